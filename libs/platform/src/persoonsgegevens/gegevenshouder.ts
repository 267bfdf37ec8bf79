// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { Betrokkenen } from './betrokkenen.js';
import type { Verwerking } from './verwerking.js';

/** Whose data: of one betrokkene or one onderneming; within one region when `regio` is given. */
export type Selectie = ({ betrokkeneId: string } | { kvkNummer: string }) & { regio?: string };

/** What was erased: of how many records, and of whom. */
export interface Gewist {
  aantal: number;
  betrokkeneIds: string[];
}

/** How one purpose of the register is kept to its retention. */
export interface Bewaarplicht {
  /** Code of the verwerking. */
  code: string;
  /** Of what is older than `grens` the keys of the next ones after `na`, in order, at most `aantal`. */
  due(tx: Tx, grens: Date, na: string | null, aantal: number): Promise<string[]>;
  /** Does with these what the register says: all of them, or it throws. */
  expire(tx: Tx, sleutels: string[]): Promise<Gewist>;
}

/** A part of the system that holds personal data. Each pillar registers its own; this lib knows none of them. */
export interface Gegevenshouder {
  /** Name of its part in an export, plural: `hulpvragen`. */
  readonly naam: string;
  readonly verwerkingen: readonly Verwerking[];
  readonly bewaarplichten: readonly Bewaarplicht[];
  /** Everything that it holds, in plain, of what this actor may see. */
  export(tx: Tx, selectie: Selectie): Promise<object[]>;
  /** Of how many records it holds something, of what this actor may see. */
  count(tx: Tx, selectie: Selectie): Promise<number>;
  /** Erases what it holds; as `systeem`. What was erased already is not counted. */
  erase(tx: Tx, selectie: Selectie): Promise<Gewist>;
  /** Of these people, those of whom it still holds something. */
  holds(tx: Tx, betrokkeneIds: string[]): Promise<string[]>;
}

/** Everybody who holds personal data, as registered at boot. */
@Injectable()
export class Gegevenshouders {
  private readonly houders: Gegevenshouder[] = [];

  constructor(private readonly betrokkenen: Betrokkenen) {}

  register(houder: Gegevenshouder): void {
    this.houders.push(houder);
  }

  get alle(): readonly Gegevenshouder[] {
    return this.houders;
  }

  /** Of these people, those of whom anybody still holds something. */
  async held(tx: Tx, betrokkeneIds: string[]): Promise<ReadonlySet<string>> {
    const nog = new Set<string>();
    for (const houder of this.houders) for (const id of await houder.holds(tx, betrokkeneIds)) nog.add(id);
    return nog;
  }

  /**
   * Destroys the keys of those of whom nothing is held any more; as `systeem`. They are locked first: whoever is adding
   * something about them at this moment is waited for, and then found.
   */
  async release(tx: Tx, betrokkeneIds: readonly string[]): Promise<number> {
    const ids = [...new Set(betrokkeneIds)].sort();
    if (ids.length === 0) return 0;
    await this.betrokkenen.lock(tx, ids);
    const nog = await this.held(tx, ids);
    return this.betrokkenen.erase(
      tx,
      ids.filter((id) => !nog.has(id)),
    );
  }
}
