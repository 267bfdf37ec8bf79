// SPDX-License-Identifier: EUPL-1.2
import { deelnamesOf } from './deelname.rules.js';
import { readStand } from './effectstand.rules.js';
import { DAG_MS, MEETDAGEN, momentOf, type Effectfeit } from './meetmoment.rules.js';
import type { Effectontwerp } from './ontwerp.rules.js';
import { estimateOntwerp } from './schatten.rules.js';
import { Toeval } from './toeval.rules.js';

const EFFECT = 4;
const ontwerp = (anders: Partial<Effectontwerp>): Effectontwerp => ({
  ...{ thema: 'export', indicator: 'omzet', schijnuitkomst: null, uitkomst: 'de omzet', eenheid: 'euro' },
  ...{ opzet: 'wachtlijst', periodenVoor: 2, periodenNa: 1, wachtdagen: 100, kenmerken: [], zaad: 'x' },
  ...{ minimumBehandeld: 10, minimumVergelijking: 10, minimumClusters: 6, minimumEffect: 1 },
  ...anders,
});

interface Opdracht {
  hulpdag: number | null;
  /** From when it does something; the day of help unless told otherwise. */
  werktVanaf?: number | null;
  regio?: string;
  sectie?: string;
  groei?: number;
  wachtte?: boolean;
}

/** Measured at every moment; help adds EFFECT from the first moment after it. */
function firma(toeval: Toeval, nr: number, opdracht: Opdracht): Effectfeit {
  const { hulpdag, werktVanaf = hulpdag, regio = 'TWE', sectie = 'G', groei = 1, wachtte = true } = opdracht;
  const niveau = 50 + 3 * toeval.normal();
  return {
    ...{ bedrijf: `b${String(nr).padStart(4, '0')}`, regio, sectie, grootteklasse: 'micro', gevraagdOp: 0 },
    ...{ hulpOp: hulpdag === null ? null : hulpdag * DAG_MS, wachtOp: wachtte ? 0 : null, lot: null },
    metingen: MEETDAGEN.map((dag, periode) => ({
      ...{ periode, op: (dag + 1) * DAG_MS, schijn: null },
      waarde:
        niveau +
        groei * periode +
        0.5 * toeval.normal() +
        (werktVanaf !== null && dag + 1 > werktVanaf ? EFFECT : 0),
    })),
  };
}

const estimate = (plan: Effectontwerp, feiten: readonly Effectfeit[]) =>
  estimateOntwerp(plan, deelnamesOf(plan, feiten), {
    uitval: { behandeld: 0, vergelijking: 0 },
    lotKlopt: false,
  });
const isCovered = ({ laag, hoog }: { laag: number; hoog: number }): boolean =>
  laag <= EFFECT && EFFECT <= hoog;

describe('an effect by the opzet of its design', () => {
  it('gefaseerd: by when the region began, whoever was helped in it, in clusters of a region', () => {
    const toeval = new Toeval('gefaseerd');
    // Of ten firms one is helped on the first day of its region; the others are there to be reached.
    const starts = [30, 30, 30, 30, 250, 250, 250, 250, null, null, null, null];
    const feiten = starts.flatMap((start, r) =>
      Array.from({ length: 10 }, (_, i) =>
        firma(toeval, r * 10 + i, {
          hulpdag: i === 0 ? start : null,
          werktVanaf: start,
          regio: `R${String(r)}`,
        }),
      ),
    );
    const { schatting, sms } = estimate(ontwerp({ opzet: 'gefaseerd' }), feiten);
    expect(schatting).toMatchObject({ n: 120, clusters: 12 });
    expect([isCovered(schatting), sms.niveau]).toEqual([true, 3]);
  });

  it('gekoppeld: like with like, where those who chose help would have grown anyway', () => {
    const toeval = new Toeval('gekoppeld');
    const feiten = Array.from({ length: 240 }, (_, i) => {
      const [sectie, groei] = i % 2 === 0 ? ['C', 3] : ['G', 0];
      const geholpen = sectie === 'C' ? i % 8 < 6 : i % 8 === 1;
      return firma(toeval, i, { hulpdag: geholpen ? [30, 250][i % 3 === 0 ? 1 : 0]! : null, sectie, groei });
    });
    const plan = ontwerp({ opzet: 'gekoppeld', kenmerken: ['sectie', 'regio'] });
    const { schatting, sms } = estimate(plan, feiten);
    expect([isCovered(schatting), sms.niveau]).toEqual([true, 3]);
    const kaal = estimate(ontwerp({ opzet: 'wachtlijst' }), feiten).schatting;
    expect(kaal.laag).toBeGreaterThan(EFFECT);
  });

  it('zonder vergelijking: the mere change, growth and all, of level 1', () => {
    const toeval = new Toeval('zonder');
    const feiten = Array.from({ length: 40 }, (_, i) => firma(toeval, i, { hulpdag: i < 30 ? 30 : null }));
    const { schatting, sms } = estimate(ontwerp({ opzet: 'zonder-vergelijking', periodenVoor: 1 }), feiten);
    expect(schatting.n).toBe(30);
    // One moment after the other: four by the help and one by growth.
    expect(schatting.waarde).toBeCloseTo(5, 0);
    expect(sms.niveau).toBe(1);
  });
});

