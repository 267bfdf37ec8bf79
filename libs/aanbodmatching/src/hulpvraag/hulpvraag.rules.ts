// SPDX-License-Identifier: EUPL-1.2
import { classifyOmvang, type HulpvraagFeiten } from '#libs/kernel';
import type { Onderneming } from '#libs/matching-engine';
import { GESLOTEN, type HulpvraagStatus } from '../verloop/hulpvraag-verloop.rules.js';

export const HERKOMSTEN = [
  'web',
  'telefoon',
  'loket',
  'community',
  'campagne',
  'bijeenkomst',
  'partner',
] as const;
export type Herkomst = (typeof HERKOMSTEN)[number];

/** Whether somebody still has something to do. */
export const isOpen = (status: HulpvraagStatus): boolean => !GESLOTEN.includes(status);

/** What looks like spam is matched, mailed and assigned only after a coordinator released it. */
export const isVastgehouden = (status: HulpvraagStatus): boolean =>
  status === 'vastgehouden' || status === 'afgewezen';

/** Corrected facts are matched anew; what a provider already has in hand stays there. */
export const statusNaWijziging = (status: HulpvraagStatus): HulpvraagStatus =>
  status === 'gematcht' || status === 'geen-passend-aanbod' ? 'ingediend' : status;

/** `HV-2026-00001`: the year of asking and a number that is never used twice. */
export const toKenmerk = (datum: string, volgnummer: number): string =>
  `HV-${datum.slice(0, 4)}-${String(volgnummer).padStart(5, '0')}`;

/** The facts of a firm as a hulpvraag keeps them; amounts in whole euros, `null` = unknown. */
export interface Feiten {
  kvkNummer: string | null;
  ondernemingNaam: string | null;
  sbi: string | null;
  werkzamePersonen: number | null;
  rechtsvorm: string | null;
  omzet: number | null;
  balanstotaal: number | null;
  oprichtingsdatum: string | null;
  gemeentecode: string | null;
  deMinimisGebruikt: number | null;
}

/**
 * From this likelihood on that nothing fits, the hulpvraag says so itself. High on purpose: on requests of a second author
 * it then rang falsely for at most 1 in 60, and a coordinator looks at either kind anyway.
 */
const GEEN_PASSEND_VANAF = 0.8;

/** The status after matching. The ranked list is kept in both cases, for the coordinator. */
export const statusNaMatching = (aantal: number, geenPassendAanbod: number): HulpvraagStatus =>
  aantal === 0 || geenPassendAanbod >= GEEN_PASSEND_VANAF ? 'geen-passend-aanbod' : 'gematcht';

/** What a person stated goes before what the trade register says: the register runs behind, and people may correct. */
export function mergeFeiten(opgave: Feiten, register: Partial<Feiten> | null): Feiten {
  if (register === null) return opgave;
  const namen = Object.keys(opgave) as (keyof Feiten)[];
  return Object.fromEntries(
    namen.map((naam) => [naam, opgave[naam] ?? register[naam] ?? null]),
  ) as unknown as Feiten;
}

/** Whole months between two dates; a firm that starts tomorrow is 0 months old. */
export function leeftijdMaanden(oprichtingsdatum: string, peildatum: string): number {
  const [jaar = 0, maand = 0, dag = 0] = oprichtingsdatum.split('-').map(Number);
  const [peilJaar = 0, peilMaand = 0, peilDag = 0] = peildatum.split('-').map(Number);
  const maanden = (peilJaar - jaar) * 12 + (peilMaand - maand) - (peilDag < dag ? 1 : 0);
  return Math.max(0, maanden);
}

/** What the eligibility rules look at, as it is stored or asked. */
export type Bedrijfsfeiten = Omit<Feiten, 'kvkNummer' | 'ondernemingNaam' | 'balanstotaal'>;

/** The firm as the eligibility rules see it on a day. */
export const toOnderneming = (feiten: Bedrijfsfeiten, peildatum: string): Onderneming => ({
  sbi: feiten.sbi,
  werkzamePersonen: feiten.werkzamePersonen,
  rechtsvorm: feiten.rechtsvorm,
  omzet: feiten.omzet,
  leeftijdMaanden:
    feiten.oprichtingsdatum === null ? null : leeftijdMaanden(feiten.oprichtingsdatum, peildatum),
  gemeentecode: feiten.gemeentecode,
  deMinimisGebruikt: feiten.deMinimisGebruikt,
});

/** Size class by Recommendation 2003/361/EC, `null` when the headcount is unknown. */
export const grootteklasseVan = (feiten: Omit<Feiten, 'ondernemingNaam'>): string | null =>
  classifyOmvang(feiten)?.klasse ?? null;

/** What events tell about a hulpvraag: codes, never text or names. */
export const toEventFeiten = (
  hulpvraag: Pick<Feiten, 'sbi' | 'gemeentecode'> & {
    id: string;
    regio: string;
    versie: number;
    themas: string[];
    grootteklasse: string | null;
    herkomst: string;
  },
): HulpvraagFeiten => ({
  hulpvraagId: hulpvraag.id,
  regio: hulpvraag.regio,
  versie: hulpvraag.versie,
  themas: hulpvraag.themas,
  sbi: hulpvraag.sbi,
  grootteklasse: hulpvraag.grootteklasse,
  gemeentecode: hulpvraag.gemeentecode,
  herkomst: hulpvraag.herkomst,
});
