// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { ANONIEM, SYSTEEM, type Actor } from '#libs/kernel';
import { checkKetens, recordAudit, type Database, type Ketenverslag } from '#libs/platform';
import { openDatabase, type OpenDatabase } from '../../../test/support/open-database.js';
import { testomgeving } from '../../../test/support/omgeving.js';
import { AuditregelLezer } from '../src/audit/auditregel.lezer.js';

const coordinator = (regio: string): Actor => ({ rol: 'coordinator', subject: `c-${regio}`, regio });
const BEHEERDER: Actor = { rol: 'beheerder', subject: 'bea' };

let open: OpenDatabase;
let db: Database;
let lezer: AuditregelLezer;

beforeAll(async () => {
  open = await openDatabase();
  db = open.db;
  lezer = new AuditregelLezer(db);
});

afterAll(() => open.close());

const record = (actor: Actor, regio: string, anders: Partial<Parameters<typeof recordAudit>[1]> = {}) =>
  db.as(actor, async (tx) => {
    recordAudit(tx, {
      ...{ soort: 'hulpvraag', handeling: 'ingediend', id: randomUUID(), regio, voor: null, na: { a: 1 } },
      ...anders,
    });
  });

/** Connections that the application does not have: `eigenaar` owns the tables, `beheer` is superuser. */
async function sql(wie: 'app' | 'eigenaar' | 'beheer', opdracht: string): Promise<pg.QueryResult> {
  const naam = new URL(open.appUrl).pathname.slice(1);
  const urls = {
    app: open.appUrl,
    eigenaar: open.ownerUrl,
    beheer: `${testomgeving().postgres.beheer}/${naam}`,
  };
  const client = new pg.Client({ connectionString: urls[wie] });
  await client.connect();
  try {
    await client.query(
      `SELECT set_config('app.rol', 'systeem', false), set_config('app.subject', 'x', false)`,
    );
    return await client.query(opdracht);
  } finally {
    await client.end();
  }
}

const check = (ankers: Parameters<typeof checkKetens>[1] = []): Promise<Ketenverslag> =>
  checkKetens(open.appUrl, ankers);
const inKeten = async (regio: string): Promise<string[]> =>
  (await check()).fouten.filter((fout) => fout.regio === regio).map(({ melding }) => melding);

