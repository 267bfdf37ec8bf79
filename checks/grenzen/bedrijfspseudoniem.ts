// SPDX-License-Identifier: EUPL-1.2
// What a firm is known by to figures, and where that is kept.
import { SYSTEEM } from '#libs/kernel';
import {
  lees,
  niet,
  sql,
  verwijder,
  voegToe,
  type Functiegrenzen,
  type Tabelgrenzen,
  type Wie,
} from './grens.js';
import {
  BEHEER,
  EIGENAAR,
  KVK_1,
  KVK_2,
  KVK_NIEUW,
  NIEMAND,
  ONBEKEND,
  analist,
  anoniem,
  beheerder,
  coordinator,
  ondernemer,
  systeem,
} from './wie.js';

const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };
const [PSEUDONIEM, ANDER] = [ONBEKEND.replace(/0$/, '7'), ONBEKEND.replace(/0$/, '8')];

export const BEDRIJFSPSEUDONIEM: Record<string, Tabelgrenzen> = {
  'aanbodmatching.bedrijfspseudoniem': {
    staat: [{ kvk_nummer: KVK_1, pseudoniem: PSEUDONIEM }],
    nieuw: { kvk_nummer: KVK_2, pseudoniem: ANDER },
    rechten: 'SELECT, DELETE',
    beperkingen: {
      bedrijfspseudoniem_pkey: { kvk_nummer: KVK_1 },
      bedrijfspseudoniem_kvk_nummer_check: { kvk_nummer: '1234567' },
      bedrijfspseudoniem_een: { pseudoniem: PSEUDONIEM },
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), 1]],
      geven: [[EIGENAAR, voegToe(), 1]],
      systeem: [
        [systeem, lees(), 1],
        [systeem, verwijder(), 1],
        ...niet(coordinator, ondernemer, analist, beheerder),
        [coordinator, verwijder(), 0],
      ],
    },
  },
};

const GEEF = `SELECT aanbodmatching.bedrijf_van('${KVK_1}')`;
const isVan = (nummer: string): ReturnType<typeof sql> =>
  sql(`SELECT WHERE aanbodmatching.bedrijf_van('${nummer}') = '${PSEUDONIEM}'`);

export const BEDRIJFSPSEUDONIEM_FUNCTIES: Record<string, Functiegrenzen> = {
  'aanbodmatching.bedrijf_van(text)': {
    proeven: [
      [anoniem, isVan(KVK_1), 1],
      [anoniem, isVan(KVK_NIEUW), 0],
      [NIEMAND, isVan(KVK_1), 0],
      [anoniem, sql(`SELECT WHERE aanbodmatching.bedrijf_van(NULL) IS NULL`), 1],
      [
        BEHEER,
        sql(`SELECT FROM aanbodmatching.bedrijfspseudoniem WHERE kvk_nummer = '${KVK_NIEUW}'`),
        1,
        [anoniem, sql(`SELECT aanbodmatching.bedrijf_van('${KVK_NIEUW}')`)],
      ],
      [IEDER, sql(GEEF), 'recht:bedrijf_van'],
    ],
    zonder: [
      ['nummer IS NULL OR platform.rol() IS NULL', 'nummer IS NULL'],
      ['nummer IS NULL OR platform.rol() IS NULL', 'platform.rol() IS NULL'],
      ['ON CONFLICT (kvk_nummer) DO NOTHING', ''],
      ['p.kvk_nummer = nummer', 'true'],
    ],
  },
};

export const BEDRIJFSPSEUDONIEM_DUBBEL: Record<string, string> = {
  // Every name in it stands with its schema.
  'functie aanbodmatching.bedrijf_van(text): zonder eigen zoekpad': 'de functie zelf',
};
