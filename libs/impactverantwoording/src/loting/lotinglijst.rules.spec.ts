// SPDX-License-Identifier: EUPL-1.2
import { faultsOfLijst, type Wachtende } from './lotinglijst.rules.js';

const wachtende = (id: string, anders: Partial<Wachtende> = {}): Wachtende => ({
  ...{ id, regio: 'TWE', thema: 'energie', bedrijf: `bedrijf van ${id}` },
  ...{ geholpen: false, wacht: true, voorbij: false, ...anders },
});
const kader = { thema: 'energie', regio: 'TWE' };
const faults = (ander: Partial<Wachtende>, meer: Partial<typeof kader> = {}): string[] =>
  faultsOfLijst(
    [{ laag: 'micro', plaatsen: 1, hulpvragen: ['een', 'ander'] }],
    [wachtende('een'), wachtende('ander', ander)],
    { ...kader, ...meer },
  ).map(({ melding }) => melding);

describe('who takes part in a lottery', () => {
  it('waits for help with the theme, in the region', () => {
    expect(faults({})).toEqual([]);
  });

  it.each<[string, Partial<Wachtende>, string]>([
    ['of another theme', { thema: 'export' }, 'gaat over een ander thema'],
    ['of another region', { regio: 'MBR' }, 'niet gevonden'],
    ['that nobody knows', { regio: null }, 'niet gevonden'],
    ['of no known firm', { bedrijf: null }, 'van welk bedrijf'],
    ['helped already', { geholpen: true }, 'heeft al hulp'],
    ['that is over', { voorbij: true }, 'al afgerond'],
    ['that does not wait', { wacht: false }, 'staat niet op de wachtlijst'],
    ['of a firm that takes part already', { bedrijf: 'bedrijf van een' }, 'Van één bedrijf'],
  ])('is not one %s', (_wat, ander, melding) => {
    expect(faults(ander)).toEqual([expect.stringContaining(melding)]);
  });

  it('is of every region when the whole country draws', () => {
    const [een, ander] = [wachtende('een'), wachtende('ander', { regio: 'MBR' })];
    const lagen = [{ laag: 'micro', plaatsen: 1, hulpvragen: ['een', 'ander'] }];
    expect(faultsOfLijst(lagen, [een, ander], { thema: 'energie', regio: null })).toEqual([]);
  });

  it('is named once, in a stratum that is named once and has too few places', () => {
    const laag = { laag: 'micro', plaatsen: 2, hulpvragen: ['een', 'een'] };
    expect(faultsOfLijst([laag, laag], [wachtende('een')], kader)).toEqual([
      { pad: 'lagen[0].plaatsen', melding: 'In micro is voor iedereen plaats; loten hoeft niet.' },
      { pad: 'lagen[1].plaatsen', melding: 'In micro is voor iedereen plaats; loten hoeft niet.' },
      { pad: 'lagen', melding: 'Een laag staat er twee keer.' },
      { pad: 'lagen', melding: 'Een hulpvraag staat twee keer op de lijst.' },
    ]);
  });
});
