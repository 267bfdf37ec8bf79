// SPDX-License-Identifier: EUPL-1.2
// What the database itself says that it guards, and how each of those is taken away.
import type pg from 'pg';
import { APP } from '../../apps/lokaal/src/postgres/rollen.js';
import type { Grenzen } from './grens.js';
import { toRechten, type Kolommen } from './proeven.js';
import { weaken } from './zwakker.js';

/** One change that takes a limit away, or a part of it. */
export interface Ingreep {
  object: string;
  /** What is done, for whoever reads that nothing noticed it. */
  naam: string;
  sql: string;
}

export interface Catalogus {
  /** `beperking platform.event.event_pkey` and so on, one for each thing that needs a probe. */
  objecten: string[];
  kolommen: Kolommen;
  ingrepen: Ingreep[];
}

const ONZE = `nspname NOT IN ('bullmq', 'public', 'information_schema') AND nspname NOT LIKE 'pg\\_%'`;
const TABELLEN = `pg_class c JOIN pg_namespace n ON n.oid = relnamespace`;

const BEPERKINGEN = `SELECT c.oid::regclass::text AS tabel, conname AS naam, pg_get_expr(conbin, conrelid) AS voorwaarde, false AS index
  FROM pg_constraint JOIN pg_class c ON c.oid = conrelid JOIN pg_namespace n ON n.oid = relnamespace
  WHERE ${ONZE} AND contype IN ('c', 'f', 'p', 'u', 'x')
  UNION ALL SELECT c.oid::regclass::text, i.relname, NULL, true
  FROM pg_index JOIN pg_class i ON i.oid = indexrelid JOIN pg_class c ON c.oid = indrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ${ONZE} AND indisunique AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype <> 'f')
  ORDER BY 1, 2`;
const KOLOMMEN = `SELECT c.oid::regclass::text AS tabel, attname AS naam, attnotnull AS verplicht,
    attidentity <> '' OR EXISTS (SELECT FROM pg_constraint WHERE conrelid = c.oid AND contype = 'p' AND attnum = ANY (conkey)) AS vast
  FROM ${TABELLEN} JOIN pg_attribute ON attrelid = c.oid
  WHERE ${ONZE} AND relkind IN ('r', 'p') AND attnum > 0 AND NOT attisdropped ORDER BY 1, attnum`;
const BELEID = `SELECT schemaname || '.' || quote_ident(tablename) AS tabel, policyname AS naam, permissive = 'PERMISSIVE' AS ruim,
    qual, with_check FROM pg_policies WHERE schemaname NOT IN ('bullmq', 'public') ORDER BY 1, 2`;
const TRIGGERS = `SELECT c.oid::regclass::text AS tabel, tgname AS naam FROM pg_trigger
  JOIN pg_class c ON c.oid = tgrelid JOIN pg_namespace n ON n.oid = relnamespace WHERE ${ONZE} AND NOT tgisinternal ORDER BY 1, 2`;
const FUNCTIES = `SELECT p.oid::regprocedure::text AS naam, pg_get_functiondef(p.oid) AS tekst, prosecdef AS definer,
    proconfig IS NOT NULL AS instelling, proacl IS NOT NULL AS ingetrokken, has_function_privilege('${APP}', p.oid, 'EXECUTE') AS app
  FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace WHERE ${ONZE} ORDER BY 1`;
const REEKSEN = `SELECT c.oid::regclass::text AS naam, has_sequence_privilege('${APP}', c.oid, 'USAGE') AS gebruik
  FROM ${TABELLEN} WHERE ${ONZE} AND relkind = 'S' ORDER BY 1`;
const SCHEMAS = `SELECT nspname AS naam FROM pg_namespace WHERE ${ONZE} OR nspname = 'public' ORDER BY 1`;

interface Rij {
  tabel: string;
  naam: string;
}

