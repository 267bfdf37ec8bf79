// SPDX-License-Identifier: EUPL-1.2
import { sql, voegToe, wijzig, type Opdracht, type Proef } from './grens.js';
import {
  AFSPRAAK_TWE,
  IND_2,
  IND_KETEN,
  PROG_2,
  P_AANVAARD,
  P_NEE,
  P_OPEN,
  P_WEG,
  penvoerder2,
} from './prestatie-wie.js';
import { BEHEER, ORG_B, TOEN } from './wie.js';

export const KETEN = {
  herkomst: 'keten',
  mijlpaal: 'geleverd',
  indicator_id: IND_KETEN,
  aantal: 1,
  bedrag_in_centen: 100,
};
export const JA = {
  status: 'aanvaard',
  reden: 'bewijs-goed',
  besloten_op: TOEN,
  declarabel_vanaf: '2026-03-09',
};
export const NEE = { status: 'afgewezen', reden: 'anders', besloten_op: TOEN, declarabel_vanaf: null };
export const WEG = { status: 'vervallen', reden: 'ingetrokken', besloten_op: TOEN, declarabel_vanaf: null };
export const stap = (anders: object, welke = P_OPEN): Opdracht => wijzig(anders, `id = '${welke}'`);
const FOUT =
  sql(`UPDATE prestatiefinanciering.prestatiecontrole SET uitkomst = 'fout', bevinding = 'niets klopt',
  door = 'frits', gedaan_op = now() WHERE prestatie_id = '${P_AANVAARD}'`);
const INGETROKKEN = `UPDATE prestatiefinanciering.prestatie SET status = 'vervallen', reden = 'ingetrokken',
  besloten_op = now(), besloten_door = gemeld_door, declarabel_vanaf = NULL WHERE id = '${P_OPEN}'`;
export const BONUS = { bonus_in_centen: 50, bonus_groepen: ['zzp'], bedrag_in_centen: 450 };
export const VAN_SYSTEEM = { besloten_door: 'systeem' };

/** Which steps there are, what an agreement pays for, and how many. */
export const PRESTATIE_TRIGGERS: Record<string, Proef[]> = {
  bewaken: [
    [BEHEER, stap({ versie: 2 }), 'prestatie_stap'],
    [BEHEER, stap({ ...NEE, besloten_door: 'x' }, P_AANVAARD), 'prestatie_stap'],
    [BEHEER, stap({ versie: 2 }, P_NEE), 'prestatie_stap'],
    [
      penvoerder2,
      stap({ ...NEE, reden: 'controle-fout', besloten_door: 'frits' }, P_AANVAARD),
      1,
      [BEHEER, FOUT],
    ],
    [BEHEER, stap({ ...WEG, ...VAN_SYSTEEM, reden: 'toewijzing-gestopt' }, P_AANVAARD), 1],
    [BEHEER, stap({ ...JA, reden: 'ondernemer-bevestigde', ...VAN_SYSTEEM }, P_WEG), 1],
    // Who reported it himself took it back: it stays so.
    [BEHEER, stap({ ...JA, besloten_door: 'frits' }), 'prestatie_stap', [BEHEER, sql(INGETROKKEN)]],
    [BEHEER, voegToe({ indicator_id: IND_2, afspraakversie: 2 }), 'prestatie_afspraak'],
    [BEHEER, voegToe({ prestatiedatum: '2026-07-01', gebleken_op: '2026-07-01' }), 'prestatie_afspraak'],
    [BEHEER, voegToe({ aanbieder_id: ORG_B }), 'prestatie_afspraak'],
    [BEHEER, voegToe({ programma_id: PROG_2 }), 'prestatie_afspraak'],
    [BEHEER, voegToe({ tarief_in_centen: 101, bedrag_in_centen: 303 }), 'prestatie_afspraak'],
    [
      BEHEER,
      voegToe({ bonus_in_centen: 51, bonus_groepen: ['zzp'], bedrag_in_centen: 453 }),
      'prestatie_afspraak',
    ],
    [BEHEER, voegToe({ indicator_id: IND_KETEN }), 'prestatie_afspraak'],
    [BEHEER, voegToe({ afspraak_id: AFSPRAAK_TWE }), 'prestatie_afspraak'],
  ],
  maximum_nieuw: [
    [BEHEER, voegToe({ aantal: 7, bedrag_in_centen: 700 }), 1],
    [BEHEER, voegToe({ aantal: 8, bedrag_in_centen: 800 }), 'prestatie_maximum'],
    [BEHEER, voegToe({ gebleken_op: '2026-03-31' }), 1],
    [BEHEER, voegToe({ gebleken_op: '2026-04-01' }), 'prestatie_venster'],
    [BEHEER, voegToe({ ...NEE, besloten_door: 'x', aantal: 99, bedrag_in_centen: 9900 }), 1],
  ],
  maximum_terug: [
    [
      BEHEER,
      stap({ ...JA, reden: 'ondernemer-bevestigde', ...VAN_SYSTEEM }, P_WEG),
      'prestatie_maximum',
      [
        BEHEER,
        sql(`SET LOCAL session_replication_role = replica;
        UPDATE prestatiefinanciering.indicator SET hoogstens_aantal = 1; SET LOCAL session_replication_role = origin`),
      ],
    ],
  ],
};

export const PRESTATIE_DUBBEL: Record<string, string> = {
  // Nobody else sees the prestatie.
  "beleid prestatiefinanciering.prestatiebewijs.lezen: USING zonder platform.rol() = ANY (ARRAY['financier'::text, 'aanbieder'::text, 'coordinator'::text])":
    'beleid op prestatie',
  // Whoever is no financier sees no prestatie of it.
  "beleid prestatiefinanciering.prestatiecontrole.trekken: WITH CHECK zonder platform.rol() = 'financier'::text":
    'beleid op prestatie',
  // Only what was accepted has a day from which it can be declared.
  "functie prestatiefinanciering.declarabel_van(uuid): zonder p.status = 'aanvaard'":
    'beperking prestatie_declarabel',
  'functie prestatiefinanciering.bewaak_prestatie(): zonder eigen zoekpad': 'de functie zelf',
  'functie prestatiefinanciering.bewaak_maximum(): zonder eigen zoekpad': 'de functie zelf',
  'functie prestatiefinanciering.bewaak_controle(): zonder eigen zoekpad': 'de functie zelf',
  'functie prestatiefinanciering.bewaak_bewijs(): zonder eigen zoekpad': 'de functie zelf',
  'functie prestatiefinanciering.declarabel_van(uuid): zonder eigen zoekpad': 'de functie zelf',
};
