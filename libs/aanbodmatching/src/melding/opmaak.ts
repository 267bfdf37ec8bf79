// SPDX-License-Identifier: EUPL-1.2

const TEKENS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (tekst: string): string =>
  tekst.replace(/[&<>"']/g, (teken) => TEKENS[teken] ?? teken);

export const toAlinea = (tekst: string): string => `<p>${escapeHtml(tekst)}</p>`;

/** A mail in HTML around paragraphs that are HTML already. */
export const toHtml = (taal: 'nl' | 'en', alineas: string[]): string =>
  `<!doctype html><html lang="${taal}"><body>${alineas.join('\n')}</body></html>`;
