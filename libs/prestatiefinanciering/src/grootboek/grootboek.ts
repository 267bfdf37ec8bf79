// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Klok, newEvent, notFound, type Actor, type EventMap } from '#libs/kernel';
import { insertAll, publishAll, recordAudit, type Tx } from '#libs/platform';
import { boekdatum, omgekeerdeRegels, type Boekingsoort } from './boekingen.rules.js';
import { andersGeboekt, blijft, explain } from './grootboek-fouten.js';
import { Boeking, Boekingsregel, Grootboekrekening } from './grootboek.entity.js';
import { rekeningId, type Regel, type Rekening } from './rekening.rules.js';
import { readSleutel } from './saldi.lezer.js';
import type { Verdeelsleutel } from './verdeling.rules.js';

/** What a boeking is one of. */
export interface Boekingkop {
  soort: Boekingsoort;
  programmaId: string;
  /** `YYYY-MM-DD`: the day that it happened; booked on the last day of the year that the money is of, when that is over. */
  datum: string;
}

/** What caused it, and what moves. Amounts on one account are added up; what is 0 then falls away. */
export interface Boekinginhoud {
  /** Uuid of what caused it: for each soort it is booked once. */
  bronId: string;
  regels: readonly Regel[];
  /** With soort `correctie`: the id of the boeking of which `regels` are the opposite. See `reverse`. */
  keertOm?: string;
}

export type NieuweBoeking = Boekingkop & Boekinginhoud;

interface Post {
  id: string;
  rekening: Rekening;
  bedragInCenten: number;
}

/** A boeking with its lines, in the order in which the balances are locked. */
interface Geschreven {
  boeking: Boeking;
  posten: Post[];
}

