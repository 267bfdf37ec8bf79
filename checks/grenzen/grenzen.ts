// SPDX-License-Identifier: EUPL-1.2
import { AANBOD } from './aanbod.js';
import { AFSPRAAK } from './afspraak.js';
import { AFSPRAAKMOMENT, AFSPRAAK_FUNCTIES } from './afspraakmoment.js';
import { AFSPRAAKVERSIE } from './afspraakversie.js';
import { AUDIT } from './audit.js';
import { BANKBERICHT } from './bankbericht.js';
import { BANKREKENING } from './bankrekening.js';
import { BEHANDELAAR } from './behandelaar.js';
import { BELANG } from './belang.js';
import { BETAALBATCH } from './betaalbatch.js';
import { BETAALOPDRACHT } from './betaalopdracht.js';
import { BETALING_FUNCTIES } from './betaling-functies.js';
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
import { DECLARATIE_FUNCTIES } from './declaratie-functies.js';
import { DECLARATIE } from './declaratie.js';
import { DECLARATIEREGEL } from './declaratieregel.js';
import { DUBBELE_BEWAKING } from './dubbele-bewaking.js';
import { DUBBEL, DUBBEL_FUNCTIES } from './dubbel.js';
import { ERVARING_FUNCTIES } from './ervaring-functies.js';
import { ERVARING } from './ervaring.js';
import { FUNCTIES, REEKSEN } from './functies.js';
import type { Grenzen } from './grens.js';
import { GESPREKSSIGNAAL } from './gesprekssignaal.js';
import { GESPREK, GESPREK_FUNCTIES } from './gesprek.js';
import { GEGEVENSVERZOEK } from './gegevensverzoek.js';
import { HULPVRAAG } from './hulpvraag.js';
import { INDICATOR } from './indicator.js';
import { INZENDING } from './inzending.js';
import { INLOGCODE } from './inlogcode.js';
import { KRING, KRING_FUNCTIES } from './kring.js';
import { KRINGLID } from './kringlid.js';
import { KRINGRONDE } from './kringronde.js';
import { LIDMAATSCHAP } from './lidmaatschap.js';
import { MACHINE } from './machine.js';
import { MATCH } from './match.js';
import { MEDEWERKER_FUNCTIES } from './medewerker-functies.js';
import { MEDEWERKER } from './medewerker.js';
import { MATCHAFWIJZING } from './matchafwijzing.js';
import { MELDING } from './melding.js';
import { ONDERTEKENING } from './ondertekening.js';
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
import { PRESTATIE } from './prestatie.js';
import { PRESTATIEAFSPRAAK } from './prestatieafspraak.js';
import { AFSPRAAKFUNCTIES } from './prestatieafspraak-functies.js';
import { PRESTATIEBEWIJS } from './prestatiebewijs.js';
import { PRESTATIECONTROLE, PRESTATIE_FUNCTIES } from './prestatiecontrole.js';
import { IMPACT, IMPACT_FUNCTIES } from './impact.js';
import { PROGRAMMA } from './programma.js';
import { PROGRAMMA_FUNCTIES } from './programma-functies.js';
import { PROGRAMMADELEN } from './programmadelen.js';
import { PROGRAMMAVERHOGING } from './programmaverhoging.js';
import { SESSIE_FUNCTIES } from './sessie-functies.js';
import { SESSIE } from './sessie.js';
import { STAATSSTEUN } from './staatssteun.js';
import { GROOTBOEK } from './grootboek.js';
import { GROOTBOEK_BOEKING } from './grootboek-boeking.js';
import { GROOTBOEK_FUNCTIES } from './grootboek-functies.js';
import { STAATSSTEUN_FUNCTIES } from './staatssteun-plafond.js';
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
    ...BELANG,
    ...ERVARING,
    ...COMMUNITYGESPREK,
    ...MODERATIE,
    ...OVERZICHT,
    ...POSTBIJLAGE,
    ...POSTBIJLAGE_INHOUD,
    ...RELATIE,
    ...CAMPAGNE,
    ...PROGRAMMA,
    ...PROGRAMMADELEN,
    ...GROOTBOEK,
    ...GROOTBOEK_BOEKING,
    ...PROGRAMMAVERHOGING,
    ...PRESTATIEAFSPRAAK,
    ...AFSPRAAKVERSIE,
    ...INDICATOR,
    ...ONDERTEKENING,
    ...PRESTATIE,
    ...PRESTATIEBEWIJS,
    ...PRESTATIECONTROLE,
    ...DECLARATIE,
    ...DECLARATIEREGEL,
    ...BANKREKENING,
    ...BETAALBATCH,
    ...BANKBERICHT,
    ...BETAALOPDRACHT,
    ...IMPACT,
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
    ...PROGRAMMA_FUNCTIES,
    ...GROOTBOEK_FUNCTIES,
    ...AFSPRAAKFUNCTIES,
    ...PRESTATIE_FUNCTIES,
    ...DECLARATIE_FUNCTIES,
    ...BETALING_FUNCTIES,
    ...IMPACT_FUNCTIES,
  },
  reeksen: REEKSEN,
  dubbel: DUBBELE_BEWAKING,
};
