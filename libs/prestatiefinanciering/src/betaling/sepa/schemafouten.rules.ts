// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';

/** What a validator tells of one fault. */
export interface Schemafout {
  message: string;
  line: number;
  xpath?: string;
}

const KOP = 'Het betaalbestand past niet in het schema van de bank. Het gaat zo niet naar de bank:';
/** More than these do not help who reads them. */
const HOOGSTENS = 5;

/** What its English words mean; the first that fits. Words of the file itself (names, account numbers) are never repeated. */
const SOORTEN: [RegExp, string][] = [
  [/No matching global/, 'is niet het begin van dit bericht'],
  [/not expected/, 'staat daar niet op zijn plaats'],
  [/Missing child/, 'mist een onderdeel'],
  [/required but missing/, 'mist een kenmerk'],
  [/facet 'maxLength'/, 'heeft te veel tekens'],
  [/facet 'minLength'/, 'heeft te weinig tekens'],
  [/facet '(length|pattern|enumeration)'/, 'heeft een waarde die daar niet mag'],
  [/facet '/, 'heeft een bedrag of getal dat daar niet mag'],
];

/** In Dutch, the first of each place, with where in the file it is; how many more there are comes last. */
export function toSchemafouten(fouten: readonly Schemafout[]): Reden[] {
  const perPlek = new Map<string, Schemafout>();
  for (const fout of fouten) {
    const plek = `${fout.line} ${fout.xpath ?? elementOf(fout.message)}`;
    if (!perPlek.has(plek)) perPlek.set(plek, fout);
  }
  const meldingen = [...perPlek.values()].slice(0, HOOGSTENS).map(toMelding);
  const over = perPlek.size - meldingen.length;
  return [KOP, ...meldingen, ...(over > 0 ? [`En nog ${over} keer.`] : [])].map((melding) => ({ melding }));
}

function toMelding({ message, line }: Schemafout): string {
  const element = elementOf(message);
  const wat = SOORTEN.find(([patroon]) => patroon.test(message))?.[1] ?? 'past daar niet';
  return `regel ${line}: ${element === '' ? 'wat daar staat' : element} ${wat}.`;
}

/** Without its namespace. */
const elementOf = (message: string): string => /^Element '(?:\{[^}]*\})?([\w.-]+)'/.exec(message)?.[1] ?? '';
