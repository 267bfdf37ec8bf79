// SPDX-License-Identifier: EUPL-1.2
import { checkKeuze, checkPeriode, collect, type Kandidaat } from './verzamelen.rules.js';

const kandidaat = (prestatieId: string, anders: Partial<Kandidaat> = {}): Kandidaat => ({
  ...{
    prestatieId,
    prestatieversie: 1,
    status: 'aanvaard',
    prestatiedatum: '2026-03-01',
    bedragInCenten: 100,
  },
  ...{ indicatorCode: 'I1', declarabel: true, vast: null, ...anders },
});
const ruimte = { plafondInCenten: 1_000, indicatoren: new Set(['I1']) };

describe('what can be declared', () => {
  it('is what was accepted, is free, and of which there is enough', () => {
    const { mee, nietMee } = collect(
      [
        kandidaat('goed'),
        kandidaat('gemeld', { status: 'gemeld' }),
        kandidaat('af', { status: 'afgewezen' }),
        kandidaat('weg', { status: 'vervallen' }),
        kandidaat('wacht', { declarabel: false }),
        kandidaat('al', { vast: 'gedeclareerd', declarabel: false }),
        kandidaat('nooit', { vast: 'geweigerd' }),
        kandidaat('weinig', { indicatorCode: 'I2' }),
      ],
      ruimte,
    );
    expect(mee.map(({ prestatieId }) => prestatieId)).toEqual(['goed']);
    expect(Object.fromEntries(nietMee.map(({ prestatieId, reden }) => [prestatieId, reden]))).toEqual({
      ...{ gemeld: 'wordt-beoordeeld', af: 'afgewezen', weg: 'vervallen', wacht: 'wordt-beoordeeld' },
      ...{ al: 'al-gedeclareerd', nooit: 'definitief-geweigerd', weinig: 'minimum-niet-bereikt' },
    });
  });

  it('fits in the plafond, the oldest first, to the very cent', () => {
    const { mee, nietMee } = collect(
      [
        kandidaat('nieuw', { prestatiedatum: '2026-05-01', bedragInCenten: 400 }),
        kandidaat('oud', { prestatiedatum: '2026-01-01', bedragInCenten: 600 }),
        kandidaat('past niet', { prestatiedatum: '2026-04-01', bedragInCenten: 401 }),
      ],
      ruimte,
    );
    expect(mee.map(({ prestatieId }) => prestatieId)).toEqual(['oud', 'nieuw']);
    expect(nietMee).toEqual([{ prestatieId: 'past niet', reden: 'plafond-bereikt' }]);
  });

  it('is chosen without doubles and strangers, and together within the plafond', () => {
    const alle = [kandidaat('a', { bedragInCenten: 600 }), kandidaat('b', { bedragInCenten: 600 })];
    expect(checkKeuze(['b'], alle, ruimte)).toEqual([]);
    expect(checkKeuze(['a', 'b', 'x', 'a'], alle, ruimte).map(({ pad }) => pad)).toEqual([
      ...['prestatieIds[1]', 'prestatieIds[2]', 'prestatieIds[3]'],
    ]);
  });

  it('is of one year, within the afspraak', () => {
    const afspraak = { van: '2026-02-01', tot: '2027-06-30' };
    expect(checkPeriode({ van: '2026-02-01', tot: '2026-12-31' }, afspraak)).toEqual([]);
    expect(checkPeriode({ van: '2027-01-01', tot: '2027-06-30' }, afspraak)).toEqual([]);
    expect(checkPeriode({ van: '2026-03-02', tot: '2026-03-01' }, afspraak)).toMatchObject([{ pad: 'tot' }]);
    expect(checkPeriode({ van: '2026-01-31', tot: '2027-07-01' }, afspraak).map(({ pad }) => pad)).toEqual([
      'tot',
      'van',
      'tot',
    ]);
  });
});
