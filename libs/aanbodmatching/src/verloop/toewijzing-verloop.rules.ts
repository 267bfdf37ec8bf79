// SPDX-License-Identifier: EUPL-1.2
import type { Verloop } from './overgang.rules.js';

export const TOEWIJZING_STATUSSEN = [
  'voorgesteld',
  'wacht-op-toestemming',
  'wachtlijst',
  'aangeboden',
  'geaccepteerd',
  'geweigerd',
  'gestart',
  'geleverd',
  'bevestigd',
  'betwist',
  'gestopt',
] as const;
export type ToewijzingStatus = (typeof TOEWIJZING_STATUSSEN)[number];

/** Why a provider refuses; `anders` needs words. */
export const WEIGERREDENEN = ['vol', 'niet-passend', 'niet-bereikbaar', 'dubbel', 'anders'] as const;
export type Weigerreden = (typeof WEIGERREDENEN)[number];

/** What the help was to the entrepreneur, by his own word. */
export const BEVESTIGREDENEN = ['geholpen', 'geholpen-zonder-resultaat'] as const;
export type Bevestigreden = (typeof BEVESTIGREDENEN)[number];

/** Why somebody ends it before it is over. */
export const STOPREDENEN = [
  'niet-bereikbaar',
  'niet-voor-mij',
  'vol',
  'niet-passend',
  'dubbel',
  'anders',
] as const;
export type Stopreden = (typeof STOPREDENEN)[number];

/** Why it ended without anybody giving a reason of his own. */
export const STOPREDENEN_VANZELF = [
  'ongedaan-gemaakt',
  'toestemming-ingetrokken',
  'niet-gereageerd',
  'hulpvraag-gesloten',
  'hulpvraag-ingetrokken',
  'hulpvraag-gewist',
  'overgedragen',
  'dubbel',
  'niet-bereikbaar',
] as const;

/** The entrepreneur's answer that the help was not given, or not as the provider says; `anders` needs words. */
export const BETWISTREDENEN = [
  'niet-geholpen',
  'nog-niet-klaar',
  'andere-hulp-dan-gevraagd',
  'anders',
] as const;
export type Betwistreden = (typeof BETWISTREDENEN)[number];

/** Statuses in which nothing more happens. */
const EINDEN: readonly ToewijzingStatus[] = ['geweigerd', 'bevestigd', 'gestopt'];
export const LOPEND: readonly ToewijzingStatus[] = TOEWIJZING_STATUSSEN.filter(
  (status) => !EINDEN.includes(status),
);
export const isLopend = (status: ToewijzingStatus): boolean => LOPEND.includes(status);

/** While it holds a place of the offer: from the moment one was claimed, and for good once the help was given. */
export const MET_PLAATS: readonly ToewijzingStatus[] = [
  ...(['wacht-op-toestemming', 'aangeboden', 'geaccepteerd', 'gestart'] as const),
  ...(['geleverd', 'bevestigd', 'betwist'] as const),
];

/** While the provider may read the question: after consent, and as long as there is something to do. */
export const ZICHTBAAR: readonly ToewijzingStatus[] = [
  'aangeboden',
  'geaccepteerd',
  'gestart',
  'geleverd',
  'betwist',
];
/** While the provider also sees who it is: once the help was accepted. */
export const MET_CONTACT: readonly ToewijzingStatus[] = ZICHTBAAR.filter((status) => status !== 'aangeboden');

const VAN_ONDERNEMER = ['ondernemer', 'coordinator'] as const;
/** Whether who says it speaks for himself: a coordinator takes the steps of an entrepreneur, and his word is not that one's. */
export const isEigenWoord = (rol: string): boolean => rol !== 'coordinator';

const OPEN_VOOR_AANBIEDER = ['geaccepteerd', 'gestart'] as const;

