// SPDX-License-Identifier: EUPL-1.2
// What a coordinator meets less often on the workbench; in the world of its spec.
import type { Locator } from 'playwright-core';
import type { Bezoeker } from '../support/bezoeker.js';
import type { Antwoord } from '../support/flow.js';
import type { Webwereld } from './browser.js';

interface Proef {
  wereld: Webwereld;
  bezoeker: Bezoeker;
  /** Token of the coordinator who is signed in. */
  tijn: string;
  ids: readonly string[];
  call(token: string, methode: string, pad: string, body?: unknown): Promise<Antwoord['body']>;
  submit(nr: number): Promise<string>;
  matched(id: string): Promise<unknown>;
  start(): Promise<void>;
  rij(id: string): Locator;
  toast(tekst: string | RegExp): Locator;
}

/** Registers them; `proef` is asked when one runs. */
export function itsBijzonder(proef: () => Proef): void {
  it('hands over to a partner organisation, with what the entrepreneur said about that', async () => {
    const { wereld, bezoeker, submit, matched, start, rij, toast } = proef();
    const id = await submit(9);
    await matched(id);
    await start();
    await rij(id).click();
    await bezoeker.page.keyboard.press('o');
    const venster = bezoeker.page.getByRole('dialog');
    await venster.getByText('Een partner').click();
    await venster.getByRole('button', { name: 'Overdragen' }).click();
    await venster.getByRole('link', { name: 'Kies aan welke partner u overdraagt.' }).waitFor();
    expect(await bezoeker.look('werkbank-overdragen-partner')).toEqual([]);
    await venster.getByLabel('Partner', { exact: true }).selectOption({ label: 'RVO' });
    await venster.getByLabel(/naar deze partner mag/).selectOption('telefoon');
    await venster.getByLabel('Notitie voor de ontvanger').fill('Vraagt alleen nog naar de ISDE.');
    await venster.getByRole('button', { name: 'Overdragen' }).click();
    await toast('Overgedragen aan RVO.').waitFor();
    await bezoeker.page.getByText('Wacht op antwoord').waitFor();
    expect(await bezoeker.look('werkbank-overgedragen-partner')).toEqual([]);
    await bezoeker.page.goto(`${wereld.url}/werkbank/overdrachten`);
    await bezoeker.page.getByRole('button', { name: 'Terugnemen' }).first().waitFor();
    expect(await bezoeker.look('overdrachten-uitgaand')).toEqual([]);
  });

  it('shows an appointment that was moved', async () => {
    const { bezoeker, tijn, ids, call, start, rij } = proef();
    const moment = async (overDagen: number): Promise<string> => {
      const begin = Math.floor(Date.now() / 3_600_000 + overDagen * 24) * 3_600_000;
      const eind = new Date(begin + 1_800_000).toISOString();
      const wanneer = { begin: new Date(begin).toISOString(), eind, vorm: 'telefonisch' };
      const [nieuw] = await call(tijn, 'POST', '/afspraakmomenten', wanneer);
      return nieuw.id as string;
    };
    const [id, eerst, later] = [ids[3] ?? '', await moment(20), await moment(21)];
    const afspraak = await call(tijn, 'POST', `/hulpvragen/${id}/afspraken`, { momentId: eerst });
    const anders = { versie: afspraak.versie, momentId: later };
    await call(tijn, 'POST', `/afspraken/${afspraak.id}/verplaatsing`, anders);
    await start();
    await rij(id).click();
    const afspraken = bezoeker.page.getByRole('region', { name: 'Afspraken' });
    expect(await afspraken.getByRole('listitem').innerText()).toMatch(
      /met uw regio, telefonisch.*verplaatst/i,
    );
    expect(await bezoeker.look('werkbank-afspraak')).toEqual([]);
  });

  it('has what looks like spam looked at first: nothing to assign, and no offer that nobody looked for', async () => {
    const { wereld, bezoeker, start, rij, toast } = proef();
    const { body } = await wereld.call('POST', '/api/v1/hulpvragen', {
      body: {
        tekst: 'Best SEO services and backlinks for you, see https://spam.example',
        contact: { naam: 'M. Voorbeeld', email: 'spam@example.nl' },
        onderneming: { naam: 'Winkel Voorbeeld', sbi: '4771', gemeentecode: 'GM0153' },
      },
    });
    expect(body.status).toBe('vastgehouden');
    await start();
    const { page } = bezoeker;
    await rij(body.id as string).click();
    await page.getByRole('heading', { name: 'Kijk eerst na of dit een echte hulpvraag is' }).waitFor();
    await page.getByText('Uw regio: nakijken of dit een echte hulpvraag is').waitFor();
    expect(await page.getByRole('heading', { name: /^Voorgesteld aanbod/ }).count()).toBe(0);
    expect(await page.locator('.wl__doen').getByText('Toewijzen').count()).toBe(0);
    expect(await bezoeker.look('werkbank-vastgehouden')).toEqual([]);
    await page.getByRole('button', { name: 'Vrijgeven' }).click();
    await toast('De hulpvraag is vrijgegeven. Wij zoeken er nu aanbod bij.').waitFor();
  });
}
