// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { ANONIEM, SYSTEEM, type Actor } from '#libs/kernel';
import { Gegevenshouders, type Mail, type Mailer } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import type { NieuweBankrekeningDto } from '../src/bankrekening/bankrekening.dto.js';
import { BankrekeningLezer } from '../src/bankrekening/bankrekening.lezer.js';
import type { Stand } from '../src/bankrekening/bankrekening.rules.js';
import { BankrekeningService } from '../src/bankrekening/bankrekening.service.js';
import { Rekeningpost } from '../src/bankrekening/rekeningpost.js';
import {
  AANBIEDER,
  ANDERE,
  Betaalproef,
  PROGRAMMA,
  aanbieder,
  andere,
  collega,
  fenna,
  provincie,
  tweede,
  vreemd,
} from './betaalproef.js';

const [IBAN_1, IBAN_2] = ['NL91ABNA0417164300', 'NL20INGB0001234567'];
const weg = { soort: 'niet-gevonden' };
const beperking = (constraint: string): object => ({ driverError: { constraint } });
const nieuw = (iban: string, anders: Partial<NieuweBankrekeningDto> = {}): NieuweBankrekeningDto => ({
  ...{ iban, tenaamstelling: 'Bureau Proef', straat: 'Kade', huisnummer: '1 A' },
  ...{ postcode: '7511 AA', plaats: 'Enschede', land: 'NL', ...anders },
});

