// SPDX-License-Identifier: EUPL-1.2
// Tabular data with metadata on the web (W3C, 17 December 2015): a CSV per table, and one file that says what stands in them.
import { writeZip } from '#libs/platform';
import type { Uitgave } from './uitgave.js';
import { TAAL, type Uitgever } from './gegevens.js';
import {
  cijferroosters,
  roosterVanVerantwoording,
  roosterVanVerborgen,
  type Kolom,
  type Rooster,
} from './rooster.js';
import { toCsv } from './tabelbestanden.js';

export const METADATA = 'csv-metadata.json';

const bestandVan = ({ code }: Rooster): string => `${code}.csv`;

function datatypeOf({ getal }: Kolom): string | object {
  if (getal === null) return 'string';
  const format = { decimalChar: ',' };
  if (getal === 'vrij') return { base: 'double', format };
  return getal.decimalen === 0 ? 'integer' : { base: 'decimal', format };
}

const toKolom = (kolom: Kolom, sleutel: readonly string[]): object => ({
  name: kolom.code.replaceAll('-', '_'),
  titles: kolom.code,
  'dc:title': kolom.titel,
  'dc:description': kolom.omschrijving,
  ...(kolom.getal === null || kolom.getal === 'vrij' ? {} : { 'schema:unitText': kolom.getal.eenheid }),
  datatype: datatypeOf(kolom),
  required: sleutel.includes(kolom.code),
  null: '',
});

const toTabel = (rooster: Rooster): object => ({
  url: bestandVan(rooster),
  'dc:title': rooster.titel,
  'dc:description': rooster.toelichting,
  tableSchema: {
    columns: rooster.kolommen.map((kolom) => toKolom(kolom, rooster.sleutel)),
    primaryKey: rooster.sleutel.map((code) => code.replaceAll('-', '_')),
  },
});

/** Semicolons and a decimal comma, as spreadsheets in the Netherlands read them. */
const DIALECT = {
  ...{
    encoding: 'utf-8',
    delimiter: ';',
    quoteChar: '"',
    doubleQuote: true,
    header: true,
    headerRowCount: 1,
  },
};

const OPMERKING =
  'Tekst die een rekenblad als formule zou lezen, begint hier met een apostrof. Een leeg cijfer met een reden is niet getoond; ' +
  'een leeg cijfer zonder reden is er niet.';

const kopVan = ({ sha256, verzegeldOp, inhoud }: Uitgave, { naam, licentie }: Uitgever): object => ({
  'dc:title': inhoud.definitie.naam,
  'dc:identifier': sha256,
  'dc:publisher': naam,
  'dc:license': { '@id': licentie },
  'dc:issued': { '@value': verzegeldOp.toISOString(), '@type': 'xsd:dateTime' },
});

/** A zip with a CSV per table, and `csv-metadata.json`. */
export const writeCsvw = (editie: Uitgave, uitgever: Uitgever): Buffer =>
  writeTabellen(kopVan(editie, uitgever), OPMERKING, [
    ...cijferroosters(editie.inhoud),
    roosterVanVerborgen(editie.inhoud),
    roosterVanVerantwoording(editie),
  ]);

/** The same of whatever tables. `kop`: what stands above all of them, as properties of the metadata. */
export function writeTabellen(kop: object, opmerking: string, roosters: readonly Rooster[]): Buffer {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': TAAL }],
    ...kop,
    'rdfs:comment': opmerking,
    dialect: DIALECT,
    tables: roosters.map(toTabel),
  };
  const bestanden = roosters.map((rooster) => [bestandVan(rooster), toCsv(rooster)] as const);
  return writeZip({
    [METADATA]: Buffer.from(`${JSON.stringify(metadata, null, 2)}\n`),
    ...Object.fromEntries(bestanden),
  });
}
