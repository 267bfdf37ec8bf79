// SPDX-License-Identifier: EUPL-1.2
import type { Teksten } from '../../taal/taal';
import type { Artikeltekst } from './artikel';

const OPEN = [
  "curl '{adres}/api/v1/aanbod?zoek=energie&open=true'",
  "curl '{adres}/api/v1/aanbod?regio=TWE&aantal=5'",
  'curl -X POST \'{adres}/api/v1/aanbod/ID/beoordeling\' \\\n  -H \'Content-Type: application/json\' \\\n  -d \'{"gemeentecode":"GM0153","werkzamePersonen":4}\'',
];
const BESTAND = [
  "curl '{adres}/api/v1/aanbod/export' \\\n  -H 'Accept: text/csv' \\\n  -H \"Authorization: Bearer $TOKEN\" -o aanbod.csv",
];

export const TEKSTEN: Teksten<Artikeltekst> = {
  nl: {
    titel: 'Open data en API',
    inleiding:
      'Al het gepubliceerde aanbod is open. U mag het gebruiken in uw eigen website, app of onderzoek. U hebt daar geen account voor nodig.',
    opdracht: 'Opdrachten voor een terminal',
    delen: [
      {
        kop: 'De API',
        alineas: [
          'De API volgt de NLGov REST API Design Rules. Het OpenAPI-document beschrijft elke bewerking en elk veld. Op de pagina met uitleg kunt u de API meteen proberen.',
        ],
        links: [
          { naar: '/api/v1/docs', tekst: 'Uitleg van de API' },
          { naar: '/api/v1/openapi.json', tekst: 'OpenAPI-document (JSON)' },
        ],
      },
      {
        kop: 'Wat iedereen kan opvragen',
        lijst: [
          'het aanbod, met zoeken en filters, en per aanbod de voorwaarden in gewone taal',
          'of een aanbod bij een bedrijf past, met de reden; wat u meestuurt bewaren wij niet',
          'thema’s, regio’s, gemeenten, provincies en branches (SBI)',
        ],
        alineas: [
          'U krijgt het als JSON. Vul in de laatste opdracht op de plaats van ID het id van een aanbod in.',
        ],
        opdrachten: OPEN,
      },
      {
        kop: 'Het hele aanbod in één bestand',
        alineas: [
          'Organisaties die meedoen, halen de hele catalogus op als JSON, CSV of XLSX en leveren haar zo ook aan. Daar is een account of een sleutel voor een systeem voor nodig. Die geeft de beheerder.',
        ],
        opdrachten: BESTAND,
      },
      {
        kop: 'Afspraken',
        lijst: [
          'Sommige bewerkingen zijn begrensd. Wie te veel vraagt, krijgt antwoord 429 en hoort wanneer het weer kan.',
          'Een veld dat er is, verandert in versie 1 niet van betekenis. Er kunnen velden bij komen.',
          'Staat er bij aanbod dat het fictief is, dan is het verzonnen. Geef dat door.',
          'Gegevens van mensen en hun vragen zijn niet open.',
        ],
      },
      {
        kop: 'Licentie',
        alineas: [
          'De programmatuur is open: u mag haar gebruiken, wijzigen en delen onder de EUPL-1.2. Van de teksten is de aanbieder de maker. Noem die als u ze overneemt.',
        ],
      },
    ],
  },
  en: {
    titel: 'Open data and API',
    inleiding:
      'All published support is open. You may use it in your own website, app or research. You need no account.',
    opdracht: 'Commands for a terminal',
    delen: [
      {
        kop: 'The API',
        alineas: [
          'The API follows the NLGov REST API Design Rules. The OpenAPI document describes every operation and field, in Dutch. On the page that explains it you can try the API at once.',
        ],
        links: [
          { naar: '/api/v1/docs', tekst: 'The API explained' },
          { naar: '/api/v1/openapi.json', tekst: 'OpenAPI document (JSON)' },
        ],
      },
      {
        kop: 'What everybody can ask',
        lijst: [
          'all support, with search and filters, and of each offer the conditions in plain language',
          'whether an offer fits a firm, with the reason; we do not keep what you send',
          'themes, regions, municipalities, provinces and sectors (SBI)',
        ],
        alineas: ['You get it as JSON. In the last command, put the id of an offer in the place of ID.'],
        opdrachten: OPEN,
      },
      {
        kop: 'Everything in one file',
        alineas: [
          'Organisations that take part fetch the whole catalogue as JSON, CSV or XLSX, and hand it in like that as well. This takes an account, or a key for a system. The administrator gives it.',
        ],
        opdrachten: BESTAND,
      },
      {
        kop: 'What you can rely on',
        lijst: [
          'Some operations are limited. Who asks too much gets the answer 429 and is told when it can go on.',
          'A field that is there does not change its meaning in version 1. Fields can be added.',
          'When an offer says that it is fictief, it is made up. Pass that on.',
          'Data of people and their questions are not open.',
        ],
      },
      {
        kop: 'Licence',
        alineas: [
          'The software is open: you may use, change and share it under the EUPL-1.2. The texts are made by the provider. Name it when you take them over.',
        ],
      },
    ],
  },
};
