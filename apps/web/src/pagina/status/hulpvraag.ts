// SPDX-License-Identifier: EUPL-1.2
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { Weigering, api, take, type Schema } from '../../api/api';
import { useSessie } from '../../sessie';
import { koppenVan } from './koppen';
import type { Statuslink } from './link';

export type Hulpvraag = Schema['HulpvraagWeergave'];
export type Toewijzing = Schema['ToewijzingKortWeergave'];
export type Overdracht = Schema['OverdrachtKortWeergave'];

/** `sessie`: by being signed in as the firm whose hulpvraag it is; `sleutel`: by the key of the link. */
export interface Geopend {
  wijze: 'sessie' | 'sleutel';
  hulpvraag: Hulpvraag;
}

const read = (id: string, sleutel: string | null): Promise<Hulpvraag> =>
  take(api.GET('/hulpvragen/{id}', { params: { path: { id }, header: koppenVan(sleutel) } }));

/** Who is signed in as the firm itself needs no code to change something; for anybody else the key decides. */
async function open({ id, sleutel }: Statuslink, isOndernemer: boolean): Promise<Geopend> {
  if (sleutel === null) return { wijze: 'sessie', hulpvraag: await read(id, null) };
  if (isOndernemer) {
    const eigen = await read(id, null).catch((fout: unknown) => {
      if (fout instanceof Weigering && fout.status > 0 && fout.status < 500) return null;
      throw fout;
    });
    if (eigen) return { wijze: 'sessie', hulpvraag: eigen };
  }
  return { wijze: 'sleutel', hulpvraag: await read(id, sleutel) };
}

const EERST_MS = 1_500;
const UITERLIJK_MS = 30_000;

/** Ever longer: what is done in seconds is seen at once, and what takes an hour asks for little. */
export const wachttijd = (keer: number): number => Math.min(UITERLIJK_MS, EERST_MS * 1.3 ** keer);

export const sleutelVan = (id: string): readonly string[] => ['hulpvraag', id];

/** After this a change of somebody here has been worked through by the worker. */
const NAWERK_MS = 8_000;
let gewijzigdTot = 0;

/** Something was changed here: what follows from it comes by itself, a little later. */
export const expectNawerk = (): void => {
  gewijzigdTot = Date.now() + NAWERK_MS;
};

/** The hulpvraag of a link, asked again as long as the system is at work on it. */
export function useHulpvraag(link: Statuslink): UseQueryResult<Geopend> {
  const sessie = useSessie();
  const isOndernemer = sessie.data?.ik?.rol === 'ondernemer';
  return useQuery({
    queryKey: [...sleutelVan(link.id), 'zelf', link.sleutel, isOndernemer],
    queryFn: () => open(link, isOndernemer),
    // Not known who it is, after one try: then the key decides.
    enabled: !sessie.isPending || sessie.failureCount > 0,
    refetchInterval: ({ state }) => {
      if (state.data === undefined) return false;
      if (Date.now() < gewijzigdTot) return EERST_MS;
      const keer = state.dataUpdateCount + state.errorUpdateCount;
      return state.data.hulpvraag.aanZet === 'systeem' ? wachttijd(keer) : false;
    },
    refetchOnReconnect: true,
  });
}
