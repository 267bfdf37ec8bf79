// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { ANONIEM, SYSTEEM, type Actor, type Scope } from '#libs/kernel';
import { openDatabase, type OpenDatabase } from '../../../test/support/open-database.js';

const machine = (scopes: Scope[], regio?: string, subject: string = randomUUID()): Actor => ({
  rol: 'machine',
  subject,
  scopes,
  regio,
});
const beheerder: Actor = { rol: 'beheerder', subject: 'b1' };

const AANBOD = `INSERT INTO aanbodmatching.aanbod (id, code, versie, status, titel, samenvatting, omschrijving, soort, themas,
    woorden_van_ondernemers, aanbieder_id, aanbieder_naam, gebied, sbi, sbi_uitgesloten, rechtsvormen, fictief, gewijzigd_door,
    gewijzigd_op)
  VALUES ($1, $2, 1, $3, 'Scan', 'Scan', 'Scan', 'coaching', '{}', '{}', $1, 'A', '{NL}', '{}', '{}', '{}', true, 'x', now())`;
/** As long as something encrypted; nothing here opens it. */
const BYTES = `decode(repeat('00', 40), 'hex')`;
const HULPVRAAG = `INSERT INTO aanbodmatching.hulpvraag (id, kenmerk, regio, status, versie, betrokkene_id, tekst, themas, taal, herkomst,
    onderneming_naam, sbi, gemeentecode, feiten_bron, delen_met_aanbieders, onderzoek, ingediend_door, ingediend_op,
    gewijzigd_door, gewijzigd_op, eigenaar, aan_zet, stap, aan_zet_sinds, uiterlijk_op, herinner_op)
  VALUES ($1, $2, $3, 'ingediend', 1, gen_random_uuid(), ${BYTES}, '{}', 'nl', 'web', ${BYTES}, '1071', 'GM0153', 'opgave', true, false,
    'x', now(), 'x', now(), 'x', 'systeem', 'matchen', now(), now(), now())`;
const CLIENT = `INSERT INTO platform.machineclient (id, versie, naam, organisatie, scopes, regio, status, reden, geregistreerd_door,
    geregistreerd_op, gewijzigd_door, gewijzigd_op)
  VALUES ($1, 1, $2, 'Regio', $3, $4, $5, $6, 'b1', now(), 'b1', now())`;
const client = (
  id: string,
  anders: Partial<Record<'scopes' | 'regio' | 'status' | 'reden', unknown>> = {},
) => {
  const { scopes = ['aanbod:lezen'], regio = null, status = 'actief', reden = null } = anders;
  return [id, `client ${id}`, scopes, regio, status, reden];
};

describe('the rows of a machine, with no guard but the database', () => {
  let open: OpenDatabase;
  const ids = { twente: randomUUID(), brabant: randomUUID(), open: randomUUID(), concept: randomUUID() };
  const count = (actor: Actor, tabel: string): Promise<number> =>
    open.db.as(actor, async (tx) => Number((await tx.query(`SELECT count(*) AS n FROM ${tabel}`))[0].n));

  beforeAll(async () => {
    open = await openDatabase();
    await open.db.as(SYSTEEM, async (tx) => {
      await tx.query(AANBOD, [ids.open, 'A1', 'gepubliceerd']);
      await tx.query(AANBOD, [ids.concept, 'A2', 'concept']);
      await tx.query(HULPVRAAG, [ids.twente, 'HV-2026-00001', 'TWE']);
      await tx.query(HULPVRAAG, [ids.brabant, 'HV-2026-00002', 'MBR']);
    });
  });

  afterAll(() => open?.close());

  it('are the hulpvragen of its region, with the scope for them and not without', async () => {
    const rijen = await open.db.as(machine(['hulpvragen:lezen'], 'TWE'), (tx) =>
      tx.query('SELECT id FROM aanbodmatching.hulpvraag'),
    );
    expect(rijen).toEqual([{ id: ids.twente }]);
    for (const ander of [
      machine(['aanbod:lezen', 'rapporten:lezen'], 'TWE'),
      machine([], 'TWE'),
      machine(['hulpvragen:lezen']),
      machine(['hulpvragen:lezen'], 'ZZZ'),
    ])
      expect(await count(ander, 'aanbodmatching.hulpvraag')).toBe(0);
  });

  it('are published aanbod with the scope for it, and none without', async () => {
    expect(await count(machine(['aanbod:lezen']), 'aanbodmatching.aanbod')).toBe(1);
    expect(await count(machine(['hulpvragen:lezen'], 'TWE'), 'aanbodmatching.aanbod')).toBe(0);
    expect(await count(ANONIEM, 'aanbodmatching.aanbod')).toBe(1);
  });

  it('does not grow by a scope that another role says it has', async () => {
    const vals: Actor = { rol: 'analist', subject: 'x', regio: 'TWE', scopes: ['hulpvragen:lezen'] };
    expect(await count(vals, 'aanbodmatching.hulpvraag')).toBe(0);
  });

  it('cannot be changed by it', async () => {
    const alles = machine(['aanbod:lezen', 'hulpvragen:lezen'], 'TWE');
    const [rijen, aantal] = await open.db.as(alles, (tx) =>
      tx.query(`UPDATE aanbodmatching.hulpvraag SET tekst = ${BYTES} RETURNING id`),
    );
    expect([rijen, aantal]).toEqual([[], 0]);
    const nieuw = [randomUUID(), 'HV-2026-00009', 'TWE'];
    await expect(open.db.as(alles, (tx) => tx.query(HULPVRAAG, nieuw))).rejects.toThrow(/row-level security/);
  });
});

