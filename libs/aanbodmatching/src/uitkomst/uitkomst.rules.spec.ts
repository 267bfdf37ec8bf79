// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import {
  BETWISTREDENEN,
  BEVESTIGREDENEN,
  TOEWIJZING_STATUSSEN,
  TOEWIJZING_VERLOOP,
} from '../verloop/toewijzing-verloop.rules.js';
import {
  GEHOLPEN,
  OPBRENGSTEN,
  assessLater,
  assessLevering,
  assessVerbetering,
  geholpenVan,
  isOpbrengsten,
  isVerschil,
  laterVanaf,
  stapVan,
} from './uitkomst.rules.js';

const sinds = new Date('2026-03-02T10:00:00Z');
const bij = (status: (typeof TOEWIJZING_STATUSSEN)[number]) => ({ status, aanZetSinds: sinds });

describe('what help brought', () => {
  it('is told by every reason of the entrepreneur, and every answer is a step that exists', () => {
    expect(BEVESTIGREDENEN.map(geholpenVan)).toEqual(['ja', 'deels']);
    for (const reden of BETWISTREDENEN) expect(geholpenVan(reden)).toBe('nee');
    for (const geholpen of GEHOLPEN) {
      const { handeling, reden } = stapVan(geholpen);
      expect(geholpenVan(reden)).toBe(geholpen);
      expect(TOEWIJZING_VERLOOP[handeling].redenen as readonly string[]).toContain(reden);
    }
  });

  it('is a disagreement when one of two says no, and never when one is silent', () => {
    const verschil = GEHOLPEN.flatMap((een) => GEHOLPEN.map((ander) => [een, ander] as const)).filter(
      ([een, ander]) => isVerschil(een, ander),
    );
    expect(verschil).toEqual([
      ['ja', 'nee'],
      ['deels', 'nee'],
      ['nee', 'ja'],
      ['nee', 'deels'],
    ]);
    for (const een of GEHOLPEN)
      expect([isVerschil(een, undefined), isVerschil(undefined, een)]).toEqual([false, false]);
  });

  it('is a list of codes, each once, and "nothing yet" with nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...OPBRENGSTEN)), (codes) => {
        expect(isOpbrengsten(codes)).toBe(codes.length <= 1 || !codes.includes('nog-niets'));
        expect(isOpbrengsten([...codes, 'onzin'])).toBe(false);
        if (codes[0]) expect(isOpbrengsten([...codes, codes[0]])).toBe(false);
      }),
    );
    for (const onzin of [null, undefined, 'kennis', [1], [null]]) expect(isOpbrengsten(onzin)).toBe(false);
  });

  it('is asked at the end of the help, as long as nobody answered', () => {
    for (const status of TOEWIJZING_STATUSSEN)
      expect([status, assessLevering(bij(status)).length]).toEqual([status, status === 'geleverd' ? 0 : 1]);
    expect(assessLevering(bij('bevestigd'))[0]?.melding).toMatch(/al beantwoord/);
  });

  it('is asked once more, from three weeks after the confirmation to the very second', () => {
    const vanaf = laterVanaf(bij('bevestigd'));
    expect(vanaf.toISOString()).toBe('2026-03-23T10:00:00.000Z');
    expect(assessLater(bij('bevestigd'), false, vanaf)).toEqual([]);
    expect(assessLater(bij('bevestigd'), false, new Date(vanaf.getTime() - 1))[0]?.melding).toMatch(
      /21 dagen/,
    );
    expect(assessLater(bij('bevestigd'), true, vanaf)[0]?.melding).toMatch(/al beantwoord/);
    for (const status of TOEWIJZING_STATUSSEN.filter((een) => een !== 'bevestigd'))
      expect(assessLater(bij(status), false, vanaf)).toHaveLength(1);
  });

  it('is corrected by the provider until the entrepreneur answered', () => {
    for (const status of TOEWIJZING_STATUSSEN)
      expect([status, assessVerbetering(bij(status), true).length]).toEqual([
        ...[status, status === 'geleverd' ? 0 : 1],
      ]);
    expect(assessVerbetering(bij('geleverd'), false)).toHaveLength(1);
  });
});
