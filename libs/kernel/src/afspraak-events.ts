// SPDX-License-Identifier: EUPL-1.2

/** Of a conversation that was planned. */
export interface AfspraakEvents {
  'afspraak-geboekt': AfspraakFeiten;
  /** `begin` and `eind` are the new ones. */
  'afspraak-verplaatst': AfspraakFeiten & { vorigBegin: string; vorigEind: string };
  'afspraak-geannuleerd': AfspraakFeiten & { reden: string; door: string };
  'afspraak-gehouden': AfspraakFeiten & { verschenen: boolean };
  'afspraak-herinnerd': AfspraakFeiten;
}

/** Instants in ISO 8601. Without `toewijzingId` and `organisatieId` it is with the coordinator of the region. */
export interface AfspraakFeiten {
  afspraakId: string;
  momentId: string;
  hulpvraagId: string;
  toewijzingId: string | null;
  organisatieId: string | null;
  regio: string;
  begin: string;
  eind: string;
  versie: number;
}
