// SPDX-License-Identifier: EUPL-1.2

/** By the events of a toewijzing, or by the word of who did it. */
export const PRESTATIEHERKOMSTEN = ['keten', 'gemeld'] as const;
export type Prestatieherkomst = (typeof PRESTATIEHERKOMSTEN)[number];

export const PRESTATIESTATUSSEN = ['gemeld', 'aanvaard', 'afgewezen', 'vervallen'] as const;
export type Prestatiestatus = (typeof PRESTATIESTATUSSEN)[number];

/** Why it has its status; the database holds which go together. */
export const REDENEN_BIJ_STATUS = {
  gemeld: ['wacht-op-ondernemer', 'namens-ondernemer', 'wacht-op-beoordeling'],
  aanvaard: ['ondernemer-bevestigde', 'bewijs-goed'],
  afgewezen: [
    ...(['boven-maximum', 'buiten-venster', 'bewijs-onvoldoende', 'niet-in-afspraak'] as const),
    ...(['dubbel', 'controle-fout', 'anders'] as const),
  ],
  vervallen: ['ondernemer-betwistte', 'toewijzing-gestopt', 'ingetrokken'],
} as const satisfies Record<Prestatiestatus, readonly string[]>;
export type Prestatiereden = (typeof REDENEN_BIJ_STATUS)[Prestatiestatus][number];
export const PRESTATIEREDENEN: readonly Prestatiereden[] = Object.values(REDENEN_BIJ_STATUS).flat();

/** Why a financier may refuse; `anders` is told in his own words, as all of them. */
export const AFWIJSREDENEN = ['bewijs-onvoldoende', 'niet-in-afspraak', 'dubbel', 'anders'] as const;
export type Afwijsreden = (typeof AFWIJSREDENEN)[number];
