// SPDX-License-Identifier: EUPL-1.2
import { escapeHtml, page } from '../pagina/pagina.js';
import type { Bericht } from './postvak.js';

const DIENST = 'mail';
const tijd = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

const moment = (bericht: Bericht): string =>
  `<time datetime="${bericht.ontvangenOp}">${tijd.format(new Date(bericht.ontvangenOp))}</time>`;

const titleOf = (bericht: Bericht): string => bericht.onderwerp || '(geen onderwerp)';

const row = (bericht: Bericht): string =>
  `<li class="rij"><a href="/berichten/${escapeHtml(bericht.id)}">${escapeHtml(titleOf(bericht))}</a>
<div class="zacht">aan ${escapeHtml(bericht.aan.join(', '))}, ${moment(bericht)}</div></li>`;

const UITLEG =
  '<p class="let-op">Schakel verstuurt op deze computer geen echte mail. Alles wat het verstuurt, leest u hier. De laatste 500 berichten blijven bewaard.</p>';

/** All mails, newest first. */
export const listPage = (berichten: Bericht[]): string =>
  page(
    berichten.length === 1 ? '1 bericht' : `${berichten.length} berichten`,
    DIENST,
    berichten.length === 0
      ? `${UITLEG}<p>Er zijn nog geen berichten. Dien een hulpvraag in: de bevestiging komt hier binnen. Ververs daarna deze pagina.</p>`
      : `${UITLEG}<ol class="lijst">${berichten.map(row).join('\n')}</ol>`,
  );

const LINK = /https?:\/\/[^\s<>"']+/g;
/** Marks that end a sentence, not an address. */
const SLOT = /[).,;:!?]+$/;

/** Escapes all of it and makes web addresses links; nothing else in the mail can become markup. */
export function linkify(tekst: string): string {
  let html = '';
  let vanaf = 0;
  for (const treffer of tekst.matchAll(LINK)) {
    const url = treffer[0].replace(SLOT, '');
    const veilig = escapeHtml(url);
    html += `${escapeHtml(tekst.slice(vanaf, treffer.index))}<a href="${veilig}" rel="noreferrer">${veilig}</a>`;
    vanaf = treffer.index + url.length;
  }
  return html + escapeHtml(tekst.slice(vanaf));
}

/** One mail as text; its HTML is never shown as such, because anyone may have written it. */
export const messagePage = (bericht: Bericht): string =>
  page(
    titleOf(bericht),
    DIENST,
    `<dl><dt>Van</dt><dd>${escapeHtml(bericht.van)}</dd><dt>Aan</dt><dd>${escapeHtml(bericht.aan.join(', '))}</dd><dt>Ontvangen</dt><dd>${moment(bericht)}</dd></dl>
<div class="brief">${linkify(bericht.tekst)}</div>
<p><a href="/">Terug naar alle berichten</a></p>`,
  );

export const missingPage = (): string =>
  page('Niet gevonden', DIENST, '<p>Deze pagina is er niet.</p><p><a href="/">Naar alle berichten</a></p>');
