// SPDX-License-Identifier: EUPL-1.2
import { AANBOD } from './aanbod.js';
import { AFSPRAAK } from './afspraak.js';
import { AFSPRAAKMOMENT, AFSPRAAK_FUNCTIES } from './afspraakmoment.js';
import { AUDIT } from './audit.js';
import { BEHANDELAAR } from './behandelaar.js';
import { BETROKKENE, BETROKKENE_FUNCTIES } from './betrokkene.js';
import { BIJLAGE_FUNCTIES, BIJLAGE_INHOUD } from './bijlage-inhoud.js';
import { BIJLAGE } from './bijlage.js';
import { BIJEENKOMST, BIJEENKOMST_FUNCTIES } from './bijeenkomst.js';
import { CAMPAGNE, CAMPAGNE_FUNCTIES } from './campagne.js';
import { COMMUNITY, COMMUNITY_FUNCTIES } from './community.js';
import { COMMUNITYGESPREK_FUNCTIES } from './communitygesprek-functies.js';
import { COMMUNITYGESPREK } from './communitygesprek.js';
import { CONCEPT } from './concept.js';
import { CONTACT } from './contact.js';
import { DUBBEL, DUBBEL_FUNCTIES } from './dubbel.js';
import { ERVARING_FUNCTIES } from './ervaring-functies.js';
import { ERVARING } from './ervaring.js';
import { FUNCTIES, REEKSEN } from './functies.js';
import type { Grenzen } from './grens.js';
import { GESPREKSSIGNAAL } from './gesprekssignaal.js';
import { GESPREK, GESPREK_FUNCTIES } from './gesprek.js';
import { GEGEVENSVERZOEK } from './gegevensverzoek.js';
import { HULPVRAAG } from './hulpvraag.js';
import { INZENDING } from './inzending.js';
import { INLOGCODE } from './inlogcode.js';
import { KRING, KRING_FUNCTIES } from './kring.js';
import { KRINGLID } from './kringlid.js';
import { KRINGRONDE } from './kringronde.js';
import { LIDMAATSCHAP } from './lidmaatschap.js';
import { MACHINE } from './machine.js';
import { MATCH } from './match.js';
import { MEDEWERKER, MEDEWERKER_FUNCTIES } from './medewerker.js';
import { MATCHAFWIJZING } from './matchafwijzing.js';
import { MELDING } from './melding.js';
import { ONVERVULD, ONVERVULD_FUNCTIES } from './onvervuld.js';
import { PLAATS_FUNCTIES } from './plaats-functies.js';
import { PLATFORM } from './platform.js';
import { MODERATIE_FUNCTIES } from './moderatie-functies.js';
import { MODERATIE } from './moderatie.js';
import { NOTITIE } from './notitie.js';
import { OVERZICHT } from './overzicht.js';
import { OVERDRACHT, OVERDRACHT_FUNCTIES } from './overdracht.js';
import { RELATIE } from './relatie.js';
import { POSTBIJLAGE } from './postbijlage.js';
import { POSTBIJLAGE_FUNCTIES, POSTBIJLAGE_INHOUD } from './postbijlage-inhoud.js';
import { SESSIE_FUNCTIES } from './sessie-functies.js';
import { SESSIE } from './sessie.js';
import { STAATSSTEUN } from './staatssteun.js';
import { STAATSSTEUN_DUBBEL, STAATSSTEUN_FUNCTIES } from './staatssteun-plafond.js';
import { STAMGEGEVENS } from './stamgegevens.js';
import { THESAURUS } from './thesaurus.js';
import { TOEWIJZING } from './toewijzing.js';
import { TRECHTER } from './trechter.js';
import { UITNODIGING } from './uitnodiging.js';
import { UITKOMST } from './uitkomst.js';
import { WERKLIJST } from './werklijst.js';
import { VERLOOP, VERLOOP_FUNCTIES } from './verloop.js';

