// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Rapportinhoud, Rapporttabel } from './inhoud.js';

export const EDITIESTATUSSEN = [
  ...(['in-opbouw', 'te-keuren', 'goedgekeurd', 'verzegeld', 'geweigerd', 'mislukt'] as const),
];
export type Editiestatus = (typeof EDITIESTATUSSEN)[number];

/** On whose behalf EZ approves; regions do so by their code. */
export const EZ = 'EZ';

/** What is other than in the edition that was sealed before it: per table, in lines. */
export interface Rapportverschil {
  /** Number of that edition, and the hash of what it says. */
  met: number;
  sha256: string;
  tabellen: { tabel: string; anders: number; erbij: number; weg: number }[];
}

/** In hex, of the UTF-8 bytes. */
export const sha256Van = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');

const regelsVan = (tabel: Rapporttabel | undefined): Map<string, string> =>
  new Map(
    tabel?.regels.map(({ codes, waarden, reden }) => [
      JSON.stringify(codes),
      JSON.stringify([waarden, reden]),
    ]),
  );

/** Counts what is other, per table of either of the two; tables that are the same are left out. */
export function compareInhoud(
  oud: Rapportinhoud,
  nieuw: Rapportinhoud,
): Pick<Rapportverschil, 'tabellen'>['tabellen'] {
  const codes = [...new Set([...oud.tabellen, ...nieuw.tabellen].map(({ code }) => code))];
  return codes
    .map((code) => {
      const [voor, na] = [oud, nieuw].map(({ tabellen }) =>
        regelsVan(tabellen.find((tabel) => tabel.code === code)),
      ) as [Map<string, string>, Map<string, string>];
      const gebleven = [...na.keys()].filter((sleutel) => voor.has(sleutel));
      return {
        tabel: code,
        anders: gebleven.filter((sleutel) => voor.get(sleutel) !== na.get(sleutel)).length,
        erbij: na.size - gebleven.length,
        weg: voor.size - gebleven.length,
      };
    })
    .filter(({ anders, erbij, weg }) => anders + erbij + weg > 0);
}
