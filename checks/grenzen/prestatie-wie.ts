// SPDX-License-Identifier: EUPL-1.2
// Ids and words of the probes of prestaties, and the agreements that they are under.
import type { Wie } from './grens.js';
import { ORG_A, TOEN, id } from './wie.js';

export const [PENVOERDER, MEEBETALER, PROG, PROG_2] = [id(801), id(802), id(803), id(804)];
/** With aanbieder A, and with the regio TWE; versions 1 (until July) and 2 of the first. */
export const [AFSPRAAK_A, AFSPRAAK_TWE] = [id(805), id(806)];
/** Of version 1: reported, from the chain; of version 2; of the regio. */
export const [IND_1, IND_KETEN, IND_2, IND_TWE] = [id(811), id(812), id(813), id(814)];
/** Reported and open, from the chain and accepted, lapsed from the chain, refused; of the regio. */
export const [P_OPEN, P_AANVAARD, P_WEG, P_NEE, P_TWE] = [id(821), id(822), id(823), id(824), id(825)];
export const [B_OPEN, B_BESMET, B_BESLOTEN] = [id(831), id(832), id(833)];
export const TOEWIJZINGEN = [id(841), id(842), id(843)] as const;

const financierVan = (subject: string, organisatieId: string): Wie => ({
  via: 'app',
  actor: { rol: 'financier', subject, organisatieId },
});
export const penvoerder = financierVan('fenna', PENVOERDER);
export const penvoerder2 = financierVan('frits', PENVOERDER);
export const meebetaler = financierVan('mees', MEEBETALER);
export const anderFinancier = financierVan('anna', ORG_A);
/** The organisatie of who leads, in another role. */
export const schijnPenvoerder: Wie = {
  via: 'app',
  actor: { rol: 'aanbieder', subject: 'fenna', organisatieId: PENVOERDER },
};

/** In the regio of a coördinator, and none. */
export const schijnRegio: Wie = { via: 'app', actor: { rol: 'analist', subject: 'analist', regio: 'TWE' } };

const GEMAAKT = { aangemaakt_door: 'f', aangemaakt_op: TOEN, gewijzigd_door: 'f', gewijzigd_op: TOEN };
export const HASH = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
/** One that runs all through 2026. */
export const programma = (welk: string, code: string): object => ({
  ...{ id: welk, code, naam: 'Proef', omschrijving: '', regios: [], themas: [], rechtsgrond: 'proef' },
  ...{ is_de_minimis: false, van: '2026-01-01', tot: '2026-12-31', status: 'vastgesteld', versie: 1 },
  ...{ penvoerder_id: PENVOERDER, ...GEMAAKT },
});
const afspraak = (welke: string, nummer: string, partij: object): object => ({
  ...{ id: welke, nummer, programma_id: PROG, titel: 'Proef', status: 'van-kracht', versie: 1 },
  ...{ aangeboden_op: TOEN, ...GEMAAKT, ...partij },
});
const versie = (afspraak_id: string, nr: number, geldig_van: string, status: string): object => ({
  ...{ afspraak_id, versie: nr, id: id(850 + nr + (afspraak_id === AFSPRAAK_A ? 0 : 5)), geldig_van, status },
  ...{ van: '2026-01-01', tot: '2026-12-31', plafond_in_centen: 100_000, toelichting: '', inhoud: '{}' },
  ...{ hash: HASH, getekend_op: TOEN, opgesteld_door: 'f', opgesteld_op: TOEN },
});
const indicator = (welke: string, afspraak_id: string, nr: number, anders: object = {}): object => ({
  ...{ id: welke, afspraak_id, versie: nr, volgorde: 1, code: 'SPR', naam: 'Spreekuren', eenheid: 'uur' },
  ...{ definitie: 'een spreekuur', mijlpaal: 'gemeld', tarief_in_centen: 100, hoogstens_aantal: 10 },
  ...{ minstens_aantal: 0, bewijs: ['factuur'], venster_dagen: 30, bonus_in_centen: 50 },
  ...{ bonus_groepen: ['zzp'], ...anders },
});

/** Programmes and agreements that two sides signed. */
export const VOORAF: [tabel: string, rij: object][] = [
  ['programma', programma(PROG, 'PR-1')] as const,
  ['programma', programma(PROG_2, 'PR-2')] as const,
  ...[PENVOERDER, MEEBETALER].map(
    (organisatie_id) =>
      ['programmafinancier', { programma_id: PROG, organisatie_id, aandeel: 5_000 }] as const,
  ),
  [
    'prestatieafspraak',
    afspraak(AFSPRAAK_A, 'PR-1-001', { partij: 'aanbieder', aanbieder_id: ORG_A }),
  ] as const,
  ['prestatieafspraak', afspraak(AFSPRAAK_TWE, 'PR-1-002', { partij: 'regio', regio: 'TWE' })] as const,
  ['afspraakversie', versie(AFSPRAAK_A, 1, '2026-01-01', 'vervangen')] as const,
  ['afspraakversie', versie(AFSPRAAK_A, 2, '2026-07-01', 'getekend')] as const,
  ['afspraakversie', versie(AFSPRAAK_TWE, 1, '2026-01-01', 'getekend')] as const,
  ['indicator', indicator(IND_1, AFSPRAAK_A, 1)] as const,
  [
    'indicator',
    indicator(IND_KETEN, AFSPRAAK_A, 1, { code: 'GEL', mijlpaal: 'geleverd', volgorde: 2 }),
  ] as const,
  ['indicator', indicator(IND_2, AFSPRAAK_A, 2)] as const,
  ['indicator', indicator(IND_TWE, AFSPRAAK_TWE, 1)] as const,
].map(([tabel, rij]) => [`prestatiefinanciering.${tabel}`, rij]);
