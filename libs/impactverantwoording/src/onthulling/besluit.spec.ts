// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { countAll } from '../../test/natellen.support.js';
import { feitenVan, kubusVan, vlak } from '../../test/tabel.support.js';
import { decide, type Publicatiebesluit, type Publicatievraag } from './besluit.js';
import { BUITEN } from './gevoelig.rules.js';
import { Kubus } from './kubus.rules.js';
import { LEGE_STAND, type Publicatiestand } from './stand.rules.js';
import { kwartaal, ONDERNEMINGEN, type Periode, type Tabelopzet } from './tabel.rules.js';
import { toonTabel } from './weergave.rules.js';

const K1 = kwartaal(2026, 1);
const TELLING = { naam: 'hulpvragen', heel: true };
const tabel = (perioden: Periode[] = [{ van: K1, tot: K1 }]): Tabelopzet => ({
  naam: 'regio bij thema',
  indelingen: [{ naam: 'regio' }, { naam: 'thema' }],
  perioden,
});
const KLASSIEK = [
  [5, 20, 60, 60],
  [20, 20, 60, 60],
  [60, 60, 60, 60],
  [60, 60, 60, 60],
];
const beslis = (aantallen: number[][], meer: Partial<Publicatievraag> = {}): Promise<Publicatiebesluit> =>
  decide({
    eerder: LEGE_STAND,
    rapport: { naam: 'proef', tabellen: [tabel()] },
    kubus: kubusVan(aantallen, K1),
    indelingen: vlak(aantallen.length, aantallen[0]!.length).indelingen,
    regels: BUITEN,
    ...meer,
  });
const gaps = (uit: Publicatiebesluit): string[] =>
  uit.besluit === 'weigeren'
    ? ['geweigerd']
    : uit.verborgen.map(
        ({ plaats: { codes }, reden }) => `${codes['regio'] ?? '*'}${codes['thema'] ?? '*'}: ${reden}`,
      );
const RECHTHOEK = [
  'r1t1: te weinig bedrijven',
  'r1t2: volgt uit het totaal',
  'r2t1: volgt uit het totaal',
  'r2t2: volgt uit het totaal',
];
const standOf = (uit: Publicatiebesluit): Publicatiestand => {
  if (uit.besluit === 'weigeren') throw new Error(uit.reden);
  return uit.stand;
};

describe('a table of four regions by four themes', () => {
  it('hides beside one small vak the cheapest rectangle, exactly and by the quicker way', async () => {
    expect(await beslis(KLASSIEK)).toMatchObject({ besluit: 'publiceren', manier: 'exact' });
    expect(gaps(await beslis(KLASSIEK))).toEqual(RECHTHOEK);
    for (const inspanning of [{ exactTot: 0 }, { manier: 'grof' as const }]) {
      const ruw = gaps(await beslis(KLASSIEK, { inspanning }));
      expect(ruw).toContain(RECHTHOEK[0]);
      expect(ruw.length).toBeLessThan(14);
    }
  });

  it('hides nothing where nothing is small, and shows that nobody came as 0', async () => {
    const leeg = [
      [0, 30],
      [30, 40],
    ];
    const uit = await beslis(leeg);
    expect(gaps(uit)).toEqual([]);
    const regels = toonTabel(tabel(), standOf(uit), [ONDERNEMINGEN], vlak(2, 2).indelingen);
    expect(
      regels.find(({ plaats }) => plaats.codes['regio'] === 'r1' && plaats.codes['thema'] === 't1'),
    ).toMatchObject({ waarden: { ondernemingen: 0 }, reden: null });
  });

  it('hides one that one firm dominates', async () => {
    const maten = [ONDERNEMINGEN, { naam: 'bedrag', heel: true, overheersing: true }];
    const vast = KLASSIEK.map((rij) => rij.map((n) => Math.max(n, 20)));
    const feiten = feitenVan(vast, K1).map((feit, nr) => ({ ...feit, waarden: [nr === 0 ? 9_000 : 100] }));
    const uit = await beslis(vast, { kubus: new Kubus(feiten, vlak(4, 4).indelingen, maten) });
    expect(gaps(uit)).toContain('r1t1: één bedrijf overheerst');
    expect(gaps(uit).length).toBeGreaterThanOrEqual(4);
  });

  it('does not show a rate of what is hidden', async () => {
    const uit = await beslis(KLASSIEK);
    const deel = { naam: 'deel', teller: 'ondernemingen', noemer: 'ondernemingen', decimalen: 2 };
    const regels = toonTabel(tabel(), standOf(uit), [ONDERNEMINGEN], vlak(4, 4).indelingen, [deel]);
    expect(regels.filter(({ waarden }) => waarden['deel'] === null)).toHaveLength(4);
  });

  it('tells all faults of a report at once, in Dutch', async () => {
    const fout = { ...tabel([{ van: 2, tot: 1 }]), indelingen: [{ naam: 'plaats' }] };
    await expect(beslis(KLASSIEK, { rapport: { naam: 'x', tabellen: [fout] } })).rejects.toMatchObject({
      redenen: [
        { melding: 'De indeling plaats bestaat niet.' },
        { melding: 'Een periode bestaat uit hele kwartalen en eindigt na het begin.' },
      ],
    });
  });
});

