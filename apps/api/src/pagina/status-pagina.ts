// SPDX-License-Identifier: EUPL-1.2
import { FICTIEF, pagina } from './pagina.js';

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

/** All words of the status page, in the language in which the hulpvraag was asked. */
const TEKSTEN = {
  nl: {
    titel: 'Uw hulpvraag',
    onderschrift: 'Hulp voor ondernemers in uw regio',
    fictief: 'Let op: het aanbod hier is verzonnen voorbeeldaanbod. U kunt er geen rechten aan ontlenen.',
    kop: (kenmerk: string, datum: string) => `Kenmerk ${kenmerk}, ingediend op ${datum}.`,
    wie: 'Wie is aan zet?',
    aanZet: {
      systeem: 'Wij zoeken nu aanbod dat past. Dit duurt meestal een paar seconden.',
      coordinator: 'De coördinator van uw regio is aan zet. Die bekijkt uw vraag en neemt contact met u op.',
      aanbieder: 'Een aanbieder is aan zet.',
      ondernemer: 'U bent zelf aan zet.',
      ontvanger: 'Uw vraag is overgedragen. Wie hem kreeg, is aan zet.',
      niemand: 'Deze hulpvraag is gesloten.',
      gewist: 'Uw gegevens zijn gewist. Wij kunnen u over deze hulpvraag niets meer vertellen.',
    },
    uiterlijk: 'Uiterlijk op',
    vraag: 'Met dit antwoord zoeken wij beter:',
    gekozen: 'Voor u gekozen',
    wachtplek: 'U bent nummer # van #',
    status: {
      voorgesteld: 'u kunt dit kiezen',
      'wacht-op-toestemming': 'wij wachten op uw toestemming',
      wachtlijst: 'u staat op de wachtlijst',
      aangeboden: 'voorgelegd aan de aanbieder',
      geaccepteerd: 'de aanbieder helpt u',
      geweigerd: 'de aanbieder kan u niet helpen',
      gestart: 'de hulp is begonnen',
      geleverd: 'de aanbieder is klaar; kunt u dat bevestigen?',
      bevestigd: 'u kreeg deze hulp',
      betwist: 'u bent het er niet mee eens; de coördinator zoekt het uit',
    },
    overgedragen: 'Overgedragen aan',
    overdracht: {
      gevraagd: 'wij wachten of die u verder helpt',
      aanvaard: 'die helpt u verder',
      afgerond: 'die zegt dat u geholpen bent; kunt u dat bevestigen?',
      betwist: 'u bent het er niet mee eens; de coördinator zoekt het uit',
    },
    aanbod: 'Aanbod dat bij u past',
    meer: 'Meer aanbod',
    verzonnen: '(verzonnen voorbeeld)',
    misschien: 'Misschien: wij weten nog niet alles om dit zeker te zeggen.',
    nagekeken: 'Een coördinator kijkt uw hulpvraag eerst na. Daarna zoeken wij aanbod dat past.',
    wacht: 'Even geduld.',
    leeg: 'Wij vonden geen aanbod dat past. De coördinator kijkt met u mee.',
    twijfel: 'Wij weten niet zeker of hier iets bij zit dat u helpt. De coördinator kijkt met u mee.',
  },
  en: {
    titel: 'Your request',
    onderschrift: 'Support for entrepreneurs in your region',
    fictief: 'Please note: the offers here are invented examples. No rights can be derived from them.',
    kop: (kenmerk: string, datum: string) => `Reference ${kenmerk}, sent on ${datum}.`,
    wie: 'Who acts next?',
    aanZet: {
      systeem: 'We are looking for support that fits. This usually takes a few seconds.',
      coordinator: 'The coordinator of your region looks at your request and will contact you.',
      aanbieder: 'A provider acts next.',
      ondernemer: 'It is your turn.',
      ontvanger: 'Your request was handed over. Whoever received it acts next.',
      niemand: 'This request is closed.',
      gewist: 'Your data have been erased. We can tell you nothing more about this request.',
    },
    uiterlijk: 'At the latest on',
    vraag: 'Your answer to this helps us search better:',
    gekozen: 'Chosen for you',
    wachtplek: 'You are number # of #',
    status: {
      voorgesteld: 'you can choose this',
      'wacht-op-toestemming': 'we wait for your consent',
      wachtlijst: 'you are on the waiting list',
      aangeboden: 'put to the provider',
      geaccepteerd: 'the provider will help you',
      geweigerd: 'the provider cannot help you',
      gestart: 'the help has begun',
      geleverd: 'the provider is ready; can you confirm that?',
      bevestigd: 'you got this help',
      betwist: 'you disagree; the coordinator looks into it',
    },
    overgedragen: 'Handed over to',
    overdracht: {
      gevraagd: 'we wait whether they help you on',
      aanvaard: 'they help you on',
      afgerond: 'they say that you were helped; can you confirm that?',
      betwist: 'you disagree; the coordinator looks into it',
    },
    aanbod: 'Support that fits',
    meer: 'More support',
    verzonnen: '(invented example)',
    misschien: 'Perhaps: we do not know everything yet that decides this.',
    nagekeken: 'A coordinator checks your request first. Then we look for support that fits.',
    wacht: 'One moment, please.',
    leeg: 'We found no support that fits. The coordinator will look into it with you.',
    twijfel: 'We are not sure that any of this helps you. The coordinator will look into it with you.',
  },
};

