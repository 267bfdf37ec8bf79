// SPDX-License-Identifier: EUPL-1.2
import { findAccount } from '../identiteit/demo-accounts.js';
import type { Persoon } from './aanmelding.js';
import type { DemoCommunity, DemoLid } from './bestanden.js';
import type { DemoToegang } from './demo-api.js';

interface Rij {
  id: string;
  naam: string;
  versie: number;
}

/** As whom a member of the demo signs in. */
export const ondernemerVan = ({ sub, kvkNummer }: DemoLid): Persoon => ({
  sub,
  rol: 'ondernemer',
  kvkNummer,
});

/** As whom the coordinator with this account signs in. */
export function coordinatorVan(account: string): Persoon {
  const { id, regio } = findAccount(account) ?? {};
  if (id === undefined || regio === undefined) throw new Error(`De demo heeft geen coordinator ${account}.`);
  return { sub: id, rol: 'coordinator', regio };
}

/** Makes each with its members. What is there already is left as it is, so that a broken off loading can be repeated. */
export async function addCommunities(api: DemoToegang, communities: readonly DemoCommunity[]): Promise<void> {
  const bekend = new Set((await api.all<Rij>('/api/v1/communities?aantal=200')).map(({ naam }) => naam));
  for (const een of communities) if (!bekend.has(een.community.naam)) await addOne(api, een);
}

async function addOne(
  api: DemoToegang,
  { door, community, leden, verzoeken = [] }: DemoCommunity,
): Promise<void> {
  const persoon = coordinatorVan(door);
  const { id } = await api.call<Rij>('POST', '/api/v1/communities', { persoon, body: community });
  for (const lid of leden) {
    let nu = await join(api, id, lid);
    const stap = `/api/v1/lidmaatschappen/${nu.id}`;
    if (community.toegang !== 'open')
      nu = await api.call<Rij>('POST', `${stap}/aanvaarding`, { persoon, body: { versie: nu.versie } });
    const { rol, kring } = lid;
    if (kring)
      await api.call('PUT', `/api/v1/communities/${id}/kringaanmelding`, {
        persoon: ondernemerVan(lid),
        body: kring,
      });
    if (rol) await api.call('PUT', `${stap}/rol`, { persoon, body: { versie: nu.versie, rol } });
  }
  for (const lid of verzoeken) await join(api, id, lid);
}

const join = (api: DemoToegang, id: string, lid: DemoLid): Promise<Rij> =>
  api.call('POST', `/api/v1/communities/${id}/leden`, {
    persoon: ondernemerVan(lid),
    body: { weergavenaam: lid.weergavenaam, email: `${lid.sub}@voorbeeld.example` },
  });
