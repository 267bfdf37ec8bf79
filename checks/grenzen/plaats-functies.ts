// SPDX-License-Identifier: EUPL-1.2
// The functions behind places and waiting lists: who hears what.
import { GEEN_TABEL, sql, type Functiegrenzen, type Opdracht, type Proef, type Wie } from './grens.js';
import { SYSTEEM } from '#libs/kernel';
import { EIGEN_RIJ, LANG, OUD, OVER, RIJ, RIJ_1, WACHT_1, WACHT_2, isBezet, voorstel } from './plaats.js';
import { STOP } from './verloop.js';
import {
  AANBOD_A,
  AANBOD_B,
  BEHEER,
  HULPVRAAG_3,
  NIEUW,
  TOEWIJZING_1,
  aanbiederA,
  aanbiederB,
  anoniem,
  bewerker,
  coordinator,
  coordinatorMbr,
  ondernemer,
  systeem,
} from './wie.js';

const IEDER: Wie = { via: 'ieder' };
const call = (functie: string): Opdracht => sql(`SELECT aanbodmatching.${functie}`);
const plek = (id: string | undefined, waar: string): Opdracht =>
  sql(`SELECT FROM aanbodmatching.wachtplek('${id}') WHERE ${waar}`);
const ZIET = 'positie IS NOT NULL OR wachtenden IS NOT NULL';
const aantal = (waar: string): Opdracht =>
  sql(`SELECT WHERE aanbodmatching.aantal_wachtenden('${AANBOD_A}') ${waar}`);
const bekijk = (aanbod = AANBOD_A, waar = 'vrij IS NOT NULL OR wachtenden IS NOT NULL'): Opdracht =>
  sql(`SELECT FROM aanbodmatching.bekijk_plaats('${aanbod}') WHERE ${waar}`);
const perMaand = (bezet: number): Opdracht =>
  sql(
    `SELECT FROM aanbodmatching.aanbod a WHERE id = '${AANBOD_A}' AND aanbodmatching.bezet_bij(a, 'maand') = ${bezet}`,
  );
const PLAATS_TERUG = sql(
  `SELECT FROM aanbodmatching.aanbod WHERE id = '${AANBOD_A}' AND capaciteit_bezet = 5`,
);

/** Who hears which number. */
const PLEKKEN: Proef[] = [
  [coordinator, plek(WACHT_2, 'positie = 2 AND wachtenden = 2'), 1, [BEHEER, RIJ]],
  [coordinatorMbr, plek(WACHT_1, 'positie = 1 AND wachtenden = 2'), 1, [BEHEER, RIJ]],
  [coordinatorMbr, plek(WACHT_2, ZIET), 0, [BEHEER, RIJ]],
  [ondernemer, plek(WACHT_1, ZIET), 0, [BEHEER, RIJ]],
  [coordinator, plek(TOEWIJZING_1, ZIET), 0, [BEHEER, RIJ]],
];

