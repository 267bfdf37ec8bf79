// SPDX-License-Identifier: EUPL-1.2
import { readDate, readList, readNumber, readText, type Gelezen } from './waarden.js';

/** A row of a CSV or XLSX file: the number of its line in the file and its cells by header. */
export interface Rij {
  regel: number;
  cellen: Record<string, unknown>;
}

/** One fault: on which line (or which item of a JSON list, from 1), in which field, and what is wrong, in Dutch. */
export interface Fout {
  regel: number;
  veld: string;
  melding: string;
}

/** What could be read and every fault; a row with a fault is not in `goed`. */
export interface Gelezenen<T> {
  goed: { regel: number; waarde: T }[];
  fouten: Fout[];
}

const MAX_FOUTEN = 50;

/** Reads the fields of one row and remembers every fault, so that all of them are told at once. */
export class Rijlezer {
  readonly fouten: Fout[] = [];

  constructor(
    private readonly regel: number,
    private readonly velden: ReadonlyMap<string, unknown>,
  ) {}

  /** Of a row with very many faults only the first are kept. */
  fail(veld: string, melding: string): void {
    if (this.fouten.length < MAX_FOUTEN) this.fouten.push({ regel: this.regel, veld, melding });
  }

  text(veld: string): string | null {
    return this.take(veld, readText(this.velden.get(veld)), null);
  }

  requiredText(veld: string): string {
    const before = this.fouten.length;
    const text = this.text(veld);
    if (text === null && this.fouten.length === before) this.fail(veld, 'ontbreekt');
    return text ?? '';
  }

  number(veld: string): number | null {
    return this.take(veld, readNumber(this.velden.get(veld)), null);
  }

  date(veld: string): string | null {
    return this.take(veld, readDate(this.velden.get(veld)), null);
  }

  list(veld: string, options: { comma: boolean } = { comma: true }): string[] {
    return this.take(veld, readList(this.velden.get(veld), options.comma), []);
  }

  /** A list of which each item has a form of its own. */
  listOf(veld: string, readItem: (raw: string) => Gelezen<string>): string[] {
    return this.list(veld).flatMap((item) => {
      const value = this.take<string | null>(veld, readItem(item), null);
      return value === null ? [] : [value];
    });
  }

  /** A text with a form of its own; null when it is empty or wrong. */
  textOf(veld: string, readItem: (raw: string) => Gelezen<string>): string | null {
    const text = this.text(veld);
    return text === null ? null : this.take<string | null>(veld, readItem(text), null);
  }

  /** A field must hold an object, when it is there at all. */
  checkObject(veld: string): void {
    const raw = this.velden.get(veld);
    if (raw === undefined || raw === null || raw === '') return;
    if (typeof raw !== 'object' || Array.isArray(raw)) this.fail(veld, 'moet een object zijn');
  }

  /** Reports a lower bound above its upper bound. */
  checkOrder<T extends number | string>(
    min: T | null,
    max: T | null,
    minVeld: string,
    maxVeld: string,
  ): void {
    if (min !== null && max !== null && min > max)
      this.fail(minVeld, `is hoger of later dan ${maxVeld.split('.').at(-1) ?? maxVeld}`);
  }

  private take<T>(veld: string, gelezen: Gelezen<T>, otherwise: T): T {
    if ('waarde' in gelezen) return gelezen.waarde;
    this.fail(veld, gelezen.melding);
    return otherwise;
  }
}

/** Reads every item; an `id` that stands twice is a fault of the later row. */
export function readAll<T extends { id: string }>(
  items: readonly { regel: number; velden: ReadonlyMap<string, unknown> }[],
  read: (lezer: Rijlezer) => T,
): Gelezenen<T> {
  const result: Gelezenen<T> = { goed: [], fouten: [] };
  const firstWith = new Map<string, number>();
  for (const { regel, velden } of items) {
    const lezer = new Rijlezer(regel, velden);
    const waarde = read(lezer);
    const earlier = firstWith.get(waarde.id);
    if (waarde.id !== '' && earlier !== undefined)
      lezer.fail('id', `"${waarde.id}" staat er al, op regel ${earlier}`);
    else firstWith.set(waarde.id, regel);
    if (lezer.fouten.length === 0) result.goed.push({ regel, waarde });
    else result.fouten.push(...lezer.fouten);
  }
  return result;
}
