// SPDX-License-Identifier: EUPL-1.2
import type { Schrijver } from './gegevens';

/** Somebody who is named in a text that is being written: as it stands there, and who it is. */
export interface Genoemde {
  id: string;
  label: string;
}

const NOEMING = /@\[([0-9a-f-]{36})\]/g;

/** A text in pieces: words, and who is named between them. */
export function splitNoemingen(tekst: string): (string | { id: string })[] {
  const delen: (string | { id: string })[] = [];
  let nu = 0;
  for (const { 0: heel, 1: id = '', index } of tekst.matchAll(NOEMING)) {
    if (index > nu) delen.push(tekst.slice(nu, index));
    delen.push({ id });
    nu = index + heel.length;
  }
  if (nu < tekst.length) delen.push(tekst.slice(nu));
  return delen;
}

/** A label that nobody else has in this text: two of one name stay two. */
export function labelVoor(naam: string, genoemd: readonly Genoemde[], id: string): string {
  const bekend = genoemd.find((een) => een.id === id);
  if (bekend) return bekend.label;
  const bezet = genoemd.map(({ label }) => label);
  let label = naam;
  for (let nr = 2; bezet.includes(label); nr += 1) label = `${naam} (${nr})`;
  return label;
}

/** As it is written in a field: names in the place of ids. */
export function toVeld(
  tekst: string,
  schrijvers: readonly Schrijver[],
  oudlid: string,
): { tekst: string; genoemd: Genoemde[] } {
  const genoemd: Genoemde[] = [];
  for (const { id, weergavenaam } of schrijvers)
    genoemd.push({ id, label: labelVoor(weergavenaam ?? oudlid, genoemd, id) });
  const namen = new Map(genoemd.map(({ id, label }) => [id, label]));
  return { tekst: tekst.replace(NOEMING, (heel, id: string) => `@${namen.get(id) ?? heel}`), genoemd };
}

/** The other way round; the longest name first, so that `@An` does not take the place of `@Anna`. */
export const fromVeld = (tekst: string, genoemd: readonly Genoemde[]): string =>
  [...genoemd]
    .sort((een, ander) => ander.label.length - een.label.length)
    .reduce((nu, { id, label }) => nu.replaceAll(`@${label}`, `@[${id}]`), tekst);
