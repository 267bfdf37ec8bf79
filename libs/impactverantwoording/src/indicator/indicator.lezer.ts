// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { notFound, type Actor } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import type { MeetindicatorWeergave, VeranderaanpakWeergave } from './indicator.dto.js';

const KOLOMMEN = `code, versie, naam, definitie, vraag, vraag_engels AS "vraagEngels", eenheid, richting, bron, themas, momenten,
  volgorde, maximum::float8 AS maximum, vastgesteld_op AS "vastgesteldOp"`;
const ALLE = `SELECT DISTINCT ON (code) ${KOLOMMEN} FROM impactverantwoording.indicator ORDER BY code, versie DESC`;
const AANPAK = `SELECT thema, versie, schakels, reden, vastgesteld_op AS "vastgesteldOp" FROM impactverantwoording.veranderaanpak
  WHERE thema = $1 ORDER BY versie DESC LIMIT 1`;

/** Of every indicator the version that holds now, by code. */
export const readIndicatoren = (tx: Tx): Promise<MeetindicatorWeergave[]> => tx.query(ALLE);

export async function findVeranderaanpak(tx: Tx, thema: string): Promise<VeranderaanpakWeergave | null> {
  const [rij]: VeranderaanpakWeergave[] = await tx.query(AANPAK, [thema]);
  return rij ?? null;
}

/** What is measured, and how help is thought to work: for everybody. */
@Injectable()
export class IndicatorLezer {
  constructor(private readonly db: Database) {}

  all(actor: Actor): Promise<MeetindicatorWeergave[]> {
    return this.db.as(actor, readIndicatoren);
  }

  /** Throws `niet-gevonden` for a theme without one. */
  async aanpak(actor: Actor, thema: string): Promise<VeranderaanpakWeergave> {
    const gevonden = await this.db.as(actor, (tx) => findVeranderaanpak(tx, thema));
    if (gevonden === null) throw notFound('De veranderaanpak van dit thema');
    return gevonden;
  }
}
