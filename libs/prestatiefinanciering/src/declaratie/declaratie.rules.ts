// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { plusDagen, type Reden } from '#libs/kernel';

export const DECLARATIESTATUSSEN = [
  'ingediend',
  'beoordeeld',
  'goedgekeurd',
  'deels-goedgekeurd',
  'afgewezen',
  'ingetrokken',
  'teruggedraaid',
] as const;
export type Declaratiestatus = (typeof DECLARATIESTATUSSEN)[number];

export const REGELBESLUITEN = ['toegekend', 'geweigerd'] as const;
export type Regelbesluit = (typeof REGELBESLUITEN)[number];

/** Why a line is refused. After the first three it can be mended and declared again; after the others not without bezwaar. */
export const HERSTELBARE_REDENEN = ['bewijs-onvolledig', 'bedrag-onjuist', 'anders'] as const;
export const WEIGERREDENEN = [...HERSTELBARE_REDENEN, 'niet-geleverd', 'buiten-afspraak', 'dubbel'] as const;
export type Weigerreden = (typeof WEIGERREDENEN)[number];
const HERSTELBAAR: readonly string[] = HERSTELBARE_REDENEN;
export const isHerstelbaar = (reden: string): boolean => HERSTELBAAR.includes(reden);

export const BEZWAARBESLUITEN = ['gegrond', 'ongegrond'] as const;
export type Bezwaarbesluit = (typeof BEZWAARBESLUITEN)[number];

/** Who has to do something now; `null`: nobody any more. */
export type Beurt = 'beoordelaar' | 'goedkeurder' | 'betaling' | null;
const BEURTEN: Record<Declaratiestatus, Beurt> = {
  ...{ ingediend: 'beoordelaar', beoordeeld: 'goedkeurder' },
  ...{ goedgekeurd: 'betaling', 'deels-goedgekeurd': 'betaling' },
  ...{ afgewezen: null, ingetrokken: null, teruggedraaid: null },
};
export const beurtVan = (status: Declaratiestatus): Beurt => BEURTEN[status];

const BEZWAARDAGEN = 42;
/** The last day on which one can object to what was decided on that day. */
export const bezwaarTot = (beslotenOp: string): string => plusDagen(beslotenOp, BEZWAARDAGEN);

/** JSON with sorted keys, so that the same content has one hash. */
export const toCanoniek = (waarde: unknown): string =>
  JSON.stringify(waarde, (_sleutel, deel: unknown) =>
    deel !== null && typeof deel === 'object' && !Array.isArray(deel)
      ? Object.fromEntries(Object.entries(deel).sort(([a], [b]) => (a < b ? -1 : 1)))
      : deel,
  );

/** SHA-256 in hex. */
export const hashVan = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');

/** A line as it is declared. */
export interface Gevraagd {
  prestatieId: string;
  prestatieversie: number;
  bedragInCenten: number;
}

/** What a declaratie asks. */
export interface Aanvraag {
  id: string;
  nummer: string;
  afspraakId: string;
  programmaId: string;
  aanbiederId: string | null;
  regio: string | null;
  jaar: number;
  van: string;
  tot: string;
  /** Told by the party; left out of the text when it is `null`. */
  rapportageminuten: number | null;
}

const opPrestatie = <T extends { prestatieId: string }>(regels: readonly T[]): T[] =>
  [...regels].sort((a, b) => (a.prestatieId < b.prestatieId ? -1 : 1));

export const somVan = (regels: readonly { bedragInCenten: number }[]): number =>
  regels.reduce((som, { bedragInCenten }) => som + bedragInCenten, 0);

/** What is asked, as the text that is hashed. The database makes the same of its tables. */
export const toInhoud = ({ rapportageminuten, ...aanvraag }: Aanvraag, regels: readonly Gevraagd[]): string =>
  toCanoniek({
    formaat: 'schakel-declaratie-1',
    ...aanvraag,
    ...(rapportageminuten === null ? {} : { rapportageminuten }),
    bedragInCenten: somVan(regels),
    regels: opPrestatie(regels),
  });

/** A line with what is decided about it. */
export interface Beoordeeld {
  prestatieId: string;
  besluit: Regelbesluit;
  reden: Weigerreden | null;
  toelichting: string | null;
}

/** What was assessed, as the text that is hashed; with the hash of what was asked in it. */
export const toOordeel = (
  declaratieHash: string,
  toegekendInCenten: number,
  regels: readonly Beoordeeld[],
): string =>
  toCanoniek({
    formaat: 'schakel-declaratieoordeel-1',
    ...{ declaratieHash, toegekendInCenten },
    regels: opPrestatie(regels),
  });

/** What it becomes when it is approved. */
export const uitkomstVan = (
  bedragInCenten: number,
  toegekendInCenten: number,
): 'goedgekeurd' | 'deels-goedgekeurd' | 'afgewezen' => {
  if (toegekendInCenten === 0) return 'afgewezen';
  return toegekendInCenten === bedragInCenten ? 'goedgekeurd' : 'deels-goedgekeurd';
};

/** What is wrong with these decisions: of every line exactly one, and of a refusal why. */
export function checkOordeel(ids: readonly string[], regels: readonly Beoordeeld[]): Reden[] {
  const gezien = new Set<string>();
  const fouten = regels.flatMap((regel, i): Reden[] => {
    const pad = `regels[${i}]`;
    const dubbel = gezien.has(regel.prestatieId);
    gezien.add(regel.prestatieId);
    if (!ids.includes(regel.prestatieId))
      return [{ pad: `${pad}.prestatieId`, melding: 'Deze prestatie staat niet in de declaratie.' }];
    if (dubbel) return [{ pad: `${pad}.prestatieId`, melding: 'Deze prestatie staat er twee keer in.' }];
    return checkBesluit(regel, pad);
  });
  const zonder = ids.filter((id) => !gezien.has(id)).length;
  if (zonder === 0) return fouten;
  return [
    ...fouten,
    {
      pad: 'regels',
      melding: zonder === 1 ? '1 regel is niet beoordeeld.' : `${zonder} regels zijn niet beoordeeld.`,
    },
  ];
}

function checkBesluit({ besluit, reden, toelichting }: Beoordeeld, pad: string): Reden[] {
  if (besluit === 'toegekend')
    return reden === null && toelichting === null
      ? []
      : [{ pad: `${pad}.reden`, melding: 'Bij toekennen hoort geen reden.' }];
  return [
    ...(reden === null ? [{ pad: `${pad}.reden`, melding: 'Kies waarom u deze regel weigert.' }] : []),
    ...(toelichting === null
      ? [{ pad: `${pad}.toelichting`, melding: 'Leg uit waarom u deze regel weigert.' }]
      : []),
  ];
}
