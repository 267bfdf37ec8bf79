// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { SYSTEEM } from '#libs/kernel';
import { EffectontwerpService } from '../src/effectontwerp/effectontwerp.service.js';
import type { Rapportdefinitie, Rapportinhoud } from '../src/rapport/inhoud.js';
import type { RapporteditieWeergave } from '../src/rapport/rapport.weergave.js';
import { Bronnen } from '../src/rapport/rapportbronnen.js';
import { Effectwereld, ontwerpVan, wachtlijstwereld } from './effect.support.js';
import { ANALIST } from './feiten.support.js';
import { IEDEREEN, Rapportproef } from './rapport.support.js';

const DAG = 86_400_000;
const BEGIN = Date.now() + DAG;

const LAATSTE = 'SELECT max(volgnummer)::integer AS tot FROM platform.event';

const sha256 = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');
const lift = (tekst: string): string => tekst.replace('"sms":3', '"sms":5');

/** A level that was not, in what was kept and in what was sealed, with each hash along; whoever does this has the whole database. */
async function forge(client: pg.Client, id: string): Promise<void> {
  const bron = `impactverantwoording.rapportbron WHERE editie_id = $1 AND naam = 'effecten'`;
  const editie = 'impactverantwoording.rapporteditie WHERE id = $1';
  const read = async (waar: string): Promise<string> =>
    (await client.query<{ inhoud: string }>(`SELECT inhoud FROM ${waar}`, [id])).rows[0]!.inhoud;
  const [effecten, inhoud] = [await read(bron), await read(editie)];
  const anders = lift(inhoud).replace(sha256(effecten), sha256(lift(effecten)));
  const set = (waar: string, hash: string): string =>
    waar.replace(' WHERE', ` SET inhoud = $2, ${hash} = $3 WHERE`);
  await client.query('ALTER TABLE impactverantwoording.rapporteditie DISABLE TRIGGER bewaken');
  await client.query(`UPDATE ${set(bron, 'sha256')}`, [id, lift(effecten), sha256(lift(effecten))]);
  await client.query(`UPDATE ${set(editie, 'inhoud_sha256')}`, [id, anders, sha256(anders)]);
}

describe('an effect in a report', () => {
  let r: Rapportproef;
  let geteld: RapporteditieWeergave | null = null;
  const sealedOf = async (id: string): Promise<Rapportinhoud> =>
    JSON.parse((await r.lezer.verzegeld(IEDEREEN, id)).tekst) as Rapportinhoud;

  beforeAll(async () => {
    r = await Rapportproef.start(300);
    await r.p.app.get(EffectontwerpService).fix(ANALIST, ontwerpVan({}));
    const { vragen, metingen } = wachtlijstwereld(BEGIN);
    await r.p.log([...vragen, ...metingen]);
    await r.p.herbouw.run();
  }, 120_000);
  afterAll(() => r?.p.stop());

  it('is sealed as it was estimated from what was designed, and counted again the same after later answers', async () => {
    const editie = await r.sealed(await r.define({ totKwartaal: '2027-K4' }));
    const { effecten } = await sealedOf(editie.id);
    expect(effecten).toEqual([
      {
        thema: 'digitalisering',
        uitkomst: expect.any(String),
        eenheid: expect.any(String),
        uitspraak: expect.objectContaining({ soort: 'effect', sms: 3, n: 120 }),
      },
    ]);
    const later = new Effectwereld('digitalisering later', BEGIN + 900 * DAG);
    later.measure(later.ask(), null);
    await r.p.log(later.events);
    const nageteld = await r.narekenaar.run(editie.id);
    expect(nageteld).toMatchObject({ gelijk: true, nagerekend: editie.sha256, opmerkingen: [] });
    geteld = editie;
  }, 120_000);

  it('is of the country, and in no report of a regio, a programma or another thema', async () => {
    const bronnen = r.p.app.get(Bronnen);
    const landelijk = {
      ...{ id: randomUUID(), naam: 'Impact', vanKwartaal: '2025-K1', totKwartaal: '2027-K4' },
      ...{ regios: [], themas: [], programmaId: null },
    };
    const geteld = (anders: Partial<Rapportdefinitie>): Promise<number> =>
      r.p.db.as(SYSTEEM, async (tx) => {
        const [rij] = await tx.query<{ tot: number }[]>(LAATSTE);
        return (await bronnen.effecten(tx, { ...landelijk, ...anders }, rij?.tot ?? 0)).length;
      });
    expect(await geteld({ themas: ['digitalisering'] })).toBe(1);
    for (const anders of [{ regios: ['TWE'] }, { programmaId: randomUUID() }, { themas: ['export'] }])
      expect(await geteld(anders)).toBe(0);
  }, 120_000);

  it('that was changed where it is kept, with every hash of it, is found by estimating it anew', async () => {
    const client = new pg.Client({ connectionString: r.p.database.beheerUrl });
    await client.connect();
    try {
      await forge(client, geteld?.id ?? '');
    } finally {
      await client.end();
    }
    const nageteld = await r.narekenaar.run(geteld?.id ?? '');
    expect(nageteld.nagerekend).not.toBe(geteld?.sha256);
    expect(nageteld).toMatchObject({
      ...{ gelijk: false, opmerkingen: ['De effecten zijn anders dan wat nu uit het logboek volgt.'] },
      nagerekend: nageteld.verzegeld,
    });
  }, 120_000);
});
