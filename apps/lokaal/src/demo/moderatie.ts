// SPDX-License-Identifier: EUPL-1.2
import type { DemoCommunity, DemoModeratie } from './bestanden.js';
import { ondernemerVan } from './communities.js';
import type { DemoToegang } from './demo-api.js';

interface Rij {
  id: string;
  naam: string;
  titel: string | null;
  tekst: string | null;
}

/** What members of the demo should not have written, and what came of it. What is there already is left as it is. */
export async function addModeratie(
  api: DemoToegang,
  communities: readonly DemoCommunity[],
  berichten: readonly DemoModeratie[],
): Promise<void> {
  const bekend = await api.all<Rij>('/api/v1/communities?aantal=200');
  for (const een of berichten) {
    const leden = communities.find(({ community }) => community.naam === een.community)?.leden ?? [];
    const wie = (sub: string): ReturnType<typeof ondernemerVan> => {
      const lid = leden.find((lid) => lid.sub === sub);
      if (!lid) throw new Error(`In ${een.community} van de demo is ${sub} geen lid.`);
      return ondernemerVan(lid);
    };
    const communityId = bekend.find(({ naam }) => naam === een.community)?.id;
    const lijst = `/api/v1/communities/${communityId}/gesprekken?aantal=200`;
    const gesprek = (await api.all<Rij>(lijst, wie(een.door))).find(({ titel }) => titel === een.gesprek);
    if (gesprek) await addOne(api, `/api/v1/gesprekken/${gesprek.id}`, een, wie);
  }
}

async function addOne(
  api: DemoToegang,
  pad: string,
  { door, tekst, melding, verborgen }: DemoModeratie,
  wie: (sub: string) => ReturnType<typeof ondernemerVan>,
): Promise<void> {
  const persoon = wie(door);
  const antwoorden = (): Promise<Rij[]> => api.all<Rij>(`${pad}/antwoorden?aantal=200`, persoon);
  if ((await antwoorden()).some((antwoord) => antwoord.tekst === tekst)) return;
  await api.call('POST', `${pad}/antwoorden`, { persoon, body: { tekst } });
  const antwoordId = (await antwoorden()).at(-1)?.id;
  if (melding) {
    const { door: melder, ...waarom } = melding;
    await api.call('POST', `${pad}/meldingen`, { persoon: wie(melder), body: { antwoordId, ...waarom } });
  }
  if (!verborgen) return;
  const { door: beheerder, bezwaar, ...besluit } = verborgen;
  const body = { antwoordId, versie: 0, uitkomst: 'verborgen', ...besluit };
  await api.call('POST', `${pad}/moderatiebesluiten`, { persoon: wie(beheerder), body });
  const { gegevens } = await api.call<{ gegevens: Rij[] }>('GET', `${pad}/moderatiebesluiten`, { persoon });
  await api.call('POST', `/api/v1/moderatiebesluiten/${gegevens[0]?.id}/bezwaar`, {
    ...{ persoon, body: { tekst: bezwaar } },
  });
}
