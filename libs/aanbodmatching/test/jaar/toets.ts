// SPDX-License-Identifier: EUPL-1.2
import { standNa } from '../../src/overdracht/overdracht.rules.js';
import { HULPVRAAG_VERLOOP, type HulpvraagStatus } from '../../src/verloop/hulpvraag-verloop.rules.js';
import { OVERDRACHT_VERLOOP } from '../../src/verloop/overdracht-verloop.rules.js';
import { rijenVan } from '../../src/verloop/overgang.rules.js';
import { TOEWIJZING_VERLOOP } from '../../src/verloop/toewijzing-verloop.rules.js';
import type { Open } from './open.js';
import type { Jaarwereld } from './wereld.js';

const ZOEK = `SELECT
  count(*) FILTER (WHERE coalesce(eigenaar, '') = '')::int AS "zonderEigenaar",
  count(*) FILTER (WHERE eigenaar NOT LIKE 'regio:%' AND NOT EXISTS (SELECT FROM aanbodmatching.behandelaar b
    WHERE b.subject = h.eigenaar AND b.regio = h.regio))::int AS "vanNiemandHier",
  count(*) FILTER (WHERE aan_zet = 'niemand' OR stap = 'geen')::int AS "zonderBeurt",
  count(*) FILTER (WHERE uiterlijk_op IS NULL)::int AS "zonderDag",
  count(*) FILTER (WHERE herinner_op IS NULL OR herinner_op <= $1)::int AS "zonderHerinnering",
  count(*) FILTER (WHERE herinner_op > $1 + interval '60 days')::int AS "teVerWeg"
  FROM aanbodmatching.hulpvraag h WHERE h.status NOT IN ('afgewezen', 'afgerond', 'ingetrokken', 'verlopen', 'gewist')`;
const VAN_TOEWIJZING = `SELECT
  count(*) FILTER (WHERE uiterlijk_op IS NULL OR herinner_op IS NULL OR herinner_op <= $1)::int AS "toewijzingZonderDag"
  FROM aanbodmatching.toewijzing WHERE status NOT IN ('geweigerd', 'bevestigd', 'gestopt')`;
const PLAATSEN = `SELECT count(*)::int AS "plaatsen" FROM aanbodmatching.aanbod a WHERE capaciteit_totaal IS NOT NULL
  AND (capaciteit_bezet > capaciteit_totaal OR capaciteit_bezet <> (SELECT b.bezet FROM public.begin b WHERE b.id = a.id)
    + (SELECT count(*) FROM aanbodmatching.toewijzing t WHERE t.aanbod_id = a.id AND t.plaats_bezet))`;

const STEUN = `SELECT count(*)::int AS "steunZonderToewijzing" FROM staatssteun.steun s WHERE s.status = 'gereserveerd'
  AND NOT EXISTS (SELECT FROM aanbodmatching.toewijzing t WHERE t.id = s.bron_id AND t.status NOT IN ('geweigerd', 'gestopt'))`;

/** Statuses that follow from the toewijzingen and the last overdracht. */
const VOLGEND: readonly HulpvraagStatus[] = [...HULPVRAAG_VERLOOP.volgen.van, 'overgedragen'];

/** What is wrong with how all that is open stands at this moment; all zeros when nothing is. */
export async function assessDag(wereld: Jaarwereld, open: readonly Open[]): Promise<Record<string, number>> {
  const [hulpvragen] = await wereld.sql<Record<string, number>>(ZOEK, [wereld.nu]);
  const [toewijzingen] = await wereld.sql<Record<string, number>>(VAN_TOEWIJZING, [wereld.nu]);
  const [plaatsen] = await wereld.sql<Record<string, number>>(PLAATSEN);
  const [steun] = await wereld.sql<Record<string, number>>(STEUN);
  return {
    ...hulpvragen,
    ...toewijzingen,
    ...plaatsen,
    ...steun,
    andersDanToewijzingen: open.filter(isScheef).length,
  };
}

/** Another turn than its toewijzingen and its last overdracht say. */
function isScheef({ status, aanZet, stap, toewijzingen, overdracht, heeftMatches }: Open): boolean {
  if (!VOLGEND.includes(status)) return false;
  const stand = standNa(
    overdracht === null ? null : { ...overdracht, gevraagdOp: new Date(overdracht.gevraagdOp) },
    toewijzingen.map((een) => ({ status: een.status, toegewezenOp: new Date(een.toegewezenOp) })),
    heeftMatches,
  );
  // Without a running toewijzing matching itself said whether there is anything to assign.
  const isVrij = stand.stap === 'toewijzen' || stand.stap === 'verder-zoeken';
  return isVrij
    ? !['toewijzen', 'verder-zoeken'].includes(stap)
    : status !== stand.status || aanZet !== stand.aanZet || stap !== stand.stap;
}

/** Steps that were taken, held beside the table: how many rows of it, and how many that it does not have. */
export async function compareMetTabel(
  wereld: Jaarwereld,
): Promise<{ buitenDeTabel: number; overgangen: number }> {
  const tabel = new Set([
    ...rijenVan(HULPVRAAG_VERLOOP).map(({ van, naar, rol }) => `hulpvraag ${van} ${naar} ${rol}`),
    ...rijenVan(TOEWIJZING_VERLOOP).map(({ van, naar, rol }) => `toewijzing ${van} ${naar} ${rol}`),
    ...rijenVan(OVERDRACHT_VERLOOP).map(({ van, naar, rol }) => `overdracht ${van} ${naar} ${rol}`),
  ]);
  const gezet = await wereld.sql<{ stap: string }>(
    `SELECT concat_ws(' ', soort, van, naar, rol) AS stap FROM public.gezet WHERE van <> naar AND NOT (van = '' AND rol = 'systeem')`,
  );
  const erin = gezet.filter(({ stap }) => tabel.has(stap)).length;
  return { buitenDeTabel: gezet.length - erin, overgangen: erin };
}
