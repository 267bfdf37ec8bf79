// SPDX-License-Identifier: EUPL-1.2
import { bytes } from './betrokkene.js';
import {
  C1,
  C2,
  C3,
  U1,
  ander,
  anderElders,
  collega,
  collegaVanAnder,
  derde,
  derdeElders,
  elders,
  nieuwkomer,
  schijnAnder,
  schijnBeheerder,
  schijnDerde,
} from './community-wie.js';
import { ERVARINGEN_EINDIGEN } from './ervaring-einde.js';
import { lees, sql, verwijder, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import {
  BETROKKENE_1,
  BETROKKENE_2,
  EIGENAAR,
  KVK_1,
  KVK_2,
  KVK_NIEUW,
  NIEUW,
  ONBEKEND,
  TOEN,
  beheerder,
  bewezen,
  coordinator,
  coordinatorMbr,
  id,
  onbewezen,
  ondernemer,
  schijnBewezen,
  systeem,
} from './wie.js';

const LEEG = { subject: null, kvk_nummer: null, weergavenaam: null, email: null };
const VAN_ANDER = { subject: 'ander', kvk_nummer: KVK_2, rol: 'lid', betrokkene_id: BETROKKENE_2 };
const VAN_NIEUW = { community_id: C1, subject: 'nieuw', kvk_nummer: KVK_NIEUW };
const VRAAGT = { status: 'gevraagd', lid_sinds: null };
const GEWEIGERD = { status: 'geweigerd', beeindigd_op: TOEN };
const NAMENS_NIEUW = sql(`SELECT WHERE communities.wissel_in('${U1}', '${bytes(32)}') IS NOT NULL`);

export const LIDMAATSCHAP: Record<string, Tabelgrenzen> = {
  'communities.lidmaatschap': {
    staat: [
      {
        ...{ id: id(381), community_id: C1, betrokkene_id: BETROKKENE_1, subject: 'ondernemer' },
        ...{ kvk_nummer: KVK_1, weergavenaam: bytes(40), email: bytes(40), taal: 'nl', rol: 'beheerder' },
        ...{ status: 'lid', reden: null, gevraagd_op: TOEN, lid_sinds: TOEN, beeindigd_op: null },
        ...{ versie: 1, gewijzigd_door: 'c', gewijzigd_op: TOEN },
      },
      { id: id(382), ...VAN_ANDER, ...VRAAGT },
      { id: id(383), ...VAN_ANDER, community_id: C2 },
      {
        ...{ id: id(384), subject: 'derde', kvk_nummer: KVK_NIEUW, rol: 'lid' },
        betrokkene_id: BETROKKENE_2,
      },
    ],
    nieuw: { id: NIEUW, community_id: C2, rol: 'lid' },
    magLeeg: 'subject kvk_nummer weergavenaam email reden lid_sinds beeindigd_op',
    rechten:
      'SELECT, INSERT, DELETE, UPDATE (subject, kvk_nummer, weergavenaam, email, rol, status, reden, lid_sinds, beeindigd_op, versie, gewijzigd_door, gewijzigd_op)',
    beperkingen: {
      lidmaatschap_pkey: { id: id(381) },
      lidmaatschap_community_id_fkey: { community_id: ONBEKEND },
      lidmaatschap_kvk_nummer_check: { kvk_nummer: '1234' },
      lidmaatschap_weergavenaam_check: [{ weergavenaam: bytes(29) }, { weergavenaam: bytes(430) }],
      lidmaatschap_email_check: [{ email: bytes(29) }, { email: bytes(1301) }],
      lidmaatschap_taal_check: { taal: 'fr' },
      lidmaatschap_rol_check: { rol: 'onzin' },
      lidmaatschap_status_check: { status: 'onzin', beeindigd_op: TOEN },
      lidmaatschap_reden_check: [
        { ...GEWEIGERD, reden: bytes(29) },
        { ...GEWEIGERD, reden: bytes(4030) },
      ],
      lidmaatschap_versie_check: { versie: 0 },
      lidmaatschap_persoon: [{ email: null }, { kvk_nummer: null }],
      lidmaatschap_loopt: LEEG,
      lidmaatschap_waarom: [{ reden: bytes(40) }, GEWEIGERD],
      lidmaatschap_sinds: { lid_sinds: null },
      lidmaatschap_einde: [{ beeindigd_op: TOEN }, { status: 'vertrokken' }],
      lidmaatschap_een: { community_id: C1 },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 4],
        [systeem, voegToe(), 1],
        [systeem, wijzig({ versie: 2 }), 4],
        // Of the others there is an aanmelding.
        [systeem, verwijder(`status = 'gevraagd'`), 1],
        [beheerder, lees(), 0],
        [beheerder, verwijder(), 0],
      ],
      eigenaar: [[EIGENAAR, lees(), 4]],
      eigen: [
        [ander, lees(), 2],
        [collega, lees(), 1],
        [schijnAnder, lees(), 0],
        [elders, lees(), 2],
      ],
      medeleden: [
        [derde, lees(), 2],
        [ander, lees(`community_id = '${C1}'`), 1],
        [schijnDerde, lees(), 0],
      ],
      beheer_lezen: [
        [coordinator, lees(), 3],
        [coordinatorMbr, lees(), 1],
        [ondernemer, lees(), 3],
        [schijnBeheerder, lees(), 0],
      ],
      beheren: [
        [coordinator, wijzig({ versie: 2 }), 3],
        [coordinatorMbr, wijzig({ versie: 2 }), 1],
        [ondernemer, wijzig({ rol: 'beheerder' }), 3],
        [derde, wijzig({ versie: 2 }), 1],
      ],
      inzage: [
        [bewezen, lees(), 1],
        [bewezen, verwijder(), 0],
        [onbewezen, lees(), 0],
        [schijnBewezen, lees(), 0],
      ],
      toetreden: [
        [ondernemer, voegToe(), 1],
        [schijnBeheerder, voegToe(), '42501'],
        [collega, voegToe(), '42501'],
        [elders, voegToe(), '42501'],
        [ondernemer, voegToe({ rol: 'beheerder' }), '42501'],
        [ondernemer, voegToe({ community_id: C3 }), '42501'],
        [ondernemer, voegToe({ ...GEWEIGERD, reden: bytes(40) }), '42501'],
        [ondernemer, voegToe(VRAAGT), '42501'],
        [nieuwkomer, voegToe({ ...VAN_NIEUW, ...VRAAGT }), 1],
        [nieuwkomer, voegToe(VAN_NIEUW), '42501'],
        [nieuwkomer, voegToe(VAN_NIEUW), 1, [nieuwkomer, NAMENS_NIEUW]],
      ],
      zelf: [
        [derde, wijzig({ weergavenaam: bytes(50) }), 1],
        [derde, wijzig({ status: 'vertrokken', beeindigd_op: TOEN }), 1],
        [derde, wijzig({ rol: 'beheerder' }), '42501'],
        [derde, wijzig({ subject: 'nieuw' }), '42501'],
        [derde, wijzig({ kvk_nummer: KVK_1 }), '42501'],
        [derde, wijzig({ ...GEWEIGERD, reden: bytes(40) }), '42501'],
        [ander, wijzig({ versie: 2 }), 1],
        [nieuwkomer, wijzig({ versie: 2 }), 0],
        [derdeElders, wijzig({ versie: 2 }), 0],
        [schijnDerde, wijzig({ versie: 2 }), 0],
      ],
      intrekken: [
        [ander, verwijder(), 1],
        [derde, verwijder(), 0],
        [collegaVanAnder, verwijder(), 0],
        [anderElders, verwijder(), 0],
        [schijnAnder, verwijder(), 0],
      ],
    },
    triggers: { ervaringen_eindigen: ERVARINGEN_EINDIGEN },
  },
};
