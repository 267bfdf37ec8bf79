// SPDX-License-Identifier: EUPL-1.2
// Who knocks for what help brought, and the toewijzingen as they are then.
import { sql, type Opdracht, type Proef, type Wie } from './grens.js';
import { BEHEER, HULPVRAAG_1, ONBEKEND, TOEWIJZING_1 } from './wie.js';

export const nr = (n: number): string => ONBEKEND.slice(0, -3) + String(900 + n);
/** Of the first hulpvraag with A; of the second with B and with A; of the first with B. */
const tw = (n: number): string => ONBEKEND.slice(0, -2) + `5${n}`;
export const [TW_1, TW_2, TW_4, TW_5] = [tw(1), tw(2), tw(4), tw(5)];

/** With the key from the mail to one toewijzing of the first hulpvraag. */
export const antwoorder = (toewijzingId: string): Wie => ({
  via: 'app',
  actor: { rol: 'indiener', subject: `antwoord:${toewijzingId}`, hulpvraagId: HULPVRAAG_1 },
});
/** Sees the toewijzing, and has the subject of who may answer. */
export const schijnAntwoorder: Wie = {
  via: 'app',
  actor: { rol: 'machine', subject: `antwoord:${TOEWIJZING_1}`, regio: 'TWE', scopes: ['hulpvragen:lezen'] },
};
export const aanbiederAlsBewerker = (organisatieId: string | undefined): Wie => ({
  via: 'app',
  actor: { rol: 'aanbieder', subject: `bewerker:${HULPVRAAG_1}`, organisatieId },
});

/** Before the probe: a toewijzing came so far on new year's day. */
export const toen = (id: string, status: 'geleverd' | 'bevestigd' | 'betwist'): [Wie, Opdracht] => {
  const dag = status === 'bevestigd' ? 'NULL' : 'toegewezen_op';
  return [
    BEHEER,
    // The steps between are not what is tried here.
    sql(`SET LOCAL session_replication_role = replica;
      UPDATE aanbodmatching.toewijzing SET status = '${status}', besluit_reden = 'geholpen', uiterlijk_op = ${dag},
        herinner_op = ${dag}, aan_zet_sinds = '2026-01-01T00:00:00Z' WHERE id = '${id}';
      SET LOCAL session_replication_role = origin`),
  ];
};
/** A probe with what happens before it first. */
export const na = (eerst: [Wie, Opdracht], wie: Wie, doe: Opdracht, verwacht: number | string): Proef => [
  wie,
  doe,
  verwacht,
  eerst,
];
