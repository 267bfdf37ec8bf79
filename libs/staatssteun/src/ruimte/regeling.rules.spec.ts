// SPDX-License-Identifier: EUPL-1.2
import { plafondsVoor, regelingVoor } from './regeling.rules.js';

describe('under which regulation', () => {
  it.each([
    ['0111', 'landbouw'],
    ['01.50', 'landbouw'],
    ['011', 'landbouw'],
    ['0161', 'algemeen'],
    ['017', 'algemeen'],
    ['02100', 'algemeen'],
    ['03', 'visserij'],
    ['0321', 'visserij'],
    ['1071', 'algemeen'],
    ['62010', 'algemeen'],
    // Without a code nobody is taken for a farmer; with half a code somebody is.
    [null, 'algemeen'],
    ['01', 'landbouw'],
  ])('SBI %s falls: %s', (sbi, regeling) => {
    expect(regelingVoor(sbi)).toBe(regeling);
  });

  it('aid for agriculture stays under the general ceiling too', () => {
    expect(plafondsVoor('landbouw')).toEqual(['algemeen', 'daeb', 'landbouw']);
    expect(plafondsVoor('algemeen')).toEqual(['algemeen', 'daeb']);
    expect(plafondsVoor('daeb')).toEqual(['daeb']);
  });
});
