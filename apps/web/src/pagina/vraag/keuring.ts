// SPDX-License-Identifier: EUPL-1.2
// What the API asks of each field, told beside the field and before anything is sent; the API itself decides.
import type { Reden } from '../../api/api';
import type { Taal } from '../../taal/taal';
import { toKvkNummer, type Antwoorden, type Veld } from './antwoorden';
import { FOUTTEKSTEN } from './foutteksten';

export type Fouten = Partial<Record<Veld, string>>;
type Foutcode = keyof (typeof FOUTTEKSTEN)['nl'];

export const MAX_TEKST = 5000;
const MAX_NAAM = 200;
const MAX_PLAATS = 100;
const MAX_PERSONEN = 1_000_000;

/** What a field that stands by itself has against it; `null` when nothing. */
const KEUR: Partial<Record<Veld, (waarde: string) => Foutcode | null>> = {
  tekst: (waarde) =>
    waarde.length < 3
      ? waarde === ''
        ? 'tekstLeeg'
        : 'tekstKort'
      : waarde.length > MAX_TEKST
        ? 'tekstLang'
        : null,
  kvkNummer: (waarde) => (waarde === '' || /^\d{8}$/.test(toKvkNummer(waarde)) ? null : 'kvkNummer'),
  naam: (waarde) => (waarde.length > MAX_NAAM ? 'naamLang' : null),
  werkzamePersonen: (waarde) =>
    waarde === '' || (/^\d{1,7}$/.test(waarde) && Number(waarde) <= MAX_PERSONEN) ? null : 'werkzamePersonen',
  plaats: (waarde) => (waarde.length > MAX_PLAATS ? 'plaatsOnbekend' : null),
  contactNaam: (waarde) => (waarde === '' ? 'contactNaam' : waarde.length > MAX_NAAM ? 'naamLang' : null),
  email: (waarde) => (waarde === '' ? 'emailLeeg' : isEmail(waarde) ? null : 'email'),
  telefoon: (waarde) => (waarde === '' || /^\+?[\d\s()-]{6,30}$/.test(waarde) ? null : 'telefoon'),
};

/** Rough on purpose: the API looks closer, and refuses what slips through. */
export const isEmail = (waarde: string): boolean =>
  waarde.length <= 254 && /^[^\s@<>(),;:"[\]\\]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(waarde);

/** Without a KVK-nummer nobody else can tell what the firm is. */
const ZONDER_KVK: [Veld, Foutcode][] = [
  ['naam', 'naam'],
  ['sbi', 'sbi'],
  ['plaats', 'plaats'],
];

function codesOf(van: Antwoorden): Partial<Record<Veld, Foutcode>> {
  const gekeurd = Object.entries(KEUR).flatMap(([veld, keur]): [Veld, Foutcode][] => {
    const code = keur(van[veld as Veld].trim());
    return code === null ? [] : [[veld as Veld, code]];
  });
  const zelf = van.kvkNummer.trim() === '' ? ZONDER_KVK.filter(([veld]) => van[veld].trim() === '') : [];
  // What was typed and not chosen is no code.
  const los: [Veld, Foutcode][] = van.sbi === '' && van.sbiNaam.trim() !== '' ? [['sbi', 'sbiKies']] : [];
  return Object.fromEntries([...gekeurd, ...zelf, ...los]);
}

/** As the fields stand below each other. */
export const inVolgorde = (fouten: Fouten): Fouten =>
  Object.fromEntries(BEKEND.filter((veld) => fouten[veld] !== undefined).map((veld) => [veld, fouten[veld]]));

/** All that is not right, by field, in the language of the page. */
export function keur(van: Antwoorden, taal: Taal): Fouten {
  const woorden = FOUTTEKSTEN[taal];
  const codes = codesOf(van);
  return inVolgorde(Object.fromEntries(Object.entries(codes).map(([veld, code]) => [veld, woorden[code]])));
}

/** Only what is right in itself, for a concept: the rest stays in the browser. */
export function withoutFaults(van: Antwoorden): Antwoorden {
  const fout = Object.keys(codesOf(van));
  return { ...van, ...Object.fromEntries(fout.map((veld) => [veld, ''])) };
}

/** The field that a cause of the API is about. */
const VELD_BIJ_PAD: Record<string, Veld> = {
  'contact.naam': 'contactNaam',
  'contact.email': 'email',
  'contact.telefoon': 'telefoon',
  'onderneming.gemeentecode': 'plaats',
};
const BEKEND: readonly Veld[] = [
  ...(['tekst', 'kvkNummer', 'naam', 'sbi', 'werkzamePersonen', 'plaats', 'rechtsvorm'] as const),
  ...(['contactNaam', 'email', 'telefoon'] as const),
];

export function veldBijPad(pad: string | undefined): Veld | undefined {
  const kaal = (pad ?? '').replace(/^inhoud\./, '');
  const naam = VELD_BIJ_PAD[kaal] ?? kaal.replace(/^onderneming\./, '');
  return BEKEND.find((veld) => veld === naam);
}

/** What the API has against it, by field; the rest is about the whole. Its words are Dutch and sometimes start with a path. */
export function readRedenen(redenen: readonly Reden[], taal: Taal): { fouten: Fouten; rest: string[] } {
  const fouten: Fouten = {};
  const rest: string[] = [];
  const anders = FOUTTEKSTEN[taal];
  for (const { pad, melding } of redenen) {
    const veld = veldBijPad(pad);
    if (veld === undefined) rest.push(taal === 'nl' ? melding : anders.anders);
    else fouten[veld] ??= API_CODES[veld] ? anders[API_CODES[veld]] : melding;
  }
  return { fouten, rest: [...new Set(rest)] };
}

/** Said in words of the page, in its language. */
const API_CODES: Partial<Record<Veld, Foutcode>> = {
  tekst: 'tekstKort',
  kvkNummer: 'kvkNummer',
  naam: 'naam',
  sbi: 'sbiKies',
  werkzamePersonen: 'werkzamePersonen',
  plaats: 'plaatsOnbekend',
  rechtsvorm: 'rechtsvorm',
  contactNaam: 'contactNaam',
  email: 'email',
  telefoon: 'telefoon',
};
