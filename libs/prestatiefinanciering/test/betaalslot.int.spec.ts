// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as wait } from 'node:timers/promises';
import type { Actor } from '#libs/kernel';
import { BankrekeningService } from '../src/bankrekening/bankrekening.service.js';
import { BetaalbatchService } from '../src/betaling/betaalbatch.service.js';
import { TerugdraaienService } from '../src/declaratie/terugdraaien.service.js';
import { Betaalproef, PROGRAMMA, aanbieder, fenna, provincie, tweede } from './betaalproef.js';

const ADRES = { straat: 'Kade', huisnummer: '1', postcode: '7511 AA', plaats: 'Enschede', land: 'NL' };
/** Of the transaction that composes, at its commit: entries in the lock table, which is of a fixed size. */
const TEL = `CREATE TABLE public.sloten (aantal int);
  CREATE FUNCTION public.tel_sloten() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
    INSERT INTO public.sloten SELECT count(*) FROM pg_locks WHERE pid = pg_backend_pid() AND locktype = 'advisory';
    RETURN NULL; END $$;
  CREATE CONSTRAINT TRIGGER tellen AFTER INSERT ON prestatiefinanciering.betaalbatch DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION public.tel_sloten()`;
const WACHTEND = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;

describe('who composes a batch and who turns a declaratie back', () => {
  let p: Betaalproef;

  beforeAll(async () => {
    p = await Betaalproef.start();
  });
  beforeEach(async () => {
    await p.begin();
    await account('NL91ABNA0417164300', aanbieder);
    await account('NL20INGB0001234567', fenna, { programmaId: PROGRAMMA });
    p.nu = '2027-03-12T12:00:00Z';
  });
  afterAll(() => p?.stop());

  async function account(iban: string, wie: Actor, anders = {}): Promise<void> {
    const rekeningen = p.app.get(BankrekeningService);
    const id = await rekeningen.enter(wie, { iban, tenaamstelling: 'Proef', ...ADRES, ...anders }, undefined);
    await rekeningen.confirm(provincie, id, { versie: 1, gecontroleerdMet: 'handelsregister' });
  }
  const compose = (): Promise<string> =>
    p.app.get(BetaalbatchService).compose(fenna, { programmaId: PROGRAMMA }, undefined);
  const turnBack = (id: string): Promise<void> =>
    p.app.get(TerugdraaienService).ask(tweede, id, { versie: 1, reden: 'Dit klopt niet.' });

  async function waiting(): Promise<number> {
    // Within a transaction PostgreSQL keeps on telling what it saw first.
    await p.beheer('SELECT pg_stat_clear_snapshot()');
    return (await p.beheer(WACHTEND)).length;
  }

  /** All of them at once, in this order: each has done its work but for the audit log when the next one begins. */
  async function inOrder(...taken: (() => Promise<unknown>)[]): Promise<PromiseSettledResult<unknown>[]> {
    await p.beheer('BEGIN');
    await p.beheer('LOCK TABLE platform.auditregel IN SHARE MODE');
    const bezig: Promise<unknown>[] = [];
    let klaar = 0;
    const done = (): unknown => (klaar += 1);
    for (const taak of taken) {
      const deze = taak();
      deze.then(done, done);
      bezig.push(deze);
      while ((await waiting()) + klaar < bezig.length) await wait(10);
    }
    await p.beheer('COMMIT');
    return Promise.allSettled(bezig);
  }

  it('wait for each other: who comes second finds what the first one did', async () => {
    const eerst = await p.addDeclaratie(100);
    const [batch, terug] = await inOrder(compose, () => turnBack(eerst));
    expect([batch?.status, terug?.status]).toEqual(['fulfilled', 'rejected']);
    expect(terug).toMatchObject({ reason: { code: 'al-in-betaling' } });
    const later = await p.addDeclaratie(200);
    const [eerder, mislukt] = await inOrder(() => turnBack(later), compose);
    expect([eerder?.status, mislukt?.status]).toEqual(['fulfilled', 'rejected']);
    expect(mislukt).toMatchObject({ reason: { code: 'intussen-veranderd' } });
  });

  it('take no entry of the lock table for each declaratie: a full file would not fit', async () => {
    await p.beheer(TEL);
    const aantallen: number[] = [];
    for (const hoeveel of [1, 8]) {
      for (let nr = 0; nr < hoeveel; nr += 1) await p.addDeclaratie(100 + nr);
      await compose();
    }
    for (const { aantal } of await p.beheer<{ aantal: number }>('SELECT aantal FROM public.sloten'))
      aantallen.push(aantal);
    expect(aantallen).toHaveLength(2);
    expect(aantallen[1]).toBe(aantallen[0]);
  });
});
