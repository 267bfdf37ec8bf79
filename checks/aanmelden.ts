// SPDX-License-Identifier: EUPL-1.2
// Signing in and out in a real browser, by mouse and by keyboard alone, at the development provider over its own pages.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Aanmeldomgeving } from '../test/support/aanmelden.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

const PLEKKEN = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Where the browser of this machine is. Throws with what to do when there is none: a check that sees nothing says so. */
export function findBrowser(env: NodeJS.ProcessEnv): string {
  const gekozen = env['CHROMIUM_PATH'];
  const mappen = (env['PATH'] ?? '').split(path.delimiter);
  const kandidaten = gekozen
    ? [gekozen]
    : PLEKKEN.flatMap((naam) => mappen.map((map) => path.join(map, naam)));
  const gevonden = kandidaten.find((bestand) => fs.existsSync(bestand));
  if (gevonden) return gevonden;
  throw new Error(
    'Er is geen browser: installeer Chromium (apt-get install chromium) of geef CHROMIUM_PATH.',
  );
}

/** A refusal is what some steps ask for, and the provider is not ours; the browser logs both as errors. */
const VERWACHT = /status of 40[13]|favicon\.ico$/;

/** One visitor with a profile of its own; what the browser complains about is remembered. */
class Bezoeker {
  readonly klachten: string[] = [];
  private constructor(
    readonly page: Page,
    private readonly map: string,
  ) {}

  static async new(browser: Browser, map: string): Promise<Bezoeker> {
    const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const bezoeker = new Bezoeker(page, map);
    page.on('pageerror', (fout) => bezoeker.klachten.push(fout.message));
    page.on('console', (regel) => {
      if (regel.type() === 'error' && !VERWACHT.test(`${regel.text()} ${regel.location().url}`))
        bezoeker.klachten.push(`${regel.text()} (${regel.location().url.split('?')[0]})`);
    });
    return bezoeker;
  }

  /** Looks at the page as it is: a picture of it, and what axe finds against WCAG 2.2 AA. */
  async look(naam: string): Promise<void> {
    await this.page.screenshot({ path: path.join(this.map, `${naam}.png`), fullPage: true });
    // Outside the page's own CSP, as a browser extension runs.
    const sessie = await this.page.context().newCDPSession(this.page);
    const uitvoering = `${AXE}; axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html).join('; '))`;
    const { result } = await sessie.send('Runtime.evaluate', {
      expression: uitvoering,
      awaitPromise: true,
      returnByValue: true,
    });
    await sessie.detach();
    if (result.value !== '') this.klachten.push(`${naam}: ${String(result.value)}`);
  }

  /** Moves with the Tab key until this text has the focus, and presses Enter. */
  async press(tekst: string): Promise<void> {
    for (let keer = 0; keer < 60; keer += 1) {
      await this.page.keyboard.press('Tab');
      const focus = await this.page.evaluate<string>(`document.activeElement?.textContent ?? ''`);
      if (focus.includes(tekst)) {
        await Promise.all([this.page.waitForEvent('framenavigated'), this.page.keyboard.press('Enter')]);
        return;
      }
    }
    throw new Error(`Met de Tab-toets is "${tekst}" niet te bereiken.`);
  }

  click(tekst: string): Promise<void> {
    return this.page.getByText(tekst, { exact: false }).first().click();
  }

  async see(tekst: string): Promise<void> {
    await this.page.getByText(tekst, { exact: false }).first().waitFor();
  }

  /** Calls the API from the page, as the web application will. */
  ik(): Promise<{ status: number; rol?: string; kvkNummer?: string; regio?: string }> {
    return this.page.evaluate(async () => {
      const antwoord = await fetch('/api/v1/ik');
      return { ...((await antwoord.json()) as object), status: antwoord.status };
    });
  }
}

type Stap = (bezoeker: Bezoeker, omgeving: Aanmeldomgeving) => Promise<void>;

function must(goed: boolean, wat: string): void {
  if (!goed) throw new Error(wat);
}

const STAPPEN: Record<string, Stap> = {
  'een ondernemer meldt zich aan en aan beide kanten af': async (bezoeker, { url }) => {
    await bezoeker.page.goto(url);
    await bezoeker.look('start');
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
export async function runAanmelden(omgeving: Aanmeldomgeving, map: string, pad: string): Promise<Uitslag> {
  const begin = performance.now();
  fs.mkdirSync(map, { recursive: true });
  const browser = await chromium.launch({ executablePath: pad, args: ['--no-sandbox'] });
  const fouten = { mislukt: 0, klachten: 0 };
  try {
    for (const [naam, stap] of Object.entries(STAPPEN)) {
      const bezoeker = await Bezoeker.new(browser, map);
      try {
        await stap(bezoeker, omgeving);
      } catch (fout) {
        fouten.mislukt += 1;
        process.stderr.write(
          `${naam}: ${(fout as Error).message} (op ${bezoeker.page.url().split('?')[0]})\n`,
        );
        await bezoeker.page.screenshot({ path: path.join(map, 'mislukt.png') });
      }
      fouten.klachten += bezoeker.klachten.length;
      for (const klacht of bezoeker.klachten) process.stderr.write(`${naam}: ${klacht}\n`);
      await bezoeker.page.context().close();
    }
  } finally {
    await browser.close();
  }
  return {
    naam: 'aanmelden in een browser',
    n: Object.keys(STAPPEN).length,
    fouten,
    feiten: { seconden: secondsSince(begin) },
  };
}
