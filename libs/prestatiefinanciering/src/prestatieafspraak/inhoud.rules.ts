// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Indicator } from './indicator.entity.js';
import type { Afspraakjaar, Afspraakversie, Prestatieafspraak } from './prestatieafspraak.entity.js';

/** The name of the shape of what is hashed; another shape gets another name, for what was signed stays as it was. */
export const INHOUDFORMAAT = 'schakel-prestatieafspraak-1';

/** What two sides sign. Months from now it still says with whom, for what, how much and until when. */
export type Afspraakinhoud = Readonly<Record<string, unknown>>;

/** The whole of a version. The function `afspraakinhoud` of the database says the same, and refuses when it does not. */
export function toInhoud(
  { nummer, titel, partij, aanbiederId, regio }: Prestatieafspraak,
  programma: { id: string; code: string },
  versie: Afspraakversie,
  delen: { jaren: readonly Afspraakjaar[]; indicatoren: readonly Indicator[] },
): Afspraakinhoud {
  const { van, tot, geldigVan, tussentoetsOp, plafondInCenten, toelichting } = versie;
  return {
    ...{ formaat: INHOUDFORMAAT, nummer, titel, programma: programma.code, programmaId: programma.id },
    ...{ partij, aanbiederId, regio, versie: versie.versie, van, tot, geldigVan, tussentoetsOp },
    ...{ plafondInCenten, toelichting },
    jaren: [...delen.jaren]
      .sort((a, b) => a.jaar - b.jaar)
      .map(({ jaar, plafondInCenten: plafond }) => ({ jaar, plafondInCenten: plafond })),
    indicatoren: [...delen.indicatoren].sort((a, b) => a.volgorde - b.volgorde).map(toRegel),
  };
}

const toRegel = ({
  id: _id,
  afspraakId: _afspraakId,
  versie: _versie,
  volgorde: _volgorde,
  ...regel
}: Indicator): object => regel;

/** JSON with sorted keys and nothing between them (RFC 8785, for the whole numbers and texts that stand in it). */
export function canonicalise(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map(canonicalise).join(',')}]`;
  if (waarde === null || typeof waarde !== 'object') return JSON.stringify(waarde);
  const paren = Object.entries(waarde).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${paren.map(([sleutel, deel]) => `${JSON.stringify(sleutel)}:${canonicalise(deel)}`).join(',')}}`;
}

/** SHA-256 of the bytes (UTF-8) in hex: what `sha256sum` says of the file. */
export const hashVan = (tekst: string): string => createHash('sha256').update(tekst, 'utf8').digest('hex');
