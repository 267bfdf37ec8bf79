// SPDX-License-Identifier: EUPL-1.2

/** With whom: who helps ondernemers, or a regio whose hoofdcoordinator signs. */
export const AFSPRAAKPARTIJEN = ['aanbieder', 'regio'] as const;
export type Afspraakpartij = (typeof AFSPRAAKPARTIJEN)[number];

export const AFSPRAAKSTATUSSEN = ['concept', 'van-kracht', 'beeindigd'] as const;
export type Afspraakstatus = (typeof AFSPRAAKSTATUSSEN)[number];

/** `vervangen`: signed, and in force until the day on which its successor begins. */
export const VERSIESTATUSSEN = [
  'concept',
  'ter-ondertekening',
  'getekend',
  'vervangen',
  'verworpen',
] as const;
export type Versiestatus = (typeof VERSIESTATUSSEN)[number];