describe('the account that an aanbieder is paid on', () => {
  let p: Betaalproef;
  let rekeningen: BankrekeningService;
  let lezer: BankrekeningLezer;

  beforeAll(async () => {
    p = await Betaalproef.start();
  });
  beforeEach(async () => {
    await p.begin();
    rekeningen = p.app.get(BankrekeningService);
    lezer = p.app.get(BankrekeningLezer);
  });
  afterAll(() => p?.stop());

  const enter = (iban: string, wie: Actor = aanbieder): Promise<string> =>
    rekeningen.enter(wie, nieuw(iban), undefined);
  const confirm = (id: string, wie: Actor = fenna, versie = 1): Promise<void> =>
    rekeningen.confirm(wie, id, { versie, gecontroleerdMet: 'handelsregister' });
  const standen = async (wie: Actor = aanbieder): Promise<[string, Stand][]> =>
    (await lezer.list(wie, { aantal: 50 })).gegevens.map(({ rekening, stand }) => [
      rekening.slice(-4),
      stand,
    ]);
  const inUse = (): Promise<string | undefined> =>
    p.db.as(SYSTEEM, async (tx) => (await lezer.inUse(tx, { aanbiederId: AANBIEDER }))?.iban);

  it('is entered by one, confirmed by another, and used after seven days', async () => {
    const id = await enter('nl91 abna 0417 1643 00');
    expect(await lezer.read(fenna, id)).toMatchObject({
      ...{ iban: IBAN_1, houder: 'Bureau Proef', stand: 'te-bevestigen', doorUzelf: false, versie: 1 },
      ...{ straat: 'Kade', huisnummer: '1 A', postcode: '7511 AA', plaats: 'Enschede', land: 'NL' },
    });
    await confirm(id);
    expect(await inUse()).toBeUndefined();
    expect(await standen()).toEqual([['4300', 'afkoelen']]);
    p.nu = '2027-03-08T11:59:59Z';
    expect(await inUse()).toBeUndefined();
    p.nu = '2027-03-08T12:00:00Z';
    expect(await inUse()).toBe(IBAN_1);
    expect(await standen(provincie)).toEqual([['4300', 'in-gebruik']]);
  });

  it('stays the old one while a new one cools, and what was stays to be read', async () => {
    await confirm(await enter(IBAN_1));
    p.nu = '2027-04-01T12:00:00Z';
    const id = await enter(IBAN_2, collega);
    expect(await inUse()).toBe(IBAN_1);
    await confirm(id, tweede);
    p.nu = '2027-04-08T11:00:00Z';
    expect(await inUse()).toBe(IBAN_1);
    p.nu = '2027-04-08T13:00:00Z';
    expect(await inUse()).toBe(IBAN_2);
    expect(await standen()).toEqual([
      ['4567', 'in-gebruik'],
      ['4300', 'vervangen'],
    ]);
    await rekeningen.end(aanbieder, id, 2, 'ingetrokken');
    expect(await inUse()).toBe(IBAN_1);
  });

  it('that waits makes way for a better one; one that was refused stays refused', async () => {
    const oud = await enter(IBAN_1);
    p.nu = '2027-03-01T13:00:00Z';
    const id = await enter(IBAN_2);
    expect(await standen()).toEqual([
      ['4567', 'te-bevestigen'],
      ['4300', 'vervangen'],
    ]);
    await expect(confirm(oud, fenna, 2)).rejects.toMatchObject({ code: 'bankrekening-vervallen' });
    await expect(rekeningen.end(fenna, id, 7, 'afgewezen')).rejects.toMatchObject({
      ...{ code: 'versie-verouderd', extra: { versie: 1, gewijzigdDoor: 'aanbieder' } },
    });
    await rekeningen.end(fenna, id, 1, 'afgewezen');
    await expect(confirm(id, tweede, 2)).rejects.toMatchObject({ code: 'bankrekening-vervallen' });
    expect((await standen())[0]).toEqual(['4567', 'afgewezen']);
  });

  it('is never confirmed by who entered it, whatever role he has now', async () => {
    const id = await enter(IBAN_1);
    const zelf: Actor = { ...fenna, subject: aanbieder.subject };
    await expect(confirm(id, zelf)).rejects.toMatchObject({ code: 'zelf-ingevoerd' });
    await expect(
      p.sql(
        `UPDATE prestatiefinanciering.bankrekening SET bevestigd_door = 'aanbieder', bevestigd_op = now(),
          gecontroleerd_met = 'website', geldig_vanaf = now() + interval '8 days'`,
        [],
        zelf,
      ),
    ).rejects.toMatchObject(beperking('bankrekening_twee_mensen'));
    await confirm(id);
    await expect(confirm(id, tweede, 2)).rejects.toMatchObject({ code: 'al-bevestigd' });
  });

  it('is not there for who does not pay this aanbieder', async () => {
    const id = await enter(IBAN_1);
    const verborgen = await enter(IBAN_2, andere);
    for (const wie of [vreemd, andere, ANONIEM]) await expect(lezer.read(wie, id)).rejects.toMatchObject(weg);
    await expect(confirm(id, vreemd)).rejects.toMatchObject(weg);
    // A concept is written by the financier alone, so it opens nothing.
    await expect(lezer.read(fenna, verborgen)).rejects.toMatchObject(weg);
    expect(await standen(fenna)).toEqual([['4300', 'te-bevestigen']]);
    await p.beheer(
      `UPDATE prestatiefinanciering.prestatieafspraak SET status = 'beeindigd', beeindigd_per = '2027-02-01',
      beeindigd_reden = 'proef' WHERE aanbieder_id = $1`,
      [ANDERE],
    );
    expect(await lezer.read(fenna, verborgen)).toMatchObject({ iban: IBAN_2 });
  });

  it('is refused with what is wrong when it is none', async () => {
    await expect(enter('NL91ABNA0417164301')).rejects.toMatchObject({
      ...{ soort: 'ongeldig', redenen: [{ pad: 'iban', melding: expect.stringContaining('klopt niet') }] },
    });
    await expect(enter(IBAN_1, fenna)).rejects.toMatchObject({ redenen: [{ pad: 'programmaId' }] });
    expect(await standen()).toEqual([]);
  });

  it('is entered once for one key, also when two ask at once', async () => {
    const ids = await Promise.all(
      Array.from({ length: 4 }, () => rekeningen.enter(aanbieder, nieuw(IBAN_1), 'sleutel-1')),
    );
    expect(new Set(ids).size).toBe(1);
    await expect(rekeningen.enter(aanbieder, nieuw(IBAN_2), 'sleutel-1')).rejects.toMatchObject({
      soort: 'sleutel-hergebruikt',
    });
    const pogingen = await Promise.allSettled(
      [aanbieder, collega, aanbieder].map((wie) => enter(IBAN_2, wie)),
    );
    expect(pogingen.some(({ status }) => status === 'fulfilled')).toBe(true);
    for (const poging of pogingen)
      if (poging.status === 'rejected') expect(poging.reason).toMatchObject({ soort: 'conflict' });
    expect((await standen()).filter(([, stand]) => stand === 'te-bevestigen')).toHaveLength(1);
  });

  it('of a programma is by two of its financiers, and used at once', async () => {
    const invoer = nieuw(IBAN_2, { programmaId: PROGRAMMA, tenaamstelling: 'EZ' });
    const id = await rekeningen.enter(fenna, invoer, undefined);
    await expect(confirm(id, fenna)).rejects.toMatchObject({ code: 'zelf-ingevoerd' });
    await confirm(id, provincie);
    const gezien = await lezer.list(tweede, { van: 'programma', aantal: 50 });
    expect(gezien.gegevens).toMatchObject([{ houder: 'Proefprogramma', stand: 'in-gebruik' }]);
    expect((await lezer.list(tweede, { van: 'aanbieder', aantal: 50 })).gegevens).toEqual([]);
    for (const programmaId of [PROGRAMMA, randomUUID()])
      await expect(rekeningen.enter(vreemd, { ...invoer, programmaId }, undefined)).rejects.toMatchObject({
        soort: 'verboden',
      });
    expect((await lezer.list(aanbieder, { aantal: 50 })).gegevens).toEqual([]);
  });

  it('is listed page by page, newest first', async () => {
    for (const uur of [10, 11, 12]) {
      p.nu = `2027-03-01T${uur}:00:00Z`;
      await enter(uur === 11 ? IBAN_2 : IBAN_1);
    }
    const een = await lezer.list(aanbieder, { aantal: 2 });
    const twee = await lezer.list(aanbieder, { aantal: 2, cursor: een.volgende ?? '' });
    expect([...een.gegevens, ...twee.gegevens].map(({ ingevoerdOp }) => ingevoerdOp.getUTCHours())).toEqual([
      12, 11, 10,
    ]);
  });

  it('tells the desk of every change, and nothing that could be used', async () => {
    const brieven: Mail[] = [];
    const mailer = { send: (mail: Mail) => Promise.resolve(brieven.push(mail)) } as unknown as Mailer;
    const post = new Rekeningpost(mailer, p.config, p.app.get(StamgegevensFacade));
    const id = await enter(IBAN_1);
    await confirm(id);
    const eigen = await rekeningen.enter(fenna, nieuw(IBAN_2, { programmaId: PROGRAMMA }), undefined);
    const zonder = await enter(IBAN_2, andere);
    await p.db.as(SYSTEEM, async (tx) => {
      for (const soort of ['ingevoerd', 'bevestigd', 'afgewezen', 'ingetrokken'] as const)
        for (const een of [id, eigen, zonder, randomUUID()]) await post.tell(tx, soort, een, randomUUID());
    });
    expect(brieven.map(({ aan }) => aan)).toEqual(Array(4).fill('bureau@example.nl'));
    expect(brieven[1]?.tekst).toContain('Vanaf 8 maart 2027');
    for (const brief of brieven) {
      expect(JSON.stringify(brief)).not.toContain('ABNA');
      expect(brief.tekst).toContain('•••• 4300');
    }
    const gebeurd = await p.sql<{ type: string; data: object }>(
      `SELECT type, data FROM platform.event WHERE data ->> 'bankrekeningId' = $1 ORDER BY volgnummer`,
      [id],
    );
    const feiten = { bankrekeningId: id, aanbiederId: AANBIEDER, programmaId: null };
    expect(gebeurd).toEqual([
      { type: 'bankrekening-gewijzigd', data: { ...feiten, wat: 'ingevoerd' } },
      { type: 'bankrekening-bevestigd', data: { ...feiten, geldigVanaf: '2027-03-08T12:00:00.000Z' } },
    ]);
  });

  it('by hand-written SQL of the application goes no further either', async () => {
    const id = await enter(IBAN_1);
    const zet = (wat: string, wie: Actor): Promise<unknown> =>
      p.sql(`UPDATE prestatiefinanciering.bankrekening SET ${wat} WHERE id = $1`, [id], wie);
    await expect(zet(`iban = 'NL20INGB0001234567'`, aanbieder)).rejects.toThrow(/permission denied/);
    const bevestig = (vanaf: string, door: string): string =>
      `bevestigd_door = '${door}', bevestigd_op = now(), gecontroleerd_met = 'website', geldig_vanaf = now() + interval '${vanaf}'`;
    await expect(zet(bevestig('167 hours', 'fenna'), fenna)).rejects.toMatchObject(
      beperking('bankrekening_afkoelen'),
    );
    await expect(zet(bevestig('168 hours', 'tweede'), fenna)).rejects.toMatchObject(
      beperking('bankrekening_bevestigen'),
    );
    await expect(
      zet(bevestig('168 hours', 'aanbieder-2'), { ...aanbieder, subject: 'aanbieder-2' }),
    ).rejects.toMatchObject(beperking('bankrekening_bevestigen'));
    await zet(bevestig('168 hours', 'fenna'), fenna);
    await expect(zet(bevestig('300 hours', 'fenna'), fenna)).rejects.toMatchObject(
      beperking('bankrekening_bevestigen'),
    );
    const gezien = await p.sql(
      `SELECT prestatiefinanciering.is_iban(iban) AS goed FROM unnest(ARRAY['NL91ABNA0417164300', 'MT84MALT011000012345MTLCAST001S',
        'NL91ABNA0417164301', 'nl91abna0417164300', '']) AS t (iban)`,
    );
    expect(gezien.map(({ goed }) => goed)).toEqual([true, true, false, false, false]);
  });

  it('is kept for seven years after it was in use, and given to whose it is', async () => {
    await confirm(await enter(IBAN_1));
    p.nu = '2027-04-01T12:00:00Z';
    await confirm(await enter(IBAN_2));
    p.nu = '2027-05-01T12:00:00Z';
    const fout = await enter(IBAN_1);
    await rekeningen.end(fenna, fout, 1, 'afgewezen');
    const houder = p.app.get(Gegevenshouders).alle.find(({ naam }) => naam === 'bankrekeningen');
    const export_ = await p.db.as(
      SYSTEEM,
      (tx) => houder?.export(tx, { kvkNummer: '69599084' }) ?? Promise.resolve([]),
    );
    expect(export_).toMatchObject([{ iban: IBAN_1 }, { iban: IBAN_2 }, { iban: IBAN_1 }]);
    const tel = async (): Promise<number> =>
      (await p.sql('SELECT FROM prestatiefinanciering.bankrekening')).length;
    p.nu = '2034-04-08T11:00:00Z';
    await p.round();
    expect(await tel()).toBe(3);
    p.nu = '2034-04-09T13:00:00Z';
    await p.round();
    expect(await tel()).toBe(2);
    p.nu = '2044-05-02T13:00:00Z';
    await p.round();
    expect(await tel()).toBe(1);
    expect(await inUse()).toBe(IBAN_2);
  });
});
