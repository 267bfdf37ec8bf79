// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { SYSTEEM } from '#libs/kernel';
import { Configuratie, Database, Herhaling, Lussen, newLogger, type Tx } from '#libs/platform';
import { Zegelkast } from '../persoon/zegel.js';
import { replaceNoemingen } from './gesprek.rules.js';
import { searchable } from './gesprek.service.js';
import { opener } from './schrijvers.js';
import { Zoeklezer } from './zoeklezer.js';

const ELKE_MS = 600_000;
/** How many at once. */
export const BATCH = 100;

// Not `<>`, which finds nothing by an index. Whoever writes at this moment makes the terms himself.
const OLD = (
  tabel: string,
  titel: string,
): string => `SELECT id, community_id AS "communityId", lidmaatschap_id AS "lidmaatschapId",
    betrokkene_id AS "betrokkeneId", ${titel} AS titel, tekst FROM communities.${tabel}
  WHERE tekst IS NOT NULL AND (zoekmerk < $1 OR zoekmerk > $1) LIMIT $2 FOR UPDATE SKIP LOCKED`;
const NEW = (tabel: string): string =>
  `UPDATE communities.${tabel} SET termen = $2, zoekmerk = $3 WHERE id = $1`;
const SOORTEN = [
  ['gesprek', 'titel'],
  ['antwoord', 'NULL::bytea'],
] as const;

interface Rij {
  id: string;
  communityId: string;
  lidmaatschapId: string;
  betrokkeneId: string;
  titel: Buffer | null;
  tekst: Buffer;
}

/** Makes the terms anew of posts that were read by an older thesaurus, or under another key. */
@Injectable()
export class Herindexering {
  constructor(
    private readonly db: Database,
    private readonly kast: Zegelkast,
    private readonly zoeklezer: Zoeklezer,
  ) {}

  /** Answers how many it did. */
  run(): Promise<number> {
    return this.db.as(SYSTEEM, async (tx) => {
      let gedaan = 0;
      for (const [tabel, titel] of SOORTEN) gedaan += await this.runOne(tx, tabel, titel);
      return gedaan;
    });
  }

  private async runOne(tx: Tx, tabel: 'gesprek' | 'antwoord', titel: string): Promise<number> {
    const rijen: Rij[] = await tx.query(OLD(tabel, titel), [this.zoeklezer.merk, BATCH]);
    const open = opener(await this.kast.take(tx, rijen));
    for (const rij of rijen) {
      const tekst = open(`${tabel}.tekst`, rij, rij.tekst) ?? '';
      const heel =
        tabel === 'gesprek'
          ? searchable({ titel: open('gesprek.titel', rij, rij.titel) ?? '', tekst })
          : replaceNoemingen(tekst, () => ' ');
      const { termen, zoekmerk } = await this.zoeklezer.index(rij.communityId, heel);
      await tx.query(NEW(tabel), [rij.id, termen, zoekmerk]);
    }
    return rijen.length;
  }
}

/** Runs that in a worker, over and over. */
@Injectable()
export class Herindexeerder extends Herhaling {
  constructor(
    private readonly werk: Herindexering,
    config: Configuratie,
    lussen: Lussen,
  ) {
    super(newLogger(config.logNiveau, 'worker'), { elkeMs: ELKE_MS, naam: 'de herindexering' });
    lussen.register(this);
  }

  protected override async round(): Promise<void> {
    while (!this.gestopt && (await this.werk.run()) > 0);
  }
}
