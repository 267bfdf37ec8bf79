// SPDX-License-Identifier: EUPL-1.2
// What the functions of gesprekken let through, on the rows of communitygesprek.ts.
import { SYSTEEM } from '#libs/kernel';
import { A_DERDE, A_VAN_BEHEERDER } from './communityantwoord.js';
import { C1, C2, ander, anderElders, derde, derdeElders, nieuwkomer, schijnDerde } from './community-wie.js';
import { sql, type Functiegrenzen, type Opdracht, type Wie } from './grens.js';
import { EIGENAAR, LATER, NIEUW, beheerder, coordinator, coordinatorMbr, id, systeem } from './wie.js';

const [LID_BEHEERDER, LID_DERDE] = [id(381), id(384)];
const G1 = id(411);

const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };
const ARCHIEF = sql(`UPDATE communities.community SET gearchiveerd_op = now() WHERE id = '${C1}'`);
const VERTROKKEN = sql(`UPDATE communities.lidmaatschap SET status = 'vertrokken', beeindigd_op = now()
  WHERE id = '${LID_DERDE}'`);
const LEEG = { titel: null, tekst: null, termen: null, zoekmerk: null };
const zoek = (wat: string, waar = 'true', community = C1, na = 0): Opdracht =>
  sql(`SELECT FROM communities.zoek_gesprekken('${community}', ARRAY[${wat}]::bigint[],
    array_fill(1::real, ARRAY[cardinality(ARRAY[${wat}]::bigint[])]), ${na}, 10) WHERE ${waar}`);
const zet = (wat: string): Opdracht => sql(`UPDATE communities.gesprek SET ${wat} WHERE id = '${G1}'`);
const zetAntwoord = (wat: string, welk: string): Opdracht =>
  sql(`UPDATE communities.antwoord SET ${wat} WHERE id = '${welk}'`);

const magSchrijven = (lid = LID_DERDE, waar = C1): Opdracht =>
  sql(`SELECT WHERE communities.mag_schrijven('${lid}', '${waar}')`);
const leesbaar = sql('SELECT FROM communities.leesbare() AS welke');
const leesbaarC1 = sql(`SELECT FROM communities.leesbare() AS l (id) WHERE l.id = '${C1}'`);
const stand = (waar: string): Opdracht =>
  sql(`SELECT FROM communities.gesprek WHERE id = '${G1}' AND ${waar}`);
const GESLOTEN = sql(`UPDATE communities.gesprek SET status = 'gesloten' WHERE id = '${G1}'`);
const antwoord = sql(`INSERT INTO communities.antwoord SELECT (json_populate_record(a, '{"id":"${NIEUW}"}')).*
  FROM communities.antwoord a WHERE a.id = '${A_DERDE}'`);
const antwoordElders = sql(`INSERT INTO communities.antwoord
  SELECT (json_populate_record(a, '{"id":"${NIEUW}","community_id":"${C2}"}')).*
  FROM communities.antwoord a WHERE a.id = '${A_DERDE}'`);
const TERUG = zetAntwoord('tekst = NULL, termen = NULL, zoekmerk = NULL', A_DERDE);
/** The acceptance itself, and taking back the answer: one statement after the other. */
const GEKOZEN_EN_TERUG =
  sql(`UPDATE communities.gesprek SET status = 'beantwoord', aanvaard_antwoord_id = '${A_DERDE}'
    WHERE id = '${G1}';
  UPDATE communities.antwoord SET tekst = NULL, termen = NULL, zoekmerk = NULL WHERE id = '${A_DERDE}'`);
const GESLOTEN_EN_TERUG =
  sql(`UPDATE communities.gesprek SET status = 'gesloten', aanvaard_antwoord_id = '${A_DERDE}'
    WHERE id = '${G1}';
  UPDATE communities.antwoord SET tekst = NULL, termen = NULL, zoekmerk = NULL WHERE id = '${A_DERDE}'`);
const GEKOZEN_EN_ANDER_TERUG = sql(`UPDATE communities.gesprek SET status = 'beantwoord',
    aanvaard_antwoord_id = '${A_DERDE}' WHERE id = '${G1}';
  UPDATE communities.antwoord SET tekst = NULL, termen = NULL, zoekmerk = NULL WHERE id = '${A_VAN_BEHEERDER}'`);
const VERBORGEN = zet('zichtbaar = false');
const LEEGGEMAAKT = sql(
  `UPDATE communities.gesprek SET ${Object.keys(LEEG)
    .map((kolom) => `${kolom} = NULL`)
    .join(', ')} WHERE id = '${G1}'`,
);

