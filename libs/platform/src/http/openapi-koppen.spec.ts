// SPDX-License-Identifier: EUPL-1.2
import { describeHeaders } from './openapi-koppen.js';

const van = (plek: 'header' | 'path', name: string, required: boolean) => ({
  ...{ in: plek, name, required, schema: {} },
});
const kop = (name: string, required: boolean) => van('header', name, required);

describe('headers of an operation in the document', () => {
  it('that a method reads need not be there, unless it was said that they must', () => {
    expect(describeHeaders([kop('statussleutel', true), kop('idempotency-key', true)])).toEqual([
      kop('Statussleutel', false),
      kop('Idempotency-Key', false),
    ]);
    expect(describeHeaders([kop('meldingssleutel', true), kop('Meldingssleutel', true)])).toEqual([
      kop('Meldingssleutel', true),
    ]);
  });

  it('leaves what the document says elsewhere, and what is no header', () => {
    const pad = van('path', 'id', true);
    expect(describeHeaders([pad, kop('content-type', true), kop('accept', true)])).toEqual([pad]);
  });
});
