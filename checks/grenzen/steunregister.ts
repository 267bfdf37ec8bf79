// SPDX-License-Identifier: EUPL-1.2
// That granted aid stands in the central register, that somebody was told that it does not, and who notes a grant. What stands
// there: the aid of KVK_2 is granted and registered, of KVK_1 it is reserved.
import { langer, lees, sql, voegToe, type Functiegrenzen, type Proef, type Tabelgrenzen } from './grens.js';
import {
  BRON_3,
  IEDER,
  KVK_A,
  STEUN_1,
  STEUN_2,
  STEUN_3,
  geefTerug,
  ondernemer2,
  verleen,
} from './staatssteun-wie.js';
import {
  BEHEER,
  EIGENAAR,
  ONBEKEND,
  ORG_A,
  TOEN,
  aanbiederA,
  aanbiederB,
  analist,
  beheerder,
  coordinator,
  coordinatorMbr,
  ondernemer,
  schijn,
  systeem,
} from './wie.js';

/** Granted in MBR by another provider, and not registered. */
const OOK_VERLEEND =
  sql(`INSERT INTO staatssteun.steun (id, bron_id, kvk_nummer, aanbieder_id, regio, regeling, status,
    bedrag_in_centen, datum, aangenomen_op, verlener, instrument, termijn_vanaf, versie, gereserveerd_door, gereserveerd_op, gewijzigd_door, gewijzigd_op)
  VALUES ('${STEUN_3}', '${BRON_3}', '${KVK_A}', '${ORG_A}', 'MBR', 'algemeen', 'verleend', 100, '2026-01-05', now(), 'Gemeente', 'dienst',
    '2026-01-05', 3, 'x', now(), 'x', now())`);
const eerst: [typeof BEHEER, typeof OOK_VERLEEND] = [BEHEER, OOK_VERLEEND];
const derde = { steun_id: STEUN_3, versie: 3 };

export const STEUNREGISTER: Record<string, Tabelgrenzen> = {
  'staatssteun.registratie': {
    staat: [
      {
        ...{ steun_id: STEUN_2, versie: 1, datum: '2026-01-20', referentie: 'NL-1', hoe: 'hand' },
        ...{ geregistreerd_door: 'coordinator-mbr', geregistreerd_op: TOEN },
      },
    ],
    nieuw: { versie: 2 },
    rechten: 'SELECT, INSERT',
    beperkingen: {
      registratie_pkey: { versie: 1 },
      registratie_steun_id_fkey: { steun_id: ONBEKEND },
      registratie_versie_check: { versie: 0 },
      registratie_referentie_check: [{ referentie: ' ' }, { referentie: langer(100) }],
      registratie_hoe_check: { hoe: 'onzin' },
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), 1]],
      systeem: [
        [systeem, lees(), 1],
        [analist, lees(), 0],
      ],
      lezen: [
        [coordinatorMbr, lees(), 1],
        [aanbiederB, lees(), 1],
        [coordinator, lees(), 0],
        [aanbiederA, lees(), 0],
        [ondernemer2, lees(), 0],
        [schijn, lees(), 0],
      ],
      registreren: [
        [coordinatorMbr, voegToe(derde), 1, eerst],
        [coordinatorMbr, voegToe({ ...derde, geregistreerd_door: 'x' }), '42501', eerst],
        [coordinatorMbr, voegToe({ ...derde, versie: 2 }), '42501', eerst],
        [coordinator, voegToe({ ...derde, geregistreerd_door: 'coordinator' }), '42501', eerst],
        [aanbiederA, voegToe({ ...derde, geregistreerd_door: 'aanbieder-a' }), '42501', eerst],
        [coordinator, voegToe({ steun_id: STEUN_1, versie: 1, geregistreerd_door: 'coordinator' }), '42501'],
      ],
    },
  },
  'staatssteun.registeralarm': {
    staat: [{ steun_id: STEUN_2, versie: 1, dag: 15, op: TOEN }],
    nieuw: { dag: 20 },
    rechten: 'SELECT, INSERT',
    beperkingen: {
      registeralarm_pkey: { dag: 15 },
      registeralarm_steun_id_fkey: { steun_id: ONBEKEND },
      registeralarm_versie_check: { versie: 0 },
      registeralarm_dag_check: { dag: 16 },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 1],
        [systeem, voegToe(), 1],
        [coordinatorMbr, lees(), 0],
        [coordinatorMbr, voegToe(), '42501'],
      ],
    },
  },
};

