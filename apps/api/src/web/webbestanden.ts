// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/** What the web application tells of its pages (apps/web/src/server.tsx). */
interface Webserver {
  VOORAF: readonly string[];
  isPagina: (pad: string) => boolean;
  draw: (pad: string) => Promise<Getekend>;
}

interface Getekend {
  taal: string;
  kop: string;
  inhoud: string;
}

/** A page as it is sent: a file that was drawn beforehand, or HTML. */
export type Antwoordpagina = { bestand: string } | { html: string; status: 200 | 404 };

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

  private fill({ taal, kop, inhoud }: Getekend): string {
    return this.sjabloon
      .replace('<html lang="nl"', `<html lang="${taal}"`)
      .replace('<!--kop-->', () => kop)
      .replace('<!--inhoud-->', () => inhoud);
  }
}

/** As tools/web/build.mjs names them. */
const fileOf = (pad: string): string => (pad === '/' ? 'nl' : pad.slice(1).replaceAll('/', '--'));
