// SPDX-License-Identifier: EUPL-1.2
// What an insider or a stolen connection of the application role would try with SQL of its own: taking twice what is
// there once, and deciding about what one asked for oneself.
import { randomUUID } from 'node:crypto';
import { SYSTEEM, type Actor } from '#libs/kernel';
import { betaalgrepen } from './grepen-betalingen.js';
import { declaratiegrepen } from './grepen-declaraties.js';
import type { Doel, Wereld } from './toegang-wereld.js';

export interface Greep {
  naam: string;
  wie: Actor;
  sql: string;
  waarden?: unknown[];
  /** Tried by this many at the same moment, each in a transaction of its own. */
  tegelijk: number;
  /** How many of those may pass. */
  mag: 0 | 1;
  /** As superuser, before each try: how the world then stands. */
  vooraf: readonly string[];
}

// Back to how it began: a step that does not exist, hence without the triggers.
const OPEN_TOEWIJZING = (id: string): string =>
  `SET session_replication_role = replica;
  UPDATE aanbodmatching.toewijzing SET status = 'aangeboden', besluit_reden = NULL, plaats_bezet = false,
    uiterlijk_op = now(), herinner_op = now() WHERE id = '${id}';
  SET session_replication_role = origin`;
const ALS_SYSTEEM = `SELECT set_config('app.rol', 'systeem', false), set_config('app.subject', 'systeem', false)`;

/** Every way to take or decide what is not one's own, on the rows of this world. */
export function grepenOf({ doelen, wie }: Wereld): Greep[] {
  const find = (naam: string): Doel => doelen.find((doel) => doel.naam === naam) ?? missing(naam);
  const hulpvraag = find('hulpvraag 1');
  const toewijzing = find('toewijzing 1');
  const { regio = '', organisatieId = '' } = toewijzing;
  const coordinator: Actor = { rol: 'coordinator', subject: 'coordinator', regio };
  const aanbieder: Actor = { rol: 'aanbieder', subject: 'aanbieder', organisatieId };
  const indiener: Actor = { rol: 'indiener', subject: 'indiener', hulpvraagId: hulpvraag.id };
  const beheerder: Actor = { rol: 'beheerder', subject: 'beheerder' };
  const client = wie.find(({ rol }) => rol === 'machine') ?? missing('machine');
  return [
    ...plaatsen(coordinator, find('aanbod van A').id, toewijzing.id),
    ...besluiten(coordinator, aanbieder, toewijzing.id),
    ...sleutels(indiener, hulpvraag.id),
    ...machines(beheerder, client.machineId ?? ''),
    ...boeken([coordinator, aanbieder, beheerder, SYSTEEM]),
    ...declaratiegrepen(),
    ...betaalgrepen(),
  ];
}

function plaatsen(coordinator: Actor, aanbodId: string, toewijzingId: string): Greep[] {
  const claim = `INSERT INTO aanbodmatching.toewijzing SELECT (json_populate_record(t, json_build_object('id', gen_random_uuid(),
      'status', 'aangeboden', 'plaats_bezet', true, 'aanbod_id', '${aanbodId}', 'toegewezen_door', 'greep', 'hulpvraag_id',
      (SELECT h.id FROM aanbodmatching.hulpvraag h WHERE NOT EXISTS (SELECT FROM aanbodmatching.toewijzing x
        WHERE x.hulpvraag_id = h.id AND x.aanbod_id = '${aanbodId}') ORDER BY random() LIMIT 1)))).*
    FROM aanbodmatching.toewijzing t WHERE id = $1 RETURNING 1`;
  const vooraf = [
    ALS_SYSTEEM,
    `SET session_replication_role = replica;
     DELETE FROM aanbodmatching.toewijzing WHERE toegewezen_door = 'greep';
     UPDATE aanbodmatching.aanbod SET capaciteit_totaal = 1, capaciteit_bezet = 0 WHERE id = '${aanbodId}';
     SET session_replication_role = origin`,
  ];
  const tellen = `UPDATE aanbodmatching.aanbod SET capaciteit_bezet = 0 WHERE id = $1`;
  const eens = { wie: coordinator, tegelijk: 1, mag: 0, vooraf } as const;
  return [
    {
      naam: 'de laatste plaats twee keer',
      wie: coordinator,
      sql: claim,
      waarden: [toewijzingId],
      tegelijk: 2,
      mag: 1,
      vooraf,
    },
    { naam: 'de plaatsen zelf tellen', sql: tellen, waarden: [aanbodId], ...eens },
    {
      naam: 'een plaats nemen zonder te tellen',
      sql: claim.replace(`'plaats_bezet', true`, `'plaats_bezet', false`),
      waarden: [toewijzingId],
      ...eens,
    },
  ];
}

