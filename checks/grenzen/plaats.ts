// SPDX-License-Identifier: EUPL-1.2
// Places of offers and who waits for them: what the triggers count and refuse.
import { lees, sql, voegToe, wijzig, type Opdracht, type Proef } from './grens.js';
import {
  AANBOD_A,
  AANBOD_B,
  BEHEER,
  CONCEPT_A,
  HULPVRAAG_1,
  HULPVRAAG_3,
  HULPVRAAG_4,
  NIEUW,
  ONBEKEND,
  TOEWIJZING_1,
  beheerder,
  bewerker,
  coordinator,
  systeem,
} from './wie.js';
import { STOP } from './verloop.js';

export const [WACHT_1, WACHT_2, WACHT_B] = [1, 2, 3].map((nr) => ONBEKEND.slice(0, -2) + `8${nr}`);
const TOEN = ['2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z', '2026-01-04T00:00:00Z'];

const aanbod = (set: string, id = AANBOD_A): string =>
  `UPDATE aanbodmatching.aanbod SET ${set} WHERE id = '${id}'`;
/** Past the triggers: as only time brings it. */
const stil = (opdracht: string): string =>
  `SET LOCAL session_replication_role = replica; ${opdracht}; SET LOCAL session_replication_role = origin`;
const wachtend = (id = '', hulpvraag: string, van: string, sinds = ''): string =>
  `INSERT INTO aanbodmatching.toewijzing SELECT r.* FROM aanbodmatching.toewijzing t, jsonb_populate_record(t, jsonb_build_object(
    'id', '${id}', 'hulpvraag_id', '${hulpvraag}', 'aanbod_id', '${van}', 'status', 'wachtlijst', 'plaats_bezet', false,
    'regio', (SELECT regio FROM aanbodmatching.hulpvraag WHERE id = '${hulpvraag}'), 'wachtlijst_sinds', '${sinds}',
    'toestemming_op', NULL, 'toestemming_door', NULL, 'toestemming_hoe', NULL)) r WHERE t.id = '${TOEWIJZING_1}'`;

/** One of another region waits for the first offer; a second, and one for the other offer. */
const EEN = wachtend(WACHT_1, HULPVRAAG_4, AANBOD_A, TOEN[0]);
export const RIJ_1 = sql(EEN);
const TWEE = [
  ...[EEN, wachtend(WACHT_2, HULPVRAAG_3, AANBOD_A, TOEN[1])],
  wachtend(WACHT_B, HULPVRAAG_3, AANBOD_B, TOEN[2]),
].join('; ');
export const RIJ = sql(TWEE);
/** Who asked the first hulpvraag waits himself, for an offer that was not put to him yet. */
export const EIGEN_RIJ = sql(
  `${aanbod(`status = 'gepubliceerd', versie = 2`, CONCEPT_A)}; ${wachtend(NIEUW, HULPVRAAG_1, CONCEPT_A, TOEN[0])}`,
);
const VOL = aanbod('capaciteit_bezet = capaciteit_totaal');
/** The places are full, and of a month that is over. */
export const OUD = stil(
  aanbod(`capaciteit_bezet = 5, capaciteit_periode = 'maand', capaciteit_van = '2025-01-01'`),
);
export const OVER = sql(OUD);
/** The first toewijzing took its place long ago, the other one of the first offer today. */
export const LANG = stil(
  `UPDATE aanbodmatching.toewijzing SET plaats_op = '2025-01-01' WHERE id = '${TOEWIJZING_1}'`,
);
const PER_MAAND = aanbod(`capaciteit_periode = 'maand', versie = 2`);

export const isBezet = (aantal: number, meer = 'true', id = AANBOD_A): Opdracht =>
  sql(`SELECT FROM aanbodmatching.aanbod WHERE id = '${id}' AND capaciteit_bezet = ${aantal} AND ${meer}`);
const DEZE_MAAND = `capaciteit_van = aanbodmatching.begin_van_periode('maand', aanbodmatching.vandaag())`;

export const TELLEN: Proef[] = [
  [
    ...([beheerder, lees(`code = 'nieuw' AND ${DEZE_MAAND}`), 1] as const),
    [beheerder, voegToe({ capaciteit_periode: 'maand', capaciteit_van: '2025-01-01' })],
  ],
  [BEHEER, isBezet(0, DEZE_MAAND), 1, [BEHEER, sql(`${OUD}; ${aanbod('fictief = fictief')}`)]],
  [BEHEER, isBezet(1, DEZE_MAAND), 1, [BEHEER, sql(`${OUD}; ${aanbod('capaciteit_bezet = 5 + 1')}`)]],
  [BEHEER, isBezet(1, DEZE_MAAND), 1, [BEHEER, sql(`${LANG}; ${PER_MAAND}`)]],
  [
    ...([BEHEER, isBezet(2, 'capaciteit_van IS NULL'), 1] as const),
    [BEHEER, sql(`${LANG}; ${PER_MAAND}; ${aanbod('capaciteit_periode = NULL, versie = 3')}`)],
  ],
  [
    ...([BEHEER, isBezet(2), 1] as const),
    [
      BEHEER,
      sql(
        `${aanbod('capaciteit_totaal = NULL, versie = 2')}; ${aanbod('capaciteit_totaal = 5, versie = 3')}`,
      ),
    ],
  ],
];