describe('an act in the audit log', () => {
  it('tells who, what and when, and of the record only the hashes', async () => {
    const id = randomUUID();
    const oud = { naam: 'Jansen', versie: 1, op: new Date(0) };
    const nieuw = { op: new Date(0), versie: 2, naam: 'Jansen' };
    const begin = Date.now();
    await record(coordinator('TWE'), 'TWE', {
      ...{ id, soort: 'hulpvraag', handeling: 'ingetrokken', voor: oud, na: nieuw, reden: 'niet-meer-nodig' },
    });
    const { gegevens } = await lezer.list(coordinator('TWE'), { onderwerp: id, aantal: 10 });
    expect(gegevens).toEqual([
      {
        ...{ regio: 'TWE', volgnummer: 1, soort: 'hulpvraag', handeling: 'ingetrokken', onderwerp: id },
        ...{ wie: { rol: 'coordinator', subject: 'c-TWE' }, omschrijving: 'Hulpvraag ingetrokken' },
        ...{ reden: 'Niet meer nodig', tijdstip: expect.any(Date) },
        voor: createHash('sha256')
          .update('{"naam":"Jansen","op":"1970-01-01T00:00:00.000Z","versie":1}')
          .digest('hex'),
        na: createHash('sha256')
          .update('{"naam":"Jansen","op":"1970-01-01T00:00:00.000Z","versie":2}')
          .digest('hex'),
      },
    ]);
    expect(gegevens[0]!.tijdstip.getTime()).toBeGreaterThanOrEqual(begin - 1_000);
    expect(JSON.stringify(gegevens)).not.toContain('Jansen');
  });

  it('is not there when its transaction fails', async () => {
    const id = randomUUID();
    const mislukt = db.as(SYSTEEM, async (tx) => {
      recordAudit(tx, { soort: 'proef', handeling: 'gedaan', id, regio: 'TWE', voor: null, na: null });
      throw new Error('toch niet');
    });
    await expect(mislukt).rejects.toThrow('toch niet');
    expect((await lezer.list(BEHEERDER, { onderwerp: id, aantal: 10 })).gegevens).toEqual([]);
  });

  it('undoes its transaction when it cannot be written', async () => {
    const sleutel = `audit-${randomUUID()}`;
    const mislukt = db.as(SYSTEEM, async (tx) => {
      await tx.query(`INSERT INTO platform.ratelimiet (key) VALUES ($1)`, [sleutel]);
      recordAudit(tx, {
        ...{ soort: 'proef', handeling: 'gedaan', id: 'x' },
        regio: 'twente',
        voor: null,
        na: null,
      });
    });
    await expect(mislukt).rejects.toThrow(/auditregel_regio_check/);
    expect((await sql('app', `SELECT FROM platform.ratelimiet WHERE key = '${sleutel}'`)).rowCount).toBe(0);
  });

  it('takes no sentence for a reason, in which a name could stand', async () => {
    await expect(record(SYSTEEM, 'TWE', { reden: 'Mevrouw Jansen belde.' })).rejects.toThrow(
      /auditregel_reden_check/,
    );
  });

  it('is recorded of anyone, also who is not signed in', async () => {
    const id = randomUUID();
    await record(ANONIEM, 'MBR', { id });
    const { gegevens } = await lezer.list(BEHEERDER, { onderwerp: id, aantal: 10 });
    expect(gegevens[0]!.wie).toEqual({ rol: 'anoniem', subject: 'anoniem' });
  });
});

describe('the audit log', () => {
  it('is read by the coordinator of the region and by the beheerder, and by nobody else', async () => {
    const id = randomUUID();
    await record(SYSTEEM, 'TWE', { id });
    const seen = async (actor: Actor): Promise<number> =>
      (await lezer.list(actor, { onderwerp: id, aantal: 10 })).gegevens.length;
    expect(await seen(coordinator('TWE'))).toBe(1);
    expect(await seen(BEHEERDER)).toBe(1);
    expect(await seen(coordinator('MBR'))).toBe(0);
    expect(await seen({ rol: 'aanbieder', subject: 'a', organisatieId: id })).toBe(0);
    expect(await seen({ rol: 'ondernemer', subject: 'o', kvkNummer: '12345678', regio: 'TWE' })).toBe(0);
    expect(await seen({ rol: 'indiener', subject: 'i', hulpvraagId: id })).toBe(0);
    expect(await seen(ANONIEM)).toBe(0);
  });

  it('comes in pages, newest first, also of several regions', async () => {
    const id = randomUUID();
    for (const regio of ['TWE', 'MBR', 'TWE', 'MBR', 'TWE']) await record(SYSTEEM, regio, { id });
    await db.as(SYSTEEM, async (tx) => {
      for (const regio of ['TWE', 'MBR', 'TWE'])
        recordAudit(tx, { soort: 'ander', handeling: 'gedaan', id, regio, voor: null, na: null });
    });
    const alle: string[] = [];
    let cursor: string | undefined;
    do {
      const pagina = await lezer.list(BEHEERDER, { onderwerp: id, aantal: 3, cursor });
      alle.push(
        ...pagina.gegevens.map(({ tijdstip, regio, volgnummer }) => `${+tijdstip} ${regio} ${volgnummer}`),
      );
      cursor = pagina.volgende ?? undefined;
    } while (cursor !== undefined);
    expect(new Set(alle).size).toBe(8);
    const tijden = alle.map((regel) => Number(regel.split(' ')[0]));
    expect(tijden).toEqual([...tijden].sort((a, b) => b - a));
    expect((await lezer.list(BEHEERDER, { onderwerp: id, soort: 'ander', aantal: 9 })).gegevens).toHaveLength(
      3,
    );
  });

  it('forms one chain without gaps when many write in two regions at once', async () => {
    const regios = ['AAA', 'BBB'];
    await Promise.all(
      Array.from({ length: 60 }, (_, i) =>
        db.as(SYSTEEM, async (tx) => {
          // In opposite orders: were the chains taken as they come, some of these would wait for each other for ever.
          for (const regio of i % 2 === 0 ? regios : [...regios].reverse())
            recordAudit(tx, {
              soort: 'proef',
              handeling: 'gedaan',
              id: `nr-${i}`,
              regio,
              voor: null,
              na: null,
            });
        }),
      ),
    );
    const { rows } = await sql(
      'app',
      `SELECT regio, count(*)::int, max(volgnummer)::int, count(DISTINCT onderwerp)::int AS anders
       FROM platform.auditregel WHERE regio IN ('AAA', 'BBB') GROUP BY 1 ORDER BY 1`,
    );
    expect(rows).toEqual(regios.map((regio) => ({ regio, count: 60, max: 60, anders: 60 })));
    expect((await check()).fouten).toEqual([]);
  });

  it('keeps whatever an identity provider calls its users', async () => {
    const namen = ['"aan\\halen"', 'é€😀\u2028', 'tab\tregel\nnul\u0001\u007f', "'; DROP TABLE x; --", ''];
    for (const subject of namen) await record({ rol: 'analist', subject: `s${subject}` }, 'RAAR');
    expect(await inKeten('RAAR')).toEqual([]);
  });
});

