// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import {
  ADA,
  BO,
  CEES,
  K_ADA,
  K_BO,
  K_PROGRAMMA,
  K_WEG,
  P2,
  VOORAF,
  ada,
  anderFinancier,
  bij,
  meebetaler,
  penvoerder,
  schijnAda,
  schijnPenvoerder,
} from './betaling-wie.js';
import { langer, lees, verwijder, voegToe, wijzig, type Proef, type Tabelgrenzen } from './grens.js';
import { BEHEER, EIGENAAR, NIEUW, ONBEKEND, TOEN, analist, systeem } from './wie.js';

const [LEEG, VOL] = [' ', 'x'];
/** As soon as it may be: seven days of 24 hours. */
const VANAF = '2026-01-08T00:00:00Z';
const bevestigd = (door: string, anders: object = {}): object => ({
  ...{ bevestigd_door: door, bevestigd_op: TOEN, gecontroleerd_met: 'website', geldig_vanaf: VANAF },
  ...anders,
});
const NIET = { bevestigd_door: null, bevestigd_op: null, gecontroleerd_met: null, geldig_vanaf: null };
const weg = (door: string, anders: object = {}): object => ({
  ...{ vervallen_door: door, vervallen_op: TOEN, vervallen_reden: 'ingetrokken', ...anders },
});
/** Of the programme, as who leads enters it. */
const EIGEN = { aanbieder_id: null, programma_id: P2, ingevoerd_door: 'fenna' };
const zonder = (wie: Proef[0], anders: object): Proef => [wie, voegToe(anders), 'rls:bankrekening'];
const VERSIE = wijzig({ versie: 2 });
const alsNietBevestigd = (wie: Proef[0], waarden: object, welke = K_BO): Proef => [
  wie,
  wijzig(waarden, bij(welke)),
  'bankrekening_bevestigen',
];

