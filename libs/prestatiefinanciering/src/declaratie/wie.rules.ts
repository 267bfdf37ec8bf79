// SPDX-License-Identifier: EUPL-1.2
import type { Declaratiestatus } from './declaratie.rules.js';

/** Somebody who would decide about a declaratie. */
export interface Beslisser {
  subject: string;
  /** Of the financier that decides for the programme. */
  isPenvoerder: boolean;
  /** Declared an interest in its aanbieder that counts. */
  heeftBelang: boolean;
}

/** Who did what to a declaratie. */
export interface Betrokkenen {
  ingediendDoor: string;
  beoordeeldDoor: string | null;
  goedgekeurdDoor: string | null;
  terugdraaienGevraagdDoor: string | null;
}

export const DADEN = [
  'beoordelen',
  'goedkeuren',
  'terugdraaien-vragen',
  'terugdraaien',
  'bezwaar-besluiten',
] as const;
export type Daad = (typeof DADEN)[number];

type Rol = keyof Betrokkenen;
const NIET_WIE: Record<Daad, readonly Rol[]> = {
  beoordelen: ['ingediendDoor'],
  goedkeuren: ['ingediendDoor', 'beoordeeldDoor'],
  'terugdraaien-vragen': ['ingediendDoor'],
  terugdraaien: ['ingediendDoor', 'terugdraaienGevraagdDoor'],
  'bezwaar-besluiten': ['ingediendDoor', 'beoordeeldDoor', 'goedgekeurdDoor'],
};
const WAAROM: Record<Rol, string> = {
  ingediendDoor: 'U diende deze declaratie zelf in.',
  beoordeeldDoor: 'U beoordeelde deze declaratie. Iemand anders beslist hierover.',
  goedgekeurdDoor: 'U keurde deze declaratie goed. Iemand anders beslist hierover.',
  terugdraaienGevraagdDoor: 'U vroeg om het terugdraaien. Iemand anders bevestigt het.',
};

/** Why this one may not do that; none: he may. */
export function hindernissen(daad: Daad, wie: Beslisser, van: Betrokkenen): string[] {
  return [
    ...(wie.isPenvoerder ? [] : ['Alleen de penvoerder van het programma beslist over declaraties.']),
    ...(wie.heeftBelang ? ['U meldde een belang in deze aanbieder.'] : []),
    ...NIET_WIE[daad].filter((rol) => van[rol] === wie.subject).map((rol) => WAAROM[rol]),
  ];
}

/** What can be done with it now, whoever does it. */
export function dadenBij(
  status: Declaratiestatus,
  { terugdraaienGevraagdDoor }: Betrokkenen,
  openBezwaar: boolean,
): Daad[] {
  const bezwaar: Daad[] = openBezwaar ? ['bezwaar-besluiten'] : [];
  if (status === 'ingediend') return ['beoordelen'];
  if (status === 'beoordeeld') return ['goedkeuren', 'beoordelen'];
  if (status === 'goedgekeurd' || status === 'deels-goedgekeurd')
    return [terugdraaienGevraagdDoor === null ? 'terugdraaien-vragen' : 'terugdraaien', ...bezwaar];
  return bezwaar;
}
