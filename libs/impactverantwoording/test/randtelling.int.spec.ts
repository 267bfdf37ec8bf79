// SPDX-License-Identifier: EUPL-1.2
import { VUL_RANDTELLING } from '../../../migrations/0076-randtelling.js';
import { Feitenwereld } from '../../../test/support/feiten.js';
import { DIMENSIES, MATEN, PERIODES, type Dimensie, type Periode } from '../src/kubus/kubus.rules.js';
import { bereikVraag, duurVraag, tellingVraag, type Kubusvraag, type Vraag } from '../src/kubus/kubus.sql.js';
import { randBereik, randDuur, randTelling, randVan } from '../src/kubus/rand.sql.js';
import { Feitenproef } from './feiten.support.js';

type Rij = Record<string, unknown>;
const GEEN_VERSCHIL = { traject: 0, aanbodsoort: 0, randtelling: 0 };
const WAARDE: Record<Dimensie, string> = {
  ...{
    regio: 'TWE',
    sectie: 'G',
    grootteklasse: 'micro',
    thema: 'energie',
    herkomst: 'web',
    soort: 'lening',
  },
  programma: 'a0000000-0000-4000-8000-000000000000',
};
const JAREN = { vanJaar: 2024, totJaar: 2027 };

/** Of a question the same, however its rows and its days are ordered. */
const geordend = (rijen: Rij[]): string[] =>
  rijen
    .map(({ dagen, ...rij }) =>
      JSON.stringify(typeof dagen === 'string' ? { ...rij, dagen: dagen.split(' ').sort() } : rij),
    )
    .sort();

describe('counts by one dimension', () => {
  let p: Feitenproef;
  const wereld = new Feitenwereld(11, 60);

  beforeAll(async () => {
    p = await Feitenproef.start();
    await p.log(wereld.events);
    await p.take(wereld.shuffled(), 7);
  });
  afterAll(() => p?.stop());

  const ask = async ({ sql, waarden }: Vraag): Promise<string[]> => geordend(await p.sql<Rij>(sql, waarden));
  const paren = (vraag: Kubusvraag, periode: Periode): [Vraag, Vraag][] => {
    const rand = randVan(vraag);
    if (!rand) throw new Error('Dit is van twee dimensies.');
    return [
      [tellingVraag(vraag, periode, false), randTelling(vraag, rand, periode)],
      [duurVraag(vraag, periode), randDuur(vraag, rand, periode)],
      [bereikVraag(vraag), randBereik(vraag, rand)],
    ];
  };
  /** Answers how many rows there were in all. */
  const compare = async (vraag: Kubusvraag, periode: Periode): Promise<number> => {
    let rijen = 0;
    for (const [bron, rand] of paren(vraag, periode)) {
      const verwacht = await ask(bron);
      expect([vraag, await ask(rand)]).toEqual([vraag, verwacht]);
      rijen += verwacht.length;
    }
    return rijen;
  };

  it('answer what counting every trajectory answers, of everything and by each dimension', async () => {
    expect(MATEN).toHaveLength(4);
    for (const periode of PERIODES)
      expect(await compare({ filter: {}, per: undefined, ...JAREN }, periode)).toBeGreaterThan(4);
    for (const per of DIMENSIES) {
      expect(await compare({ filter: {}, per, ...JAREN }, 'kwartaal')).toBeGreaterThan(10);
      const filter = { [per]: WAARDE[per] };
      const alleen = await compare({ filter, per: undefined, ...JAREN }, 'maand');
      if (per !== 'programma') expect(alleen).toBeGreaterThan(4);
      expect(await compare({ filter, per, ...JAREN }, 'jaar')).toBeGreaterThanOrEqual(0);
    }
    expect(await compare({ filter: {}, per: undefined, vanJaar: 2024, totJaar: 2024 }, 'jaar')).toBe(0);
  });

  it('are not there for two dimensions', () => {
    expect(randVan({ filter: { regio: 'TWE' }, per: 'thema', ...JAREN })).toBeNull();
    expect(randVan({ filter: { regio: 'TWE', thema: 'energie' }, per: undefined, ...JAREN })).toBeNull();
  });

  it('are what the migration counted, and a rebuild counts them again', async () => {
    const opgeteld = await p.hashes();
    expect((await p.herbouw.run()).verschillen).toEqual(GEEN_VERSCHIL);
    await p.sql('DELETE FROM impactverantwoording.randtelling');
    await p.sql(VUL_RANDTELLING);
    expect(await p.hashes()).toEqual(opgeteld);
    await p.sql(
      `UPDATE impactverantwoording.randtelling SET aantal = aantal + 1 WHERE dimensie = 'alles' AND maat = 'bedrijf'`,
    );
    expect((await p.herbouw.run()).verschillen).toEqual({ ...GEEN_VERSCHIL, randtelling: 2 });
    expect(await p.hashes()).toEqual(opgeteld);
  });

  it('go along when an offer becomes of another kind, and when nobody of a firm is left', async () => {
    const soorten = (): Promise<Rij[]> =>
      p.sql(`SELECT code, sum(aantal)::integer AS n FROM impactverantwoording.randtelling
        WHERE dimensie = 'soort' AND maat = 'stap' AND code = 'maatwerk' GROUP BY 1`);
    const aanbod = wereld.events.findLast(({ type }) => type === 'aanbod-gewijzigd');
    if (aanbod?.type !== 'aanbod-gewijzigd') throw new Error('Er is geen aanbod.');
    const anders = { ...aanbod, id: ANDERS, data: { ...aanbod.data, versie: 9, soort: 'maatwerk' } };
    expect(await soorten()).toEqual([]);
    await p.log([anders]);
    await p.take([anders]);
    expect(await soorten()).toEqual([{ code: 'maatwerk', n: expect.any(Number) }]);
    const gewist = wereld.hulpvragen.slice(5, 50).map((id) => wereld.erase(id));
    await p.log(gewist);
    await p.take(gewist, 4);
    const opgeteld = await p.hashes();
    expect((await p.herbouw.run()).verschillen).toEqual(GEEN_VERSCHIL);
    expect(await p.hashes()).toEqual(opgeteld);
  });
});

const ANDERS = '00000000-0000-4000-8000-00000000fade';
