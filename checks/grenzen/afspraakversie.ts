// SPDX-License-Identifier: EUPL-1.2
import { VERSIE_PROEVEN, VERSIE_SOM } from './afspraakversie-trigger.js';
import { langer, lees, niet, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import {
  GETEKEND,
  MET_A,
  MET_A_UIT,
  MET_B,
  MET_MBR,
  MET_TWE,
  OF,
  S,
  TER,
  VERSIES,
  VOORAF_AFSPRAAK,
  eerst,
  weiger,
} from './prestatieafspraak-wie.js';
import { HASH, anderFinancier, meebetaler, penvoerder, schijnPenvoerder } from './prestatie-wie.js';
import {
  BEHEER,
  NIEUW,
  ONBEKEND,
  TOEN,
  aanbiederA,
  aanbiederB,
  analist,
  coordinator,
  coordinatorMbr,
  hoofd,
  systeem,
} from './wie.js';

const VEEL = 100_000_000_000_001;
const [V_1, V_2, V_3, V_4, V_5, V_6, V_7] = VERSIES;
const VERWORPEN = weiger('x');
const stil = { toelichting: 'x' };
const rls = 'rls:afspraakversie';
const TWEE_HANDEN =
  eerst(`INSERT INTO ${S}.ondertekening (afspraak_id, versie, kant, subject, organisatie_id, op, hash)
  SELECT '${MET_A}', 3, kant, kant, '${ONBEKEND}', now(), '${HASH}' FROM unnest('{partij,financier}'::text[]) kant`);

export const AFSPRAAKVERSIE: Record<string, Tabelgrenzen> = {
  [`${S}.afspraakversie`]: {
    vooraf: VOORAF_AFSPRAAK,
    staat: [
      {
        ...{ afspraak_id: MET_B, versie: 2, id: V_1, van: '2026-01-01', tot: '2026-12-31' },
        ...{ geldig_van: '2026-01-01', tussentoets_op: null, plafond_in_centen: 100, toelichting: '' },
        ...{ status: 'concept', inhoud: null, hash: null, verworpen_door: null, verworpen_op: null },
        ...{ verwerpreden: null, getekend_op: null, opgesteld_door: 'fenna', opgesteld_op: TOEN },
      },
      { versie: 1, id: V_2, ...TER, ...VERWORPEN },
      { afspraak_id: MET_A, versie: 1, id: V_3, ...GETEKEND, status: 'vervangen' },
      { afspraak_id: MET_A, versie: 2, id: V_4, ...GETEKEND, geldig_van: '2026-07-01' },
      { afspraak_id: MET_A, versie: 3, id: V_5, ...TER, geldig_van: '2026-10-01' },
      { afspraak_id: MET_TWE, versie: 1, id: V_6, ...TER },
      { afspraak_id: MET_A_UIT, versie: 1, id: V_7 },
    ],
    nieuw: { afspraak_id: MET_MBR, id: NIEUW },
    magLeeg: 'tussentoets_op inhoud hash verworpen_door verworpen_op verwerpreden getekend_op',
    rechten:
      'SELECT, INSERT, UPDATE (van, tot, geldig_van, tussentoets_op, plafond_in_centen, toelichting, status, inhoud, hash, verworpen_door, verworpen_op, verwerpreden, getekend_op)',
    beperkingen: {
      afspraakversie_pkey: { afspraak_id: MET_A, ...VERWORPEN },
      afspraakversie_id: { id: V_1 },
      afspraakversie_afspraak_id_fkey: { afspraak_id: ONBEKEND },
      afspraakversie_versie_check: [{ versie: 0 }, { versie: 1000 }],
      afspraakversie_plafond_in_centen_check: [{ plafond_in_centen: 0 }, { plafond_in_centen: VEEL }],
      afspraakversie_toelichting_check: { toelichting: langer(2000) },
      afspraakversie_status_check: { status: 'onzin' },
      afspraakversie_hash: { ...GETEKEND, hash: 'x' },
      afspraakversie_verwerpreden_check: [
        { ...VERWORPEN, verwerpreden: ' xx ' },
        { ...VERWORPEN, verwerpreden: langer(1000) },
      ],
      // Its number is one by itself: with the hash it is what a signature holds on to.
      afspraakversie_ondertekend: [
        [
          BEHEER,
          wijzig({ hash: 'a'.repeat(64), inhoud: null }, OF(MET_A, 2)),
          'ondertekening_hash',
          eerst(
            `ALTER TABLE ${S}.afspraakversie DISABLE TRIGGER bewaken, DROP CONSTRAINT afspraakversie_vastgelegd`,
          ),
        ],
      ],
      afspraakversie_looptijd: [
        { tot: '2025-12-31' },
        { geldig_van: '2025-12-31' },
        { geldig_van: '2027-01-01' },
      ],
      afspraakversie_tussentoets: { tussentoets_op: '2025-12-31' },
      afspraakversie_vastgelegd: [
        { ...VERWORPEN, inhoud: '{}' },
        { ...GETEKEND, hash: null, inhoud: null },
        { inhoud: '{}', hash: HASH },
      ],
      afspraakversie_verworpen: [{ verworpen_op: TOEN }, { verworpen_door: 'x' }, { verwerpreden: 'xxx' }],
      afspraakversie_getekend: [
        { ...TER, getekend_op: TOEN },
        { ...GETEKEND, getekend_op: null },
      ],
      afspraakversie_open: { afspraak_id: MET_TWE, versie: 9 },
      afspraakversie_een: { afspraak_id: MET_A, versie: 9, ...GETEKEND },
      afspraakversie_geldig: { afspraak_id: MET_A, versie: 9, ...GETEKEND, status: 'vervangen' },
    },
    beleid: {
      lezen: [
        [systeem, lees(), 7],
        [penvoerder, lees(), 7],
        [meebetaler, lees(), 7],
        [aanbiederA, lees(), 3],
        [coordinator, lees(), 1],
        ...niet(aanbiederB, coordinatorMbr, anderFinancier, schijnPenvoerder, analist),
      ],
      opstellen: [
        [penvoerder, voegToe(), 1],
        [penvoerder, voegToe({ opgesteld_door: 'x' }), rls],
        [meebetaler, voegToe({ opgesteld_door: 'mees' }), rls],
        [schijnPenvoerder, voegToe(), rls],
      ],
      wijzigen: [
        [penvoerder, wijzig(stil, OF(MET_B, 2)), 1],
        [meebetaler, wijzig(stil), 0],
        [schijnPenvoerder, wijzig(stil), 0],
        [coordinator, wijzig(stil), 0],
      ],
      weigeren: [
        [aanbiederA, wijzig(weiger('aanbieder-a')), 1],
        [hoofd, wijzig(weiger('hoofd')), 1],
        [coordinator, wijzig(weiger('coordinator')), 0],
        [coordinatorMbr, wijzig(weiger('coordinator-mbr')), 0],
        [aanbiederB, wijzig(weiger('aanbieder-b')), 0],
        [meebetaler, wijzig(weiger('mees')), 0],
        [aanbiederA, wijzig(weiger('x')), rls],
        [
          aanbiederA,
          wijzig({ status: 'getekend', getekend_op: TOEN, verworpen_door: 'aanbieder-a' }),
          rls,
          TWEE_HANDEN,
        ],
      ],
    },
    triggers: { bewaken: VERSIE_PROEVEN, som: VERSIE_SOM },
  },
};
