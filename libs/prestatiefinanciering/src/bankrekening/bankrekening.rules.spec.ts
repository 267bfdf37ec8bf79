// SPDX-License-Identifier: EUPL-1.2
import { findInGebruik, geldigVanaf, standOf, type Rekeningfeiten } from './bankrekening.rules.js';

const op = (dag: string): Date => new Date(`${dag}T12:00:00Z`);
const rekening = (id: string, dag: string | null, anders: Partial<Rekeningfeiten> = {}): Rekeningfeiten => ({
  ...{ id, bevestigdOp: dag === null ? null : op(dag), vervallenReden: null },
  geldigVanaf: dag === null ? null : geldigVanaf(op(dag), false),
  ...anders,
});

describe('the account that is paid to', () => {
  const oud = rekening('a', '2027-01-01');
  const nieuw = rekening('b', '2027-03-01');

  it('waits seven days after the second person said yes, also over the night that the clock goes forward', () => {
    expect(geldigVanaf(new Date('2027-03-26T12:00:00Z'), false)).toEqual(new Date('2027-04-02T12:00:00Z'));
    expect(geldigVanaf(op('2027-03-26'), true)).toEqual(op('2027-03-26'));
  });

  it('is the old one until that time has come, to the millisecond', () => {
    const grens = op('2027-03-08');
    const net = new Date(grens.getTime() - 1);
    expect(findInGebruik([oud, nieuw], net)?.id).toBe('a');
    expect(findInGebruik([nieuw, oud], grens)?.id).toBe('b');
    expect([oud, nieuw].map((een) => standOf(een, [oud, nieuw], net))).toEqual(['in-gebruik', 'afkoelen']);
    expect([oud, nieuw].map((een) => standOf(een, [oud, nieuw], grens))).toEqual(['vervangen', 'in-gebruik']);
  });

  it('is none while nobody confirmed it, or after it was taken back', () => {
    const los = rekening('c', null);
    const weg = rekening('d', '2027-01-01', { vervallenReden: 'ingetrokken' });
    expect(findInGebruik([los, weg], op('2028-01-01'))).toBeNull();
    expect([los, weg].map((een) => standOf(een, [los, weg], op('2028-01-01')))).toEqual([
      'te-bevestigen',
      'ingetrokken',
    ]);
  });

  it('is one of two that were confirmed at once, whatever their order', () => {
    const [een, ander] = [rekening('e', '2027-01-01'), rekening('f', '2027-01-01')];
    expect(findInGebruik([een, ander], op('2027-02-01'))?.id).toBe('f');
    expect(findInGebruik([ander, een], op('2027-02-01'))?.id).toBe('f');
  });
});
