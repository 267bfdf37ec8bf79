// SPDX-License-Identifier: EUPL-1.2
import type { Hulpvraag, Onderneming } from '../model.js';
import type { LeesOpties } from './aanbod.js';
import { HULPVRAAG_KOLOMMEN } from './kolommen.js';
import { readAll, type Gelezenen, type Rij, type Rijlezer } from './rijlezer.js';
import { itemsOfJson, itemsOfRows } from './velden.js';
import { readGemeentecode, readRechtsvorm, readSbi } from './waarden.js';

const O = 'onderneming';

function readOnderneming(lezer: Rijlezer, { gebieden }: LeesOpties): Onderneming {
  lezer.checkObject(O);
  const gemeentecode = lezer.textOf(`${O}.gemeentecode`, readGemeentecode);
  if (gemeentecode !== null && gebieden !== undefined && !gebieden.kent(gemeentecode))
    lezer.fail(`${O}.gemeentecode`, `gemeente ${gemeentecode} bestaat niet`);
  return {
    sbi: lezer.textOf(`${O}.sbi`, readSbi),
    werkzamePersonen: lezer.number(`${O}.werkzamePersonen`),
    rechtsvorm: lezer.textOf(`${O}.rechtsvorm`, readRechtsvorm),
    omzet: lezer.number(`${O}.omzet`),
    leeftijdMaanden: lezer.number(`${O}.leeftijdMaanden`),
    gemeentecode,
    deMinimisGebruikt: lezer.number(`${O}.deMinimisGebruikt`),
  };
}

/** Any language but English is answered in Dutch. */
function readHulpvraag(lezer: Rijlezer, opties: LeesOpties): Hulpvraag {
  return {
    id: lezer.requiredText('id'),
    taal: /^en/i.test(lezer.text('taal') ?? '') ? 'en' : 'nl',
    tekst: lezer.requiredText('tekst'),
    themas: lezer.list('themas').map((thema) => thema.toLowerCase()),
    onderneming: readOnderneming(lezer, opties),
  };
}

/** Reads a batch of requests from the rows of a CSV or XLSX file. Unknown columns are ignored. */
export function parseHulpvraagRijen(rijen: readonly Rij[], opties: LeesOpties = {}): Gelezenen<Hulpvraag> {
  return readAll(itemsOfRows(rijen, HULPVRAAG_KOLOMMEN), (lezer) => readHulpvraag(lezer, opties));
}

/** Reads a batch of requests from parsed JSON: a list, or `{ "hulpvragen": [...] }`. Unknown fields are ignored. */
export function parseHulpvraagJson(json: unknown, opties: LeesOpties = {}): Gelezenen<Hulpvraag> {
  const { items, fouten } = itemsOfJson(json, 'hulpvragen');
  const { goed, fouten: more } = readAll(items, (lezer) => readHulpvraag(lezer, opties));
  return { goed, fouten: [...fouten, ...more].sort((a, b) => a.regel - b.regel) };
}
