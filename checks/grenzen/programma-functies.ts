// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import { sql, type Functiegrenzen, type Proef, type Wie } from './grens.js';
import { MEE, P1, P3, P4, PENV, S, meebetaler, penvoerder, schijnPenvoerder } from './programma-wie.js';
import { systeem } from './wie.js';

const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };
const waar = (aanroep: string) => sql(`SELECT WHERE ${S}.${aanroep}`);
const verborgen = (naam: string, aanroep = `${naam}()`): Proef[] =>
  [IEDER, systeem].map((wie): Proef => [wie, sql(`SELECT ${S}.${aanroep}`), `recht:${naam}`]);

export const PROGRAMMA_FUNCTIES: Record<string, Functiegrenzen> = {
  [`${S}.is_financier(uuid,uuid)`]: {
    proeven: [
      [penvoerder, waar(`is_financier('${P1}', '${PENV}')`), 1],
      [penvoerder, waar(`is_financier('${P3}', '${PENV}')`), 0],
      [penvoerder, waar(`is_financier('${P4}', '${MEE}')`), 0],
      [IEDER, waar(`is_financier('${P1}', '${PENV}')`), 'recht:is_financier'],
    ],
    zonder: [
      ['f.programma_id = welk', 'true'],
      ['f.organisatie_id = wie', 'true'],
    ],
  },
  [`${S}.eigen_programmas()`]: {
    proeven: [
      [penvoerder, waar(`eigen_programmas() @> '{${P1}}'`), 1],
      [penvoerder, waar(`eigen_programmas() @> '{${P3}}'`), 0],
      [schijnPenvoerder, waar(`eigen_programmas() @> '{${P1}}'`), 0],
      [IEDER, waar('eigen_programmas() IS NULL'), 'recht:eigen_programmas'],
    ],
    zonder: [
      [`platform.rol() = 'financier'`, 'true'],
      ['f.organisatie_id = platform.organisatie()', 'true'],
    ],
  },
  [`${S}.is_penvoerder(uuid)`]: {
    proeven: [
      [penvoerder, waar(`is_penvoerder('${P1}')`), 1],
      [meebetaler, waar(`is_penvoerder('${P1}')`), 0],
      [penvoerder, waar(`is_penvoerder('${P3}')`), 0],
      [schijnPenvoerder, waar(`is_penvoerder('${P1}')`), 0],
      [IEDER, waar(`is_penvoerder('${P1}')`), 'recht:is_penvoerder'],
    ],
    zonder: [
      [`platform.rol() = 'financier'`, 'true'],
      ['p.id = welk', 'true'],
      ['p.penvoerder_id = platform.organisatie()', 'true'],
    ],
  },
  [`${S}.wat_ontbreekt(${S}.programma)`]: {
    proeven: verborgen('wat_ontbreekt', 'wat_ontbreekt(NULL)'),
    zonder: [
      ['IS DISTINCT FROM 10000', 'IS NULL'],
      [`NOT ${S}.is_financier(p.id, p.penvoerder_id)`, 'false'],
      ['j.jaar = reeks.nr', 'true'],
      ['j.jaar NOT BETWEEN', 'false AND j.jaar NOT BETWEEN'],
      ['f.akkoord_op IS NULL', 'false'],
    ],
  },
  [`${S}.bewaak_programma()`]: {
    proeven: verborgen('bewaak_programma'),
    zonder: [
      [`inhoud AND OLD.status <> 'concept'`, 'false'],
      [`inhoud AND NOT ${S}.is_penvoerder(NEW.id)`, 'false'],
      ['NEW.status <> OLD.status AND (OLD.status, NEW.status)', 'false AND (OLD.status, NEW.status)'],
      [`OLD.status = 'concept' AND NEW.status = 'vastgesteld'`, 'false'],
      [`NEW.status = 'gesloten' AND OLD.status <> 'gesloten'`, 'false'],
      [`AT TIME ZONE 'Europe/Amsterdam'`, `AT TIME ZONE 'UTC'`],
      ['WHERE programma_id = NEW.id AND akkoord_op IS NOT NULL', 'WHERE false'],
    ],
  },
  [`${S}.bewaak_programmadeel()`]: {
    proeven: verborgen('bewaak_programmadeel'),
    zonder: [
      [`stand <> 'concept'`, 'false'],
      ['WHERE programma_id = welk AND akkoord_op IS NOT NULL', 'WHERE false'],
    ],
  },
  [`${S}.bewaak_programmaakkoord()`]: {
    proeven: verborgen('bewaak_programmaakkoord'),
    zonder: [
      ['NEW.akkoord_op IS NOT NULL', 'false'],
      [`p.status <> 'concept'`, 'false'],
      ['NEW.akkoord_door = p.gewijzigd_door', 'false'],
    ],
  },
  [`${S}.bewaak_verhoging()`]: {
    proeven: verborgen('bewaak_verhoging'),
    zonder: [
      [`stand <> 'vastgesteld'`, 'false'],
      [`OLD.status <> 'voorgesteld'`, 'false'],
      [`NEW.status = 'vastgesteld'`, 'true'],
      ['a.organisatie_id = f.organisatie_id', 'true'],
    ],
  },
  [`${S}.bewaak_verhogingakkoord()`]: {
    proeven: verborgen('bewaak_verhogingakkoord'),
    zonder: [
      [`v.status <> 'voorgesteld'`, 'false'],
      [`NOT ${S}.is_financier(v.programma_id, NEW.organisatie_id)`, 'false'],
      ['NEW.akkoord_door = v.voorgesteld_door', 'false'],
    ],
  },
};

