// SPDX-License-Identifier: EUPL-1.2
import { Klok, SYSTEEM } from '#libs/kernel';
import { Hulpvraag } from '../src/hulpvraag/hulpvraag.entity.js';
import { updateHulpvraag } from '../src/hulpvraag/hulpvraag.opslag.js';
import { Persoonsproef } from './persoon.support.js';

describe('the next version of a hulpvraag', () => {
  let proef: Persoonsproef;
  beforeAll(async () => {
    proef = await Persoonsproef.start();
  });
  afterAll(() => proef?.stop());

  it('is not written over one that somebody else wrote meanwhile', async () => {
    const id = await proef.submit();
    const write = (versie: number): Promise<Hulpvraag> =>
      proef.db.as(SYSTEEM, async (tx) => {
        const oud = await tx.findOneByOrFail(Hulpvraag, { id });
        return updateHulpvraag(tx, SYSTEEM, proef.app.get(Klok), { ...oud, versie });
      });
    await expect(write(7)).rejects.toMatchObject({ code: 'versie-verouderd' });
    expect((await write(1)).versie).toBe(2);
    await expect(write(1)).rejects.toMatchObject({ code: 'versie-verouderd' });
  });
});
