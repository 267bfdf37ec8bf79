// SPDX-License-Identifier: EUPL-1.2
// What else somebody would try with SQL of his own where money goes out: an account that nobody else looked at, or that is used
// at once; declaring before the days to look at it are over; an objection that comes too late; knowing what is drawn.
import type { Actor } from '#libs/kernel';
import { GREEPWERELD, claim, id, van } from './grepen-declaraties.js';
import type { Greep } from './grepen.js';

const { aanbieder, aanbiederId, programmaId, goed, klaar, vrij, beoordeeld } = GREEPWERELD;
const REKENING = id(41);
const BEZWAAR = id(42);
const [invoerder, tweede, aanvaarder] = [van('greep-1'), van('greep-2'), van('y')];
const PF = 'prestatiefinanciering';
const langs = (...opdrachten: string[]): string[] => [
  ...['SET session_replication_role = replica', ...opdrachten, 'SET session_replication_role = origin'],
];
const rekening = [
  ...vrij,
  ...langs(`INSERT INTO ${PF}.bankrekening (id, aanbieder_id, iban, tenaamstelling, straat, huisnummer, postcode, plaats, land,
    ingevoerd_door, ingevoerd_op, versie) VALUES ('${REKENING}', '${aanbiederId}', 'NL13TEST0123456789', 'Proef', 'Kade', '1',
    '7511 AA', 'Enschede', 'NL', 'greep-1', now(), 1)`),
];
const getrokken = [
  ...vrij,
  ...langs(`INSERT INTO ${PF}.prestatiecontrole (prestatie_id, programma_id, aanleiding, getrokken_op)
    VALUES ('${goed}', '${programmaId}', 'steekproef', now())`),
];
const wachtend = [
  ...vrij,
  ...langs(`UPDATE ${PF}.prestatie SET declarabel_vanaf = current_date + 5 WHERE id = '${goed}'`),
];
const afgewezen = (dagen: number): string[] => [
  ...beoordeeld,
  ...langs(`UPDATE ${PF}.declaratie SET status = 'afgewezen', toegekend_in_centen = 0, goedgekeurde_hash = oordeel_hash,
    goedgekeurd_door = 'greep-2', goedgekeurd_op = now() - interval '${String(dagen)} days' WHERE id = '${klaar}'`),
];

const confirm = (door: string, vanaf: string): string =>
  `UPDATE ${PF}.bankrekening SET bevestigd_door = '${door}', bevestigd_op = now(), gecontroleerd_met = 'website',
    geldig_vanaf = now() + interval '${vanaf}' WHERE id = '${REKENING}' AND bevestigd_op IS NULL`;
const finish = (door: string): string =>
  `UPDATE ${PF}.prestatiecontrole SET uitkomst = 'goed', bevinding = 'Klopt met de stukken.', door = '${door}',
    gedaan_op = now() WHERE prestatie_id = '${goed}' AND uitkomst IS NULL`;
const object = `INSERT INTO ${PF}.bezwaar (id, declaratie_id, gronden, ingediend_door, ingediend_op)
  VALUES ('${BEZWAAR}', '${klaar}', 'Dit klopt zo niet.', 'greep-a', now()) RETURNING 1`;

/** Those that may pass once show that the others fail for what they try. */
export function betaalgrepen(): Greep[] {
  const eens = (naam: string, wie: Actor, sql: string, vooraf: readonly string[]): Greep => ({
    ...{ naam, wie, sql, vooraf, tegelijk: 1, mag: 0 },
  });
  const samen = (naam: string, wie: Actor, sql: string, vooraf: readonly string[]): Greep => ({
    ...{ naam, wie, sql, vooraf, tegelijk: 2, mag: 1 },
  });
  return [
    samen('een rekening twee keer bevestigen', tweede, confirm('greep-2', '8 days'), rekening),
    eens('een eigen rekening bevestigen', invoerder, confirm('greep-1', '8 days'), rekening),
    eens('een rekening bevestigen in naam van een ander', tweede, confirm('greep-3', '8 days'), rekening),
    eens('een rekening gebruiken voor zij is afgekoeld', tweede, confirm('greep-2', '6 days'), rekening),
    eens('een rekening bevestigen als aanbieder', aanbieder, confirm('greep-a', '8 days'), rekening),
    eens('declareren voor de wachttijd om is', aanbieder, claim(goed), wachtend),
    eens('declareren terwijl er een controle openstaat', aanbieder, claim(goed), getrokken),
    eens('zien wat voor controle is getrokken', aanbieder, `SELECT FROM ${PF}.prestatiecontrole`, getrokken),
    samen('een controle twee keer afronden', tweede, finish('greep-2'), getrokken),
    eens('controleren wat men zelf aanvaardde', aanvaarder, finish('y'), getrokken),
    samen('twee keer bezwaar maken', aanbieder, object, afgewezen(1)),
    eens('bezwaar maken na zes weken', aanbieder, object, afgewezen(44)),
  ];
}
