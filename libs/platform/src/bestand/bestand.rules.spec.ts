// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import {
  BESTANDSSOORTEN,
  BESTANDSTYPEN,
  assessNaam,
  decodeNaam,
  soortOfType,
  toDisposition,
} from './bestand.rules.js';

const meldingen = (naam: string | null): string[] => assessNaam(naam, 'pdf').map(({ melding }) => melding);

describe('the kind of a file', () => {
  it('goes by its media type, whatever stands behind it', () => {
    for (const soort of BESTANDSSOORTEN) expect(soortOfType(BESTANDSTYPEN[soort].type)).toBe(soort);
    expect(soortOfType('Text/CSV; charset=utf-8')).toBe('csv');
    expect([soortOfType('application/zip'), soortOfType(''), soortOfType(undefined)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('the name of a file', () => {
  it('comes with percent signs, in one spelling, without white space around it', () => {
    expect(decodeNaam('offerte%202026%20%E2%82%AC.pdf')).toBe('offerte 2026 €.pdf');
    expect(decodeNaam('e%CC%81.pdf')).toBe('é.pdf');
    expect(decodeNaam('%20a.pdf%20')).toBe('a.pdf');
    expect([decodeNaam('%E9.pdf'), decodeNaam(undefined)]).toEqual([null, null]);
  });

  it('is as long as it may be, and ends as what it is', () => {
    expect(assessNaam(`${'a'.repeat(196)}.pdf`, 'pdf')).toEqual([]);
    expect(assessNaam('foto.JPEG', 'jpg')).toEqual([]);
    expect(meldingen(`${'a'.repeat(197)}.pdf`)).toEqual([expect.stringContaining('200 tekens')]);
    expect(meldingen('factuur.exe')).toEqual([expect.stringContaining('.pdf')]);
    expect(meldingen('factuur')).toEqual([expect.stringContaining('.pdf')]);
    expect([meldingen(null), meldingen('')]).toEqual([[expect.any(String)], [expect.any(String)]]);
  });

  it('leads nowhere and turns no writing round', () => {
    for (const naam of [
      '../a.pdf',
      'a\\b.pdf',
      'a\0.pdf',
      'a\n.pdf',
      '\u202efdp.exe.pdf',
      '.pdf',
      'a\u200b.pdf',
      'a:b.pdf',
    ])
      expect(meldingen(naam)).toEqual([expect.stringContaining('een teken')]);
  });

  it('has every fault told at once', () => {
    expect(meldingen(`../${'a'.repeat(200)}.exe`)).toHaveLength(3);
  });

  it('stands in the header of a download whatever it is, and never ends it', () => {
    expect(toDisposition(`l'été (1).pdf`, 'pdf')).toBe(
      `attachment; filename="bijlage.pdf"; filename*=UTF-8''l%27%C3%A9t%C3%A9%20%281%29.pdf`,
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (naam) => {
        expect(toDisposition(naam, 'txt')).toMatch(
          /^attachment; filename="bijlage\.txt"; filename\*=UTF-8''[\w.~!%-]*$/,
        );
      }),
    );
  });
});
