// SPDX-License-Identifier: EUPL-1.2
import { Bestandsgeheugen } from './geheugen.js';

describe('files that are kept', () => {
  let gemaakt: string[];
  let geheugen: Bestandsgeheugen;
  const get = (naam: string, bytes = 40): Promise<Buffer> =>
    geheugen.get(naam, () => {
      gemaakt.push(naam);
      return Promise.resolve(Buffer.alloc(bytes));
    });

  beforeEach(() => {
    gemaakt = [];
    geheugen = new Bestandsgeheugen(100);
  });

  it('makes a file once, also for who asks while it is being made', async () => {
    await Promise.all([get('a'), get('a')]);
    await get('a');
    expect(gemaakt).toEqual(['a']);
  });

  it('lets go of what was asked for longest ago, and of what is too large', async () => {
    for (const naam of ['a', 'b', 'a', 'c', 'a', 'b']) await get(naam);
    expect(gemaakt).toEqual(['a', 'b', 'c', 'b']);
    await get('groot', 101);
    await get('groot', 101);
    expect(gemaakt.slice(4)).toEqual(['groot', 'groot']);
  });

  it('tries again what failed', async () => {
    await expect(geheugen.get('a', () => Promise.reject(new Error('stuk')))).rejects.toThrow('stuk');
    expect(await get('a')).toHaveLength(40);
  });
});