describe('the registration of machines, with no guard but the database', () => {
  let open: OpenDatabase;
  const [een, twee] = [randomUUID(), randomUUID()];

  beforeAll(async () => {
    open = await openDatabase();
    await open.db.as(beheerder, async (tx) => {
      await tx.query(CLIENT, client(een));
      await tx.query(CLIENT, client(twee));
    });
  });

  afterAll(() => open?.close());

  const idsOf = async (actor: Actor): Promise<string[]> =>
    (await open.db.as(actor, (tx) => tx.query('SELECT id FROM platform.machineclient'))).map(
      (rij: { id: string }) => rij.id,
    );
  const adds = (actor: Actor, rij: unknown[]): Promise<unknown> =>
    open.db.as(actor, (tx) => tx.query(CLIENT, rij));

  it('is seen by the beheerder, and by each machine for itself', async () => {
    expect((await idsOf(beheerder)).sort()).toEqual([een, twee].sort());
    expect(await idsOf(machine([], undefined, een))).toEqual([een]);
    for (const actor of [ANONIEM, SYSTEEM, { rol: 'coordinator', subject: een, regio: 'TWE' } as Actor])
      expect(await idsOf(actor)).toEqual([]);
  });

  it('is made and changed by the beheerder alone', async () => {
    for (const actor of [ANONIEM, SYSTEEM, machine(['aanbod:lezen'], 'TWE', een)]) {
      await expect(adds(actor, client(randomUUID()))).rejects.toThrow(/row-level security/);
      const [, aantal] = await open.db.as(actor, (tx) =>
        tx.query(`UPDATE platform.machineclient SET jwks_url = 'https://x.nl/'`),
      );
      expect(aantal).toBe(0);
    }
    const meer = `UPDATE platform.machineclient SET scopes = '{rapporten:lezen}'`;
    await expect(open.db.as(beheerder, (tx) => tx.query(meer))).rejects.toThrow(/permission denied/);
  });

  it.each([
    ['a scope that does not exist', { scopes: ['alles'] }],
    ['no scope', { scopes: [] }],
    ['hulpvragen without a region', { scopes: ['hulpvragen:lezen'] }],
    ['a withdrawal without a reason', { status: 'ingetrokken' }],
  ])('takes no %s', async (_wat, anders) => {
    await expect(adds(beheerder, client(randomUUID(), anders))).rejects.toThrow(/check constraint/);
  });

  it('keeps no secret key and no key under another name', async () => {
    const KEY = `INSERT INTO platform.machinesleutel (machineclient_id, kid, jwk, toegevoegd_door, toegevoegd_op) VALUES ($1, $2, $3, 'b1', now())`;
    const jwk = { kty: 'EC', kid: 'k1', crv: 'P-256', x: 'x', y: 'y' };
    const put = (kid: string, sleutel: object): Promise<unknown> =>
      open.db.as(beheerder, (tx) => tx.query(KEY, [een, kid, sleutel]));
    await expect(put('k1', { ...jwk, d: 'geheim' })).rejects.toThrow(/check constraint/);
    await expect(put('k2', jwk)).rejects.toThrow(/check constraint/);
    await put('k1', jwk);
    await expect(put('k1', jwk)).rejects.toThrow(/duplicate key/);
  });

  it('does not come back after it was withdrawn', async () => {
    const id = randomUUID();
    await adds(beheerder, client(id, { status: 'ingetrokken', reden: 'weg' }));
    const terug = `UPDATE platform.machineclient SET status = 'actief', reden = NULL WHERE id = $1`;
    await expect(open.db.as(beheerder, (tx) => tx.query(terug, [id]))).rejects.toThrow(/komt niet terug/);
  });

  it('lets a machine use up a jti of its own once, and none of another', async () => {
    const USE = `INSERT INTO platform.machineassertie (machineclient_id, jti, verloopt_op) VALUES ($1, 'j1', now())`;
    const use = (wie: string, van: string): Promise<unknown> =>
      open.db.as(machine([], undefined, wie), (tx) => tx.query(USE, [van]));
    await use(een, een);
    await expect(use(een, een)).rejects.toThrow(/duplicate key/);
    await use(twee, twee);
    await expect(use(een, twee)).rejects.toThrow(/row-level security/);
  });
});
