// SPDX-License-Identifier: EUPL-1.2
// The ceilings of de-minimis aid. What stands there: of KVK_1 10,000 euros reserved and 30,000 declared, of KVK_2 20,000 granted,
// all on 2026-01-01; the two are one undertaking from 2026-06-01 to 2026-12-31.
import { lees, sql, voegToe, wijzig, type Functiegrenzen, type Proef } from './grens.js';
import {
  BRON_1,
  BRON_2,
  BRON_3,
  IEDER,
  KVK_A,
  KVK_B,
  STEUN_1,
  STEUN_2,
  STEUN_3,
  VERLEEND,
  geef,
  ondernemer2,
} from './staatssteun-wie.js';
import { NOTEER_FUNCTIES } from './steunregister.js';
import {
  BEHEER,
  KVK_1,
  KVK_2,
  ONBEKEND,
  aanbiederB,
  analist,
  beheerder,
  coordinator,
  indiener,
  ondernemer,
  schijn,
  systeem,
} from './wie.js';

const VOL = 'steun_plafond';
const OPEN = { verlener: null, instrument: null, termijn_vanaf: null };
const NIET_GEREGISTREERD = sql('DELETE FROM staatssteun.registratie');
const eerste = `id = '${STEUN_1}'`;

/** So much fits, and a cent more does not. */
const tot = (bedrag: number, anders: object): Proef[] => [
  [BEHEER, voegToe({ bedrag_in_centen: bedrag, ...anders }), 1],
  [BEHEER, voegToe({ bedrag_in_centen: bedrag + 1, ...anders }), VOL],
];
const naDaeb = (bedrag: number): Parameters<typeof voegToe>[0] => ({
  ...{ id: STEUN_3, bron_id: BRON_3, kvk_nummer: KVK_A, regeling: 'daeb', bedrag_in_centen: bedrag },
});

export const PLAFOND_PROEVEN: Proef[] = [
  ...tot(26_000_000, {}),
  ...tot(26_000_000, { datum: '2026-05-31' }),
  ...tot(24_000_000, { datum: '2026-06-01' }),
  ...tot(24_000_000, { datum: '2026-12-31' }),
  ...tot(26_000_000, { datum: '2027-01-01' }),
  ...tot(24_000_000, { datum: '2026-06-01', kvk_nummer: KVK_2 }),
  // The last day of three years, and after it: what is reserved goes on.
  ...tot(26_000_000, { datum: '2029-01-01' }),
  ...tot(29_000_000, { datum: '2029-01-02' }),
  ...tot(28_000_000, { datum: '2029-01-01', kvk_nummer: KVK_2 }),
  ...tot(30_000_000, { datum: '2029-01-02', kvk_nummer: KVK_2 }),
  // Noted afterwards: what came later must fit beside it.
  ...tot(26_000_000, { datum: '2025-12-31', ...VERLEEND }),
  ...tot(30_000_000, { datum: '2022-12-31', ...VERLEEND }),
  ...tot(26_000_000, { datum: '2022-12-31' }),
  ...tot(5_000_000, { kvk_nummer: KVK_A, regeling: 'landbouw' }),
  ...tot(3_000_000, { kvk_nummer: KVK_A, regeling: 'visserij' }),
  ...tot(75_000_000, { kvk_nummer: KVK_A, regeling: 'daeb' }),
  [
    BEHEER,
    voegToe({ kvk_nummer: KVK_A, bedrag_in_centen: 5_000_000 }),
    1,
    [BEHEER, voegToe(naDaeb(70_000_000))],
  ],
  [
    BEHEER,
    voegToe({ kvk_nummer: KVK_B, bedrag_in_centen: 5_000_001 }),
    VOL,
    [BEHEER, voegToe(naDaeb(70_000_000))],
  ],
  // Nobody knows it any more once it is released, and what is settled stays so.
  [BEHEER, lees(`${eerste} AND kvk_nummer IS NULL`), 1, [BEHEER, wijzig({ status: 'vrijgegeven' }, eerste)]],
  [BEHEER, wijzig({ bedrag_in_centen: 1 }, `id = '${STEUN_1}'`), 'steun_stap'],
  [BEHEER, wijzig({ status: 'gereserveerd', ...OPEN }, `id = '${STEUN_2}'`), 'steun_stap'],
  [BEHEER, wijzig(OPEN, eerste), 'steun_stap', [BEHEER, wijzig({ status: 'vrijgegeven' }, eerste)]],
  // What was granted may be corrected as far as there is room, and given back as long as it is not in the register.
  [BEHEER, wijzig({ bedrag_in_centen: 30_000_000 }, `id = '${STEUN_2}'`), 1],
  [BEHEER, wijzig({ bedrag_in_centen: 30_000_001 }, `id = '${STEUN_2}'`), VOL],
  [BEHEER, wijzig({ status: 'vrijgegeven', ...OPEN }, `id = '${STEUN_2}'`), 'steun_geregistreerd'],
  [BEHEER, wijzig({ status: 'vrijgegeven', ...OPEN }, `id = '${STEUN_2}'`), 1, [BEHEER, NIET_GEREGISTREERD]],
  [BEHEER, wijzig({ bedrag_in_centen: 1 }, eerste), 'steun_stap'],
  [BEHEER, wijzig({ ...VERLEEND, bedrag_in_centen: 27_000_000 }, eerste), 1],
  [BEHEER, wijzig({ ...VERLEEND, bedrag_in_centen: 27_000_001 }, eerste), VOL],
];

