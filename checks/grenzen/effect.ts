// SPDX-License-Identifier: EUPL-1.2
// Designs that nobody changes, and lotteries that nobody can bend. What stands there: a design; a lottery of TWE that is to be drawn,
// and one of MBR that was.
import { createHash } from 'node:crypto';
import { KNOWN, told } from './effect-wie.js';
import {
  langer,
  lees,
  verwijder,
  voegToe,
  wijzig,
  type Proef,
  type Tabelgrenzen,
  type Wie,
} from './grens.js';
import {
  BEHEER,
  EIGENAAR,
  HULPVRAAG_1,
  HULPVRAAG_2,
  NIEMAND,
  NIEUW,
  ONBEKEND,
  TOEN,
  aanbiederA,
  analist,
  anoniem,
  beheerder,
  coordinator,
  hoofd,
  machine,
  ondernemer,
  systeem,
} from './wie.js';

const S = 'impactverantwoording';
const [ONTWERP, LOTING, GETROKKEN, LOT_1, LOT_2] = ['3', '4', '5', '6', '7'].map((nr) =>
  ONBEKEND.replace(/0$/, nr),
) as [string, string, string, string, string];
const financier: Wie = { via: 'app', actor: { rol: 'financier', subject: 'f', organisatieId: ONBEKEND } };
const HASH = 'a'.repeat(64);
const GEHEIM = 'geheim';
const DAARNA = '2026-01-02T00:00:00Z';
const TREKKING = { publieke_waarde: '912,34', zaad: HASH, getrokken_door: 'analist', getrokken_op: DAARNA };
const OPEN = `id = '${LOTING}'`;
const sees = (aantal: number, ...wie: Wie[]): Proef[] => wie.map((een): Proef => [een, lees(), aantal]);
const design = (thema: string, indicator: string): object => ({
  thema,
  indicator,
  ontwerp: { thema, indicator },
});

const OUTSIDE = { thema: 'energie', indicator: 'winst', perioden: ['2026', '2027', '2028'], periodenVoor: 1 };

