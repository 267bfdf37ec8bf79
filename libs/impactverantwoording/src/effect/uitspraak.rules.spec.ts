// SPDX-License-Identifier: EUPL-1.2
import { fixOntwerp, hashOntwerp, isVooraf, type Effectontwerp } from './ontwerp.rules.js';
import { toSchatting } from './schatting.rules.js';
import { deriveSms, type Smsfeiten } from './sms.rules.js';
import { assessEffect, type Effectstand } from './uitspraak.rules.js';
import { readyOn } from './wanneer.rules.js';

const ontwerp: Effectontwerp = {
  ...{ thema: 'digitalisering', uitkomst: 'de omzet', eenheid: 'procent', opzet: 'gefaseerd', kenmerken: [] },
  ...{ indicator: 'omzet-maand', schijnuitkomst: null },
  ...{ periodenVoor: 2, periodenNa: 2, wachtdagen: 180, minimumBehandeld: 10, minimumVergelijking: 12 },
  ...{ minimumClusters: 6, minimumEffect: 5, zaad: 'digitalisering-2027' },
};
const nu = new Date('2027-01-04T09:00:00Z');
const vast = fixOntwerp(ontwerp, nu, null);

describe('a design', () => {
  it('has the same hash whatever the order of its fields, and another for another', () => {
    const { thema, ...rest } = ontwerp;
    expect(hashOntwerp({ ...rest, thema })).toBe(vast.hash);
    expect(hashOntwerp({ ...ontwerp, minimumBehandeld: 11 })).not.toBe(vast.hash);
  });

  it('is not fixed any more once an outcome is known', () => {
    expect(() => fixOntwerp(ontwerp, nu, new Date('2027-01-03T00:00:00Z'))).toThrow(
      'Er zijn al uitkomsten bekend',
    );
    expect(isVooraf(vast, '2027-02-01T00:00:00Z')).toBe(true);
    expect(isVooraf(vast, nu.toISOString())).toBe(false);
    expect(isVooraf({ ...vast, ontwerp: { ...ontwerp, periodenNa: 1 } }, null)).toBe(false);
  });

  it('refuses with every fault at once', () => {
    const slecht: Effectontwerp = {
      ...ontwerp,
      ...{
        thema: ' ',
        opzet: 'gekoppeld',
        periodenVoor: 0,
        wachtdagen: 0,
        minimumBehandeld: 9,
        minimumVergelijking: 9.5,
      },
      ...{ minimumClusters: 5, minimumEffect: 0 },
    };
    expect(() => fixOntwerp(slecht, nu, null)).toThrow(
      'Kies een thema. Het aantal perioden vooraf is te klein voor deze opzet. Zeg na hoeveel dagen de uitkomst bekend is. ' +
        'Minstens 10 bedrijven met hulp. Minstens 10 bedrijven om mee te vergelijken. Minstens 6 clusters. ' +
        'Zeg welk effect minstens te zien moet zijn. Zeg op welke kenmerken bedrijven worden gekoppeld.',
    );
  });
});

describe('a design that cannot be', () => {
  it.each<[string, Partial<Effectontwerp>, string]>([
    ['more moments than there are', { periodenVoor: 3, periodenNa: 2 }, 'Er zijn 4 meetmomenten'],
    ['a lottery with two before', { opzet: 'loting', periodenVoor: 2 }, 'ten hoogste één meting'],
    ['its own placebo', { schijnuitkomst: 'omzet-maand' }, 'een andere dan de uitkomst'],
    ['matched on what nobody knows', { kenmerken: ['humeur'] }, 'Kies kenmerken uit'],
    ['matched on one thing twice', { kenmerken: ['regio', 'regio'] }, 'twee keer'],
    ['of no kind', { opzet: 'wens' as Effectontwerp['opzet'] }, 'Kies waar de vergelijking'],
  ])('%s', (_wat, anders, melding) => {
    expect(() => fixOntwerp({ ...ontwerp, ...anders }, nu, null)).toThrow(melding);
  });
});

