// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { Betrokkenen } from './betrokkenen.js';
import { Gegevenshouders, type Bewaarplicht, type Gegevenshouder, type Gewist } from './gegevenshouder.js';
import { PLATFORM_VERWERKINGEN } from './verwerkingen.js';

const ids = (rijen: { id: string }[]): string[] => rijen.map(({ id }) => id);
const NIEMAND: string[] = [];

// An idempotency key has three parts; none holds a control character.
const SLEUTEL = `bewerking || E'\\x1f' || subject || E'\\x1f' || sleutel`;
const SLEUTELS_DUE = `SELECT ${SLEUTEL} AS id FROM platform.idempotentiesleutel
  WHERE vastgelegd_op < $1 AND ($2::text IS NULL OR ${SLEUTEL} > $2) ORDER BY 1 LIMIT $3`;
const SLEUTELS_WEG = `DELETE FROM platform.idempotentiesleutel WHERE ${SLEUTEL} = ANY ($1)`;
const VERZOEKEN_DUE = `SELECT id FROM platform.gegevensverzoek
  WHERE uitgevoerd_op < $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`;
const VERZOEKEN_WEG = 'DELETE FROM platform.gegevensverzoek WHERE id = ANY ($1)';
const BETROKKENEN_DUE = `SELECT id FROM platform.betrokkene
  WHERE gewist_op IS NULL AND aangemaakt_op < $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`;

// Who is kept out stays so by a name of the provider; the rest goes.
const MEDEWERKERS_DUE = `SELECT id FROM platform.medewerker WHERE laatst_op < $1
  AND (geblokkeerd_op IS NULL OR naam IS NOT NULL OR email IS NOT NULL) AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`;
const MEDEWERKERS_WEG = 'DELETE FROM platform.medewerker WHERE id = ANY ($1) AND geblokkeerd_op IS NULL';
const MEDEWERKERS_KAAL =
  'UPDATE platform.medewerker SET naam = NULL, email = NULL WHERE id = ANY ($1) AND geblokkeerd_op IS NOT NULL';
// Over when it was taken back, after its last day, or when there is nobody who uses it.
const TOEKENNINGEN_DUE = `SELECT id FROM platform.roltoekenning t
  WHERE coalesce(ingetrokken_op, (tot + 1)::timestamptz, CASE WHEN NOT EXISTS
    (SELECT FROM platform.medewerker m WHERE m.subject = t.subject) THEN gegeven_op END) < $1
  AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`;
const TOEKENNINGEN_WEG = 'DELETE FROM platform.roltoekenning WHERE id = ANY ($1)';

/** What this lib itself holds, and the keys of people: those of nobody's data any more, and those under an older key. */
@Injectable()
export class PlatformHouder implements Gegevenshouder {
  readonly naam = 'betrokkenen';
  readonly verwerkingen = PLATFORM_VERWERKINGEN;
  readonly bewaarplichten: readonly Bewaarplicht[];

  constructor(
    private readonly betrokkenen: Betrokkenen,
    private readonly houders: Gegevenshouders,
  ) {
    this.bewaarplichten = [
      deleting('herhaalde-verzoeken', SLEUTELS_DUE, SLEUTELS_WEG),
      deleting('gegevensverzoeken', VERZOEKEN_DUE, VERZOEKEN_WEG),
      MEDEWERKERS,
      deleting('roltoekenningen', TOEKENNINGEN_DUE, TOEKENNINGEN_WEG),
      this.vergetenBetrokkenen(),
      this.sleutelwissel(),
    ];
    houders.register(this);
  }

  /** The person is known by a mailbox alone, and that stands with the contact. */
  export(): Promise<object[]> {
    return Promise.resolve([]);
  }

  count(): Promise<number> {
    return Promise.resolve(0);
  }

  erase(): Promise<Gewist> {
    return Promise.resolve({ aantal: 0, betrokkeneIds: [] });
  }

  holds(): Promise<string[]> {
    return Promise.resolve(NIEMAND);
  }

  /** Somebody of whom the last hulpvraag moved to another address, say. */
  private vergetenBetrokkenen(): Bewaarplicht {
    return {
      code: 'betrokkene',
      due: (tx, grens, na, aantal) => this.forgotten(tx, grens, na, aantal),
      expire: async (tx, sleutels) => ({
        aantal: await this.houders.release(tx, sleutels),
        betrokkeneIds: [],
      }),
    };
  }

  /** Looks further until there is anybody, or nobody left. */
  private async forgotten(tx: Tx, grens: Date, na: string | null, aantal: number): Promise<string[]> {
    for (let vanaf = na; ;) {
      const gevonden = ids(await tx.query(BETROKKENEN_DUE, [grens, vanaf, aantal]));
      const laatste = gevonden.at(-1);
      if (laatste === undefined) return [];
      const nog = await this.houders.held(tx, gevonden);
      const los = gevonden.filter((id) => !nog.has(id));
      if (los.length > 0) return los;
      vanaf = laatste;
    }
  }

  private sleutelwissel(): Bewaarplicht {
    return {
      code: SLEUTELWISSEL,
      due: (tx, _grens, na, aantal) => this.betrokkenen.withOldKey(tx, na, aantal),
      expire: async (tx, sleutels) => {
        await this.betrokkenen.rewrap(tx, sleutels);
        return { aantal: sleutels.length, betrokkeneIds: [] };
      },
    };
  }
}

const MEDEWERKERS: Bewaarplicht = {
  code: 'medewerkers',
  due: async (tx, grens, na, aantal) => ids(await tx.query(MEDEWERKERS_DUE, [grens, na, aantal])),
  expire: async (tx, sleutels) => {
    for (const sql of [MEDEWERKERS_KAAL, MEDEWERKERS_WEG]) await tx.query(sql, [sleutels]);
    return { aantal: sleutels.length, betrokkeneIds: [] };
  },
};

/** No purpose of the register, but work of the same round: keys under an older key of the configuration get the newest. */
export const SLEUTELWISSEL = 'sleutelwissel';

/** Rows of which nothing is left afterwards. */
export function deleting(code: string, due: string, weg: string): Bewaarplicht {
  return {
    code,
    due: async (tx: Tx, grens, na, aantal) => ids(await tx.query(due, [grens, na, aantal])),
    expire: async (tx: Tx, sleutels) => {
      const [, aantal]: [unknown, number] = await tx.query(weg, [sleutels]);
      return { aantal, betrokkeneIds: [] };
    },
  };
}
