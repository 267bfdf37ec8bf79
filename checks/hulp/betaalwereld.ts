// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { rekeningId } from '#libs/prestatiefinanciering';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import {
  AFSPRAAK,
  BANKREKENING,
  DECLARATIE,
  FINANCIER,
  ORGANISATIE,
  PROGRAMMARIJ,
  SALDO,
} from '../../test/support/betalingen.js';

export const [VAN, NAAR] = ['NL20INGB0001234567', 'NL91ABNA0417164300'];

/** A programme that two financiers pay, with one aanbieder of whom declaraties were approved. */
export interface Betaalwereld {
  programmaId: string;
  afspraakId: string;
  aanbiederId: string;
  financiers: [string, string];
  declaraties: string[];
  totaalInCenten: number;
}

const CODE = 'UPDATE prestatiefinanciering.programma SET code = $2 WHERE id = $1';

/**
 * Past every rule: how it came to be approved is not what is looked at. Of each declaratie the amount in cents; of one database
 * each has a code of its own.
 */
export async function addBetaalwereld(
  beheerUrl: string,
  bedragen: readonly number[],
  code = 'PROEF',
): Promise<Betaalwereld> {
  const [programmaId, afspraakId, aanbiederId] = [randomUUID(), randomUUID(), randomUUID()];
  const financiers: [string, string] = [randomUUID(), randomUUID()];
  const declaraties = bedragen.map(() => randomUUID());
  const totaalInCenten = bedragen.reduce((som, bedrag) => som + bedrag, 0);
  const jaar = new Date().getFullYear();
  const soort = 'te-betalen';
  const rekening = { soort, jaar, organisatieId: aanbiederId, afspraakId } as const;
  await withClient(beheerUrl, async (client) => {
    await client.query('SET session_replication_role = replica');
    await client.query(PROGRAMMARIJ, [programmaId, financiers[0]]);
    await client.query(CODE, [programmaId, code]);
    for (const wie of financiers) {
      const naam = `financier-${wie.slice(0, 8)}`;
      await client.query(ORGANISATIE, [wie, naam, naam, 'overheid', null, null]);
      await client.query(FINANCIER, [programmaId, wie]);
    }
    await client.query(AFSPRAAK, [afspraakId, `${code}-001`, programmaId, aanbiederId, 'van-kracht']);
    await client.query(BANKREKENING, [randomUUID(), aanbiederId, null, NAAR]);
    await client.query(BANKREKENING, [randomUUID(), null, programmaId, VAN]);
    for (const [nr, bedrag] of bedragen.entries())
      await client.query(DECLARATIE, [
        ...[declaraties[nr], `${code}-001-D${String(nr + 1)}`, afspraakId, programmaId, aanbiederId],
        ...[null, jaar, bedrag, 'keurder'],
      ]);
    await client.query(SALDO, [
      ...[rekeningId(programmaId, rekening), programmaId, jaar, aanbiederId, afspraakId, totaalInCenten],
      soort,
    ]);
  });
  return { programmaId, afspraakId, aanbiederId, financiers, declaraties, totaalInCenten };
}

const GETELD = `SELECT count(*) FILTER (WHERE n > 1)::int AS dubbel, count(*) FILTER (WHERE n = 0)::int AS niet FROM (
    SELECT (SELECT count(*) FROM prestatiefinanciering.betaalopdracht o JOIN prestatiefinanciering.boeking b
        ON b.soort = 'betaling' AND b.bron_id = o.id WHERE o.declaratie_id = d.id) AS n
      FROM unnest($1::uuid[]) AS d(id)) AS x`;
const BETAALD = `SELECT coalesce(sum(s.saldo_in_centen), 0)::float8 AS som FROM prestatiefinanciering.saldo s
  JOIN prestatiefinanciering.grootboekrekening r ON r.id = s.rekening_id WHERE r.soort = 'betaald' AND r.programma_id = $1`;
const GELUKT = `SELECT count(*)::int AS n FROM platform.event WHERE type = 'betaling-gelukt' AND data->>'programmaId' = $1`;

/** Declaraties that were booked as paid more than once, or not at all; and whether the ledger and the events say the same. */
export const countBetaald = (
  beheerUrl: string,
  { programmaId, declaraties, totaalInCenten }: Betaalwereld,
): Promise<Record<'dubbelBetaald' | 'nietBetaald' | 'somKloptNiet' | 'nietEenEvent', number>> =>
  withClient(beheerUrl, async (client) => {
    const [geteld] = (await client.query<{ dubbel: number; niet: number }>(GETELD, [declaraties])).rows;
    const [betaald] = (await client.query<{ som: number }>(BETAALD, [programmaId])).rows;
    const [gelukt] = (await client.query<{ n: number }>(GELUKT, [programmaId])).rows;
    return {
      ...{ dubbelBetaald: geteld?.dubbel ?? 0, nietBetaald: geteld?.niet ?? 0 },
      somKloptNiet: Number(betaald?.som !== totaalInCenten),
      nietEenEvent: Number(gelukt?.n !== declaraties.length),
    };
  });