const weet = (kvk: string, meer = 'true'): ReturnType<typeof sql> =>
  sql(`SELECT FROM staatssteun.feiten_van('${kvk}', '2026-06-01') AS f (f) WHERE f IS NOT NULL AND ${meer}`);
const verborgen = (aanroep: string, naam: string): Functiegrenzen['proeven'] => [
  [IEDER, sql(`SELECT staatssteun.${aanroep}`), `recht:${naam}`],
  [systeem, sql(`SELECT staatssteun.${aanroep}`), `recht:${naam}`],
];

export const STAATSSTEUN_FUNCTIES: Record<string, Functiegrenzen> = {
  'staatssteun.plafonds()': {
    proeven: verborgen('plafonds()', 'plafonds'),
    zonder: [
      [`('algemeen', 'algemeen', 30000000::bigint)`, `('algemeen', 'algemeen', 30000001::bigint)`],
      [`('landbouw', 'landbouw', 5000000)`, `('landbouw', 'landbouw', 5000001)`],
      [`('visserij', 'visserij', 3000000)`, `('visserij', 'visserij', 3000001)`],
      [`('daeb', 'daeb', 75000000)`, `('daeb', 'daeb', 75000001)`],
    ],
  },
  'staatssteun.eenonderneming(text,date)': {
    proeven: verborgen(`eenonderneming('x', now()::date)`, 'eenonderneming'),
    zonder: [
      [`b.van <= op`, 'true'],
      [`op <= b.tot`, 'true'],
      [`b.tot IS NULL`, 'false'],
    ],
  },
  'staatssteun.posten(text[])': {
    proeven: verborgen(`posten('{}')`, 'posten'),
    zonder: [
      [`s.kvk_nummer = ANY (leden)`, 'true'],
      [`a.kvk_nummer = l.kvk`, 'true'],
      [`a.afgelegd_op DESC`, 'a.afgelegd_op'],
      [`s.status = 'gereserveerd'`, 'true'],
    ],
  },
  'staatssteun.verbind()': { proeven: verborgen('verbind()', 'verbind') },
  'staatssteun.bewaak_plafond()': {
    proeven: verborgen('bewaak_plafond()', 'bewaak_plafond'),
    zonder: [
      [`OLD.status = 'vrijgegeven'`, 'false'],
      [`NEW.status = 'gereserveerd'`, 'false'],
      [`r.steun_id = OLD.id`, 'true'],
      [`EXISTS (SELECT FROM staatssteun.registratie r WHERE r.steun_id = OLD.id)`, 'false'],
      [`NEW.kvk_nummer := NULL;`, ''],
    ],
  },
  'staatssteun.past(staatssteun.steun,text[])': {
    proeven: verborgen(`past(NULL, '{}')`, 'past'),
    zonder: [
      [`p.id <> nieuw.id`, 'true'],
      [`nieuw.status = 'gereserveerd' OR`, 'false OR'],
      [`g.regeling = nieuw.regeling`, 'true'],
      [`m.plafond = g.plafond`, 'true'],
      [`a.dag <= d.eind`, 'true'],
      [`a.open OR`, 'false OR'],
      [`d.eind <= (a.dag + interval '3 years')::date`, 'true'],
    ],
  },
  'staatssteun.feiten_van(text,date)': {
    proeven: [
      [coordinator, weet(KVK_1), 1],
      [systeem, weet(KVK_1, `jsonb_array_length(f -> 'posten') = 3`), 1],
      [systeem, weet(KVK_1, `f -> 'verklaardOp' ->> '${KVK_1}' = '2026-01-01'`), 1],
      [ondernemer, weet(KVK_1), 1],
      [ondernemer, weet(KVK_2), 0],
      [ondernemer2, weet(KVK_1), 0],
      [schijn, weet(KVK_1), 0],
      [beheerder, weet(KVK_1), 0],
      [IEDER, weet(KVK_1), 'recht:feiten_van'],
    ],
    zonder: [
      [`platform.rol() IN ('coordinator', 'systeem')`, 'true'],
      [`platform.rol() = 'ondernemer'`, 'true'],
      [`welk = platform.kvk_nummer()`, 'true'],
    ],
  },
  'staatssteun.geef_vrij(uuid,timestamp with time zone)': {
    proeven: [
      ...[coordinator, systeem, aanbiederB, ondernemer2, indiener].map((wie): Proef => [
        wie,
        geef(BRON_1),
        1,
      ]),
      ...[analist, beheerder].map((wie): Proef => [wie, geef(BRON_1), 0]),
      [systeem, geef(BRON_2), 0],
      [systeem, geef(ONBEKEND), 0],
      [IEDER, geef(BRON_1), 'recht:geef_vrij'],
    ],
    zonder: [
      [`s.bron_id = welke`, 'true'],
      [`s.status = 'gereserveerd'`, 'true'],
      [`platform.rol() IN ('coordinator', 'systeem', 'aanbieder', 'ondernemer', 'indiener')`, 'true'],
    ],
  },
  ...NOTEER_FUNCTIES,
};

/** Every name in them stands with its schema. */
export const STAATSSTEUN_DUBBEL: Record<string, string> = Object.fromEntries(
  Object.keys(STAATSSTEUN_FUNCTIES).map((naam) => [
    `functie ${naam}: zonder eigen zoekpad`,
    'de functie zelf',
  ]),
);
