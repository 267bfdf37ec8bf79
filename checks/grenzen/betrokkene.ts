// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import {
  isGedwongen,
  lees,
  sql,
  wijzig,
  type Functiegrenzen,
  type Opdracht,
  type Tabelgrenzen,
  type Wie,
} from './grens.js';
import {
  BEHEER,
  BETROKKENE_1,
  BETROKKENE_2,
  BETROKKENE_GEWIST,
  BETROKKENE_NIEUW,
  NIEMAND,
  TOEN,
  aanbiederA,
  analist,
  anoniem,
  beheerder,
  bewerker,
  coordinator,
  indiener,
  machine,
  ondernemer,
  systeem,
} from './wie.js';

const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };

/** `n` bytes in the spelling of PostgreSQL, as long as something encrypted or hashed would be. */
export const bytes = (n: number, vulling = '11'): string => `\\x${vulling.repeat(n)}`;

const [INDEX_1, INDEX_2, INDEX_NIEUW] = ['11', '22', '33'].map((vulling) => bytes(32, vulling));
const SLEUTEL = bytes(69);

export const BETROKKENE: Record<string, Tabelgrenzen> = {
  'platform.betrokkene': {
    staat: [
      { id: BETROKKENE_1, zoekindex: INDEX_1, sleutel: SLEUTEL, aangemaakt_op: TOEN },
      { id: BETROKKENE_2, zoekindex: INDEX_2 },
      { id: BETROKKENE_GEWIST, zoekindex: null, sleutel: null, gewist_op: TOEN },
    ],
    nieuw: { id: BETROKKENE_NIEUW, zoekindex: INDEX_NIEUW },
    magLeeg: 'zoekindex sleutel gewist_op',
    rechten: 'SELECT, UPDATE (zoekindex, sleutel, gewist_op)',
    beperkingen: {
      betrokkene_zoekindex_check: { zoekindex: bytes(31) },
      betrokkene_sleutel_check: { sleutel: bytes(68) },
      betrokkene_check: { zoekindex: null },
      betrokkene_check1: { sleutel: null },
      betrokkene_pkey: { id: BETROKKENE_1 },
      betrokkene_zoekindex_key: { zoekindex: INDEX_1 },
    },
    // The policy for its functions lets the owner see every row.
    rls: [[BEHEER, isGedwongen, 1]],
    beleid: {
      lezen: [
        [systeem, lees(), 3],
        [coordinator, lees(), 0],
        [anoniem, lees(), 0],
      ],
      wissen: [
        [systeem, wijzig({ zoekindex: null, sleutel: null, gewist_op: TOEN }), 3],
        [coordinator, wijzig({ zoekindex: null, sleutel: null, gewist_op: TOEN }), 0],
      ],
      vastleggen: [
        [anoniem, vastgelegd(INDEX_1, BETROKKENE_1), 1],
        [coordinator, lees(), 0],
      ],
    },
  },
};

/** Whom somebody gets who has this index. */
function vastgelegd(index: string | undefined, id: string): Opdracht {
  return sql(`SELECT FROM platform.leg_betrokkene_vast('${BETROKKENE_NIEUW}', '${index}', '${bytes(69, '44')}') b
    WHERE b.id = '${id}'`);
}

const kent = (functie: string): Opdracht => sql(`SELECT WHERE ${functie}`);
const SLEUTEL_1 = kent(`platform.datasleutel('${BETROKKENE_1}') IS NOT NULL`);
const VREEMD = `'00000000-0000-4000-8000-000000000000'`;
const IS_1 = `platform.is_betrokkene('${BETROKKENE_1}', '${INDEX_1}')`;
/** In the one schema where the application role may make things: an operator by which everything is equal. */
export const alsofGelijk = (soort: string, dan = ''): Opdracht =>
  sql(`CREATE FUNCTION bullmq.altijd(${soort}, ${soort}) RETURNS boolean LANGUAGE sql AS 'SELECT true';
  CREATE OPERATOR bullmq.= (LEFTARG = ${soort}, RIGHTARG = ${soort}, FUNCTION = bullmq.altijd);
  SET LOCAL search_path = bullmq, pg_catalog; ${dan}`);

