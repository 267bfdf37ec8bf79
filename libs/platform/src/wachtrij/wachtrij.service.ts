// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { SYSTEEM, forbidden, notFound, type Actor } from '#libs/kernel';
import { recordAudit } from '../audit/record-audit.js';
import { Configuratie } from '../config/configuratie.js';
import { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import { wake } from '../events/publish.js';
import { decodeCursor, toPagina, type Pagina, type PaginaQuery } from '../http/cursor.js';
import { foutwoordenVan } from './fout.rules.js';
import type {
  AfleveringenWeergave,
  MislukteAfleveringWeergave,
  OpnieuwWeergave,
  UitgaandWeergave,
  WachtrijWeergave,
  WachtrijenPagina,
  WachtrijmetingWeergave,
} from './wachtrij.dto.js';

/** Seconds since then; nothing when there is no then (`greatest` leaves out what is NULL). */
const seconden = (sinds: string): string =>
  `(CASE WHEN ${sinds} IS NOT NULL THEN greatest(0, extract(epoch FROM now() - ${sinds})) END)::integer`;
const MISLUKT = 'a.verwerkt_op IS NULL AND (a.mislukt_op IS NOT NULL OR a.opgegeven_op IS NOT NULL)';

const STAND = `SELECT coalesce(s.queue, a.queue) AS naam,
    s.gemeten_op AS "gemetenOp", ${seconden('s.gemeten_op')} AS "gemetenSeconden", s.wachtend, s.uitgesteld, s.bezig,
    s.mislukt AS "mislukteTaken", ${seconden('s.oudste_op')} AS "oudsteSeconden",
    json_build_object('open', coalesce(a.open, 0), 'mislukt', coalesce(a.mislukt, 0),
      'opgegeven', coalesce(a.opgegeven, 0), 'oudsteSeconden', a.oudste) AS afleveringen
  FROM platform.wachtrijstand s FULL JOIN (
    SELECT a.queue, count(*) FILTER (WHERE a.opgegeven_op IS NULL)::integer AS open,
      count(*) FILTER (WHERE a.opgegeven_op IS NULL AND a.mislukt_op IS NOT NULL)::integer AS mislukt,
      count(a.opgegeven_op)::integer AS opgegeven,
      ${seconden('min(e.vastgelegd_op) FILTER (WHERE a.opgegeven_op IS NULL)')} AS oudste
    FROM platform.aflevering a JOIN platform.event e ON e.id = a.event_id
    WHERE a.verwerkt_op IS NULL GROUP BY a.queue) a ON a.queue = s.queue
  ORDER BY 1`;
const UITGAAND = `SELECT count(*)::integer AS aantal, ${seconden('min(vastgelegd_op)')} AS "oudsteSeconden"
  FROM platform.event WHERE uitgezonden_op IS NULL`;

const BEKEND = `SELECT FROM platform.wachtrijstand WHERE queue = $1
  UNION ALL SELECT FROM platform.aflevering WHERE queue = $1 LIMIT 1`;
const PAGE = `SELECT e.id AS "eventId", e.type, e.subject AS onderwerp,
    coalesce(e.data ->> 'regio', e.data ->> 'vanRegio') AS regio, e.vastgelegd_op AS sinds, a.mislukt_op AS "misluktOp",
    a.pogingen, a.opgegeven_op IS NOT NULL AS opgegeven, a.fout, e.volgnummer
  FROM platform.aflevering a JOIN platform.event e ON e.id = a.event_id
  WHERE a.queue = $1 AND ${MISLUKT} AND ($2::bigint IS NULL OR e.volgnummer > $2)
  ORDER BY e.volgnummer LIMIT $3`;

/** So many at once, so that whoever works on them meanwhile does not wait long for their rows. */
const BATCH = 500;
// What a worker has in hand just now has its own row locked and is left out: it is being tried already.
const KIES = `SELECT a.event_id AS "eventId", a.queue, a.pogingen, a.opnieuw_vanaf AS "opnieuwVanaf", a.fout,
    a.mislukt_op AS "misluktOp", a.opgegeven_op AS "opgegevenOp"
  FROM platform.aflevering a WHERE a.queue = $1 AND ${MISLUKT} AND ($2::uuid IS NULL OR a.event_id = $2)
  ORDER BY a.event_id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`;
const REGIOS = `SELECT id, coalesce(data ->> 'regio', data ->> 'vanRegio', 'LANDELIJK') AS regio
  FROM platform.event WHERE id = ANY ($1)`;
// As long ago as can be, so that the next sweep of any relay sends it.
const OPNIEUW = `UPDATE platform.aflevering SET opgegeven_op = NULL, mislukt_op = NULL, fout = NULL,
  opnieuw_vanaf = pogingen, verzonden_op = '-infinity' WHERE queue = $1 AND event_id = ANY ($2)`;
const OVER = `SELECT count(*)::integer AS over FROM platform.aflevering a WHERE a.queue = $1 AND ${MISLUKT}`;

type Standrij = Omit<WachtrijmetingWeergave, 'gemetenOp'> & {
  naam: string;
  gemetenOp: Date | null;
  afleveringen: AfleveringenWeergave;
};
type Misluktrij = Omit<MislukteAfleveringWeergave, 'fout'> & { fout: string | null; volgnummer: string };
interface Gekozen {
  eventId: string;
  pogingen: number;
}

/** How the queues stand, and a second chance for what failed. What counts stands in the database; a queue may be empty. */
@Injectable()
export class WachtrijService {
  constructor(
    private readonly db: Database,
    private readonly config: Configuratie,
  ) {}

  /**
   * Numbers only, so read as `systeem`: of the log itself nothing is shown. No policy of the database looks at who asks, so
   * this does; throws `verboden` for anybody but a beheerder.
   */
  async list(actor: Actor): Promise<WachtrijenPagina> {
    if (actor.rol !== 'beheerder') throw forbidden();
    const opslag = this.config.redisUrl === undefined ? 'postgresql' : 'redis';
    return this.db.as(SYSTEEM, async (tx) => {
      const rijen: Standrij[] = await tx.query(STAND);
      const [uitgaand]: UitgaandWeergave[] = await tx.query(UITGAAND);
      const leeg = { aantal: 0, oudsteSeconden: null };
      return { gegevens: rijen.map(toWeergave), volgende: null, uitgaand: uitgaand ?? leeg, opslag };
    });
  }

  /** What failed in one queue, oldest first; `niet-gevonden` for a queue that is not there. */
  async listMislukt(
    actor: Actor,
    naam: string,
    { cursor, aantal }: PaginaQuery,
  ): Promise<Pagina<MislukteAfleveringWeergave>> {
    const na = decodeCursor(cursor, ['nummer'])?.['nummer'] ?? null;
    return this.db.as(actor, async (tx) => {
      await requireWachtrij(tx, naam);
      const rijen: Misluktrij[] = await tx.query(PAGE, [naam, na, aantal + 1]);
      return toPagina(rijen, aantal, ({ volgnummer }) => ({ nummer: volgnummer }), toMislukt);
    });
  }

  /**
   * Has one or all of what failed sent again, at most 500 at once; answers how many, and how many still stand as failed. What
   * is not failed any more is left alone, so asking twice does it once.
   */
  async retry(actor: Actor, naam: string, eventId: string | undefined): Promise<OpnieuwWeergave> {
    return this.db.as(actor, async (tx) => {
      await requireWachtrij(tx, naam);
      const gekozen: Gekozen[] = await tx.query(KIES, [naam, eventId ?? null]);
      const ids = gekozen.map((een) => een.eventId);
      const regios: { id: string; regio: string }[] = await tx.query(REGIOS, [ids]);
      await tx.query(OPNIEUW, [naam, ids]);
      const regioVan = new Map(regios.map(({ id, regio }) => [id, regio]));
      for (const voor of gekozen) recordOpnieuw(tx, voor, regioVan.get(voor.eventId) ?? 'LANDELIJK');
      if (ids.length > 0) await wake(tx);
      const [{ over } = { over: 0 }]: { over: number }[] = await tx.query(OVER, [naam]);
      return { opnieuw: ids.length, over };
    });
  }
}

function recordOpnieuw(tx: Tx, voor: Gekozen, regio: string): void {
  const wissel = { opgegevenOp: null, misluktOp: null, fout: null, opnieuwVanaf: voor.pogingen };
  const wat = { soort: 'aflevering', handeling: 'opnieuw-gestuurd', id: voor.eventId, regio };
  recordAudit(tx, { ...wat, voor, na: { ...voor, ...wissel } });
}

async function requireWachtrij(tx: Tx, naam: string): Promise<void> {
  const gevonden: unknown[] = await tx.query(BEKEND, [naam]);
  if (gevonden.length === 0) throw notFound('Deze wachtrij');
}

function toWeergave({ naam, afleveringen, gemetenOp, ...meting }: Standrij): WachtrijWeergave {
  return { naam, meting: gemetenOp === null ? null : { gemetenOp, ...meting }, afleveringen };
}

const toMislukt = ({ fout, volgnummer: _volgnummer, ...rij }: Misluktrij): MislukteAfleveringWeergave => ({
  ...rij,
  fout: { code: fout, omschrijving: foutwoordenVan(fout) },
});
