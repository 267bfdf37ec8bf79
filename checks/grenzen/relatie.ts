// SPDX-License-Identifier: EUPL-1.2
import { bytes } from './betrokkene.js';
import { langer, lees, verwijder, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import {
  BETROKKENE_1,
  BETROKKENE_2,
  BETROKKENE_NIEUW,
  KVK_1,
  KVK_2,
  NIEUW,
  TOEN,
  aanbiederVanTwe,
  bewezen,
  coordinator,
  coordinatorMbr,
  id,
  onbewezen,
  schijnBewezen,
  systeem,
} from './wie.js';

const veel = (n: number): string[] => Array.from({ length: n + 1 }, () => 'x');

export const RELATIE: Record<string, Tabelgrenzen> = {
  'communities.relatie': {
    staat: [
      {
        ...{
          id: id(431),
          regio: 'TWE',
          betrokkene_id: BETROKKENE_1,
          kvk_nummer: KVK_1,
          vestigingsnummer: null,
        },
        ...{ naam: bytes(40), email: bytes(40), sbi: '1071', sectie: 'C', grootteklasse: 'micro' },
        ...{ gemeentecode: 'GM0153', themas: ['energie'], taal: 'nl', bron: 'x', grondslag: 'toestemming' },
        ...{ grondslag_op: '2026-01-01', afgemeld_op: null, toegevoegd_op: TOEN },
        ...{ gewijzigd_door: 'c', gewijzigd_op: TOEN },
      },
      { id: id(432), regio: 'MBR', betrokkene_id: BETROKKENE_2, kvk_nummer: KVK_2 },
    ],
    nieuw: { id: NIEUW, betrokkene_id: BETROKKENE_NIEUW },
    magLeeg: 'vestigingsnummer grootteklasse afgemeld_op',
    rechten:
      'SELECT, INSERT, DELETE, UPDATE (vestigingsnummer, naam, email, sbi, sectie, grootteklasse, gemeentecode, themas, taal, bron, grondslag, grondslag_op, afgemeld_op, gewijzigd_door, gewijzigd_op)',
    beperkingen: {
      relatie_pkey: { id: id(431) },
      relatie_regio_check: { regio: 'twe' },
      relatie_kvk_nummer_check: { kvk_nummer: '1234567' },
      relatie_vestigingsnummer_check: { vestigingsnummer: '12345678901' },
      relatie_naam_check: [{ naam: bytes(29) }, { naam: bytes(830) }],
      relatie_email_check: [{ email: bytes(29) }, { email: bytes(1301) }],
      relatie_sbi_check: { sbi: '1' },
      relatie_sectie_check: { sectie: 'Z' },
      relatie_grootteklasse_check: { grootteklasse: 'reus' },
      relatie_gemeentecode_check: { gemeentecode: 'GM153' },
      relatie_themas_check: { themas: veel(30) },
      relatie_taal_check: { taal: 'fr' },
      relatie_bron_check: [{ bron: ' ' }, { bron: langer(100) }],
      relatie_grondslag_check: { grondslag: 'zomaar' },
      relatie_een: { betrokkene_id: BETROKKENE_1 },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 2],
        [systeem, voegToe({ regio: 'MBR' }), 1],
        [systeem, verwijder(), 2],
        [aanbiederVanTwe, lees(), 0],
        [aanbiederVanTwe, voegToe(), '42501'],
      ],
      beheren: [
        [coordinator, lees(), 1],
        [coordinator, voegToe(), 1],
        [coordinator, wijzig({ taal: 'en' }), 1],
        [coordinator, verwijder(), 1],
        [coordinatorMbr, lees(), 1],
        [coordinatorMbr, voegToe(), '42501'],
        [{ via: 'app', actor: { rol: 'aanbieder', subject: 'a', regio: 'TWE' } }, lees(), 0],
      ],
      inzage: [
        [bewezen, lees(), 1],
        [bewezen, verwijder(), 0],
        [onbewezen, lees(), 0],
        [schijnBewezen, lees(), 0],
      ],
    },
  },
  'communities.relatie_afmelding': {
    staat: [{ regio: 'TWE', hash: bytes(32), afgemeld_op: TOEN }, { regio: 'MBR' }],
    nieuw: { regio: 'ACHT' },
    rechten: 'SELECT, INSERT',
    beperkingen: {
      relatie_afmelding_pkey: { regio: 'TWE' },
      relatie_afmelding_regio_check: { regio: 'twe' },
      relatie_afmelding_hash_check: { hash: bytes(31) },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 2],
        [systeem, voegToe(), 1],
        [coordinator, voegToe({ regio: 'TWE', hash: `${bytes(31)}01` }), '42501'],
      ],
      lezen: [
        [coordinator, lees(), 1],
        [coordinatorMbr, lees(), 1],
        [aanbiederVanTwe, lees(), 0],
      ],
    },
  },
};
