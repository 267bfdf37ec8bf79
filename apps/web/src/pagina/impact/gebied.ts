// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { api, take, type Schema } from '../../api/api';

export type Gemeente = Pick<Schema['GemeenteWeergave'], 'regio' | 'coropcode' | 'inwoners'>;

/** What belongs to no regio; it has no place on the map. */
export const LANDELIJK = 'LANDELIJK';

/** By COROP-gebied the regios that stand there, the largest first. */
export type Plaatsing = ReadonlyMap<string, readonly string[]>;

function inwonersPer(gemeenten: readonly Gemeente[]): Map<string, Map<string, number>> {
  const alle = new Map<string, Map<string, number>>();
  for (const { regio, coropcode, inwoners } of gemeenten) {
    if (regio === LANDELIJK) continue;
    const gebieden = alle.get(regio) ?? new Map<string, number>();
    alle.set(regio, gebieden.set(coropcode, (gebieden.get(coropcode) ?? 0) + inwoners));
  }
  return alle;
}

/**
 * A regio is made of gemeenten and not of COROP-gebieden: it stands once, in the gebied where most of its people live. So a figure
 * is never seen twice, and two regios may share a tile.
 */
export function plaatsingVan(gemeenten: readonly Gemeente[]): Plaatsing {
  const plaatsing = new Map<string, { regio: string; inwoners: number }[]>();
  for (const [regio, gebieden] of inwonersPer(gemeenten)) {
    const [meeste] = [...gebieden].sort(([een, a], [ander, b]) => b - a || een.localeCompare(ander));
    if (!meeste) continue;
    const [corop, inwoners] = meeste;
    plaatsing.set(corop, [...(plaatsing.get(corop) ?? []), { regio, inwoners }]);
  }
  return new Map(
    [...plaatsing].map(([corop, regios]) => [
      corop,
      regios.sort((een, ander) => ander.inwoners - een.inwoners).map(({ regio }) => regio),
    ]),
  );
}

const PER_KEER = 200;

async function fetchGemeenten(): Promise<Gemeente[]> {
  const alle: Gemeente[] = [];
  let cursor: string | null | undefined = '';
  while (cursor !== null && cursor !== undefined) {
    const query: { aantal: number; cursor?: string } = { aantal: PER_KEER, ...(cursor ? { cursor } : {}) };
    const pagina = await take(api.GET('/gemeenten', { params: { query } }));
    alle.push(...pagina.gegevens);
    cursor = pagina.volgende;
  }
  return alle;
}

/** Where the regios of today stand on the map. */
export const usePlaatsing = (): Plaatsing | undefined =>
  useQuery({
    queryKey: ['gemeenten', 'alle'],
    queryFn: fetchGemeenten,
    select: plaatsingVan,
    staleTime: Infinity,
  }).data;
