// SPDX-License-Identifier: EUPL-1.2
// Vocabulary test: 353 real product texts of Flemish municipalities, found by their editors' search words.
import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MatchIndex, gebiedenVan, type Aanbod, type Hulpvraag } from '#libs/matching-engine';
import { argument, printFigure, sharedFolder } from './hulp/bron.js';

const DEPTH = 5;
const PEIL = { peildatum: '2026-03-02', deMinimisPlafond: 300_000 };

interface Document {
  doc_id: string;
  titel: string;
  tekst: string;
}

interface Zoekvraag {
  query_id: string;
  query: string;
  doc_id: string;
}

const readCsv = <T>(file: string): T[] => parse(readFileSync(file), { columns: true, bom: true });

const toAanbod = ({ doc_id, titel, tekst }: Document): Aanbod => ({
  id: doc_id,
  titel,
  samenvatting: '',
  omschrijving: tekst,
  soort: 'loket',
  themas: [],
  aanbieder: 'gemeente',
  voorwaarden: { gebied: ['NL'], sbi: [], sbiUitgesloten: [], rechtsvormen: [] },
});

const toHulpvraag = ({ query_id, query }: Zoekvraag): Hulpvraag => ({
  id: query_id,
  tekst: query,
  themas: [],
  onderneming: {},
});

const folder = path.join(sharedFolder(), 'vlaams');
const queries = path.join(folder, argument('--vragen') ?? 'queries-dev.csv');
if (!existsSync(queries)) {
  console.error(`vlaams: ${queries} ontbreekt; deze meting is NIET gedaan (geef de map met --bron).`);
  process.exit(1);
}
const index = MatchIndex.build(
  readCsv<Document>(path.join(folder, 'docs.csv')).map(toAanbod),
  gebiedenVan([], {}),
  {
    epoch: 1,
  },
);
const asked = readCsv<Zoekvraag>(queries);
const found = asked.filter((vraag) =>
  index
    .match(toHulpvraag(vraag), PEIL, { top: DEPTH })
    .matches.some(({ aanbodId }) => aanbodId === vraag.doc_id),
);
printFigure('vlaams-recall-5', found.length / asked.length, 'aandeel');
printFigure('vlaams-zoekvragen', asked.length, 'aantal');
