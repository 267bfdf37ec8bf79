// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Klok, newEvent, notFound, type Actor } from '#libs/kernel';
import { publish, recordAudit, type Tx } from '#libs/platform';
import { boekdatum, omgekeerdeRegels, type Boekingsoort } from './boekingen.rules.js';
import { andersGeboekt, blijft, explain } from './grootboek-fouten.js';
import { Boeking, Boekingsregel, Grootboekrekening } from './grootboek.entity.js';
import { rekeningId, type Regel, type Rekening } from './rekening.rules.js';
import { readSleutel } from './saldi.lezer.js';
import type { Verdeelsleutel } from './verdeling.rules.js';

/** What is to be booked. Amounts on one account are added up; what is 0 then falls away. */
export interface NieuweBoeking {
  soort: Boekingsoort;
  /** Uuid of what caused it: for each soort it is booked once. */
  bronId: string;
  programmaId: string;
  /** `YYYY-MM-DD`: the day that it happened; booked on the last day of the year that the money is of, when that is over. */
  datum: string;
  regels: readonly Regel[];
  /** With soort `correctie`: the id of the boeking of which `regels` are the opposite. See `reverse`. */
  keertOm?: string;
}

interface Post {
  id: string;
  rekening: Rekening;
  bedragInCenten: number;
}

