// SPDX-License-Identifier: EUPL-1.2
import type { DemoCommunity, DemoGesprek } from './bestanden.js';
import { ondernemerVan } from './communities.js';
import type { DemoToegang } from './demo-api.js';

interface Rij {
  id: string;
  naam: string;
  titel: string | null;
  versie: number;
}

/** Something that somebody writes on a day; without `antwoord` the question itself. */
interface Stap {
  van: DemoGesprek;
  op: Date;
  antwoord?: DemoGesprek['antwoorden'][number];
}

const DAG = 86_400_000;

/** What members of the communities of the demo ask each other, each on its own day. */
export class DemoGesprekken {
  private stappen: Stap[];
  private readonly gesteld = new Map<DemoGesprek, string>();

  constructor(
    private readonly api: DemoToegang,
    private readonly communities: readonly DemoCommunity[],
    gesprekken: readonly DemoGesprek[],
    begonnen: Date,
  ) {
    const op = (dagen: number): Date => new Date(begonnen.getTime() + dagen * DAG);
    this.stappen = gesprekken
      .flatMap((van): Stap[] => [
        { van, op: op(van.dagen) },
        ...van.antwoorden.map((antwoord) => ({ van, op: op(van.dagen + antwoord.na), antwoord })),
      ])
      .sort((een, ander) => een.op.getTime() - ander.op.getTime());
  }

  /** All that is written by `nu`, on which the clock stands. What is there already is left as it is. */
  async play(nu: Date): Promise<void> {
    const over = this.stappen.filter(({ op }) => op <= nu);
    this.stappen = this.stappen.filter((een) => !over.includes(een));
    for (const { van, antwoord } of over)
      if (antwoord === undefined) await this.ask(van);
      else await this.answer(van, antwoord);
  }

  private async ask(van: DemoGesprek): Promise<void> {
    const bekend = await this.api.all<Rij>('/api/v1/communities?aantal=200');
    const communityId = bekend.find(({ naam }) => naam === van.community)?.id;
    if (communityId === undefined) throw new Error(`De demo heeft geen community ${van.community}.`);
    const pad = `/api/v1/communities/${communityId}/gesprekken`;
    const persoon = this.wie(van, van.door);
    const er = await this.api.all<Rij>(`${pad}?aantal=200`, persoon);
    if (er.some(({ titel }) => titel === van.gesprek.titel)) return;
    const bijlageIds = await this.addBestand(communityId, van);
    const body = { ...van.gesprek, bijlageIds };
    const { id } = await this.api.call<Rij>('POST', pad, { persoon, body });
    this.gesteld.set(van, id);
  }

  /** The file that goes with a question, when it has one. */
  private async addBestand(communityId: string, van: DemoGesprek): Promise<string[]> {
    const { bestand } = van;
    if (!bestand) return [];
    const pad = `/api/v1/communities/${communityId}/bijlagen`;
    const { id } = await this.api.call<Rij>('POST', pad, { persoon: this.wie(van, van.door), bestand });
    return [id];
  }

  private async answer(
    van: DemoGesprek,
    { door, tekst, aanvaard }: Required<Stap>['antwoord'],
  ): Promise<void> {
    const id = this.gesteld.get(van);
    if (id === undefined) return;
    const pad = `/api/v1/gesprekken/${id}`;
    const body = { tekst };
    const { versie } = await this.api.call<Rij>('POST', `${pad}/antwoorden`, {
      persoon: this.wie(van, door),
      body,
    });
    if (aanvaard !== true) return;
    const persoon = this.wie(van, van.door);
    const antwoordId = (await this.api.all<Rij>(`${pad}/antwoorden?aantal=200`, persoon)).at(-1)?.id;
    await this.api.call('PUT', `${pad}/aanvaarding`, { persoon, body: { versie, antwoordId } });
  }

  private wie({ community }: DemoGesprek, sub: string): ReturnType<typeof ondernemerVan> {
    const leden = this.communities.find((een) => een.community.naam === community)?.leden ?? [];
    const lid = leden.find((een) => een.sub === sub);
    if (!lid) throw new Error(`In ${community} van de demo is ${sub} geen lid.`);
    return ondernemerVan(lid);
  }
}
