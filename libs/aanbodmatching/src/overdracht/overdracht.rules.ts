// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';
import { standBij, standVan, type Stand } from '../verloop/beurt.rules.js';
import { isOpenOverdracht, type OverdrachtStatus } from '../verloop/overdracht-verloop.rules.js';
import { isLopend, type ToewijzingStatus } from '../verloop/toewijzing-verloop.rules.js';

/** A hand-over as far as it says where its hulpvraag stands. */
export interface Overgedragene {
  status: OverdrachtStatus;
  naarOrganisatie: string | null;
  gevraagdOp: Date;
}

const HELPEN: Stand = { status: 'overgedragen', aanZet: 'ontvanger', stap: 'helpen' };
const BEVESTIGEN: Stand = { status: 'wacht-op-ondernemer', aanZet: 'ondernemer', stap: 'bevestigen' };
const OPLOSSEN: Stand = { status: 'in-behandeling', aanZet: 'coordinator', stap: 'oplossen' };

/** With the partner's word that it is done, and as long as nothing else was begun since. */
const NA_AFRONDING: Partial<Record<OverdrachtStatus, Stand>> = {
  afgerond: BEVESTIGEN,
  betwist: OPLOSSEN,
  bevestigd: standBij('afgerond'),
};

interface Lopende {
  status: ToewijzingStatus;
  toegewezenOp: Date;
}

/** What was assigned after this hand-over; what went before it was ended by it, and says nothing any more. */
export const nieuwerDan = <T extends Lopende>(
  overdracht: Overgedragene | null,
  toewijzingen: readonly T[],
): readonly T[] =>
  overdracht === null
    ? toewijzingen
    : toewijzingen.filter(
        ({ status, toegewezenOp }) => isLopend(status) || toegewezenOp >= overdracht.gevraagdOp,
      );

/** Where a hulpvraag stands by its last hand-over and its toewijzingen. While it is with the receiver nothing else counts. */
export function standNa(
  overdracht: Overgedragene | null,
  toewijzingen: readonly Lopende[],
  heeftMatches: boolean,
): Stand {
  if (overdracht !== null && isOpenOverdracht(overdracht))
    return overdracht.status === 'gevraagd' ? standBij('overgedragen') : HELPEN;
  const nieuwer = nieuwerDan(overdracht, toewijzingen);
  const na = overdracht === null ? undefined : NA_AFRONDING[overdracht.status];
  if (na !== undefined && nieuwer.length === 0) return na;
  return standVan(
    nieuwer.map(({ status }) => status),
    heeftMatches,
  );
}

/** To whom somebody wants to hand over, as it was looked up. */
export interface Ontvanger {
  naarRegio: string | null;
  naarOrganisatie: string | null;
  ontvangerNaam: string;
}

/** Why the entrepreneur's data may not go there; empty when they may. */
export const assessToestemming = (
  { naarOrganisatie, ontvangerNaam }: Ontvanger,
  heeftToestemming: boolean,
): Reden[] =>
  naarOrganisatie === null || heeftToestemming
    ? []
    : [
        {
          pad: 'toestemming',
          melding: `De ondernemer heeft niet gezegd dat zijn vraag naar ${ontvangerNaam} mag. Vraag het hem, en vul in hoe hij het zei.`,
        },
      ];
