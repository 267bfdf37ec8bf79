// SPDX-License-Identifier: EUPL-1.2
// One community with as many members and posts as a large region may have in some years, put in the database in bulk. The
// words are those of the demo and of the trial of ervaringsdeskundigen, sentence by sentence, in other orders.
import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { Datasleutel, Kluis, type Configuratie } from '#libs/platform';
import type { Zoeklezer } from '#libs/communities';
import { below, newToeval, type Toeval } from '../../checks/hulp/toeval.js';
import { readZinnen } from './zinnen.js';

export interface Vulling {
  communityId: string;
  /** As whom somebody reads: a member like any other. */
  lid: { subject: string; kvkNummer: string };
  zinnen: readonly string[];
}

interface Zin {
  tekst: string;
  termen: string[];
}
interface Lid {
  id: string;
  betrokkeneId: string;
  sleutel: Datasleutel;
}

const PER_KEER = 1_000;
const ANTWOORDEN = 4;
const THEMAS = ['energie', 'financiering', 'personeel', 'digitalisering', 'export', 'starten'];

async function insertAll(client: pg.Client, tabel: string, rijen: readonly object[]): Promise<void> {
  const [eerste = {}] = rijen;
  const kolommen = Object.keys(eerste).join(', ');
  for (let van = 0; van < rijen.length; van += PER_KEER)
    await client.query(
      `INSERT INTO ${tabel} (${kolommen}) SELECT ${kolommen} FROM json_populate_recordset(NULL::${tabel}, $1)`,
      [JSON.stringify(rijen.slice(van, van + PER_KEER))],
    );
}

const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;
const seal = ({ sleutel }: Lid, veld: string, rij: string, tekst: string): string =>
  hex(sleutel.encrypt({ kolom: `communities.${veld}`, rij }, tekst));

const wie = { gewijzigd_door: 'bench', gewijzigd_op: '2026-11-01T00:00:00Z' };

async function addLeden(
  client: pg.Client,
  { persoonsgegevens }: Configuratie,
  communityId: string,
  aantal: number,
): Promise<Lid[]> {
  const kluis = new Kluis(persoonsgegevens.sleutels);
  const leden = Array.from({ length: aantal }, (): Lid => ({
    ...{ id: randomUUID(), betrokkeneId: randomUUID(), sleutel: Datasleutel.new() },
  }));
  await insertAll(
    client,
    'platform.betrokkene',
    leden.map(({ betrokkeneId: id, sleutel }) => ({
      ...{ id, zoekindex: hex(randomBytes(32)), sleutel: hex(kluis.wrap(id, sleutel)) },
    })),
  );
  await insertAll(
    client,
    'communities.lidmaatschap',
    leden.map((lid, nr) => ({
      ...{ id: lid.id, community_id: communityId, betrokkene_id: lid.betrokkeneId, subject: `lid-${nr}` },
      ...{
        kvk_nummer: String(90_000_000 + nr),
        email: seal(lid, 'lidmaatschap.email', lid.id, 'x@example.nl'),
      },
      weergavenaam: seal(lid, 'lidmaatschap.weergavenaam', lid.id, `Ondernemer ${nr}`),
      ...{
        taal: 'nl',
        rol: 'lid',
        status: 'lid',
        gevraagd_op: wie.gewijzigd_op,
        lid_sinds: wie.gewijzigd_op,
      },
      ...{ versie: 1, ...wie },
    })),
  );
  return leden;
}

const pick = <T>(toeval: Toeval, uit: readonly T[]): T => uit[below(toeval, uit.length)] as T;

/** Words of a post with their terms: as many sentences as people write. */
function compose(toeval: Toeval, zinnen: readonly Zin[]): Zin {
  const gekozen = Array.from({ length: 2 + below(toeval, 4) }, () => pick(toeval, zinnen));
  return {
    tekst: gekozen.map(({ tekst }) => tekst).join(' '),
    termen: [...new Set(gekozen.flatMap(({ termen }) => termen))].slice(0, 600),
  };
}

interface Post {
  tabel: 'gesprek' | 'antwoord';
  rij: object;
  plat: object;
}

