// SPDX-License-Identifier: EUPL-1.2
import { DECLARATIE_DUBBEL } from './declaratie-functies.js';
import { BETALING_DUBBEL } from './betaling-functies.js';
import { GROOTBOEK_DUBBEL } from './grootboek-functies.js';
import { IMPACT_DUBBEL } from './impact.js';
import { AFSPRAAK_DUBBEL } from './prestatieafspraak-functies.js';
import { PROGRAMMA_DUBBEL } from './programma-functies.js';
import { PRESTATIE_DUBBEL } from './prestatie-trigger.js';
import { STAATSSTEUN_DUBBEL } from './staatssteun-plafond.js';

/** Guards that can go without anything changing, as something else holds the same; by what that is. */
export const DUBBELE_BEWAKING: Record<string, string> = {
  ...STAATSSTEUN_DUBBEL,
  ...PROGRAMMA_DUBBEL,
  ...GROOTBOEK_DUBBEL,
  ...PRESTATIE_DUBBEL,
  ...AFSPRAAK_DUBBEL,
  ...DECLARATIE_DUBBEL,
  ...BETALING_DUBBEL,
  ...IMPACT_DUBBEL,
  // Every name in them stands with its schema.
  'functie aanbodmatching.bewaak_afspraak(): zonder eigen zoekpad': 'de functie zelf',
  'functie aanbodmatching.bewaak_overgang(): zonder eigen zoekpad': 'de functie zelf',
  'functie aanbodmatching.geef_plaats_vrij(): zonder eigen zoekpad': 'de functie zelf',
  'functie aanbodmatching.krijgt_overgedragen(uuid,text[]): zonder eigen zoekpad': 'de functie zelf',
  'functie aanbodmatching.verhuis_mee(): zonder eigen zoekpad': 'de functie zelf',
  'functie aanbodmatching.noteer_aanname(): zonder eigen zoekpad': 'de functie zelf',
  'functie aanbodmatching.herinner_dagen(text): zonder eigen zoekpad': 'de functie zelf',
  'functie aanbodmatching.aantal_wachtenden(uuid): zonder eigen zoekpad': 'de functie zelf',
  'functie aanbodmatching.begin_perioden(): zonder eigen zoekpad': 'de functie zelf',
  'functie aanbodmatching.bekijk_plaats(uuid): zonder eigen zoekpad': 'de functie zelf',
  'functie aanbodmatching.bewaak_plaats(): zonder eigen zoekpad': 'de functie zelf',
  'functie aanbodmatching.neem_plaats(): zonder eigen zoekpad': 'de functie zelf',
  'functie aanbodmatching.wachtplek(uuid): zonder eigen zoekpad': 'de functie zelf',
  'functie communities.is_lid(uuid): zonder eigen zoekpad': 'de functie zelf',
  'functie communities.eindig_ervaringen(): zonder eigen zoekpad': 'de functie zelf',
  'functie communities.mag_bezwaar(communities.bezwaar): zonder eigen zoekpad': 'de functie zelf',
  'functie communities.mag_melden(uuid,uuid,uuid,uuid): zonder eigen zoekpad': 'de functie zelf',
  'functie communities.modereert(uuid,uuid,uuid): zonder eigen zoekpad': 'de functie zelf',
  'functie communities.tel_zichtbaar(): zonder eigen zoekpad': 'de functie zelf',
  'functie communities.voer_besluit_uit(): zonder eigen zoekpad': 'de functie zelf',
  'functie communities.voer_bezwaar_uit(): zonder eigen zoekpad': 'de functie zelf',
  // Who asks sees these rows himself; the owner's rights only keep policies from asking themselves, and queries fast.
  'functie communities.bewaak_aanvaarding(): met eigen rechten': 'beleid op antwoord',
  'functie communities.leesbare(): met eigen rechten': 'beleid op lidmaatschap en community',
  'functie communities.mag_schrijven(uuid,uuid): met eigen rechten': 'beleid op lidmaatschap en community',
  'functie communities.mag_bezwaar(communities.bezwaar): met eigen rechten': 'beleid op moderatiebesluit',
  'functie communities.mag_melden(uuid,uuid,uuid,uuid): met eigen rechten': 'beleid op gesprek en antwoord',
  'functie communities.modereert(uuid,uuid,uuid): met eigen rechten': 'beleid op gesprek en antwoord',
  // Within a decision or an appeal it has those rights; that an author withdraws what is hidden takes two statements.
  'functie communities.tel_zichtbaar(): met eigen rechten': 'moderatie.int.spec',
  // Others see only appeals about what they may read anyway; it is asked first because it is quick.
  'beleid communities.gesprek.bezwaar: USING zonder platform.is_hoofdcoordinator()': 'beleid op bezwaar',
  'beleid communities.antwoord.bezwaar: USING zonder platform.is_hoofdcoordinator()': 'beleid op bezwaar',
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
};
