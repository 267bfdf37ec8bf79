// SPDX-License-Identifier: EUPL-1.2
import { toSchemafouten } from './schemafouten.rules.js';

const NS = '{urn:iso:std:iso:20022:tech:xsd:pain.001.001.09}';
const fout = (message: string, line: number, xpath?: string) => ({ message, line, xpath });

describe('what a validator finds', () => {
  it('is told once of each place, in Dutch, and without what stands in the file', () => {
    const redenen = toSchemafouten([
      fout(`Element '${NS}IBAN': [facet 'pattern'] The value 'NL91ABNA' is not accepted`, 5, '/*/*[1]'),
      fout(`Element '${NS}IBAN': 'NL91ABNA' is not a valid value of the atomic type`, 5, '/*/*[1]'),
      fout(`Element '${NS}Nm': This element is not expected. Expected is ( ${NS}Id ).`, 5, '/*/*[2]'),
      fout('Start tag expected', 1),
    ]).map(({ melding }) => melding);
    expect(redenen.slice(1)).toEqual([
      'regel 5: IBAN heeft een waarde die daar niet mag.',
      'regel 5: Nm staat daar niet op zijn plaats.',
      'regel 1: wat daar staat past daar niet.',
    ]);
    expect(redenen.join()).not.toContain('NL91');
  });

  it('is no more than five, and a number', () => {
    const redenen = toSchemafouten(
      Array.from({ length: 8 }, (_, i) => fout(`Element 'A': Missing child element(s).`, i + 1)),
    );
    expect(redenen).toHaveLength(7);
    expect(redenen.at(5)?.melding).toBe('regel 5: A mist een onderdeel.');
    expect(redenen.at(-1)?.melding).toBe('En nog 3 keer.');
  });
});
