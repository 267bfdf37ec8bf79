// SPDX-License-Identifier: EUPL-1.2
import type { Als, Problem } from '#libs/platform';
import { escape, pagina } from './pagina.js';

const KEUZES: Record<Als, { tekst: string; uitleg: string }> = {
  ondernemer: { tekst: 'Ik ben ondernemer', uitleg: 'met eHerkenning' },
  aanbieder: { tekst: 'Ik werk voor een aanbieder van hulp', uitleg: 'met eHerkenning van die organisatie' },
  medewerker: {
    tekst: 'Ik ben coördinator, analist, financier of beheerder',
    uitleg: 'met het account van uw organisatie',
  },
};

/** What else was asked, and is kept. */
type Anders = Partial<Record<'terug' | 'bevestigen' | 'opnieuw', string>>;

/** Ways to sign in; each a link, so that it works with keyboard, voice and without script. */
export function aanmeldKeuzes(mogelijk: Als[], anders: Anders = {}): string {
  if (mogelijk.length === 0) return '<p>Aanmelden is in deze omgeving niet ingesteld.</p>';
  const keuze = (als: Als): string => {
    const { tekst, uitleg } = KEUZES[als];
    const gegeven = Object.entries(anders).filter((paar): paar is [string, string] => paar[1] !== undefined);
    const adres = `/aanmelden?${new URLSearchParams([['als', als], ...gegeven]).toString()}`;
    return `<li><a class="keuze" href="${escape(adres)}"><strong>${tekst}</strong> <span>${uitleg}</span></a></li>`;
  };
  return `<ul class="keuzes">${mogelijk.map(keuze).join('\n')}</ul>`;
}

/** Where one chooses how to sign in. */
export const aanmeldPagina = (mogelijk: Als[], anders: Anders): string =>
  pagina(
    'Aanmelden - Schakel',
    `<h1>Aanmelden</h1>
<p>Hoe wilt u zich aanmelden? U gaat daarvoor even naar een andere website.</p>
${aanmeldKeuzes(mogelijk, anders)}
<p>Hulp vragen als ondernemer kan ook zonder aanmelden.</p>`,
  );

/**
 * After signing out here, the way to the provider. A page and no redirect: where a form may lead is a rule of our own
 * pages (CSP `form-action`), and another machine is none of it.
 */
export function verderPagina(naar: string): string {
  const adres = escape(naar);
  return pagina(
    'Afmelden - Schakel',
    `<h1>U bent afgemeld bij Schakel</h1>
<p>U gaat nu naar de aanmelddienst, om u daar ook af te melden.</p>
<p><a href="${adres}">Ga verder als dit niet vanzelf gaat</a></p>`,
    `<meta http-equiv="refresh" content="0; url=${adres}">`,
  );
}

/** The end of signing out. `alleenHier`: the provider could not be told. */
export const afgemeldPagina = (alleenHier: boolean): string =>
  pagina(
    'Afgemeld - Schakel',
    `<h1>U bent afgemeld</h1>
${alleenHier ? '<p class="let-op">Bij de aanmelddienst bent u misschien nog wel aangemeld. Sluit uw browser om zeker te zijn.</p>' : ''}
<p><a href="/aanmelden">Opnieuw aanmelden</a></p>
<p><a href="/">Naar de startpagina</a></p>`,
  );

const KOPPEN: Record<number, string> = {
  403: 'U kunt hier niet verder',
  404: 'Deze pagina bestaat niet',
  429: 'Even wachten',
  503: 'Dit kan nu even niet',
};

/** What went wrong and what to do about it. */
export function foutPagina({ status, detail, redenen = [] }: Problem): string {
  const kop = KOPPEN[status] ?? 'Dit is niet gelukt';
  const meldingen = redenen.length > 0 ? redenen.map(({ melding }) => melding) : [detail];
  return pagina(
    `${kop} - Schakel`,
    `<h1>${kop}</h1>
${meldingen.map((melding) => `<p>${escape(melding)}</p>`).join('\n')}
<p><a href="/aanmelden?opnieuw=ja">Opnieuw aanmelden</a></p>
<p><a href="/">Naar de startpagina</a></p>`,
  );
}
