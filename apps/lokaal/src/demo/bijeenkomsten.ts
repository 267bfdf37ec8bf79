// SPDX-License-Identifier: EUPL-1.2
import { datumVan, momentOp, plusDagen } from '#libs/kernel';
import type { Persoon } from './aanmelding.js';
import type { DemoBijeenkomst, DemoCommunity } from './bestanden.js';
import { coordinatorVan, ondernemerVan } from './communities.js';
import type { DemoToegang } from './demo-api.js';

interface Rij {
  id: string;
  naam: string;
  titel: string;
}
interface Deelnemer {
  id: string;
  weergavenaam: string;
}

/** When it is, told from the day on which the demo begins. */
function toTijd({ dagen, begin, uren }: DemoBijeenkomst, begonnen: Date): { begin: string; eind: string } {
  const van = momentOp(plusDagen(datumVan(begonnen), dagen), begin);
  return { begin: van.toISOString(), eind: new Date(van.getTime() + uren * 3_600_000).toISOString() };
}

/** Bijeenkomsten of the communities of the demo: some to come, some past. */
export class DemoBijeenkomsten {
  private gepland: { id: string; van: DemoBijeenkomst; eind: Date }[] = [];

  constructor(
    private readonly api: DemoToegang,
    private readonly communities: readonly DemoCommunity[],
  ) {}

  /** While the clock stands before all of them. What is there already is left as it is. */
  async plan(bijeenkomsten: readonly DemoBijeenkomst[], begonnen: Date): Promise<void> {
    const bekend = await this.api.all<Rij>('/api/v1/communities?aantal=200');
    for (const van of bijeenkomsten) {
      const communityId = bekend.find(({ naam }) => naam === van.community)?.id;
      if (communityId === undefined) throw new Error(`De demo heeft geen community ${van.community}.`);
      const pad = `/api/v1/communities/${communityId}/bijeenkomsten`;
      const er = await this.api.all<Rij>(`${pad}?aantal=200`);
      if (er.some(({ titel }) => titel === van.bijeenkomst.titel)) continue;
      const tijd = toTijd(van, begonnen);
      const id = await this.planOne(communityId, van, tijd);
      for (const persoon of van.komen.map((sub) => this.lidVan(van, sub)))
        await this.api.call('POST', `/api/v1/bijeenkomsten/${id}/aanmelding`, { persoon, body: {} });
      this.gepland.push({ id, van, eind: new Date(tijd.eind) });
    }
  }

  /** Answers its id, or that of the first of its series. */
  private async planOne(communityId: string, van: DemoBijeenkomst, tijd: object): Promise<string> {
    const persoon = coordinatorVan(van.door);
    const pad = `/api/v1/communities/${communityId}/bijeenkomsten`;
    const body = { ...van.bijeenkomst, ...tijd, ...van.reeks };
    if (!van.reeks) return (await this.api.call<Rij>('POST', pad, { persoon, body })).id;
    const { bijeenkomsten } = await this.api.call<{ bijeenkomsten: Rij[] }>(
      'POST',
      pad.replace(/en$/, 'enreeksen'),
      {
        ...{ persoon, body },
      },
    );
    return bijeenkomsten[0]?.id ?? '';
  }

  /** Of those that are over by `nu`, on which the clock stands: who was there. */
  async note(nu: Date): Promise<void> {
    const over = this.gepland.filter(({ van, eind }) => van.waren !== undefined && eind <= nu);
    this.gepland = this.gepland.filter((een) => !over.includes(een));
    for (const { id, van } of over) await this.noteOne(`/api/v1/bijeenkomsten/${id}`, van);
  }

  private async noteOne(pad: string, van: DemoBijeenkomst): Promise<void> {
    const persoon = coordinatorVan(van.door);
    const { gegevens } = await this.api.call<{ gegevens: Deelnemer[] }>('GET', `${pad}/aanmeldingen`, {
      persoon,
    });
    const waren = (van.waren ?? []).map((sub) => this.zoek(van, sub).weergavenaam);
    const deelnemers = gegevens.map(({ id: aanmeldingId, weergavenaam }) => ({
      ...{ aanmeldingId, aanwezig: waren.includes(weergavenaam) },
    }));
    await this.api.call('PUT', `${pad}/aanwezigheid`, { persoon, body: { deelnemers } });
    for (const [sub, body] of Object.entries(van.meningen ?? {}))
      await this.api.call('PUT', `${pad}/evaluatie`, { persoon: this.lidVan(van, sub), body });
  }

  private lidVan(van: DemoBijeenkomst, sub: string): Persoon {
    return ondernemerVan(this.zoek(van, sub));
  }

  private zoek({ community }: DemoBijeenkomst, sub: string): DemoCommunity['leden'][number] {
    const leden = this.communities.find((een) => een.community.naam === community)?.leden ?? [];
    const lid = leden.find((een) => een.sub === sub);
    if (!lid) throw new Error(`In ${community} van de demo is ${sub} geen lid.`);
    return lid;
  }
}
