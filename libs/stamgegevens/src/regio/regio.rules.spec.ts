// SPDX-License-Identifier: EUPL-1.2
import { assessRegio, LANDELIJK } from './regio.rules.js';

const stand = {
  gemeentecodes: new Set(['GM0153', 'GM0164', 'GM0193']),
  regioVanGemeente: new Map([
    ['GM0153', 'TWE'],
    ['GM0193', 'ZWO'],
  ]),
};

describe('the municipalities of a region', () => {
  it('are free ones and those it has already', () => {
    expect(assessRegio({ code: 'TWE', gemeenten: ['GM0153', 'GM0164'] }, stand)).toEqual([]);
  });

  it('are refused with every reason at once', () => {
    const redenen = assessRegio({ code: 'TWE', gemeenten: ['GM0193', 'GM9999', 'GM0164', 'GM0164'] }, stand);
    expect(redenen).toEqual([
      { pad: 'gemeenten[0]', melding: 'De gemeente GM0193 hoort al bij de regio ZWO.' },
      { pad: 'gemeenten[1]', melding: 'De gemeente GM9999 bestaat niet.' },
      { pad: 'gemeenten[3]', melding: 'De gemeente GM0164 staat er twee keer.' },
    ]);
  });

  it('are never given to LANDELIJK, which has what is left', () => {
    expect(assessRegio({ code: LANDELIJK, gemeenten: ['GM0164'] }, stand)).toHaveLength(1);
    expect(assessRegio({ code: LANDELIJK, gemeenten: [] }, stand)).toEqual([]);
  });
});
