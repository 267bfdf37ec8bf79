// SPDX-License-Identifier: EUPL-1.2
import { sql, type Opdracht, type Wie } from './grens.js';
import { BEHEER, HULPVRAAG_1, LATER, TOEN } from './wie.js';

/** Somebody asked for help with energie (number 11 of the log), and what came of it is known (12). */
export const measured = ({ vraag = {}, meting = {}, data = {} }: Record<string, object>): Opdracht => {
  const voor = { nr: 11, type: 'hulpvraag-ingediend', thema: 'energie', ...vraag };
  const na = { nr: 12, type: 'meting-beantwoord', tijd: TOEN, ...meting };
  const antwoord = JSON.stringify({
    hulpvraagId: HULPVRAAG_1,
    moment: '6-maanden',
    waarden: { winst: 1 },
    op: LATER,
    ...data,
  });
  return sql(`INSERT INTO platform.event (volgnummer, id, type, source, subject, time, dataversie, data) OVERRIDING SYSTEM VALUE VALUES
    (${String(voor.nr)}, gen_random_uuid(), '${voor.type}', '/proef', 'x', '${TOEN}', 1,
      '${JSON.stringify({ hulpvraagId: HULPVRAAG_1, themas: [voor.thema] })}'),
    (${String(na.nr)}, gen_random_uuid(), '${na.type}', '/proef', 'x', '${na.tijd}', 1, '${antwoord}')`);
};
export const KNOWN: [Wie, Opdracht] = [BEHEER, measured({})];

/** A file of others told of winst in 2027 (number 13 of the log). */
export const told = (anders: object = {}, type = 'externe-bron-ingelezen'): [Wie, Opdracht] => {
  const data = JSON.stringify({ soort: 'bedrijf', perioden: { winst: ['2027'] }, ...anders });
  return [
    BEHEER,
    sql(`INSERT INTO platform.event (volgnummer, id, type, source, subject, time, dataversie, data) OVERRIDING SYSTEM VALUE VALUES
      (13, gen_random_uuid(), '${type}', '/proef', 'x', '${TOEN}', 1, '${data}')`),
  ];
};
