// SPDX-License-Identifier: EUPL-1.2
import { columnsOf, type Kolommen, type Vorm } from '#libs/platform';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import {
  VERWERKINGSREGISTER,
  ZONDER_PERSOONSGEGEVENS,
  ZONDER_PERSOONSGEGEVENS_SCHEMAS,
} from '../../apps/worker/src/verwerkingsregister.js';
import { freshDatabase, type Testdatabase } from '../support/database.js';

const KOLOMMEN = `SELECT table_schema || '.' || table_name AS tabel, column_name AS naam, data_type AS soort
  FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1, ordinal_position`;

interface Kolom {
  tabel: string;
  naam: string;
  soort: string;
}

const vol = ({ tabel, naam }: Kolom): string => `${tabel}.${naam}`;
const inRegister = (vorm?: Vorm): string[] =>
  VERWERKINGSREGISTER.flatMap(({ velden }) =>
    (Object.entries(velden) as [Vorm, Kolommen][])
      .filter(([een]) => vorm === undefined || een === vorm)
      .flatMap(([, kolommen]) => columnsOf(kolommen)),
  );

/** What nobody decided about: neither in the register nor declared to tell of nobody. */
function undecided(kolommen: Kolom[]): string[] {
  const genoemd = new Set([...inRegister(), ...columnsOf(ZONDER_PERSOONSGEGEVENS)]);
  return kolommen
    .filter(({ tabel }) => !ZONDER_PERSOONSGEGEVENS_SCHEMAS.includes(tabel.split('.')[0] ?? ''))
    .filter((kolom) => !genoemd.has(vol(kolom)) && !genoemd.has(`${kolom.tabel}.*`))
    .map(vol);
}

describe('the register of processing', () => {
  let database: Testdatabase;
  let kolommen: Kolom[];
  const read = (): Promise<Kolom[]> =>
    withClient(database.ownerUrl, async (client) => (await client.query<Kolom>(KOLOMMEN)).rows);

  beforeAll(async () => {
    database = await freshDatabase();
    kolommen = await read();
  });

  afterAll(() => database?.drop());

  it('decides about every column of the database', () => {
    expect(kolommen.length).toBeGreaterThan(150);
    expect(undecided(kolommen)).toEqual([]);
  });

  it('would notice a new column, and a new table', async () => {
    await withClient(database.ownerUrl, async (client) => {
      await client.query(`ALTER TABLE aanbodmatching.contact ADD bijnaam bytea;
        CREATE TABLE stamgegevens.proef (telefoon text)`);
    });
    expect(undecided(await read())).toEqual([
      'aanbodmatching.contact.bijnaam',
      'stamgegevens.proef.telefoon',
    ]);
  });

  it('names no column that is not there, and none on both sides', () => {
    const bestaat = new Set([...kolommen.map(vol), ...kolommen.map(({ tabel }) => `${tabel}.*`)]);
    const zonder = columnsOf(ZONDER_PERSOONSGEGEVENS);
    expect([...inRegister(), ...zonder].filter((kolom) => !bestaat.has(kolom))).toEqual([]);
    expect(zonder.filter((kolom) => inRegister().includes(kolom))).toEqual([]);
  });

  it('says in one form only how a column is kept, and of what is encrypted the database knows bytes', () => {
    const vormen: Vorm[] = ['versleuteld', 'leesbaar', 'statistiek', 'pseudoniem'];
    const perVorm = vormen.map((vorm) => new Set(inRegister(vorm)));
    const dubbel = [...new Set(inRegister())].filter(
      (kolom) => perVorm.filter((namen) => namen.has(kolom)).length > 1,
    );
    expect(dubbel).toEqual([]);
    const versleuteld = kolommen.filter((kolom) => perVorm[0]?.has(vol(kolom)));
    expect(versleuteld.length).toBeGreaterThan(8);
    expect(versleuteld.filter(({ soort }) => soort !== 'bytea')).toEqual([]);
  });

  it('gives each purpose a code of its own', () => {
    const codes = VERWERKINGSREGISTER.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
