// SPDX-License-Identifier: EUPL-1.2
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, take, type Schema } from '../../api/api';
import type { Ik } from '../../sessie';
import { saveAs } from '../../ui/bestand';

export type Trechter = Schema['TrechterWeergave'];
export type Groep = Schema['TrechtergroepWeergave'];
export type Stap = keyof Schema['TrechtertellingWeergave'];

/** By what the figures are taken apart. */
export const PER = {
  herkomst: 'Herkomst',
  thema: 'Thema',
  sectie: 'Branche',
  grootteklasse: 'Grootte',
  maand: 'Maand',
  regio: 'Regio',
} as const;
export type Indeling = keyof typeof PER;

/** What the address asks of the API. */
export const FILTERS = ['thema', 'sectie', 'grootteklasse', 'herkomst', 'regio', 'van', 'tot'] as const;

/** What the API is asked for; of one's own region alone there is no region to choose. */
export interface Vraag {
  per: Indeling;
  filters: Record<string, string>;
  ietsGekozen: boolean;
}

export const kiestRegio = ({ rol }: Pick<Ik, 'rol'>): boolean => rol !== 'coordinator';

export function vraagVan(params: URLSearchParams, metRegio: boolean): Vraag {
  const gevraagd = params.get('per') ?? 'herkomst';
  const kan = Object.hasOwn(PER, gevraagd) && (metRegio || gevraagd !== 'regio');
  const filters = Object.fromEntries(
    FILTERS.filter((veld) => metRegio || veld !== 'regio').flatMap((veld) => {
      const waarde = params.get(veld);
      return waarde ? [[veld, waarde]] : [];
    }),
  );
  return {
    per: kan ? (gevraagd as Indeling) : 'herkomst',
    filters,
    ietsGekozen: Object.keys(filters).length > 0,
  };
}

export const useTrechter = ({ per, filters }: Vraag): UseQueryResult<Trechter> =>
  useQuery({
    queryKey: ['trechter', per, filters],
    queryFn: () =>
      take(api.GET('/trechter', { params: { query: { ...filters, per } } })) as Promise<Trechter>,
  });

/** Saves what is shown as a file for a spreadsheet. */
export async function saveCsv({ per, filters }: Vraag): Promise<void> {
  const bestand = await take(
    api.GET('/trechter', {
      params: { query: { ...filters, per } },
      headers: { Accept: 'text/csv' },
      parseAs: 'blob',
    }),
  );
  saveAs(bestand, `trechter-naar-${per}-${new Date().toLocaleDateString('sv-SE')}.csv`);
}
