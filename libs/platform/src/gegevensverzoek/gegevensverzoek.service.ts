// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, invalid, newEvent, notFound, type Actor } from '#libs/kernel';
import { recordAudit } from '../audit/record-audit.js';
import { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import { publish } from '../events/publish.js';
import { decodeCursor, toPagina, type Pagina, type PaginaQuery } from '../http/cursor.js';
import { Betrokkenen } from '../persoonsgegevens/betrokkenen.js';
import { Gegevenshouders, type Selectie } from '../persoonsgegevens/gegevenshouder.js';
import type {
  GegevensverzoekAntwoord,
  GegevensverzoekDto,
  GegevensverzoekWeergave,
  Verzoeksoort,
} from './gegevensverzoek.dto.js';

const COLUMNS = `id, soort, status, rol, regio, betrokkene_id AS "betrokkeneId", aantal, gevraagd_op AS "gevraagdOp",
  uitgevoerd_op AS "uitgevoerdOp"`;
const INSERT = `INSERT INTO platform.gegevensverzoek
    (id, soort, status, rol, regio, betrokkene_id, kvk_nummer, aantal, gevraagd_door, gevraagd_op, uitgevoerd_op)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
const ONE = `SELECT ${COLUMNS} FROM platform.gegevensverzoek WHERE id = $1`;
const PAGE = `SELECT ${COLUMNS} FROM platform.gegevensverzoek
  WHERE $1::timestamptz IS NULL OR (date_trunc('milliseconds', gevraagd_op), id) < ($1, $2::uuid)
  ORDER BY date_trunc('milliseconds', gevraagd_op) DESC, id DESC LIMIT $3`;
const LOCK = `SELECT betrokkene_id AS "betrokkeneId", kvk_nummer AS "kvkNummer", regio FROM platform.gegevensverzoek
  WHERE id = $1 AND status = 'ontvangen' FOR UPDATE`;
const DONE = `UPDATE platform.gegevensverzoek SET status = 'uitgevoerd', uitgevoerd_op = $2, aantal = $3, kvk_nummer = NULL
  WHERE id = $1`;

interface Rij {
  betrokkeneId: string | null;
  kvkNummer: string | null;
  regio: string | null;
}

/** What people may ask of their data: to get it all, and to have it erased (AVG art. 15 and 17). */
@Injectable()
export class GegevensverzoekService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly betrokkenen: Betrokkenen,
    private readonly houders: Gegevenshouders,
  ) {}

  /** About the person whose mailbox this indiener proved (`betrokkeneId`): everything, in whatever region. */
  async askOwn(actor: Actor, soort: Verzoeksoort): Promise<GegevensverzoekAntwoord> {
    const { betrokkeneId } = actor;
    if (betrokkeneId === undefined) throw notFound('Deze hulpvraag');
    return this.db.as(actor, (tx) => this.ask(tx, actor, soort, { betrokkeneId }));
  }

  /**
   * By an ondernemer about his own onderneming, or by a coordinator about whoever asks that of him, as far as it is in his
   * region. Who is not found is a request with nothing in it: that is an answer too.
   */
  async askFor(
    actor: Actor,
    { soort, email, kvkNummer }: GegevensverzoekDto,
  ): Promise<GegevensverzoekAntwoord> {
    if (actor.rol === 'ondernemer') {
      if (email !== undefined || kvkNummer !== undefined) throw invalid(ALLEEN_EIGEN);
      if (actor.kvkNummer === undefined) throw notFound('Deze onderneming');
      const selectie = { kvkNummer: actor.kvkNummer };
      return this.db.as(actor, (tx) => this.ask(tx, actor, soort, selectie));
    }
    if ((email === undefined) === (kvkNummer === undefined)) throw invalid(EEN_VAN_BEIDE);
    const { regio } = actor;
    if (regio === undefined) throw notFound('Uw regio');
    return this.db.as(actor, async (tx) => {
      if (kvkNummer !== undefined) return this.ask(tx, actor, soort, { kvkNummer, regio });
      const betrokkeneId = await this.betrokkenen.find(tx, email ?? '');
      return this.ask(tx, actor, soort, betrokkeneId === null ? null : { betrokkeneId, regio });
    });
  }

  /** Writes the request down with what is found now. Erasing itself is for the worker: only that may empty every row. */
  private async ask(
    tx: Tx,
    actor: Actor,
    soort: Verzoeksoort,
    selectie: Selectie | null,
  ): Promise<GegevensverzoekAntwoord> {
    const verzoek = this.newVerzoek(actor, soort, selectie, await this.count(tx, selectie));
    await this.insert(tx, actor, verzoek, selectie);
    if (soort === 'wissing') return verzoek;
    const gegevens: Record<string, object[]> = {};
    for (const houder of this.houders.alle)
      gegevens[houder.naam] = selectie === null ? [] : await houder.export(tx, selectie);
    return { ...verzoek, gegevens };
  }

  /** Nothing is opened for it: what is to be erased may be damaged, too. */
  private async count(tx: Tx, selectie: Selectie | null): Promise<number> {
    let aantal = 0;
    for (const houder of this.houders.alle)
      aantal += selectie === null ? 0 : await houder.count(tx, selectie);
    return aantal;
  }

  private newVerzoek(
    { rol, regio }: Actor,
    soort: Verzoeksoort,
    selectie: Selectie | null,
    aantal: number,
  ): GegevensverzoekWeergave {
    const nu = this.klok.nu();
    const klaar = soort === 'inzage' || selectie === null;
    const betrokkeneId = selectie && 'betrokkeneId' in selectie ? selectie.betrokkeneId : null;
    return {
      ...{ id: randomUUID(), soort, status: klaar ? 'uitgevoerd' : 'ontvangen', rol },
      ...{ regio: rol === 'coordinator' ? (regio ?? null) : null, betrokkeneId, aantal },
      ...{ gevraagdOp: nu, uitgevoerdOp: klaar ? nu : null },
    };
  }

  private async insert(
    tx: Tx,
    { subject, regio }: Actor,
    verzoek: GegevensverzoekWeergave,
    selectie: Selectie | null,
  ): Promise<void> {
    const { id, soort, status, rol, betrokkeneId, aantal, gevraagdOp, uitgevoerdOp } = verzoek;
    const open = status === 'ontvangen' && selectie !== null && 'kvkNummer' in selectie;
    await tx.query(INSERT, [
      ...[id, soort, status, rol, verzoek.regio, betrokkeneId, open ? selectie.kvkNummer : null],
      ...[aantal, subject, gevraagdOp, uitgevoerdOp],
    ]);
    if (status === 'ontvangen')
      await publish(tx, newEvent('wissing-gevraagd', id, { gegevensverzoekId: id }, this.klok));
    const wat = {
      soort: 'gegevensverzoek',
      handeling: soort === 'inzage' ? 'inzage-gegeven' : 'wissing-gevraagd',
    };
    recordAudit(tx, { ...wat, id, regio: regio ?? 'LANDELIJK', voor: null, na: null });
  }

  /** By the worker: erases what was asked for, all in this one transaction. Harmless when it was done before. */
  async erase(tx: Tx, id: string): Promise<void> {
    const [rij]: Rij[] = await tx.query(LOCK, [id]);
    const selectie = rij && toSelectie(rij);
    if (!rij || !selectie) return;
    let aantal = 0;
    const betrokkeneIds = rij.betrokkeneId === null ? [] : [rij.betrokkeneId];
    for (const houder of this.houders.alle) {
      const gewist = await houder.erase(tx, selectie);
      aantal += gewist.aantal;
      betrokkeneIds.push(...gewist.betrokkeneIds);
    }
    await this.houders.release(tx, betrokkeneIds);
    await tx.query(DONE, [id, this.klok.nu(), aantal]);
    const wat = { soort: 'gegevensverzoek', handeling: 'gewist' };
    recordAudit(tx, { ...wat, id, regio: rij.regio ?? 'LANDELIJK', voor: null, na: null });
  }

  /** `niet-gevonden` for one that this actor may not see. */
  async read(actor: Actor, id: string): Promise<GegevensverzoekWeergave> {
    const [rij]: GegevensverzoekWeergave[] = await this.db.as(actor, (tx) => tx.query(ONE, [id]));
    if (!rij) throw notFound('Dit gegevensverzoek');
    return rij;
  }

  /** Newest first, by cursor. */
  async list(actor: Actor, { cursor, aantal }: PaginaQuery): Promise<Pagina<GegevensverzoekWeergave>> {
    const na = decodeCursor(cursor, ['op', 'id']);
    const rijen: GegevensverzoekWeergave[] = await this.db.as(actor, (tx) =>
      tx.query(PAGE, [na?.['op'] ?? null, na?.['id'] ?? null, aantal + 1]),
    );
    return toPagina(
      rijen,
      aantal,
      ({ gevraagdOp, id }) => ({ op: gevraagdOp.toISOString(), id }),
      (rij) => rij,
    );
  }
}

function toSelectie({ betrokkeneId, kvkNummer, regio }: Rij): Selectie | undefined {
  const binnen = regio === null ? {} : { regio };
  if (betrokkeneId !== null) return { betrokkeneId, ...binnen };
  return kvkNummer === null ? undefined : { kvkNummer, ...binnen };
}

const ALLEEN_EIGEN = [
  { melding: 'U vraagt dit voor uw eigen onderneming. Laat het e-mailadres en het KVK-nummer weg.' },
];
const EEN_VAN_BEIDE = [{ melding: 'Geef het e-mailadres of het KVK-nummer, en niet allebei.' }];
