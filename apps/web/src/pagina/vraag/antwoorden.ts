// SPDX-License-Identifier: EUPL-1.2
import type { Schema } from '../../api/api';
import type { Taal } from '../../taal/taal';

export type Inhoud = Schema['ConceptInhoudDto'];
export type NieuweHulpvraag = Schema['NieuweHulpvraagDto'];
export type Herkomst = NonNullable<NieuweHulpvraag['herkomst']>;

/** What somebody filled in, as it stands in the fields; the names are those of the fields. */
export interface Antwoorden {
  tekst: string;
  kvkNummer: string;
  naam: string;
  sbi: string;
  /** What the chosen code is called: shown, and never sent. */
  sbiNaam: string;
  werkzamePersonen: string;
  plaats: string;
  gemeentecode: string;
  rechtsvorm: string;
  contactNaam: string;
  email: string;
  telefoon: string;
  delenMetAanbieders: string;
  onderzoek: string;
  themas: readonly string[];
  /** Themes that were recognised and taken out: they do not come back by themselves. */
  geenThemas: readonly string[];
  /** Whence somebody came; no field, so that nobody is asked for it. */
  herkomst: Herkomst;
}

export const LEEG: Antwoorden = {
  tekst: '',
  kvkNummer: '',
  naam: '',
  sbi: '',
  sbiNaam: '',
  werkzamePersonen: '',
  plaats: '',
  gemeentecode: '',
  rechtsvorm: '',
  contactNaam: '',
  email: '',
  telefoon: '',
  delenMetAanbieders: '',
  onderzoek: '',
  themas: [],
  geenThemas: [],
  herkomst: 'web',
};

export type Veld = Exclude<keyof Antwoorden, 'themas' | 'geenThemas' | 'herkomst'>;

const VELDEN = Object.keys(LEEG).filter((naam) => !/themas$|^herkomst$/i.test(naam)) as Veld[];

/** Boxes that are not ticked are not among what a form sends. */
const VAKJES: readonly Veld[] = ['delenMetAanbieders', 'onderzoek'];

/** The fields of a form that are in it, as they were sent; what it does not have is left out. */
export function readVelden(velden: Iterable<[string, unknown]>, vakjes: boolean): Partial<Antwoorden> {
  const gegeven = new Map<string, unknown>(velden);
  const namen = VELDEN.filter((naam) => gegeven.has(naam) || (vakjes && VAKJES.includes(naam)));
  return Object.fromEntries(
    namen.map((naam) => {
      const waarde = gegeven.get(naam);
      return [naam, typeof waarde === 'string' ? waarde.replaceAll('\r\n', '\n') : ''];
    }),
  );
}

/** The same of a form in the page. */
export const readForm = (form: HTMLFormElement): Partial<Antwoorden> =>
  readVelden(
    new FormData(form),
    VAKJES.some((naam) => form.elements.namedItem(naam) !== null),
  );

/** What is not filled in is not sent. */
const filled = <T extends object>(velden: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(velden).filter(([, waarde]) => waarde !== '' && waarde !== undefined),
  ) as Partial<T>;

export const toKvkNummer = (invoer: string): string => invoer.replace(/[\s.-]/g, '');

function toOnderneming(van: Antwoorden): Inhoud['onderneming'] {
  const { kvkNummer, naam, sbi, plaats, gemeentecode, rechtsvorm } = van;
  const werkzamePersonen = van.werkzamePersonen.trim();
  return filled({
    ...{ kvkNummer: toKvkNummer(kvkNummer), naam: naam.trim(), sbi: sbi.trim(), plaats: plaats.trim() },
    ...{ gemeentecode, rechtsvorm },
    werkzamePersonen: werkzamePersonen === '' ? undefined : Number(werkzamePersonen),
  }) as Inhoud['onderneming'];
}

/** What is there so far, as the API takes it. */
export function toInhoud(van: Antwoorden, taal: Taal): Inhoud {
  const contact = { naam: van.contactNaam.trim(), email: van.email.trim(), telefoon: van.telefoon.trim() };
  return {
    ...filled({ tekst: van.tekst.trim() }),
    ...(van.themas.length > 0 && { themas: [...van.themas] as NonNullable<Inhoud['themas']> }),
    ...{ taal, herkomst: van.herkomst, contact: filled(contact), onderneming: toOnderneming(van) },
    toestemming: { delenMetAanbieders: van.delenMetAanbieders === 'ja', onderzoek: van.onderzoek === 'ja' },
  };
}

const tekstVan = (waarde: string | number | null | undefined): string => (waarde ?? '').toString();
const vakje = (aan: boolean | undefined): string => (aan === true ? 'ja' : '');

/** The fields as they were when it was kept. */
export function fromInhoud({ tekst, themas = [], herkomst, ...rest }: Inhoud): Antwoorden {
  const { contact, onderneming, toestemming } = rest;
  const feiten = Object.entries(onderneming ?? {}).map(([naam, waarde]) => [naam, tekstVan(waarde)]);
  return {
    ...LEEG,
    ...(Object.fromEntries(feiten) as Partial<Antwoorden>),
    ...{ tekst: tekstVan(tekst), themas, herkomst },
    ...{ contactNaam: tekstVan(contact?.naam), email: tekstVan(contact?.email) },
    telefoon: tekstVan(contact?.telefoon),
    delenMetAanbieders: vakje(toestemming?.delenMetAanbieders),
    onderzoek: vakje(toestemming?.onderzoek),
  };
}
