// SPDX-License-Identifier: EUPL-1.2
import type { AanbodmatchingFacade, Hulpuitkomst } from '#libs/aanbodmatching';
import type { Tx } from '#libs/platform';
import type { Besteding } from './kosten.rules.js';

/** Of a programme in one year; of one regio, or of all of them. */
export interface Vraag {
  programmaId: string;
  jaar: number;
  /** Code; `null`: all. */
  regio: string | null;
}

/** What was granted in one regio for one theme. */
export interface Bestedinggroep extends Besteding {
  regio: string;
  /** `null` when it is unknown. */
  thema: string | null;
}

/** What the parties told about their reporting; amounts of those that did, in cents. */
export interface Rapportage {
  declaraties: number;
  metOpgave: number;
  minuten: number | null;
  bedragInCenten: number;
}

interface Rij {
  regio: string;
  thema: string | null;
  toewijzingId: string | null;
  prestaties: number;
  bedragInCenten: number;
}

/** Approved and not turned back: what stands in the ledger as `vordering`. */
export const TOEGEKEND = `prestatiefinanciering.declaratie d
    JOIN prestatiefinanciering.declaratieregel r ON r.declaratie_id = d.id AND r.besluit = 'toegekend'
    JOIN prestatiefinanciering.prestatie p ON p.id = r.prestatie_id
  WHERE d.status IN ('goedgekeurd', 'deels-goedgekeurd') AND d.programma_id = $1`;

const RIJEN = `SELECT p.regio, p.thema, p.toewijzing_id AS "toewijzingId", sum(p.aantal)::int AS prestaties,
    sum(r.bedrag_in_centen)::float8 AS "bedragInCenten"
  FROM ${TOEGEKEND} AND d.jaar = $2 AND ($3::text IS NULL OR p.regio = $3)
  GROUP BY p.regio, p.thema, p.toewijzing_id ORDER BY p.thema NULLS LAST, p.regio`;

const RAPPORTAGE = `SELECT count(*)::int AS declaraties, count(d.rapportageminuten)::int AS "metOpgave",
    sum(d.rapportageminuten)::int AS minuten,
    coalesce(sum(d.toegekend_in_centen) FILTER (WHERE d.rapportageminuten IS NOT NULL), 0)::float8 AS "bedragInCenten"
  FROM prestatiefinanciering.declaratie d WHERE d.status IN ('goedgekeurd', 'deels-goedgekeurd') AND d.programma_id = $1
    AND d.jaar = $2 AND ($3::text IS NULL OR d.regio = $3)`;

const parametersVan = ({ programmaId, jaar, regio }: Vraag): unknown[] => [programmaId, jaar, regio];

/** What was granted by theme and regio, as `systeem`: who may know what is for the caller. */
export async function readBesteding(
  tx: Tx,
  aanbodmatching: AanbodmatchingFacade,
  vraag: Vraag,
): Promise<Bestedinggroep[]> {
  const rijen: Rij[] = await tx.query(RIJEN, parametersVan(vraag));
  const uitkomsten = await uitkomstenVan(tx, aanbodmatching, rijen);
  const groepen = new Map<string, Rij[]>();
  for (const rij of rijen) {
    const sleutel = `${rij.regio} ${rij.thema ?? ''}`;
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), rij]);
  }
  return [...groepen.values()].flatMap((groep) => {
    const [eerste] = groep;
    return eerste ? [{ regio: eerste.regio, thema: eerste.thema, ...bestedingVan(groep, uitkomsten) }] : [];
  });
}

/** What is known of the assignments behind these rows, by their id. */
export async function uitkomstenVan(
  tx: Tx,
  aanbodmatching: AanbodmatchingFacade,
  rijen: readonly { toewijzingId: string | null }[],
): Promise<ReadonlyMap<string, Hulpuitkomst>> {
  const ids = new Set(rijen.flatMap(({ toewijzingId }) => toewijzingId ?? []));
  const uitkomsten = await aanbodmatching.hulpuitkomsten(tx, [...ids]);
  return new Map(uitkomsten.map((een) => [een.toewijzingId, een]));
}

/** Together: each firm and each confirmed assignment once. */
export function bestedingVan(
  rijen: readonly Omit<Rij, 'regio' | 'thema'>[],
  uitkomsten: ReadonlyMap<string, Hulpuitkomst>,
): Besteding {
  const ids = new Set(rijen.flatMap(({ toewijzingId }) => toewijzingId ?? []));
  const hulp = [...ids].flatMap((id) => uitkomsten.get(id) ?? []);
  return {
    ondernemingen: new Set(hulp.map(({ onderneming }) => onderneming)),
    prestaties: rijen.reduce((som, { prestaties }) => som + prestaties, 0),
    bevestigd: hulp.filter(({ isGeholpen }) => isGeholpen).length,
    bedragInCenten: rijen.reduce((som, { bedragInCenten }) => som + bedragInCenten, 0),
  };
}

export async function readRapportage(tx: Tx, vraag: Vraag): Promise<Rapportage> {
  const [rij]: Rapportage[] = await tx.query(RAPPORTAGE, parametersVan(vraag));
  if (!rij) throw new Error('Een telling heeft altijd een rij.');
  return rij;
}
