// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '#libs/kernel';
import type { SteunregisterregelWeergave } from '../src/register/register.dto.js';
import { A, B, Steunproef, aanbieder, coordinator } from './staatssteun.support.js';

const ELDERS: Actor = { ...coordinator, regio: 'MBR' };
const KOP = 'kenmerk;geregistreerd_op;referentie';

describe('the register of granted aid', () => {
  let p: Steunproef;
  beforeAll(async () => {
    p = await Steunproef.start();
  });
  afterAll(() => p?.stop());
  beforeEach(async () => {
    p.vandaag = '2026-11-02';
    await p.owner('TRUNCATE staatssteun.steun, staatssteun.verklaring CASCADE');
  });

  const give = async (
    kvk: string,
    euros: number,
    datum: string,
    verlener = 'Gemeente Proef',
  ): Promise<string> =>
    (await p.grant(await p.reserve(kvk, Math.ceil(euros)), euros, datum, aanbieder, { verlener })).id;
  const lijst = async (vraag: object = {}, wie = coordinator): Promise<SteunregisterregelWeergave[]> =>
    (await p.lezer.list(wie, { aantal: 50, ...vraag })).gegevens;
  const alarms = (): Promise<{ dag: number; subject: string }[]> =>
    p.sql(`SELECT (data->>'dag')::int AS dag, subject FROM platform.event
      WHERE type = 'steunregistratie-gealarmeerd' AND subject IN (SELECT id::text FROM staatssteun.steun) ORDER BY time, dag`);
  const note = (steunId: string, anders: object = {}, wie = coordinator): Promise<void> =>
    p.register.register(wie, { steunId, versie: 2, datum: '2026-11-02', referentie: 'NL-1', ...anders });
  const readIn = (...regels: string[]) =>
    p.register.readIn(coordinator, 'csv', Buffer.from([KOP, ...regels].join('\n')));

  it('lists what waits, the least time first, for the own regio alone', async () => {
    const laat = await give(A, 1_000, '2026-10-01');
    const later = await give(B, 2_000.5, '2026-11-02');
    await p.reserve(A, 5);
    expect(await lijst()).toMatchObject([
      {
        ...{ steunId: laat, versie: 2, kvkNummer: A, bedragInCenten: 100_000, datum: '2026-10-01' },
        ...{ verlener: 'Gemeente Proef', instrument: 'dienst', nace: '10.71', regeling: 'algemeen' },
        ...{ stand: 'te-laat', registrerenVoor: '2026-10-29', werkdagenOver: -2, correctie: false },
      },
      { steunId: later, bedragInCenten: 200_050, stand: 'op-tijd', werkdagenOver: 20 },
    ]);
    expect(await p.lezer.count(coordinator)).toEqual({ teRegistreren: 2, nadert: 0, teLaat: 1 });
    expect(await lijst({ van: '2026-10-02', tot: '2026-11-02' })).toHaveLength(1);
    expect(await lijst({}, ELDERS)).toEqual([]);
    expect((await lijst({ lijst: 'geregistreerd' })).length).toBe(0);
    const eerste = await p.lezer.list(coordinator, { aantal: 1 });
    expect(await lijst({ cursor: eerste.volgende ?? '' })).toMatchObject([{ steunId: later }]);
  });

  it('is a file that a spreadsheet does not run, and that comes back filled', async () => {
    const id = await give(A, 1_234.05, '2026-10-01', '=HYPERLINK("http://x")');
    const tweede = await give(B, 10, '2026-10-02');
    const csv = (await p.lezer.export(coordinator, {})).toString();
    expect(csv.startsWith('\uFEFFkenmerk;kvk_nummer;bedrag_euro;')).toBe(true);
    expect(csv).toContain(
      `${id}/2;${A};"1234,05";2026-10-01;"'=HYPERLINK(""http://x"")";dienst;10.71;Verordening (EU) 2023/2831;nee;2026-10-29;;`,
    );
    const gevuld = csv.replace('2026-10-29;;', '2026-10-29;30-10-2026;NL-77');
    const lees = (): Promise<unknown> => p.register.readIn(coordinator, 'csv', Buffer.from(gevuld));
    expect(await lees()).toEqual({ geregistreerd: 1, ongewijzigd: 0, overgeslagen: 1, fouten: [] });
    expect(await lees()).toEqual({ geregistreerd: 0, ongewijzigd: 1, overgeslagen: 1, fouten: [] });
    expect(await lijst({ lijst: 'geregistreerd' })).toMatchObject([
      {
        steunId: id,
        geregistreerdOp: '2026-10-30',
        referentie: 'NL-77',
        stand: 'geregistreerd',
        werkdagenOver: null,
      },
    ]);
    expect((await lijst()).map(({ steunId }) => steunId)).toEqual([tweede]);
    expect((await p.lezer.export(coordinator, { lijst: 'alle' })).toString().split('\n')).toHaveLength(4);
  });

  it('takes all of a file or nothing, and tells every fault', async () => {
    const id = await give(A, 10, '2026-10-01');
    const fout = await readIn(`${id}/2;2026-10-30;NL-1`, 'x;2026-10-30;NL-2', `${id}/2;31-02-2026;`, ';;');
    expect(fout).toMatchObject({ geregistreerd: 0, overgeslagen: 0 });
    expect(fout.fouten.map(({ regel, veld }) => [regel, veld])).toEqual([
      ...[
        [3, 'kenmerk'],
        [4, 'geregistreerd_op'],
        [4, 'referentie'],
      ],
    ]);
    const half = await readIn(`${id}/2;2026-10-30;NL-1`, `${id}/1;2026-10-30;NL-2`);
    expect(half).toMatchObject({ geregistreerd: 0, fouten: [{ regel: 3, veld: 'kenmerk' }] });
    expect(await lijst()).toHaveLength(1);
    await expect(p.register.readIn(coordinator, 'csv', Buffer.from(''))).rejects.toMatchObject({
      soort: 'ongeldig',
    });
    expect((await p.register.readIn(coordinator, 'csv', Buffer.from('a;b\n1;2'))).fouten).toHaveLength(3);
  });

  it('holds each grant once, on a day that can be', async () => {
    const id = await give(A, 10, '2026-10-01');
    for (const [anders, wie] of [[{ versie: 1 }], [{}, ELDERS]] as [object, Actor?][])
      await expect(note(id, anders, wie)).rejects.toMatchObject({ code: 'niet-te-registreren' });
    for (const datum of ['2026-11-03', '2026-09-30'])
      await expect(note(id, { datum })).rejects.toMatchObject({ redenen: [{ pad: 'datum' }] });
    const pogingen = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) => note(id, { referentie: `NL-${i}` })),
    );
    expect(pogingen.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [{ referentie } = { referentie: '' }] = await lijst({ lijst: 'geregistreerd' });
    await note(id, { referentie });
    await expect(note(id, { referentie: 'anders' })).rejects.toMatchObject({ code: 'niet-te-registreren' });
    await expect(p.steun.giveBack(coordinator, id, 2)).rejects.toMatchObject({ code: 'steun-in-register' });
    const [open] = (await p.steun.list(aanbieder, { aantal: 5 })).gegevens;
    expect(open).toMatchObject({ aanZet: 'niemand', geregistreerdOp: '2026-11-02' });
  });

  it('asks for a correction again, within twenty working days of it', async () => {
    const id = await give(A, 10, '2026-10-01');
    await note(id);
    p.vandaag = '2026-11-09';
    const nieuw = await p.steun.grant(coordinator, id, {
      ...{
        versie: 2,
        bedragInCenten: 900,
        datum: '2026-10-01',
        instrument: 'subsidie',
        verlener: 'Gemeente Proef',
      },
    });
    expect(nieuw).toMatchObject({ versie: 3, aanZet: 'coordinator', registrerenVoor: '2026-12-07' });
    expect(await lijst()).toMatchObject([{ steunId: id, versie: 3, correctie: true, werkdagenOver: 20 }]);
    await note(id, { versie: 3, datum: '2026-11-09' });
    expect(await lijst()).toEqual([]);
  });

  it('sounds on the fifteenth and the twentieth working day, each once', async () => {
    // Of 2 November: 23 and 30 November.
    const id = await give(A, 10, '2026-11-02');
    const op = async (dag: string): Promise<number[]> => {
      p.vandaag = dag;
      await Promise.all([p.ronde.run(), p.ronde.run()]);
      return (await alarms()).map((alarm) => alarm.dag);
    };
    expect(await op('2026-11-22')).toEqual([]);
    expect(await op('2026-11-23')).toEqual([15]);
    expect(await op('2026-11-29')).toEqual([15]);
    expect(await op('2026-11-30')).toEqual([15, 20]);
    expect(await op('2027-01-30')).toEqual([15, 20]);
    expect((await alarms()).map(({ subject }) => subject)).toEqual([id, id]);
  });

  it('does not sound for what stands there, and after a standstill once', async () => {
    const [goed, laat] = [await give(A, 10, '2026-11-02'), await give(B, 10, '2026-11-02')];
    await note(goed);
    p.vandaag = '2026-12-14';
    expect(await p.ronde.run()).toBe(1);
    expect(await alarms()).toEqual([{ dag: 20, subject: laat }]);
    expect(await p.ronde.run()).toBe(0);
    // As many as go at once: what was told of before takes the place of none.
    for (let nr = 0; nr < 100; nr += 1) await give(B, 1, '2026-11-03');
    expect(await p.ronde.run()).toBe(100);
  }, 120_000);
});
