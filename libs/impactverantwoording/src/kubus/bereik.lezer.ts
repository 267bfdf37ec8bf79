// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import { hideSmallCells } from './afscherming.rules.js';
import type { KubuscelWeergave } from './kubus.dto.js';
import { ALLES, DIMENSIES, aandeelVan } from './kubus.rules.js';
import { NOEMERDIMENSIES, bereikVraag, noemerVraag, type Kubusvraag } from './kubus.sql.js';
import { randBereik, randVan } from './rand.sql.js';
import { sleutelVan, type Plek } from './tafel.rules.js';

interface Rij {
  groep: string | null;
  jaar: number;
  n: number;
}

const isNoemer = (naam: string): boolean => (NOEMERDIMENSIES as string[]).includes(naam);

/**
 * Of each year how many firms asked, and which part that is of those there are. A firm that asked in two groups is in both. Of
 * what firms are not counted by (a theme, a programme), there is no part.
 */
export async function readBereik(tx: Tx, vraag: Kubusvraag): Promise<KubuscelWeergave[]> {
  const rand = randVan(vraag);
  const { sql, waarden } = rand ? randBereik(vraag, rand) : bereikVraag(vraag);
  const rijen: Rij[] = await tx.query(sql, waarden);
  const perPlek = new Map(rijen.map((rij) => [sleutelVan(toPlek(rij)), rij.n]));
  const groepen =
    vraag.per === undefined ? [] : [...new Set(rijen.flatMap(({ groep }) => groep ?? []))].sort();
  const jaren = Array.from({ length: vraag.totJaar - vraag.vanJaar + 1 }, (_, i) =>
    String(vraag.vanJaar + i),
  );
  // Years do not add up: a firm of two years is one firm.
  const plekken = jaren.flatMap((periode) => [ALLES, ...groepen].map((groep): Plek => ({ groep, periode })));
  const aantal = (plek: Plek): number => perPlek.get(sleutelVan(plek)) ?? 0;
  const tot = hideSmallCells(plekken.map((plek) => ({ ...plek, aantallen: [aantal(plek)] })));
  const noemers = await readNoemers(tx, vraag);
  return plekken.map((plek, i) => {
    const bedrijven = (tot[i] ?? 0) > 0 ? aantal(plek) : null;
    const waarvan = noemers.get(sleutelVan(plek)) ?? null;
    const aandeel = bedrijven === null || waarvan === null ? null : aandeelVan(bedrijven, waarvan);
    return { ...plek, waarden: { bedrijven, waarvan, aandeel }, afgeschermd: bedrijven === null };
  });
}

const toPlek = ({ groep, jaar }: Rij): Plek => ({ groep, periode: String(jaar) });

async function readNoemers(tx: Tx, vraag: Kubusvraag): Promise<Map<string, number>> {
  if (DIMENSIES.some((naam) => vraag.filter[naam] !== undefined && !isNoemer(naam))) return new Map();
  const vragen = [
    { ...vraag, per: undefined },
    ...(vraag.per !== undefined && isNoemer(vraag.per) ? [vraag] : []),
  ];
  const noemers = new Map<string, number>();
  for (const een of vragen) {
    const { sql, waarden } = noemerVraag(een);
    const rijen: Rij[] = await tx.query(sql, waarden);
    for (const rij of rijen) noemers.set(sleutelVan(toPlek(rij)), rij.n);
  }
  return noemers;
}
