// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import {
  lees,
  sql,
  verwijder,
  voegToe,
  wijzig,
  type Functiegrenzen,
  type Opdracht,
  type Tabelgrenzen,
  type Wie,
} from './grens.js';
import {
  AFSPRAAK_A,
  PROG,
  PROG_2,
  P_AANVAARD,
  P_NEE,
  P_OPEN,
  P_TWE,
  P_WEG,
  VOORAF,
  anderFinancier,
  meebetaler,
  penvoerder,
  penvoerder2,
  schijnPenvoerder,
} from './prestatie-wie.js';
import {
  BEHEER,
  EIGENAAR,
  ONBEKEND,
  TOEN,
  aanbiederA,
  analist,
  beheerder,
  coordinator,
  systeem,
} from './wie.js';

const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };
const AF = { uitkomst: 'goed', bevinding: 'alles bekeken', gedaan_op: TOEN };
const rond = (door: string, anders: object = {}): Opdracht =>
  wijzig({ ...AF, door, ...anders }, `prestatie_id = '${P_AANVAARD}'`);
const declarabel = (welke: string): Opdracht =>
  sql(`SELECT FROM prestatiefinanciering.declarabel_van('${AFSPRAAK_A}') AS d (id) WHERE d.id = '${welke}'`);
const GEDAAN =
  sql(`SET LOCAL session_replication_role = replica; UPDATE prestatiefinanciering.prestatiecontrole
  SET uitkomst = 'goed', bevinding = 'alles bekeken', door = 'frits', gedaan_op = now()`);
const zet = (wat: string): Opdracht =>
  sql(`SET LOCAL session_replication_role = replica; UPDATE prestatiefinanciering.prestatiecontrole
    SET uitkomst = 'goed', bevinding = 'alles bekeken', door = 'frits', gedaan_op = now();
  UPDATE prestatiefinanciering.prestatie SET ${wat} WHERE id = '${P_AANVAARD}'`);
const GEWACHT = sql(`SET LOCAL session_replication_role = replica; UPDATE prestatiefinanciering.prestatie SET
  declarabel_vanaf = '2026-03-09', status = 'aanvaard', reden = 'bewijs-goed', besloten_door = 'x', besloten_op = now()
  WHERE id = '${P_WEG}'`);
// Of another afspraak one is looked at again that may be declared from the same day.
const ELDERS =
  sql(`SET LOCAL session_replication_role = replica; UPDATE prestatiefinanciering.prestatiecontrole
    SET uitkomst = 'goed', bevinding = 'alles bekeken', door = 'frits', gedaan_op = now();
  UPDATE prestatiefinanciering.prestatie SET status = 'aanvaard', reden = 'bewijs-goed', besloten_door = 'x', besloten_op = now(),
    declarabel_vanaf = (SELECT p.declarabel_vanaf FROM prestatiefinanciering.prestatie p WHERE p.id = '${P_AANVAARD}')
    WHERE id = '${P_TWE}';
  INSERT INTO prestatiefinanciering.prestatiecontrole (prestatie_id, programma_id, aanleiding, getrokken_op)
    VALUES ('${P_TWE}', '${PROG}', 'steekproef', now())`);

