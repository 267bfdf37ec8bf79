// SPDX-License-Identifier: EUPL-1.2
// T6: tables of which a stranger may read what was published, and nothing else.
import type { Tabel } from './tabellen.js';
import { VREEMDEN } from './vreemden.js';

/** How many rows a statement concerned. */
export type Poging = (sql: string, waarden?: unknown[]) => Promise<number>;

const RAPPORTLEZERS = Object.keys(VREEMDEN).filter((wie) => wie !== 'machine' && wie !== 'analist');

/** Of these tables a stranger reads the rows for which `rijen` holds, as SQL over the table as `t`, and no other; a machine only with the scope. */
const GEPUBLICEERD: Record<string, { lezers: string[]; rijen: string }> = {
  'impactverantwoording.rapportdefinitie': {
    lezers: RAPPORTLEZERS,
    rijen: `EXISTS (SELECT FROM impactverantwoording.rapporteditie e WHERE e.definitie_id = t.id AND e.status = 'verzegeld')`,
  },
  'impactverantwoording.rapporteditie': {
    lezers: RAPPORTLEZERS,
    rijen: "t.status = 'verzegeld'",
  },
};

/** Which rows of that table are published for this stranger; `null` when none is ever. */
export function gepubliceerdVoor({ naam }: Pick<Tabel, 'naam'>, wie: string): string | null {
  const deel = GEPUBLICEERD[naam];
  return deel?.lezers.includes(wie) === true ? deel.rijen : null;
}

/** Those rows and no other. Were none published, nothing would be said of it. */
export async function readPublished(
  { naam }: Tabel,
  rijen: string,
  poging: Poging,
  fouten: { ongepubliceerd: number; nietGezien: number },
): Promise<void> {
  fouten.ongepubliceerd += await poging(`SELECT FROM ${naam} t WHERE NOT (${rijen})`);
  if ((await poging(`SELECT FROM ${naam} t WHERE ${rijen}`)) === 0) fouten.nietGezien += 1;
}
