// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { Bestandsfout, readTabel, type Tabel } from './tabel.js';

const csv = (tekst: string, rijen = 100): Promise<Tabel> =>
  readTabel('csv', Buffer.from(tekst), { rijen, uitgepakt: 1_000_000 });

describe('a table of somebody else', () => {
  it('has its headers on the first line that says anything, and counts lines as an editor does', async () => {
    const tekst = '\ufeff\n;;\nid;naam;\n1;"a\nb";x\n\n2;c\n';
    expect(await csv(tekst)).toEqual({
      koppen: ['id', 'naam', ''],
      kopregel: 3,
      rijen: [
        { regel: 4, cellen: { id: '1', naam: 'a\nb' } },
        { regel: 7, cellen: { id: '2', naam: 'c' } },
      ],
    });
  });

  it.each([
    ['commas', 'id,naam\n1,"a;b"\n'],
    ['tabs', 'id\tnaam\n1\ta;b\n'],
    ['semicolons, with commas in the header', 'id;"naam";"x, y, z, w"\n1;"a;b";'],
  ])('is parted at %s when the first line is', async (_wat, tekst) => {
    expect((await csv(tekst)).rijen[0]?.cellen).toMatchObject({ id: '1', naam: 'a;b' });
  });

  it('may be of another alphabet', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('id;naam\n1;Café\n', 'utf16le')]);
    for (const bytes of [utf16, Buffer.from('id;naam\n1;Café\n', 'latin1')])
      expect((await readTabel('csv', bytes)).rijen[0]?.cellen['naam']).toBe('Café');
  });

  it('may be up to its limits and no more', async () => {
    const rijen = (aantal: number): string => `id\n${'1\n'.repeat(aantal)}`;
    expect((await csv(rijen(100))).rijen).toHaveLength(100);
    await expect(csv(rijen(101))).rejects.toThrow('meer dan 100 regels');
    const breed = (aantal: number): string => `id${';x'.repeat(aantal - 1)}\n1\n`;
    expect((await csv(breed(500))).koppen).toHaveLength(500);
    await expect(csv(breed(501))).rejects.toThrow('meer dan 500 kolommen');
    await expect(csv(`id\n"${'x'.repeat(1_000_100)}"`)).rejects.toThrow(Bestandsfout);
  });

  it('is refused when a part of it has a name that leads elsewhere', async () => {
    for (const naam of ['/a.xml', '../a.xml', 'x/../../a.xml', 'C:\\a.xml'])
      await expect(readTabel('xlsx', zipSync({ [naam]: strToU8('<a/>') }))).rejects.toThrow('geen leesbaar');
  });
});
