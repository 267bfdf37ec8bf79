// SPDX-License-Identifier: EUPL-1.2
import type { Verloop } from './overgang.rules.js';
import { BETWISTREDENEN, BEVESTIGREDENEN } from './toewijzing-verloop.rules.js';

export const OVERDRACHT_STATUSSEN = [
  'gevraagd',
  'aanvaard',
  'teruggegeven',
  'ingetrokken',
  'afgerond',
  'bevestigd',
  'betwist',
] as const;
export type OverdrachtStatus = (typeof OVERDRACHT_STATUSSEN)[number];

/** Why the receiver does not do it; `anders` needs words. */
export const TERUGGEEFREDENEN = ['niet-passend', 'vol', 'onduidelijk', 'niet-bereikbaar', 'anders'] as const;

/** Why it ended before the receiver was done, without a decision of the receiver. */
export const SLUITREDENEN = [
  'teruggenomen',
  'hulpvraag-gesloten',
  'hulpvraag-ingetrokken',
  'hulpvraag-gewist',
  'niet-bereikbaar',
  'dubbel',
] as const;
export type Sluitreden = (typeof SLUITREDENEN)[number];

const VAN_ONDERNEMER = ['ondernemer', 'coordinator'] as const;
const BIJ_ONTVANGER = ['gevraagd', 'aanvaard'] as const;

/**
 * The life of a hand-over. A region that accepts has the hulpvraag from then on. A partner helps and reports `afgerond`; that
 * it was so, the entrepreneur says. On which side of it a coordinator stands, the policies of the table tell.
 */
export const OVERDRACHT_VERLOOP = {
  overdragen: { van: [null], naar: ['gevraagd'], door: ['coordinator'] },
  aanvaarden: { van: ['gevraagd'], naar: ['aanvaard'], door: ['coordinator', 'aanbieder'] },
  teruggeven: {
    van: ['gevraagd'],
    ...{ naar: ['teruggegeven'], door: ['coordinator', 'aanbieder'], redenen: TERUGGEEFREDENEN },
  },
  'alsnog-teruggeven': {
    van: BIJ_ONTVANGER,
    ...{ naar: ['teruggegeven'], door: ['aanbieder'], redenen: TERUGGEEFREDENEN },
  },
  terugnemen: { van: ['gevraagd'], naar: ['ingetrokken'], door: ['coordinator'], redenen: SLUITREDENEN },
  sluiten: {
    van: BIJ_ONTVANGER,
    ...{ naar: ['ingetrokken'], door: [...VAN_ONDERNEMER, 'systeem'], redenen: SLUITREDENEN },
  },
  'toestemming-intrekken': {
    van: BIJ_ONTVANGER,
    ...{ naar: ['ingetrokken'], door: VAN_ONDERNEMER, redenen: ['toestemming-ingetrokken'] },
  },
  gereedmelden: { van: ['aanvaard'], naar: ['afgerond'], door: ['aanbieder'] },
  bevestigen: {
    van: ['afgerond', 'betwist'],
    ...{ naar: ['bevestigd'], door: VAN_ONDERNEMER, redenen: BEVESTIGREDENEN },
  },
  betwisten: { van: ['afgerond'], naar: ['betwist'], door: VAN_ONDERNEMER, redenen: BETWISTREDENEN },
} as const satisfies Verloop<OverdrachtStatus>;

export type OverdrachtHandeling = keyof typeof OVERDRACHT_VERLOOP;

/** Whether it is still with the receiver; a region that accepted has the hulpvraag itself. */
export const isOpenOverdracht = ({
  status,
  naarOrganisatie,
}: {
  status: OverdrachtStatus;
  naarOrganisatie: string | null;
}): boolean => status === 'gevraagd' || (status === 'aanvaard' && naarOrganisatie !== null);