export const BANKREKENING: Record<string, Tabelgrenzen> = {
  'prestatiefinanciering.bankrekening': {
    vooraf: VOORAF,
    staat: [
      {
        ...{ id: K_ADA, aanbieder_id: ADA, programma_id: null, iban: 'NL13TEST0123456789', land: 'NL' },
        ...{ tenaamstelling: VOL, straat: VOL, huisnummer: VOL, postcode: VOL, plaats: VOL, versie: 1 },
        ...{ ingevoerd_door: 'ada', ingevoerd_op: TOEN, ...bevestigd('fenna') },
        ...{ vervallen_door: null, vervallen_op: null, vervallen_reden: null },
      },
      { id: K_BO, aanbieder_id: BO, ...NIET },
      { id: K_PROGRAMMA, ...EIGEN, ...bevestigd('frits', { geldig_vanaf: TOEN }) },
      { id: K_WEG, aanbieder_id: CEES, ...weg('x') },
    ],
    nieuw: { id: NIEUW, ...NIET },
    magLeeg:
      'aanbieder_id programma_id bevestigd_door bevestigd_op gecontroleerd_met geldig_vanaf vervallen_door vervallen_op vervallen_reden',
    rechten:
      'SELECT, INSERT, DELETE, UPDATE (bevestigd_door, bevestigd_op, gecontroleerd_met, geldig_vanaf, vervallen_door, vervallen_op, vervallen_reden, versie)',
    beperkingen: {
      bankrekening_pkey: { id: K_ADA },
      bankrekening_programma_id_fkey: { aanbieder_id: null, programma_id: ONBEKEND },
      bankrekening_iban: { iban: 'NL14TEST0123456789' },
      bankrekening_tenaamstelling_check: [{ tenaamstelling: LEEG }, { tenaamstelling: langer(70) }],
      bankrekening_straat_check: [{ straat: LEEG }, { straat: langer(70) }],
      bankrekening_huisnummer_check: [{ huisnummer: LEEG }, { huisnummer: langer(16) }],
      bankrekening_postcode_check: [{ postcode: LEEG }, { postcode: langer(16) }],
      bankrekening_plaats_check: [{ plaats: LEEG }, { plaats: langer(35) }],
      bankrekening_land_check: { land: 'nl' },
      bankrekening_gecontroleerd_met_check: bevestigd('fenna', { gecontroleerd_met: 'onzin' }),
      bankrekening_vervallen_reden_check: weg('x', { vervallen_reden: 'onzin' }),
      bankrekening_versie_check: { versie: 0 },
      bankrekening_van_een: [{ programma_id: P2 }, { aanbieder_id: null }],
      bankrekening_twee_mensen: bevestigd('ada'),
      bankrekening_bevestigd: [{ bevestigd_door: 'x' }, bevestigd('x', { gecontroleerd_met: null })],
      bankrekening_afkoelen: [
        bevestigd('fenna', { geldig_vanaf: '2026-01-07T23:59:59Z' }),
        { ...EIGEN, ...bevestigd('frits', { geldig_vanaf: '2025-12-31T23:59:59Z' }) },
      ],
      bankrekening_vervallen: { vervallen_door: 'x' },
      bankrekening_te_bevestigen: { aanbieder_id: BO },
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), 4]],
      systeem: [
        [systeem, lees(), 4],
        [analist, lees(), 0],
      ],
      opruimen: [
        [systeem, verwijder(bij(K_WEG)), 1],
        [ada, verwijder(bij(K_ADA)), 0],
      ],
      eigen: [
        [ada, lees(), 1],
        [schijnAda, lees(), 0],
      ],
      financier: [
        [penvoerder, lees(), 2],
        [meebetaler, lees(), 3],
        [anderFinancier, lees(), 0],
        [schijnPenvoerder, lees(), 0],
      ],
      invoeren: [
        [ada, voegToe(), 1],
        zonder(schijnAda, {}),
        zonder(ada, { aanbieder_id: CEES }),
        zonder(ada, { ingevoerd_door: 'x' }),
        zonder(ada, bevestigd('x')),
        zonder(ada, weg('ada')),
      ],
      invoeren_programma: [
        [penvoerder, voegToe(EIGEN), 1],
        zonder(anderFinancier, { ...EIGEN, ingevoerd_door: 'anna' }),
        zonder(schijnPenvoerder, EIGEN),
        zonder(penvoerder, { ingevoerd_door: 'fenna' }),
        zonder(penvoerder, { ...EIGEN, ingevoerd_door: 'x' }),
        zonder(penvoerder, { ...EIGEN, ...bevestigd('x') }),
        zonder(penvoerder, { ...EIGEN, ...weg('fenna') }),
      ],
      intrekken: [
        [ada, wijzig(weg('ada')), 1],
        [ada, wijzig(weg('ada', { vervallen_reden: 'vervangen' })), 1],
        [ada, wijzig(weg('ada', { vervallen_reden: 'afgewezen' }), bij(K_ADA)), 'rls:bankrekening'],
        [schijnAda, wijzig(weg('ada')), 0],
      ],
      besluiten: [
        [penvoerder, VERSIE, 2],
        [meebetaler, VERSIE, 3],
        [anderFinancier, VERSIE, 0],
        [schijnPenvoerder, VERSIE, 0],
      ],
    },
    triggers: {
      bankrekening_bewaken: [
        [BEHEER, wijzig({ versie: 2 }, bij(K_WEG)), 'bankrekening_stap'],
        [meebetaler, wijzig(bevestigd('mees'), bij(K_BO)), 1],
        alsNietBevestigd(meebetaler, bevestigd('x')),
        alsNietBevestigd(meebetaler, bevestigd('mees'), K_ADA),
        alsNietBevestigd(meebetaler, { ...bevestigd('mees'), ...weg('mees') }),
        alsNietBevestigd(BEHEER, bevestigd(SYSTEEM.subject)),
        [penvoerder, wijzig(weg('fenna'), bij(K_ADA)), 1],
        [penvoerder, wijzig(weg('x'), bij(K_ADA)), 'bankrekening_wie'],
      ],
    },
  },
};
