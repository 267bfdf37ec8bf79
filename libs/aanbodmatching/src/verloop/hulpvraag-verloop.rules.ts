// SPDX-License-Identifier: EUPL-1.2
import type { Verloop } from './overgang.rules.js';

export const HULPVRAAG_STATUSSEN = [
  'vastgehouden',
  'afgewezen',
  'ingediend',
  'gematcht',
  'geen-passend-aanbod',
  'toegewezen',
  'in-behandeling',
  'wacht-op-ondernemer',
  'overgedragen',
  'afgerond',
  'ingetrokken',
  'verlopen',
  'gewist',
] as const;
export type HulpvraagStatus = (typeof HULPVRAAG_STATUSSEN)[number];

/** How a hulpvraag ends when a coordinator ends it; `geholpen` is the entrepreneur's word and follows from his answer. */
export const EINDREDENEN = [
  'geholpen',
  'geholpen-zonder-resultaat',
  'niet-bereikbaar',
  'niet-voor-mij',
  'vol',
  'niet-passend',
  'dubbel',
  'anders',
] as const;
export type Eindreden = (typeof EINDREDENEN)[number];

/** Why the entrepreneur takes it back. */
export const INTREKREDENEN = ['geholpen', 'niet-meer-nodig', 'dubbel', 'anders'] as const;

/** Statuses that a coordinator, an aanbieder or the ondernemer can still move. */
export const IN_BEWEGING: readonly HulpvraagStatus[] = [
  ...(['gematcht', 'geen-passend-aanbod', 'toegewezen', 'in-behandeling', 'wacht-op-ondernemer'] as const),
];
/** Nobody has anything to do. */
export const GESLOTEN: readonly HulpvraagStatus[] = [
  'afgewezen',
  'afgerond',
  'ingetrokken',
  'verlopen',
  'gewist',
];
const OPEN = HULPVRAAG_STATUSSEN.filter((status) => !GESLOTEN.includes(status));
const GEMATCHT = ['gematcht', 'geen-passend-aanbod'] as const;
const NA_INDIENEN = OPEN.filter((status) => status !== 'vastgehouden');

/**
 * The life of a hulpvraag. `volgen`: its status follows from its toewijzingen, and only the worker writes that; a
 * disagreement four weeks later opens it again.
 */
export const HULPVRAAG_VERLOOP = {
  indienen: { van: [null], naar: ['ingediend'], door: ['anoniem', 'ondernemer', 'coordinator'] },
  vasthouden: { van: [null], naar: ['vastgehouden'], door: ['anoniem'] },
  vrijgeven: { van: ['vastgehouden', 'afgewezen'], naar: ['ingediend'], door: ['coordinator'] },
  afwijzen: { van: ['vastgehouden'], naar: ['afgewezen'], door: ['coordinator'] },
  matchen: { van: ['ingediend', ...GEMATCHT], naar: GEMATCHT, door: ['systeem'] },
  wijzigen: { van: GEMATCHT, naar: ['ingediend'], door: ['ondernemer', 'coordinator'] },
  toewijzen: {
    van: ['ingediend', ...IN_BEWEGING],
    ...{ naar: ['toegewezen', 'in-behandeling', 'wacht-op-ondernemer'], door: ['coordinator', 'systeem'] },
  },
  volgen: { van: [...IN_BEWEGING, 'afgerond'], naar: [...IN_BEWEGING, 'afgerond'], door: ['systeem'] },
  overdragen: { van: ['ingediend', ...IN_BEWEGING], naar: ['overgedragen'], door: ['coordinator'] },
  aanvaarden: { van: ['overgedragen'], naar: GEMATCHT, door: ['coordinator', 'systeem'] },
  teruggeven: { van: ['overgedragen'], naar: GEMATCHT, door: ['coordinator', 'aanbieder', 'systeem'] },
  gereedmelden: {
    van: ['overgedragen'],
    ...{ naar: ['wacht-op-ondernemer', 'in-behandeling'], door: ['systeem'] },
  },
  afronden: { van: NA_INDIENEN, naar: ['afgerond'], door: ['coordinator', 'systeem'], redenen: EINDREDENEN },
  heropenen: { van: ['afgerond', 'verlopen'], naar: GEMATCHT, door: ['coordinator'] },
  intrekken: {
    van: OPEN,
    naar: ['ingetrokken'],
    door: ['ondernemer', 'coordinator'],
    redenen: INTREKREDENEN,
  },
  verlopen: {
    van: ['wacht-op-ondernemer', 'overgedragen'],
    naar: ['verlopen'],
    door: ['systeem'],
    redenen: ['niet-bereikbaar'],
  },
  wissen: {
    van: HULPVRAAG_STATUSSEN.filter((status) => status !== 'gewist'),
    naar: ['gewist'],
    door: ['systeem'],
  },
} as const satisfies Verloop<HulpvraagStatus>;

export type HulpvraagHandeling = keyof typeof HULPVRAAG_VERLOOP;