/** From when the days count of the aid that is granted. */
const telt = (dag: string): ReturnType<typeof sql> =>
  sql(
    `SELECT FROM staatssteun.steun WHERE id IN ('${STEUN_1}', '${STEUN_2}') AND termijn_vanaf = ${dag} AND versie = 2`,
  );
const VANDAAG = `(now() AT TIME ZONE 'Europe/Amsterdam')::date`;

/** What mag_noteren decides shows where it is asked. */
const WIE_NOTEERT: Proef[] = [
  ...[coordinator, systeem, aanbiederA].map((wie): Proef => [wie, verleen(STEUN_1), 1]),
  ...[coordinatorMbr, aanbiederB, schijn, ondernemer, beheerder].map((wie): Proef => [
    wie,
    verleen(STEUN_1),
    0,
  ]),
];

export const NOTEER_FUNCTIES: Record<string, Functiegrenzen> = {
  'staatssteun.mag_noteren(staatssteun.steun)': {
    proeven: [
      [IEDER, sql(`SELECT staatssteun.mag_noteren(NULL)`), 'recht:mag_noteren'],
      [systeem, sql(`SELECT staatssteun.mag_noteren(NULL)`), 'recht:mag_noteren'],
      ...WIE_NOTEERT,
    ],
    zonder: [
      [`platform.rol() = 'systeem'`, 'false'],
      [`platform.rol() = 'coordinator'`, 'true'],
      [`rij.regio = platform.regio()`, 'true'],
      [`platform.rol() = 'aanbieder'`, 'true'],
      [`rij.aanbieder_id = platform.organisatie()`, 'true'],
    ],
  },
  'staatssteun.verleen(uuid,integer,bigint,date,text,text,timestamp with time zone)': {
    proeven: [
      ...WIE_NOTEERT,
      [coordinatorMbr, verleen(STEUN_2), 1],
      [systeem, verleen(STEUN_1, 2), 0],
      [systeem, verleen(STEUN_1, 2), 0, [systeem, geefTerug(STEUN_1)]],
      [systeem, verleen(ONBEKEND), 0],
      [BEHEER, telt(`'2026-02-01'`), 1, [systeem, verleen(STEUN_1)]],
      [BEHEER, telt(VANDAAG), 1, [systeem, verleen(STEUN_2)]],
      [IEDER, verleen(STEUN_1), 'recht:verleen'],
    ],
    zonder: [
      [`s.id = welk`, 'true'],
      [`s.versie = oud`, 'true'],
      [`s.status <> 'vrijgegeven'`, 'true'],
      [`staatssteun.mag_noteren(s)`, 'true'],
      [`r.steun_id = s.id`, 'true'],
      [`EXISTS (SELECT FROM staatssteun.registratie r WHERE r.steun_id = s.id)`, 'false'],
    ],
  },
  'staatssteun.geef_terug(uuid,integer,timestamp with time zone)': {
    proeven: [
      ...[coordinator, systeem, aanbiederA].map((wie): Proef => [wie, geefTerug(STEUN_1), 1]),
      ...[coordinatorMbr, aanbiederB, schijn, ondernemer].map((wie): Proef => [wie, geefTerug(STEUN_1), 0]),
      [systeem, geefTerug(STEUN_2), 'steun_geregistreerd'],
      [systeem, geefTerug(STEUN_1, 2), 0],
      [systeem, geefTerug(STEUN_1, 2), 0, [systeem, geefTerug(STEUN_1)]],
      [systeem, geefTerug(ONBEKEND), 0],
      [IEDER, geefTerug(STEUN_1), 'recht:geef_terug'],
    ],
    zonder: [
      [`s.id = welk`, 'true'],
      [`s.versie = oud`, 'true'],
      [`s.status <> 'vrijgegeven'`, 'true'],
      [`staatssteun.mag_noteren(s)`, 'true'],
    ],
  },
};
