// SPDX-License-Identifier: EUPL-1.2
import type { Publicatiebesluit, Publicatiestand, Vakplaats } from '#libs/impactverantwoording';
import { beslisOver, ijleWereld } from './ijl.support.js';

type Uit = Extract<Publicatiebesluit, { besluit: 'publiceren' }>;
const published = (uit: Publicatiebesluit): Uit => {
  if (uit.besluit === 'weigeren') throw new Error(uit.reden);
  return uit;
};
const isDeel = ({ periode }: Vakplaats): boolean => periode.van === periode.tot;
/** By how many things a vak is divided; a quarter of the year is one. */
const delingVan = (plaats: Vakplaats): number => Object.keys(plaats.codes).length + Number(isDeel(plaats));
const hidden = ({ verborgen }: Uit, deling: number) =>
  verborgen.filter(({ plaats }) => delingVan(plaats) === deling);
const counted = ({ stand }: { stand: Publicatiestand }, deling: number): number =>
  Object.values(stand.laatste).filter((nr) => {
    const { plaats, staat } = stand.vakken[nr]!;
    return delingVan(plaats) === deling && staat !== 'ongepubliceerd';
  }).length;
const zonder = (uit: Uit, indeling: string) =>
  uit.verborgen.filter(({ plaats }) => !(indeling in plaats.codes));

describe('a thin country of 18 regions by 21 themes', () => {
  const { feiten, later } = ijleWereld({ regios: 18, minst: 24 });
  let eerste: Uit;
  beforeAll(async () => {
    eerste = published(await beslisOver(feiten));
  });

  it('hides most crossings, and shows the country and every region, theme, section, size, way in and quarter', () => {
    const few = eerste.verborgen.filter(({ reden }) => reden === 'te weinig bedrijven');
    expect(few.length).toBeGreaterThan(250);
    expect(hidden(eerste, 0)).toEqual([]);
    expect(counted(eerste, 1)).toBeGreaterThan(60);
    expect(hidden(eerste, 1)).toEqual([]);
  });

  it('hides nothing more of these when answers came later, and no crossing that was shown', async () => {
    const tweede = published(await beslisOver([...feiten, ...later], eerste.stand));
    expect(later.length).toBeGreaterThan(0);
    expect([...hidden(tweede, 0), ...hidden(tweede, 1)]).toEqual([]);
    expect(zonder(tweede, 'indicator')).toHaveLength(zonder(eerste, 'indicator').length);
  });
});

describe('a thinner one, where some regions and themes are few themselves', () => {
  it('hides beside each of those at most one other, and never the country', async () => {
    const uit = published(await beslisOver(ijleWereld({ regios: 17, minst: 4 }).feiten));
    expect(hidden(uit, 0)).toEqual([]);
    const marges = hidden(uit, 1);
    const mee = marges.filter(({ reden }) => reden === 'volgt uit het totaal');
    expect(marges.length).toBeGreaterThan(mee.length);
    expect(mee.length).toBeLessThanOrEqual(marges.length - mee.length);
  });
});
