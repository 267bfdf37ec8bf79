// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { MatchIndex, type Aanbod, type Hulpvraag } from '../src/index.js';
import { aanbod, gebieden, gouden, hulpvragen } from './collectie.js';

const peil = { peildatum: gouden.peildatum, deMinimisPlafond: gouden.deMinimisPlafond };
const base: Aanbod = {
  id: 'X1',
  titel: 'Energiecoach voor bakkers',
  samenvatting: 'Lager gasverbruik van uw oven.',
  omschrijving: 'Een energiecoach zoekt uit waar warmte verloren gaat in de bakkerij.',
  soort: 'coaching',
  themas: ['energie'],
  aanbieder: 'Test',
  voorwaarden: { gebied: ['NL'], sbi: [], sbiUitgesloten: [], rechtsvormen: [], maxWerkzamePersonen: 50 },
};
const vraag: Hulpvraag = {
  id: 'R1',
  taal: 'nl',
  tekst: 'De gasrekening van mijn bakkerij is te hoog, de oven slurpt gas. Wie denkt met mij mee?',
  themas: [],
  onderneming: {
    sbi: '10710',
    werkzamePersonen: 6,
    rechtsvorm: 'bv',
    omzet: 700_000,
    leeftijdMaanden: 80,
    gemeentecode: 'GM0153',
    deMinimisGebruikt: 0,
  },
};
/** Part of the collection: enough to compete with, and quick to build again for every test. */
const catalogus = aanbod.slice(0, 30);
const build = (...more: Aanbod[]): MatchIndex =>
  MatchIndex.build([...catalogus, ...more], gebieden, { epoch: 7 });
const idsOf = (index: MatchIndex, hulpvraag = vraag): string[] =>
  index.match(hulpvraag, peil).matches.map(({ aanbodId }) => aanbodId);
const place = (totaal: number, bezet: number) => ({ totaal, bezet });

describe('the place of one offer', () => {
  it('is what the whole answer says of it, for every request of the collection', () => {
    const index = build(base);
    for (const hulpvraag of [vraag, ...hulpvragen.slice(0, 40)]) {
      const { matches, afgewezen, geenPassendAanbod } = index.match(hulpvraag, peil);
      for (const { id } of [base, ...catalogus])
        expect(index.placeOf(id, hulpvraag, peil)).toEqual({
          rang: matches.find(({ aanbodId }) => aanbodId === id)?.rang ?? null,
          regels: afgewezen.find(({ aanbodId }) => aanbodId === id)?.regels ?? [],
          ...{ aantal: matches.length, geenPassendAanbod },
        });
    }
    expect(index.placeOf('weg', vraag, peil)).toMatchObject({ rang: null, regels: [] });
  });
});

describe('a change of the catalogue', () => {
  it('brings a new offer in at once', () => {
    const index = build();
    expect(idsOf(index)).not.toContain('X1');
    index.upsert(base);
    expect(idsOf(index)[0]).toBe('X1');
    expect(index.deltaSize).toBe(1);
  });

  it('lets a changed offer stand only as it is now', () => {
    const index = build(base);
    index.upsert({ ...base, voorwaarden: { ...base.voorwaarden, gebied: ['PV31'] } });
    expect(idsOf(index)).not.toContain('X1');
    const { afgewezen } = index.match(vraag, peil);
    expect(afgewezen).toContainEqual({ aanbodId: 'X1', regels: ['gebied'] });
    expect(afgewezen.filter(({ aanbodId }) => aanbodId === 'X1')).toHaveLength(1);
  });

  it('refuses a full offer with its rule and takes it back when a place is free', () => {
    const index = build(base);
    index.setCapaciteit('X1', place(5, 5));
    expect(idsOf(index)).not.toContain('X1');
    expect(index.match(vraag, peil).afgewezen).toContainEqual({ aanbodId: 'X1', regels: ['capaciteit'] });
    index.setCapaciteit('X1', place(5, 4));
    expect(idsOf(index)[0]).toBe('X1');
  });

  it('neither shows nor refuses a paused offer until it opens again', () => {
    const index = build(base);
    index.setGepauzeerd('X1', true);
    const paused = index.match(vraag, peil);
    expect([...paused.matches, ...paused.afgewezen].map(({ aanbodId }) => aanbodId)).not.toContain('X1');
    index.setGepauzeerd('X1', false);
    expect(idsOf(index)[0]).toBe('X1');
  });

  it('goes on when more offers come in than there was room for', () => {
    const index = build();
    for (let number = 0; number < 600; number += 1) index.upsert({ ...base, id: `Y${number}` });
    expect(index.size).toBe(catalogus.length + 600);
    expect(idsOf(index).every((id) => id.startsWith('Y'))).toBe(true);
  });

  it('forgets an offer that is taken out', () => {
    const index = build(base);
    expect([index.remove('X1'), index.remove('X1'), index.size]).toEqual([true, false, catalogus.length]);
    expect(idsOf(index)).not.toContain('X1');
  });
});

