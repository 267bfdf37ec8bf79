// SPDX-License-Identifier: EUPL-1.2
import { ALLES, kwartaal } from '../onthulling/tabel.rules.js';
import type { Rapportdefinitie } from './inhoud.js';
import { maatNr } from './opzet.rules.js';
import { responsOf, toAntwoorden, type Antwoord } from './rapportantwoorden.js';

const antwoord = (anders: Partial<Antwoord>): Antwoord => ({
  ...{ metingId: 'm', hulpvraagId: 'h', moment: '6-maanden', grootteklasse: 'micro', thema: 'energie' },
  ...{ indicator: 'omzet', versie: 1, waarde: 10, onderneming: 'o', kwartaal: kwartaal(2026, 1) },
  ...{ codes: ['TWE', 'G', 'micro', 'energie', 'web', 'p'], gewicht: 1.5, ...anders },
});
const DEFINITIE: Rapportdefinitie = {
  ...{ id: 'd', naam: 'Impact', vanKwartaal: '2026-K1', totKwartaal: '2026-K2' },
  ...{ regios: [], themas: [], programmaId: null },
};
const asked = (anders: Partial<Antwoord>, definitie: Partial<Rapportdefinitie>): number =>
  responsOf([antwoord(anders)], { ...DEFINITIE, ...definitie }).length;

describe('answers in a report', () => {
  it('weigh what stands for who did not answer, and those left open are none', () => {
    const feiten = toAntwoorden([antwoord({}), antwoord({ waarde: null, gewicht: 0 })]);
    expect(feiten).toHaveLength(1);
    const [{ waarden, codes } = { waarden: [], codes: {} }] = feiten;
    expect(codes).toMatchObject({ regio: 'TWE', programma: 'p', indicator: 'omzet', moment: '6-maanden' });
    const gezien = ['antwoorden', 'som', 'gewicht'].map((naam) => waarden[maatNr(naam) - 1]);
    expect(gezien).toEqual([1, 15, 1.5]);
    expect(waarden.reduce((som, een) => som + een, 0)).toBe(17.5);
  });

  it('are left out whole of an indicator of which one is below nought, and of no other', () => {
    const feiten = toAntwoorden([
      antwoord({ indicator: 'winst' }),
      antwoord({ indicator: 'winst', waarde: -1 }),
      antwoord({ waarde: 0 }),
    ]);
    expect(feiten.map(({ codes }) => codes['indicator'])).toEqual(['omzet']);
  });

  it('are of who was asked, in the period, region, theme and programme of the report', () => {
    expect(responsOf([antwoord({}), antwoord({ waarde: null })], DEFINITIE)).toEqual(
      [
        [ALLES, ALLES],
        [ALLES, '6-maanden'],
        ['omzet', ALLES],
        ['omzet', '6-maanden'],
      ].map(([indicator, moment]) => ({ indicator, moment, gevraagd: 2, beantwoord: 1 })),
    );
    expect(asked({ kwartaal: kwartaal(2026, 2) }, {})).toBe(4);
    expect(asked({ kwartaal: kwartaal(2026, 3) }, {})).toBe(0);
    expect(asked({ kwartaal: kwartaal(2025, 4) }, {})).toBe(0);
    for (const [goed, fout] of [
      [{ regios: ['TWE'] }, { regios: ['MBR'] }],
      [{ themas: ['energie'] }, { themas: ['export'] }],
      [{ programmaId: 'p' }, { programmaId: 'q' }],
    ])
      expect([asked({}, goed ?? {}), asked({}, fout ?? {})]).toEqual([4, 0]);
  });
});
