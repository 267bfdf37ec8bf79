// SPDX-License-Identifier: EUPL-1.2
// Which steps a declaratie takes, by whom, and what must still be so by then.
import {
  D_AF,
  D_BE,
  D_DEELS,
  D_IN,
  D_TERUG,
  D_WEG,
  OORDEEL_BE,
  OORDEEL_IN,
  Q_2,
  Q_3,
  Q_5,
  S,
  TERUG,
  VAN_TWE,
  bij,
  frits,
  goedkeuring,
  nel,
  wim,
  zet,
} from './declaratie-rijen.js';
import { voegToe, wijzig, type Proef } from './grens.js';
import { AFSPRAAK_TWE, PROG_2, penvoerder } from './prestatie-wie.js';
import { BEHEER, LATER, ORG_A, ORG_B, TOEN } from './wie.js';

const door = (gewijzigd_door: string): object => ({ gewijzigd_door });
/** Somebody declared an interest that, if given, ended. */
const belangVan = (wie: string, waarin: string, tot?: string): Proef[3] =>
  zet(`INSERT INTO ${S}.belang VALUES (gen_random_uuid(), '${wie}', '${waarin}', 'mijn broer', '2025-01-01',
    ${tot === undefined ? 'NULL' : `'${tot}'`}, now(), ${tot === undefined ? 'NULL' : `'${tot}T10:00:00Z'`})`);
const regels = (wat: string, van: string): Proef[3] =>
  zet(`UPDATE ${S}.declaratieregel SET ${wat} WHERE declaratie_id = '${van}'`);
const prestatie = (welke: string, wat: string): Proef[3] =>
  zet(`UPDATE ${S}.prestatie SET ${wat} WHERE id = '${welke}'`);
const mag = (proef: [wie: Proef[0], doe: Proef[1], verwacht: Proef[2]], eerst: Proef[3]): Proef =>
  eerst === undefined ? proef : [...proef, eerst];

const INDIENEN: Proef[] = [
  [BEHEER, voegToe(OORDEEL_BE), 'declaratie_stap'],
  ...[
    { programma_id: PROG_2 },
    { aanbieder_id: ORG_B },
    { afspraak_id: AFSPRAAK_TWE },
    { ...VAN_TWE, regio: 'MBR' },
    { van: '2025-12-31' },
    { tot: '2027-01-01' },
  ].map((anders): Proef => [BEHEER, voegToe(anders), 'declaratie_afspraak']),
  [BEHEER, voegToe(VAN_TWE), 1],
  mag(
    [BEHEER, voegToe(VAN_TWE), 'declaratie_afspraak'],
    zet(`UPDATE ${S}.afspraakversie SET status = 'ter-ondertekening', getekend_op = NULL
      WHERE afspraak_id = '${AFSPRAAK_TWE}'`),
  ),
];

const beoordeel = (anders: object = {}) => wijzig({ ...OORDEEL_IN, ...door('frits'), ...anders }, bij(D_IN));
const BEOORDELEN: Proef[] = [
  [frits, beoordeel(), 1],
  [frits, beoordeel({ beoordeeld_door: 'nel' }), 'declaratie_zelf'],
  [penvoerder, beoordeel({ beoordeeld_door: 'fenna', ...door('fenna') }), 'declaratie_belang'],
  mag([frits, beoordeel(), 'declaratie_belang'], belangVan('frits', ORG_A, '2026-01-01')),
  mag([frits, beoordeel(), 1], belangVan('frits', ORG_A, '2025-12-31')),
  mag([frits, beoordeel(), 1], belangVan('frits', ORG_B)),
  mag([frits, beoordeel(), 'declaratie_inhoud'], regels('bedrag_in_centen = 99', D_IN)),
  mag(
    [frits, beoordeel(), 'declaratie_inhoud'],
    zet(`UPDATE ${S}.declaratie SET bedrag_in_centen = 101 WHERE ${bij(D_IN)}`),
  ),
  mag([frits, beoordeel(), 'declaratie_onbeslist'], regels('besluit = NULL', D_IN)),
  [frits, beoordeel({ oordeel: '{}' }), 'declaratie_veranderd'],
  [frits, beoordeel({ toegekend_in_centen: 99 }), 'declaratie_veranderd'],
  // Another one may assess it anew.
  [nel, wijzig({ ...OORDEEL_BE, beoordeeld_door: 'nel', ...door('nel') }, bij(D_BE)), 1],
];

const keur = (anders: object = {}) =>
  wijzig(
    { ...goedkeuring(OORDEEL_BE.oordeel_hash), status: 'deels-goedgekeurd', ...door('nel'), ...anders },
    bij(D_BE),
  );
