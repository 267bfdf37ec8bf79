// SPDX-License-Identifier: EUPL-1.2
import { SOM } from './afspraakversie-trigger.js';
import { langer, lees, sql, verwijder, voegToe, wijzig, type Proef, type Tabelgrenzen } from './grens.js';
import {
  INDICATOREN,
  MET_A,
  MET_A_UIT,
  MET_B,
  MET_TWE,
  OF,
  S,
  VOORAF_AFSPRAAK,
} from './prestatieafspraak-wie.js';
import { anderFinancier, meebetaler, penvoerder, schijnPenvoerder } from './prestatie-wie.js';
import { BEHEER, NIEUW, aanbiederA, aanbiederB, coordinator, systeem } from './wie.js';

const VEEL = 100_000_000_000_001;
const [I_1, I_2, I_3, I_4, I_5] = INDICATOREN;
/** Of whichever table hangs under a version. */
const ZIEN: Proef[] = [
  [systeem, lees(), 5],
  [penvoerder, lees(), 5],
  [meebetaler, lees(), 5],
  [aanbiederA, lees(), 2],
  [coordinator, lees(), 0],
  [aanbiederB, lees(), 0],
  [anderFinancier, lees(), 0],
];
const OPSTELLEN: Proef[] = [
  [penvoerder, voegToe(), 1],
  [meebetaler, voegToe(), 'afspraakversie_vast'],
  [schijnPenvoerder, voegToe(), 'afspraakversie_vast'],
];
const OPNIEUW: Proef[] = [
  [penvoerder, verwijder(OF(MET_B, 2)), 1],
  [meebetaler, verwijder(), 0],
  [aanbiederA, verwijder(), 0],
];
const geen = { bonus_in_centen: 0, bonus_groepen: [] };
const groepen = (...bonus_groepen: string[]): object => ({ bonus_groepen });

