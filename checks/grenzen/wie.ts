// SPDX-License-Identifier: EUPL-1.2
// Everybody who knocks, and the ids of what stands in the database. `schijn...`: somebody with the claim of another role.
import { ANONIEM, SYSTEEM, type Actor } from '#libs/kernel';
import type { Wie } from './grens.js';

/** Id of what the probes put in the database, by a number that is of it alone. */
export const id = (nr: number): string => `00000000-0000-4000-8000-${String(nr).padStart(12, '0')}`;

/** Names nothing. */
export const ONBEKEND = id(0);
export const [ORG_A, ORG_B] = [id(1), id(2)];
/** Of each provider one that is published and one that is not. */
export const [AANBOD_A, AANBOD_B, CONCEPT_A, CONCEPT_B] = [id(11), id(12), id(13), id(14)];
/** 1: TWE, shared with providers; 2: MBR, not shared; 3 (TWE, shared) and 4 (MBR): not of a KVK-nummer. */
export const [HULPVRAAG_1, HULPVRAAG_2, HULPVRAAG_3, HULPVRAAG_4] = [id(21), id(22), id(23), id(24)];
export const [KVK_1, KVK_2, KVK_NIEUW] = ['69599084', '68750110', '90000001'];
export const [CLIENT_1, CLIENT_2, CLIENT_WEG] = [id(31), id(32), id(33)];
export const [EVENT, EVENT_2] = [id(41), id(42)];
export const [BETROKKENE_1, BETROKKENE_2, BETROKKENE_GEWIST, BETROKKENE_NIEUW] = [
  id(61),
  id(62),
  id(63),
  id(64),
];
export const [SESSIE_1, SESSIE_2, SESSIE_STIL, SESSIE_OUD, SESSIE_ORG] = [
  id(71),
  id(72),
  id(73),
  id(74),
  id(75),
];
export const [CONCEPT_1, CONCEPT_2, CONCEPT_OUD] = [id(271), id(272), id(273)];
export const TOEWIJZING_1 = id(51);
export const NIEUW = id(99);
export const [TOEN, LATER] = ['2026-01-01T00:00:00Z', '2099-01-01T00:00:00Z'];

/** Through the application, as this one. */
export const app = (actor: Actor): Wie => ({ via: 'app', actor });

/** The application without a context, as a forgotten one would be. */
export const NIEMAND: Wie = { via: 'app' };
export const EIGENAAR: Wie = { via: 'eigenaar' };
export const EIGENAAR_SYSTEEM: Wie = { via: 'eigenaar', actor: SYSTEEM };
/** Constraints and triggers hold for the superuser too. */
export const BEHEER: Wie = { via: 'beheer', actor: SYSTEEM };

export const systeem = app(SYSTEEM);
export const anoniem = app(ANONIEM);
export const beheerder = app({ rol: 'beheerder', subject: 'beheerder' });
export const analist = app({ rol: 'analist', subject: 'analist' });
export const coordinator = app({ rol: 'coordinator', subject: 'coordinator', regio: 'TWE' });
export const hoofd = app({
  rol: 'coordinator',
  subject: 'hoofd',
  regio: 'TWE',
  hoofdcoordinator: true,
});
export const coordinatorMbr = app({ rol: 'coordinator', subject: 'coordinator-mbr', regio: 'MBR' });
export const aanbiederA = app({ rol: 'aanbieder', subject: 'aanbieder-a', organisatieId: ORG_A });
export const aanbiederB = app({ rol: 'aanbieder', subject: 'aanbieder-b', organisatieId: ORG_B });
export const ondernemer = app({ rol: 'ondernemer', subject: 'ondernemer', kvkNummer: KVK_1 });

