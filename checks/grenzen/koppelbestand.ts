// SPDX-License-Identifier: EUPL-1.2
// Files for linking: the register, the two files, and who fetched which.
import { langer, lees, niet, verwijder, voegToe, wijzig, type Tabelgrenzen, type Wie } from './grens.js';
import {
  BEHEER,
  NIEMAND,
  ONBEKEND,
  TOEN,
  aanbiederA,
  analist,
  anoniem,
  app,
  beheerder,
  coordinator,
  id,
  machine,
  ondernemer,
  systeem,
} from './wie.js';

const S = 'impactverantwoording';
const [KLAAR, BOUW, OP, NIEUW] = [681, 682, 683, 684].map(id) as [string, string, string, string];
const HASH = 'a'.repeat(64);
const LEEG = {
  ...{ klaar_op: null, vervalt_op: null, bedrijven: null, trajecten: null, antwoorden: null },
  ...{ sleutel_sha256: null, inhoud_sha256: null },
};
const IN_OPBOUW = { status: 'in-opbouw', voortgang: 0, reden: null, ...LEEG };
const ANDER = app({ rol: 'analist', subject: 'ander' });
/** The name of an analist in another role. */
const [NAAMGENOOT, ANDERS_NAAM] = ['analist', 'ander'].map((subject) =>
  app({ rol: 'beheerder', subject }),
) as [Wie, Wie];

const REGISTER: Tabelgrenzen = {
  staat: [
    {
      ...{ id: KLAAR, doel: 'Onderzoek.', van: '2025-01-01', tot: '2025-12-31', status: 'klaar' },
      ...{ voortgang: 100, gevraagd_door: 'analist', gevraagd_op: TOEN, klaar_op: TOEN },
      ...{ vervalt_op: '2026-01-08T00:00:00Z', bedrijven: 1, trajecten: 1, antwoorden: 0 },
      ...{ sleutel_sha256: HASH, inhoud_sha256: HASH, reden: null },
    },
    { id: BOUW, ...IN_OPBOUW },
    { id: OP, status: 'vervallen', reden: 'verlopen' },
  ],
  nieuw: { id: NIEUW },
  magLeeg: `${Object.keys(LEEG).join(' ')} reden`,
  rechten: `SELECT, INSERT, UPDATE (status, voortgang, ${Object.keys(LEEG).join(', ')}, reden)`,
  beperkingen: {
    koppelbestand_pkey: { id: KLAAR },
    koppelbestand_doel_check: [{ doel: 'te kort' }, { doel: langer(500) }],
    koppelbestand_van_check: { van: '1999-12-31' },
    koppelbestand_tot_check: { tot: '2101-01-01' },
    koppelbestand_status_check: { ...LEEG, status: 'weg' },
    koppelbestand_voortgang_check: [{ voortgang: -1 }, { voortgang: 101 }],
    koppelbestand_gevraagd_door_check: { gevraagd_door: '' },
    koppelbestand_bedrijven_check: { bedrijven: 0 },
    koppelbestand_trajecten_check: { trajecten: 0 },
    koppelbestand_antwoorden_check: { antwoorden: -1 },
    koppelbestand_sleutel_sha256_check: { sleutel_sha256: 'A'.repeat(64) },
    koppelbestand_inhoud_sha256_check: { inhoud_sha256: 'A'.repeat(64) },
    koppelbestand_reden_check: { status: 'vervallen', reden: 'zomaar' },
    koppelbestand_periode: { van: '2026-01-01' },
    koppelbestand_klaar: [{ bedrijven: null }, { status: 'mislukt', reden: 'fout' }],
    koppelbestand_reden: [{ reden: 'fout' }, { status: 'vervallen' }],
    koppelbestand_week: [{ vervalt_op: '2026-01-08T00:00:01Z' }, { vervalt_op: TOEN }],
    koppelbestand_open: IN_OPBOUW,
  },
  beleid: {
    lezen: [
      [analist, lees(), 3],
      [beheerder, lees(), 3],
      [systeem, lees(), 3],
      ...niet(coordinator, ondernemer, aanbiederA, machine, anoniem, NIEMAND),
    ],
    vragen: [
      [
        analist,
        voegToe(IN_OPBOUW),
        1,
        [BEHEER, wijzig({ status: 'mislukt', reden: 'fout' }, `id = '${BOUW}'`)],
      ],
      [analist, voegToe({ ...IN_OPBOUW, gevraagd_door: 'x' }), '42501'],
      [analist, voegToe(), '42501'],
      [NAAMGENOOT, voegToe(IN_OPBOUW), '42501'],
    ],
    bouwen: [
      [systeem, wijzig({ voortgang: 50 }), 2],
      [systeem, wijzig({ status: 'vervallen', reden: 'verlopen' }, `id = '${KLAAR}'`), 1],
      [analist, wijzig({ voortgang: 50 }), 0],
    ],
  },
};

