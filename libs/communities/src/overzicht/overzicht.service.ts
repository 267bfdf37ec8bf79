// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, invalid, notFound, type Actor } from '#libs/kernel';
import { Configuratie, Database, recordAudit, type Tx } from '#libs/platform';
import { findCommunity } from '../community/community.opslag.js';
import { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import { isEigen } from '../lidmaatschap/lidmaatschap.opslag.js';
import { openOverzichtsleutel, type Overzichtkeuze } from './overzicht.rules.js';

const LEES = 'SELECT keuze FROM communities.overzichtkeuze WHERE lidmaatschap_id = $1';
const ZET = `INSERT INTO communities.overzichtkeuze (lidmaatschap_id, keuze, gekozen_op) VALUES ($1, $2, $3)
  ON CONFLICT (lidmaatschap_id) DO UPDATE SET keuze = excluded.keuze, gekozen_op = excluded.gekozen_op`;
/** What a mail program posts for one click (RFC 8058). */
const EEN_KLIK = 'One-Click';

/** Which mail of what is asked a member gets: as he chooses, or as who holds the key from the mail stops it. */
@Injectable()
export class OverzichtService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly config: Configuratie,
  ) {}

  /** Throws `niet-gevonden` for anybody but the member himself. Who never chose gets it every week. */
  read(actor: Actor, lidmaatschapId: string): Promise<Overzichtkeuze> {
    return this.db.as(actor, async (tx) => {
      await requireEigen(tx, actor, lidmaatschapId);
      return readKeuze(tx, lidmaatschapId);
    });
  }

  choose(actor: Actor, lidmaatschapId: string, keuze: Overzichtkeuze): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const { communityId } = await requireEigen(tx, actor, lidmaatschapId);
      const { regio } = await findCommunity(tx, communityId);
      await this.set(tx, lidmaatschapId, keuze, regio);
    });
  }

  /** Without signing in. Without the words that a mail program posts it may be anybody who follows links. */
  async unsubscribe(sleutel: string | undefined, formulier: unknown): Promise<void> {
    const id = openOverzichtsleutel(sleutel ?? '', this.config.statussleutelGeheim);
    if (id === null) throw notFound('Deze link');
    if (!isEenKlik(formulier))
      throw invalid([{ pad: 'List-Unsubscribe', melding: `List-Unsubscribe moet ${EEN_KLIK} zijn.` }]);
    const houder: Actor = { rol: 'anoniem', subject: `overzicht:${id}` };
    await this.db.as(houder, (tx) => this.set(tx, id, 'geen', 'LANDELIJK'));
  }

  private async set(tx: Tx, id: string, keuze: Overzichtkeuze, regio: string): Promise<void> {
    const voor = { keuze: await readKeuze(tx, id) };
    await tx.query(ZET, [id, keuze, this.klok.nu()]);
    recordAudit(tx, {
      ...{ soort: 'overzichtkeuze', handeling: 'gewijzigd', id, regio, voor, na: { keuze }, reden: keuze },
    });
  }
}

const isEenKlik = (formulier: unknown): boolean =>
  typeof formulier === 'string' && new URLSearchParams(formulier).get('List-Unsubscribe') === EEN_KLIK;

async function requireEigen(tx: Tx, actor: Actor, id: string): Promise<Lidmaatschap> {
  const lid = await tx.findOneBy(Lidmaatschap, { id });
  if (!lid || !isEigen(lid, actor)) throw notFound('Dit lidmaatschap');
  return lid;
}

async function readKeuze(tx: Tx, id: string): Promise<Overzichtkeuze> {
  const [rij]: { keuze: Overzichtkeuze }[] = await tx.query(LEES, [id]);
  return rij?.keuze ?? 'wekelijks';
}