const WACHTEN = {
  ...{ status: 'wachtlijst', plaats_bezet: false, wachtlijst_sinds: TOEN[0] },
  ...{ toestemming_op: null, toestemming_door: null, toestemming_hoe: null },
};
const VRAAGT = { status: 'wacht-op-toestemming', plaats_bezet: true };
const opDag = (dag: string, id = NIEUW): Opdracht => lees(`id = '${id}' AND plaats_op = ${dag}`);
const EERSTE = `id = '${TOEWIJZING_1}'`;

export const PLAATS_TRIGGERS: Record<string, Proef[]> = {
  bewaak_plaats: [
    [BEHEER, opDag('aanbodmatching.vandaag()'), 1, [coordinator, voegToe({ plaats_op: '2020-01-01' })]],
    [
      ...([BEHEER, opDag('aanbodmatching.vandaag()', TOEWIJZING_1), 1] as const),
      [systeem, wijzig({ plaats_op: '2020-01-01' }, EERSTE)],
    ],
    [BEHEER, opDag(`'2025-01-01'`, TOEWIJZING_1), 1, [BEHEER, sql(`${LANG}; ${VOL}`)]],
    [BEHEER, lees(`${EERSTE} AND plaats_op IS NULL`), 1, [bewerker, STOP]],
    [coordinator, voegToe(WACHTEN), 'toewijzing_achteraan', [BEHEER, RIJ_1]],
    [coordinator, voegToe({ ...WACHTEN, wachtlijst_sinds: TOEN[1] }), 1, [BEHEER, RIJ_1]],
    [
      ...([BEHEER, lees(`id = '${WACHT_2}' AND wachtlijst_sinds = '${TOEN[1]}'`), 1] as const),
      [BEHEER, sql(`${TWEE}; UPDATE aanbodmatching.toewijzing SET wachtlijst_sinds = '2020-01-01'`)],
    ],
  ],
  plaats_nemen_nieuw: [
    [BEHEER, isBezet(3), 1, [coordinator, voegToe()]],
    [BEHEER, isBezet(2, 'true', AANBOD_B), 1, [coordinator, voegToe()]],
    [coordinator, voegToe({ plaats_bezet: false }), 'toewijzing_plaats_telt'],
    [
      ...([coordinator, voegToe(), 'toewijzing_plaats_telt'] as const),
      [BEHEER, sql(aanbod('capaciteit_totaal = NULL, versie = 2'))],
    ],
    [
      ...([coordinator, voegToe(), 'toewijzing_plaats_open'] as const),
      [BEHEER, sql(aanbod(`status = 'gepauzeerd', versie = 2`))],
    ],
    [coordinator, voegToe(), 'toewijzing_volgorde', [BEHEER, RIJ_1]],
    [coordinator, voegToe(), 'aanbod_check5', [BEHEER, sql(VOL)]],
    [coordinator, voegToe(), 1, [BEHEER, OVER]],
  ],
  plaats_nemen: [
    [systeem, wijzig(VRAAGT, `id = '${WACHT_1}'`), 1, [BEHEER, RIJ]],
    [systeem, wijzig(VRAAGT, `id = '${WACHT_2}'`), 'toewijzing_volgorde', [BEHEER, RIJ]],
    [
      ...([systeem, wijzig(VRAAGT, `id = '${WACHT_1}'`), 'aanbod_check5'] as const),
      [BEHEER, sql(`${EEN}; ${VOL}`)],
    ],
    [
      ...([
        systeem,
        wijzig({ status: VRAAGT.status }, `id = '${WACHT_1}'`),
        'toewijzing_plaats_telt',
      ] as const),
      [BEHEER, RIJ_1],
    ],
  ],
};

/** A toewijzing that the entrepreneur of this hulpvraag may choose, of the first offer. */
export function voorstel(hulpvraagId = HULPVRAAG_1): Opdracht {
  return sql(`DO $$ BEGIN
    CREATE TEMP TABLE proef ON COMMIT DROP AS SELECT t.* FROM aanbodmatching.toewijzing t WHERE id = '${TOEWIJZING_1}';
    UPDATE proef SET id = '${NIEUW}', hulpvraag_id = '${hulpvraagId}', status = 'voorgesteld', plaats_bezet = false;
    UPDATE aanbodmatching.gespreksbericht SET toewijzing_id = NULL, partij = 'coordinator';
    DELETE FROM aanbodmatching.uitkomst;
    DELETE FROM aanbodmatching.toewijzing WHERE aanbod_id = '${AANBOD_A}';
    INSERT INTO aanbodmatching.toewijzing SELECT * FROM proef;
  END $$`);
}
