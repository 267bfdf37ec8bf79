// SPDX-License-Identifier: EUPL-1.2
// The ledger against itself: whether every boeking is 0, no account is below 0, the balances are the sums of their lines,
// and all of it, built again from the event log alone, is the same to the last bit.
import type pg from 'pg';
import type { BoekingFeiten } from '#libs/kernel';
import { rekeningId, type Rekening } from '#libs/prestatiefinanciering';
import { withClient } from '../apps/lokaal/src/postgres/cluster.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

/** One row per thing, as text: so they compare bit for bit. */
export type Afschrift = Record<'rekeningen' | 'boekingen' | 'regels' | 'saldi', Map<string, string>>;

const nieuwAfschrift = (): Afschrift => ({
  ...{ rekeningen: new Map(), boekingen: new Map() },
  ...{ regels: new Map(), saldi: new Map() },
});

/** What the log says that the ledger is. */
export class Herbouw {
  readonly afschrift = nieuwAfschrift();
  private readonly sommen = new Map<string, bigint>();

  add(feiten: BoekingFeiten): void {
    const { boekingId, soort, bronId, programmaId, datum, keertOm, regels } = feiten;
    const rij = [
      soort,
      bronId,
      programmaId,
      datum,
      keertOm,
      regels.length,
      feiten.geboektDoor,
      feiten.geboektOp,
    ];
    this.afschrift.boekingen.set(boekingId, JSON.stringify(rij));
    for (const [i, { rekeningId: opgegeven, bedragInCenten, ...regel }] of regels.entries()) {
      const id = rekeningId(programmaId, regel as Rekening);
      // An event that names another account than its facts do is not the ledger's.
      const van = [regel.soort, programmaId, regel.jaar, regel.organisatieId, regel.afspraakId, opgegeven];
      this.afschrift.rekeningen.set(id, JSON.stringify(van));
      this.afschrift.regels.set(
        `${boekingId} ${String(i + 1)}`,
        JSON.stringify([id, String(bedragInCenten)]),
      );
      const som = (this.sommen.get(id) ?? 0n) + BigInt(bedragInCenten);
      this.sommen.set(id, som);
      this.afschrift.saldi.set(id, String(som));
    }
  }
}

const IN_EEN_KEER = 10_000;
const EVENTS = `SELECT volgnummer::text, data FROM platform.event
  WHERE type = 'grootboek-geboekt' AND volgnummer > $1 ORDER BY volgnummer LIMIT ${String(IN_EEN_KEER)}`;

/** Reads the log in order. Only what is in memory of the boekingen grows. */
export async function rebuild(client: pg.Client): Promise<Afschrift> {
  const herbouw = new Herbouw();
  for (let na = '0', klaar = false; !klaar;) {
    const { rows } = await client.query<{ volgnummer: string; data: BoekingFeiten }>(EVENTS, [na]);
    for (const { data } of rows) herbouw.add(data);
    na = rows.at(-1)?.volgnummer ?? na;
    klaar = rows.length < IN_EEN_KEER;
  }
  return herbouw.afschrift;
}

const TABELLEN: Record<keyof Afschrift, string> = {
  rekeningen: `SELECT id::text AS sleutel, json_build_array(soort, programma_id, jaar, organisatie_id, afspraak_id, id) AS rij
    FROM prestatiefinanciering.grootboekrekening`,
  boekingen: `SELECT id::text AS sleutel, json_build_array(soort, bron_id, programma_id, datum, keert_om, aantal_regels,
      geboekt_door, to_char(geboekt_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) AS rij
    FROM prestatiefinanciering.boeking`,
  regels: `SELECT boeking_id || ' ' || regel AS sleutel, json_build_array(rekening_id, bedrag_in_centen::text) AS rij
    FROM prestatiefinanciering.boekingsregel`,
  saldi: `SELECT rekening_id::text AS sleutel, saldo_in_centen::text AS rij FROM prestatiefinanciering.saldo`,
};

