// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { toStatussleutel } from '../hulpvraag/statussleutel.rules.js';
import { ANTWOORD_DAGEN, openAntwoordsleutel, toAntwoordsleutel } from './antwoordsleutel.rules.js';
import { UITKOMSTMOMENTEN } from './uitkomst.rules.js';

const GEHEIM = 'alleen-voor-tests-en-lang-genoeg-0123456789';
const DAG = 86_400_000;
const nu = new Date('2026-03-02T10:00:00Z');
const vraag = fc.record({ toewijzingId: fc.uuid(), moment: fc.constantFrom(...UITKOMSTMOMENTEN) });
const open = (sleutel: string, op = nu, geheim = GEHEIM) => openAntwoordsleutel(sleutel, op, geheim);

describe('the key to two questions', () => {
  it('opens the toewijzing and the moment that it is for', () => {
    fc.assert(
      fc.property(vraag, (een) => {
        expect(open(toAntwoordsleutel(een, nu, GEHEIM))).toEqual({ ...een, verlopen: false });
      }),
    );
  });

  it('opens nothing of another, at another moment, for longer, or with another secret', () => {
    fc.assert(
      fc.property(vraag, vraag, (een, ander) => {
        const delen = toAntwoordsleutel(een, nu, GEHEIM).split('.');
        const vanAnder = toAntwoordsleutel(ander, new Date(nu.getTime() + DAG), GEHEIM).split('.');
        for (const plek of [0, 1, 2]) {
          const gemengd = delen.with(plek, vanAnder[plek] ?? '').join('.');
          expect(open(gemengd) === null).toBe(delen[plek] !== vanAnder[plek]);
        }
        expect(open(delen.join('.'), nu, `${GEHEIM}x`)).toBeNull();
        expect(open(toStatussleutel(een.toewijzingId, GEHEIM))).toBeNull();
      }),
    );
  });

  it('is over after its days, to the second', () => {
    const sleutel = toAntwoordsleutel({ toewijzingId: crypto.randomUUID(), moment: 'levering' }, nu, GEHEIM);
    const einde = nu.getTime() + ANTWOORD_DAGEN * DAG;
    expect(open(sleutel, new Date(einde - 1))?.verlopen).toBe(false);
    expect(open(sleutel, new Date(einde))?.verlopen).toBe(true);
  });

  it('is never found by guessing, and no guess breaks anything', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\w-]{43}$/)), (gok) => {
        expect([open(gok), open(`l.${'0'.repeat(32)}.zzz.${gok}`)]).toEqual([null, null]);
      }),
    );
  });
});