describe('a row of reports', () => {
  const maten = [ONDERNEMINGEN, TELLING];
  const { indelingen } = vlak(2, 2);
  const vol = [
    [40, 40],
    [40, 40],
  ];
  const erbij = [
    [3, 30],
    [30, 30],
  ];
  const feiten = [...feitenVan(vol, K1), ...feitenVan(erbij, K1 + 1)].map((feit) => ({
    ...feit,
    waarden: [1],
  }));
  const kubus = new Kubus(feiten, indelingen, maten);
  const eerste = () => beslis(vol, { kubus, indelingen });
  const halfjaar = { naam: 'halfjaar', tabellen: [tabel([{ van: K1, tot: K1 + 1 }])] };

  it('does not show the half year where three firms came in the second quarter', async () => {
    const eerder = standOf(await eerste());
    const uit = await beslis(vol, { eerder, rapport: halfjaar, kubus, indelingen });
    expect(gaps(uit).some((een) => een.startsWith('r1t1'))).toBe(true);
  });

  it('refuses what was given away by an earlier report already, and changes nothing', async () => {
    const eerder = standOf(await eerste());
    const los = standOf(
      await beslis(vol, { eerder, rapport: halfjaar, kubus, indelingen, inspanning: { manier: 'zonder' } }),
    );
    const kopie = structuredClone(los);
    const tweede = { naam: 'kwartaal 2', tabellen: [tabel([{ van: K1 + 1, tot: K1 + 1 }])] };
    const uit = await beslis(vol, { eerder: los, rapport: tweede, kubus, indelingen });
    expect(uit).toMatchObject({ besluit: 'weigeren' });
    expect(uit.besluit === 'weigeren' && uit.teSmal.some(({ oordeel }) => oordeel === 'exact')).toBe(true);
    expect(los).toEqual(kopie);
  });

  it('does not show a correction of one firm', async () => {
    const eerder = standOf(await eerste());
    const beter = new Kubus(feiten.slice(1), indelingen, maten);
    const uit = await beslis(vol, { eerder, kubus: beter, indelingen });
    expect(gaps(uit)).toContain('r1t1: herziening van te weinig bedrijven');
    expect(gaps(uit)).toContain('**: herziening van te weinig bedrijven');
    expect(gaps(uit)).not.toContain('r2t2: herziening van te weinig bedrijven');
  });
});