export const PLAATS_FUNCTIES: Record<string, Functiegrenzen> = {
  'aanbodmatching.begin_van_periode(text,date)': {},
  'aanbodmatching.vandaag()': {},
  'aanbodmatching.bezet_bij(aanbodmatching.aanbod,text)': {
    proeven: [
      [anoniem, perMaand(1), 1, [BEHEER, sql(LANG)]],
      [coordinator, perMaand(0), 1, [BEHEER, OVER]],
    ],
    zonder: [
      [`rij.capaciteit_periode IS NOT DISTINCT FROM periode`, 'true'],
      [`begin_nu > rij.capaciteit_van`, 'false'],
      [`t.plaats_op >= begin_nu`, 'true'],
      [`t.aanbod_id = rij.id`, 'true'],
      [`PERFORM set_config('app.rol', 'systeem', true)`, 'NULL'],
    ],
  },
  'aanbodmatching.tel_plaatsen()': {
    zonder: [
      [`NEW.capaciteit_periode IS DISTINCT FROM OLD.capaciteit_periode`, 'false'],
      [`OLD.capaciteit_totaal IS NULL`, 'false'],
      [`begin_nu > NEW.capaciteit_van`, 'false'],
    ],
  },
  'aanbodmatching.geef_plaats_vrij()': {
    proeven: [
      [BEHEER, isBezet(2, 'true', AANBOD_B), 1, [bewerker, STOP]],
      // Of a month that is over none comes back.
      [BEHEER, PLAATS_TERUG, 1, [BEHEER, sql(`${OUD}; ${LANG}; ${STOP(GEEN_TABEL).text}`)]],
    ],
    zonder: [
      [`id = OLD.aanbod_id`, 'true'],
      [`capaciteit_van IS NULL OR`, 'true OR'],
    ],
  },
  'aanbodmatching.begin_perioden()': {
    proeven: [
      [{ ...IEDER, actor: SYSTEEM }, call('begin_perioden()'), '42501'],
      [coordinator, call('begin_perioden()'), 'begin_perioden'],
      [systeem, sql('SELECT WHERE aanbodmatching.begin_perioden() = 1'), 1, [BEHEER, OVER]],
    ],
  },
  'aanbodmatching.rij_voor(uuid,timestamp with time zone,uuid)': {
    proeven: [
      [IEDER, call(`rij_voor('${AANBOD_A}', NULL, NULL)`), '42501'],
      [systeem, call(`rij_voor('${AANBOD_A}', NULL, NULL)`), '42501'],
      ...PLEKKEN,
    ],
    zonder: [
      [`w.aanbod_id = van_aanbod`, 'true'],
      [`w.status = 'wachtlijst'`, 'true'],
      [`(w.wachtlijst_sinds, w.id) < (sinds, wie)`, 'true'],
      [`PERFORM set_config('app.rol', 'systeem', true)`, 'NULL'],
    ],
  },
  'aanbodmatching.van_beller(uuid)': {
    proeven: [
      ...PLEKKEN,
      [ondernemer, plek(NIEUW, ZIET), 1, [BEHEER, EIGEN_RIJ]],
      [bewerker, plek(NIEUW, ZIET), 1, [BEHEER, EIGEN_RIJ]],
    ],
    zonder: [
      [`platform.rol() <> 'ondernemer'`, 'true'],
      [`h.id = van_hulpvraag`, 'true'],
      [`h.kvk_nummer = platform.kvk_nummer()`, 'true'],
    ],
  },
  'aanbodmatching.wachtplek(uuid)': {
    proeven: [[IEDER, call(`wachtplek('${TOEWIJZING_1}')`), '42501'], ...PLEKKEN],
    zonder: [
      [`t.status = 'wachtlijst'`, 'true'],
      [`aanbodmatching.van_beller(t.hulpvraag_id)`, 'true'],
    ],
  },
  'aanbodmatching.aantal_wachtenden(uuid)': {
    proeven: [
      [IEDER, call(`aantal_wachtenden('${AANBOD_A}')`), '42501'],
      [coordinatorMbr, aantal('= 2'), 1, [BEHEER, RIJ]],
      [aanbiederA, aantal('= 2'), 1, [BEHEER, RIJ]],
      [aanbiederB, aantal('IS NOT NULL'), 0, [BEHEER, RIJ]],
      [anoniem, aantal('IS NOT NULL'), 0, [BEHEER, RIJ]],
    ],
    zonder: [
      [`platform.rol() = 'coordinator'`, 'true'],
      [`aanbodmatching.beheert_aanbod(a.aanbieder_id)`, 'true'],
      [`a.id = van_aanbod`, 'true'],
    ],
  },
  'aanbodmatching.bekijk_plaats(uuid)': {
    proeven: [
      [IEDER, call(`bekijk_plaats('${AANBOD_A}')`), '42501'],
      [coordinator, bekijk(AANBOD_A, 'open AND vrij = 3 AND wachtenden = 1'), 1, [BEHEER, RIJ_1]],
      [anoniem, bekijk(), 0],
      [bewerker, bekijk(), 0],
      [bewerker, bekijk(), 1, [BEHEER, voorstel()]],
      [bewerker, bekijk(AANBOD_B), 0, [BEHEER, voorstel()]],
      [bewerker, bekijk(), 0, [BEHEER, voorstel(HULPVRAAG_3)]],
      [ondernemer, bekijk(), 1, [BEHEER, voorstel()]],
      [ondernemer, bekijk(), 0, [BEHEER, voorstel(HULPVRAAG_3)]],
    ],
    zonder: [
      [`platform.rol() IN ('systeem', 'coordinator')`, 'true'],
      [`t.aanbod_id = van_aanbod`, 'true'],
      [`t.status = 'voorgesteld'`, 'true'],
      [`aanbodmatching.van_beller(t.hulpvraag_id)`, 'true'],
    ],
  },
  'aanbodmatching.bewaak_plaats()': {
    zonder: [[`OLD.wachtlijst_sinds IS NOT NULL`, 'false']],
  },
  'aanbodmatching.neem_plaats()': {
    zonder: [
      [
        `SET capaciteit_bezet = capaciteit_bezet + 1 WHERE id = NEW.aanbod_id`,
        `SET capaciteit_bezet = capaciteit_bezet + 1`,
      ],
    ],
  },
};