/** A question with its answers. */
function composeGesprek(
  toeval: Toeval,
  zinnen: readonly Zin[],
  leden: readonly Lid[],
  op: number,
  communityId: string,
): Post[] {
  const lid = (): Lid => pick(toeval, leden);
  const moment = (nr: number): string => new Date(op + nr * 60_000).toISOString();
  const [id, vrager, vraag] = [randomUUID(), lid(), compose(toeval, zinnen)];
  const titel = vraag.tekst.slice(0, 90);
  const thema = pick(toeval, THEMAS);
  const aantal = below(toeval, 2 * ANTWOORDEN + 1);
  const vast = { community_id: communityId, zoekmerk: 'bench', zichtbaar: true, versie: 1, ...wie };
  const gesprek = {
    ...{ id, lidmaatschap_id: vrager.id, betrokkene_id: vrager.betrokkeneId, ...vast, termen: vraag.termen },
    titel: seal(vrager, 'gesprek.titel', id, titel),
    tekst: seal(vrager, 'gesprek.tekst', id, vraag.tekst),
    ...{ themas: [thema], status: 'open', aantal_antwoorden: aantal, laatste_op: moment(aantal) },
    gevraagd_op: moment(0),
  };
  const plat = {
    id,
    gesprek_id: id,
    titel,
    tekst: vraag.tekst,
    thema,
    aantal,
    op: moment(aantal),
    naam: 'Ondernemer',
  };
  const antwoorden = Array.from({ length: aantal }, (_x, nr): Post => {
    const [antwoordId, gever, antwoord] = [randomUUID(), lid(), compose(toeval, zinnen)];
    const van = {
      id: antwoordId,
      gesprek_id: id,
      lidmaatschap_id: gever.id,
      betrokkene_id: gever.betrokkeneId,
    };
    const tekst = seal(gever, 'antwoord.tekst', antwoordId, antwoord.tekst);
    return {
      tabel: 'antwoord',
      rij: { ...van, ...vast, tekst, termen: antwoord.termen, gegeven_op: moment(nr + 1) },
      plat: { ...plat, id: antwoordId, titel: null, tekst: antwoord.tekst, op: moment(nr + 1) },
    };
  });
  return [{ tabel: 'gesprek', rij: gesprek, plat }, ...antwoorden];
}

const INDEXEN = ['gesprek', 'antwoord'].map((naam) => ({
  weg: `DROP INDEX communities.${naam}_termen`,
  terug: `CREATE INDEX ${naam}_termen ON communities.${naam} USING gin (termen) WITH (fastupdate = off)`,
}));

/** As superuser, without triggers, and with the indexes over terms made at the end: filling is not what is measured. */
export async function fill(
  url: string,
  config: Configuratie,
  zoeklezer: Zoeklezer,
  { leden: aantalLeden, posts, seed }: { leden: number; posts: number; seed: number },
): Promise<Vulling> {
  const [toeval, communityId] = [newToeval(seed), randomUUID()];
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`SET session_replication_role = replica; SET maintenance_work_mem = '256MB'`);
  for (const { weg } of INDEXEN) await client.query(weg);
  await client.query(
    `INSERT INTO communities.community (id, soort, regio, naam, beschrijving, huisregels, toegang, versie, opgericht_op,
      gewijzigd_door, gewijzigd_op) VALUES ($1, 'regio', 'TWE', 'Meting', 'x', 'x', 'open', 1, now(), 'bench', now())`,
    [communityId],
  );
  await client.query(`CREATE SCHEMA bench; CREATE TABLE bench.post (id uuid PRIMARY KEY, gesprek_id uuid, titel text,
    tekst text, thema text, aantal integer, op timestamptz, naam text)`);
  const teksten = readZinnen();
  const zinnen: Zin[] = [];
  for (const tekst of teksten)
    zinnen.push({ tekst, termen: (await zoeklezer.index(communityId, tekst)).termen });
  const leden = await addLeden(client, config, communityId, aantalLeden);
  const begin = Date.parse('2024-01-01T00:00:00Z');
  for (let gedaan = 0, nr = 0; gedaan < posts;) {
    const lading: Post[] = [];
    while (lading.length < PER_KEER && gedaan + lading.length < posts)
      lading.push(...composeGesprek(toeval, zinnen, leden, begin + (nr += 1) * 3_600_000, communityId));
    for (const tabel of ['gesprek', 'antwoord'] as const)
      await insertAll(
        client,
        `communities.${tabel}`,
        lading.filter((een) => een.tabel === tabel).map(({ rij }) => rij),
      );
    await insertAll(
      client,
      'bench.post',
      lading.map(({ plat }) => plat),
    );
    gedaan += lading.length;
  }
  for (const { terug } of INDEXEN) await client.query(terug);
  await client.query(`ALTER TABLE bench.post ADD zoek tsvector GENERATED ALWAYS AS
      (to_tsvector('dutch', coalesce(titel, '') || ' ' || tekst)) STORED;
    CREATE INDEX ON bench.post USING gin (zoek); CREATE INDEX ON bench.post (op DESC, id DESC) WHERE titel IS NOT NULL`);
  await client.query('VACUUM ANALYZE');
  await client.end();
  return { communityId, lid: { subject: 'lid-7', kvkNummer: '90000007' }, zinnen: teksten };
}