export const PROGRAMMA_DUBBEL: Record<string, string> = {
  // Every name in them stands with its schema.
  ...Object.fromEntries(
    Object.keys(PROGRAMMA_FUNCTIES).map((naam) => [
      `functie ${naam}: zonder eigen zoekpad`,
      'de functie zelf',
    ]),
  ),
  // Who leads a programme sees it himself; that only keeps policies from asking themselves.
  [`functie ${S}.is_penvoerder(uuid): met eigen rechten`]: 'beleid programma.lezen',
  // Who pays for a programme sees who does; that only keeps policies from asking themselves.
  [`functie ${S}.eigen_programmas(): met eigen rechten`]: 'beleid programmafinancier.lezen',
  // It is asked by a trigger that has the owner's rights already.
  [`functie ${S}.wat_ontbreekt(${S}.programma): met eigen rechten`]: 'functie bewaak_programma',
  // Whoever agrees sees the programme, and may change of it what a row lock asks.
  [`functie ${S}.bewaak_programmaakkoord(): met eigen rechten`]: 'beleid programma.lezen',
  [`functie ${S}.bewaak_verhogingakkoord(): met eigen rechten`]: 'beleid programmaverhoging.lezen',
  // Of a programme that holds all agreed, and taking that back is refused as well.
  [`functie ${S}.bewaak_programma(): zonder inhoud AND OLD.status <> 'concept'`]:
    'trigger programmafinancier.akkoord',
  // Whoever does not pay does not see it, and changes nothing that he does not see.
  [`beleid ${S}.programmafinancier.akkoord: USING zonder platform.rol() = 'financier'::text`]:
    'beleid programmafinancier.lezen',
  [`beleid ${S}.programmaverhoging.besluiten: USING zonder platform.rol() = 'financier'::text`]:
    'beleid programmaverhoging.lezen',
  [`beleid ${S}.programmaverhoging.besluiten: USING zonder ${S}.is_financier(programma_id, platform.organisatie())`]:
    'beleid programmaverhoging.lezen',
  // Whoever sees the raise, as the owner does.
  [`beleid ${S}.verhogingakkoord.eigenaar: weg`]: 'beleid verhogingakkoord.lezen',
};