/** As a script: the words are data, the sentence with gaps is a function. */
const teksten = (taal: 'nl' | 'en'): string => {
  const { kop, ...woorden } = TEKSTEN[taal];
  return `{ ...${JSON.stringify(woorden)}, kop: (kenmerk, datum) => ${JSON.stringify(kop('KENMERK', 'DATUM'))}.replace('KENMERK', kenmerk).replace('DATUM', datum) }`;
};

/** Fills the status page. All text goes in as text nodes, so nothing that was typed becomes markup. */
export const STATUS_SCRIPT = `
const TEKSTEN = { nl: ${teksten('nl')}, en: ${teksten('en')} };
const EERSTE = 5;
const doel = document.getElementById('status');
const sleutels = new URLSearchParams(location.hash.slice(1));
const maak = (naam, tekst) => Object.assign(document.createElement(naam), { textContent: tekst });
const lijst = (naam, delen) => { const element = document.createElement(naam); element.append(...delen); return element; };

function toonAanbod(match, t) {
  const item = document.createElement('li');
  item.append(maak('h3', match.titel), maak('p', match.aanbieder + (match.fictief ? ' ' + t.verzonnen : '')));
  if (match.oordeel === 'onbekend') item.append(maak('p', t.misschien));
  item.append(lijst('ul', match.redenen.map((reden) => maak('li', reden))));
  return item;
}

function toonAlles(matches, t) {
  const items = matches.map((match) => toonAanbod(match, t));
  const delen = [lijst('ol', items.slice(0, EERSTE))];
  if (items.length > EERSTE)
    delen.push(lijst('details', [maak('summary', t.meer + ' (' + (items.length - EERSTE) + ')'), lijst('ol', items.slice(EERSTE))]));
  return delen;
}

function toon(hulpvraag) {
  const t = TEKSTEN[hulpvraag.taal];
  const opmaak = { dateStyle: 'long', timeZone: 'Europe/Amsterdam' };
  const datum = new Date(hulpvraag.ingediendOp).toLocaleDateString(hulpvraag.taal === 'en' ? 'en-GB' : 'nl-NL', opmaak);
  document.documentElement.lang = hulpvraag.taal;
  document.title = t.titel + ' - Schakel';
  for (const [plek, tekst] of [['h1', t.titel], ['.onderschrift', t.onderschrift], ['.let-op', t.fictief]])
    document.querySelector(plek)?.replaceChildren(tekst);
  const delen = [maak('p', t.kop(hulpvraag.kenmerk, datum))];
  if (hulpvraag.tekst !== null) delen.push(maak('blockquote', hulpvraag.tekst));
  const beurt = hulpvraag.status === 'gewist' ? 'gewist' : hulpvraag.aanZet;
  const tot = hulpvraag.uiterlijkOp === null ? [] : [maak('p', t.uiterlijk + ' ' + new Date(hulpvraag.uiterlijkOp).toLocaleDateString(hulpvraag.taal === 'en' ? 'en-GB' : 'nl-NL', opmaak) + '.')];
  const bij = hulpvraag.overdrachten.filter(({ status }) => t.overdracht[status]).slice(-1)
    .map(({ ontvanger, status }) => maak('p', t.overgedragen + ' ' + ontvanger + ': ' + t.overdracht[status] + '.'));
  delen.push(maak('h2', t.wie), maak('p', t.aanZet[beurt]), ...bij, ...tot);
  if (hulpvraag.vraag && hulpvraag.aanZet === 'coordinator') delen.push(maak('p', t.vraag + ' ' + hulpvraag.vraag.vraag));
  const gekozen = hulpvraag.toewijzingen.filter(({ status }) => status !== 'gestopt');
  if (gekozen.length > 0) {
    const plek = (wacht) => wacht ? ' ' + t.wachtplek.replace('#', wacht.positie).replace('#', wacht.wachtenden) + '.' : '';
    const regel = ({ titel, aanbieder, status, fictief, wachtplek }) =>
      maak('li', titel + ' (' + aanbieder + ')' + (fictief ? ' ' + t.verzonnen : '') + ': ' + t.status[status] + '.' + plek(wachtplek));
    delen.push(maak('h2', t.gekozen), lijst('ul', gekozen.map(regel)));
  }
  if (hulpvraag.aanZet !== 'niemand') {
    delen.push(maak('h2', t.aanbod));
    if (hulpvraag.status === 'geen-passend-aanbod' && hulpvraag.matches.length > 0) delen.push(maak('p', t.twijfel));
    if (hulpvraag.matches.length > 0) delen.push(...toonAlles(hulpvraag.matches, t));
    else delen.push(maak('p', hulpvraag.status === 'vastgehouden' ? t.nagekeken : hulpvraag.aanZet === 'systeem' ? t.wacht : t.leeg));
  }
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
window.addEventListener('hashchange', () => location.reload());
haal(0);
`;
