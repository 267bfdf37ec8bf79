// SPDX-License-Identifier: EUPL-1.2
import { BUITEN } from '../onthulling/gevoelig.rules.js';
import type { Feit } from '../onthulling/kubus.rules.js';
import { LEGE_STAND } from '../onthulling/stand.rules.js';
import { kwartaal } from '../onthulling/tabel.rules.js';
import type { Rapportduur } from './grond.js';
import type { Rapportinhoud } from './inhoud.js';
import { MATEN, maatNr } from './opzet.rules.js';
import { GEEN_ANTWOORD, codesOf } from './plaatsen.rules.js';
import { makeRapport } from './rapportmaker.js';

const waarden = (anders: Record<string, number>): number[] => {
  const rij = MATEN.slice(1).map(() => 0);
  for (const [naam, waarde] of Object.entries(anders)) rij[maatNr(naam) - 1] = waarde;
  return rij;
};
const feit = (nr: number, grootteklasse = 'micro'): Feit => ({
  ...{ onderneming: `o${String(nr)}`, kwartaal: kwartaal(2026, 1) },
  codes: {
    ...codesOf(['TWE', 'G', grootteklasse, 'energie', 'web', 'p']),
    ...{ indicator: GEEN_ANTWOORD, moment: GEEN_ANTWOORD },
  },
  waarden: waarden({ gevraagd: 1, gematcht: nr % 3 > 0 ? 1 : 0 }),
});
const duur = (stap: Rapportduur['stap'], bedrijven: number): Rapportduur => ({
  ...{ stap, regio: null, thema: null, bedrijven, mediaan: 3, p90: 9 },
});

const VEERTIG = Array.from({ length: 40 }, (_, nr) => feit(nr));

/** Of one quarter. */
async function make(duren: Rapportduur[], feiten = VEERTIG): Promise<Rapportinhoud> {
  const namen = { regio: { TWE: 'Twente' }, thema: { energie: 'Energie' } };
  const bewaar = (inhoud: unknown) => ({ inhoud: JSON.stringify(inhoud), sha256: '' });
  const uitkomst = await makeRapport({
    definitie: {
      ...{ id: 'd', naam: 'Impact', vanKwartaal: '2026-K1', totKwartaal: '2026-K1' },
      ...{ regios: ['TWE'], themas: ['energie'], programmaId: null },
    },
    ...{ editie: 1, zaad: 'x', totVolgnummer: 1, eerder: LEGE_STAND },
    bewaard: { bedrijvenaantallen: bewaar([]), effecten: bewaar([]), namen: bewaar(namen) },
    grond: { feiten, duren, respons: [] },
  });
  if (uitkomst.besluit === 'weigeren') throw new Error(uitkomst.reden);
  return JSON.parse(uitkomst.tekst) as Rapportinhoud;
}

describe('a report that is made', () => {
  it('says how long a step took, and not of fewer firms than the threshold, whatever else stands in the line', async () => {
    const { tabellen } = await make([duur('contact', BUITEN.drempel), duur('hulp', BUITEN.drempel - 1)]);
    const gezien = tabellen.flatMap(({ maten, regels }) =>
      regels.flatMap(({ waarden: rij, reden, codes }) =>
        reden !== null || codes.some((code) => code !== '*')
          ? []
          : [Object.fromEntries(maten.map(({ code }, nr) => [code, rij[nr]]))],
      ),
    );
    const met = gezien.filter((rij) => 'contact-mediaan' in rij);
    expect(met.length).toBeGreaterThan(0);
    for (const rij of met)
      expect(rij).toMatchObject({
        ...{ 'contact-mediaan': 3, 'contact-p90': 9 },
        ...{ 'hulp-mediaan': null, 'hulp-p90': null, 'bevestigd-mediaan': null },
      });
  });

  it('has no figure in a line that is hidden, and lists each of these with why', async () => {
    const { tabellen, verborgen } = await make([], [...VEERTIG, feit(40, 'klein'), feit(41, 'klein')]);
    const regels = tabellen.flatMap(({ code, regels: rijen }) =>
      rijen.map((rij) => ({ tabel: code, ...rij })),
    );
    const weg = regels.filter(({ reden }) => reden !== null);
    expect(weg.filter(({ codes }) => codes.includes('klein')).length).toBeGreaterThan(0);
    expect(weg.every(({ waarden: rij }) => rij.every((een) => een === null))).toBe(true);
    expect(verborgen).toEqual(weg.map(({ tabel, codes, reden }) => ({ tabel, codes, reden })));
    expect(regels.filter(({ codes, reden }) => codes.includes('klein') && reden === null)).toEqual([]);
  });
});
