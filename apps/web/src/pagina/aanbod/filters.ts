// SPDX-License-Identifier: EUPL-1.2
import { startTransition, useCallback, useMemo, useOptimistic, useSyncExternalStore } from 'react';
import { useSearchParams } from 'react-router';
import type { paths } from '../../api/schema';

/** As they stand in the address, which a plain form makes as well. */
export const FILTERS = ['zoek', 'waar', 'thema', 'soort', 'personen', 'gratis', 'open'] as const;
export type Filter = (typeof FILTERS)[number];
/** Empty: not chosen. */
export type Keuze = Record<Filter, string>;
export type Zoekvraag = NonNullable<paths['/aanbod']['get']['parameters']['query']>;

/** What an address can hold by mistake is no filter. */
const VORM: Record<Filter, RegExp> = {
  zoek: /\S/,
  waar: /^(GM\d{4}|[A-Z]{2,12})$/,
  thema: /^[a-z]+$/,
  soort: /^[a-z]+$/,
  personen: /^\d{1,6}$/,
  gratis: /^ja$/,
  open: /^ja$/,
};
const MAX_ZOEK = 200;

export const GEEN = Object.fromEntries(FILTERS.map((naam) => [naam, ''])) as Keuze;

export const readKeuze = (params: URLSearchParams): Keuze =>
  Object.fromEntries(
    FILTERS.map((naam) => {
      const waarde = (params.get(naam) ?? '').trim().slice(0, MAX_ZOEK);
      return [naam, VORM[naam].test(waarde) ? waarde : ''];
    }),
  ) as Keuze;

export const toParams = (keuze: Keuze): URLSearchParams =>
  new URLSearchParams(FILTERS.filter((naam) => keuze[naam] !== '').map((naam) => [naam, keuze[naam]]));

export const actief = (keuze: Keuze): Filter[] => FILTERS.filter((naam) => keuze[naam] !== '');

/** What the API is asked. */
export function toZoekvraag({ zoek, waar, thema, soort, personen, gratis, open }: Keuze): Zoekvraag {
  const gekozen = {
    zoek,
    thema,
    soort,
    [waar.startsWith('GM') ? 'gemeentecode' : 'regio']: waar,
    werkzamePersonen: personen,
    gratis: gratis && 'true',
    open: open && 'true',
  };
  const vraag = Object.fromEntries(Object.entries(gekozen).filter(([, waarde]) => waarde !== ''));
  return { ...vraag, openEerst: 'true' };
}

/** A page that was drawn beforehand knows of no filters: the first drawing over it must be the same. */
const useOvergenomen = (): boolean =>
  useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );

export type ZetFilter = (naam: Filter, waarde: string, opties?: { vervang?: boolean }) => void;

/** The filters in the address. `vervang`: it goes on with what was chosen last, so that Back leads to before that. */
export function useFilters(): { keuze: Keuze; klaar: boolean; zet: ZetFilter; wis: () => void } {
  const klaar = useOvergenomen();
  const [params, setParams] = useSearchParams();
  const adres = params.toString();
  const inAdres = useMemo(() => (klaar ? readKeuze(new URLSearchParams(adres)) : GEEN), [adres, klaar]);
  // The router draws a new address when it has time; what was chosen shows at once.
  const [keuze, toonAlvast] = useOptimistic(inAdres);
  const ga = useCallback(
    (nieuw: Keuze, opties?: { replace: boolean }) =>
      startTransition(() => {
        toonAlvast(nieuw);
        setParams(toParams(nieuw), opties);
      }),
    [setParams, toonAlvast],
  );
  const zet = useCallback<ZetFilter>(
    (naam, waarde, { vervang = false } = {}) => {
      // What stands in the address by now: two filters can be set before it is drawn anew.
      const nu = readKeuze(new URLSearchParams(location.search));
      ga({ ...nu, [naam]: waarde }, { replace: vervang });
    },
    [ga],
  );
  const wis = useCallback(() => ga(GEEN), [ga]);
  return { keuze, klaar, zet, wis };
}
