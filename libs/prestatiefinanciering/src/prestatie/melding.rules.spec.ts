// SPDX-License-Identifier: EUPL-1.2
import { assessMelding, persoonfout, type Meldkader } from './melding.rules.js';

const kader: Meldkader = {
  ...{ mijlpaal: 'gemeld', geldigVan: '2026-01-01', tot: '2026-12-31', vensterDagen: 30, over: 3 },
  ...{ regios: ['TWE'], themas: ['ai'] },
};
const melding = {
  ...{ regio: 'TWE', thema: 'ai' as string | undefined, aantal: 3, prestatiedatum: '2026-03-01' },
  toelichting: 'Drie spreekuren gehouden.',
};
const paden = (
  anders: object,
  van: Partial<Meldkader> = {},
  vandaag = '2026-03-31',
): (string | undefined)[] =>
  assessMelding({ ...melding, ...anders }, { ...kader, ...van }, vandaag).map(({ pad }) => pad);

describe('what an aanbieder reports', () => {
  it('is all right up to the last day and the last one', () => {
    expect(paden({})).toEqual([]);
    expect(
      paden({ thema: undefined, regio: 'MBR', aantal: 999 }, { themas: [], regios: [], over: null }),
    ).toEqual([]);
  });

  it('is told everything that is wrong at once', () => {
    const fout = { aantal: 4, regio: 'MBR', thema: 'export', prestatiedatum: '2026-02-28' };
    const mail = { toelichting: 'Bel 06-12345678 of mail a@b.nl.' };
    expect(paden({ ...fout, ...mail }, { mijlpaal: 'geleverd' })).toEqual([
      ...['indicatorId', 'prestatiedatum', 'regio', 'thema', 'aantal', 'toelichting'],
    ]);
  });

  it('is of a day that was, within the agreement and not too long ago', () => {
    expect(paden({ prestatiedatum: '2026-04-01' })).toEqual(['prestatiedatum']);
    expect(paden({ prestatiedatum: '2025-12-31' }, {}, '2026-01-02')).toEqual(['prestatiedatum']);
    expect(paden({}, { geldigVan: '2026-03-02' })).toEqual(['prestatiedatum']);
    expect(paden({}, { tot: '2026-02-28' })).toEqual(['prestatiedatum']);
    expect(paden({}, {}, '2026-04-01')).toEqual(['prestatiedatum']);
  });

  it('names nobody', () => {
    for (const tekst of ['mail jan@example.nl', 'bel 0612345678', 'bel +31 6 12 34 56 78'])
      expect(persoonfout('toelichting', tekst)).toHaveLength(1);
    for (const tekst of ['12 spreekuren in 2026, 340 uur', 'kenmerk 123456'])
      expect(persoonfout('toelichting', tekst)).toEqual([]);
  });
});
