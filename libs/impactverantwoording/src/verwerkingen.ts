// SPDX-License-Identifier: EUPL-1.2
import type { Kolommen, Verwerking } from '#libs/platform';
import {
  KOPPELBESTANDEN,
  KOPPELING_ZONDER_PERSOONSGEGEVENS,
  KOPPELREGISTER,
  KOPPELTOESTEMMING,
} from './koppeling/verwerkingen.js';
import { EXTERNE_BRONNEN, METINGEN } from './meting/verwerkingen.js';

/** What this lib keeps of people and firms, why and how long. */
export const IMPACTVERANTWOORDING_VERWERKINGEN: readonly Verwerking[] = [
  {
    code: 'impactfeiten',
    doel: 'Verantwoorden wat hulp aan ondernemers oplevert, in cijfers over groepen',
    grondslag: 'publieke-taak',
    betrokkenen:
      'ondernemingen die hulp vroegen, onder een willekeurig pseudoniem; en wie het aantal bedrijven inlas',
    velden: {
      statistiek: {
        'impactverantwoording.traject':
          'is_eerste regio sectie grootteklasse thema herkomst aanbod_id programma_id maand gevraagd_op gematcht_op ' +
          'toegewezen_op wacht_op contact_op hulp_op bevestigd_op geholpen_op einde is_dubbel gesprekken gespreksminuten ' +
          'introducties kosten_in_centen opbrengst_in_centen maandnummer stap contact_dagen hulp_dagen bevestigd_dagen',
        'impactverantwoording.randtelling': 'dimensie maat code maandnummer waarde aantal',
        'impactverantwoording.publicatiestand': 'stand',
      },
      pseudoniem: {
        'impactverantwoording.traject': 'id hulpvraag_id toewijzing_id bedrijf',
        'impactverantwoording.bedrijvenaantal': 'ingelezen_door',
      },
    },
    ontvangers:
      'analisten, beheerders en de coördinator van de regio, alleen als cijfers over groepen van een kleinste omvang',
    bewaren: {
      blijvend:
        'om beleid over jaren te vergelijken; van wie is gewist vervalt het pseudoniem, en daarmee de samenhang met andere vragen',
    },
  },
  {
    code: 'effectloting',
    doel: 'Schaarse plaatsen eerlijk verdelen, zo dat iedereen het kan narekenen; en eruit leren of hulp werkt',
    grondslag: 'publieke-taak',
    betrokkenen: 'ondernemingen die op een plaats wachten, en wie een loting of ontwerp vastlegde',
    velden: {
      pseudoniem: {
        'impactverantwoording.lotingdeelnemer': 'lotnummer hulpvraag_id laag',
        'impactverantwoording.loting': 'aangekondigd_door getrokken_door',
        'impactverantwoording.effectontwerp': 'vastgelegd_door',
      },
    },
    ontvangers:
      'analisten en hoofdcoördinatoren; iedereen ziet de lotnummers en de uitslag, zonder van wie die zijn',
    bewaren: {
      blijvend: 'om een loting later na te rekenen; van wie is gewist leidt een lotnummer naar niemand meer',
    },
  },
  METINGEN,
  EXTERNE_BRONNEN,
  KOPPELTOESTEMMING,
  KOPPELBESTANDEN,
  KOPPELREGISTER,
  {
    code: 'impactrapporten',
    doel: 'Aantoonbaar maken wie een rapport over de opbrengst van hulp maakte, goedkeurde en verzegelde',
    grondslag: 'publieke-taak',
    betrokkenen: 'medewerkers van EZ en van de regio’s',
    velden: {
      pseudoniem: {
        'impactverantwoording.rapportdefinitie': 'gemaakt_door',
        'impactverantwoording.rapporteditie': 'gemaakt_door verzegeld_door',
        'impactverantwoording.rapportkeuring': 'door',
      },
      statistiek: {
        'impactverantwoording.rapporteditie': 'inhoud verschil bevinding waarom',
        'impactverantwoording.rapportkeuring': 'reden',
        'impactverantwoording.rapportbron': 'inhoud',
      },
    },
    ontvangers: 'EZ en wie de regio leidt; wat verzegeld is leest iedereen, zonder wie het maakte',
    bewaren: { blijvend: 'een verzegeld rapport verandert nooit meer, en moet later zijn na te rekenen' },
  },
];

/** The columns of this lib that tell of nobody. */
export const IMPACTVERANTWOORDING_ZONDER_PERSOONSGEGEVENS: Kolommen = {
  ...KOPPELING_ZONDER_PERSOONSGEGEVENS,
  'impactverantwoording.aanbodsoort': '*',
  'impactverantwoording.publicatiestand': 'editie_id vorige hash',
  'impactverantwoording.effectontwerp': 'id thema indicator ontwerp hash vastgelegd_op',
  'impactverantwoording.loting':
    'id thema regio aanbod_id plaatsen bron trekken_vanaf geheim inzet lijst aangekondigd_op publieke_waarde zaad getrokken_op',
  'impactverantwoording.lotingdeelnemer': 'loting_id',
  'impactverantwoording.indicator':
    'code versie naam definitie vraag vraag_engels eenheid richting bron themas momenten volgorde maximum vastgesteld_op',
  'impactverantwoording.veranderaanpak': 'thema versie schakels reden vastgesteld_op',
  'impactverantwoording.externe_bron': 'id naam versie soort sha256 regels ingelezen_op ingetrokken_op',
  'impactverantwoording.externe_waarde': 'bron_id regel regio sectie grootteklasse periode indicator versie',
  'impactverantwoording.rapportdefinitie':
    'id naam van_kwartaal tot_kwartaal regios themas programma_id keuring_door gemaakt_op',
  'impactverantwoording.rapporteditie':
    'id definitie_id nummer status voortgang tot_volgnummer zaad stand_na regels_sha256 codeversie inhoud_sha256 gemaakt_op ' +
    'verzegeld_op wijzigingsnummer',
  'impactverantwoording.rapportkeuring': 'editie_id namens inhoud_sha256 op is_akkoord',
  'impactverantwoording.rapportbron': 'editie_id naam sha256',
  'impactverantwoording.bedrijvenaantal': 'peiljaar regio sectie grootteklasse aantal ingelezen_op',
};
