// SPDX-License-Identifier: EUPL-1.2
import { lees, langer, verwijder, voegToe, wijzig, type Proef, type Tabelgrenzen } from './grens.js';
import {
  EIGENAAR,
  EIGENAAR_SYSTEEM,
  KVK_1,
  KVK_NIEUW,
  NIEMAND,
  NIEUW,
  ONBEKEND,
  ORG_A,
  ORG_B,
  TOEN,
  beheerder,
  coordinator,
} from './wie.js';

const VAST = { versie: 1, gewijzigd_door: 'beheerder', gewijzigd_op: TOEN };

/** Everybody reads it; only the owner writes it, and he too only as systeem (a new year's list). */
const naslag = (
  tabel: Omit<Tabelgrenzen, 'rechten' | 'beleid'>,
  waar: string,
  anders: object,
): Tabelgrenzen => ({
  ...tabel,
  rechten: 'SELECT',
  beleid: {
    lezen: [[NIEMAND, lees(waar), 1]],
    beheren: [
      [EIGENAAR_SYSTEEM, wijzig(anders, waar), 1],
      [EIGENAAR, wijzig(anders, waar), 0],
    ],
  },
});

/** Read by all, written by the beheerder; the coordinator stands for the rest. */
const beheren = (anders: object): Proef[] => [
  [beheerder, voegToe(), 1],
  [coordinator, voegToe(), '42501'],
  [coordinator, wijzig(anders), 0],
];

