// SPDX-License-Identifier: EUPL-1.2
import { D1, D2, E1, E2, E3, LID_1, LID_2, V1, V2, weg } from './ervaring-wie.js';
import { sql, type Opdracht, type Proef } from './grens.js';
import { systeem } from './wie.js';

const is = (tabel: 'ervaring' | 'ervaringsverzoek', id: string, wat: string): Opdracht =>
  sql(`SELECT FROM communities.${tabel} WHERE id = '${id}' AND ${wat}`);
const gewist = (lid: string): Opdracht =>
  sql(`UPDATE communities.lidmaatschap SET status = 'vertrokken', beeindigd_op = '2026-01-02', subject = NULL, kvk_nummer = NULL,
    weergavenaam = NULL, email = NULL WHERE id = '${lid}'`);
const bleef = sql(`UPDATE communities.lidmaatschap SET status = 'lid' WHERE id IN ('${LID_1}', '${LID_2}')`);
const LANG = `vervalt_op > '2098-01-01'`;

/** Who is a member no more is not asked any more. */
export const ERVARINGEN_EINDIGEN: Proef[] = [
  [
    systeem,
    is('ervaring', E1, `tekst IS NULL AND versie = 2 AND deskundige_id = '${D1}'`),
    1,
    [systeem, weg(LID_1)],
  ],
  [systeem, is('ervaring', E2, `tekst IS NULL AND deskundige_id = '${D2}'`), 0, [systeem, weg(LID_1)]],
  [systeem, is('ervaring', E3, 'versie = 1'), 1, [systeem, weg(LID_1)]],
  [systeem, is('ervaring', E1, 'tekst IS NOT NULL'), 1, [systeem, bleef]],
  [systeem, is('ervaringsverzoek', V1, LANG), 0, [systeem, weg(LID_2)]],
  [systeem, is('ervaringsverzoek', V1, LANG), 1, [systeem, weg(LID_1)]],
  [systeem, is('ervaringsverzoek', V2, LANG), 1, [systeem, weg(LID_1)]],
  [systeem, is('ervaringsverzoek', V2, 'deskundige_naam IS NOT NULL'), 1, [systeem, weg(LID_1)]],
  [systeem, is('ervaringsverzoek', V2, 'deskundige_naam IS NULL'), 1, [systeem, gewist(LID_1)]],
  [systeem, is('ervaringsverzoek', V2, 'deskundige_naam IS NOT NULL'), 1, [systeem, gewist(LID_2)]],
];
