// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { SYSTEEM } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import { LEGE_STAND, type Publicatiestand } from '../onthulling/stand.rules.js';
import type { Bewaard } from './bewaard.rules.js';
import { canoniek } from './inhoud.js';
import { findEditie } from './rapport.opslag.js';
import { sha256Van } from './rapport.rules.js';
import { toStof } from './rapportbouw.js';
import { Bronnen } from './rapportbronnen.js';
import { makeRapportApart, type Rapportstof } from './rapportmaker.js';
import { REGELS_SHA256 } from './regels.js';

const STAND = 'SELECT stand FROM impactverantwoording.publicatiestand WHERE hash = $1';

/** Whether a sealed edition, counted again from the log, is the same to the byte; if not, what is other. */
export interface Narekening {
  editieId: string;
  gelijk: boolean;
  verzegeld: string | null;
  /** Hash of what was made now; `null` when it could not be. */
  nagerekend: string | null;
  opmerkingen: string[];
}

/** Makes sealed editions again, of the log up to the same number and of what was kept beside them. Changes nothing. */
@Injectable()
export class Narekenaar {
  constructor(
    private readonly db: Database,
    private readonly bronnen: Bronnen,
  ) {}

  /** Throws `niet-gevonden`. */
  async run(editieId: string): Promise<Narekening> {
    const { stof, verzegeld, opmerkingen } = await this.db.as(SYSTEEM, async (tx) => {
      const { editie, definitie } = await findEditie(tx, editieId);
      const eerder = await standOf(tx, editie.standNa);
      const gemaakt = await toStof(tx, { editie, definitie, eerder, bronnen: this.bronnen });
      const fouten = [
        ...(editie.status === 'verzegeld' ? [] : ['Deze editie is niet verzegeld.']),
        ...(editie.regelsSha256 === REGELS_SHA256
          ? []
          : ['De regels van tellen of verbergen zijn nu anders.']),
        ...changedBronnen(gemaakt.bewaard),
        ...(await this.changedEffecten(tx, gemaakt)),
      ];
      return { stof: gemaakt, verzegeld: editie.inhoudSha256, opmerkingen: fouten };
    });
    const uitkomst = await makeRapportApart(stof);
    const nagerekend = uitkomst.besluit === 'publiceren' ? uitkomst.sha256 : null;
    const gelijk = opmerkingen.length === 0 && nagerekend !== null && nagerekend === verzegeld;
    return { editieId, gelijk, verzegeld, nagerekend, opmerkingen };
  }

  /** Effects are estimated anew, from the log up to the same number and with the seed of each design. */
  private async changedEffecten(tx: Tx, stof: Rapportstof): Promise<string[]> {
    const effecten = canoniek(await this.bronnen.effecten(tx, stof.definitie, stof.totVolgnummer));
    return effecten === stof.bewaard['effecten']?.inhoud
      ? []
      : ['De effecten zijn anders dan wat nu uit het logboek volgt.'];
  }
}

async function standOf(tx: Tx, hash: string | null): Promise<Publicatiestand> {
  if (hash === null) return LEGE_STAND;
  const [rij]: { stand: string }[] = await tx.query(STAND, [hash]);
  if (rij === undefined) throw new Error(`De publicatiestand ${hash} is er niet.`);
  return JSON.parse(rij.stand) as Publicatiestand;
}

const changedBronnen = (bewaard: Bewaard): string[] =>
  Object.entries(bewaard)
    .filter(([, { inhoud, sha256 }]) => sha256Van(inhoud) !== sha256)
    .map(([naam]) => `De bron ${naam} is veranderd.`);
