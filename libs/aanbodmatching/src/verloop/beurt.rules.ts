// SPDX-License-Identifier: EUPL-1.2
import { datumVan, eindeVanDag, momentOp, plusDagenOpWerkdag, plusWerkdagen } from '#libs/kernel';
import { GESLOTEN, type HulpvraagStatus } from './hulpvraag-verloop.rules.js';
import { BEURT_BIJ_TOEWIJZING, isLopend, type ToewijzingStatus } from './toewijzing-verloop.rules.js';

/** Whose turn it is; shown to the entrepreneur at every moment. `ontvanger`: to whom it was handed over. */
export const AAN_ZET = ['systeem', 'coordinator', 'ondernemer', 'aanbieder', 'ontvanger', 'niemand'] as const;
export type AanZet = (typeof AAN_ZET)[number];

/** What whoever is next has to do. */
export const STAPPEN = [
  'nakijken',
  'matchen',
  'toewijzen',
  'verder-zoeken',
  'kiezen',
  'toestemmen',
  'wachtlijst-volgen',
  'besluiten',
  'starten',
  'leveren',
  'bevestigen',
  'oplossen',
  'overnemen',
  'helpen',
  'geen',
] as const;
export type Stap = (typeof STAPPEN)[number];

/** Where a hulpvraag stands: its status, whose turn it is and for what. */
export interface Stand {
  status: HulpvraagStatus;
  aanZet: AanZet;
  stap: Stap;
}

const NIEMAND = { aanZet: 'niemand', stap: 'geen' } as const;

/** The turn that comes with a status by itself; of the three in the middle the toewijzingen tell more. */
const BIJ_STATUS: Record<HulpvraagStatus, Omit<Stand, 'status'>> = {
  vastgehouden: { aanZet: 'coordinator', stap: 'nakijken' },
  ingediend: { aanZet: 'systeem', stap: 'matchen' },
  gematcht: { aanZet: 'coordinator', stap: 'toewijzen' },
  'geen-passend-aanbod': { aanZet: 'coordinator', stap: 'verder-zoeken' },
  toegewezen: { aanZet: 'aanbieder', stap: 'besluiten' },
  'in-behandeling': { aanZet: 'aanbieder', stap: 'starten' },
  'wacht-op-ondernemer': { aanZet: 'ondernemer', stap: 'toestemmen' },
  overgedragen: { aanZet: 'ontvanger', stap: 'overnemen' },
  afgewezen: NIEMAND,
  afgerond: NIEMAND,
  ingetrokken: NIEMAND,
  verlopen: NIEMAND,
  gewist: NIEMAND,
};

export const standBij = (status: HulpvraagStatus): Stand => ({ status, ...BIJ_STATUS[status] });

/** What decides, most pressing first: who disagrees is heard before who waits. */
const VOORRANG: readonly [ToewijzingStatus, Stand][] = [
  ['betwist', { status: 'in-behandeling', aanZet: 'coordinator', stap: 'oplossen' }],
  ['geaccepteerd', { status: 'in-behandeling', aanZet: 'aanbieder', stap: 'starten' }],
  ['gestart', { status: 'in-behandeling', aanZet: 'aanbieder', stap: 'leveren' }],
  ['geleverd', { status: 'wacht-op-ondernemer', aanZet: 'ondernemer', stap: 'bevestigen' }],
  ['aangeboden', { status: 'toegewezen', aanZet: 'aanbieder', stap: 'besluiten' }],
  ['wacht-op-toestemming', { status: 'wacht-op-ondernemer', aanZet: 'ondernemer', stap: 'toestemmen' }],
  ['voorgesteld', { status: 'wacht-op-ondernemer', aanZet: 'ondernemer', stap: 'kiezen' }],
  ['wachtlijst', { status: 'toegewezen', aanZet: 'coordinator', stap: 'wachtlijst-volgen' }],
];

/**
 * Where a hulpvraag stands by its toewijzingen. With none running it is over once one was confirmed, and else back with the
 * coordinator.
 */
export function standVan(statussen: readonly ToewijzingStatus[], heeftMatches: boolean): Stand {
  const eerste = VOORRANG.find(([status]) => statussen.includes(status));
  if (eerste) return eerste[1];
  if (statussen.includes('bevestigd')) return standBij('afgerond');
  return standBij(heeftMatches ? 'gematcht' : 'geen-passend-aanbod');
}