const toets = (p: number) => ({ f: 1, teller: 2, noemer: 30, p });
const goed: Smsfeiten = {
  ...{
    opzet: 'gefaseerd',
    vergelijking: 40,
    lotKlopt: false,
    periodenVoor: 4,
    voortrend: toets(0.4),
    balans: [],
  },
  uitval: { behandeld: 0.05, vergelijking: 0.06 },
  placebos: [],
};
const regel = (inBalans: boolean) => ({
  kenmerk: 'omzet',
  behandeld: 1,
  vergelijking: 1,
  verschil: 0,
  inBalans,
});

describe('the level follows from what was seen', () => {
  it.each<[string, Partial<Smsfeiten>, number, string]>([
    ['a staggered start, alike beforehand', {}, 3, 'niet geloot'],
    [
      'a lottery that can be redone',
      { opzet: 'loting', lotKlopt: true, periodenVoor: 0, voortrend: null },
      5,
      '',
    ],
    ['a lottery that cannot', { opzet: 'loting' }, 3, 'niet na te rekenen'],
    [
      'a lottery that cannot, not measured before',
      { opzet: 'loting', periodenVoor: 0 },
      2,
      'niet gemeten voordat',
    ],
    [
      'a lottery of which one arm left',
      { opzet: 'loting', lotKlopt: true, uitval: { behandeld: 0, vergelijking: 0.06 } },
      2,
      'veel meer bedrijven weg',
    ],
    ['too many lost', { uitval: { behandeld: 0.22, vergelijking: 0.21 } }, 2, 'te veel bedrijven'],
    ['trends that differ', { voortrend: toets(0.049) }, 2, 'al verschillend'],
    ['trends that nobody tested', { voortrend: null }, 2, 'niet getoetst'],
    [
      'an effect where none can be',
      { placebos: [{ wat: 'een datum van eerder', p: 0.04 }] },
      2,
      'geen effect kan zijn',
    ],
    [
      'one of two placebos by chance',
      { placebos: [0.04, 0.5].map((p) => ({ wat: 'een datum van eerder', p })) },
      3,
      'niet geloot',
    ],
    ['matched and balanced', { opzet: 'gekoppeld', balans: [regel(true)] }, 3, 'niet geloot'],
    ['matched and not balanced', { opzet: 'gekoppeld', balans: [regel(true), regel(false)] }, 2, 'omzet'],
    ['matched on nothing', { opzet: 'gekoppeld' }, 2, 'balans'],
    ['nobody to compare with', { vergelijking: 0 }, 1, 'geen groep'],
    ['no comparison by design', { opzet: 'zonder-vergelijking' }, 1, 'geen groep'],
  ])('%s', (_wat, anders, niveau, woord) => {
    const sms = deriveSms({ ...goed, ...anders });
    expect(sms.niveau).toBe(niveau);
    expect(sms.redenen.join(' ')).toContain(woord);
  });
});

const dagen = (aantal: number, dag: string): string[] => Array.from({ length: aantal }, () => dag);
const stand = (meer: Partial<Effectstand> = {}): Effectstand => ({
  vandaag: '2027-09-01',
  behandeld: { klaarOp: dagen(10, '2027-08-01'), perDag: 0.5 },
  vergelijking: { klaarOp: dagen(12, '2027-08-01'), perDag: 0.5 },
  eersteUitkomstOp: '2027-07-01T00:00:00Z',
  ...meer,
});
const gevonden = (waarde: number, standaardfout: number, clusters = 20) => ({
  schatting: toSchatting({ waarde, standaardfout, vrijheidsgraden: 18, n: 22, clusters }),
  sms: deriveSms(goed),
});

