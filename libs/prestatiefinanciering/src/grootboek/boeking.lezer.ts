// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { notFound, type Actor } from '#libs/kernel';
import { Database, Medewerkernamen, decodeCursor, toPagina, type Pagina, type Tx } from '#libs/platform';
import type { BoekingenFilter, BoekingenQuery } from './grootboek.dto.js';
import { findProgramma } from './grootboek.lezer.js';
import { Grootboeknamen } from './grootboek-namen.js';
import type { BoekingKort, BoekingWeergave, BoekingsregelWeergave } from './grootboek.weergave.js';
import type { Rekening } from './rekening.rules.js';

const KORT = `b.id, b.soort, b.datum::text AS datum, b.geboekt_op AS "geboektOp", b.keert_om AS "keertOm",
  (SELECT sum(greatest(l.bedrag_in_centen, 0))::float8 FROM prestatiefinanciering.boekingsregel l
    WHERE l.boeking_id = b.id) AS "bedragInCenten",
  (SELECT min(a.nummer) FROM prestatiefinanciering.boekingsregel l
    JOIN prestatiefinanciering.grootboekrekening r ON r.id = l.rekening_id
    JOIN prestatiefinanciering.prestatieafspraak a ON a.id = r.afspraak_id
    WHERE l.boeking_id = b.id HAVING count(DISTINCT a.id) = 1) AS afspraak`;
const FILTER = `b.programma_id = $1 AND ($2::text IS NULL OR b.soort = $2)
  AND ($3::int IS NULL OR EXISTS (SELECT FROM prestatiefinanciering.boekingsregel l
    JOIN prestatiefinanciering.grootboekrekening r ON r.id = l.rekening_id
    WHERE l.boeking_id = b.id AND r.jaar = $3))
  AND ($4::uuid IS NULL OR EXISTS (SELECT FROM prestatiefinanciering.boekingsregel l
    WHERE l.boeking_id = b.id AND l.rekening_id = $4))`;
const LIST = `SELECT ${KORT} FROM prestatiefinanciering.boeking b WHERE ${FILTER}
  AND ($5::date IS NULL OR (b.datum, b.id) < ($5, $6::uuid)) ORDER BY b.datum DESC, b.id DESC LIMIT $7`;
const ONE = `SELECT ${KORT}, b.programma_id AS "programmaId", b.bron_id AS "bronId", b.geboekt_door AS "geboektDoor",
  (SELECT o.id FROM prestatiefinanciering.boeking o WHERE o.keert_om = b.id) AS "omgekeerdDoor"
  FROM prestatiefinanciering.boeking b WHERE b.id = $1`;
const LINES = `SELECT l.boeking_id AS "boekingId", r.id AS "rekeningId", r.soort, r.jaar, r.organisatie_id AS "organisatieId",
  r.afspraak_id AS "afspraakId", l.bedrag_in_centen::float8 AS "bedragInCenten"
  FROM prestatiefinanciering.boekingsregel l JOIN prestatiefinanciering.grootboekrekening r ON r.id = l.rekening_id
  WHERE l.boeking_id = ANY ($1) ORDER BY l.boeking_id, l.bedrag_in_centen, l.regel`;

type Regelrij = Rekening & { boekingId: string; rekeningId: string; bedragInCenten: number };
/** A boeking of an export, with what its lines say. */
export type BoekingMetRegels = BoekingKort & { regels: BoekingsregelWeergave[] };

/** More than a spreadsheet is good at. */
export const HOOGSTENS_IN_BESTAND = 50_000;

const toFilter = (programmaId: string, { soort, jaar, rekeningId }: BoekingenFilter): unknown[] => [
  programmaId,
  soort ?? null,
  jaar ?? null,
  rekeningId ?? null,
];

/** What was booked, as whoever may see the programme reads it. */
@Injectable()
export class BoekingLezer {
  constructor(
    private readonly db: Database,
    private readonly namen: Grootboeknamen,
    private readonly medewerkers: Medewerkernamen,
  ) {}

  /** The latest day first. Throws `niet-gevonden`. */
  list(actor: Actor, programmaId: string, query: BoekingenQuery): Promise<Pagina<BoekingKort>> {
    const na = decodeCursor(query.cursor, ['datum', 'id']);
    return this.db.as(actor, async (tx) => {
      await findProgramma(tx, programmaId);
      const plaats = [na?.['datum'] ?? null, na?.['id'] ?? null, query.aantal + 1];
      const rijen: BoekingKort[] = await tx.query(LIST, [...toFilter(programmaId, query), ...plaats]);
      return toPagina(
        rijen,
        query.aantal,
        ({ datum, id }) => ({ datum, id }),
        (rij) => rij,
      );
    });
  }

  /** With its lines. Throws `niet-gevonden`. */
  async read(actor: Actor, id: string): Promise<BoekingWeergave> {
    const boeking = await this.db.as(actor, async (tx) => {
      const [rij]: Omit<BoekingWeergave, 'regels' | 'afspraakId'>[] = await tx.query(ONE, [id]);
      if (!rij) throw notFound('Deze boeking');
      const regels = await linesOf(tx, [id]);
      const afspraken = new Set(regels.flatMap(({ afspraakId }) => afspraakId ?? []));
      const afspraakId = afspraken.size === 1 ? ([...afspraken][0] ?? null) : null;
      return { ...rij, afspraakId, regels: await this.named(tx, regels) };
    });
    const naam = await this.medewerkers.of(actor, [boeking.geboektDoor]);
    return { ...boeking, geboektDoor: naam(boeking.geboektDoor) };
  }

  /** The latest 50,000 of them, with their lines, for a file. Throws `niet-gevonden`. */
  all(actor: Actor, programmaId: string, filter: BoekingenFilter): Promise<BoekingMetRegels[]> {
    return this.db.as(actor, async (tx) => {
      await findProgramma(tx, programmaId);
      const vraag = [...toFilter(programmaId, filter), null, null, HOOGSTENS_IN_BESTAND];
      const rijen: BoekingKort[] = await tx.query(LIST, vraag);
      const regels = await linesOf(
        tx,
        rijen.map(({ id }) => id),
      );
      const opBoeking = new Map<string, Regelrij[]>();
      for (const regel of regels)
        opBoeking.set(regel.boekingId, [...(opBoeking.get(regel.boekingId) ?? []), regel]);
      const nameOf = await this.namen.of(tx, regels);
      return rijen.map((rij) => ({
        ...rij,
        regels: (opBoeking.get(rij.id) ?? []).map((regel) => toWeergave(regel, nameOf(regel))),
      }));
    });
  }

  /** The lines of the boeking that closed a year. */
  async linesOf(actor: Actor, boekingId: string): Promise<BoekingsregelWeergave[]> {
    return this.db.as(actor, async (tx) => this.named(tx, await linesOf(tx, [boekingId])));
  }

  private async named(tx: Tx, regels: Regelrij[]): Promise<BoekingsregelWeergave[]> {
    const nameOf = await this.namen.of(tx, regels);
    return regels.map((regel) => toWeergave(regel, nameOf(regel)));
  }
}

const linesOf = (tx: Tx, ids: string[]): Promise<Regelrij[]> => tx.query(LINES, [ids]);

const toWeergave = (
  { rekeningId, soort, jaar, bedragInCenten }: Regelrij,
  van: string | null,
): BoekingsregelWeergave => ({ rekeningId, soort, jaar, van, bedragInCenten });
