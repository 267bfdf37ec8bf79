// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import type { Rekeningsoort, Stand } from './rekening.rules.js';
import type { Aandeel, Verdeeld, Verdeelsleutel } from './verdeling.rules.js';

interface Rij {
  rekeningId: string;
  soort: Rekeningsoort;
  jaar: number;
  organisatieId: string | null;
  afspraakId: string | null;
  saldoInCenten: number;
}

/** An account with what is on it. */
export interface Saldostand extends Stand {
  rekeningId: string;
}

const KOLOMMEN = `r.id AS "rekeningId", r.soort, r.jaar, r.organisatie_id AS "organisatieId", r.afspraak_id AS "afspraakId"`;
const KEPT = `SELECT ${KOLOMMEN}, s.saldo_in_centen::float8 AS "saldoInCenten"
  FROM prestatiefinanciering.grootboekrekening r JOIN prestatiefinanciering.saldo s ON s.rekening_id = r.id
  WHERE r.programma_id = $1 AND ($2::int IS NULL OR r.jaar = $2) ORDER BY r.id`;
const COUNTED = `SELECT ${KOLOMMEN}, coalesce(sum(l.bedrag_in_centen), 0)::float8 AS "saldoInCenten"
  FROM prestatiefinanciering.grootboekrekening r
    LEFT JOIN prestatiefinanciering.boekingsregel l ON l.rekening_id = r.id
  WHERE r.programma_id = $1 AND ($2::int IS NULL OR r.jaar = $2) GROUP BY r.id ORDER BY r.id`;

/** What is on each account of a programme, as far as whoever asks may see it; of one year or of all. In cents. */
export const saldiVan = (tx: Tx, programmaId: string, jaar?: number): Promise<Saldostand[]> =>
  read(tx, KEPT, programmaId, jaar);

/** The same, counted from all lines there are: to compare with. */
export const getelde = (tx: Tx, programmaId: string, jaar?: number): Promise<Saldostand[]> =>
  read(tx, COUNTED, programmaId, jaar);

async function read(
  tx: Tx,
  vraag: string,
  programmaId: string,
  jaar: number | undefined,
): Promise<Saldostand[]> {
  const rijen: Rij[] = await tx.query(vraag, [programmaId, jaar ?? null]);
  return rijen.map(({ rekeningId, saldoInCenten, ...rekening }) => ({
    rekeningId,
    rekening,
    saldoInCenten,
  }));
}

/** Ids of the accounts of which the two differ: none, ever. */
export async function verschillen(tx: Tx, programmaId: string): Promise<string[]> {
  const geteld = new Map(
    (await getelde(tx, programmaId)).map((stand) => [stand.rekeningId, stand.saldoInCenten]),
  );
  const bewaard = await saldiVan(tx, programmaId);
  return bewaard
    .filter(({ rekeningId, saldoInCenten }) => geteld.get(rekeningId) !== saldoInCenten)
    .map(({ rekeningId }) => rekeningId);
}

const DIVIDED = `SELECT r.soort, r.jaar, r.organisatie_id AS "organisatieId",
    (CASE WHEN r.soort = 'toezegging' THEN -s.saldo_in_centen ELSE s.saldo_in_centen END)::float8 AS "bedragInCenten"
  FROM prestatiefinanciering.grootboekrekening r JOIN prestatiefinanciering.saldo s ON s.rekening_id = r.id
  WHERE r.programma_id = $1 AND r.soort IN ('toezegging', 'betaald') ORDER BY r.jaar, r.soort, r.organisatie_id`;
const SHARES = `SELECT organisatie_id AS "organisatieId", aandeel FROM prestatiefinanciering.programmafinancier
  WHERE programma_id = $1 ORDER BY organisatie_id`;

/** By what a programme is divided, and how it was so far. Who divides asks `Grootboek.sleutel`, so that nobody else does. */
export async function readSleutel(tx: Tx, programmaId: string): Promise<Verdeelsleutel> {
  const aandelen: Aandeel[] = await tx.query(SHARES, [programmaId]);
  const verdeeld: Verdeeld[] = await tx.query(DIVIDED, [programmaId]);
  return { aandelen, verdeeld };
}
