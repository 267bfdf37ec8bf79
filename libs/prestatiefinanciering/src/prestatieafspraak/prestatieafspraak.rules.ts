// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';
import type { Indicator } from './indicator.entity.js';
import { BEWIJS_UIT_KETEN } from './indicator.rules.js';

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

export const KANTEN = ['financier', 'partij'] as const;
export type Kant = (typeof KANTEN)[number];

/** What somebody wants to agree. */
export interface Afspraakvoorstel {
  van: string;
  tot: string;
  geldigVan: string;
  tussentoetsOp: string | null;
  jaren: readonly { jaar: number; plafondInCenten: number }[];
  indicatoren: readonly Voorstelindicator[];
}
type Voorstelindicator = Pick<
  Indicator,
  | 'code'
  | 'tariefInCenten'
  | 'hoogstensAantal'
  | 'minstensAantal'
  | 'bonusInCenten'
  | 'bonusGroepen'
  | 'mijlpaal'
  | 'bewijs'
>;

/** What a version must fit in: its programme, and the signed version that it is to replace. */
export interface Afspraakkader {
  programma: { van: string; tot: string };
  /** `null`: there is none. */
  vorige: { geldigVan: string } | null;
  vandaag: string;
}

/** Every fault at once; `[]` when it may be offered. */
export function checkVoorstel(voorstel: Afspraakvoorstel, kader: Afspraakkader): Reden[] {
  return [
    ...checkLooptijd(voorstel, kader),
    ...checkJaren(voorstel),
    ...voorstel.indicatoren.flatMap((indicator, i) => checkIndicator(indicator, i, voorstel)),
  ];
}

function checkLooptijd(
  { van, tot, geldigVan, tussentoetsOp }: Afspraakvoorstel,
  kader: Afspraakkader,
): Reden[] {
  const { programma, vorige, vandaag } = kader;
  const fouten: [boolean, string, string][] = [
    [tot < van, 'tot', 'ligt voor de eerste dag'],
    [van < programma.van, 'van', `het programma begint pas op ${programma.van}`],
    [tot > programma.tot, 'tot', `het programma eindigt al op ${programma.tot}`],
    [geldigVan < van || geldigVan > tot, 'geldigVan', 'moet binnen de looptijd liggen'],
    [
      vorige === null && geldigVan !== van,
      'geldigVan',
      'is bij een eerste versie de eerste dag van de afspraak',
    ],
    [
      vorige !== null && geldigVan <= vorige.geldigVan,
      'geldigVan',
      `moet na ${vorige?.geldigVan ?? ''} liggen: vanaf die dag geldt de versie die nu van kracht is`,
    ],
    [
      vorige !== null && geldigVan < vandaag,
      'geldigVan',
      'mag niet in het verleden liggen: wat al is gedaan houdt zijn tarief',
    ],
    [tussentoetsOp !== null && tussentoetsOp < van, 'tussentoetsOp', 'ligt voor de eerste dag'],
  ];
  return fouten.flatMap(([isFout, pad, melding]) => (isFout ? [{ pad, melding }] : []));
}

function checkJaren({ van, tot, jaren }: Afspraakvoorstel): Reden[] {
  const [eerste, laatste] = [Number(van.slice(0, 4)), Number(tot.slice(0, 4))];
  const moet = Array.from({ length: Math.max(0, laatste - eerste + 1) }, (_, i) => eerste + i);
  const gegeven = jaren.map(({ jaar }) => jaar);
  const isGelijk = moet.length === gegeven.length && moet.every((jaar) => gegeven.includes(jaar));
  const som = jaren.reduce((totaal, { plafondInCenten }) => totaal + plafondInCenten, 0);
  return [
    ...(isGelijk
      ? []
      : [
          {
            pad: 'jaren',
            melding: `moet een plafond hebben voor elk jaar van de looptijd: ${moet.join(', ')}`,
          },
        ]),
    ...(som > 0 ? [] : [{ pad: 'jaren', melding: 'moet samen meer dan 0 zijn' }]),
  ];
}

function checkIndicator(indicator: Voorstelindicator, i: number, voorstel: Afspraakvoorstel): Reden[] {
  const { code, hoogstensAantal, minstensAantal, bonusInCenten, bonusGroepen, tariefInCenten } = indicator;
  const plafond = voorstel.jaren.reduce((totaal, een) => totaal + een.plafondInCenten, 0);
  const eerder = voorstel.indicatoren.findIndex((ander) => ander.code === code);
  const fouten: [boolean, string, string][] = [
    [eerder < i, 'code', `staat er al: ${code}`],
    [hoogstensAantal !== null && minstensAantal > hoogstensAantal, 'minstensAantal', 'is meer dan hoogstens'],
    [
      BigInt(minstensAantal) * BigInt(tariefInCenten) > BigInt(plafond),
      'minstensAantal',
      'kost meer dan het plafond: dit minimum kan niemand halen',
    ],
    [bonusInCenten > 0 && bonusGroepen.length === 0, 'bonusGroepen', 'kies voor wie de bonus is'],
    [bonusInCenten === 0 && bonusGroepen.length > 0, 'bonusInCenten', 'vul in hoe hoog de bonus is'],
    [
      indicator.mijlpaal === 'gemeld' && indicator.bewijs.every((een) => BEWIJS_UIT_KETEN.includes(een)),
      'bewijs',
      'kies ten minste één stuk: wat iemand zelf meldt, moet hij laten zien',
    ],
  ];
  return fouten.flatMap(([isFout, veld, melding]) =>
    isFout ? [{ pad: `indicatoren[${i}].${veld}`, melding }] : [],
  );
}

/** A version that may be in force on a day. */
export interface Geldigheid {
  versie: number;
  status: Versiestatus;
  van: string;
  tot: string;
  geldigVan: string;
}

/** The version that holds on a day: the signed one that began last; `null` outside the run, or after an early end. */
export function versieOp<T extends Geldigheid>(
  versies: readonly T[],
  datum: string,
  beeindigdPer: string | null,
): T | null {
  if (beeindigdPer !== null && datum > beeindigdPer) return null;
  const [laatste] = versies
    .filter(
      ({ status, geldigVan }) => (status === 'getekend' || status === 'vervangen') && geldigVan <= datum,
    )
    .sort((a, b) => (a.geldigVan < b.geldigVan ? 1 : -1));
  return laatste !== undefined && laatste.van <= datum && datum <= laatste.tot ? laatste : null;
}

/** Every year of the new version or the one it replaces, with the plafond that was and that becomes; 0 when there is none. */
export function jarenMet(
  nieuw: readonly { jaar: number; plafondInCenten: number }[],
  oud: readonly { jaar: number; plafondInCenten: number }[],
): { jaar: number; wasInCenten: number; wordtInCenten: number }[] {
  const was = new Map(oud.map(({ jaar, plafondInCenten }) => [jaar, plafondInCenten]));
  const wordt = new Map(nieuw.map(({ jaar, plafondInCenten }) => [jaar, plafondInCenten]));
  return [...new Set([...wordt.keys(), ...was.keys()])]
    .sort((a, b) => a - b)
    .map((jaar) => ({ jaar, wasInCenten: was.get(jaar) ?? 0, wordtInCenten: wordt.get(jaar) ?? 0 }));
}