/** Every table in the order in which it can be filled. */
export const GRENZEN: Grenzen = {
  tabellen: {
    ...STAMGEGEVENS,
    ...PLATFORM,
    ...MACHINE,
    ...AUDIT,
    ...BETROKKENE,
    ...SESSIE,
    ...MEDEWERKER,
    ...GEGEVENSVERZOEK,
    ...BEHANDELAAR,
    ...AANBOD,
    ...HULPVRAAG,
    ...CONTACT,
    ...CONCEPT,
    ...INZENDING,
    ...INLOGCODE,
    ...MATCH,
    ...MATCHAFWIJZING,
    ...TOEWIJZING,
    ...UITKOMST,
    ...VERLOOP,
    ...OVERDRACHT,
    ...AFSPRAAKMOMENT,
    ...AFSPRAAK,
    ...MELDING,
    ...DUBBEL,
    ...GESPREK,
    ...NOTITIE,
    ...BIJLAGE,
    ...BIJLAGE_INHOUD,
    ...WERKLIJST,
    ...ONVERVULD,
    ...TRECHTER,
    ...GESPREKSSIGNAAL,
    ...THESAURUS,
    ...COMMUNITY,
    ...LIDMAATSCHAP,
    ...UITNODIGING,
    ...KRINGRONDE,
    ...KRING,
    ...KRINGLID,
    ...BIJEENKOMST,
    ...STAATSSTEUN,
    ...ERVARING,
    ...COMMUNITYGESPREK,
    ...MODERATIE,
    ...OVERZICHT,
    ...POSTBIJLAGE,
    ...POSTBIJLAGE_INHOUD,
    ...RELATIE,
    ...CAMPAGNE,
  },
  functies: {
    ...FUNCTIES,
    ...BETROKKENE_FUNCTIES,
    ...SESSIE_FUNCTIES,
    ...MEDEWERKER_FUNCTIES,
    ...DUBBEL_FUNCTIES,
    ...GESPREK_FUNCTIES,
    ...BIJLAGE_FUNCTIES,
    ...VERLOOP_FUNCTIES,
    ...PLAATS_FUNCTIES,
    ...ONVERVULD_FUNCTIES,
    ...AFSPRAAK_FUNCTIES,
    ...OVERDRACHT_FUNCTIES,
    ...COMMUNITY_FUNCTIES,
    ...BIJEENKOMST_FUNCTIES,
    ...STAATSSTEUN_FUNCTIES,
    ...ERVARING_FUNCTIES,
    ...COMMUNITYGESPREK_FUNCTIES,
    ...MODERATIE_FUNCTIES,
    ...POSTBIJLAGE_FUNCTIES,
    ...KRING_FUNCTIES,
    ...CAMPAGNE_FUNCTIES,
  },
  reeksen: REEKSEN,
  dubbel: {
    ...STAATSSTEUN_DUBBEL,
    // Every name in them stands with its schema.
    'functie aanbodmatching.bewaak_afspraak(): zonder eigen zoekpad': 'de functie zelf',
    'functie aanbodmatching.bewaak_overgang(): zonder eigen zoekpad': 'de functie zelf',
    'functie aanbodmatching.geef_plaats_vrij(): zonder eigen zoekpad': 'de functie zelf',
    'functie aanbodmatching.krijgt_overgedragen(uuid,text[]): zonder eigen zoekpad': 'de functie zelf',
    'functie aanbodmatching.verhuis_mee(): zonder eigen zoekpad': 'de functie zelf',
    'functie aanbodmatching.herinner_dagen(text): zonder eigen zoekpad': 'de functie zelf',
    'functie aanbodmatching.aantal_wachtenden(uuid): zonder eigen zoekpad': 'de functie zelf',
    'functie aanbodmatching.begin_perioden(): zonder eigen zoekpad': 'de functie zelf',
    'functie aanbodmatching.bekijk_plaats(uuid): zonder eigen zoekpad': 'de functie zelf',
    'functie aanbodmatching.bewaak_plaats(): zonder eigen zoekpad': 'de functie zelf',
    'functie aanbodmatching.neem_plaats(): zonder eigen zoekpad': 'de functie zelf',
    'functie aanbodmatching.wachtplek(uuid): zonder eigen zoekpad': 'de functie zelf',
    'functie communities.is_lid(uuid): zonder eigen zoekpad': 'de functie zelf',
    'functie communities.beheert(uuid): zonder eigen zoekpad': 'de functie zelf',
    'functie communities.aantal_leden(uuid): zonder eigen zoekpad': 'de functie zelf',
    'functie communities.wissel_in(uuid,bytea): zonder eigen zoekpad': 'de functie zelf',
    'functie communities.wisselt_in(uuid): zonder eigen zoekpad': 'de functie zelf',
    // Whoever moderates, or took an invitation, sees that row himself; the owner's rights only keep policies from asking themselves.
    'functie communities.beheert(uuid): met eigen rechten': 'beleid op lidmaatschap',
    'functie communities.wisselt_in(uuid): met eigen rechten': 'beleid op uitnodiging',
    'functie communities.in_kring(uuid,boolean): zonder eigen zoekpad': 'de functie zelf',
    'functie communities.beheert_kring(uuid): zonder eigen zoekpad': 'de functie zelf',
    'functie communities.kringlijst(uuid): zonder eigen zoekpad': 'de functie zelf',
    'functie communities.neem_kringplek(): zonder eigen zoekpad': 'de functie zelf',
    // Who keeps a community sees its kringen, and a member his own place; that only keeps policies from asking themselves.
    'functie communities.beheert_kring(uuid): met eigen rechten': 'beleid op kring',
    'functie communities.neem_plek(): zonder eigen zoekpad': 'de functie zelf',
    'functie communities.neem_bijlagen_mee(): zonder eigen zoekpad': 'de functie zelf',
    // Whoever takes words away now may take his files away himself; whoever may later need not.
    'functie communities.neem_bijlagen_mee(): met eigen rechten': 'beleid bijlage.verwijderen',
    'functie communities.schuif_op(uuid): zonder eigen zoekpad': 'de functie zelf',
    'functie communities.is_deskundige(uuid): zonder eigen zoekpad': 'de functie zelf',
    'functie communities.bewaak_verzoek(): zonder eigen zoekpad': 'de functie zelf',
    'functie communities.wachtplek(uuid): zonder eigen zoekpad': 'de functie zelf',
    'functie communities.code_open(uuid): zonder eigen zoekpad': 'de functie zelf',
    'functie communities.meld_aanwezig(uuid,text): zonder eigen zoekpad': 'de functie zelf',
    'functie communities.mag_evalueren(uuid,uuid,timestamp with time zone): zonder eigen zoekpad':
      'de functie zelf',
    'functie communities.evaluaties(uuid): zonder eigen zoekpad': 'de functie zelf',
    'functie communities.leesbare(): zonder eigen zoekpad': 'de functie zelf',
    'functie communities.mag_schrijven(uuid,uuid): zonder eigen zoekpad': 'de functie zelf',
    'functie communities.tel_antwoord(): zonder eigen zoekpad': 'de functie zelf',
    'functie communities.bewaak_aanvaarding(): zonder eigen zoekpad': 'de functie zelf',
    'functie communities.zoek_gesprekken(uuid,bigint[],real[],integer,integer): zonder eigen zoekpad':
      'de functie zelf',
    // The owner's rights are there for speed: whoever may read all of it finds the same by himself.
    'functie communities.zoek_gesprekken(uuid,bigint[],real[],integer,integer): met eigen rechten':
      'beleid op gesprek en antwoord',
    'functie communities.houd_campagne_vast(): zonder eigen zoekpad': 'de functie zelf',
    'functie communities.campagne_telling(uuid): zonder eigen zoekpad': 'de functie zelf',
    // The two have no status in common.
    'functie aanbodmatching.bewaak_overgang(): zonder o.soort = TG_ARGV[0]': 'beperking op de statussen',
    'functie platform.begin_aanmelding(bytea,text,boolean,text): zonder eigen zoekpad': 'de functie zelf',
    'functie aanbodmatching.dubbelen_van(uuid): zonder eigen zoekpad': 'de functie zelf',
    'functie aanbodmatching.onvervulde_themas(timestamp with time zone): zonder eigen zoekpad':
      'de functie zelf',
    'functie aanbodmatching.bijna_passende_regels(timestamp with time zone): zonder eigen zoekpad':
      'de functie zelf',
    // The policy looks at deliveries, and those are for a beheerder alone.
    "beleid platform.event.mislukt: USING zonder platform.rol() = 'beheerder'::text": 'beleid op aflevering',
    // A code is found by its own indiener and by the worker only, and the worker needs no policy to make a key.
    "beleid aanbodmatching.bewerksleutel.verkrijgen: WITH CHECK zonder platform.rol() = 'indiener'::text":
      'beleid op inlogcode',
    'beleid aanbodmatching.bewerksleutel.verkrijgen: WITH CHECK zonder hulpvraag_id = platform.hulpvraag()':
      'beleid op inlogcode',
    // Whoever gives a hulpvraag his own KVK-nummer passes `eigen` with it.
    'beleid aanbodmatching.hulpvraag.koppelen: WITH CHECK zonder id = platform.hulpvraag()':
      'beleid hulpvraag.eigen',
    // A provider meets no assignment of another, and nobody else has an organisatie in his context.
    'functie aanbodmatching.heeft_toewijzing(uuid,text[]): zonder t.aanbieder_id = platform.organisatie()':
      'beleid toewijzing.aanbieder_lezen',
    // Who may not decide has no step in the table of transitions.
    "beleid aanbodmatching.toewijzing.indiener_besluiten: USING zonder platform.rol() = 'indiener'::text":
      'trigger overgang',
    "beleid aanbodmatching.toewijzing.ondernemer_besluiten: USING zonder platform.rol() = 'ondernemer'::text":
      'trigger overgang',
    "beleid aanbodmatching.overdracht.ondernemer_besluiten: USING zonder platform.rol() = 'ondernemer'::text":
      'trigger overgang',
    'beleid aanbodmatching.toewijzing.aanbieder_besluiten: USING zonder aanbieder_id = platform.organisatie()':
      'beleid toewijzing.aanbieder_lezen',
    "functie aanbodmatching.heeft_toewijzing(uuid,text[]): zonder platform.rol() = 'aanbieder'":
      'beleid op toewijzing',
  },
};