function besluiten(coordinator: Actor, aanbieder: Actor, id: string): Greep[] {
  const waarden = [id];
  const besluit = (status: string): string =>
    `UPDATE aanbodmatching.toewijzing SET status = '${status}', besluit_reden = 'vol'
    ${status === 'geaccepteerd' ? '' : ', uiterlijk_op = NULL, herinner_op = NULL'} WHERE id = $1`;
  const nogEens = `INSERT INTO aanbodmatching.toewijzing SELECT (json_populate_record(t,
    json_build_object('id', gen_random_uuid(), 'status', 'aangeboden'))).* FROM aanbodmatching.toewijzing t WHERE id = $1 RETURNING 1`;
  const vooraf = [OPEN_TOEWIJZING(id)];
  const eens = { waarden, vooraf, tegelijk: 1, mag: 0 } as const;
  const onder = `${besluit('geaccepteerd')} AND status = 'aangeboden'`;
  return [
    { naam: 'accepteren wat men zelf toewees', wie: coordinator, sql: besluit('geaccepteerd'), ...eens },
    { naam: 'weigeren wat men zelf toewees', wie: coordinator, sql: besluit('geweigerd'), ...eens },
    { naam: 'zichzelf iets toewijzen', wie: aanbieder, sql: nogEens, ...eens },
    { naam: 'hetzelfde twee keer toewijzen', wie: coordinator, sql: nogEens, ...eens },
    {
      naam: 'twee besluiten op een toewijzing',
      wie: aanbieder,
      sql: onder,
      waarden,
      vooraf,
      tegelijk: 2,
      mag: 1,
    },
    { naam: 'een besluit terugdraaien', wie: aanbieder, sql: besluit('gestopt'), ...eens },
  ];
}

function sleutels(indiener: Actor, hulpvraagId: string): Greep[] {
  const tijd = `now() + interval '1 hour'`;
  const code = [
    `DELETE FROM aanbodmatching.inlogcode WHERE hulpvraag_id = '${hulpvraagId}'`,
    `INSERT INTO aanbodmatching.inlogcode (hulpvraag_id, code_hash, vervalt_op) VALUES ('${hulpvraagId}', 'proef', ${tijd})`,
  ];
  const maak = `INSERT INTO aanbodmatching.bewerksleutel VALUES (gen_random_uuid()::text, $1, ${tijd}) RETURNING 1`;
  const wissel = `WITH gewisseld AS (UPDATE aanbodmatching.inlogcode SET ingewisseld_op = now()
    WHERE hulpvraag_id = $1 AND ingewisseld_op IS NULL RETURNING hulpvraag_id) SELECT FROM gewisseld`;
  const waarden = [hulpvraagId];
  return [
    { naam: 'een sleutel zonder code', wie: indiener, sql: maak, waarden, tegelijk: 1, mag: 0, vooraf: code },
    { naam: 'een code twee keer', wie: indiener, sql: wissel, waarden, tegelijk: 2, mag: 1, vooraf: code },
  ];
}

function machines(beheerder: Actor, id: string): Greep[] {
  const machine: Actor = { rol: 'machine', subject: id, scopes: ['aanbod:lezen'] };
  const jti = randomUUID();
  const toon = `INSERT INTO platform.machineassertie VALUES ($1, '${jti}', now() + interval '1 minute') RETURNING 1`;
  const vergeet = `DELETE FROM platform.machineassertie WHERE jti = '${jti}'`;
  const meer = `UPDATE platform.machineclient SET scopes = scopes || ARRAY['rapporten:lezen'] WHERE id = $1`;
  const weg = randomUUID();
  const ingetrokken = [
    `INSERT INTO platform.machineclient (id, versie, naam, organisatie, scopes, status, reden, geregistreerd_door,
     geregistreerd_op, gewijzigd_door, gewijzigd_op) VALUES ('${weg}', 1, '${weg}', 'Proef', '{aanbod:lezen}',
     'ingetrokken', 'proef', 'proef', now(), 'proef', now()) ON CONFLICT DO NOTHING`,
  ];
  const terug = `UPDATE platform.machineclient SET status = 'actief', reden = NULL WHERE id = $1`;
  const waarden = [id];
  const eens = { waarden, tegelijk: 1, mag: 0, vooraf: [] } as const;
  return [
    {
      naam: 'een assertie twee keer',
      wie: machine,
      sql: toon,
      waarden,
      tegelijk: 2,
      mag: 1,
      vooraf: [vergeet],
    },
    { naam: 'zichzelf meer scopes geven', wie: machine, sql: meer, ...eens },
    { naam: 'scopes achteraf verruimen', wie: beheerder, sql: meer, ...eens },
    {
      naam: 'een ingetrokken client terughalen',
      wie: beheerder,
      sql: terug,
      waarden: [weg],
      tegelijk: 1,
      mag: 0,
      vooraf: ingetrokken,
    },
  ];
}

/** What is written once and for all. */
const boeken = (wie: Actor[]): Greep[] =>
  wie.flatMap((actor) =>
    [
      [`een auditregel wijzigen`, `UPDATE platform.auditregel SET handeling = 'anders'`],
      [`auditregels weggooien`, `DELETE FROM platform.auditregel`],
      [`het einde van een keten verzetten`, `UPDATE platform.auditketen SET volgnummer = 0`],
      [`een event veranderen`, `UPDATE platform.event SET data = '{}'`],
      [`een eerdere versie veranderen`, `UPDATE aanbodmatching.aanbod_versie SET inhoud = '{}'`],
    ].map(([naam = '', sql = '']) => ({
      ...{ naam: `${naam} als ${actor.rol}`, wie: actor, sql, tegelijk: 1, mag: 0 as const, vooraf: [] },
    })),
  );

function missing(naam: string): never {
  throw new Error(`De wereld heeft geen ${naam}.`);
}