export const EFFECT: Record<string, Tabelgrenzen> = {
  [`${S}.effectontwerp`]: {
    staat: [
      {
        id: ONTWERP,
        ...design('energie', 'omzet'),
        hash: HASH,
        vastgelegd_door: 'analist',
        vastgelegd_op: TOEN,
      },
    ],
    nieuw: { id: NIEUW, ...design('energie', 'winst') },
    rechten: 'SELECT, INSERT',
    beperkingen: {
      effectontwerp_pkey: { id: ONTWERP },
      effectontwerp_thema_check: design('X', 'winst'),
      effectontwerp_indicator_check: design('energie', 'X'),
      effectontwerp_hash_check: [{ hash: 'x' }, { hash: 'A'.repeat(64) }],
      effectontwerp_een: design('energie', 'omzet'),
      effectontwerp_zelfde: [
        { ontwerp: { thema: 'export', indicator: 'winst' } },
        { ontwerp: { thema: 'energie', indicator: 'omzet' } },
        { ontwerp: {} },
        { ontwerp: ['energie', 'winst'] },
        { ontwerp: { thema: 'energie', indicator: 'winst', zaad: langer(8000) } },
      ],
    },
    beleid: {
      lezen: [
        ...sees(1, analist, beheerder, financier, coordinator, systeem),
        ...sees(0, aanbiederA, ondernemer, machine, anoniem, NIEMAND),
      ],
      vastleggen: [
        [analist, voegToe(), 1],
        [analist, voegToe({ vastgelegd_door: 'x' }), '42501'],
        [beheerder, voegToe({ vastgelegd_door: 'beheerder' }), '42501'],
      ],
    },
    triggers: {
      bewaken: [
        [BEHEER, wijzig({ hash: 'b'.repeat(64) }), 'effectontwerp_vast'],
        [BEHEER, verwijder(), 'effectontwerp_vast'],
        [analist, voegToe(), 'effectontwerp_vooraf', KNOWN],
        [analist, voegToe({ ontwerp: OUTSIDE }), 'effectontwerp_vooraf', told()],
        [analist, voegToe({ ontwerp: { ...OUTSIDE, periodenVoor: 2 } }), 1, told()],
        [analist, voegToe(), 1],
      ],
    },
  },
  [`${S}.loting`]: {
    staat: [
      {
        ...{ id: LOTING, thema: 'energie', regio: 'TWE', aanbod_id: ONBEKEND, plaatsen: { a: 1 } },
        ...{ bron: 'De slotkoers van een index', trekken_vanaf: DAARNA, geheim: GEHEIM },
        ...{ inzet: createHash('sha256').update(GEHEIM).digest('hex'), lijst: HASH },
        ...{ aangekondigd_door: 'analist', aangekondigd_op: TOEN },
        ...{ publieke_waarde: null, zaad: null, getrokken_door: null, getrokken_op: null },
      },
      { id: GETROKKEN, regio: 'MBR', ...TREKKING },
    ],
    nieuw: { id: NIEUW },
    magLeeg: 'aanbod_id publieke_waarde zaad getrokken_door getrokken_op',
    rechten: 'SELECT, INSERT, UPDATE',
    beperkingen: {
      loting_pkey: { id: LOTING },
      loting_thema_check: { thema: 'X' },
      loting_regio_check: { regio: '' },
      loting_plaatsen_check: { plaatsen: [] },
      loting_bron_check: [{ bron: 'te kort' }, { bron: langer(300) }],
      loting_lijst_check: { lijst: 'x' },
      loting_publieke_waarde_check: [
        { ...TREKKING, publieke_waarde: ' ' },
        { ...TREKKING, publieke_waarde: langer(300) },
      ],
      loting_zaad_check: { ...TREKKING, zaad: 'x' },
      loting_inzet: [{ inzet: HASH }, { geheim: 'ander' }],
      loting_vooraf: { trekken_vanaf: TOEN },
      loting_getrokken: [{ zaad: HASH }, { ...TREKKING, zaad: null }, { ...TREKKING, getrokken_op: TOEN }],
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), 2]],
      lezen: [
        ...sees(2, systeem, beheerder, analist),
        ...sees(1, hoofd),
        ...sees(0, coordinator, financier, aanbiederA, ondernemer, machine, anoniem, NIEMAND),
      ],
      aankondigen: [
        [analist, voegToe(), 1],
        [hoofd, voegToe({ aangekondigd_door: 'hoofd' }), 1],
        [hoofd, voegToe({ aangekondigd_door: 'hoofd', regio: 'MBR' }), '42501'],
        [coordinator, voegToe({ aangekondigd_door: 'coordinator' }), '42501'],
        [analist, voegToe({ aangekondigd_door: 'x' }), '42501'],
        [analist, voegToe(TREKKING), '42501'],
      ],
      trekken: [
        [analist, wijzig(TREKKING, OPEN), 1],
        [hoofd, wijzig({ ...TREKKING, getrokken_door: 'hoofd' }), 1],
        [analist, wijzig({ ...TREKKING, getrokken_door: 'x' }, OPEN), '42501'],
        [coordinator, wijzig({ ...TREKKING, getrokken_door: 'coordinator' }), 0],
        [systeem, wijzig({ ...TREKKING, getrokken_door: 'systeem' }), 0],
      ],
    },
    triggers: {
      bewaken: [
        [BEHEER, verwijder(OPEN), 'loting_vast'],
        [BEHEER, wijzig({ zaad: 'b'.repeat(64) }, `id = '${GETROKKEN}'`), 'loting_vast'],
        [BEHEER, wijzig({ ...TREKKING, plaatsen: { a: 2 } }, OPEN), 'loting_vast'],
        [BEHEER, wijzig(TREKKING, OPEN), 1],
      ],
    },
  },
  [`${S}.lotingdeelnemer`]: {
    staat: [
      { loting_id: LOTING, lotnummer: LOT_1, hulpvraag_id: HULPVRAAG_1, laag: 'a' },
      { loting_id: GETROKKEN, lotnummer: LOT_2, hulpvraag_id: HULPVRAAG_2 },
    ],
    nieuw: { lotnummer: NIEUW, hulpvraag_id: NIEUW },
    rechten: 'SELECT, INSERT',
    beperkingen: {
      lotingdeelnemer_pkey: { lotnummer: LOT_1 },
      lotingdeelnemer_eenmaal: { hulpvraag_id: HULPVRAAG_1 },
      lotingdeelnemer_laag_check: [{ laag: ' ' }, { laag: langer(80) }],
      lotingdeelnemer_loting_id_fkey: { loting_id: ONBEKEND },
    },
    beleid: {
      lezen: [
        ...sees(2, systeem, beheerder, analist),
        ...sees(1, hoofd),
        ...sees(0, coordinator, financier, ondernemer, anoniem, NIEMAND),
      ],
      opschrijven: [
        [analist, voegToe(), 1],
        [hoofd, voegToe(), '42501'],
        [coordinator, voegToe(), '42501'],
      ],
    },
  },
};
