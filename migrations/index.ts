// SPDX-License-Identifier: EUPL-1.2
import { Platform1795500000001 } from './0001-platform.js';
import { Stamgegevens1795500000002 } from './0002-stamgegevens.js';
import { AanbodmatchingAanbod1795500000003 } from './0003-aanbodmatching-aanbod.js';
import { AanbodmatchingHulpvraag1795500000004 } from './0004-aanbodmatching-hulpvraag.js';
import { AanbodmatchingToewijzing1795500000005 } from './0005-aanbodmatching-toewijzing.js';
import { PlatformMachineclient1795500000006 } from './0006-platform-machineclient.js';
import { PlatformAudit1795500000007 } from './0007-platform-audit.js';
import { AanbodmatchingInlogcode1795500000010 } from './0010-aanbodmatching-inlogcode.js';
import { AanbodmatchingToewijzingBesluit1795500000012 } from './0012-aanbodmatching-toewijzing-besluit.js';
import { PlatformBetrokkene1795500000013 } from './0013-platform-betrokkene.js';
import { PlatformSessie1795500000014 } from './0014-platform-sessie.js';
import { AanbodmatchingVastgehouden1795500000015 } from './0015-aanbodmatching-vastgehouden.js';
import { PlatformGegevensverzoek1795500000016 } from './0016-platform-gegevensverzoek.js';
import { StamgegevensOrganisatieKvk1795500000018 } from './0018-stamgegevens-organisatie-kvk.js';
import { AanbodmatchingGrenzen1795500000020 } from './0020-aanbodmatching-grenzen.js';
import { AanbodmatchingVerloop1795500000021 } from './0021-aanbodmatching-verloop.js';
import { AanbodmatchingBehandelaar1795500000022 } from './0022-aanbodmatching-behandelaar.js';
import { AanbodmatchingWerklijst1795500000022 } from './0022-aanbodmatching-werklijst.js';
import { PlatformHoofdcoordinator1795500000022 } from './0022-platform-hoofdcoordinator.js';
import { AanbodmatchingGesprek1795500000023 } from './0023-aanbodmatching-gesprek.js';
import { AanbodmatchingMelding1795500000024 } from './0024-aanbodmatching-melding.js';
import { AanbodmatchingAfspraak1795500000025 } from './0025-aanbodmatching-afspraak.js';
import { AanbodmatchingDubbel1795500000026 } from './0026-aanbodmatching-dubbel.js';
import { AanbodmatchingConcept1795500000027 } from './0027-aanbodmatching-concept.js';
import { AanbodmatchingOverdracht1795500000028 } from './0028-aanbodmatching-overdracht.js';
import { AanbodmatchingCapaciteit1795500000029 } from './0029-aanbodmatching-capaciteit.js';
import { AanbodmatchingRegioInstelling1795500000030 } from './0030-aanbodmatching-regio-instelling.js';
import { AanbodmatchingUitkomst1795500000030 } from './0030-aanbodmatching-uitkomst.js';
import { AanbodmatchingTrechter1795500000031 } from './0031-aanbodmatching-trechter.js';
import { AanbodmatchingPrijs1795500000032 } from './0032-aanbodmatching-prijs.js';
import { PlatformMedewerker1795500000033 } from './0033-platform-medewerker.js';
import { AanbodmatchingThesaurus1795500000034 } from './0034-aanbodmatching-thesaurus.js';
import { WachtrijEnAfwijzing1795500000035 } from './0035-wachtrij-en-afwijzing.js';
import { Communities1795500000036 } from './0036-communities.js';
import { AanbodmatchingTrechterHerkomst1795500000037 } from './0037-aanbodmatching-trechter-herkomst.js';
import { CommunitiesBijeenkomst1795500000038 } from './0038-bijeenkomsten.js';
import { CommunitiesModeratie1795500000047 } from './0047-moderatie.js';
import { CommunitiesBijeenkomstNa1795500000042 } from './0042-bijeenkomsten-na.js';
import { CommunitiesErvaringsdeskundigen1795500000040 } from './0040-ervaringsdeskundigen.js';
import { CommunitiesGesprek1795500000041 } from './0041-gesprekken.js';
import { CommunitiesKring1795500000039 } from './0039-kringen.js';
import { CommunitiesCampagnes1795500000043 } from './0043-campagnes.js';
import { AanbodmatchingGesprekssignaal1795500000044 } from './0044-aanbodmatching-gesprekssignaal.js';
import { CommunitiesGesprektelling1795500000045 } from './0045-communities-gesprektelling.js';
import { CommunitiesBijlage1795500000048 } from './0048-bijlagen.js';
import { Steunregister1795500000055 } from './0055-steunregister.js';
import { Verantwoording1795500000056 } from './0056-verantwoording.js';
import { Waarborgen1795500000057 } from './0057-waarborgen.js';
import { LijstenEnAanname1795500000058 } from './0058-lijsten-en-aanname.js';
import { Prestatielijsten1795500000059 } from './0059-prestatielijsten.js';
import { Bedrijfspseudoniem1795500000062 } from './0062-bedrijfspseudoniem.js';
import { Feiten1795500000062 } from './0062-feiten.js';
import { Rapporten1795500000066 } from './0066-rapporten.js';
import { Koppeling1795500000072 } from './0072-koppeling.js';
import { Effect1795500000063 } from './0063-effect.js';
import { Metingen1795500000065 } from './0065-metingen.js';
import { Wacht1795500000068 } from './0068-wacht.js';
import { AfgekeurdeEditie1795500000074 } from './0074-afgekeurde-editie.js';
import { Randtelling1795500000076 } from './0076-randtelling.js';
import { Rijslot1795500000077 } from './0077-rijslot.js';
import { Tekorten1795500000077 } from './0077-tekorten.js';
import { Prestatiefinanciering1795500000049 } from './0049-prestatiefinanciering.js';
import { Declaratie1795500000053 } from './0053-declaratie.js';
import { Bankrekening1795500000054 } from './0054-bankrekening.js';
import { Betaling1795500000054 } from './0054-betaling.js';
import { Staatssteun1795500000046 } from './0046-staatssteun.js';
import { Prestatieafspraken1795500000050 } from './0050-prestatieafspraken.js';
import { Prestatie1795500000052 } from './0052-prestatie.js';
import { PrestatiefinancieringGrootboek1795500000051 } from './0051-grootboek.js';
import { Publicatiestand1795500000064 } from './0064-publicatiestand.js';
import { Feitenbeleid1795500000070 } from './0070-feitenbeleid.js';
import { Bronnen1795500000071 } from './0071-bronnen.js';

