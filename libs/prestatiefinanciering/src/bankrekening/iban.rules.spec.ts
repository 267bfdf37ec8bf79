// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { checkIban, maskIban, normalizeIban } from './iban.rules.js';

// The examples that the standard and the Dutch banks give themselves: of nobody.
const GOED = [
  ...['NL91ABNA0417164300', 'NL20INGB0001234567', 'BE68539007547034', 'DE89370400440532013000'],
  ...['FR1420041010050500013M02606', 'GB29NWBK60161331926819', 'MT84MALT011000012345MTLCAST001S'],
  ...['NO9386011117947', 'LU280019400644750000'],
];

describe('an IBAN', () => {
  it.each(GOED)('%s is good', (iban) => {
    expect(checkIban(iban)).toBeNull();
  });

  it('is read as people write it', () => {
    expect(normalizeIban(' nl91 ABNA 0417.1643-00 ')).toBe('NL91ABNA0417164300');
  });

  it.each([
    ['NL91ABNA0417164301', 'klopt niet'],
    ['NL91ABNA041716430', '17 tekens'],
    ['NL91ABNA04171643000', '19 tekens'],
    ['US64SVBKUS6S3300958879', 'SEPA'],
    ['9100ABNA0417164300', 'moet een IBAN'],
    ['', 'moet een IBAN'],
    ['NL91ABNA04171643é0', 'moet een IBAN'],
  ])('%s is refused: %s', (iban, waarom) => {
    expect(checkIban(iban)).toContain(waarom);
  });

  // A digit for a letter is beyond what the check digits promise: W counts as 32, and 97 goes into more than one difference.
  it('with one digit or one letter wrong, or two of a kind changed over, is never good', () => {
    const [cijfers, letters] = ['0123456789', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const isSoort = (een: string, ander: string): boolean =>
      cijfers.includes(een) === cijfers.includes(ander);
    const tekens = fc.constantFrom(...cijfers, ...letters);
    fc.assert(
      fc.property(fc.constantFrom(...GOED), fc.nat(30), tekens, (iban, plek, teken) => {
        const i = plek % iban.length;
        const [links = '', rechts] = [iban[i], iban[i + 1]];
        if (links !== teken && isSoort(links, teken))
          expect(checkIban(iban.slice(0, i) + teken + iban.slice(i + 1))).not.toBeNull();
        if (rechts !== undefined && links !== rechts && isSoort(links, rechts))
          expect(checkIban(iban.slice(0, i) + rechts + links + iban.slice(i + 2))).not.toBeNull();
      }),
    );
  });

  it('is shown by its country and its last four', () => {
    expect(maskIban('NL91ABNA0417164300')).toBe('NL •••• 4300');
  });
});