/** `grenzen` tells which text of a function is a condition, and which rights are no more than is needed. */
export async function readCatalogus(client: pg.Client, grenzen: Grenzen): Promise<Catalogus> {
  const rows = async <T>(vraag: string): Promise<T[]> => (await client.query(vraag)).rows as T[];
  const kolommen = await rows<Rij & { verplicht: boolean; vast: boolean }>(KOLOMMEN);
  const perTabel: Kolommen = {};
  for (const { tabel, naam } of kolommen) (perTabel[tabel] ??= []).push(naam);
  const ingrepen = [
    ...(await rows<Beperking>(BEPERKINGEN)).flatMap(ofConstraint),
    ...kolommen.filter(({ verplicht }) => verplicht).flatMap(ofColumn),
    ...(await rows<Beleid>(BELEID)).flatMap(ofPolicy),
    ...(await rows<Rij>(TRIGGERS)).map(ofTrigger),
    ...Object.entries(perTabel).flatMap(([tabel, namen]) => ofTable(tabel, namen, grenzen)),
    ...(await rows<Functie>(FUNCTIES)).flatMap((functie) => ofFunction(functie, grenzen)),
    ...(await rows<{ naam: string; gebruik: boolean }>(REEKSEN)).flatMap(ofSequence),
    ...(await rows<{ naam: string }>(SCHEMAS)).map(({ naam }) => ({
      object: `schema ${naam}`,
      naam: 'dingen maken mag',
      sql: `GRANT CREATE ON SCHEMA ${naam} TO ${APP}`,
    })),
  ];
  const leeg = kolommen
    .filter(({ verplicht }) => !verplicht)
    .map(({ tabel, naam }) => `leeg ${tabel}.${naam}`);
  const objecten = [...new Set([...ingrepen.map(({ object }) => object), ...leeg])];
  return { objecten, kolommen: perTabel, ingrepen: ingrepen.filter(({ sql }) => sql !== '') };
}

type Beperking = Rij & { voorwaarde: string | null; index: boolean };

function ofConstraint({ tabel, naam, voorwaarde, index }: Beperking): Ingreep[] {
  const object = `beperking ${tabel}.${naam}`;
  const weg = `ALTER TABLE ${tabel} DROP CONSTRAINT "${naam}" CASCADE`;
  const schema = tabel.split('.')[0];
  return [
    { object, naam: 'weg', sql: index ? `DROP INDEX ${schema}."${naam}"` : weg },
    ...weaken(voorwaarde ?? '').map(({ zonder, wordt }) => ({
      object,
      naam: `zonder ${zonder}`,
      sql: `${weg}; ALTER TABLE ${tabel} ADD CONSTRAINT "${naam}" CHECK (${wordt})`,
    })),
  ];
}

/** A key and a number that is given out are never empty, so that cannot be taken away by itself. */
const ofColumn = ({ tabel, naam, vast }: Rij & { vast: boolean }): Ingreep => ({
  object: `verplicht ${tabel}.${naam}`,
  naam: 'mag leeg zijn',
  sql: vast ? '' : `ALTER TABLE ${tabel} ALTER COLUMN "${naam}" DROP NOT NULL`,
});

type Beleid = Rij & { ruim: boolean; qual: string | null; with_check: string | null };

function ofPolicy({ tabel, naam, ruim, qual, with_check }: Beleid): Ingreep[] {
  const object = `beleid ${tabel}.${naam}`;
  const alter = `ALTER POLICY "${naam}" ON ${tabel}`;
  const losser = Object.entries({ USING: qual, 'WITH CHECK': with_check }).flatMap(([deel, voorwaarde]) => {
    if (voorwaarde === null || voorwaarde === 'true') return [];
    // Without its condition a restrictive policy is as good as gone.
    const heel = ruim ? [{ object, naam: `${deel} altijd`, sql: `${alter} ${deel} (true)` }] : [];
    const delen = weaken(voorwaarde).map(({ zonder, wordt }) => ({
      object,
      naam: `${deel} zonder ${zonder.replace(/\s+/g, ' ')}`,
      sql: `${alter} ${deel} (${wordt})`,
    }));
    return [...heel, ...delen];
  });
  return [{ object, naam: 'weg', sql: `DROP POLICY "${naam}" ON ${tabel}` }, ...losser];
}

