// SPDX-License-Identifier: EUPL-1.2
import { toRechtsvorm } from './rechtsvorm.rules.js';

/** What the trade register says of a firm, as it stands there; `null` = the register does not say. */
export interface KvkAntwoord {
  kvkNummer: string;
  naam: string;
  /** Code of the main activity, perhaps padded, with the register's own words. */
  sbi: { code: string; omschrijving: string } | null;
  werkzamePersonen: number | null;
  /** Code of the exchange format, e.g. `bv`. */
  rechtsvorm: string | null;
  /** `YYYY-MM-DD` on which the firm began. */
  oprichtingsdatum: string | null;
  /** Town of the visiting address of the main branch. */
  plaats: string | null;
}

type Veld = Record<string, unknown>;

const isObject = (waarde: unknown): waarde is Veld =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
const objectAt = (bron: Veld, veld: string): Veld => {
  const waarde = bron[veld];
  return isObject(waarde) ? waarde : {};
};
const listAt = (bron: Veld, veld: string): Veld[] => {
  const waarde = bron[veld];
  return Array.isArray(waarde) ? waarde.filter(isObject) : [];
};
/** The register pads with spaces and leaves fields out; an empty text says nothing. */
function textAt(bron: Veld, veld: string): string | null {
  const waarde = bron[veld];
  const tekst = typeof waarde === 'string' ? waarde.replace(/\s+/g, ' ').trim() : '';
  return tekst === '' ? null : tekst;
}

/** `20170710` -> `2017-07-10`; `null` when the register does not know the day or month (`20170000`). */
export function parseKvkDatum(tekst: string | null): string | null {
  const delen = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(tekst ?? '');
  if (delen === null) return null;
  const datum = `${delen[1]}-${delen[2]}-${delen[3]}`;
  const moment = new Date(`${datum}T00:00:00Z`);
  return !Number.isNaN(moment.valueOf()) && moment.toISOString().startsWith(datum) ? datum : null;
}

function parseHoofdactiviteit(basis: Veld): KvkAntwoord['sbi'] {
  const activiteiten = listAt(basis, 'sbiActiviteiten');
  const hoofd = activiteiten.find((activiteit) => textAt(activiteit, 'indHoofdactiviteit') === 'Ja');
  const gekozen = hoofd ?? activiteiten[0];
  const code = gekozen === undefined ? null : textAt(gekozen, 'sbiCode');
  if (gekozen === undefined || code === null || !/^\d{2,6}$/.test(code)) return null;
  return { code, omschrijving: textAt(gekozen, 'sbiOmschrijving') ?? '' };
}

function bezoekplaats(bron: Veld): string | null {
  const adres = listAt(bron, 'adressen').find((kandidaat) => textAt(kandidaat, 'type') === 'bezoekadres');
  return adres === undefined ? null : textAt(adres, 'plaats');
}

function aantalAt(bron: Veld, veld: string): number | null {
  const aantal = bron[veld];
  return typeof aantal === 'number' && Number.isSafeInteger(aantal) && aantal >= 0 ? aantal : null;
}

function beginDatum(basis: Veld): string | null {
  const aanvang = textAt(objectAt(basis, 'materieleRegistratie'), 'datumAanvang');
  return parseKvkDatum(aanvang ?? textAt(basis, 'formeleRegistratiedatum'));
}

function naamVan(basis: Veld): string | null {
  const handelsnaam = listAt(basis, 'handelsnamen')[0] ?? {};
  return textAt(basis, 'naam') ?? textAt(basis, 'statutaireNaam') ?? textAt(handelsnaam, 'naam');
}

/**
 * Reads an answer of Basisprofiel v1 for that number. `null` when it is no such answer (other number, no name, another
 * shape); a fact that is missing or malformed becomes `null` by itself.
 */
export function parseBasisprofiel(antwoord: unknown, kvkNummer: string): KvkAntwoord | null {
  if (!isObject(antwoord) || antwoord['kvkNummer'] !== kvkNummer) return null;
  const naam = naamVan(antwoord);
  if (naam === null) return null;
  const eigenaar = objectAt(objectAt(antwoord, '_embedded'), 'eigenaar');
  const hoofdvestiging = objectAt(objectAt(antwoord, '_embedded'), 'hoofdvestiging');
  return {
    kvkNummer,
    naam,
    sbi: parseHoofdactiviteit(antwoord),
    werkzamePersonen: aantalAt(antwoord, 'totaalWerkzamePersonen'),
    rechtsvorm: toRechtsvorm(textAt(eigenaar, 'uitgebreideRechtsvorm') ?? textAt(eigenaar, 'rechtsvorm')),
    oprichtingsdatum: beginDatum(antwoord),
    plaats: bezoekplaats(hoofdvestiging) ?? bezoekplaats(eigenaar),
  };
}

/** Reads an answer of Zoeken v2: name and town of the main branch, else of the legal person. `null` when not there. */
export function parseZoeken(antwoord: unknown, kvkNummer: string): KvkAntwoord | null {
  if (!isObject(antwoord)) return null;
  const eigen = listAt(antwoord, 'resultaten').filter((regel) => regel['kvkNummer'] === kvkNummer);
  const gekozen =
    eigen.find((regel) => textAt(regel, 'type') === 'hoofdvestiging') ??
    eigen.find((regel) => textAt(regel, 'type') === 'rechtspersoon');
  const naam = gekozen === undefined ? null : textAt(gekozen, 'naam');
  if (gekozen === undefined || naam === null) return null;
  const adres = objectAt(objectAt(gekozen, 'adres'), 'binnenlandsAdres');
  const plaats = textAt(adres, 'type') === 'bezoekadres' ? textAt(adres, 'plaats') : null;
  return { ...LEEG, kvkNummer, naam, plaats };
}

const LEEG = { sbi: null, werkzamePersonen: null, rechtsvorm: null, oprichtingsdatum: null };

/** Whether a 404 is the KVK's own "no such firm" and not that of a wrong address: its body carries a code `IPD....`. */
export function isKvkFout(antwoord: unknown): boolean {
  if (!isObject(antwoord)) return false;
  return listAt(antwoord, 'fout').some((fout) => /^IPD\d+$/.test(textAt(fout, 'code') ?? ''));
}
