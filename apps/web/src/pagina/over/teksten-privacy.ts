// SPDX-License-Identifier: EUPL-1.2
import type { Teksten } from '../../taal/taal';
import type { Artikeltekst } from './artikel';

export const TEKSTEN: Teksten<Artikeltekst> = {
  nl: {
    titel: 'Privacy',
    inleiding:
      'Wij gebruiken uw gegevens om u te helpen, en voor niets anders. Hier staat welke gegevens dat zijn, wie ze ziet, hoe lang wij ze bewaren en wat u kunt vragen.',
    opdracht: '',
    delen: [
      {
        kop: 'Wie verantwoordelijk is',
        alineas: [
          'De organisatie die deze dienst gebruikt, is verantwoordelijk voor uw gegevens. Hulp aan ondernemers is een taak van algemeen belang (AVG artikel 6, lid 1, onder e).',
        ],
      },
      {
        kop: 'Welke gegevens wij gebruiken',
        feiten: [
          ['Uw vraag', 'Uw eigen woorden, wat u daarna schrijft en de bestanden die u erbij doet.'],
          ['U zelf', 'Uw naam, e-mailadres en, als u dat geeft, uw telefoonnummer.'],
          [
            'Uw bedrijf',
            'Naam, KVK-nummer, branche, gemeente, rechtsvorm, aantal mensen, omzet, balanstotaal, startdatum en ontvangen staatssteun. U geeft alleen wat u wilt. Geeft u een KVK-nummer, dan vragen wij de rest bij KVK op.',
          ],
          ['De hulp', 'Welk aanbod u kreeg, afspraken, en wat het u bracht.'],
          [
            'Communities',
            'Van welke u lid bent, de naam die u koos en het e-mailadres dat u gaf. Of dat u bent uitgenodigd.',
          ],
          ['Aanmelden', 'Wie er is aangemeld, zolang dat duurt.'],
        ],
        slot: [
          'Namen, adressen en teksten staan versleuteld in onze database, met een eigen sleutel per persoon.',
        ],
      },
      {
        kop: 'Wie uw gegevens ziet',
        lijst: [
          'De coördinator van uw regio.',
          'Andere leden van een community: de naam die u koos, en wat u daar vraagt en antwoordt. Wie haar beheert, ziet ook uw verzoek en bij welke bijeenkomsten u was.',
          'Een aanbieder of partner: pas als u dat goed vindt, en alleen wie de coördinator voor u kiest.',
          'Een andere regio, als uw vraag daarheen gaat.',
          'Onderzoekers: alleen als u daar toestemming voor geeft, en nooit met uw naam.',
          'Het CBS: alleen als u apart toestemming geeft om uw gegevens daar te koppelen. U geeft die bij uw hulpvraag, en trekt haar daar weer in.',
          'Systemen van andere organisaties: alleen gegevens zonder naam, adres en tekst.',
        ],
      },
      {
        kop: 'Hoe lang wij ze bewaren',
        feiten: [
          [
            'Uw vraag en wat erbij hoort',
            '24 maanden na de laatste wijziging. Daarna blijven alleen cijfers over die naar niemand wijzen.',
          ],
          ['Een vraag die niet af is', '30 dagen na de laatste wijziging.'],
          ['Wat op spam lijkt', '3 maanden.'],
          ['Uw lidmaatschap van een community, en wat u daar schreef', '12 maanden nadat het eindigde.'],
          ['Een uitnodiging voor een community', '1 maand nadat zij verliep.'],
          ['Welke mail wij stuurden', '12 maanden.'],
          ['Codes om iets te wijzigen', '1 dag nadat ze niet meer gelden.'],
          ['Adressen van computers, tegen misbruik', '1 dag.'],
          ['Wie wat met een gegeven deed', 'Blijvend, zonder namen, adressen en teksten.'],
          ['Dat u om inzage of wissen vroeg', '5 jaar.'],
        ],
        slot: ['Uw organisatie kan andere termijnen afspreken. Dan zijn die korter of langer dan hierboven.'],
      },
      {
        kop: 'Wat u kunt vragen',
        lijst: [
          'Inzage: alles wat wij van u bewaren, met wie wat deed.',
          'Wissen: dan vernietigen wij uw sleutel en kan niemand uw naam, adres en teksten nog lezen.',
          'Verbeteren: u kunt uw vraag zelf wijzigen of intrekken.',
          'Toestemming intrekken: dat kan altijd.',
        ],
        slot: [
          'Vraag het de coördinator van uw regio. Hoe u die bereikt, staat in elke mail van ons. Vindt u dat wij het niet goed doen, dan kunt u klagen bij de Autoriteit Persoonsgegevens.',
        ],
      },
      {
        kop: 'Cookies',
        alineas: [
          'Zonder aanmelden zetten wij geen cookies. Meldt u zich aan, dan onthoudt een cookie dat u dat deed. Wij volgen u niet en laden niets van andere websites.',
          'De vragen bij ‘Is dit iets voor mij?’ bewaren wij niet.',
        ],
      },
      {
        kop: 'Geen besluit door een computer',
        alineas: ['De computer stelt aanbod voor. Mensen beslissen.'],
        links: [{ naar: '/over/aanbod-voorstellen', tekst: 'Hoe wij aanbod voorstellen' }],
      },
    ],
  },
  en: {
    titel: 'Privacy',
    inleiding:
      'We use your data to help you and for nothing else. This is which data those are, who sees them, how long we keep them and what you can ask.',
    opdracht: '',
    delen: [
      {
        kop: 'Who is responsible',
        alineas: [
          'The organisation that uses this service is responsible for your data. Helping entrepreneurs is a task in the public interest (GDPR article 6(1)(e)).',
        ],
      },
      {
        kop: 'Which data we use',
        feiten: [
          ['Your question', 'Your own words, what you write later and the files that you add.'],
          ['Yourself', 'Your name, e-mail address and, if you give it, your telephone number.'],
          [
            'Your firm',
            'Name, KVK number, sector, municipality, legal form, number of people, turnover, balance total, start date and state aid received. You give what you want. If you give a KVK number, we ask KVK for the rest.',
          ],
          ['The support', 'What you were offered, appointments, and what it brought you.'],
          [
            'Communities',
            'Of which you are a member, the name that you chose and the e-mail address that you gave. Or that you were invited.',
          ],
          ['Signing in', 'Who is signed in, for as long as that lasts.'],
        ],
        slot: ['Names, addresses and texts are encrypted in our database, with a key for each person.'],
      },
      {
        kop: 'Who sees your data',
        lijst: [
          'The coordinator of your region.',
          'Other members of a community: the name that you chose, and what you ask and answer there. Who looks after it also sees your request and at which meetings you were.',
          'A provider or partner: only after you agree, and only whom the coordinator chooses for you.',
          'Another region, when your question goes there.',
          'Researchers: only if you consent, and never with your name.',
          'Statistics Netherlands: only if you consent apart to linking your data there. You give that at your request, and withdraw it there.',
          'Systems of other organisations: only data without name, address and text.',
        ],
      },
      {
        kop: 'How long we keep them',
        feiten: [
          [
            'Your question and what belongs to it',
            '24 months after the last change. After that only figures are left that point at nobody.',
          ],
          ['A question that was not finished', '30 days after the last change.'],
          ['What looks like spam', '3 months.'],
          ['Your membership of a community, and what you wrote there', '12 months after it ended.'],
          ['An invitation to a community', '1 month after it expired.'],
          ['Which mail we sent', '12 months.'],
          ['Codes to change something', '1 day after they stopped working.'],
          ['Addresses of computers, against abuse', '1 day.'],
          ['Who did what with your data', 'For good, without names, addresses and texts.'],
          ['That you asked to see or erase data', '5 years.'],
        ],
        slot: ['Your organisation can agree on other periods. They are then shorter or longer than these.'],
      },
      {
        kop: 'What you can ask',
        lijst: [
          'Access: all that we keep of you, with who did what.',
          'Erasure: we destroy your key, and nobody can read your name, address and texts any more.',
          'Correction: you can change or withdraw your question yourself.',
          'Withdrawing consent: at any time.',
        ],
        slot: [
          'Ask the coordinator of your region. Every mail from us says how to reach them. If you think that we do it wrong, you can complain to the Dutch data protection authority (Autoriteit Persoonsgegevens).',
        ],
      },
      {
        kop: 'Cookies',
        alineas: [
          'Without signing in we set no cookies. When you sign in, a cookie remembers that you did. We do not track you and load nothing from other websites.',
          'We do not keep your answers to ‘Is this for me?’.',
        ],
      },
      {
        kop: 'No decision by a computer',
        alineas: ['The computer suggests support. People decide.'],
        links: [{ naar: '/over/aanbod-voorstellen', tekst: 'How we suggest support' }],
      },
    ],
  },
};
