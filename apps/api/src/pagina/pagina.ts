// SPDX-License-Identifier: EUPL-1.2

export const HTML = 'text/html; charset=utf-8';

/** Text that may stand in HTML, also between double quotes. */
export const escape = (tekst: string): string =>
  tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** One page in our layout; `inhoud` is HTML, in which whatever comes from elsewhere was escaped. `kop` goes into the head. */
export const pagina = (titel: string, inhoud: string, kop = ''): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titel}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/pagina/stijl.css">
${kop}
</head>
<body>
<a class="overslaan" href="#inhoud">Naar de inhoud</a>
<header><p class="merk">Schakel</p><p class="onderschrift">Hulp voor ondernemers in uw regio</p></header>
<main id="inhoud" tabindex="-1">
${inhoud}
</main>
</body>
</html>
`;

/** Plain, readable from 320 px, with a focus ring that is seen; the web application brings the real theme. */
export const STIJL = `
:root { color-scheme: light; --tekst: #1c1f24; --accent: #0b4f6c; --vlak: #eef3f6; }
* { box-sizing: border-box; }
body { margin: 0; font: 1.0625rem/1.6 system-ui, sans-serif; color: var(--tekst); background: #fff; }
header { background: var(--accent); color: #fff; padding: 1rem max(1rem, calc(50vw - 23rem)); }
header p { margin: 0; }
.merk { font-size: 1.5rem; font-weight: 700; }
main { max-width: 48rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; outline: none; }
h1, h3, p, li { overflow-wrap: anywhere; hyphens: auto; }
h1 { font-size: 1.9rem; line-height: 1.2; }
h2 { margin-top: 2rem; font-size: 1.35rem; }
h3 { margin: 0 0 .25rem; font-size: 1.1rem; }
a { color: var(--accent); text-underline-offset: .15em; }
li { margin: .4rem 0; }
ol > li { background: var(--vlak); border-left: 4px solid var(--accent); padding: .75rem 1rem; margin: .75rem 0; }
ol { list-style: none; padding: 0; }
ol p { margin: .2rem 0; }
blockquote { margin: 1rem 0; padding: .5rem 1rem; border-left: 4px solid #9aa7b0; white-space: pre-wrap; }
pre { background: var(--vlak); padding: 1rem; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.let-op { background: #fff4d6; border: 2px solid #8a5a00; padding: .75rem 1rem; }
details summary { cursor: pointer; padding: .5rem 0; color: var(--accent); text-decoration: underline; }
.soort { font-weight: 600; }
.keuzes { list-style: none; padding: 0; }
.keuze { display: block; background: var(--vlak); border: 1px solid #6b7a86; border-radius: .4rem; padding: .75rem 1rem; text-decoration: none; }
.keuze strong { display: block; text-decoration: underline; text-underline-offset: .15em; }
.keuze span { color: var(--tekst); }
.keuze:hover { border-color: var(--accent); background: #e2ebf0; }
dl { margin: 1rem 0; }
dl div { display: grid; grid-template-columns: minmax(0, 14rem) minmax(0, 1fr); gap: 0 1rem; padding: .5rem 0; border-bottom: 1px solid #cfd8de; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
.knoppen { display: flex; flex-wrap: wrap; gap: .75rem; }
.knop { font: inherit; font-weight: 600; min-height: 2.75rem; padding: .5rem 1.25rem; border: 2px solid var(--accent); border-radius: .4rem; background: var(--accent); color: #fff; cursor: pointer; }
.knop.tweede { background: #fff; color: var(--accent); }
@media (max-width: 30rem) { dl div { grid-template-columns: 1fr; } .knop { width: 100%; } }
fieldset { border: 1px solid #6b7a86; border-radius: .4rem; margin: 1rem 0; padding: .25rem 1rem .75rem; }
legend { font-weight: 600; padding: 0 .25rem; }
fieldset label { display: block; min-height: 2.75rem; padding: .5rem 0; }
fieldset p { margin: .25rem 0; }
fieldset label:has(input) { display: grid; grid-template-columns: auto 1fr; gap: .75rem; align-items: start; }
fieldset input { width: 1.375rem; height: 1.375rem; margin: .15rem 0 0; accent-color: var(--accent); }
.veld label { display: block; font-weight: 600; }
.veld .uitleg { display: block; }
.veld input, .veld textarea { display: block; width: 100%; max-width: 32rem; font: inherit; min-height: 2.75rem; margin-top: .25rem; padding: .5rem .75rem; border: 2px solid #6b7a86; border-radius: .4rem; background: #fff; color: inherit; }
.veld #bedrag { max-width: 12rem; }
[aria-invalid] { border-color: #a4001d !important; }
.let-op h2 { margin-top: 0; }
.knop:disabled { opacity: .6; cursor: default; }
.overslaan { position: absolute; left: -999rem; }
.overslaan:focus { left: 1rem; top: 1rem; background: #fff; padding: .5rem 1rem; }
:focus-visible { outline: 3px solid #111; outline-offset: 2px; box-shadow: 0 0 0 6px #ffd84d; }
`;