/** Working days for a turn that no toewijzing decides. A weekend and a holiday are nobody's delay. */
const WERKDAGEN: Partial<Record<Stap, number>> = {
  nakijken: 2,
  matchen: 1,
  toewijzen: 5,
  'verder-zoeken': 5,
  overnemen: 5,
  helpen: 20,
};
const ANDERS = 5;

/** After how many days somebody is reminded; each region may choose its own. */
export const HERINNER_DAGEN: readonly [number, number, number] = [9, 21, 45];
/** Reminders are sent when people are at work. */
const HERINNER_UUR = '09:00';

/** Since when a turn is somebody's, until when, how often he was reminded of it and when that is due next. */
export interface Beurt {
  aanZetSinds: Date;
  /** End of the last day for it; `null` when nobody has anything to do. */
  uiterlijkOp: Date | null;
  /** Steps of the ladder that are behind: 0 up to and including 3. */
  trede: number;
  herinnerOp: Date | null;
}

const STIL: Omit<Beurt, 'aanZetSinds'> = { uiterlijkOp: null, trede: 0, herinnerOp: null };

/**
 * The moment of a step of the ladder: calendar days after the turn began, moved to a working day. After the last step it
 * comes back as often as the last two lie apart, so that what is open always has a date.
 */
export function tredeOp(begin: Date, trede: number, dagen: readonly number[] = HERINNER_DAGEN): Date {
  const laatste = dagen.at(-1) ?? 45;
  const stap = Math.max(1, laatste - (dagen.at(-2) ?? 0));
  const aantal = dagen[trede] ?? laatste + (trede - dagen.length + 1) * stap;
  return momentOp(plusDagenOpWerkdag(datumVan(begin), aantal), HERINNER_UUR);
}

const tot = (nu: Date, werkdagen: number): Date => eindeVanDag(plusWerkdagen(datumVan(nu), werkdagen));

/** A new turn for a hulpvraag; `uiterlijk` is given when its toewijzingen say until when. */
export function beginBeurt(
  { status, stap }: Stand,
  nu: Date,
  { dagen, uiterlijk = null }: { dagen?: readonly number[]; uiterlijk?: Date | null } = {},
): Beurt {
  if (GESLOTEN.includes(status)) return { aanZetSinds: nu, ...STIL };
  const uiterlijkOp = uiterlijk ?? tot(nu, WERKDAGEN[stap] ?? ANDERS);
  return { aanZetSinds: nu, uiterlijkOp, trede: 0, herinnerOp: tredeOp(nu, 0, dagen) };
}

/** Working days for who is offered a place that came free, while others wait: reminded of it, and until when. */
const PLAATS_VRIJ = { herinnerd: 3, tot: 5, nogNa: 2 };

/** Whether an entrepreneur is asked about a place that came free: it does not wait as long as other questions. */
export const isPlaatsvraag = ({
  status,
  wachtlijstSinds,
}: {
  status: ToewijzingStatus;
  wachtlijstSinds: Date | null;
}): boolean => status === 'wacht-op-toestemming' && wachtlijstSinds !== null;

/** The two steps of that: he is reminded, and then it is over. */
export const plaatstredeOp = (begin: Date, trede: number): Date =>
  trede === 0
    ? momentOp(plusWerkdagen(datumVan(begin), PLAATS_VRIJ.herinnerd), HERINNER_UUR)
    : tot(begin, PLAATS_VRIJ.tot);

/** The end of it for who was reminded late, because everything stood still: he still gets some days. */
export const plaatsNogTot = (nu: Date): Date => tot(nu, PLAATS_VRIJ.nogNa);

/** A new turn for who is offered a place that came free. */
export const beginPlaatsvraag = (nu: Date): Beurt => ({
  ...{ aanZetSinds: nu, uiterlijkOp: plaatstredeOp(nu, 1), trede: 0, herinnerOp: plaatstredeOp(nu, 0) },
});

/** A new turn for a toewijzing. */
export function beginToewijzingsbeurt(status: ToewijzingStatus, nu: Date, dagen?: readonly number[]): Beurt {
  if (!isLopend(status)) return { aanZetSinds: nu, ...STIL };
  const { werkdagen } = BEURT_BIJ_TOEWIJZING[status as keyof typeof BEURT_BIJ_TOEWIJZING];
  return { aanZetSinds: nu, uiterlijkOp: tot(nu, werkdagen), trede: 0, herinnerOp: tredeOp(nu, 0, dagen) };
}
