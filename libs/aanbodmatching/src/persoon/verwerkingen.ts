// SPDX-License-Identifier: EUPL-1.2
import type { Verwerking } from '#libs/platform';
import { GESPREK_VELDEN, LOSSE_BIJLAGE } from '../gesprek/verwerkingen.js';
import { MEDEWERKERS_VERWERKINGEN } from './verwerkingen-medewerkers.js';
import { CONCEPT_VERWERKING } from '../concept/concept.verwerking.js';

const INDIENERS = 'wie een hulpvraag indient of voor wie dat wordt gedaan, en de onderneming';

/** What this pillar keeps of people and firms. */
export const AANBODMATCHING_VERWERKINGEN: readonly Verwerking[] = [
  {
    code: 'hulpvraag',
    doel: 'Bij een hulpvraag passend aanbod vinden en de ondernemer daarmee helpen',
    grondslag: 'publieke-taak',
    betrokkenen: INDIENERS,
    velden: {
      versleuteld: {
        'aanbodmatching.contact': 'naam email telefoon',
        'aanbodmatching.hulpvraag': 'tekst onderneming_naam einde_toelichting',
        'aanbodmatching.toewijzing': 'notitie reden_afwijking besluit_toelichting',
        'aanbodmatching.match': 'bewijs redenen',
        'aanbodmatching.matchafwijzing': 'toelichting',
        'aanbodmatching.uitkomst': 'toelichting',
        'aanbodmatching.afspraak': 'notitie annuleertoelichting',
        'aanbodmatching.overdracht': 'notitie besluit_toelichting',
        ...GESPREK_VELDEN.versleuteld,
      },
      leesbaar: {
        'aanbodmatching.hulpvraag': 'kvk_nummer omzet balanstotaal oprichtingsdatum de_minimis_gebruikt',
        'aanbodmatching.bedrijfspseudoniem': 'kvk_nummer',
        'aanbodmatching.match': 'aanbod_id rang score oordeel',
        'aanbodmatching.matchafwijzing': 'aanbod_id reden afgewezen_op',
        'aanbodmatching.uitkomst': 'bedrag_in_centen',
        'aanbodmatching.bijna_passend': 'hulpvraag_id aanbod_id regel',
        // Beside one that is not erased, it would tell whose the other was.
        'aanbodmatching.dubbel':
          'id hulpvraag_id oudere_id gelijkenis redenen status gevonden_op besloten_door besloten_op',
      },
      statistiek: {
        'aanbodmatching.hulpvraag':
          'regio status versie themas taal herkomst sbi werkzame_personen rechtsvorm gemeentecode grootteklasse ' +
          'feiten_bron delen_met_aanbieders onderzoek ingediend_op gewijzigd_op aan_zet stap aan_zet_sinds uiterlijk_op ' +
          'trede herinner_op einde_reden',
        'aanbodmatching.toewijzing':
          'aanbod_id aanbod_titel aanbieder_id aanbieder_naam regio status versie rang themas sbi_afdeling grootteklasse ' +
          'de_minimis_bedrag plaats_bezet plaats_op toegewezen_op ongedaan_tot besluit_reden gewijzigd_op toestemming_op ' +
          'toestemming_hoe wachtlijst_sinds aan_zet_sinds uiterlijk_op trede herinner_op',
        'aanbodmatching.afspraak':
          'organisatie_id regio begin eind status versie annuleerreden geannuleerd_door herinneren_op geboekt_op gewijzigd_op',
        'aanbodmatching.overdracht':
          'van_regio naar_regio naar_organisatie ontvanger_naam status versie toestemming_op toestemming_hoe gevraagd_op ' +
          'besluit_op besluit_reden gewijzigd_op',
        'aanbodmatching.uitkomst':
          'moment partij zelf geholpen opbrengsten uren delen_met_aanbieder versie gemeld_op gewijzigd_op',
        'aanbodmatching.matchresultaat':
          'hulpvraag_versie epoch rekenregels aantal geen_passend_aanbod vraag gematcht_op',
        ...GESPREK_VELDEN.statistiek,
        'aanbodmatching.onvervulde_vraag':
          'reden status regio themas sectie grootteklasse gevraagd_op ontstaan_op vervuld_op',
        'aanbodmatching.trechter':
          'regio themas sectie grootteklasse herkomst dubbel gevraagd_op gematcht_op toegewezen_op contact_op ' +
          'hulp_op bevestigd_op geholpen_op',
      },
      pseudoniem: {
        'aanbodmatching.contact': 'hulpvraag_id betrokkene_id',
        'aanbodmatching.hulpvraag':
          'id kenmerk betrokkene_id ingediend_door gewijzigd_door eigenaar samengevoegd_met',
        'aanbodmatching.toewijzing':
          'id hulpvraag_id verhuisd_van betrokkene_id toegewezen_door gewijzigd_door toestemming_door',
        'aanbodmatching.match': 'hulpvraag_id betrokkene_id',
        'aanbodmatching.matchafwijzing': 'hulpvraag_id betrokkene_id afgewezen_door',
        'aanbodmatching.afspraak':
          'id moment_id hulpvraag_id toewijzing_id betrokkene_id behandelaar geboekt_door gewijzigd_door',
        'aanbodmatching.overdracht':
          'id hulpvraag_id kenmerk betrokkene_id toestemming_door gevraagd_door besluit_door gewijzigd_door',
        'aanbodmatching.uitkomst': 'id toewijzing_id betrokkene_id gemeld_door gewijzigd_door',
        'aanbodmatching.matchresultaat': 'hulpvraag_id event_id',
        ...GESPREK_VELDEN.pseudoniem,
        'aanbodmatching.onvervulde_vraag': 'hulpvraag_id event_id',
        'aanbodmatching.trechter': 'hulpvraag_id',
        'aanbodmatching.bedrijfspseudoniem': 'pseudoniem',
      },
    },
    ontvangers:
      'de coördinator van de regio; met toestemming van de ondernemer de aanbieder aan wie de hulpvraag is toegewezen; ' +
      'na een overdracht de coördinator van de andere regio, of met toestemming de partner; ' +
      'systemen van andere organisaties alleen wat statistiek is; notities alleen de coördinator',
    bewaren: {
      ...{
        termijn: '24m',
        vanaf:
          'de laatste wijziging van de hulpvraag of van een toewijzing, afspraak, overdracht of uitkomst daarvan',
      },
      ...{ daarna: 'anonimiseren', door: 'bewaarronde' },
    },
  },
  LOSSE_BIJLAGE,
  CONCEPT_VERWERKING,
  {
    code: 'afgewezen',
    doel: 'Een hulpvraag die op spam lijkt laten nakijken, en een vergissing kunnen herstellen',
    grondslag: 'gerechtvaardigd-belang',
    betrokkenen: INDIENERS,
    velden: {
      statistiek: { 'aanbodmatching.inzending': 'score redenen vastgehouden ontvangen_op' },
      pseudoniem: { 'aanbodmatching.inzending': 'hulpvraag_id' },
    },
    ontvangers: 'de coördinator van de regio',
    bewaren: {
      ...{ termijn: '3m', vanaf: 'het vasthouden of afwijzen' },
      ...{ daarna: 'anonimiseren', door: 'bewaarronde' },
    },
  },
  {
    code: 'spam-herkennen',
    doel: 'Zien dat dezelfde tekst of hetzelfde adres kort na elkaar vaak binnenkomt',
    grondslag: 'gerechtvaardigd-belang',
    betrokkenen: 'wie zonder aanmelden een hulpvraag indient',
    velden: { leesbaar: { 'aanbodmatching.inzending': 'tekstkern adres' } },
    ontvangers: 'niemand',
    bewaren: {
      ...{ termijn: '1d', vanaf: 'het indienen' },
      ...{ daarna: 'verwijderen', door: 'bewaarronde' },
    },
  },
  {
    code: 'inlogcode',
    doel: 'Zonder account laten zien dat een hulpvraag van u is',
    grondslag: 'publieke-taak',
    betrokkenen: 'wie een hulpvraag wil wijzigen zonder zich aan te melden',
    velden: {
      leesbaar: {
        'aanbodmatching.inlogcode': 'hulpvraag_id code_hash pogingen vervalt_op ingewisseld_op',
        'aanbodmatching.bewerksleutel': 'sleutel_hash hulpvraag_id vervalt_op',
      },
    },
    ontvangers: 'niemand',
    bewaren: {
      ...{ termijn: '1d', vanaf: 'het moment waarop de code of sleutel niet meer geldt' },
      ...{ daarna: 'verwijderen', door: 'bewaarronde' },
    },
  },
  {
    code: 'mailbericht',
    doel: 'Weten welke mail aankwam, en wie gebeld moet worden omdat mail hem niet bereikt',
    grondslag: 'publieke-taak',
    betrokkenen:
      'wie mail krijgt: de indiener, coördinatoren, loketten van aanbieders, en wie een rol krijgt',
    velden: {
      statistiek: {
        'aanbodmatching.mailbericht':
          'soort gegevens wijze status pogingen smtp_code aangemaakt_op verzenden_op verzonden_op teruggekomen_op afgehandeld_op',
      },
      pseudoniem: {
        'aanbodmatching.mailbericht': 'id hulpvraag_id ontvanger_soort ontvanger aanleiding afgehandeld_door',
      },
    },
    ontvangers:
      'de coördinator van de regio; de indiener ziet wat aan hem is gemaild; de beheerder ziet van mail die niet aankwam welke het was en waarom, zonder ontvanger',
    bewaren: {
      ...{ termijn: '12m', vanaf: 'het versturen; met de hulpvraag eerder' },
      ...{ daarna: 'verwijderen', door: 'bewaarronde' },
    },
  },
  {
    code: 'meldingsvoorkeur',
    doel: 'Alleen de mail sturen die iemand wil hebben',
    grondslag: 'publieke-taak',
    betrokkenen: 'wie mail krijgt over een hulpvraag',
    velden: {
      statistiek: { 'aanbodmatching.meldingsvoorkeur': 'groep wijze gewijzigd_op' },
      pseudoniem: { 'aanbodmatching.meldingsvoorkeur': 'ontvanger_soort ontvanger' },
    },
    ontvangers: 'niemand',
    bewaren: { blijvend: 'het gaat weg als de sleutel van de betrokkene wordt vernietigd' },
  },
  {
    code: 'onderzoek',
    doel: 'Onderzoeken wat hulp aan ondernemers oplevert, zonder namen',
    grondslag: 'toestemming',
    betrokkenen: 'ondernemers die daarvoor toestemming geven',
    velden: { statistiek: { 'aanbodmatching.hulpvraag': 'onderzoek' } },
    ontvangers: 'de analist, alleen als cijfers over groepen',
    bewaren: { blijvend: 'na het wissen van de hulpvraag wijst het naar niemand meer' },
  },
  ...MEDEWERKERS_VERWERKINGEN,
  {
    code: 'aanbod',
    doel: 'Weten wie aanbod wijzigde',
    grondslag: 'publieke-taak',
    betrokkenen: 'medewerkers van aanbieders en beheerders',
    velden: {
      pseudoniem: {
        'aanbodmatching.aanbod': 'gewijzigd_door',
        'aanbodmatching.aanbod_versie': 'gewijzigd_door',
      },
    },
    ontvangers: 'de aanbieder, de coördinator en de beheerder',
    bewaren: { blijvend: 'het staat bij het gegeven zelf, en is een pseudoniem' },
  },
];