export const PRESTATIECONTROLE: Record<string, Tabelgrenzen> = {
  'prestatiefinanciering.prestatiecontrole': {
    vooraf: VOORAF,
    staat: [
      {
        ...{ prestatie_id: P_AANVAARD, programma_id: PROG, aanleiding: 'steekproef', getrokken_op: TOEN },
        ...{ uitkomst: null, bevinding: null, door: null, gedaan_op: null },
      },
      { prestatie_id: P_NEE, aanleiding: 'uitschieter', ...AF, door: 'frits' },
    ],
    nieuw: { prestatie_id: P_OPEN },
    magLeeg: 'uitkomst bevinding door gedaan_op',
    rechten: 'SELECT, INSERT, UPDATE (uitkomst, bevinding, door, gedaan_op)',
    beperkingen: {
      prestatiecontrole_pkey: { prestatie_id: P_AANVAARD },
      prestatiecontrole_prestatie_id_fkey: { prestatie_id: ONBEKEND },
      prestatiecontrole_programma_id_fkey: { programma_id: ONBEKEND },
      prestatiecontrole_aanleiding_check: { aanleiding: 'onzin' },
      prestatiecontrole_uitkomst_check: { ...AF, door: 'x', uitkomst: 'onzin' },
      prestatiecontrole_bevinding_check: [
        { ...AF, door: 'x', bevinding: '  te kort  ' },
        { ...AF, door: 'x', bevinding: 'x'.repeat(1001) },
      ],
      prestatiecontrole_af: [
        { ...AF },
        { ...AF, door: 'x', bevinding: null },
        { door: 'x' },
        { gedaan_op: TOEN },
      ],
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), 2]],
      systeem: [
        [systeem, lees(), 2],
        [systeem, voegToe(), 1],
        [systeem, rond('systeem'), 1],
        [analist, lees(), 0],
        // Who is looked at, and the regio, never see that there is anything.
        [aanbiederA, lees(), 0],
        [coordinator, lees(), 0],
      ],
      financier: [
        [penvoerder, lees(), 2],
        [meebetaler, lees(), 2],
        [anderFinancier, lees(), 0],
        [schijnPenvoerder, lees(), 0],
      ],
      trekken: [
        [penvoerder, voegToe({ prestatie_id: P_AANVAARD }), 1, [BEHEER, verwijder()]],
        [
          penvoerder,
          voegToe({ prestatie_id: P_AANVAARD, ...AF, door: 'x' }),
          'rls:prestatiecontrole',
          [BEHEER, verwijder()],
        ],
        [penvoerder, voegToe(), 'rls:prestatiecontrole'],
        [
          penvoerder,
          voegToe({ prestatie_id: P_AANVAARD, programma_id: PROG_2 }),
          'rls:prestatiecontrole',
          [BEHEER, verwijder()],
        ],
        [meebetaler, voegToe({ prestatie_id: P_AANVAARD }), 'rls:prestatiecontrole', [BEHEER, verwijder()]],
        [aanbiederA, voegToe({ prestatie_id: P_AANVAARD }), 'rls:prestatiecontrole', [BEHEER, verwijder()]],
      ],
      controleren: [
        [penvoerder2, rond('frits'), 1],
        [schijnPenvoerder, wijzig({ ...AF, door: 'fenna' }), 0],
        [penvoerder2, rond('x'), 'rls:prestatiecontrole'],
        [meebetaler, rond('mees'), 0],
        [aanbiederA, rond('aanbieder-a'), 0],
      ],
    },
    triggers: {
      bewaken: [
        [
          BEHEER,
          wijzig({ bevinding: 'toch anders gezien' }, `prestatie_id = '${P_NEE}'`),
          'prestatiecontrole_stap',
        ],
        [BEHEER, rond('fenna'), 'prestatiecontrole_twee_mensen'],
        [BEHEER, rond('aanbieder-a'), 'prestatiecontrole_twee_mensen'],
        [BEHEER, rond('frits'), 1],
      ],
    },
  },
};

export const PRESTATIE_FUNCTIES: Record<string, Functiegrenzen> = {
  'prestatiefinanciering.bewaak_prestatie()': {
    zonder: [
      [`NEW.herkomst = 'keten'`, 'true'],
      [`i.mijlpaal = NEW.mijlpaal`, 'true'],
      [`i.tarief_in_centen = NEW.tarief_in_centen`, 'true'],
      [`NEW.bonus_in_centen IN (0, i.bonus_in_centen)`, 'true'],
      [`a.programma_id = NEW.programma_id`, 'true'],
      [`a.aanbieder_id IS NOT DISTINCT FROM NEW.aanbieder_id`, 'true'],
      [`c.uitkomst = 'fout'`, 'true'],
    ],
  },
  'prestatiefinanciering.bewaak_maximum()': {
    zonder: [
      [`NEW.gebleken_op - NEW.prestatiedatum > soort.venster_dagen`, 'false'],
      [`telt > soort.hoogstens_aantal`, 'false'],
      [`p.status IN ('gemeld', 'aanvaard')`, 'true'],
      [`i.code = soort.code`, 'true'],
    ],
  },
  'prestatiefinanciering.bewaak_controle()': {
    zonder: [
      [`OLD.uitkomst IS NOT NULL`, 'false'],
      [`NEW.door IN (p.besloten_door, p.gemeld_door)`, 'NEW.door = p.besloten_door'],
    ],
  },
  'prestatiefinanciering.bewaak_bewijs()': {
    zonder: [[`p.prestatiedatum > i.venster_dagen`, 'p.prestatiedatum > 9999']],
  },
  'prestatiefinanciering.declarabel_van(uuid)': {
    proeven: [
      [aanbiederA, declarabel(P_AANVAARD), 0],
      [aanbiederA, declarabel(P_AANVAARD), 1, [BEHEER, GEDAAN]],
      [beheerder, declarabel(P_AANVAARD), 1, [BEHEER, GEDAAN]],
      [aanbiederA, declarabel(P_OPEN), 0, [BEHEER, GEDAAN]],
      [aanbiederA, declarabel(P_AANVAARD), 0, [BEHEER, zet(`declarabel_vanaf = '2999-01-01'`)]],
      // Together with what is looked at of the same week.
      [aanbiederA, declarabel(P_WEG), 0, [BEHEER, GEWACHT]],
      [aanbiederA, declarabel(P_AANVAARD), 1, [BEHEER, ELDERS]],
      [IEDER, declarabel(P_AANVAARD), 'recht:declarabel_van'],
    ],
    zonder: [
      [`p.status = 'aanvaard'`, 'true'],
      [`w.dag = p.declarabel_vanaf`, 'false'],
      [`q.afspraak_id = welke`, 'true'],
      [`p.afspraak_id = welke`, 'true'],
      [`c.uitkomst IS NULL`, 'false'],
    ],
  },
};
