// SPDX-License-Identifier: EUPL-1.2
import type { AnyEvent, VraagFeiten } from '#libs/kernel';
import { readRegios } from '../src/demo/bestanden.js';
import { BRON } from '../src/demo/historie/event.js';
import { OVERAL, THEMAS } from '../src/demo/historie/thema.js';
import { tijdvakVan } from '../src/demo/historie/tijdvak.js';
import { makeHistorie } from '../src/demo/historie/wereld.js';

const BEGONNEN = new Date('2026-11-27T10:00:00Z');
const OMGEVING = { aanbod: ['aanbod'], aanbieders: ['aanbieder'], programmaId: 'programma' };
const TIJDVAK = tijdvakVan(BEGONNEN);
const REGIOS = readRegios().map(({ code }) => code);
/** Fewer firms than this are not told. */
const DREMPEL = 10;

const make = (): AnyEvent[] => makeHistorie(REGIOS, OMGEVING, TIJDVAK);

describe('the history of the demo', () => {
  const events = make();
  const vragen = events.filter(({ type }) => type === 'hulpvraag-ingediend');
  const feiten = (sinds = ''): VraagFeiten[] =>
    vragen.filter(({ time }) => time >= sinds).map(({ data }) => data as VraagFeiten);

  it('is the same every time, and tells in its source that it never happened', () => {
    expect(JSON.stringify(make()) === JSON.stringify(events)).toBe(true);
    expect(new Set(events.map(({ source }) => source))).toEqual(new Set([BRON]));
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  });

  it('goes from the first of eight quarters to some weeks ago, in the order of time', () => {
    expect(TIJDVAK).toMatchObject({ vanKwartaal: '2025-K4', totKwartaal: '2026-K3' });
    expect(TIJDVAK.eerder).toEqual({ van: '2024-K4', tot: '2025-K3' });
    const tijden = events.map(({ time }) => time);
    expect(tijden).toEqual(tijden.toSorted());
    expect((tijden[0] ?? '') < '2024-10-10').toBe(true);
    expect((tijden.at(-1) ?? '') <= TIJDVAK.eind.toISOString()).toBe(true);
  });

  it('has enough firms in every region, and of everything that figures are divided by in the year of the report', () => {
    const per = (van: readonly VraagFeiten[], kies: (een: VraagFeiten) => string | null): number[] => {
      const aantallen = new Map<string | null, number>();
      for (const een of van) aantallen.set(kies(een), (aantallen.get(kies(een)) ?? 0) + 1);
      return [...aantallen.values()];
    };
    const jaar = feiten('2025-10-01').filter(({ regio }) => regio !== 'LANDELIJK');
    expect(per(jaar, ({ regio }) => regio)).toHaveLength(REGIOS.length - 1);
    const delen: [number, (een: VraagFeiten) => string | null][] = [
      [THEMAS.length, ({ themas }) => themas[0] ?? null],
      [new Set(OVERAL.herkomsten).size, ({ herkomst }) => herkomst],
      [new Set(OVERAL.grootten).size, ({ grootteklasse }) => grootteklasse],
    ];
    for (const [hoeveel, kies] of delen) {
      const aantallen = per(jaar, kies);
      expect(aantallen).toHaveLength(hoeveel);
      expect(Math.min(...aantallen)).toBeGreaterThanOrEqual(DREMPEL);
    }
  });

  it('answers only what was asked before', () => {
    const gevraagd = new Set<string>();
    let ongevraagd = 0;
    for (const { type, data } of events) {
      if (type === 'meting-gevraagd') gevraagd.add(data.metingId);
      if (type === 'meting-beantwoord' && !gevraagd.has(data.metingId)) ongevraagd += 1;
    }
    expect(ongevraagd).toBe(0);
    expect(gevraagd.size).toBeGreaterThan(1_000);
  });
});