export const STAMGEGEVENS: Record<string, Tabelgrenzen> = {
  'stamgegevens.provincie': naslag(
    {
      staat: [{ provinciecode: 'PV98', naam: 'Proefland' }],
      nieuw: { provinciecode: 'PV99', naam: 'Ander Land' },
      beperkingen: {
        provincie_provinciecode_check: { provinciecode: 'pv99' },
        provincie_pkey: { provinciecode: 'PV98' },
        provincie_naam_key: { naam: 'Proefland' },
      },
    },
    `provinciecode = 'PV98'`,
    { naam: 'Hernoemd' },
  ),
  'stamgegevens.corop_gebied': naslag(
    {
      staat: [{ coropcode: 'CR98', naam: 'Proefgebied', provinciecode: 'PV98' }],
      nieuw: { coropcode: 'CR99' },
      beperkingen: {
        corop_gebied_coropcode_check: { coropcode: 'C99' },
        corop_gebied_pkey: { coropcode: 'CR98' },
        corop_gebied_provinciecode_fkey: { provinciecode: 'PV97' },
      },
    },
    `coropcode = 'CR98'`,
    { naam: 'Hernoemd' },
  ),
  'stamgegevens.gemeente': naslag(
    {
      staat: [
        {
          ...{ gemeentecode: 'GM9998', naam: 'Proefstad', provinciecode: 'PV98', coropcode: 'CR98' },
          ...{ inwoners: 0, peildatum: '2026-01-01' },
        },
        { gemeentecode: 'GM9997' },
      ],
      nieuw: { gemeentecode: 'GM9999' },
      beperkingen: {
        gemeente_gemeentecode_check: { gemeentecode: '9999' },
        gemeente_inwoners_check: { inwoners: -1 },
        gemeente_pkey: { gemeentecode: 'GM9998' },
        gemeente_provinciecode_fkey: { provinciecode: 'PV97' },
        gemeente_coropcode_fkey: { coropcode: 'CR97' },
      },
    },
    `gemeentecode = 'GM9998'`,
    { naam: 'Hernoemd' },
  ),
  'stamgegevens.woonplaats': naslag(
    {
      staat: [{ naam: 'Proefdorp', gemeentecode: 'GM9998' }],
      nieuw: { naam: 'Anderdorp' },
      beperkingen: {
        woonplaats_pkey: { naam: 'Proefdorp' },
        woonplaats_gemeentecode_fkey: { gemeentecode: 'GM0000' },
      },
    },
    `naam = 'Proefdorp'`,
    { naam: 'Hernoemd' },
  ),
  'stamgegevens.sbi_code': naslag(
    {
      staat: [
        {
          ...{ code: '99998', versie: '2025', titel: 'Proef', niveau: 4, sectie: 'U' },
          ...{ peildatum: '2026-01-01', zoekvorm: 'proef' },
        },
      ],
      nieuw: { code: '99999' },
      beperkingen: {
        sbi_code_code_check: { code: '9' },
        sbi_code_versie_check: { versie: '1993' },
        sbi_code_niveau_check: [{ niveau: -1 }, { niveau: 5 }],
        sbi_code_sectie_check: { sectie: 'UU' },
        sbi_code_pkey: { code: '99998' },
      },
    },
    `code = '99998'`,
    { titel: 'Hernoemd' },
  ),
  'stamgegevens.thema': naslag(
    {
      staat: [{ code: 'proef', naam: 'Proef', naam_engels: 'Trial', omschrijving: 'Voor de proef.' }],
      nieuw: { code: 'anders', naam: 'Anders' },
      beperkingen: {
        thema_code_check: { code: 'Met hoofdletter' },
        thema_pkey: { code: 'proef' },
        thema_naam_key: { naam: 'Proef' },
      },
    },
    `code = 'proef'`,
    { omschrijving: 'Hernoemd.' },
  ),
  'stamgegevens.organisatie': {
    staat: [
      {
        id: ORG_A,
        code: 'aanbieder-a',
        naam: 'Aanbieder A',
        soort: 'aanbieder',
        kvk_nummer: KVK_1,
        email: 'loket@example.nl',
        ...VAST,
      },
      { id: ORG_B, code: 'aanbieder-b', naam: 'Aanbieder B', kvk_nummer: null, email: null },
    ],
    nieuw: { id: NIEUW, code: 'nieuw', kvk_nummer: KVK_NIEUW },
    magLeeg: 'kvk_nummer email',
    rechten: 'SELECT, INSERT, UPDATE (naam, soort, versie, gewijzigd_door, gewijzigd_op, kvk_nummer, email)',
    beperkingen: {
      organisatie_code_check: [{ code: '-a' }, { code: langer(80) }],
      organisatie_naam_check: [{ naam: '' }, { naam: langer(200) }],
      organisatie_soort_check: { soort: 'winkel' },
      organisatie_versie_check: { versie: 0 },
      organisatie_pkey: { id: ORG_A },
      organisatie_code_key: { code: 'aanbieder-a' },
      organisatie_kvk_nummer_check: { kvk_nummer: '6959908' },
      organisatie_email_check: [{ email: 'loket' }, { email: 'a b@c.nl' }, { email: `${langer(250)}@x.nl` }],
      organisatie_kvk_nummer_key: { kvk_nummer: KVK_1 },
    },
    beleid: { lezen: [[NIEMAND, lees(), 2]], beheren: beheren({ naam: 'Hernoemd' }) },
  },
  'stamgegevens.regio': {
    staat: [{ code: 'TWE', naam: 'Twente', organisatie_id: ORG_A, ...VAST }],
    nieuw: { code: 'NIEUW' },
    magLeeg: 'organisatie_id',
    rechten: 'SELECT, INSERT, UPDATE (naam, organisatie_id, versie, gewijzigd_door, gewijzigd_op)',
    beperkingen: {
      regio_code_check: { code: 'twe' },
      regio_naam_check: [{ naam: '' }, { naam: langer(200) }],
      regio_versie_check: { versie: 0 },
      regio_pkey: { code: 'TWE' },
      regio_organisatie_id_fkey: { organisatie_id: ONBEKEND },
    },
    beleid: { lezen: [[NIEMAND, lees(`code = 'TWE'`), 1]], beheren: beheren({ naam: 'Hernoemd' }) },
  },
  'stamgegevens.regio_gemeente': {
    staat: [{ gemeentecode: 'GM9998', regiocode: 'TWE' }],
    nieuw: { gemeentecode: 'GM9997' },
    rechten: 'SELECT, INSERT, DELETE',
    beperkingen: {
      regio_gemeente_regiocode_check: { regiocode: 'LANDELIJK' },
      regio_gemeente_pkey: { gemeentecode: 'GM9998' },
      regio_gemeente_gemeentecode_fkey: { gemeentecode: 'GM0000' },
      regio_gemeente_regiocode_fkey: { regiocode: 'GEEN' },
    },
    beleid: {
      lezen: [[NIEMAND, lees(), 1]],
      beheren: [
        [beheerder, voegToe(), 1],
        [beheerder, verwijder(), 1],
        [coordinator, voegToe(), '42501'],
        [coordinator, verwijder(), 0],
      ],
    },
  },
};