const ofTrigger = ({ tabel, naam }: Rij): Ingreep => ({
  object: `trigger ${tabel}.${naam}`,
  naam: 'weg',
  sql: `DROP TRIGGER "${naam}" ON ${tabel}`,
});

const WERKWOORDEN = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'];

function ofTable(tabel: string, kolommen: string[], { tabellen }: Grenzen): Ingreep[] {
  const rechten = toRechten(tabellen[tabel]?.rechten ?? '');
  const recht = (naam: string, sql: string): Ingreep => ({ object: `recht ${tabel}`, naam, sql });
  const geef = (wat: string): Ingreep => recht(`${wat} mag`, `GRANT ${wat} ON ${tabel} TO ${APP}`);
  const update = rechten.get('UPDATE');
  const zetbaar = Array.isArray(update) ? update : [];
  return [
    { object: `rls ${tabel}`, naam: 'uit', sql: `ALTER TABLE ${tabel} DISABLE ROW LEVEL SECURITY` },
    {
      object: `rls ${tabel}`,
      naam: 'bindt de eigenaar niet',
      sql: `ALTER TABLE ${tabel} NO FORCE ROW LEVEL SECURITY`,
    },
    ...WERKWOORDEN.filter((woord) => !rechten.has(woord)).map(geef),
    ...[...rechten.keys()].map((woord) => recht(`${woord} weg`, `REVOKE ${woord} ON ${tabel} FROM ${APP}`)),
    ...(update === true
      ? []
      : kolommen.filter((kolom) => !zetbaar.includes(kolom)).map((kolom) => geef(`UPDATE ("${kolom}")`))),
  ];
}

interface Functie {
  naam: string;
  tekst: string;
  definer: boolean;
  instelling: boolean;
  ingetrokken: boolean;
  app: boolean;
}

function ofFunction(
  { naam, tekst, definer, instelling, ingetrokken, app }: Functie,
  { functies }: Grenzen,
): Ingreep[] {
  const object = `functie ${naam}`;
  const maak = (wat: string, sql: string): Ingreep => ({ object, naam: wat, sql });
  const weigeringen = [...tekst.matchAll(/RAISE EXCEPTION ('[^']*')[^;]*;/g)];
  return [
    maak('bestaat', ''),
    ...(ingetrokken ? [maak('iedereen mag', `GRANT EXECUTE ON FUNCTION ${naam} TO PUBLIC`)] : []),
    ...(ingetrokken && app
      ? [maak('de applicatie mag niet', `REVOKE EXECUTE ON FUNCTION ${naam} FROM ${APP}`)]
      : []),
    ...(definer ? [maak('met eigen rechten', `ALTER FUNCTION ${naam} SECURITY INVOKER`)] : []),
    ...(instelling ? [maak('zonder eigen zoekpad', `ALTER FUNCTION ${naam} RESET ALL`)] : []),
    ...weigeringen.map(({ 0: weigering, 1: melding, index }) =>
      maak(
        `weigert niet: ${melding}`,
        `${tekst.slice(0, index)}NULL;${tekst.slice(index + weigering.length)}`,
      ),
    ),
    ...(functies[naam]?.zonder ?? []).map(([van, naar]) =>
      maak(`zonder ${van}`, replaceOnce(tekst, van, naar)),
    ),
  ];
}

function replaceOnce(tekst: string, van: string, naar: string): string {
  const aantal = tekst.split(van).length - 1;
  if (aantal !== 1)
    throw new Error(`checks/grenzen/functies.ts: ${aantal} keer in de database, en het moet 1 keer: ${van}`);
  return tekst.replace(van, () => naar);
}

const ofSequence = ({ naam, gebruik }: { naam: string; gebruik: boolean }): Ingreep[] => [
  { object: `reeks ${naam}`, naam: 'vastzetten mag', sql: `GRANT UPDATE ON SEQUENCE ${naam} TO ${APP}` },
  ...(gebruik
    ? [{ object: `reeks ${naam}`, naam: 'weg', sql: `REVOKE USAGE ON SEQUENCE ${naam} FROM ${APP}` }]
    : []),
];
