// SPDX-License-Identifier: EUPL-1.2
import { beletselen, isLaatste, type Sluitfeiten } from './jaarafsluiting.rules.js';
import type { Stand } from './rekening.rules.js';

const stand = (soort: Stand['rekening']['soort'], jaar: number, saldoInCenten = 1): Stand => ({
  rekening: { soort, jaar },
  saldoInCenten,
});
const feiten = (anders: Partial<Sluitfeiten> = {}): Sluitfeiten => ({
  ...{ vandaag: '2027-01-01', jaar: 2026, tot: '2027-06-30', gesloten: [], standen: [] },
  ...anders,
});

it('a year that is over can be closed, whatever is open in it', () => {
  const standen = [stand('te-betalen', 2026), stand('ruimte', 2026), stand('betaald', 2025)];
  expect(beletselen(feiten({ standen }))).toEqual([]);
});

it('not before it is over, nor before the year before it', () => {
  const standen = [stand('ruimte', 2025), stand('verplicht', 2024, 0)];
  expect(beletselen(feiten({ vandaag: '2026-12-31', standen }))).toEqual([
    { pad: 'jaar', melding: '2026 is nog niet voorbij.' },
    { pad: 'jaar', melding: 'Sluit eerst 2025: daar staat nog geld in.' },
  ]);
  expect(beletselen(feiten({ standen, gesloten: [2025] }))).toEqual([]);
});

it('the last year not while there is to be paid or to come back', () => {
  expect(isLaatste('2026-12-31', 2026)).toBe(true);
  expect(isLaatste('2027-01-01', 2026)).toBe(false);
  const laatste = feiten({ tot: '2026-12-31' });
  for (const soort of ['te-betalen', 'terug-te-vorderen'] as const)
    expect(beletselen({ ...laatste, standen: [stand(soort, 2026)] })).toEqual([
      { pad: 'standen', melding: expect.stringContaining('het laatste jaar') },
    ]);
  const standen = [stand('te-betalen', 2026, 0), stand('verplicht', 2026), stand('te-betalen', 2025, 0)];
  expect(beletselen({ ...laatste, standen })).toEqual([]);
});
