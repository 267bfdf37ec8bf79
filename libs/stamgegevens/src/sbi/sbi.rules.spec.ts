// SPDX-License-Identifier: EUPL-1.2
import { sbiKandidaten } from './sbi.rules.js';

describe('an SBI code as people and registers write it', () => {
  it('loses dots and spaces', () => {
    expect(sbiKandidaten('56.10.1')).toEqual(['56101']);
    expect(sbiKandidaten(' 47 ')).toEqual(['47']);
  });

  it('may be padded with a fifth digit 0, and never with more', () => {
    expect(sbiKandidaten('56300')).toEqual(['56300', '5630']);
    expect(sbiKandidaten('0130')).toEqual(['0130']);
  });

  it.each(['', 'A', '5', '563001', '56-30', 'bakker'])('is not %p', (invoer) => {
    expect(sbiKandidaten(invoer)).toEqual([]);
  });
});