async function readAfschrift(client: pg.Client): Promise<Afschrift> {
  const afschrift = nieuwAfschrift();
  for (const deel of Object.keys(TABELLEN) as (keyof Afschrift)[]) {
    const { rows } = await client.query<{ sleutel: string; rij: unknown }>(TABELLEN[deel]);
    for (const { sleutel, rij } of rows)
      afschrift[deel].set(sleutel, typeof rij === 'string' ? rij : JSON.stringify(rij));
  }
  return afschrift;
}

/** How many things are only in one of the two, or other than in the other. */
const countVerschillen = (een: Map<string, string>, ander: Map<string, string>): number =>
  [...een].filter(([sleutel, rij]) => ander.get(sleutel) !== rij).length +
  [...ander.keys()].filter((sleutel) => !een.has(sleutel)).length;

const INVARIANTEN = `SELECT
  (SELECT count(*)::int FROM (SELECT FROM prestatiefinanciering.boekingsregel GROUP BY boeking_id
    HAVING sum(bedrag_in_centen) <> 0 OR count(*) < 2) b) AS "uitEvenwicht",
  (SELECT count(*)::int FROM prestatiefinanciering.boeking b WHERE b.aantal_regels <>
    (SELECT count(*) FROM prestatiefinanciering.boekingsregel l WHERE l.boeking_id = b.id)) AS "nietCompleet",
  (SELECT coalesce(sum(bedrag_in_centen), 0) <> 0 FROM prestatiefinanciering.boekingsregel)::int AS "somNietNul",
  (SELECT count(*)::int FROM prestatiefinanciering.saldo s
    JOIN prestatiefinanciering.grootboekrekening r ON r.id = s.rekening_id
    WHERE s.saldo_in_centen < 0 AND r.soort <> 'toezegging') AS "onderNul",
  (SELECT count(*)::int FROM prestatiefinanciering.saldo s WHERE s.saldo_in_centen <> (
    SELECT coalesce(sum(l.bedrag_in_centen), 0) FROM prestatiefinanciering.boekingsregel l
    WHERE l.rekening_id = s.rekening_id)) AS "saldoAnders",
  (SELECT count(*)::int FROM (SELECT FROM prestatiefinanciering.boeking b GROUP BY b.soort, b.bron_id
    HAVING count(*) > 1) d) AS "dubbelGeboekt"`;

/** All that must hold of a ledger, whatever was tried. `beheerUrl`: as superuser, on a ledger at rest. */
export const checkGrootboek = (beheerUrl: string): Promise<Uitslag> =>
  withClient(beheerUrl, async (client) => {
    const begin = performance.now();
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { rows } = await client.query<Record<string, number>>(INVARIANTEN);
    const log = await rebuild(client);
    const grootboek = await readAfschrift(client);
    await client.query('COMMIT');
    const verschillen = Object.fromEntries(
      (Object.keys(TABELLEN) as (keyof Afschrift)[]).map((deel) => [
        `herbouwd anders: ${deel}`,
        // An account that was opened and never booked on is in no event, and holds nothing.
        countVerschillen(withoutEmpty(grootboek, deel), log[deel]),
      ]),
    );
    return {
      naam: 'Grootboek',
      n: grootboek.boekingen.size,
      fouten: { ...rows[0], ...verschillen },
      feiten: {
        ...{ rekeningen: grootboek.rekeningen.size, regels: grootboek.regels.size },
        seconden: secondsSince(begin),
      },
    };
  });

function withoutEmpty(afschrift: Afschrift, deel: keyof Afschrift): Map<string, string> {
  if (deel !== 'rekeningen' && deel !== 'saldi') return afschrift[deel];
  const gebruikt = new Set([...afschrift.regels.values()].map((rij) => (JSON.parse(rij) as [string])[0]));
  return new Map([...afschrift[deel]].filter(([id]) => gebruikt.has(id) || afschrift.saldi.get(id) !== '0'));
}