describe('what may be said', () => {
  it('is the figure with its interval, firms and level', () => {
    // t of 0.975 on 18 degrees of freedom is 2.100922: 8.2 ± 2·2.100922 = 3.998 to 12.40.
    const uitspraak = assessEffect(vast, stand(), () => gevonden(8.2, 2));
    expect(uitspraak).toMatchObject({
      soort: 'effect',
      richting: 'meer',
      n: 22,
      clusters: 20,
      sms: 3,
      ontwerp: vast.hash,
    });
    expect(uitspraak.woorden).toBe(
      'Het effect van de hulp op de omzet is 8,2 procent (95%-interval 4 tot 12,4; 22 bedrijven, 20 clusters). ' +
        'Niveau 3 van 5: een vergelijking van voor en na met bedrijven die vooraf hetzelfde deden.',
    );
  });

  it('says that it may be chance, and which effect does not fit', () => {
    expect(assessEffect(vast, stand(), () => gevonden(1, 1)).woorden).toContain(
      'Het kan ook toeval zijn: nul ligt binnen deze grenzen. Een effect van 5 procent of meer past daar niet bij.',
    );
    expect(assessEffect(vast, stand(), () => gevonden(1, 4)).woorden).not.toContain('past daar niet bij');
    expect(assessEffect(vast, stand(), () => gevonden(-8, 1))).toMatchObject({ richting: 'minder' });
  });

  it('below level 3 speaks of a difference only', () => {
    const sms = deriveSms({ ...goed, voortrend: null });
    const { woorden } = assessEffect(vast, stand(), () => ({ ...gevonden(8, 1), sms }));
    expect(woorden).toContain('Het verschil in de omzet is 8 procent');
    expect(woorden).toContain('een aanwijzing, geen bewijs');
  });

  const nooit = (): never => {
    throw new Error('peeked');
  };

  it('below the minimum is nothing but when, and nobody peeks', () => {
    const half = stand({
      behandeld: { klaarOp: [...dagen(7, '2027-08-01'), ...dagen(3, '2027-10-15')], perDag: 0 },
    });
    expect(assessEffect(vast, half, nooit)).toEqual({
      soort: 'nog-niet-te-zeggen',
      redenen: ['Van 7 bedrijven met hulp is de uitkomst bekend; nodig zijn er 10.'],
      wanneer: '2027-10-15',
      woorden:
        'Nog niet te zeggen. Van 7 bedrijven met hulp is de uitkomst bekend; nodig zijn er 10. ' +
        'Naar verwachting kan dat vanaf 15 oktober 2027.',
      ontwerp: vast.hash,
    });
  });

  it('says so when that cannot be foretold', () => {
    const weinig = stand({ vergelijking: { klaarOp: [], perDag: 0 } });
    expect(assessEffect(vast, weinig, nooit)).toMatchObject({ wanneer: null });
    expect(assessEffect(vast, weinig, nooit).woorden).toContain('Wanneer wel, is niet te voorspellen.');
  });

  it('is nothing when the design came after the outcomes, was changed, or has too few clusters', () => {
    const laat = stand({ eersteUitkomstOp: '2027-01-04T09:00:00.000Z' });
    expect(assessEffect(vast, laat, nooit).woorden).toContain('lag niet vast');
    const anders = { ...vast, ontwerp: { ...ontwerp, minimumBehandeld: 1 } };
    expect(assessEffect(anders, stand(), nooit).woorden).toContain('lag niet vast');
    const klein = assessEffect(vast, stand(), () => gevonden(8, 1, 5));
    expect(klein).toMatchObject({
      soort: 'nog-niet-te-zeggen',
      redenen: ['Er zijn 5 clusters; nodig zijn er 6.'],
    });
    expect(JSON.stringify(klein)).not.toContain('waarde');
    const { schatting, sms } = gevonden(8, 1);
    const rest = assessEffect(vast, stand(), () => ({ schatting: { ...schatting, n: 21 }, sms }));
    expect(rest).toMatchObject({
      redenen: ['In de vergelijking blijven 21 bedrijven over; nodig zijn er 22.'],
    });
  });
});

describe('when it will be', () => {
  it.each<[string, number, string[], number, string | null]>([
    ['the day of the last one needed', 2, ['2027-03-01', '2027-01-01', '2027-02-01'], 0, '2027-02-01'],
    // Two more at one in four days: eight days, and ten until its outcome.
    ['by the pace of late', 3, ['2027-01-01'], 0.25, '2027-09-19'],
    ['never when nobody starts', 2, ['2027-01-01'], 0, null],
    ['not in ten years', 1000, [], 0.25, null],
    ['today when nothing is needed', 0, [], 0, '2027-09-01'],
  ])('%s', (_wat, minimum, klaarOp, perDag, dag) => {
    expect(readyOn({ minimum, klaarOp, perDag }, '2027-09-01', 10)).toBe(dag);
  });
});
