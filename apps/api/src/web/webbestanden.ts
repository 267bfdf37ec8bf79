// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Reden } from '#libs/kernel';
import type { Als } from '#libs/platform';
import { escape } from './paginakoppen.js';

/** What the web application tells of its pages (apps/web/src/server.tsx). */
interface Webserver {
  VOORAF: readonly string[];
  isPagina: (pad: string) => boolean;
  draw: (pad: string) => Promise<Getekend>;
  drawBegonnen: (pad: string, wat: Paginabegin) => Promise<Getekend>;
  readVraagformulier: (pad: string, velden: Iterable<[string, string]>) => Vraagformulier;
  drawVraagformulier: (
    pad: string,
    formulier: Vraagformulier,
    redenen?: readonly Reden[],
  ) => Promise<Getekend>;
  drawVerstuurd: (pad: string, ontvangst: object) => Promise<Getekend>;
}

/** What the api alone knows of a page that it draws for somebody (apps/web/src/begin.ts). */
export type Paginabegin =
  | { soort: 'aanmelden'; mogelijk: readonly Als[]; anders: Readonly<Record<string, string>> }
  | { soort: 'afgemeld'; naar: string | null; alleenHier: boolean }
  | { soort: 'vraag'; genoemd: string }
  | { soort: 'geweigerd'; status: number; code: string; redenen: readonly Reden[] };

/** The plain form of a question, as the web application read it. */
export interface Vraagformulier {
  antwoorden: object;
  /** By field; empty when it may go to the API. */
  fouten: object;
  inhoud: object;
}

interface Getekend {
  taal: string;
  kop: string;
  inhoud: string;
  begin?: string;
}

/** A page as it is sent: a file that was drawn beforehand, or HTML. */
export type Antwoordpagina = { bestand: string } | { html: string; status: 200 | 404 };

const SCRIPT = /<script\b[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g;
const NERGENS = '/er-is-hier-niets';

/** Folder of the project: the nearest one above with a package.json, from the source as from dist. */
function rootFolder(): string {
  let map = import.meta.dirname;
  while (!fs.existsSync(path.join(map, 'package.json'))) map = path.dirname(map);
  return map;
}

export const WEBMAP = path.join(rootFolder(), 'dist', 'web');

/** The built web application: its files, and which page stands at an address. Read once, at boot. */
@Injectable()
export class Webbestanden implements OnModuleInit {
  private bestanden: ReadonlySet<string> = new Set();
  private webserver!: Webserver;
  private sjabloon = '';
  private niets = '';

  /** Throws when the application was not built. */
  async onModuleInit(): Promise<void> {
    const server = path.join(WEBMAP, '..', 'web-server', 'server.js');
    if (!fs.existsSync(server)) throw new Error(`De webapplicatie is niet gebouwd: ${server} ontbreekt.`);
    this.webserver = (await import(pathToFileURL(server).href)) as Webserver;
    this.bestanden = new Set(fs.readdirSync(path.join(WEBMAP, 'assets')));
    this.sjabloon = fs.readFileSync(path.join(WEBMAP, 'sjabloon.html'), 'utf8');
    this.niets = this.fill(await this.webserver.draw(NERGENS));
  }

  /** Whether there is a file of that name, which then never changes when its name holds its hash. */
  has(naam: string): boolean {
    return this.bestanden.has(naam) && !/\.(br|gz)$/.test(naam);
  }

  /** What stands at an address of the application. */
  pageAt(pad: string): Antwoordpagina {
    if (!this.webserver.isPagina(pad)) return { html: this.niets, status: 404 };
    if (this.webserver.VOORAF.includes(pad)) return { bestand: `paginas/${fileOf(pad)}.html` };
    const leeg = { taal: /^\/en(\/|$)/.test(pad) ? 'en' : 'nl', kop: '<title>Schakel</title>', inhoud: '' };
    return { html: this.fill(leeg), status: 200 };
  }

  /** A page of which the api knows something that the browser is to know too. */
  async begonnen(pad: string, wat: Paginabegin): Promise<string> {
    return this.fill(await this.webserver.drawBegonnen(pad, wat));
  }

  readVraagformulier(pad: string, velden: Iterable<[string, string]>): Vraagformulier {
    return this.webserver.readVraagformulier(pad, velden);
  }

  /** The plain form once more, with what is wrong with it. */
  async vraagformulier(pad: string, formulier: Vraagformulier, redenen?: readonly Reden[]): Promise<string> {
    return this.plain(await this.webserver.drawVraagformulier(pad, formulier, redenen));
  }

  async verstuurd(pad: string, ontvangst: object): Promise<string> {
    return this.plain(await this.webserver.drawVerstuurd(pad, ontvangst));
  }

  /** Without code of ours: what the browser would draw first is another page than this answer. */
  private plain(getekend: Getekend): string {
    return this.fill(getekend).replace(SCRIPT, '');
  }

  private fill({ taal, kop, inhoud, begin }: Getekend): string {
    const verteld = begin === undefined ? '' : ` data-begin="${escape(begin)}"`;
    return this.sjabloon
      .replace('<html lang="nl"', `<html lang="${taal}"`)
      .replace('<div id="app"', () => `<div id="app"${verteld}`)
      .replace('<!--kop-->', () => kop)
      .replace('<!--inhoud-->', () => inhoud);
  }
}

/** As tools/web/build.mjs names them. */
const fileOf = (pad: string): string => (pad === '/' ? 'nl' : pad.slice(1).replaceAll('/', '--'));
