// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';
import {
  PEILDATUM,
  readGemeentenBestand,
  readSbiBestand,
  readThemasBestand,
  readWoonplaatsenBestand,
  type GemeenteRij,
} from './bestanden.js';
import { zoekvorm } from './gemeente/plaats.rules.js';
import { SBI_VERSIES } from './sbi/sbi.rules.js';

/** One table to bring up to date: its columns with their types, the key first. */
interface Lading {
  tabel: string;
  kolommen: Record<string, string>;
  sleutel: string[];
  rijen: Record<string, unknown>[];
}

/**
 * Brings the reference tables (areas, places, SBI, themes) to what the project's files say, in one transaction as the
 * owner of the database. May run at every start: rows that are right already are not written.
 */
export async function loadStamgegevens(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'schakel-stamgegevens' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(
      `SELECT set_config('app.rol', 'systeem', true), set_config('app.subject', 'systeem', true)`,
    );
    for (const lading of [...gebieden(), ...indelingen()])
      await client.query(upsert(lading), [JSON.stringify(lading.rijen)]);
    await client.query(VERVALLEN_WOONPLAATSEN, [JSON.stringify(woonplaatsen())]);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

/** A place that went to another municipality must not be found in both. */
const VERVALLEN_WOONPLAATSEN = `DELETE FROM stamgegevens.woonplaats w WHERE NOT EXISTS (
  SELECT FROM jsonb_to_recordset($1) AS nieuw (naam text, gemeentecode text)
  WHERE nieuw.naam = w.naam AND nieuw.gemeentecode = w.gemeentecode)`;

function upsert({ tabel, kolommen, sleutel }: Lading): string {
  const namen = Object.keys(kolommen);
  const velden = namen.join(', ');
  const typen = Object.entries(kolommen).map(([naam, type]) => `${naam} ${type}`);
  const rest = namen.filter((naam) => !sleutel.includes(naam));
  const nieuw = rest.map((naam) => `EXCLUDED.${naam}`).join(', ');
  const oud = rest.map((naam) => `t.${naam}`).join(', ');
  const bijwerken =
    rest.length === 0
      ? 'NOTHING'
      : `UPDATE SET ${rest.map((naam) => `${naam} = EXCLUDED.${naam}`).join(', ')} WHERE (${oud}) IS DISTINCT FROM (${nieuw})`;
  return `INSERT INTO stamgegevens.${tabel} AS t (${velden})
    SELECT ${velden} FROM jsonb_to_recordset($1) AS rij (${typen.join(', ')})
    ON CONFLICT (${sleutel.join(', ')}) DO ${bijwerken}`;
}

const uniqueBy = (rijen: GemeenteRij[], veld: 'provinciecode' | 'coropcode'): GemeenteRij[] => [
  ...new Map(rijen.map((rij) => [rij[veld], rij])).values(),
];

const woonplaatsen = (): Record<string, unknown>[] =>
  readWoonplaatsenBestand().map(({ woonplaats, gemeentecode }) => ({ naam: woonplaats, gemeentecode }));

/** Provinces and COROP areas follow from the list of municipalities. */
function gebieden(): Lading[] {
  const gemeenten = readGemeentenBestand();
  return [
    {
      tabel: 'provincie',
      kolommen: { provinciecode: 'text', naam: 'text' },
      sleutel: ['provinciecode'],
      rijen: uniqueBy(gemeenten, 'provinciecode').map((rij) => ({ ...rij, naam: rij.provincie })),
    },
    {
      tabel: 'corop_gebied',
      kolommen: { coropcode: 'text', naam: 'text', provinciecode: 'text' },
      sleutel: ['coropcode'],
      rijen: uniqueBy(gemeenten, 'coropcode').map((rij) => ({ ...rij, naam: rij.corop })),
    },
    {
      tabel: 'gemeente',
      kolommen: {
        gemeentecode: 'text',
        naam: 'text',
        provinciecode: 'text',
        coropcode: 'text',
        inwoners: 'integer',
        peildatum: 'date',
      },
      sleutel: ['gemeentecode'],
      rijen: gemeenten.map((rij) => ({ ...rij, naam: rij.gemeente, peildatum: PEILDATUM })),
    },
    {
      tabel: 'woonplaats',
      kolommen: { naam: 'text', gemeentecode: 'text' },
      sleutel: ['naam', 'gemeentecode'],
      rijen: woonplaatsen(),
    },
  ];
}

function indelingen(): Lading[] {
  const sbi = SBI_VERSIES.flatMap((versie) =>
    readSbiBestand(versie).map((rij) => ({
      ...rij,
      versie,
      peildatum: PEILDATUM,
      zoekvorm: zoekvorm(rij.titel),
    })),
  );
  return [
    {
      tabel: 'sbi_code',
      kolommen: {
        code: 'text',
        versie: 'text',
        titel: 'text',
        niveau: 'integer',
        sectie: 'text',
        peildatum: 'date',
        zoekvorm: 'text',
      },
      sleutel: ['code', 'versie'],
      rijen: sbi,
    },
    {
      tabel: 'thema',
      kolommen: { code: 'text', naam: 'text', naam_engels: 'text', omschrijving: 'text' },
      sleutel: ['code'],
      rijen: readThemasBestand().map((rij) => ({ ...rij, naam_engels: rij.naamEngels })),
    },
  ];
}
