// SPDX-License-Identifier: EUPL-1.2
import { toProblem } from './problem.filter.js';

/** As TypeORM wraps what the driver says. */
const vanDatabase = (code: string): Error =>
  Object.assign(new Error('kanarie in de query'), {
    driverError: { code, detail: 'kanarie', message: 'kanarie' },
  });

describe('an error that nobody expected', () => {
  it('is told as such, with nothing of what it says', () => {
    for (const fout of [
      new Error('kanarie'),
      vanDatabase('23505'),
      'kanarie',
      undefined,
      { code: 42, x: 'kanarie' },
    ]) {
      const uitkomst = toProblem(fout);
      expect([uitkomst.status, uitkomst.type]).toEqual([500, 'urn:schakel:probleem:onverwachte-fout']);
      expect(JSON.stringify(uitkomst)).not.toContain('kanarie');
    }
  });

  it('is the caller’s when no column can hold what he sent, and nobody’s when something is away', () => {
    expect(toProblem(vanDatabase('22021')).status).toBe(400);
    for (const code of ['08006', '57P01', '53300', 'ECONNREFUSED', 'EPIPE'])
      expect([code, toProblem(vanDatabase(code)).status]).toEqual([code, 503]);
    for (const code of ['57014', '55P03', '40001', '40P01'])
      expect(toProblem(vanDatabase(code))).toMatchObject({
        status: 503,
        type: 'urn:schakel:probleem:te-druk',
      });
    // A connection that breaks, in a statement and between two of them.
    for (const melding of [
      'Connection terminated unexpectedly',
      'timeout exceeded when trying to connect',
      'Client has encountered a connection error and is not queryable',
      'Query runner already released. Cannot run queries anymore.',
      'Database connection provided by a query runner was already released, cannot continue to use its querying methods anymore.',
    ])
      expect([melding, toProblem(new Error(melding)).status]).toEqual([melding, 503]);
  });
});
