// SPDX-License-Identifier: EUPL-1.2

/** Text that may stand in HTML, also between double quotes. */
export const escapeHtml = (tekst: string): string =>
  tekst
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

const STIJL = `
:root { color-scheme: light dark; --inkt: #1b2733; --papier: #fff; --vlak: #eef3f7; --lijn: #74838f; --accent: #0b5cad; }
@media (prefers-color-scheme: dark) {
  :root { --inkt: #e9eff4; --papier: #131a21; --vlak: #1f2a34; --lijn: #8b9aa6; --accent: #8cc4ff; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--papier); color: var(--inkt); font: 1.0625rem/1.55 system-ui, sans-serif; }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 1rem clamp(1rem, 4vw, 2rem); }
header { border-bottom: 4px solid var(--accent); }
header p { margin: 0; font-weight: 600; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 1rem 0 .5rem; }
a { color: var(--accent); text-underline-offset: .15em; overflow-wrap: anywhere; }
a:focus-visible, button:focus-visible, input:focus-visible { outline: 3px solid var(--inkt); outline-offset: 2px; box-shadow: 0 0 0 7px #ffdd00; }
.let-op { background: var(--vlak); border-left: 4px solid var(--accent); padding: .75rem 1rem; }
ul.keuzes, ol.lijst { list-style: none; margin: 1rem 0; padding: 0; display: grid; gap: .5rem; }
button.keuze { width: 100%; min-height: 3rem; text-align: left; font: inherit; color: inherit; background: var(--vlak);
  border: 1px solid var(--lijn); border-radius: .5rem; padding: .625rem 1rem; cursor: pointer; }
button.keuze:hover { border-color: var(--accent); }
button.keuze strong { display: block; color: var(--accent); }
button.gewoon { font: inherit; min-height: 2.75rem; padding: .5rem 1.25rem; border: 0; border-radius: .5rem; cursor: pointer; background: var(--accent); color: var(--papier); }
.rij { display: block; border: 1px solid var(--lijn); border-radius: .5rem; padding: .75rem 1rem; background: var(--vlak); }
.rij a { font-weight: 600; }
.zacht { font-size: .9375rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 1rem 0; }
dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
.brief { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--vlak); border: 1px solid var(--lijn); border-radius: .5rem; padding: 1rem 1.25rem; font: inherit; }
`;

/** A whole page in the look of the local tools. `inhoud` is HTML: whoever makes it escapes what comes from outside. */
export const page = (titel: string, dienst: string, inhoud: string): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(titel)} - Schakel lokaal</title>
<style>${STIJL}</style>
</head>
<body>
<header><p>Schakel lokaal: ${escapeHtml(dienst)}</p></header>
<main>
<h1>${escapeHtml(titel)}</h1>
${inhoud}
</main>
</body>
</html>
`;

/** No scripts, no outside sources, no framing: these pages show text that others wrote. */
export const PAGINA_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;
