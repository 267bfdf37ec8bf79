// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { ROLLEN } from '#libs/kernel';
import { HULPVRAAG_STATUSSEN } from '../verloop/hulpvraag-verloop.rules.js';
import { assessGesprek, assessIntrekken, partijOf, type Geplaatst } from './gesprek.rules.js';

const op = new Date('2026-11-26T12:00:00Z');
const bericht: Geplaatst = { vanMij: true, geplaatstOp: op, ingetrokkenOp: null, leeg: false };
const na = (ms: number): Date => new Date(op.getTime() + ms);
const TIEN = 10 * 60_000;

describe('taking part in a conversation', () => {
  it('is for the entrepreneur with or without an account, the coordinator and the provider', () => {
    const partijen = ROLLEN.flatMap((rol) => (partijOf({ rol }) === null ? [] : [[rol, partijOf({ rol })]]));
    expect(partijen).toEqual([
      ['indiener', 'ondernemer'],
      ['ondernemer', 'ondernemer'],
      ['coordinator', 'coordinator'],
      ['aanbieder', 'aanbieder'],
    ]);
  });

  it('is possible about every hulpvraag but one that looks like spam or was erased', () => {
    const dicht = HULPVRAAG_STATUSSEN.filter((status) => assessGesprek(status) !== null);
    expect(dicht).toEqual(['vastgehouden', 'afgewezen', 'gewist']);
  });
});

describe('taking a message back', () => {
  it('is possible up to the very tenth minute', () => {
    expect(assessIntrekken(bericht, na(TIEN))).toBeNull();
    expect(assessIntrekken(bericht, na(TIEN + 1))?.melding).toMatch(/10 minuten/);
  });

  it('is for the author, once, and not of what was erased', () => {
    expect(assessIntrekken({ ...bericht, vanMij: false }, op)?.melding).toMatch(/eigen bericht/);
    expect(assessIntrekken({ ...bericht, ingetrokkenOp: op, leeg: true }, op)?.melding).toMatch(
      /al ingetrokken/,
    );
    expect(assessIntrekken({ ...bericht, leeg: true }, op)?.melding).toMatch(/gewist/);
  });

  it('is never possible again once it was not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 * TIEN }),
        fc.integer({ min: 0, max: TIEN }),
        (eerst, later) => {
          if (assessIntrekken(bericht, na(eerst)) === null) return;
          expect(assessIntrekken(bericht, na(eerst + later))).not.toBeNull();
        },
      ),
    );
  });
});
