// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { readJson, writePrivate } from '../machine/mappen.js';

/** A mail as it came in. Addresses are plain (`a@b.nl`), `ontvangenOp` is an ISO 8601 instant in UTC. */
export interface Bericht {
  id: string;
  ontvangenOp: string;
  van: string;
  aan: string[];
  onderwerp: string;
  /** The text part, or the text of the HTML part. */
  tekst: string;
  html: string | null;
  /** The Message-ID header. */
  berichtId: string | null;
  bijlagen: Bijlage[];
  /** Envelope sender: where it would come back to. */
  retour: string;
  /** Headers by their name in lower case. */
  koppen: Record<string, string>;
}

/** `soort` is the media type with its parameters, `inhoud` the bytes in base64. */
export interface Bijlage {
  naam: string;
  soort: string;
  inhoud: string;
}

const BEWAARD = 500;

/** The mails on disk, one file each, newest last by name; the oldest go when there are more than 500. */
export class Postvak {
  constructor(
    private readonly map: string,
    private readonly maximum = BEWAARD,
  ) {
    fs.mkdirSync(map, { recursive: true, mode: 0o700 });
  }

  private teller = 0;

  add(nieuw: Omit<Bericht, 'id' | 'ontvangenOp'>): Bericht {
    const ontvangenOp = new Date().toISOString();
    // the counter keeps the order of mails within one millisecond
    this.teller += 1;
    const volg = String(this.teller).padStart(6, '0');
    const id = `${ontvangenOp.replace(/\D/g, '')}-${volg}-${randomUUID().slice(0, 8)}`;
    const bericht = { id, ontvangenOp, ...nieuw };
    writePrivate(path.join(this.map, `${id}.json`), JSON.stringify(bericht));
    this.prune();
    return bericht;
  }

  /** Newest first. */
  list(): Bericht[] {
    return this.names()
      .reverse()
      .flatMap((naam) => readJson<Bericht>(path.join(this.map, naam)) ?? []);
  }

  find(id: string): Bericht | null {
    return this.names().includes(`${id}.json`) ? readJson<Bericht>(path.join(this.map, `${id}.json`)) : null;
  }

  private names(): string[] {
    return fs
      .readdirSync(this.map)
      .filter((naam) => naam.endsWith('.json'))
      .sort();
  }

  private prune(): void {
    const namen = this.names();
    for (const naam of namen.slice(0, Math.max(0, namen.length - this.maximum)))
      fs.rmSync(path.join(this.map, naam), { force: true });
  }
}
