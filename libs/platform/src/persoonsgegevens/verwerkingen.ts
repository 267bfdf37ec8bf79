// SPDX-License-Identifier: EUPL-1.2
import type { Kolommen, Verwerking } from './verwerking.js';

/** What this lib itself keeps of people. */
export const PLATFORM_VERWERKINGEN: readonly Verwerking[] = [
  {
    code: 'betrokkene',
    doel: 'Gegevens van een persoon bij elkaar kunnen vinden, en ze onleesbaar maken als hun tijd voorbij is',
    grondslag: 'wettelijke-plicht',
    betrokkenen: 'wie een hulpvraag indient of voor wie dat wordt gedaan',
    velden: { pseudoniem: { 'platform.betrokkene': 'id zoekindex sleutel aangemaakt_op gewist_op' } },
    ontvangers: 'niemand',
    bewaren: {
      ...{ termijn: '1d', vanaf: 'de dag waarop er niets meer over de persoon wordt bewaard' },
      ...{ daarna: 'wissen', door: 'bewaarronde' },
    },
  },
  {
    code: 'verantwoording',
    doel: 'Kunnen vertellen wie wat wanneer met een gegeven deed',
    grondslag: 'wettelijke-plicht',
    betrokkenen: 'medewerkers, aanbieders en ondernemers die zijn aangemeld',
    velden: {
      pseudoniem: {
        'platform.auditregel':
          'regio volgnummer tijdstip rol subject handeling soort onderwerp voor na reden vorige hash',
        'platform.event':
          'volgnummer id type source subject time dataversie data vastgelegd_op uitgezonden_op hulpvraag_id toewijzing_id',
        'platform.aflevering':
          'event_id queue pogingen verzonden_op verwerkt_op opgegeven_op mislukt_op fout opnieuw_vanaf',
      },
    },
    ontvangers: 'de coördinator van de regio, de beheerder, en de betrokkene zelf bij inzage',
    bewaren: {
      blijvend:
        'het logboek is een keten waarin niets kan ontbreken. Er staan geen namen, adressen of teksten in; de naam bij een subject kent alleen de aanmelddienst',
    },
  },
  {
    code: 'gegevensverzoeken',
    doel: 'Kunnen laten zien dat iemand zijn gegevens kreeg, of dat ze zijn gewist',
    grondslag: 'wettelijke-plicht',
    betrokkenen: 'wie om inzage of wissing vraagt, en de coördinator die dat voor iemand doet',
    velden: {
      leesbaar: { 'platform.gegevensverzoek': 'kvk_nummer' },
      pseudoniem: {
        'platform.gegevensverzoek':
          'id soort status betrokkene_id regio rol gevraagd_door gevraagd_op aantal uitgevoerd_op',
      },
    },
    ontvangers: 'wie het vroeg, de coördinator van de regio en de beheerder',
    bewaren: {
      ...{ termijn: '5j', vanaf: 'het uitvoeren; het KVK-nummer gaat dan meteen weg' },
      ...{ daarna: 'verwijderen', door: 'bewaarronde' },
    },
  },
  {
    code: 'herhaalde-verzoeken',
    doel: 'Een verzoek dat twee keer binnenkomt maar een keer uitvoeren',
    grondslag: 'gerechtvaardigd-belang',
    betrokkenen: 'wie een verzoek doet met een Idempotency-Key',
    velden: {
      pseudoniem: {
        'platform.idempotentiesleutel': 'bewerking subject sleutel vingerafdruk antwoord vastgelegd_op',
      },
    },
    ontvangers: 'niemand',
    bewaren: {
      ...{ termijn: '7d', vanaf: 'het verzoek' },
      ...{ daarna: 'verwijderen', door: 'bewaarronde' },
    },
  },
  {
    code: 'misbruik',
    doel: 'Te veel verzoeken van een adres of account tegenhouden',
    grondslag: 'gerechtvaardigd-belang',
    betrokkenen: 'iedereen die een begrensde bewerking aanroept',
    velden: { leesbaar: { 'platform.ratelimiet': 'key points expire' } },
    ontvangers: 'niemand',
    bewaren: {
      ...{ termijn: '1d', vanaf: 'het laatste verzoek' },
      ...{ daarna: 'verwijderen', door: 'vanzelf' },
    },
  },
  {
    code: 'aanmelden',
    doel: 'Weten wie is aangemeld en wat die mag, zolang dat duurt',
    grondslag: 'publieke-taak',
    betrokkenen: 'wie zich met een browser aanmeldt',
    velden: {
      leesbaar: { 'platform.sessie': 'regio hoofdcoordinator kvk_nummer organisatie_id' },
      pseudoniem: {
        'platform.sessie':
          'id hash rol subject doelgroep uitgever client sub sid aangemeld_op acr amr id_token begonnen_op gebruikt_op inactief_na vervalt_op',
      },
    },
    ontvangers: 'niemand; bij het afmelden de dienst waar men zich aanmeldde',
    bewaren: {
      ...{ termijn: '1d', vanaf: 'het einde van de sessie' },
      ...{ daarna: 'verwijderen', door: 'vanzelf' },
    },
  },
  {
    code: 'medewerkers',
    doel: 'Weten wie zich als medewerker aanmeldde, wat die mag en waar dat vandaan komt, en iemand kunnen buitensluiten',
    grondslag: 'publieke-taak',
    betrokkenen: 'medewerkers van de organisaties die zich aanmeldden of dat probeerden',
    velden: {
      leesbaar: {
        'platform.medewerker':
          'naam email rol regio hoofdcoordinator organisatie_id eerst_op laatst_op geblokkeerd_op blokkade_reden versie',
      },
      pseudoniem: {
        'platform.medewerker': 'id uitgever sub subject roltoekenning_id geblokkeerd_door gewijzigd_door',
      },
    },
    ontvangers: 'de beheerder',
    bewaren: {
      ...{
        termijn: '12m',
        vanaf:
          'de laatste aanmelding. Van wie is geblokkeerd blijft staan wat dat in stand houdt, zonder naam en e-mailadres',
      },
      ...{ daarna: 'verwijderen', door: 'bewaarronde' },
    },
  },
  {
    code: 'roltoekenningen',
    doel: 'Iemand hier een rol geven als zijn organisatie dat niet kan vertellen, en weten wie dat besloot',
    grondslag: 'publieke-taak',
    betrokkenen: 'medewerkers van de organisaties die een rol kregen',
    velden: {
      leesbaar: {
        'platform.roltoekenning':
          'email rol regio hoofdcoordinator organisatie_id tot gegeven_op ingetrokken_op',
      },
      pseudoniem: { 'platform.roltoekenning': 'id subject gegeven_door ingetrokken_door' },
    },
    ontvangers: 'de beheerder',
    bewaren: {
      ...{
        termijn: '12m',
        vanaf: 'het intrekken, de laatste dag, of het geven als niemand zich ermee aanmeldt',
      },
      ...{ daarna: 'verwijderen', door: 'bewaarronde' },
    },
  },
  {
    code: 'machineclients',
    doel: 'Weten welk systeem van welke organisatie mag lezen, en wie dat heeft toegestaan',
    grondslag: 'publieke-taak',
    betrokkenen: 'beheerders',
    velden: {
      pseudoniem: {
        'platform.machineclient': 'geregistreerd_door gewijzigd_door',
        'platform.machinesleutel': 'toegevoegd_door',
      },
    },
    ontvangers: 'de beheerder',
    bewaren: { blijvend: 'wie wat toestond moet later te vertellen zijn' },
  },
];

/** The columns of this lib that tell of nobody. `*` is the whole table, for what nobody types. */
export const PLATFORM_ZONDER_PERSOONSGEGEVENS: Kolommen = {
  'platform.auditketen': 'regio volgnummer hash',
  'platform.bewaarronde': 'id datum begonnen_op afgerond_op uitkomsten',
  'platform.machineclient':
    'id versie naam organisatie scopes regio jwks_url status reden geregistreerd_op gewijzigd_op',
  'platform.machinesleutel': 'machineclient_id kid jwk toegevoegd_op ingetrokken_op',
  'platform.wachtrijstand': '*',
  'platform.aanmelding': 'hash als bevestigen terug begonnen_op',
  'platform.afmeldtoken': 'uitgever jti verloopt_op',
  'platform.machineassertie': 'machineclient_id jti verloopt_op',
};
