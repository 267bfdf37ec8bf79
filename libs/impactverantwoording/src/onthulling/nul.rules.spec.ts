// SPDX-License-Identifier: EUPL-1.2
import { Getuigen, isBinnen } from './getuigen.js';
import { bovenVan, isOnderNul } from './nul.rules.js';
import { LEGE_STAND, type Publicatiestand, type Vak } from './stand.rules.js';

const vak = (sleutel: string, waarden: number[], anders: Partial<Vak> = {}): Vak => ({
  ...{ sleutel, plaats: { periode: { van: 1, tot: 1 }, codes: {} }, waarde: { waarden, grootste: [] } },
  ...{ staat: 'nieuw', reden: null, vervangt: null },
  ...anders,
});
const som = (totaal: number, ...delen: number[]) => ({ totaal, delen, overlap: false });
/** A total of nobody with any, a part of it, and a part of that. */
const standVan = (totaal: Partial<Vak> = {}, deel: Partial<Vak> = {}): Publicatiestand => ({
  ...LEGE_STAND,
  vakken: [vak('land', [30, 0, 9], totaal), vak('regio', [20, 0, 4]), vak('thema', [3, 0, 0], deel)],
  optellingen: [som(0, 1), som(1, 2)],
});
const isVrij = (stand: Publicatiestand, verborgen: number[], maat = 1): boolean =>
  isOnderNul(
    stand,
    bovenVan(stand),
    Uint8Array.from([0, 1, 2], (nr) => (verborgen.includes(nr) ? 1 : 0)),
    [2, maat],
  );

describe('none of a maat', () => {
  it('is no secret of a part of a shown vak without any, near or far', () => {
    expect(bovenVan(standVan())).toEqual([[], [0], [1, 0]]);
    expect(isVrij(standVan(), [2])).toBe(true);
    expect(isVrij(standVan(), [1, 2])).toBe(true);
  });

  it('is one where nothing that is shown says so', () => {
    expect(isVrij(standVan(), [0, 1, 2])).toBe(false);
    expect(isVrij(standVan(), [2], 2)).toBe(false);
    expect(isVrij(standVan(), [2], 0)).toBe(false);
  });

  it('is one of a vak that may not be known, and of a correction', () => {
    expect(isVrij(standVan({ reden: 'geldt voor iedereen of niemand' }), [1, 2])).toBe(false);
    expect(isVrij(standVan({}, { vervangt: 1 }), [2])).toBe(false);
  });
});

describe('what an attacker found before', () => {
  it('holds while all that it went through is hidden', () => {
    const getuigen = new Getuigen();
    getuigen.note(2, 7, Uint8Array.from([0, 1, 1]));
    const [een] = getuigen.of(2);
    expect(een?.waarde).toBe(7);
    expect(isBinnen(een?.via ?? new Uint8Array(0), Uint8Array.from([0, 1, 1]))).toBe(true);
    expect(isBinnen(een?.via ?? new Uint8Array(0), Uint8Array.from([1, 1, 0]))).toBe(false);
    expect(getuigen.of(1)).toEqual([]);
  });
});
