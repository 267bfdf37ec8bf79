// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import type { Effectuitspraak } from '../src/effect/uitspraak.rules.js';
import { EffectontwerpService } from '../src/effectontwerp/effectontwerp.service.js';
import { metingenTot } from '../src/meting/metingen.sql.js';
import { Effectwereld, INDICATOR, ontwerpVan, type Firma } from './effect.support.js';
import { ANALIST } from './feiten.support.js';
import { Wachtproef } from './wacht.support.js';

const DAG = 86_400_000;
const BEGIN = Date.now() + DAG;
/** In cents. */
const EFFECT = 600;
const GENOEG = { minimumBehandeld: 10, minimumVergelijking: 10, minimumClusters: 6, minimumEffect: 300 };

// From BEGIN in days: all wait from day 1; the draw is on day 21; half a year after both is past by day 210, a year after the wait alone by 380.
describe('who waits', () => {
  let w: Wachtproef;
  const [digitaal, uitvoer] = [new Effectwereld('digitalisering', BEGIN), new Effectwereld('export', BEGIN)];
  const geen: Firma[] = [];
  let [later, nooit, geloot, uitgeloot] = [geen, geen, geen, geen];
  let weg: Firma;
  const situaties = async (firma: Firma): Promise<string[]> =>
    (await w.metingen(firma)).map(({ moment, situatie }) => `${moment} ${situatie}`);
  const dagen = async (firma: Firma): Promise<string[]> => (await w.metingen(firma)).map(({ dag }) => dag);
  const indicatoren = async (firma: Firma): Promise<string[]> => {
    const laatste = (await w.metingen(firma)).at(-1);
    const { vragen } = await w.vragen.read(w.sleutelVan(laatste?.id ?? ''));
    return vragen.map(({ indicator }) => indicator);
  };
  const isCovered = (uitspraak: Effectuitspraak): boolean => {
    if (uitspraak.soort !== 'effect') throw new Error(uitspraak.woorden);
    // Answers are in cents, and effects are told in euros.
    const euros = EFFECT / 100;
    return uitspraak.laag < euros && euros < uitspraak.hoog;
  };

  beforeAll(async () => {
    w = await Wachtproef.start(BEGIN);
    const fix = (anders: Parameters<typeof ontwerpVan>[0]): Promise<string> =>
      w.p.app
        .get(EffectontwerpService)
        .fix(ANALIST, ontwerpVan({ schijnuitkomst: null, ...GENOEG, ...anders }));
    await fix({});
    await fix({ thema: 'export', opzet: 'loting', periodenVoor: 1 });
    const wachtend = await w.wait(digitaal, 22);
    [later, nooit] = [wachtend.slice(0, 11), wachtend.slice(11, 22)];
    [weg] = (await w.wait(new Effectwereld('energie', BEGIN), 1)) as [Firma];
  });
  afterAll(() => w?.stop());

  it('is asked as soon as he waits, and of nothing that help brought', async () => {
    // One of them has waited for so long that nobody asks how it was then; the draw that is announced is a new beginning.
    const [lang] = (await w.wait(new Effectwereld('export', BEGIN - 100 * DAG, 'eerder'), 1)) as [Firma];
    const lotelingen = [...(await w.wait(uitvoer, 19)), lang];
    expect(await w.run(2)).toBe(42);
    expect(await w.run(2.1)).toBe(0);
    for (const firma of [later[0]!, lotelingen[0]!])
      expect(await w.metingen(firma)).toMatchObject([{ moment: 'start', situatie: 'wacht', reden: null }]);
    await w.vragen.stop(w.sleutelVan((await w.metingen(weg))[0]!.id));
    await w.answer([...later, ...nooit, ...lotelingen], 0, 0);
    const id = await w.announce(lotelingen, 10, [12, 20]);
    expect(await w.run(13)).toBe(1);
    await w.answer([lang], 0, 0);
    const plaatsen = await w.draw(id, 21);
    geloot = lotelingen.filter(({ hulpvraagId }) => plaatsen.has(hulpvraagId));
    uitgeloot = lotelingen.filter(({ hulpvraagId }) => !plaatsen.has(hulpvraagId));
    expect([geloot.length, uitgeloot.length]).toEqual([10, 10]);
    await w.help(uitvoer, geloot, 30);
    // Half a year after the wait, and not yet after the draw.
    expect(await w.run(186)).toBe(22);
    expect(await indicatoren(nooit[0]!)).toEqual([
      ...['werkzame-personen', INDICATOR, 'online-aandeel', 'oplossing', 'vertrouwen'],
    ]);
    await w.answer([...later, ...nooit], 1, 0);
    expect(await situaties(weg)).toEqual(['start wacht']);
  });

  it('is measured from the draw when he was in one, on the same day as who got a place', async () => {
    expect(await w.run(210)).toBe(20);
    expect(await situaties(geloot[0]!)).toEqual(['start wacht', '6-maanden later']);
    expect(await situaties(uitgeloot[0]!)).toEqual(['start wacht', '6-maanden wacht']);
    expect(await dagen(geloot[0]!)).toEqual(await dagen(uitgeloot[0]!));
    expect(await indicatoren(geloot[0]!)).toContain('opbrengst-hulp');
    await w.answer(geloot, 1, EFFECT);
    expect(await w.assess('export')).toMatchObject({ soort: 'nog-niet-te-zeggen' });
    await w.answer(uitgeloot, 1, 0);
    const uitspraak = await w.assess('export');
    expect(uitspraak).toMatchObject({ soort: 'effect', richting: 'meer', sms: 5, n: 20 });
    expect(isCovered(uitspraak)).toBe(true);
  });

  it('keeps the day from which is counted when he is helped later, and gives what help is compared with', async () => {
    await w.help(digitaal, later, 250);
    expect(await w.run(380)).toBe(22);
    expect(await situaties(later[0]!)).toEqual(['start wacht', '6-maanden wacht', '12-maanden later']);
    expect(await situaties(nooit[0]!)).toEqual(['start wacht', '6-maanden wacht', '12-maanden wacht']);
    expect(await dagen(later[0]!)).toEqual(await dagen(nooit[0]!));
    await w.answer(later, 2, EFFECT);
    expect(await w.assess('digitalisering')).toMatchObject({ soort: 'nog-niet-te-zeggen' });
    await w.answer(nooit, 2, 0);
    const uitspraak = await w.assess('digitalisering');
    expect(uitspraak).toMatchObject({ soort: 'effect', richting: 'meer', sms: 3, n: 22 });
    expect(isCovered(uitspraak)).toBe(true);
  });

  it('counts in no table of what help brought', async () => {
    const tot = await w.lastNumber();
    const rijen = await w.p.db.as(SYSTEEM, (tx) => metingenTot(tx, tot));
    const van = (moment: string): (number | null)[] =>
      rijen.filter((een) => een.indicator === INDICATOR && een.moment === moment).map(({ waarde }) => waarde);
    expect([van('6-maanden').length, van('12-maanden').length]).toEqual([10, 11]);
    expect([...van('6-maanden'), ...van('12-maanden')]).not.toContain(null);
  });
});
