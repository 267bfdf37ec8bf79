// SPDX-License-Identifier: EUPL-1.2
import { api, take } from '../../api/api';
import type { Optie } from './zoekveld';

const AANTAL = 8;
/** A section is a letter and no code that a firm can have. */
const LAAGSTE = 1;

/** Codes of the official list by words or digits; the finest first, for those say most. */
export async function findSbi(zoek: string): Promise<readonly Optie[]> {
  const { gegevens } = await take(api.GET('/sbi-codes', { params: { query: { zoek, aantal: 50 } } }));
  return gegevens
    .filter(({ niveau }) => niveau >= LAAGSTE)
    .sort((a, b) => b.niveau - a.niveau)
    .slice(0, AANTAL)
    .map(({ code, titel }) => ({ code, label: titel, bij: code }));
}

/** Municipalities by the beginning of their name or of a place in it. */
export async function findGemeenten(plaats: string): Promise<readonly Optie[]> {
  const { gegevens } = await take(api.GET('/gemeenten', { params: { query: { plaats, aantal: AANTAL } } }));
  return gegevens.map(({ gemeentecode, naam }) => ({ code: gemeentecode, label: naam }));
}

/** Themes by their code, to call them by their name. */
export const listThemas = async (): Promise<ReadonlyMap<string, { naam: string; naamEngels: string }>> =>
  new Map((await take(api.GET('/themas'))).gegevens.map((thema) => [thema.code, thema]));