/** The life of a toewijzing. `plaats-vragen`: a place came free, and the first in line has some days to take it. */
export const TOEWIJZING_VERLOOP = {
  voorstellen: { van: [null], naar: ['voorgesteld'], door: ['coordinator', 'systeem'] },
  toewijzen: { van: [null], naar: ['aangeboden'], door: ['coordinator', 'systeem'] },
  'toestemming-vragen': { van: [null], naar: ['wacht-op-toestemming'], door: ['coordinator', 'systeem'] },
  'op-wachtlijst-zetten': {
    van: [null, 'voorgesteld'],
    naar: ['wachtlijst'],
    door: ['coordinator', 'systeem', 'ondernemer'],
  },
  'plaats-vragen': { van: ['wachtlijst'], naar: ['wacht-op-toestemming'], door: ['systeem'] },
  toestemmen: { van: ['wacht-op-toestemming', 'voorgesteld'], naar: ['aangeboden'], door: VAN_ONDERNEMER },
  accepteren: { van: ['aangeboden'], naar: ['geaccepteerd'], door: ['aanbieder'] },
  weigeren: { van: ['aangeboden'], naar: ['geweigerd'], door: ['aanbieder'], redenen: WEIGERREDENEN },
  starten: { van: ['geaccepteerd'], naar: ['gestart'], door: ['aanbieder'] },
  leveren: { van: OPEN_VOOR_AANBIEDER, naar: ['geleverd'], door: ['aanbieder'] },
  bevestigen: {
    van: ['geleverd', 'betwist'],
    naar: ['bevestigd'],
    door: VAN_ONDERNEMER,
    redenen: BEVESTIGREDENEN,
  },
  betwisten: {
    van: ['geleverd', 'bevestigd'],
    naar: ['betwist'],
    door: VAN_ONDERNEMER,
    redenen: BETWISTREDENEN,
  },
  hervatten: { van: ['betwist'], naar: ['gestart'], door: ['coordinator'] },
  stoppen: { van: LOPEND, naar: ['gestopt'], door: VAN_ONDERNEMER, redenen: STOPREDENEN },
  teruggeven: { van: OPEN_VOOR_AANBIEDER, naar: ['gestopt'], door: ['aanbieder'], redenen: STOPREDENEN },
  'toestemming-intrekken': { van: LOPEND, naar: ['gestopt'], door: VAN_ONDERNEMER },
  'ongedaan-maken': {
    van: ['voorgesteld', 'wacht-op-toestemming', 'wachtlijst', 'aangeboden'],
    ...{ naar: ['gestopt'], door: ['coordinator'] },
  },
  beeindigen: {
    van: LOPEND,
    naar: ['gestopt'],
    door: ['systeem', 'coordinator'],
    redenen: STOPREDENEN_VANZELF,
  },
} as const satisfies Verloop<ToewijzingStatus>;

export type ToewijzingHandeling = keyof typeof TOEWIJZING_VERLOOP;

/** Whose turn a status is, and how many working days there are for it. The list of who waits is looked at now and then. */
export const BEURT_BIJ_TOEWIJZING: Record<
  Exclude<ToewijzingStatus, 'geweigerd' | 'bevestigd' | 'gestopt'>,
  { aanZet: 'ondernemer' | 'aanbieder' | 'coordinator'; werkdagen: number }
> = {
  voorgesteld: { aanZet: 'ondernemer', werkdagen: 10 },
  'wacht-op-toestemming': { aanZet: 'ondernemer', werkdagen: 5 },
  wachtlijst: { aanZet: 'coordinator', werkdagen: 30 },
  aangeboden: { aanZet: 'aanbieder', werkdagen: 5 },
  geaccepteerd: { aanZet: 'aanbieder', werkdagen: 10 },
  gestart: { aanZet: 'aanbieder', werkdagen: 60 },
  geleverd: { aanZet: 'ondernemer', werkdagen: 10 },
  betwist: { aanZet: 'coordinator', werkdagen: 5 },
};
