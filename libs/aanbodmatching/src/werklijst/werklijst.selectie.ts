// SPDX-License-Identifier: EUPL-1.2
import type { Behandelaar } from '../behandelaar/behandelaar.entity.js';
import type { Plaats, Richting, Sortering, Werk } from './werklijst.rules.js';
import type { WerklijstFilter } from './werklijst.query.js';

const DAG = 86_400_000;

/** Conditions with their values, in the order of their numbers. */
export class Voorwaarden {
  readonly waarden: unknown[] = [];
  private readonly delen: string[] = [];

  /** `deel` is given the place of the value: `$3`. */
  add(waarde: unknown, deel: (plaats: string) => string): this {
    this.waarden.push(waarde);
    this.delen.push(deel(`$${this.waarden.length}`));
    return this;
  }

  /** A condition without a value. */
  with(deel: string): this {
    this.delen.push(deel);
    return this;
  }

  get sql(): string {
    return this.delen.join(' AND ');
  }
}

/** What a filter means on a moment, for a region with these behandelaars. */
export interface Omstandigheid {
  regio: string;
  nu: Date;
  behandelaars: readonly Behandelaar[];
  /** Of whom, when the filter asks that. */
  werk: Werk | null;
}

/** Conditions on `aanbodmatching.hulpvraag AS h`. The region stands in it for the index; row-level security says it too. */
export function conditionsOf(filter: WerklijstFilter, omstandigheid: Omstandigheid): Voorwaarden {
  const { regio, nu } = omstandigheid;
  const waar = new Voorwaarden().add(regio, (p) => `h.regio = ${p}`);
  if (filter.status === undefined) waar.with('h.uiterlijk_op IS NOT NULL');
  else waar.add(filter.status, (p) => `h.status = ANY (${p}::text[])`);
  const { thema, herkomst, gemeentecode, aanZet, kenmerk, dagenOpen } = filter;
  if (thema !== undefined) waar.add(thema, (p) => `${p} = ANY (h.themas)`);
  if (herkomst !== undefined) waar.add(herkomst, (p) => `h.herkomst = ${p}`);
  if (gemeentecode !== undefined) waar.add(gemeentecode, (p) => `h.gemeentecode = ${p}`);
  if (aanZet !== undefined) waar.add(aanZet, (p) => `h.aan_zet = ANY (${p}::text[])`);
  if (kenmerk !== undefined) waar.add(kenmerk.toUpperCase(), (p) => `position(${p} in h.kenmerk) > 0`);
  if (dagenOpen !== undefined)
    waar.add(new Date(nu.getTime() - dagenOpen * DAG), (p) => `h.ingediend_op <= ${p}`);
  addTermijn(waar, filter, nu);
  addBellen(waar, filter);
  addWerk(waar, omstandigheid);
  return waar;
}

function addTermijn(waar: Voorwaarden, { teLaat, binnenDagen }: WerklijstFilter, nu: Date): void {
  if (teLaat === true) waar.add(nu, (p) => `h.uiterlijk_op < ${p}`);
  if (teLaat === false) waar.add(nu, (p) => `(h.uiterlijk_op < ${p}) IS NOT TRUE`);
  if (binnenDagen !== undefined)
    waar.add(new Date(nu.getTime() + binnenDagen * DAG), (p) => `h.uiterlijk_op < ${p}`);
}

/** As the daily overview counts them: after a correction of the address what came back before tells nothing any more. */
const ONBEREIKBAAR = `EXISTS (SELECT FROM aanbodmatching.mailbericht m WHERE m.hulpvraag_id = h.id
  AND m.ontvanger_soort = 'betrokkene' AND m.ontvanger = h.betrokkene_id
  AND m.status IN ('geweigerd', 'teruggekomen') AND m.afgehandeld_op IS NULL)`;

function addBellen(waar: Voorwaarden, { bellen }: WerklijstFilter): void {
  if (bellen !== undefined) waar.with(bellen ? ONBEREIKBAAR : `NOT ${ONBEREIKBAAR}`);
}

function addWerk(waar: Voorwaarden, { regio, behandelaars, werk }: Omstandigheid): void {
  if (werk === null) return;
  if (!werk.onbekend) {
    waar.add(werk.eigenaren, (p) => `h.eigenaar = ANY (${p}::text[])`);
    return;
  }
  const anderen = [`regio:${regio}`, ...behandelaars.map(({ subject }) => subject)].filter(
    (eigenaar) => !werk.eigenaren.includes(eigenaar),
  );
  waar.add(anderen, (p) => `h.eigenaar <> ALL (${p}::text[])`);
}

const SLEUTELS: Record<Sortering, string> = {
  ingediend: 'h.ingediend_op',
  gewijzigd: 'h.gewijzigd_op',
  uiterlijk: 'h.uiterlijk_op',
};

/** Ids of a page with the key that they are ordered by, to the microsecond: what the cursor tells is what is compared. */
export function toPageQuery(
  waar: Voorwaarden,
  { sorteer, richting }: { sorteer: Sortering; richting: Richting },
  na: Plaats | null,
  { alleenOpen, aantal }: { alleenOpen: boolean; aantal: number },
): { sql: string; waarden: unknown[] } {
  // What is closed has no last day: it comes after everything that has one.
  const sleutel =
    sorteer === 'uiterlijk' && !alleenOpen
      ? `coalesce(h.uiterlijk_op, 'infinity'::timestamptz)`
      : SLEUTELS[sorteer];
  const [teken, kant] = richting === 'oplopend' ? ['>', 'ASC'] : ['<', 'DESC'];
  if (na !== null) {
    const { length } = waar.waarden;
    waar.waarden.push(na.op, na.id);
    waar.with(`(${sleutel}, h.id) ${teken} ($${length + 1}::timestamptz, $${length + 2}::uuid)`);
  }
  waar.waarden.push(aantal);
  const sql = `SELECT h.id, CASE WHEN isfinite(${sleutel})
      THEN to_char(${sleutel} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') ELSE 'infinity' END AS op
    FROM aanbodmatching.hulpvraag h WHERE ${waar.sql}
    ORDER BY ${sleutel} ${kant}, h.id ${kant} LIMIT $${waar.waarden.length}`;
  return { sql, waarden: waar.waarden };
}
