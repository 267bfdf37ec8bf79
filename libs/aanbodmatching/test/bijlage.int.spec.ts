// SPDX-License-Identifier: EUPL-1.2
import { Klok, SYSTEEM, type Actor } from '#libs/kernel';
import { BESTAND } from '../../../test/support/bestanden.js';
import { Proefclamd } from '../../../test/support/clamd.js';
import { BijlageLezer } from '../src/bijlage/bijlage.lezer.js';
import { BijlageService } from '../src/bijlage/bijlage.service.js';
import { ScanService } from '../src/bijlage/scan.service.js';
import { GesprekService } from '../src/gesprek/gesprek.service.js';
import { Sleutelkast } from '../src/persoon/sleutelbos.js';
import { Persoonsproef, bewerkerVan, coordinator, vraagVan } from './persoon.support.js';

const UUR = 3_600_000;
const DAG = 24 * UUR;
const TXT = { type: 'text/plain', naam: 'brief.txt', inhoud: BESTAND.txt };

describe('files that wait', () => {
  let proef: Persoonsproef;
  let clamd: Proefclamd;
  let scans: ScanService;

  beforeAll(async () => {
    [proef, clamd] = await Promise.all([Persoonsproef.start(), Proefclamd.start()]);
    const bijlagen = { clamav: { host: '127.0.0.1', poort: clamd.poort }, zonderScan: 'weigeren' };
    Object.assign(proef.config, { bijlagen });
    scans = new ScanService(proef.db, proef.app.get(Klok), proef.app.get(Sleutelkast), proef.config);
  });

  afterAll(async () => {
    await proef?.stop();
    await clamd?.stop();
  });

  const add = async (hulpvraagId: string, wie: Actor = bewerkerVan(hulpvraagId)): Promise<string> =>
    (await proef.app.get(BijlageService).add(wie, hulpvraagId, TXT, {})).id;
  const scan = async (id: string): Promise<void> => {
    const oordeel = await scans.look(id);
    await proef.db.as(SYSTEEM, (tx) => scans.settle(tx, id, oordeel));
  };
  const sentOf = async (id: string): Promise<number> =>
    (await proef.sql(`SELECT FROM platform.event WHERE type = 'bijlage-toegevoegd' AND subject = $1`, [id]))
      .length;
  const statusOf = async (id: string): Promise<unknown> =>
    (await proef.sql('SELECT status FROM aanbodmatching.bijlage WHERE id = $1', [id]))[0]?.['status'];
  const later = (ms: number): void => void (proef.nu = new Date(proef.nu.getTime() + ms));

  it('are sent once more when the scanner was away for longer than the relay waits', async () => {
    const id = await proef.submit(vraagVan('wacht'));
    const [vergeten, ander] = [await add(id), await add(id)];
    later(13 * UUR);
    const nieuw = await add(id);
    await scan(nieuw);
    expect([await sentOf(vergeten), await sentOf(ander), await sentOf(nieuw)]).toEqual([2, 2, 1]);
    // What was just sent again is not sent again by the next.
    await scan(ander);
    expect(await sentOf(vergeten)).toBe(2);
    expect([await statusOf(vergeten), await statusOf(ander)]).toEqual(['quarantaine', 'schoon']);
  });

  it('are judged once, whatever is said of them later', async () => {
    const id = await proef.submit(vraagVan('oordeel'));
    const bijlage = await add(id);
    await scan(bijlage);
    await proef.db.as(SYSTEEM, (tx) => scans.settle(tx, bijlage, 'besmet'));
    expect(await statusOf(bijlage)).toBe('schoon');
    expect(await scans.look(bijlage)).toBeNull();
  });

  it('go after a week when they belong to nothing, and stay when they do', async () => {
    const id = await proef.submit(vraagVan('los'));
    const [los, vast] = [await add(id), await add(id)];
    const bericht = { tekst: 'Zie bijlage', bijlageIds: [vast] };
    await proef.app.get(GesprekService).place(bewerkerVan(id), id, bericht, undefined);
    later(7 * DAG - UUR);
    await proef.ronde().run();
    expect(await statusOf(los)).toBeDefined();
    later(2 * DAG);
    await proef.ronde().run();
    expect([await statusOf(los), await statusOf(vast)]).toEqual([undefined, 'quarantaine']);
    const inhoud = await proef.sql('SELECT FROM aanbodmatching.bijlage_inhoud WHERE bijlage_id = $1', [los]);
    expect(inhoud).toEqual([]);
  });

  it('are not seen by a colleague until they hang on something', async () => {
    const id = await proef.submit(vraagVan('collega'));
    await add(id, coordinator);
    const collega = { ...coordinator, subject: 'een-ander' };
    expect(await proef.app.get(BijlageLezer).list(coordinator, id)).toHaveLength(1);
    expect(await proef.app.get(BijlageLezer).list(collega, id)).toEqual([]);
  });
});
