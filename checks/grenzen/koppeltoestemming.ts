// SPDX-License-Identifier: EUPL-1.2
// Who agrees to linking with Statistics Netherlands.
import {
  lees,
  niet,
  verwijder,
  voegToe,
  wijzig,
  type Opdracht,
  type Tabelgrenzen,
  type Wie,
} from './grens.js';
import { metSleutel } from './meting-extern.js';
import {
  HULPVRAAG_1,
  HULPVRAAG_2,
  HULPVRAAG_3,
  HULPVRAAG_4,
  KVK_1,
  KVK_2,
  NIEMAND,
  TOEN,
  aanbiederA,
  analist,
  anoniem,
  app,
  beheerder,
  bewerker,
  coordinator,
  coordinatorMbr,
  id,
  indiener,
  koppelaar,
  machine,
  ondernemer,
  schijnBewezen,
  systeem,
} from './wie.js';

// Of the first and the second hulpvraag, as the probes of metingen have them.
const [OPEN, DICHT] = [651, 652].map(id) as [string, string];
const [EEN, TERUG, DRIE, NIEUW] = [671, 672, 673, 674].map(id) as [string, string, string, string];
const [MET, MET_TERUG, SCHIJN] = [metSleutel(OPEN), metSleutel(DICHT), metSleutel(OPEN, 'analist')];
const BEWERKER_3 = app({ rol: 'indiener', subject: `bewerker:${HULPVRAAG_3}`, hulpvraagId: HULPVRAAG_3 });
const FIRMA_2 = app({ rol: 'ondernemer', subject: 'firma-2', kvkNummer: KVK_2 });
const COORDINATOR_KVK = app({ rol: 'coordinator', subject: 'coordinator', regio: 'TWE', kvkNummer: KVK_1 });

const naamVan = ({ actor }: Wie): string => actor?.subject ?? '';
/** Agrees in his own name, for this hulpvraag. */
const geef = (wie: Wie, hulpvraag: string, anders: object = {}): [Wie, Opdracht] => [
  wie,
  voegToe({ hulpvraag_id: hulpvraag, gegeven_door: naamVan(wie), ...anders }),
];
const trekIn = (wie: Wie, door = naamVan(wie)): [Wie, Opdracht] => [
  wie,
  wijzig({ ingetrokken_op: TOEN, ingetrokken_door: door }),
];

export const KOPPELTOESTEMMING: Record<string, Tabelgrenzen> = {
  'impactverantwoording.koppeltoestemming': {
    staat: [
      {
        ...{ id: EEN, hulpvraag_id: HULPVRAAG_1, tekstversie: 1, gegeven_op: TOEN, gegeven_door: 'x' },
        ...{ ingetrokken_op: null, ingetrokken_door: null },
      },
      { id: TERUG, hulpvraag_id: HULPVRAAG_2, ingetrokken_op: TOEN, ingetrokken_door: 'x' },
      { id: DRIE, hulpvraag_id: HULPVRAAG_4 },
    ],
    nieuw: { id: NIEUW, hulpvraag_id: HULPVRAAG_3 },
    magLeeg: 'ingetrokken_op ingetrokken_door',
    rechten: 'SELECT, INSERT, UPDATE (ingetrokken_op, ingetrokken_door), DELETE',
    beperkingen: {
      koppeltoestemming_pkey: { id: EEN },
      koppeltoestemming_tekstversie_check: { tekstversie: 0 },
      koppeltoestemming_gegeven_door_check: { gegeven_door: '' },
      koppeltoestemming_ingetrokken_door_check: { ingetrokken_op: TOEN, ingetrokken_door: '' },
      koppeltoestemming_ingetrokken: [{ ingetrokken_op: TOEN }, { ingetrokken_door: 'x' }],
      koppeltoestemming_volgorde: { ingetrokken_op: '2025-01-01T00:00:00Z', ingetrokken_door: 'x' },
      koppeltoestemming_een: { hulpvraag_id: HULPVRAAG_1 },
    },
    beleid: {
      systeem: [[systeem, lees(), 3], ...niet(aanbiederA, machine, anoniem, NIEMAND, analist, beheerder)],
      wissen: [
        [systeem, verwijder(), 3],
        [MET, verwijder(), 0],
        [ondernemer, verwijder(), 0],
      ],
      eigen: [
        [indiener, lees(), 1],
        [ondernemer, lees(), 1],
        [coordinator, lees(`id = '${EEN}'`), 1],
        [coordinatorMbr, lees(`id = '${EEN}'`), 0],
        ...niet(aanbiederA, machine, BEWERKER_3),
      ],
      meting: [[MET, lees(), 1], [MET_TERUG, lees(), 1], ...niet(SCHIJN, metSleutel(NIEUW))],
      geven: [
        [...geef(MET_TERUG, HULPVRAAG_2), 1],
        [...geef(BEWERKER_3, HULPVRAAG_3), 1],
        [...geef(FIRMA_2, HULPVRAAG_2), 1],
        [...geef(MET_TERUG, HULPVRAAG_3), '42501'],
        [...geef(metSleutel(DICHT, 'analist'), HULPVRAAG_2), '42501'],
        [...geef(MET_TERUG, HULPVRAAG_2, { gegeven_door: 'x' }), '42501'],
        [...geef(MET_TERUG, HULPVRAAG_2, { ingetrokken_op: TOEN, ingetrokken_door: 'x' }), '42501'],
        [...geef(indiener, HULPVRAAG_1), '42501'],
        [...geef(bewerker, HULPVRAAG_3), '42501'],
        [...geef(schijnBewezen, HULPVRAAG_1), '42501'],
        [...geef(ondernemer, HULPVRAAG_3), '42501'],
        [...geef(koppelaar(HULPVRAAG_3), HULPVRAAG_3), '42501'],
        [...geef(COORDINATOR_KVK, HULPVRAAG_1), '42501'],
        [...geef(systeem, HULPVRAAG_3), '42501'],
      ],
      intrekken: [
        ...[MET, bewerker, ondernemer].map((wie): [Wie, Opdracht, number] => [...trekIn(wie), 1]),
        [...trekIn(MET, 'x'), '42501'],
        ...[
          ...[MET_TERUG, FIRMA_2, SCHIJN, indiener, schijnBewezen, koppelaar(HULPVRAAG_4)],
          ...[COORDINATOR_KVK, coordinator, analist, systeem],
        ].map((wie): [Wie, Opdracht, number] => [...trekIn(wie), 0]),
      ],
    },
  },
};
