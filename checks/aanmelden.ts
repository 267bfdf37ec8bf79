// SPDX-License-Identifier: EUPL-1.2
// Signing in and out in a real browser, by mouse and by keyboard alone, at the development provider over its own pages.
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Aanmeldomgeving } from '../test/support/aanmelden.js';
import { Bezoeker } from '../test/support/bezoeker.js';
import { startBrowser } from '../test/support/webbrowser.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

/** A refusal is what some steps ask for, the provider is not ours, and no regions were loaded; the browser logs it as errors. */
const VERWACHT = /status of 40[13]|(?:favicon\.ico|regios\/TWE)\)$/;
const VENSTER = { width: 390, height: 844 };

/** A visitor, and what is wrong with what he saw. */
class Aanmelder {
  readonly gebreken: string[] = [];

  constructor(readonly bezoeker: Bezoeker) {}

  get page(): Page {
    return this.bezoeker.page;
  }

  async look(naam: string): Promise<void> {
    this.gebreken.push(...(await this.bezoeker.look(naam)));
  }

  /** By keyboard alone, to another page. */
  async press(tekst: string): Promise<void> {
    await this.bezoeker.tabTo(tekst);
    await Promise.all([this.page.waitForEvent('framenavigated'), this.page.keyboard.press('Enter')]);
  }

  click(tekst: string): Promise<void> {
    return this.page.getByText(tekst, { exact: false }).first().click();
  }

  async see(tekst: string): Promise<void> {
    await this.page.getByText(tekst, { exact: false }).first().waitFor();
  }

  /** Calls the API from the page, as the web application does. */
  ik(): Promise<{ status: number; rol?: string; kvkNummer?: string; regio?: string }> {
    return this.page.evaluate(async () => {
      const antwoord = await fetch('/api/v1/ik');
      return { ...((await antwoord.json()) as object), status: antwoord.status };
    });
  }
}

type Stap = (bezoeker: Aanmelder, omgeving: Aanmeldomgeving) => Promise<void>;

function must(goed: boolean, wat: string): void {
  if (!goed) throw new Error(wat);
}

const STAPPEN: Record<string, Stap> = {
  'een ondernemer meldt zich aan en aan beide kanten af': async (bezoeker, { url }) => {
    await bezoeker.page.goto(url);
    await bezoeker.page.getByRole('link', { name: 'Aanmelden' }).click();
    await bezoeker.click('Ik ben ondernemer');
    await bezoeker.see('Dagmar Visser');
    await bezoeker.look('keuze-bij-de-aanmelddienst');
    await bezoeker.click('Dagmar Visser');
    await bezoeker.page.goto(`${url}/mijn`);
    await bezoeker.see('U bent aangemeld');
    await bezoeker.look('mijn-ondernemer');
    const { status, rol, kvkNummer } = await bezoeker.ik();
    must(
      status === 200 && rol === 'ondernemer' && kvkNummer === '69599084',
      `ik: ${status} ${rol} ${kvkNummer}`,
    );
    must((await bezoeker.page.evaluate('document.cookie')) === '', 'een script kan bij de sessie');
    await bezoeker.page.getByRole('button', { name: 'Afmelden', exact: true }).click();
    await bezoeker.click('Ja, meld mij af');
    await bezoeker.see('U bent afgemeld');
    await bezoeker.look('afgemeld');
    must((await bezoeker.ik()).status === 401, 'na het afmelden is er nog een sessie');
    await bezoeker.page.goto(`${url}/aanmelden?als=ondernemer`);
    await bezoeker.see('Dagmar Visser');
  },
  'een coördinator doet het met het toetsenbord alleen': async (bezoeker, { url }) => {
    await bezoeker.page.goto(`${url}/aanmelden`);
    await bezoeker.look('aanmelden');
    await bezoeker.press('Ik ben coördinator');
    await bezoeker.see('Tijn Wolters');
    await bezoeker.press('Tijn Wolters');
    await bezoeker.page.waitForURL((adres) => adres.href.startsWith(url));
    await bezoeker.page.goto(`${url}/mijn`);
    await bezoeker.see('U bent aangemeld');
    await bezoeker.look('mijn-coordinator');
    const { rol, regio } = await bezoeker.ik();
    must(rol === 'coordinator' && regio === 'TWE', `ik: ${rol} ${regio}`);
    await bezoeker.press('Afmelden');
    await bezoeker.see('Wilt u afmelden?');
    await bezoeker.press('Ja, meld mij af');
    await bezoeker.see('U bent afgemeld');
  },
  'wie te laag is aangemeld, leest waarom dat niet genoeg is': async (bezoeker, { url }) => {
    await bezoeker.page.goto(`${url}/aanmelden?als=ondernemer`);
    await bezoeker.click('Joris Laagland');
    await bezoeker.page.waitForURL((adres) => adres.href.startsWith(url));
    await bezoeker.look('te-laag');
    must((await bezoeker.ik()).status === 401, 'er is toch een sessie');
  },
  'een vreemde pagina meldt niemand af en leest niets': async (bezoeker, { url, idp }) => {
    await bezoeker.page.goto(`${url}/aanmelden?als=medewerker`);
    await bezoeker.click('Tijn Wolters');
    await bezoeker.page.waitForURL((adres) => adres.href.startsWith(url));
    await bezoeker.page.route('**/vreemd', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<form method="post" action="${url}/afmelden"></form>`,
      }),
    );
    // Another port of the same machine: the same site for the cookie, and another origin.
    await bezoeker.page.goto(`${new URL(idp.issuer).origin}/vreemd`);
    await bezoeker.page.evaluate('document.forms[0].submit()');
    await bezoeker.see('niet van een pagina van Schakel');
    await bezoeker.look('vreemde-herkomst');
    await bezoeker.page.goto(`${url}/mijn`);
    await bezoeker.see('U bent aangemeld');
  },
};

/** Each step with a visitor of its own; pictures go to `map`. */
export async function runAanmelden(omgeving: Aanmeldomgeving, map: string): Promise<Uitslag> {
  const begin = performance.now();
  const webbrowser = await startBrowser();
  const fouten = { mislukt: 0, klachten: 0 };
  try {
    for (const [naam, stap] of Object.entries(STAPPEN)) {
      const aanmelder = new Aanmelder(
        await Bezoeker.new(webbrowser.browser, { map, venster: VENSTER, verwacht: VERWACHT }),
      );
      try {
        await stap(aanmelder, omgeving);
      } catch (fout) {
        fouten.mislukt += 1;
        process.stderr.write(
          `${naam}: ${(fout as Error).message} (op ${aanmelder.page.url().split('?')[0]})\n`,
        );
        await aanmelder.page.screenshot({ path: path.join(map, 'mislukt.png') });
      }
      const klachten = [...aanmelder.bezoeker.klachten, ...aanmelder.gebreken];
      fouten.klachten += klachten.length;
      for (const klacht of klachten) process.stderr.write(`${naam}: ${klacht}\n`);
      await aanmelder.bezoeker.close();
    }
  } finally {
    await webbrowser.stop();
  }
  return {
    naam: 'aanmelden in een browser',
    n: Object.keys(STAPPEN).length,
    fouten,
    feiten: { seconden: secondsSince(begin) },
  };
}
