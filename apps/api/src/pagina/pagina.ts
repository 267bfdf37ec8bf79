// SPDX-License-Identifier: EUPL-1.2

/** One page in our layout; `inhoud` is HTML of our own, without anything that a user typed. */
const pagina = (titel: string, inhoud: string, script = ''): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titel}</title>
<link rel="stylesheet" href="/pagina/stijl.css">
${script}
</head>
<body>
<a class="overslaan" href="#inhoud">Naar de inhoud</a>
<header><p class="merk">Schakel</p><p>Hulp voor ondernemers in uw regio</p></header>
<main id="inhoud" tabindex="-1">
${inhoud}
</main>
</body>
</html>
`;

const FICTIEF =
  '<p class="let-op"><strong>Let op:</strong> het aanbod hier is verzonnen voorbeeldaanbod. U kunt er geen rechten aan ontlenen.</p>';

const VOORBEELD = {
  tekst: 'Mijn gasrekening is verdubbeld en de bakovens zijn oud. Wat kan ik doen?',
  contact: { naam: 'M. Voorbeeld', email: 'ondernemer@example.nl' },
  onderneming: { naam: 'Bakkerij Voorbeeld', sbi: '1071', werkzamePersonen: 6, gemeentecode: 'GM0153' },
  toestemming: { delenMetAanbieders: true, onderzoek: true },
};

/** Start page with the links and one request to try. */
export function startPagina(adres: string, demo: boolean): string {
  const verzoek = `curl -X POST ${adres}/api/v1/hulpvragen -H 'Content-Type: application/json' -d '${JSON.stringify(VOORBEELD)}'`;
  return pagina(
    'Schakel: dienstverlening aan ondernemers',
    `<h1>Dienstverlening aan ondernemers</h1>