const LOCK_BRON = `SELECT pg_advisory_xact_lock(hashtextextended('boeking ' || $1 || ' ' || bron, 0))
  FROM unnest($2::uuid[]) AS bron`;
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('grootboek ' || $1, 0))`;
const LOCK_SHARED = `SELECT pg_advisory_xact_lock_shared(hashtextextended('grootboek ' || $1, 0))`;
/** Divided by shares, or the end of a year: one at a time. The database takes the same lock. */
const ALLEEN = new Set<Boekingsoort>(['budget', 'betaling', 'terugvordering', 'jaarovergang']);

const OPEN = `INSERT INTO prestatiefinanciering.grootboekrekening (id, programma_id, soort, jaar, organisatie_id, afspraak_id)
  SELECT r.id, $1, r.soort, r.jaar, r.organisatie_id, r.afspraak_id
  FROM unnest($2::uuid[], $3::text[], $4::int[], $5::uuid[], $6::uuid[]) AS r (id, soort, jaar, organisatie_id, afspraak_id)
  ON CONFLICT DO NOTHING`;
const LINES = `INSERT INTO prestatiefinanciering.boekingsregel (boeking_id, regel, rekening_id, bedrag_in_centen)
  SELECT * FROM unnest($1::uuid[], $2::int[], $3::uuid[], $4::bigint[])`;
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
    const [boeking = null] = await this.bookAll(tx, actor, nieuw, [nieuw]);
    return boeking;
  }

  /**
   * As `book` for each, with statements for all of them together. Each cause stands in it once. Answers those that had
   * something to book.
   */
  async bookAll(tx: Tx, actor: Actor, kop: Boekingkop, inhoud: readonly Boekinginhoud[]): Promise<Boeking[]> {
    const gevraagd = inhoud
      .map((een) => ({ ...een, posten: toPosten(kop.programmaId, een.regels) }))
      .filter(({ posten }) => posten.length > 0);
    if (gevraagd.length === 0) return [];
    const eerder = await lockAndFind(tx, kop, gevraagd);
    const uit: Geschreven[] = [];
    for (const { bronId, posten, keertOm = null } of gevraagd) {
      const al = eerder.get(bronId);
      if (al) await requireSame(tx, al, posten);
      uit.push({ posten, boeking: al ?? this.toBoeking(actor, kop, { bronId, posten, keertOm }) });
    }
    const nieuw = uit.filter(({ boeking }) => !eerder.has(boeking.bronId));
    await write(tx, kop.programmaId, nieuw).catch(explain);
    await this.tell(tx, nieuw);
    return uit.map(({ boeking }) => boeking);
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

  private toBoeking(
    actor: Actor,
    { soort, programmaId, datum }: Boekingkop,
    { bronId, posten, keertOm }: { bronId: string; posten: Post[]; keertOm: string | null },
  ): Boeking {
    return {
      ...{ id: randomUUID(), soort, bronId, programmaId, datum: boekdatum(datum, posten), keertOm },
      ...{ aantalRegels: posten.length, geboektDoor: actor.subject, geboektOp: this.klok.nu() },
    };
  }

  private async tell(tx: Tx, nieuw: readonly Geschreven[]): Promise<void> {
    const verteld = nieuw.map(toFeiten);
    const events = verteld.map((feiten) =>
      newEvent('grootboek-geboekt', feiten.boekingId, feiten, this.klok),
    );
    await publishAll(tx, events);
    for (const feiten of verteld)
      recordAudit(tx, {
        ...{ soort: 'boeking', handeling: 'geboekt', id: feiten.boekingId, regio: 'LANDELIJK' },
        ...{ voor: null, na: feiten, reden: feiten.soort },
      });
  }
}

/** What the log holds of a boeking: all of it. */
function toFeiten({ boeking, posten }: Geschreven): EventMap['grootboek-geboekt'] {
  const { id: boekingId, aantalRegels: _aantal, geboektOp, ...rest } = boeking;
  const regels = posten.map(({ id, rekening, bedragInCenten }) => ({
    ...{ rekeningId: id, soort: rekening.soort, jaar: rekening.jaar },
    ...{ organisatieId: rekening.organisatieId ?? null, afspraakId: rekening.afspraakId ?? null },
    bedragInCenten,
  }));
  return { boekingId, ...rest, geboektOp: geboektOp.toISOString(), regels };
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

/** What of it was booked before, by what caused it; nobody else books it meanwhile. */
async function lockAndFind(
  tx: Tx,
  { soort, programmaId }: Boekingkop,
  gevraagd: readonly Boekinginhoud[],
): Promise<Map<string, Boeking>> {
  const bronnen = gevraagd.map(({ bronId }) => bronId).sort();
  // Who has the ledger alone needs no lock for each cause: thousands would not fit in the lock table.
  if (!ALLEEN.has(soort)) await tx.query(LOCK_BRON, [soort, bronnen]);
  await tx.query(ALLEEN.has(soort) ? LOCK : LOCK_SHARED, [programmaId]);
  const rijen = await tx
    .createQueryBuilder(Boeking, 'b')
    .where('b.soort = :soort AND b.bronId = ANY (:bronnen)', { soort, bronnen })
    .getMany();
  return new Map(rijen.map((boeking) => [boeking.bronId, boeking]));
}

async function requireSame(tx: Tx, eerder: Boeking, posten: Post[]): Promise<void> {
  const regels = await tx.findBy(Boekingsregel, { boekingId: eerder.id });
  const was = new Map(regels.map((regel) => [regel.rekeningId, regel.bedragInCenten]));
  const gelijk =
    was.size === posten.length && posten.every(({ id, bedragInCenten }) => was.get(id) === bedragInCenten);
  if (!gelijk) throw andersGeboekt();
}

async function write(tx: Tx, programmaId: string, nieuw: readonly Geschreven[]): Promise<void> {
  if (nieuw.length === 0) return;
  const regels = nieuw.flatMap(({ boeking, posten }) =>
    posten.map((post, i) => ({ boekingId: boeking.id, nr: i + 1, ...post })),
  );
  const rekeningen = [...new Map(regels.map((regel) => [regel.id, regel])).values()];
  await tx.query(OPEN, [
    ...[programmaId, rekeningen.map(({ id }) => id), rekeningen.map(({ rekening }) => rekening.soort)],
    rekeningen.map(({ rekening }) => rekening.jaar),
    rekeningen.map(({ rekening }) => rekening.organisatieId ?? null),
    rekeningen.map(({ rekening }) => rekening.afspraakId ?? null),
  ]);
  await insertAll(
    tx,
    Boeking,
    nieuw.map(({ boeking }) => boeking),
  );
  await tx.query(LINES, [
    ...[regels.map(({ boekingId }) => boekingId), regels.map(({ nr }) => nr), regels.map(({ id }) => id)],
    regels.map(({ bedragInCenten }) => bedragInCenten),
  ]);
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