/** With the status key, and with the key that a code from the mail gives. */
export const indiener = app({
  rol: 'indiener',
  subject: `indiener:${HULPVRAAG_1}`,
  hulpvraagId: HULPVRAAG_1,
});
export const bewerker = app({
  rol: 'indiener',
  subject: `bewerker:${HULPVRAAG_1}`,
  hulpvraagId: HULPVRAAG_1,
});
/** With the key of a concept, as who sends it in, in another role, and of one that is over. */
export const houder = app({ rol: 'indiener', subject: `concept:${CONCEPT_1}` });
export const bewaarder = app({ rol: 'ondernemer', subject: `concept:${NIEUW}`, kvkNummer: KVK_1 });
export const inzender = app({ rol: 'anoniem', subject: `concept:${CONCEPT_1}` });
export const schijnHouder = app({ rol: 'analist', subject: `concept:${CONCEPT_1}` });
export const teLaat = app({ rol: 'indiener', subject: `concept:${CONCEPT_OUD}` });
/** With that key, of whose mailbox a code proved it: the person's own. */
export const bewezen = app({
  rol: 'indiener',
  subject: `bewerker:${HULPVRAAG_1}`,
  hulpvraagId: HULPVRAAG_1,
  betrokkeneId: BETROKKENE_1,
});
/** The same claim without the code, in another role, and of somebody who sees that hulpvraag anyway. */
export const onbewezen = app({
  rol: 'indiener',
  subject: `indiener:${HULPVRAAG_1}`,
  hulpvraagId: HULPVRAAG_1,
  betrokkeneId: BETROKKENE_1,
});
export const schijnBewezen = app({
  rol: 'analist',
  subject: `bewerker:${HULPVRAAG_1}`,
  hulpvraagId: HULPVRAAG_1,
  betrokkeneId: BETROKKENE_1,
});
export const coordinatorBewezen = app({
  rol: 'coordinator',
  subject: `bewerker:${HULPVRAAG_1}`,
  regio: 'TWE',
  hulpvraagId: HULPVRAAG_1,
  betrokkeneId: BETROKKENE_1,
});
export const aanbiederBewezen = app({
  rol: 'aanbieder',
  subject: 'aanbieder-a',
  organisatieId: ORG_A,
  betrokkeneId: BETROKKENE_1,
});

/** Signed in, with the status key of a hulpvraag that is not his own yet. */
export const koppelaar = (hulpvraagId: string): Wie =>
  app({ rol: 'ondernemer', subject: 'koppelaar', kvkNummer: KVK_NIEUW, hulpvraagId });

const client = { rol: 'machine', subject: CLIENT_1, regio: 'TWE' } as const;
export const machine = app({ ...client, scopes: ['hulpvragen:lezen'] });
export const machineAanbod = app({ ...client, scopes: ['aanbod:lezen'] });
export const machineZonderScope = app({ ...client, scopes: [] });

/** An analist who has everything that makes another what he is, but for the role. */
export const schijn = app({
  rol: 'analist',
  subject: CLIENT_1,
  regio: 'TWE',
  organisatieId: ORG_A,
  hulpvraagId: HULPVRAAG_1,
  kvkNummer: KVK_1,
  scopes: ['hulpvragen:lezen', 'aanbod:lezen'],
});
export const schijnKoppelaar = app({
  rol: 'analist',
  subject: 'analist',
  kvkNummer: KVK_NIEUW,
  hulpvraagId: HULPVRAAG_3,
});
/** With the claim of a hoofdcoördinator, in another role. */
export const schijnHoofd = app({ rol: 'analist', subject: 'hoofd', regio: 'TWE', hoofdcoordinator: true });
/** Somebody who may do something here, with the claim of who may do more. */
export const coordinatorVanA = app({
  rol: 'coordinator',
  subject: 'coordinator',
  regio: 'TWE',
  organisatieId: ORG_A,
  hulpvraagId: HULPVRAAG_3,
  kvkNummer: KVK_NIEUW,
});
export const aanbiederVanTwe = app({
  rol: 'aanbieder',
  subject: 'aanbieder-a',
  organisatieId: ORG_A,
  regio: 'TWE',
});
