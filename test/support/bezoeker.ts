// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { eventually } from './eventually.js';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** So long is looked for what the keyboard must reach. */
const GEDULD_MS = 6_000;
const BREED = { width: 1280, height: 900 };
const SMAL = { width: 320, height: 800 };

export interface BezoekerOpties {
  /** Folder of the pictures; without it none are made. */
  map?: string | undefined;
  venster?: { width: number; height: number };
  javaScript?: boolean;
  /** What the browser may complain about: message and address. */
  verwacht?: RegExp;
}

/** One visitor with a profile of its own; what the browser complains about is remembered. */
export class Bezoeker {
  /** Errors of scripts, in the console and of what could not be fetched. */
  readonly klachten: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly map: string | undefined,
  ) {}

  static async new(browser: Browser, opties: BezoekerOpties): Promise<Bezoeker> {
    const { map, venster = BREED, javaScript = true, verwacht } = opties;
    if (map !== undefined) fs.mkdirSync(map, { recursive: true });
    const context = await browser.newContext({
      ...{
        locale: 'nl-NL',
        reducedMotion: 'reduce',
        timezoneId: 'Europe/Amsterdam',
        viewport: venster,
        javaScriptEnabled: javaScript,
      },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const bezoeker = new Bezoeker(page, map);
    page.on('pageerror', (fout) => bezoeker.klachten.push(fout.message));
    page.on('console', (regel) => {
      const klacht = `${regel.text()} (${regel.location().url.split('?')[0]})`;
      if (['error', 'warning'].includes(regel.type()) && !verwacht?.test(klacht))
        bezoeker.klachten.push(klacht);
    });
    return bezoeker;
  }

  /**
   * Looks at the page as it is, wide and at 320 px: everything that is wrong with it, and pictures of both when asked for. Axe
   * goes by the rules of WCAG 2.2 AA.
   */
  async look(naam: string): Promise<string[]> {
    const venster = this.page.viewportSize() ?? BREED;
    const breed = await this.lookAt(naam);
    await this.page.setViewportSize(SMAL);
    const smal = await this.lookAt(`${naam}-320`);
    await this.page.setViewportSize(venster);
    return [...breed, ...smal];
  }

  private async lookAt(naam: string): Promise<string[]> {
    await this.picture(naam);
    const teBreed = await this.page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    const gevonden = await this.axe();
    return [
      ...(teBreed > 0 ? [`${naam}: ${teBreed} px te breed`] : []),
      ...gevonden.map((een) => `${naam}: ${een}`),
    ];
  }

  /** Of the whole page, when pictures were asked for. */
  async picture(naam: string): Promise<void> {
    if (this.map === undefined) return;
    await this.page.screenshot({ path: path.join(this.map, `${naam}.png`), fullPage: true });
  }

  /** Outside the page's own CSP, as a browser extension runs. */
  async axe(): Promise<string[]> {
    const sessie = await this.page.context().newCDPSession(this.page);
    const { result: geladen } = await sessie.send('Runtime.evaluate', { expression: 'typeof axe' });
    if (geladen.value !== 'object') await sessie.send('Runtime.evaluate', { expression: `${AXE}; 0` });
    const expression = `axe.run(document, { runOnly: ${JSON.stringify(REGELS)}, resultTypes: ['violations'], selectors: false })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`;
    const { result } = await sessie.send('Runtime.evaluate', {
      ...{ expression, awaitPromise: true, returnByValue: true },
    });
    await sessie.detach();
    return result.value as string[];
  }

  /** Moves with the Tab key until what has the focus holds this text, in its words or its label. */
  async tabTo(tekst: string): Promise<void> {
    const begin = performance.now();
    // On a busy machine the page may still be coming.
    for (let keer = 0; keer < 120 || performance.now() - begin < GEDULD_MS; keer += 1) {
      await this.page.keyboard.press('Tab');
      if ((await this.isTabstop()) && (await this.focus()).includes(tekst)) return;
    }
    throw new Error(`Met de Tab-toets is "${tekst}" niet te bereiken.`);
  }

  /** A page that comes meanwhile takes the focus to its whole content, which holds every text: no key can act on that. */
  private isTabstop(): Promise<boolean> {
    return this.page.evaluate<boolean>('document.activeElement.tabIndex >= 0');
  }

  /** By keyboard alone. */
  async press(tekst: string): Promise<void> {
    await this.tabTo(tekst);
    await this.page.keyboard.press('Enter');
  }

  async type(label: string, waarde: string): Promise<void> {
    await this.tabTo(label);
    await this.page.keyboard.type(waarde);
  }

  /** Words of what has the focus: its text, its label, its name. */
  focus(): Promise<string> {
    return this.page
      .evaluate<string>(`(() => { const e = document.activeElement === document.body ? null : document.activeElement;
      return [e?.textContent, ...[...(e?.labels ?? [])].map((l) => l.textContent), e?.getAttribute('aria-label')].join(' '); })()`);
  }

  /** Until what has the focus holds these words: it moves once what came stands there, and so a little after it. */
  async hasFocus(tekst: string | RegExp): Promise<void> {
    await eventually(async () => {
      const focus = await this.focus();
      if (typeof tekst === 'string' ? !focus.includes(tekst) : !tekst.test(focus))
        throw new Error(`De focus staat niet op ${String(tekst)}, maar op: ${focus}`);
    });
  }

  /** Until the page is called so: the whole of its title, or what it has to match. */
  async hasTitle(titel: string | RegExp): Promise<void> {
    await eventually(async () => {
      const nu = await this.page.title();
      if (typeof titel === 'string' ? nu !== titel : !titel.test(nu))
        throw new Error(`De titel is niet ${String(titel)}, maar: ${nu}`);
    });
  }

  /** Width in px of the ring around what has the focus. */
  ring(): Promise<number> {
    return this.page.evaluate<number>(
      `(() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle === 'none' ? 0 : parseFloat(s.outlineWidth); })()`,
    );
  }

  async close(): Promise<void> {
    // What the page still asks for while it closes goes unanswered, and that is no fault of the test.
    await this.page.unrouteAll({ behavior: 'ignoreErrors' });
    await this.page.context().close();
  }
}
