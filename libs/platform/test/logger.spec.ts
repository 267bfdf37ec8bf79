// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';

/** A line with an error as the driver gives it, by a process of its own: the logger writes to standard output. */
const PROGRAMMA = `import { newLogger } from '#libs/platform';
const fout = Object.assign(new Error('duplicate key'), {
  code: '23505', constraint: 'contact_pkey', table: 'contact', detail: 'Key (email)=(kanarie@example.nl) already exists.',
  where: 'kanarie', parameters: ['kanarie'], driverError: { detail: 'kanarie' },
});
newLogger('info', 'proef').error({ err: fout }, 'mislukt');
newLogger('info', 'proef').error({ err: 'kanarie als tekst' }, 'mislukt');`;

describe('an error in the log', () => {
  it('tells what went wrong, and not with which values', () => {
    const uitvoer = execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAMMA], {
      encoding: 'utf8',
    });
    const [regel = ''] = uitvoer.split('\n');
    expect(JSON.parse(regel)).toMatchObject({
      err: {
        naam: 'Error',
        message: 'duplicate key',
        code: '23505',
        constraint: 'contact_pkey',
        table: 'contact',
      },
    });
    expect(uitvoer).not.toContain('kanarie');
  });
});
