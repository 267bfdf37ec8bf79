// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { Beschikbaarheid } from '../behandelaar/behandelaar.rules.js';
import { plaatsVan, waarnemingVan, werkVan } from './werklijst.rules.js';

const DAG = '2026-12-10';
const wie = (subject: string, anders: Partial<Beschikbaarheid> = {}): Beschikbaarheid => ({
  ...{ subject, actief: true, hoofdcoordinator: false, afwezigVan: null, afwezigTot: null, vervanger: null },
  ...anders,
});
const weg = (subject: string, vervanger: string | null = null): Beschikbaarheid =>
  wie(subject, { afwezigVan: '2026-12-01', vervanger });
const werk = (doet: string, ...register: Beschikbaarheid[]) => werkVan(doet, 'TWE', register, DAG);

describe('what somebody does', () => {
  it('is what is his, also while he is away, and what he does for who is away', () => {
    const register = [weg('a', 'b'), wie('b'), weg('c', 'a'), weg('d')];
    expect(werk('b', ...register).eigenaren).toEqual(['b', 'a', 'c']);
    expect(werk('a', ...register)).toEqual({ eigenaren: ['a'], onbekend: false });
  });

  it('is of the hoofdcoördinator also what is of somebody who left, and without one of the team', () => {
    expect(werk('h', weg('a'), wie('h', { hoofdcoordinator: true }))).toEqual({
      eigenaren: ['h', 'a'],
      onbekend: true,
    });
    expect(werk('regio:TWE', weg('a'), wie('b'))).toEqual({ eigenaren: ['regio:TWE', 'a'], onbekend: true });
    expect(werk('regio:TWE', wie('h', { hoofdcoordinator: true })).onbekend).toBe(false);
  });

  it('is told with the name of whose it is', () => {
    const register = [weg('a', 'b'), wie('b')];
    expect(waarnemingVan('a', 'TWE', register, DAG)).toEqual({ doet: 'b', namens: 'a' });
    expect(waarnemingVan('b', 'TWE', register, DAG)).toEqual({ doet: 'b', namens: null });
    expect(waarnemingVan('regio:TWE', 'TWE', register, DAG)).toEqual({ doet: null, namens: null });
    expect(waarnemingVan('weg', 'TWE', register, DAG)).toEqual({ doet: null, namens: 'weg' });
  });

  it('leaves no hulpvraag out: of every owner somebody, or the team, has it in the list', () => {
    const namen = ['a', 'b', 'c', 'd'];
    const dag = fc.constantFrom('2026-12-09', '2026-12-10', '2026-12-11', null);
    const register = fc.uniqueArray(
      fc.record({
        ...{ subject: fc.constantFrom(...namen), actief: fc.boolean(), hoofdcoordinator: fc.boolean() },
        ...{ afwezigVan: dag, afwezigTot: dag, vervanger: fc.constantFrom(...namen, null) },
      }),
      { selector: ({ subject }) => subject },
    );
    fc.assert(
      fc.property(register, fc.constantFrom(...namen, 'weg', 'regio:TWE'), (allen, eigenaar) => {
        const { doet } = waarnemingVan(eigenaar, 'TWE', allen, DAG);
        const { eigenaren, onbekend } = werkVan(doet ?? 'regio:TWE', 'TWE', allen, DAG);
        const bekend = eigenaar === 'regio:TWE' || allen.some(({ subject }) => subject === eigenaar);
        expect(bekend ? eigenaren.includes(eigenaar) : onbekend).toBe(true);
      }),
    );
  });
});

describe('the place where a page begins', () => {
  const volgorde = { sorteer: 'uiterlijk', richting: 'aflopend' } as const;
  const goed = { ...volgorde, op: '2026-12-10T12:00:00.123456Z', id: '0b6e4c1e-8c39-4e0a-9f3e-5f1d2a7b9c10' };

  it('is taken under the order that it was made under', () => {
    expect(plaatsVan(null, volgorde)).toBeNull();
    expect(plaatsVan(goed, volgorde)).toEqual({ op: goed.op, id: goed.id });
    expect(plaatsVan({ ...goed, op: 'infinity' }, volgorde)?.op).toBe('infinity');
  });

  it.each([
    ['another order', { sorteer: 'ingediend' }],
    ['the other direction', { richting: 'oplopend' }],
    ['no moment', { op: '-infinity' }],
    ['a day that is none', { op: '2026-99-10T12:00:00.123456Z' }],
    ['a number', { op: 3 }],
    ['no id', { id: 'x' }],
  ])('is refused with %s', (_wat, anders) => {
    expect(() => plaatsVan({ ...goed, ...anders }, volgorde)).toThrow('Begin weer bij de eerste bladzijde.');
  });
});
