// SPDX-License-Identifier: EUPL-1.2
import type { Afspraaktekst } from '../afspraak/afspraaktekst.js';
import type { Meldingsoort } from './meldingsoort.rules.js';
import { escapeHtml, toAlinea, toHtml } from './opmaak.js';

export type Taal = 'nl' | 'en';

/** A line of a mail: words, an address to open, or a head above what follows. */
export type Regel = string | { link: string } | { kop: string };

export interface Brief {
  onderwerp: string;
  regels: Regel[];
}

/** What the texts are made of, read at the last moment. Which of it there is depends on the soort. */
export interface Briefgegevens {
  /** To greet with; a desk has none. */
  naam: string | null;
  kenmerk: string;
  /** The page where it goes on. */
  link: string;
  /** The page with the questions, that the key in it opens. */
  antwoordlink?: string;
  /** Of which moment of a meting, and how it stood with help then (`MetingFeiten`). */
  moment?: string;
  situatie?: string;
  code?: string;
  minuten?: number;
  aanbod?: string;
  aanbieder?: string;
  /** Somebody or some place that takes it over. */
  ontvanger?: string;
  /** A day in words. */
  dag?: string;
  plaats?: number;
  reden?: string;
  /** Of an uitnodiging: what somebody is from now on, in words. */
  rol?: string;
  afspraak?: Afspraaktekst;
  /** Of a dagoverzicht. */
  overzicht?: Regel[];
}

/** The words of one soort in both languages. */
export type Sjabloon = Record<Taal, (gegevens: Briefgegevens) => Brief>;
export type Sjablonen<S extends Meldingsoort> = Record<S, Sjabloon>;

const WOORDEN = {
  nl: {
    aanhef: (naam: string | null) => (naam === null ? 'Goedendag,' : `Beste ${naam},`),
    slot: ['Met vriendelijke groet,', 'Schakel'],
    voorkeur: 'Wilt u minder mail van ons? Op deze pagina kiest u wat u krijgt:',
  },
  en: {
    aanhef: (naam: string | null) => (naam === null ? 'Hello,' : `Dear ${naam},`),
    slot: ['Kind regards,', 'Schakel'],
    voorkeur: 'Would you like less mail from us? On this page you choose what you get:',
  },
};

/** The whole of a mail: greeting, the lines, greeting, and how to get less of it. */
export function toRegels(
  taal: Taal,
  naam: string | null,
  regels: Regel[],
  voorkeurlink: string | null,
): Regel[] {
  const { aanhef, slot, voorkeur } = WOORDEN[taal];
  const minder: Regel[] = voorkeurlink === null ? [] : [voorkeur, { link: voorkeurlink }];
  return [aanhef(naam), ...regels, ...slot, ...minder];
}

const toTekst = (regel: Regel): string =>
  typeof regel === 'string' ? regel : 'link' in regel ? regel.link : regel.kop;

function toHtmlregel(regel: Regel): string {
  if (typeof regel === 'string') return toAlinea(regel);
  if ('kop' in regel) return `<h2>${escapeHtml(regel.kop)}</h2>`;
  return `<p><a href="${escapeHtml(regel.link)}">${escapeHtml(regel.link)}</a></p>`;
}

/** The same words as plain text and as HTML. */
export const toOpmaak = (taal: Taal, regels: Regel[]): { tekst: string; html: string } => ({
  tekst: regels.map(toTekst).join('\n\n'),
  html: toHtml(taal, regels.map(toHtmlregel)),
});