describe('who takes part', () => {
  const toeval = new Toeval('mee');
  it('was measured before the help, and waited when he is compared with', () => {
    const feiten = [
      firma(toeval, 1, { hulpdag: 0 }),
      firma(toeval, 2, { hulpdag: 30 }),
      firma(toeval, 3, { hulpdag: null }),
      firma(toeval, 4, { hulpdag: null, wachtte: false }),
      firma(toeval, 5, { hulpdag: 600 }),
    ];
    const mee = deelnamesOf(ontwerp({}), feiten).map(({ feit, groep }) => [feit.bedrijf, groep]);
    // Helped on the day of the question, after the window, and never: the last two are compared with.
    expect(mee).toEqual([
      ['b0002', 1],
      ['b0003', null],
      ['b0005', null],
    ]);
  });

  it('counts in a lottery by what was measured after the draw, and the last from before', () => {
    const lot = { laag: 'a', plaats: true, getrokkenOp: 200 * DAG_MS };
    const feit = { ...firma(toeval, 1, { hulpdag: null }), lot };
    const [een] = deelnamesOf(ontwerp({ opzet: 'loting', periodenVoor: 1 }), [feit]);
    expect(een?.metingen?.map(({ periode }) => periode)).toEqual([1, 2]);
    expect(een?.behandeld).toBe(true);
  });

  it('of a start that came after the draw counts for neither side of it', () => {
    const lot = { laag: 'a', plaats: false, getrokkenOp: 0 };
    const feit = { ...firma(toeval, 1, { hulpdag: null }), lot };
    const zonder = ontwerp({ opzet: 'loting', periodenVoor: 0 });
    expect(deelnamesOf(zonder, [feit])[0]?.metingen?.map(({ periode }) => periode)).toEqual([1]);
    expect(deelnamesOf({ ...zonder, periodenVoor: 1 }, [feit])[0]?.metingen).toBeNull();
  });

  it('is awaited from the draw, the wait or the help, whichever he is counted from', () => {
    const kaal = { ...firma(toeval, 1, { hulpdag: 90, wachtte: false }), metingen: [] };
    const wacht = { ...kaal, wachtOp: 40 * DAG_MS };
    const geloot = { ...wacht, lot: { laag: 'a', plaats: true, getrokkenOp: 60 * DAG_MS } };
    const dagen = [kaal, wacht, { ...wacht, hulpOp: null }, geloot, { ...kaal, hulpOp: null }].map(
      (feit) => momentOf(feit, 1) / DAG_MS - 183,
    );
    expect(dagen).toEqual([90, 40, 40, 60, 0]);
    const [een] = deelnamesOf(ontwerp({ opzet: 'loting', periodenVoor: 0, wachtdagen: 1 }), [geloot]);
    expect((een?.klaarOp ?? 0) / DAG_MS).toBe(60 + 183);
  });

  it('is lost when he should have answered, and awaited before that', () => {
    const heel = firma(toeval, 1, { hulpdag: 30 });
    const stil = { ...heel, bedrijf: 'b2', metingen: heel.metingen.slice(0, 2) };
    const mee = deelnamesOf(ontwerp({}), [heel, stil]);
    const vroeg = readStand(mee, 200 * DAG_MS);
    expect(vroeg.stand.behandeld.klaarOp).toHaveLength(2);
    expect(vroeg.uitval.behandeld).toBe(0);
    const laat = readStand(mee, 400 * DAG_MS);
    expect(laat.stand.behandeld.klaarOp).toEqual(['1971-01-02']);
    expect(laat.uitval).toEqual({ behandeld: 0.5, vergelijking: 0 });
  });
});