describe('nobody changes the audit log', () => {
  beforeAll(() => record(SYSTEEM, 'VAST'));

  it.each([
    ['changes a row', `UPDATE platform.auditregel SET subject = 'ander'`],
    ['takes a row away', 'DELETE FROM platform.auditregel'],
    ['empties it', 'TRUNCATE platform.auditregel'],
    ['adds a row of its own making', `INSERT INTO platform.auditregel SELECT * FROM platform.auditregel`],
    ['moves the end of a chain', 'UPDATE platform.auditketen SET volgnummer = 1'],
    ['takes a chain away', 'DELETE FROM platform.auditketen'],
    [
      'makes a chain',
      `INSERT INTO platform.auditketen SELECT 'NEP', 0, hash FROM platform.auditketen LIMIT 1`,
    ],
    ['empties the chains', 'TRUNCATE platform.auditketen'],
    ['takes the guard away', 'DROP TRIGGER alleen_toevoegen ON platform.auditregel'],
  ])('as the application that %s', async (_wat, opdracht) => {
    // The message, because the guard of the table and the policies refuse with the same code.
    await expect(sql('app', opdracht)).rejects.toThrow(/^(permission denied for|must be owner of) /);
  });

  it.each(['eigenaar', 'beheer'] as const)('as %s, whom no grant stops', async (wie) => {
    for (const opdracht of [
      `UPDATE platform.auditregel SET subject = 'ander' WHERE regio = 'VAST'`,
      `DELETE FROM platform.auditregel WHERE regio = 'VAST'`,
      'TRUNCATE platform.auditregel',
    ])
      await expect(sql(wie, opdracht)).rejects.toThrow('auditregels veranderen niet');
  });

  it('without a context, where nobody would have done it', async () => {
    const client = new pg.Client({ connectionString: open.appUrl });
    await client.connect();
    const regels = JSON.stringify([{ regio: 'VAST', handeling: 'gedaan', soort: 'proef', onderwerp: 'x' }]);
    await expect(client.query('SELECT platform.leg_audit_vast($1)', [regels])).rejects.toMatchObject({
      code: '42501',
    });
    await client.end();
  });
});
