// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '#libs/kernel';
import { SYSTEEM } from '#libs/kernel';
import { KoppelingService } from '../src/inlogcode/koppeling.service.js';
import { Persoonsproef } from './persoon.support.js';

const ondernemer = (kvkNummer: string): Actor => ({ rol: 'ondernemer', subject: 'o', kvkNummer });
const [KVK, ANDER] = ['69599084', '68750110'];

describe('linking a hulpvraag to a firm', () => {
  let proef: Persoonsproef;
  const link = (id: string, kvkNummer = KVK): Promise<void> =>
    proef.app.get(KoppelingService).link(ondernemer(kvkNummer), id);

  beforeAll(async () => {
    proef = await Persoonsproef.start();
  });

  afterAll(() => proef?.stop());

  it('does not undo what matching does at the same moment', async () => {
    const id = await proef.submit();
    let gekoppeld: Promise<void> = Promise.resolve();
    await proef.db.as(SYSTEEM, async (tx) => {
      await tx.query(`UPDATE aanbodmatching.hulpvraag SET status = 'gematcht' WHERE id = $1`, [id]);
      gekoppeld = link(id);
      // Until it waits for the row.
      for (let wacht = []; wacht.length === 0;)
        wacht = await tx.query(`SELECT FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'`);
    });
    await gekoppeld;
    expect(await proef.read(id)).toMatchObject({ status: 'gematcht', onderneming: { kvkNummer: KVK } });
  });

  it('is for the first: of two firms at once one is told that it belongs to another', async () => {
    const id = await proef.submit();
    const uitkomsten = await Promise.allSettled([link(id), link(id, ANDER)]);
    expect(uitkomsten.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [mislukt] = uitkomsten.filter((een) => een.status === 'rejected');
    expect(mislukt?.reason).toMatchObject({ code: 'hulpvraag-van-andere-onderneming' });
  });
});
