// SPDX-License-Identifier: EUPL-1.2
import { pagina } from './pagina.js';
import { UITKOMST_TEKSTEN } from './uitkomst-teksten.js';

/** Frame of the page with the two questions; its script fills it. */
export const uitkomstPagina = (): string =>
  pagina(
    'Bent u geholpen? - Schakel',
    `<h1>Bent u geholpen?</h1>
<div id="vragen"><p>Wij halen uw vragen op.</p></div>
<p id="melding" role="status"></p>
<noscript><p>Deze pagina heeft JavaScript nodig: de sleutel in uw link gaat zo niet naar andere computers.</p></noscript>`,
    '<script src="/pagina/uitkomst.js" defer></script>',
  );

/** Reads the key from the fragment, asks the questions and posts the answer. All text goes in as text nodes. */
export const UITKOMST_SCRIPT = `
const TEKSTEN = ${JSON.stringify(UITKOMST_TEKSTEN)};
const velden = new URLSearchParams(location.hash.slice(1));
const doel = document.getElementById('vragen');
const melding = document.getElementById('melding');
const maak = (naam, eigenschappen, delen = []) => { const element = Object.assign(document.createElement(naam), eigenschappen); element.append(...delen); return element; };
const koppen = { Antwoordsleutel: velden.get('sleutel') ?? '' };
let t = TEKSTEN.nl;

function spreek(taal) {
  t = TEKSTEN[taal];
  document.documentElement.lang = taal;
  document.title = t.titel + ' - Schakel';
  document.querySelector('h1').textContent = t.titel;
  document.querySelector('.onderschrift').textContent = t.onderschrift;
  document.querySelector('.overslaan').textContent = t.overslaan;
}

async function vraag(opties) {
  const antwoord = await fetch('/api/v1/uitkomstvragen', opties).catch(() => null);
  if (antwoord === null) return { fout: t.verbinding };
  const inhoud = await antwoord.json().catch(() => null);
  if (antwoord.ok && inhoud !== null) return { inhoud };
  return { fout: t.status[antwoord.status] ?? t.fout };
}

const keuze = (soort, naam, waarde, tekst) => maak('label', {}, [maak('input', { type: soort, name: naam, value: waarde }), maak('span', { textContent: tekst })]);

function toonVragen({ moment, aanbod, aanbieder }) {
  const eerste = maak('fieldset', { id: 'geholpen' }, [maak('legend', { textContent: t.vraag1 }),
    ...Object.entries(t.geholpen).map(([code, tekst]) => keuze('radio', 'geholpen', code, tekst))]);
  const tweede = maak('fieldset', { id: 'opbrengsten' }, [maak('legend', { textContent: t.vraag2 }), maak('p', { textContent: t.meer }),
    ...Object.entries(t.opbrengsten).map(([code, tekst]) => keuze('checkbox', 'opbrengsten', code, tekst))]);
  tweede.addEventListener('change', ({ target }) => {
    const niets = target.value === 'nog-niets';
    for (const vak of tweede.querySelectorAll('input'))
      if (target.checked && vak !== target && (niets || vak.value === 'nog-niets')) vak.checked = false;
  });
  const bedrag = maak('input', { id: 'bedrag', name: 'bedrag', inputMode: 'decimal', autocomplete: 'off' });
  const woorden = maak('textarea', { id: 'toelichting', name: 'toelichting', rows: 4, maxLength: 2000 });
  bedrag.setAttribute('aria-describedby', 'bedrag-uitleg');
  const formulier = maak('form', { noValidate: true, method: 'post' }, [eerste, tweede,
    maak('p', { className: 'veld' }, [maak('label', { htmlFor: 'bedrag', textContent: t.bedrag }), maak('span', { id: 'bedrag-uitleg', className: 'uitleg', textContent: t.bedragUitleg }), bedrag]),
    maak('p', { className: 'veld' }, [maak('label', { htmlFor: 'toelichting', textContent: t.toelichting }), woorden]),
    maak('fieldset', {}, [maak('legend', { textContent: t.delenKop }), maak('p', { textContent: t.delenUitleg }), keuze('checkbox', 'delen', 'ja', t.delen)]),
    maak('button', { className: 'knop', textContent: t.verstuur })]);
  formulier.addEventListener('submit', verstuur);
  const inleiding = t.inleiding[moment].replace('AANBIEDER', () => aanbieder).replace('AANBOD', () => aanbod);
  doel.replaceChildren(maak('p', { textContent: inleiding }), formulier);
}

/** Euros as people type them, in cents; null when it is no amount. */
function centen(tekst) {
  const kaal = tekst.replace(/[\\s€]/g, '').replace(/[.,](?=\\d{3}(\\D|$))/g, '').replace(/,-$/, '').replace(',', '.');
  return /^\\d{1,8}(\\.\\d{1,2})?$/.test(kaal) ? Math.round(Number(kaal) * 100) : null;
}

function wijsAan(fouten) {
  document.getElementById('fouten')?.remove();
  for (const veld of document.querySelectorAll('[aria-invalid]')) veld.removeAttribute('aria-invalid');
  if (fouten.length === 0) return;
  const lijst = fouten.map(([id, tekst]) => maak('li', {}, [maak('a', { href: '#', textContent: tekst, onclick: (gebeurtenis) => {
    gebeurtenis.preventDefault();
    veldVan(id).focus();
  } })]));
  for (const [id] of fouten) veldVan(id).setAttribute('aria-invalid', 'true');
  const blok = maak('div', { id: 'fouten', className: 'let-op', tabIndex: -1 }, [maak('h2', { textContent: t.herstel }), maak('ul', {}, lijst)]);
  blok.setAttribute('role', 'alert');
  doel.prepend(blok);
  blok.focus();
}
const veldVan = (id) => { const element = document.getElementById(id); return element.matches('fieldset') ? element.querySelector('input') : element; };

async function verstuur(gebeurtenis) {
  gebeurtenis.preventDefault();
  const gegevens = new FormData(gebeurtenis.target);
  const getypt = gegevens.get('bedrag').trim();
  const bedragInCenten = getypt === '' ? undefined : centen(getypt);
  const fouten = [];
  if (!gegevens.has('geholpen')) fouten.push(['geholpen', t.kies1]);
  if (!gegevens.has('opbrengsten')) fouten.push(['opbrengsten', t.kies2]);
  if (bedragInCenten === null) fouten.push(['bedrag', t.geenBedrag]);
  wijsAan(fouten);
  melding.textContent = '';
  if (fouten.length > 0) return;
  const body = { geholpen: gegevens.get('geholpen'), opbrengsten: gegevens.getAll('opbrengsten'), bedragInCenten,
    toelichting: gegevens.get('toelichting').trim() || undefined, delenMetAanbieder: gegevens.has('delen') };
  const knop = gebeurtenis.target.querySelector('button');
  knop.disabled = true;
  const { fout } = await vraag({ method: 'POST', headers: { ...koppen, 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  knop.disabled = false;
  if (fout !== undefined) return void (melding.textContent = fout);
  klaar(t.dank, body.geholpen === 'nee' ? t.dankNee : t.dankJa);
}

function klaar(kop, tekst) {
  const titel = document.querySelector('h1');
  titel.textContent = kop;
  doel.replaceChildren(maak('p', { textContent: tekst }), maak('p', { textContent: t.sluiten }));
  titel.tabIndex = -1;
  titel.focus();
}

async function toon() {
  spreek(velden.get('taal') === 'en' ? 'en' : 'nl');
  const { inhoud, fout } = await vraag({ headers: koppen });
  if (fout !== undefined) return void doel.replaceChildren(maak('p', { textContent: fout }));
  if (inhoud.beantwoord) return klaar(t.al, t.alUitleg);
  if (inhoud.reden !== null) return void doel.replaceChildren(maak('p', { textContent: t.kanNiet }));
  toonVragen(inhoud);
}
window.addEventListener('hashchange', () => location.reload());
toon();
`;