/**
 * One timeline, in order. A migration that has run anywhere is never changed; a file touches one schema, but for the
 * policies of a role that came later.
 */

export const migrations = [
  Platform1795500000001,
  Stamgegevens1795500000002,
  AanbodmatchingAanbod1795500000003,
  AanbodmatchingHulpvraag1795500000004,
  AanbodmatchingToewijzing1795500000005,
  PlatformMachineclient1795500000006,
  PlatformAudit1795500000007,
  AanbodmatchingInlogcode1795500000010,
  AanbodmatchingToewijzingBesluit1795500000012,
  PlatformBetrokkene1795500000013,
  PlatformSessie1795500000014,
  AanbodmatchingVastgehouden1795500000015,
  PlatformGegevensverzoek1795500000016,
  StamgegevensOrganisatieKvk1795500000018,
  AanbodmatchingGrenzen1795500000020,
  AanbodmatchingVerloop1795500000021,
  PlatformHoofdcoordinator1795500000022,
  AanbodmatchingBehandelaar1795500000022,
  AanbodmatchingWerklijst1795500000022,
  AanbodmatchingGesprek1795500000023,
  AanbodmatchingMelding1795500000024,
  AanbodmatchingAfspraak1795500000025,
  AanbodmatchingDubbel1795500000026,
  AanbodmatchingConcept1795500000027,
  AanbodmatchingOverdracht1795500000028,
  AanbodmatchingCapaciteit1795500000029,
  AanbodmatchingRegioInstelling1795500000030,
  AanbodmatchingUitkomst1795500000030,
  AanbodmatchingTrechter1795500000031,
  AanbodmatchingPrijs1795500000032,
  PlatformMedewerker1795500000033,
  AanbodmatchingThesaurus1795500000034,
  WachtrijEnAfwijzing1795500000035,
  Communities1795500000036,
  AanbodmatchingTrechterHerkomst1795500000037,
  CommunitiesBijeenkomst1795500000038,
  CommunitiesBijeenkomstNa1795500000042,
  CommunitiesErvaringsdeskundigen1795500000040,
  CommunitiesGesprek1795500000041,
  CommunitiesKring1795500000039,
  CommunitiesCampagnes1795500000043,
  AanbodmatchingGesprekssignaal1795500000044,
  CommunitiesGesprektelling1795500000045,
  CommunitiesModeratie1795500000047,
  CommunitiesBijlage1795500000048,
  Staatssteun1795500000046,
  Prestatiefinanciering1795500000049,
  Prestatieafspraken1795500000050,
  PrestatiefinancieringGrootboek1795500000051,
  Prestatie1795500000052,
  Declaratie1795500000053,
  Bankrekening1795500000054,
  Betaling1795500000054,
  Steunregister1795500000055,
  Verantwoording1795500000056,
  Waarborgen1795500000057,
  LijstenEnAanname1795500000058,
  Prestatielijsten1795500000059,
  Bedrijfspseudoniem1795500000062,
  Feiten1795500000062,
  Rapporten1795500000066,
  Publicatiestand1795500000064,
  Effect1795500000063,
  Metingen1795500000065,
  Koppeling1795500000072,
  Wacht1795500000068,
  Feitenbeleid1795500000070,
  AfgekeurdeEditie1795500000074,
  Rijslot1795500000077,
  Tekorten1795500000077,
  Bronnen1795500000071,
  Randtelling1795500000076,
];