describe('a maat of which nobody has any', () => {
  const { indelingen } = vlak(4, 4);
  const maten = [ONDERNEMINGEN, TELLING];
  const metNul = (aantallen: number[][], heeft: (regio: string) => number): Kubus =>
    new Kubus(
      feitenVan(aantallen, K1).map((feit) => ({ ...feit, waarden: [heeft(feit.codes['regio'] ?? '')] })),
      indelingen,
      maten,
    );
  const rapport = { naam: 'per regio', tabellen: [{ ...tabel(), indelingen: [{ naam: 'regio' }] }] };

  it('does not hide the totals, which say of many firms that they have none', async () => {
    const uit = await beslis(KLASSIEK, { kubus: metNul(KLASSIEK, () => 0) });
    expect(gaps(uit)).toEqual(RECHTHOEK);
  });

  it('does not make a report of one region impossible after that of the country', async () => {
    const kubus = metNul(KLASSIEK, (regio) => (regio === 'r1' ? 0 : 1));
    const eerder = standOf(await beslis(KLASSIEK, { kubus, rapport }));
    const een = { ...tabel(), indelingen: [{ naam: 'regio', codes: ['r1'] }, { naam: 'thema' }] };
    const uit = await beslis(KLASSIEK, { eerder, kubus, rapport: { naam: 'r1', tabellen: [een] } });
    expect(gaps(uit)).toContain('r1t1: te weinig bedrijven');
    expect(gaps(uit)).not.toContain('geweigerd');
  });

  it('is a secret still where the rules say that none of a group may not be known', async () => {
    const gevoelig = { ...TELLING, hoogstensEen: true, gevoelig: true };
    const kubus = new Kubus(
      feitenVan(KLASSIEK, K1).map((feit) => ({ ...feit, waarden: [0] })),
      indelingen,
      [ONDERNEMINGEN, gevoelig],
    );
    const uit = await beslis(KLASSIEK, { kubus });
    expect(uit.besluit === 'weigeren' || gaps(uit).includes('**: geldt voor iedereen of niemand')).toBe(true);
  });

  it('is a secret of few firms where only hidden vakken have none', async () => {
    const kubus = new Kubus(
      feitenVan(KLASSIEK, K1).map((feit) => ({
        ...feit,
        waarden: [feit.codes['regio'] === 'r1' && feit.codes['thema'] === 't1' ? 0 : 1],
      })),
      indelingen,
      maten,
    );
    expect(gaps(await beslis(KLASSIEK, { kubus }))).toEqual(RECHTHOEK);
  });
});

describe('a report that tells nothing new', () => {
  const deel = (regio: string): Tabelopzet => ({
    ...tabel(),
    indelingen: [{ naam: 'regio', codes: [regio] }, { naam: 'thema' }],
  });

  it('is what it was, without a question to the solver', async () => {
    const eerder = standOf(await beslis(KLASSIEK));
    const uit = await beslis(KLASSIEK, { eerder, rapport: { naam: 'r1', tabellen: [deel('r1')] } });
    expect(gaps(uit)).toEqual(RECHTHOEK.slice(0, 2));
    expect(standOf(uit)).toEqual({ ...eerder, rapporten: ['proef', 'r1'] });
  });

  it('is decided on once something of it was corrected', async () => {
    const eerder = standOf(await beslis(KLASSIEK));
    const meer = KLASSIEK.map((rij, nr) => rij.map((n, thema) => (nr === 0 && thema === 2 ? n + 2 : n)));
    const kubus = kubusVan(meer, K1);
    const uit = await beslis(meer, { eerder, kubus, rapport: { naam: 'r1', tabellen: [deel('r1')] } });
    expect(gaps(uit)).toContain('r1t3: herziening van te weinig bedrijven');
  });
});

describe('any table', () => {
  const regels = { ...BUITEN, drempel: 3 };
  const rij = fc.array(fc.nat(8), { minLength: 3, maxLength: 3 });

  it('is the same each time, and who counts out all tables that fit does not come near what is hidden', async () => {
    let gezien = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(rij, { minLength: 2, maxLength: 2 }),
        fc.boolean(),
        async (aantallen, exact) => {
          const inspanning = exact ? {} : { exactTot: 0 };
          const uit = await beslis(aantallen, { inspanning, regels });
          expect(gaps(await beslis(aantallen, { inspanning, regels }))).toEqual(gaps(uit));
          if (uit.besluit === 'weigeren') return;
          for (const [vak, [laag, hoog]] of countAll(aantallen, uit.verborgen, regels.drempel, 12)) {
            gezien += 1;
            expect([vak, laag, hoog, hoog > 1.5 * laag]).toEqual([vak, laag, hoog, true]);
          }
        },
      ),
      { numRuns: 15, seed: 1 },
    );
    expect(gezien).toBeGreaterThan(30);
  });
});