export const INDICATOR: Record<string, Tabelgrenzen> = {
  [`${S}.afspraakjaar`]: {
    vooraf: VOORAF_AFSPRAAK,
    staat: [
      { afspraak_id: MET_B, versie: 2, jaar: 2026, plafond_in_centen: 100 },
      { versie: 1 },
      { afspraak_id: MET_A, versie: 1 },
      { afspraak_id: MET_A },
      { afspraak_id: MET_A_UIT, versie: 1 },
    ],
    nieuw: { jaar: 2027 },
    rechten: 'SELECT, INSERT, DELETE',
    stil: 'bewaken',
    beperkingen: {
      afspraakjaar_pkey: { jaar: 2026 },
      afspraakjaar_jaar_check: [{ jaar: 2019 }, { jaar: 2101 }],
      afspraakjaar_plafond_in_centen_check: [{ plafond_in_centen: -1 }, { plafond_in_centen: VEEL }],
      afspraakjaar_afspraak_id_versie_fkey: { versie: 9 },
    },
    beleid: { lezen: ZIEN, opstellen: OPSTELLEN, opnieuw: OPNIEUW },
    triggers: {
      bewaken: [
        [BEHEER, voegToe({ afspraak_id: MET_A }), 'afspraakversie_vast'],
        [BEHEER, voegToe({ versie: 1 }), 'afspraakversie_vast'],
        [BEHEER, verwijder(OF(MET_A, 2)), 'afspraakversie_vast'],
        [BEHEER, wijzig({ plafond_in_centen: 99 }, OF(MET_A, 2)), 'afspraakversie_vast'],
      ],
      som: [
        [
          BEHEER,
          sql(`UPDATE ${S}.afspraakjaar SET plafond_in_centen = 99 WHERE ${OF(MET_B, 2)}; ${SOM}`),
          'afspraakjaar_som',
        ],
        [BEHEER, sql(`DELETE FROM ${S}.afspraakjaar WHERE ${OF(MET_B, 2)}; ${SOM}`), 'afspraakjaar_som'],
        [
          BEHEER,
          sql(`INSERT INTO ${S}.afspraakjaar VALUES ('${MET_B}', 2, 2027, 0); ${SOM}`),
          'afspraakjaar_som',
        ],
        [
          BEHEER,
          sql(`UPDATE ${S}.afspraakjaar SET plafond_in_centen = 99 WHERE ${OF(MET_B, 2)};
            UPDATE ${S}.afspraakversie SET plafond_in_centen = 99 WHERE ${OF(MET_B, 2)}; ${SOM}`),
          0,
        ],
      ],
    },
  },
  [`${S}.indicator`]: {
    vooraf: VOORAF_AFSPRAAK,
    staat: [
      {
        ...{ id: I_1, afspraak_id: MET_B, versie: 2, volgorde: 1, code: 'SPR', naam: 'Spreekuren' },
        ...{ definitie: 'een spreekuur', mijlpaal: 'gemeld', eenheid: 'uur', tarief_in_centen: 10 },
        ...{ hoogstens_aantal: 9, minstens_aantal: 1, bewijs: ['factuur'], venster_dagen: 30 },
        ...{ bonus_in_centen: 5, bonus_groepen: ['zzp'] },
      },
      { id: I_2, versie: 1 },
      { id: I_3, afspraak_id: MET_A, versie: 1 },
      { id: I_4, afspraak_id: MET_A },
      { id: I_5, afspraak_id: MET_A_UIT, versie: 1 },
    ],
    nieuw: { id: NIEUW, volgorde: 2, code: 'B' },
    magLeeg: 'hoogstens_aantal',
    rechten: 'SELECT, INSERT, DELETE',
    stil: 'bewaken',
    beperkingen: {
      indicator_pkey: { id: I_1 },
      indicator_volgorde_check: [{ volgorde: 0 }, { volgorde: 31 }],
      indicator_code_check: [{ code: 'b' }, { code: 'B'.repeat(13) }],
      indicator_naam_check: [{ naam: ' xx ' }, { naam: langer(120) }],
      indicator_definitie_check: [{ definitie: ' xx ' }, { definitie: langer(1000) }],
      indicator_mijlpaal_check: { mijlpaal: 'onzin' },
      indicator_eenheid_check: [{ eenheid: ' x ' }, { eenheid: langer(60) }],
      indicator_tarief_in_centen_check: [{ tarief_in_centen: 0 }, { tarief_in_centen: 1_000_000_001 }],
      indicator_hoogstens_aantal_check: [
        { minstens_aantal: 0, hoogstens_aantal: 0 },
        { hoogstens_aantal: 100_001 },
      ],
      indicator_minstens_aantal_check: [
        { minstens_aantal: -1 },
        { minstens_aantal: 100_001, hoogstens_aantal: null },
      ],
      indicator_bewijs: [
        { bewijs: [] },
        { bewijs: Array<string>(11).fill('factuur') },
        { bewijs: ['onzin'] },
      ],
      indicator_venster_dagen_check: [{ venster_dagen: -1 }, { venster_dagen: 731 }],
      indicator_bonus_in_centen_check: [{ bonus_in_centen: -1 }, { bonus_in_centen: 1_000_000_001 }],
      indicator_groepen: groepen('onzin'),
      indicator_code: { code: 'SPR' },
      indicator_volgorde: { volgorde: 1 },
      indicator_aantallen: { minstens_aantal: 10 },
      indicator_bonus: [
        { ...geen, bonus_in_centen: 5 },
        { ...geen, ...groepen('zzp') },
      ],
      indicator_afspraak_id_versie_fkey: { versie: 9 },
    },
    beleid: { lezen: ZIEN, opstellen: OPSTELLEN, opnieuw: OPNIEUW },
    triggers: {
      bewaken: [
        [BEHEER, voegToe({ afspraak_id: MET_A }), 'afspraakversie_vast'],
        [BEHEER, voegToe({ afspraak_id: MET_TWE, versie: 1 }), 'afspraakversie_vast'],
        [BEHEER, verwijder(OF(MET_A, 2)), 'afspraakversie_vast'],
        [BEHEER, wijzig({ tarief_in_centen: 11 }, OF(MET_A, 2)), 'afspraakversie_vast'],
        [BEHEER, wijzig({ tarief_in_centen: 11 }, OF(MET_B, 2)), 1],
      ],
    },
  },
};
