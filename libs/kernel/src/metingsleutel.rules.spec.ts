// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { openMetingsleutel, toMetingsleutel } from './metingsleutel.rules.js';

const GEHEIM = 'alleen-voor-tests-en-lang-genoeg-0123456789';
const open = (sleutel: string, geheim = GEHEIM): string | null => openMetingsleutel(sleutel, geheim);

describe('the key to a meting', () => {
  it('opens that one, and nothing with another secret', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const sleutel = toMetingsleutel(id, GEHEIM);
        expect([open(sleutel), open(sleutel, `${GEHEIM}x`)]).toEqual([id, null]);
      }),
    );
  });

  it('opens no other one', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (een, ander) => {
        fc.pre(een !== ander);
        const [, mac = ''] = toMetingsleutel(een, GEHEIM).split('.');
        expect(open(`${ander.replaceAll('-', '')}.${mac}`)).toBeNull();
      }),
    );
  });

  it('is never found by guessing, and no guess breaks anything', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\w-]{43}$/)), (gok) => {
        expect([open(gok), open(`${'0'.repeat(32)}.${gok}`)]).toEqual([null, null]);
      }),
    );
  });
});
