// SPDX-License-Identifier: EUPL-1.2
// D1 is who moderates C1, D2 is `ander` of C2. E1 and E3 are of D1 (E3 was taken back), E2 is of D2. V1 waits for D2 and is of
// HULPVRAAG_1; D1 said yes to V2.
import { sql, type Opdracht, type Wie } from './grens.js';
import { HULPVRAAG_1, KVK_NIEUW, BETROKKENE_2, id } from './wie.js';

export const [LID_1, LID_2, LID_3] = [id(381), id(383), id(384)];
export const [D1, D2] = [id(421), id(422)];
export const [E1, E2, E3] = [id(431), id(432), id(433)];
export const [V1, V2] = [id(441), id(442)];

const app = (actor: Wie['actor']): Wie => (actor === undefined ? { via: 'app' } : { via: 'app', actor });
/** Of the firm that asks in V1; not signed in, with that hulpvraag, in another role. */
export const vragend = app({ rol: 'ondernemer', subject: 'vrager', kvkNummer: KVK_NIEUW });
export const schijnVragend = app({ rol: 'analist', subject: 'vrager', kvkNummer: KVK_NIEUW });
export const schijnBewerker = app({
  ...{ rol: 'analist', subject: `bewerker:${HULPVRAAG_1}` },
  hulpvraagId: HULPVRAAG_1,
});
/** With a proven mailbox, of which V2 is. */
export const bewezen2 = app({
  ...{ rol: 'indiener', subject: `bewerker:${HULPVRAAG_1}`, hulpvraagId: HULPVRAAG_1 },
  betrokkeneId: BETROKKENE_2,
});
export const onbewezen2 = app({
  ...{ rol: 'indiener', subject: `indiener:${HULPVRAAG_1}`, hulpvraagId: HULPVRAAG_1 },
  betrokkeneId: BETROKKENE_2,
});
export const schijnBewezen2 = app({
  ...{ rol: 'analist', subject: `bewerker:${HULPVRAAG_1}`, hulpvraagId: HULPVRAAG_1 },
  betrokkeneId: BETROKKENE_2,
});
export const schijnCoordinator = app({ rol: 'analist', subject: 'coordinator', regio: 'TWE' });

export const weg = (lid: string): Opdracht =>
  sql(
    `UPDATE communities.lidmaatschap SET status = 'vertrokken', beeindigd_op = '2026-01-02' WHERE id = '${lid}'`,
  );
/** Beside what the trigger does of it. */
export const stilWeg = (lid: string): Opdracht =>
  sql(`DO $$ BEGIN SET LOCAL session_replication_role = replica;
    UPDATE communities.lidmaatschap SET status = 'vertrokken', beeindigd_op = '2026-01-02' WHERE id = '${lid}';
    SET LOCAL session_replication_role = origin; END $$`);
export const wijzigD1 = (wat: string): Opdracht =>
  sql(`UPDATE communities.ervaringsdeskundige SET ${wat} WHERE id = '${D1}'`);
/** As somebody said no, so many days before the others asked. */
export const nee = (dagen: number, betrokkene: string): Opdracht =>
  sql(`UPDATE communities.ervaringsverzoek SET status = 'nee', betrokkene_id = '${betrokkene}', deskundige_betrokkene = NULL,
    deskundige_naam = NULL, deskundige_email = NULL, bedankje = NULL, bedankt_op = NULL,
    gevraagd_op = gevraagd_op - interval '${dagen} days' WHERE id = '${V2}'`);
/** More of them, beside what the trigger would say of them. */
export const ook = (aantal: number, wat: string): Opdracht =>
  sql(`DO $$ BEGIN SET LOCAL session_replication_role = replica;
    INSERT INTO communities.ervaringsverzoek SELECT (jsonb_populate_record(v, to_jsonb(v) || jsonb_build_object(
      'id', gen_random_uuid(), 'hulpvraag_id', gen_random_uuid()) || ${wat})).*
      FROM communities.ervaringsverzoek v, generate_series(1, ${aantal}) AS nr WHERE v.id = '${V1}';
    SET LOCAL session_replication_role = origin; END $$`);