describe('a match', () => {
  it('is reckoned the same again, with the epoch and the rules it was reckoned by', () => {
    const index = build(base);
    const first = index.match(vraag, peil);
    for (const other of hulpvragen) index.match(other, peil);
    expect(index.match(vraag, peil)).toEqual(first);
    expect(first.epoch).toBe(7);
    expect(first.rekenregels).toMatch(/^\d{4}\.\d+$/);
  });

  it('survives a trip through JSON', () => {
    const result = build(base).match(vraag, peil);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('gives two to four reasons in the words of the entrepreneur', () => {
    const index = build(base);
    for (const hulpvraag of [vraag, ...hulpvragen])
      for (const { redenen } of index.match(hulpvraag, peil).matches) {
        expect(redenen.length).toBeGreaterThanOrEqual(2);
        expect(redenen.length).toBeLessThanOrEqual(4);
        expect(new Set(redenen).size).toBe(redenen.length);
      }
    expect(index.match(vraag, peil).matches[0]?.redenen.join(' ')).toMatch(/gasrekening|oven|gas/);
  });

  it('puts what is not certain behind what is, says so, and asks what would decide most', () => {
    const onderneming = { ...vraag.onderneming, werkzamePersonen: null };
    const { matches, vraag: question } = build(base).match({ ...vraag, onderneming }, peil);
    const oordelen = matches.map(({ oordeel }) => oordeel);
    expect(oordelen).toContain('onbekend');
    expect(oordelen.lastIndexOf('ja')).toBeLessThan(oordelen.indexOf('onbekend'));
    const mine = matches.find(({ aanbodId }) => aanbodId === 'X1');
    expect(mine?.redenen.at(-1)).toMatch(/^Nog niet zeker: wij weten niet hoeveel personen/);
    expect(question?.feit).toBe('werkzamePersonen');
  });

  it('speaks English to who asked in English', () => {
    const english: Hulpvraag = {
      ...vraag,
      taal: 'en',
      tekst: 'Our gas bill is far too high, who can help us save energy?',
    };
    const { matches } = build(base).match(english, peil);
    expect(matches[0]?.redenen.join(' ')).toMatch(/\b(You|this offer|Your)\b/);
  });

  it('lets a second judge change the order, but not put the undecided before the certain', async () => {
    const onderneming = { ...vraag.onderneming, werkzamePersonen: null };
    const index = build(base);
    const before = index.match({ ...vraag, onderneming }, peil, { top: 50 }).matches;
    const upsideDown = await index.matchReranked({ ...vraag, onderneming }, peil, (_, kandidaten) =>
      Promise.resolve(kandidaten.map((__, place) => place)),
    );
    const certain = before.filter(({ oordeel }) => oordeel === 'ja').map(({ aanbodId }) => aanbodId);
    expect(upsideDown.matches[0]?.aanbodId).toBe(certain.at(-1));
    const oordelen = upsideDown.matches.map(({ oordeel }) => oordeel);
    expect(oordelen).toEqual([...oordelen].sort());
    await expect(index.matchReranked(vraag, peil, () => Promise.resolve([1]))).rejects.toThrow('rerank');
  });

  it('answers an empty catalogue with nothing', () => {
    const { matches, afgewezen, geenPassendAanbod } = MatchIndex.build([], gebieden, { epoch: 1 }).match(
      vraag,
      peil,
    );
    expect([matches, afgewezen]).toEqual([[], []]);
    expect(geenPassendAanbod).toBeGreaterThan(0.5);
  });
});
