// SPDX-License-Identifier: EUPL-1.2
import type { Kolommen, Verwerking } from '#libs/platform';

/** Who agreed to linking, when, and to which words. */
export const KOPPELTOESTEMMING: Verwerking = {
  code: 'koppeltoestemming',
  doel: 'Weten wiens gegevens voor onderzoek mogen worden gekoppeld bij het CBS, en dat kunnen aantonen',
  grondslag: 'toestemming',
  betrokkenen: 'ondernemers die daarover ja of nee zeggen',
  velden: {
    leesbaar: {
      'impactverantwoording.koppeltoestemming': 'tekstversie gegeven_op ingetrokken_op',
    },
    pseudoniem: {
      'impactverantwoording.koppeltoestemming': 'id hulpvraag_id gegeven_door ingetrokken_door',
    },
  },
  ontvangers:
    'de ondernemer zelf, en de coördinator van zijn regio als de ondernemer hem vraagt wat er van hem bekend is',
  bewaren: {
    ...{ termijn: '24m', vanaf: 'de laatste wijziging van de hulpvraag, en daarmee' },
    ...{ daarna: 'verwijderen', door: 'vanzelf' },
  },
};

/** The files themselves. */
export const KOPPELBESTANDEN: Verwerking = {
  code: 'koppelbestanden',
  doel: 'Het CBS laten onderzoeken of hulp werkt, door gegevens van wie dat goed vindt te koppelen',
  grondslag: 'toestemming',
  betrokkenen: 'ondernemingen met een KVK-nummer die toestemming gaven om te koppelen',
  velden: {
    leesbaar: { 'impactverantwoording.koppelinhoud': 'sleutel inhoud' },
    pseudoniem: { 'impactverantwoording.koppelinhoud': 'koppelbestand_id soort' },
  },
  ontvangers:
    'twee analisten, die elk één van de twee bestanden ophalen en aan het CBS geven; elk bestand is versleuteld met een eigen sleutel',
  bewaren: {
    ...{ termijn: '7d', vanaf: 'dat de bestanden klaar zijn; eerder als ze zijn opgehaald' },
    ...{ daarna: 'verwijderen', door: 'bewaarronde' },
  },
};

/** That they were made. */
export const KOPPELREGISTER: Verwerking = {
  code: 'koppelregister',
  doel: 'Aantoonbaar maken wie wanneer en waarvoor gegevens liet koppelen, en wie de bestanden ophaalde',
  grondslag: 'publieke-taak',
  betrokkenen: 'analisten van EZ',
  velden: {
    pseudoniem: {
      'impactverantwoording.koppelbestand': 'gevraagd_door',
      'impactverantwoording.koppelafname': 'door',
    },
    statistiek: { 'impactverantwoording.koppelbestand': 'doel bedrijven trajecten antwoorden' },
  },
  ontvangers: 'analisten en beheerders',
  bewaren: {
    blijvend:
      'wat er aan anderen is gegeven, moet later nog te verantwoorden zijn; van wie het gaat, staat er niet in',
  },
};

export const KOPPELING_ZONDER_PERSOONSGEGEVENS: Kolommen = {
  'impactverantwoording.koppelbestand':
    'id van tot status voortgang gevraagd_op klaar_op vervalt_op sleutel_sha256 inhoud_sha256 reden',
  'impactverantwoording.koppelafname': 'koppelbestand_id soort op',
};