export const BETROKKENE_FUNCTIES: Record<string, Functiegrenzen> = {
  'platform.leg_betrokkene_vast(uuid,bytea,bytea)': {
    proeven: [
      ...[anoniem, bewerker, ondernemer, coordinator, systeem].flatMap((wie): [Wie, Opdracht, number][] => [
        [wie, vastgelegd(INDEX_1, BETROKKENE_1), 1],
        [wie, vastgelegd(INDEX_NIEUW, BETROKKENE_NIEUW), 1],
      ]),
      [aanbiederA, vastgelegd(INDEX_1, BETROKKENE_1), 'leg_betrokkene_vast'],
      [machine, vastgelegd(INDEX_1, BETROKKENE_1), 'leg_betrokkene_vast'],
      [NIEMAND, vastgelegd(INDEX_1, BETROKKENE_1), 'leg_betrokkene_vast'],
      [IEDER, vastgelegd(INDEX_1, BETROKKENE_1), 'recht:leg_betrokkene_vast'],
      [anoniem, vastgelegd(INDEX_NIEUW, BETROKKENE_NIEUW), 1, [anoniem, alsofGelijk('bytea')]],
    ],
    zonder: [[`b.zoekindex = van_zoekindex`, 'true']],
  },
  'platform.datasleutel(uuid)': {
    proeven: [
      ...[indiener, ondernemer, coordinator, aanbiederA, systeem].map((wie): [Wie, Opdracht, number] => [
        wie,
        SLEUTEL_1,
        1,
      ]),
      ...[machine, analist, beheerder, anoniem, NIEMAND].map((wie): [Wie, Opdracht, number] => [
        wie,
        SLEUTEL_1,
        0,
      ]),
      [coordinator, kent(`platform.datasleutel(${VREEMD}) IS NOT NULL`), 0],
      [IEDER, SLEUTEL_1, 'recht:datasleutel'],
      [machine, SLEUTEL_1, 0, [machine, alsofGelijk('text')]],
    ],
    zonder: [
      [`b.id = betrokkene_id`, 'true'],
      [`platform.rol() IN ('indiener', 'ondernemer', 'coordinator', 'aanbieder', 'systeem')`, 'true'],
    ],
  },
  'platform.betrokkene()': {},
  'platform.zoek_betrokkene(bytea)': {
    proeven: [
      [coordinator, kent(`platform.zoek_betrokkene('${INDEX_1}') = '${BETROKKENE_1}'`), 1],
      [coordinator, kent(`platform.zoek_betrokkene('${INDEX_NIEUW}') IS NULL`), 1],
      [anoniem, kent(`platform.zoek_betrokkene('${INDEX_1}') IS NULL`), 1],
      [aanbiederA, kent(`platform.zoek_betrokkene('${INDEX_1}') IS NULL`), 1],
      [IEDER, kent(`platform.zoek_betrokkene('${INDEX_1}') IS NULL`), 'recht:zoek_betrokkene'],
      [
        coordinator,
        kent(`platform.zoek_betrokkene('${INDEX_NIEUW}') IS NULL`),
        1,
        [coordinator, alsofGelijk('bytea')],
      ],
    ],
    zonder: [
      [`b.zoekindex = met_zoekindex`, 'true'],
      [`platform.rol() = 'coordinator'`, 'true'],
    ],
  },
  'platform.is_betrokkene(uuid,bytea)': {
    proeven: [
      [anoniem, kent(IS_1), 1],
      [anoniem, kent(`platform.is_betrokkene('${BETROKKENE_2}', '${INDEX_1}')`), 0],
      [anoniem, kent(`platform.is_betrokkene('${BETROKKENE_1}', '${INDEX_2}')`), 0],
      [IEDER, kent(IS_1), 'recht:is_betrokkene'],
      [
        anoniem,
        kent(`platform.is_betrokkene('${BETROKKENE_1}', '${INDEX_2}')`),
        0,
        [anoniem, alsofGelijk('bytea')],
      ],
    ],
    zonder: [
      [`b.id = betrokkene_id`, 'true'],
      [`b.zoekindex = met_zoekindex`, 'true'],
    ],
  },
};
