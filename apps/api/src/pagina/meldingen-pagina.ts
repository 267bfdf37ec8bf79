// SPDX-License-Identifier: EUPL-1.2
import { pagina } from './pagina.js';

/** Frame of the page on which somebody chooses which mail he gets; its script fills it. */
export const meldingenPagina = (): string =>
  pagina(
    'Uw mail - Schakel',
    `<h1>Welke mail wilt u krijgen?</h1>
<div id="keuzes"><p>Wij halen uw keuzes op.</p></div>
<p id="melding" role="status"></p>
<noscript><p>Deze pagina heeft JavaScript nodig: de sleutel in uw link gaat zo niet naar andere computers.</p></noscript>`,
    '<script src="/pagina/meldingen.js" defer></script>',
  );

const TEKSTEN = {
  nl: {
    titel: 'Welke mail wilt u krijgen?',
    groep: {
      voortgang: 'Nieuws over uw hulpvraag',
      toewijzingen: 'Nieuwe en gestopte hulpvragen',
      signalen: 'Hulpvragen die u nu nodig hebben',
      berichten: 'Nieuwe berichten',
      afspraken: 'Afspraken, met een bestand voor uw agenda',
      herinneringen: 'Herinneringen als u aan zet bent',
      uitkomst: 'De vraag of u geholpen bent',
      dagoverzicht: 'Uw overzicht op werkdagen',
    },
    wijze: { direct: 'Meteen', dagelijks: 'Een keer per dag, om acht uur', niet: 'Niet' },
    bewaar: 'Bewaar',
    bewaard: 'Uw keuzes zijn bewaard.',
    stop: 'Stop met deze mail',
    stopVraag: 'Wilt u deze mail niet meer krijgen?',
    gestopt: 'U krijgt deze mail niet meer.',
    nodig: 'Een bevestiging, een code waar u om vraagt en de vraag om toestemming krijgt u altijd.',
    fout: 'Dat lukte niet. Controleer of u de hele link uit de mail gebruikt, en probeer het opnieuw.',
  },
  en: {
    titel: 'Which mail would you like to get?',
    groep: {
      voortgang: 'News about your request',
      toewijzingen: 'New and stopped requests',
      signalen: 'Requests that need you now',
      berichten: 'New messages',
      afspraken: 'Appointments, with a file for your calendar',
      herinneringen: 'Reminders when it is your turn',
      uitkomst: 'The question whether you were helped',
      dagoverzicht: 'Your overview on working days',
    },
    wijze: { direct: 'At once', dagelijks: 'Once a day, at eight o’clock', niet: 'Not' },
    bewaar: 'Save',
    bewaard: 'Your choices are saved.',
    stop: 'Stop this mail',
    stopVraag: 'Do you no longer want to get this mail?',
    gestopt: 'You no longer get this mail.',
    nodig: 'A confirmation, a code that you ask for and the question for consent you always get.',
    fout: 'That did not work. Check that you use the whole link from the mail, and try again.',
  },
};

/** Reads the key from the fragment, shows the choices and saves them. All text goes in as text nodes. */
export const MELDINGEN_SCRIPT = `
const TEKSTEN = ${JSON.stringify(TEKSTEN)};
const velden = new URLSearchParams(location.hash.slice(1));
const taal = velden.get('taal') === 'en' ? 'en' : 'nl';
const t = TEKSTEN[taal];
const doel = document.getElementById('keuzes');
const melding = document.getElementById('melding');
const maak = (naam, eigenschappen, delen = []) => { const element = Object.assign(document.createElement(naam), eigenschappen); element.append(...delen); return element; };
document.documentElement.lang = taal;
document.querySelector('h1').textContent = t.titel;
const ADRES = '/api/v1/meldingsvoorkeuren';
const koppen = { Meldingssleutel: velden.get('sleutel') ?? '' };
const vraag = (pad, opties) => fetch(ADRES + pad, opties).then((antwoord) => antwoord.ok ? antwoord.json() : null).catch(() => null);

function toonKeuzes({ groepen }) {
  const keuze = (groep, wijze, gekozen) => maak('div', {}, [maak('label', {}, [
    maak('input', { type: 'radio', name: groep, value: wijze, checked: wijze === gekozen }), ' ' + t.wijze[wijze]])]);
  const blokken = groepen.map(({ groep, wijze, wijzen }) => maak('fieldset', {}, [
    maak('legend', { textContent: t.groep[groep] ?? groep }), ...wijzen.map((een) => keuze(groep, een, wijze))]));
  const formulier = maak('form', { method: 'post' }, [...blokken, maak('p', { textContent: t.nodig }), maak('button', { className: 'knop', textContent: t.bewaar })]);
  formulier.addEventListener('submit', bewaar);
  doel.replaceChildren(formulier);
}

async function bewaar(gebeurtenis) {
  gebeurtenis.preventDefault();
  const groepen = [...new FormData(gebeurtenis.target)].map(([groep, wijze]) => ({ groep, wijze }));
  const gedaan = await vraag('', { method: 'PUT', headers: { ...koppen, 'Content-Type': 'application/json' }, body: JSON.stringify({ groepen }) });
  melding.textContent = gedaan === null ? t.fout : t.bewaard;
}

function toonStop(sleutel) {
  const knop = maak('button', { className: 'knop', type: 'button', textContent: t.stop });
  knop.addEventListener('click', async () => {
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    const gedaan = await vraag('/afmelding?sleutel=' + encodeURIComponent(sleutel), { method: 'POST', body });
    melding.textContent = gedaan === null ? t.fout : t.gestopt;
  });
  doel.replaceChildren(maak('p', { textContent: t.stopVraag }), knop);
}

async function toon() {
  const afmelding = velden.get('afmelding');
  if (afmelding) return toonStop(afmelding);
  const keuzes = await vraag('', { headers: koppen });
  if (keuzes === null) doel.replaceChildren(maak('p', { textContent: t.fout }));
  else toonKeuzes(keuzes);
}
window.addEventListener('hashchange', () => location.reload());
toon();
`;