const INHOUD: Tabelgrenzen = {
  staat: [
    { koppelbestand_id: KLAAR, soort: 'inhoud', sleutel: '\\x00', inhoud: '\\x00' },
    { koppelbestand_id: KLAAR, soort: 'sleutel' },
  ],
  nieuw: { koppelbestand_id: BOUW },
  rechten: 'SELECT, INSERT, DELETE',
  beperkingen: {
    koppelinhoud_pkey: { koppelbestand_id: KLAAR },
    koppelinhoud_bestand: { koppelbestand_id: ONBEKEND },
    koppelinhoud_soort_check: { soort: 'alles' },
  },
  beleid: {
    maken: [
      [systeem, voegToe(), 1],
      [systeem, voegToe({ koppelbestand_id: OP }), '42501'],
      [analist, voegToe(), '42501'],
    ],
    systeem: [[systeem, lees(), 2], ...niet(ANDER, NAAMGENOOT, coordinator, ondernemer, anoniem, NIEMAND)],
    lezen: [
      [analist, lees(), 1],
      [analist, lees(`soort = 'sleutel'`), 0],
      [NAAMGENOOT, lees(), 0],
    ],
    opruimen: [
      [systeem, verwijder(), 2],
      [ANDER, verwijder(), 0],
      [beheerder, verwijder(), 0],
    ],
    meenemen: [
      [analist, verwijder(), 1],
      [NAAMGENOOT, verwijder(), 0],
    ],
  },
};

const AFNAME: Tabelgrenzen = {
  staat: [{ koppelbestand_id: KLAAR, soort: 'inhoud', door: 'analist', op: TOEN }],
  nieuw: { soort: 'sleutel', door: 'ander' },
  rechten: 'SELECT, INSERT',
  beperkingen: {
    koppelafname_eenmaal: { soort: 'inhoud' },
    koppelafname_ander: { door: 'analist' },
    koppelafname_bestand: { koppelbestand_id: ONBEKEND },
    koppelafname_soort_check: { soort: 'alles' },
    koppelafname_door_check: { door: '' },
  },
  beleid: {
    lezen: [
      [analist, lees(), 1],
      [beheerder, lees(), 1],
      [systeem, lees(), 1],
      ...niet(coordinator, ondernemer, anoniem, NIEMAND),
    ],
    ophalen: [
      [ANDER, voegToe(), 1],
      [ANDER, voegToe({ door: 'x' }), '42501'],
      [ANDER, voegToe({ koppelbestand_id: OP }), '42501'],
      [ANDERS_NAAM, voegToe(), '42501'],
    ],
  },
};

export const KOPPELBESTAND: Record<string, Tabelgrenzen> = {
  [`${S}.koppelbestand`]: REGISTER,
  [`${S}.koppelinhoud`]: INHOUD,
  [`${S}.koppelafname`]: AFNAME,
};
