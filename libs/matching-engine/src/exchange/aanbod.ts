// SPDX-License-Identifier: EUPL-1.2
import { PERIODES, type Periode } from '#libs/kernel';
import { SOORTEN, type Aanbod, type Soort, type Voorwaarden } from '../model.js';
import type { Gebieden } from '../eligibility/gebieden.js';
import { AANBOD_KOLOMMEN } from './kolommen.js';
import { readUitvoering } from './prijs.js';
import { readAll, type Gelezenen, type Rij, type Rijlezer } from './rijlezer.js';
import { itemsOfJson, itemsOfRows } from './velden.js';
import { readGebied, readRechtsvorm, readSbi, type Gelezen } from './waarden.js';

/** With `gebieden`, an area that does not exist is a fault too. */
export interface LeesOpties {
  gebieden?: Gebieden;
}

const V = 'voorwaarden';
const LIST_SEPARATOR = '|';

function readSoort(raw: string): Gelezen<string> {
  const soort = raw.toLowerCase();
  if ((SOORTEN as readonly string[]).includes(soort)) return { waarde: soort };
  return { melding: `"${raw}" is geen soort; kies uit ${SOORTEN.join(', ')}` };
}

function readPeriode(raw: string): Gelezen<string> {
  const periode = raw.toLowerCase();
  if ((PERIODES as readonly string[]).includes(periode)) return { waarde: periode };
  return { melding: `"${raw}" is geen periode; kies uit ${PERIODES.join(', ')}, of laat het leeg` };
}

function readGebieden(lezer: Rijlezer, opties: LeesOpties): string[] {
  const veld = `${V}.gebied`;
  const before = lezer.fouten.length;
  const gebied = lezer.listOf(veld, readGebied);
  if (gebied.length === 0 && lezer.fouten.length === before)
    lezer.fail(veld, 'vul ten minste één gebied in (NL is heel Nederland)');
  const { gebieden } = opties;
  for (const code of gebied)
    if (gebieden !== undefined && !gebieden.kent(code)) lezer.fail(veld, `gebied ${code} bestaat niet`);
  return gebied;
}

function readPair(lezer: Rijlezer, name: string): [number | null, number | null] {
  const min = lezer.number(`${V}.min${name}`);
  const max = lezer.number(`${V}.max${name}`);
  lezer.checkOrder(min, max, `${V}.min${name}`, `${V}.max${name}`);
  return [min, max];
}

function readCapaciteit(lezer: Rijlezer): Voorwaarden['capaciteit'] {
  lezer.checkObject(`${V}.capaciteit`);
  const totaal = lezer.number(`${V}.capaciteit.totaal`);
  const bezet = lezer.number(`${V}.capaciteit.bezet`);
  const periode = lezer.textOf(`${V}.capaciteit.periode`, readPeriode) as Periode | null;
  if (totaal !== null) return { totaal, bezet: bezet ?? 0, ...(periode === null ? {} : { periode }) };
  const ingevuld = bezet !== null ? 'bezet' : 'periode';
  if (bezet !== null || periode !== null)
    lezer.fail(`${V}.capaciteit.totaal`, `ontbreekt, terwijl ${ingevuld} is ingevuld`);
  return null;
}

function readOpenstelling(lezer: Rijlezer): Voorwaarden['openstelling'] {
  lezer.checkObject(`${V}.openstelling`);
  const van = lezer.date(`${V}.openstelling.van`);
  const tot = lezer.date(`${V}.openstelling.tot`);
  lezer.checkOrder(van, tot, `${V}.openstelling.van`, `${V}.openstelling.tot`);
  return van === null && tot === null ? null : { van, tot };
}

function readVoorwaarden(lezer: Rijlezer, opties: LeesOpties): Voorwaarden {
  lezer.checkObject(V);
  const gebied = readGebieden(lezer, opties);
  const [minWerkzamePersonen, maxWerkzamePersonen] = readPair(lezer, 'WerkzamePersonen');
  const [minLeeftijdMaanden, maxLeeftijdMaanden] = readPair(lezer, 'LeeftijdMaanden');
  const [minOmzet, maxOmzet] = readPair(lezer, 'Omzet');
  return {
    gebied,
    sbi: lezer.listOf(`${V}.sbi`, readSbi),
    sbiUitgesloten: lezer.listOf(`${V}.sbiUitgesloten`, readSbi),
    minWerkzamePersonen,
    maxWerkzamePersonen,
    rechtsvormen: lezer.listOf(`${V}.rechtsvormen`, readRechtsvorm),
    minLeeftijdMaanden,
    maxLeeftijdMaanden,
    minOmzet,
    maxOmzet,
    deMinimisBedrag: lezer.number(`${V}.deMinimisBedrag`),
    capaciteit: readCapaciteit(lezer),
    openstelling: readOpenstelling(lezer),
  };
}

function readAanbod(lezer: Rijlezer, opties: LeesOpties): Aanbod {
  const woordenVanOndernemers = lezer.list('woordenVanOndernemers', { comma: false });
  const soort = lezer.requiredText('soort') === '' ? null : lezer.textOf('soort', readSoort);
  return {
    id: lezer.requiredText('id'),
    titel: lezer.requiredText('titel'),
    samenvatting: lezer.text('samenvatting') ?? '',
    omschrijving: lezer.text('omschrijving') ?? '',
    soort: (soort ?? 'loket') as Soort,
    themas: lezer.list('themas').map((thema) => thema.toLowerCase()),
    aanbieder: lezer.text('aanbieder') ?? '',
    voorwaarden: readVoorwaarden(lezer, opties),
    ...(woordenVanOndernemers.length > 0 ? { woordenVanOndernemers } : {}),
    ...readUitvoering(lezer),
  };
}

/** Reads a catalogue from the rows of a CSV or XLSX file. Unknown columns are ignored. */
export function parseAanbodRijen(rijen: readonly Rij[], opties: LeesOpties = {}): Gelezenen<Aanbod> {
  return readAll(itemsOfRows(rijen, AANBOD_KOLOMMEN), (lezer) => readAanbod(lezer, opties));
}

/** Reads a catalogue from parsed JSON: a list of offers, or `{ "aanbod": [...] }`. Unknown fields are ignored. */
export function parseAanbodJson(json: unknown, opties: LeesOpties = {}): Gelezenen<Aanbod> {
  const { items, fouten } = itemsOfJson(json, 'aanbod');
  const { goed, fouten: more } = readAll(items, (lezer) => readAanbod(lezer, opties));
  return { goed, fouten: [...fouten, ...more].sort((a, b) => a.regel - b.regel) };
}

/** The offer as one row, by the columns of AANBOD_KOLOMMEN; null is an empty cell. Reading it back gives the same offer. */
export function toAanbodRij(aanbod: Aanbod): Record<string, string | number | null> {
  return Object.fromEntries(AANBOD_KOLOMMEN.map(({ kolom }) => [kolom, cellOf(aanbod, kolom)]));
}

function cellOf(aanbod: Aanbod, kolom: string): string | number | null {
  let value: unknown = aanbod;
  for (const part of kolom.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[part];
  if (Array.isArray(value)) return value.length === 0 ? null : joined(value as string[]);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** As JSON when the items hold a sign at which a cell is split again. */
function joined(items: readonly string[]): string {
  const plain = items.join(LIST_SEPARATOR);
  const splits = plain.startsWith('[') || items.some((item) => /[|;\p{Cc}]/u.test(item));
  return splits ? JSON.stringify(items) : plain;
}