const LOCK_BRON = `SELECT pg_advisory_xact_lock(hashtextextended('boeking ' || $1 || ' ' || $2, 0))`;
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('grootboek ' || $1, 0))`;
const LOCK_SHARED = `SELECT pg_advisory_xact_lock_shared(hashtextextended('grootboek ' || $1, 0))`;
/** Divided by shares, or the end of a year: one at a time. The database takes the same lock. */
const ALLEEN = new Set<Boekingsoort>(['budget', 'betaling', 'terugvordering', 'jaarovergang']);

const OPEN = `INSERT INTO prestatiefinanciering.grootboekrekening (id, programma_id, soort, jaar, organisatie_id, afspraak_id)
  SELECT r.id, $1, r.soort, r.jaar, r.organisatie_id, r.afspraak_id
  FROM unnest($2::uuid[], $3::text[], $4::int[], $5::uuid[], $6::uuid[]) AS r (id, soort, jaar, organisatie_id, afspraak_id)
  ON CONFLICT DO NOTHING`;
const LINES = `INSERT INTO prestatiefinanciering.boekingsregel (boeking_id, regel, rekening_id, bedrag_in_centen)
  SELECT $1, r.nr, r.id, r.bedrag FROM unnest($2::uuid[], $3::bigint[]) WITH ORDINALITY AS r (id, bedrag, nr)`;
/** What undoes, is not undone; and a year that was closed stays closed. */
const BLIJFT = new Set<Boekingsoort>(['correctie', 'jaarovergang']);

/**
 * The ledger. Everything that moves money books it here, in its own transaction; what may not be, the database refuses.
 * The log holds each boeking whole (`grootboek-geboekt`).
 */
@Injectable()
export class Grootboek {
  constructor(private readonly klok: Klok) {}

  /**
   * Books it, once: the same again answers what was booked, and with other amounts it throws `conflict`, code
   * `anders-geboekt`. Throws `conflict` with what is left when an account would go below 0 (`geen-ruimte`,
   * `plafond-bereikt`, `meer-dan-te-betalen`, `meer-dan-betaald`, `meer-dan-teruggevorderd`; `overInCenten`) and when the
   * year is closed (`jaar-gesloten`): go back with the transaction. Answers `null` when there is nothing to book.
   */
  async book(tx: Tx, actor: Actor, nieuw: NieuweBoeking): Promise<Boeking | null> {
    const posten = toPosten(nieuw.programmaId, nieuw.regels);
    if (posten.length === 0) return null;
    await tx.query(LOCK_BRON, [nieuw.soort, nieuw.bronId]);
    const eerder = await tx.findOneBy(Boeking, { soort: nieuw.soort, bronId: nieuw.bronId });
    if (eerder) return sameAs(tx, eerder, posten);
    await tx.query(ALLEEN.has(nieuw.soort) ? LOCK : LOCK_SHARED, [nieuw.programmaId]);
    const { soort, bronId, programmaId, keertOm = null } = nieuw;
    const boeking: Boeking = {
      ...{ id: randomUUID(), soort, bronId, programmaId, datum: boekdatum(nieuw.datum, posten), keertOm },
      ...{ aantalRegels: posten.length, geboektDoor: actor.subject, geboektOp: this.klok.nu() },
    };
    await write(tx, boeking, posten).catch(explain);
    await this.tell(tx, boeking, posten);
    return boeking;
  }

  /**
   * Undoes a boeking by its exact opposite, once. `bronId` is of what caused it to be undone. Throws `niet-gevonden`, and
   * `conflict` as `book` does, or with code `al-teruggedraaid` or
   * `niet-terug-te-draaien` (a correctie, or the closing of a year).
   */
  async reverse(
    tx: Tx,
    actor: Actor,
    { boekingId, bronId, datum }: { boekingId: string; bronId: string; datum: string },
  ): Promise<Boeking | null> {
    const oud = await tx.findOneBy(Boeking, { id: boekingId });
    if (!oud) throw notFound('Deze boeking');
    if (BLIJFT.has(oud.soort)) throw blijft();
    const regels = omgekeerdeRegels(await readRegels(tx, boekingId));
    const { programmaId } = oud;
    return this.book(tx, actor, {
      soort: 'correctie',
      bronId,
      programmaId,
      datum,
      regels,
      keertOm: boekingId,
    });
  }

  /** By what the programme is divided, and how it was so far. Until this transaction is over nobody else divides. */
  async sleutel(tx: Tx, programmaId: string): Promise<Verdeelsleutel> {
    await tx.query(LOCK, [programmaId]);
    return readSleutel(tx, programmaId);
  }

  private async tell(tx: Tx, boeking: Boeking, posten: Post[]): Promise<void> {
    const { id: boekingId, aantalRegels: _aantal, geboektOp, ...rest } = boeking;
    const regels = posten.map(({ id, rekening, bedragInCenten }) => ({
      ...{ rekeningId: id, soort: rekening.soort, jaar: rekening.jaar },
      ...{ organisatieId: rekening.organisatieId ?? null, afspraakId: rekening.afspraakId ?? null },
      bedragInCenten,
    }));
    const feiten = { boekingId, ...rest, geboektOp: geboektOp.toISOString(), regels };
    await publish(tx, newEvent('grootboek-geboekt', boekingId, feiten, this.klok));
    recordAudit(tx, {
      ...{ soort: 'boeking', handeling: 'geboekt', id: boekingId, regio: 'LANDELIJK' },
      ...{ voor: null, na: feiten, reden: boeking.soort },
    });
  }
}

/** In the order in which the balances are locked. */
function toPosten(programmaId: string, regels: readonly Regel[]): Post[] {
  const posten = new Map<string, Post>();
  for (const { rekening, bedragInCenten } of regels) {
    const id = rekeningId(programmaId, rekening);
    const bedrag = (posten.get(id)?.bedragInCenten ?? 0) + bedragInCenten;
    posten.set(id, { id, rekening, bedragInCenten: bedrag });
  }
  return [...posten.values()]
    .filter(({ bedragInCenten }) => bedragInCenten !== 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function sameAs(tx: Tx, eerder: Boeking, posten: Post[]): Promise<Boeking> {
  const regels = await tx.findBy(Boekingsregel, { boekingId: eerder.id });
  const was = new Map(regels.map((regel) => [regel.rekeningId, regel.bedragInCenten]));
  const gelijk =
    was.size === posten.length && posten.every(({ id, bedragInCenten }) => was.get(id) === bedragInCenten);
  if (!gelijk) throw andersGeboekt();
  return eerder;
}

async function write(tx: Tx, boeking: Boeking, posten: Post[]): Promise<void> {
  const column = <T>(van: (post: Post) => T): T[] => posten.map(van);
  const ids = column(({ id }) => id);
  await tx.query(OPEN, [
    ...[boeking.programmaId, ids, column(({ rekening }) => rekening.soort)],
    column(({ rekening }) => rekening.jaar),
    column(({ rekening }) => rekening.organisatieId ?? null),
    column(({ rekening }) => rekening.afspraakId ?? null),
  ]);
  await tx.insert(Boeking, boeking);
  await tx.query(LINES, [boeking.id, ids, column(({ bedragInCenten }) => bedragInCenten)]);
}

async function readRegels(tx: Tx, boekingId: string): Promise<Regel[]> {
  const regels = await tx.findBy(Boekingsregel, { boekingId });
  const rekeningen = await tx.findBy(Grootboekrekening, { id: In(regels.map((regel) => regel.rekeningId)) });
  const opId = new Map(rekeningen.map((rekening) => [rekening.id, rekening]));
  return regels.flatMap(({ rekeningId: id, bedragInCenten }) => {
    const rekening = opId.get(id);
    return rekening ? [{ rekening, bedragInCenten }] : [];
  });
}
