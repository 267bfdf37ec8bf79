// SPDX-License-Identifier: EUPL-1.2
import { duurUit, plusDagen, toDagtelling } from './duur.rules.js';

const duur = (tekst: string): unknown => duurUit(toDagtelling(tekst));

describe('how long it took', () => {
  it('is the day within which half came, and nine out of ten', () => {
    expect(duur('1:1 2:1 3:1 4:1 5:1 6:1 7:1 8:1 9:1 10:1')).toEqual({ mediaan: 5, p90: 9 });
    expect(duur('40:1 0:9')).toEqual({ mediaan: 0, p90: 0 });
    expect(duur('40:2 0:8')).toEqual({ mediaan: 0, p90: 40 });
    expect(duur('7:3')).toEqual({ mediaan: 7, p90: 7 });
    expect(duurUit(new Map())).toEqual({ mediaan: null, p90: null });
  });

  it('is of groups together what it is of all of them', () => {
    const [een, ander] = ['3:4 9:1', '100:1 3:2 5:2'].map((tekst) => ({ telling: toDagtelling(tekst) })) as [
      ...[{ telling: Map<number, number> }, { telling: Map<number, number> }],
    ];
    const samen = plusDagen(plusDagen(undefined, een), ander);
    expect(new Map(samen.telling)).toEqual(
      new Map([
        [3, 6],
        [9, 1],
        [100, 1],
        [5, 2],
      ]),
    );
    expect(duurUit(samen.telling)).toEqual({ mediaan: 3, p90: 9 });
    expect(new Map(een.telling)).toEqual(
      new Map([
        [3, 4],
        [9, 1],
      ]),
    );
  });
});