<p>Een ondernemer vraagt hulp in eigen woorden. Schakel zoekt het aanbod dat past en zegt waarom. Een coördinator wijst het toe en de aanbieder pakt het op.</p>
${demo ? FICTIEF : ''}
<h2>Bekijken</h2>
<ul>
<li><a href="/api/v1/docs">De API, om te lezen en te proberen</a></li>
<li><a href="/api/v1/openapi.json">Het OpenAPI-document</a></li>
<li><a href="/api/v1/aanbod">Het aanbod als JSON</a></li>
<li><a href="/gezondheid/gereed">Of alles werkt</a></li>
</ul>
<h2>Proberen</h2>
<p>Dien een hulpvraag in vanaf de opdrachtregel:</p>
<pre tabindex="0"><code>${verzoek.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</code></pre>
<p>In het antwoord staat een statussleutel. De link naar de statuspagina komt per mail.</p>`,
  );
}

/** Frame of the status page; its script fills it. */
export const statusPagina = (demo: boolean): string =>
  pagina(
    'Uw hulpvraag - Schakel',
    `<h1>Uw hulpvraag</h1>
${demo ? FICTIEF : ''}
<div id="status" role="status">Wij halen uw hulpvraag op.</div>
<noscript><p>Deze pagina heeft JavaScript nodig: de sleutel in uw link gaat zo niet naar andere computers.</p></noscript>`,
    '<script src="/pagina/status.js" defer></script>',
  );

/** Fills the status page. All text goes in as text nodes, so nothing that was typed becomes markup. */
export const STATUS_SCRIPT = `
const doel = document.getElementById('status');
const sleutels = new URLSearchParams(location.hash.slice(1));
const maak = (naam, tekst) => Object.assign(document.createElement(naam), { textContent: tekst });
const AAN_ZET = {
  systeem: 'Wij zoeken nu aanbod dat past. Dit duurt meestal een paar seconden.',
  coordinator: 'De coördinator van uw regio is aan zet.',
  aanbieder: 'Een aanbieder is aan zet.',
  niemand: 'Deze hulpvraag is ingetrokken.',
};
const STATUS = { aangeboden: 'voorgelegd aan de aanbieder', geaccepteerd: 'de aanbieder helpt u', geweigerd: 'de aanbieder kan u niet helpen', ingetrokken: 'niet meer van toepassing' };

function toonAanbod(match) {
  const item = document.createElement('li');
  item.append(maak('h3', match.titel), maak('p', match.aanbieder + (match.fictief ? ' (verzonnen voorbeeld)' : '')));
  if (match.oordeel === 'onbekend') item.append(maak('p', 'Misschien: er ontbreekt nog een gegeven.'));
  const redenen = document.createElement('ul');
  redenen.append(...match.redenen.map((reden) => maak('li', reden)));
  item.append(redenen);
  return item;
}

function toon(hulpvraag) {
  const datum = new Date(hulpvraag.ingediendOp).toLocaleDateString('nl-NL', { dateStyle: 'long' });
  const delen = [maak('p', 'Kenmerk ' + hulpvraag.kenmerk + ', ingediend op ' + datum + '.'), maak('blockquote', hulpvraag.tekst)];
  delen.push(maak('h2', 'Wie is aan zet?'), maak('p', AAN_ZET[hulpvraag.aanZet]));
  if (hulpvraag.vraag) delen.push(maak('p', 'Een vraag die helpt: ' + hulpvraag.vraag.vraag));
  if (hulpvraag.toewijzingen.length > 0) {
    const lijst = document.createElement('ul');
    lijst.append(...hulpvraag.toewijzingen.map((t) => maak('li', t.titel + ' (' + t.aanbieder + '): ' + STATUS[t.status])));
    delen.push(maak('h2', 'Voor u gekozen'), lijst);
  }
  const passend = document.createElement('ol');
  passend.append(...hulpvraag.matches.slice(0, 10).map(toonAanbod));
  const leeg = hulpvraag.aanZet === 'systeem' ? 'Even geduld.' : 'Wij vonden geen aanbod dat past. De coördinator kijkt met u mee.';
  delen.push(maak('h2', 'Aanbod dat bij u past'), hulpvraag.matches.length > 0 ? passend : maak('p', leeg));
  doel.replaceChildren(...delen);
  return hulpvraag.aanZet === 'systeem';
}

async function haal(poging) {
  const id = encodeURIComponent(sleutels.get('id') ?? '');
  const antwoord = await fetch('/api/v1/hulpvragen/' + id, { headers: { Statussleutel: sleutels.get('sleutel') ?? '' } }).catch(() => null);
  if (antwoord === null) return void doel.replaceChildren(maak('p', 'Er is geen verbinding. Laad de pagina opnieuw om het nog eens te proberen.'));
  if (!antwoord.ok) return void doel.replaceChildren(maak('p', 'Deze hulpvraag is niet gevonden. Controleer of u de hele link uit de mail gebruikt.'));
  if (toon(await antwoord.json()) && poging < 20) setTimeout(haal, 1500, poging + 1);
}
haal(0);
`;

/** Plain, readable from 320 px, with a focus ring that is seen; the web application brings the real theme. */
export const STIJL = `
:root { color-scheme: light; --tekst: #1c1f24; --accent: #0b4f6c; --vlak: #eef3f6; }
* { box-sizing: border-box; }
body { margin: 0; font: 1.0625rem/1.6 system-ui, sans-serif; color: var(--tekst); background: #fff; }
header { background: var(--accent); color: #fff; padding: 1rem max(1rem, calc(50vw - 24rem)); }
header p { margin: 0; }
.merk { font-size: 1.5rem; font-weight: 700; }
main { max-width: 48rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; outline: none; }
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
.overslaan { position: absolute; left: -999rem; }
.overslaan:focus { left: 1rem; top: 1rem; background: #fff; padding: .5rem 1rem; }
:focus-visible { outline: 3px solid #111; outline-offset: 2px; box-shadow: 0 0 0 6px #ffd84d; }
`;