const GOEDKEUREN: Proef[] = [
  [nel, keur(), 1],
  ...[
    { oordeel: '{}' },
    { oordeel_hash: 'x' },
    { toegekend_in_centen: 99 },
    { beoordeeld_door: 'wim' },
    { beoordeeld_op: LATER },
  ].map((anders): Proef => [nel, keur(anders), 'declaratie_vast']),
  [nel, keur({ goedgekeurd_door: 'wim' }), 'declaratie_zelf'],
  [penvoerder, keur({ goedgekeurd_door: 'fenna', ...door('fenna') }), 'declaratie_belang'],
  mag([nel, keur(), 'declaratie_belang'], belangVan('frits', ORG_A)),
  mag([nel, keur(), 'declaratie_veranderd'], regels('prestatieversie = 2', D_BE)),
  mag(
    [nel, keur(), 'declaratie_veranderd'],
    regels(`besluit = 'toegekend', reden = NULL, toelichting = NULL`, D_BE),
  ),
  mag([nel, keur(), 'declaratie_prestatie'], prestatie(Q_2, 'versie = 2')),
  mag([nel, keur(), 'declaratie_prestatie'], prestatie(Q_2, `declarabel_vanaf = '2999-01-01'`)),
  // Neither what is refused nor what another one asks.
  mag([nel, keur(), 1], prestatie(Q_3, 'versie = 2')),
  mag([nel, keur(), 1], prestatie(Q_5, 'versie = 2')),
];

export const DECLARATIE_STAPPEN: Proef[] = [...INDIENEN, ...BEOORDELEN, ...GOEDKEUREN];

const vraag = (anders: object = {}, welke = D_DEELS) =>
  wijzig({ ...TERUG, terugdraaien_gevraagd_door: 'wim', ...door('wim'), ...anders }, bij(welke));
const draai = (anders: object = {}) =>
  wijzig(
    { status: 'teruggedraaid', teruggedraaid_door: 'nel', teruggedraaid_op: TOEN, ...door('nel'), ...anders },
    bij(D_TERUG),
  );
const opdracht = (voor: string, anders = `'open', NULL, NULL, NULL`): Proef[3] =>
  zet(`INSERT INTO ${S}.betaalopdracht SELECT id, id, id, '${voor}', id, replace(id::text, '-', ''), 100, ${anders}
    FROM gen_random_uuid() id`);
const GEWEIGERD = `'geweigerd', 'AC01', id, now()`;

/** What is undone by two, as long as nothing goes to the bank; and what is no step at all. */
export const TERUGDRAAIEN: Proef[] = [
  [wim, vraag(), 1],
  ...[
    { oordeel: '{}' },
    { oordeel_hash: 'x' },
    { toegekend_in_centen: 99 },
    { beoordeeld_door: 'x' },
    { beoordeeld_op: LATER },
    { goedgekeurde_hash: 'x' },
    { goedgekeurd_door: 'x' },
    { goedgekeurd_op: LATER },
  ].map((anders): Proef => [wim, vraag(anders), 'declaratie_vast']),
  [wim, vraag({ terugdraaien_gevraagd_door: 'x' }), 'declaratie_zelf'],
  [penvoerder, vraag({ terugdraaien_gevraagd_door: 'fenna', ...door('fenna') }), 'declaratie_belang'],
  mag([wim, vraag(), 'declaratie_in_betaling'], opdracht(D_DEELS)),
  mag([wim, vraag(), 1], opdracht(D_TERUG)),
  mag([wim, vraag(), 1], opdracht(D_DEELS, GEWEIGERD)),
  [nel, draai(), 1],
  [nel, draai({ teruggedraaid_door: 'x' }), 'declaratie_zelf'],
  [nel, draai({ terugdraaireden: 'Iets anders.' }), 'declaratie_zelf'],
  [nel, draai({ terugdraaien_gevraagd_door: 'wim' }), 'declaratie_zelf'],
  [nel, draai({ terugdraaien_gevraagd_op: LATER }), 'declaratie_zelf'],
  [nel, wijzig({ ...TERUG, status: 'teruggedraaid', ...door('nel') }, bij(D_DEELS)), 'declaratie_stap'],
  [nel, wijzig({ versie: 2, ...door('nel') }, bij(D_TERUG)), 'declaratie_stap'],
  [nel, keur({ ...TERUG, terugdraaien_gevraagd_door: 'nel' }), 'declaratie_stap'],
  [nel, wijzig({ ...goedkeuring('x'), status: 'goedgekeurd', ...door('nel') }, bij(D_IN)), 'declaratie_stap'],
  [wim, vraag({}, D_AF), 'declaratie_stap'],
  [BEHEER, wijzig({ status: 'ingetrokken' }, bij(D_BE)), 'declaratie_stap'],
  [BEHEER, wijzig({ status: 'ingediend' }, bij(D_WEG)), 'declaratie_stap'],
  [BEHEER, wijzig({ status: 'ingetrokken' }, bij(D_IN)), 1],
];