export const COMMUNITYGESPREK_FUNCTIES: Record<string, Functiegrenzen> = {
  'communities.leesbare()': {
    proeven: [
      [derde, leesbaar, 1],
      [derde, leesbaarC1, 1],
      [derde, leesbaarC1, 0, [systeem, VERTROKKEN]],
      [ander, leesbaarC1, 0],
      [nieuwkomer, leesbaar, 0],
      [derdeElders, leesbaar, 0],
      [anderElders, leesbaar, 0],
      [schijnDerde, leesbaar, 0],
      [coordinator, leesbaar, 2],
      [coordinatorMbr, leesbaar, 1],
      [beheerder, leesbaar, 0],
      [IEDER, leesbaar, 'recht:leesbare'],
    ],
    zonder: [
      [`platform.rol() = 'ondernemer'`, 'true'],
      [`l.subject = platform.subject()`, 'true'],
      [`l.kvk_nummer = platform.kvk_nummer()`, 'true'],
      [`l.status = 'lid'`, 'true'],
      [`platform.rol() = 'coordinator'`, 'true'],
      [`c.regio = platform.regio()`, 'true'],
    ],
  },
  'communities.mag_schrijven(uuid,uuid)': {
    proeven: [
      [derde, magSchrijven(), 1],
      [derde, magSchrijven(LID_BEHEERDER), 0],
      [derde, magSchrijven(LID_DERDE, C2), 0],
      [derde, magSchrijven(), 0, [systeem, VERTROKKEN]],
      [derde, magSchrijven(), 0, [coordinator, ARCHIEF]],
      [nieuwkomer, magSchrijven(), 0],
      [derdeElders, magSchrijven(), 0],
      [schijnDerde, magSchrijven(), 0],
      [coordinator, magSchrijven(), 0],
      [IEDER, magSchrijven(), 'recht:mag_schrijven'],
    ],
    zonder: [
      [`l.id = als`, 'true'],
      [`l.community_id = waar`, 'true'],
      [`platform.rol() = 'ondernemer'`, 'true'],
      [`l.subject = platform.subject()`, 'true'],
      [`l.kvk_nummer = platform.kvk_nummer()`, 'true'],
      [`l.status = 'lid'`, 'true'],
      [`c.gearchiveerd_op IS NULL`, 'true'],
    ],
  },
  'communities.tel_antwoord()': {
    proeven: [
      [systeem, stand('aantal_antwoorden = 2'), 1],
      [systeem, stand(`laatste_op = '${LATER}'`), 1],
      [systeem, stand('aantal_antwoorden = 1'), 1, [systeem, TERUG]],
      [derde, antwoord, 'antwoord_open', [derde, GESLOTEN]],
      [systeem, antwoordElders, 'antwoord_open'],
      [derde, antwoord, 'antwoord_open', [systeem, LEEGGEMAAKT]],
      [systeem, stand(`status = 'open' AND aanvaard_antwoord_id IS NULL`), 1, [systeem, GEKOZEN_EN_TERUG]],
      [
        systeem,
        stand(`status = 'gesloten' AND aanvaard_antwoord_id IS NULL`),
        1,
        [systeem, GESLOTEN_EN_TERUG],
      ],
      [systeem, stand(`aanvaard_antwoord_id = '${A_DERDE}'`), 1, [systeem, GEKOZEN_EN_ANDER_TERUG]],
      [IEDER, sql('SELECT communities.tel_antwoord()'), 'recht:tel_antwoord'],
    ],
    zonder: [
      [`g.community_id = NEW.community_id`, 'true'],
      [`g.status <> 'gesloten'`, 'true'],
      [`g.tekst IS NOT NULL`, 'true'],
      [`NEW.tekst IS NULL`, 'false'],
      [`g.aanvaard_antwoord_id = NEW.id AND g.status = 'beantwoord'`, `g.status = 'beantwoord'`],
      [`CASE WHEN g.aanvaard_antwoord_id = NEW.id THEN NULL`, 'CASE WHEN false THEN NULL'],
    ],
  },
  'communities.bewaak_aanvaarding()': {
    proeven: [[IEDER, sql('SELECT communities.bewaak_aanvaarding()'), 'recht:bewaak_aanvaarding']],
    zonder: [
      [`a.id = NEW.aanvaard_antwoord_id`, 'true'],
      [`a.gesprek_id = NEW.id`, 'true'],
      [`a.tekst IS NOT NULL`, 'true'],
    ],
  },
  'communities.zoek_gesprekken(uuid,bigint[],real[],integer,integer)': {
    proeven: [
      [derde, zoek('1'), 1],
      [derde, zoek('1', 'antwoord_id IS NULL AND deel > 0.99'), 1],
      [derde, zoek('3', `antwoord_id = '${A_DERDE}'`), 1],
      [derde, zoek('1, 9', 'deel < 0.9'), 1],
      [derde, zoek('9'), 0],
      [derde, zoek('1', 'true', C1, 1), 0],
      [derde, zoek('1', 'true', C2), 0],
      [coordinator, zoek('1'), 1],
      [coordinatorMbr, zoek('1'), 0],
      [nieuwkomer, zoek('1'), 0],
      [derde, zoek('1'), 0, [EIGENAAR, VERBORGEN]],
      [derde, zoek('3'), 0, [EIGENAAR, VERBORGEN]],
      [derde, zoek('3'), 0, [{ via: 'beheer' }, zetAntwoord('zichtbaar = false', A_DERDE)]],
      [derde, zoek('3'), 0, [systeem, LEEGGEMAAKT]],
      [IEDER, zoek('1'), 'recht:zoek_gesprekken'],
    ],
    zonder: [[`welke IN (SELECT communities.leesbare())`, 'true']],
  },
};
