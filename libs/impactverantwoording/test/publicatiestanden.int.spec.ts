// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { SYSTEEM } from '#libs/kernel';
import { Publicatiestanden } from '../src/onthulling/publicatiestanden.js';
import { LEGE_STAND, type Publicatiestand } from '../src/onthulling/stand.rules.js';
import { ANALIST, Feitenproef } from './feiten.support.js';

const stand = (...rapporten: string[]): Publicatiestand => ({ ...LEGE_STAND, rapporten });

describe('what was ever published', () => {
  let p: Feitenproef;
  let standen: Publicatiestanden;
  const laatste = () => p.db.as(SYSTEEM, (tx) => standen.laatste(tx));
  const bewaar = (id: string, wat: Publicatiestand, na: string | null) =>
    p.db.as(SYSTEEM, (tx) => standen.bewaar(tx, id, wat, na));

  beforeAll(async () => {
    p = await Feitenproef.start();
    standen = p.app.get(Publicatiestanden);
  });
  afterAll(() => p?.stop());

  it('is a chain from nothing, in which each report comes after the one before', async () => {
    expect(await laatste()).toEqual({ hash: null, stand: LEGE_STAND });
    const een = await bewaar(randomUUID(), stand('a'), null);
    const twee = await bewaar(randomUUID(), stand('a', 'b'), een);
    expect(await laatste()).toEqual({ hash: twee, stand: stand('a', 'b') });
  });

  it('takes one of two reports that were decided on at the same time', async () => {
    const { hash } = await laatste();
    const uit = await Promise.allSettled([
      bewaar(randomUUID(), stand('a', 'b', 'c'), hash),
      bewaar(randomUUID(), stand('a', 'b', 'd'), hash),
    ]);
    expect(uit.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(uit.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'publicatie-ingehaald', soort: 'conflict' },
    });
    await expect(bewaar(randomUUID(), stand('x'), null)).rejects.toMatchObject({
      code: 'publicatie-ingehaald',
    });
  });

  it('keeps the same edition once, and never another stand of it', async () => {
    const [id, { hash }] = [randomUUID(), await laatste()];
    const eerst = await bewaar(id, stand('e'), hash);
    expect(await bewaar(id, stand('e'), hash)).toBe(eerst);
    await expect(bewaar(id, stand('f'), eerst)).rejects.toMatchObject({ code: 'publicatie-ingehaald' });
    expect(await laatste()).toMatchObject({ hash: eerst });
  });

  it('is not to be read by who may see figures, for it holds what is hidden', async () => {
    expect(await p.db.as(ANALIST, (tx) => standen.laatste(tx))).toMatchObject({ hash: null });
    await expect(
      p.db.as(ANALIST, (tx) => standen.bewaar(tx, randomUUID(), stand('g'), null)),
    ).rejects.toThrow('row-level security');
  });
});
