// SPDX-License-Identifier: EUPL-1.2
// What the facts take from an event of the log, as columns: what comes after reads no JSON, and rows are narrow.
import { TRAJECTEVENTS } from './feitevents.rules.js';

/** Whether an event is one of these. */
export const lijst = (...typen: string[]): string =>
  `type IN (${typen.map((type) => `'${type}'`).join(', ')})`;

export const AANVRAAG = lijst('hulpvraag-ingediend', 'hulpvraag-gewijzigd');
const BEVESTIGING = lijst('toewijzing-bevestigd', 'overdracht-bevestigd');
export const EINDE = lijst(
  ...['hulpvraag-ingetrokken', 'hulpvraag-afgewezen', 'hulpvraag-afgerond', 'hulpvraag-verlopen'],
  'hulpvraag-heropend',
);

const bij = (waar: string, wat: string): string => `CASE WHEN ${waar} THEN ${wat} END`;
const AANBOD = `type LIKE 'toe%'`;
const PRESTATIE = `type LIKE 'prestatie-%'`;
// Empty is said to be unknown, NULL is not said: before version 2.
const gezegd = (veld: string): string =>
  bij(`${AANVRAAG} AND data ? '${veld}'`, `coalesce(data ->> '${veld}', '')`);

const KOLOMMEN: Record<string, string> = {
  nr: 'volgnummer',
  type: 'type',
  tijd: 'time',
  hv: 'hulpvraag_id::uuid',
  tw: 'toewijzing_id::uuid',
  regio: bij(AANVRAAG, `data ->> 'regio'`),
  herkomst: bij(AANVRAAG, `data ->> 'herkomst'`),
  grootteklasse: bij(AANVRAAG, `data ->> 'grootteklasse'`),
  thema: bij(AANVRAAG, `data -> 'themas' ->> 0`),
  bedrijf: gezegd('bedrijf'),
  sectie: gezegd('sectie'),
  // As the status after matching is decided (aanbodmatching): from 0.8 on nothing of it fits.
  past: bij(
    lijst('hulpvraag-gematcht'),
    `(data ->> 'aantal')::integer > 0 AND (data ->> 'geenPassendAanbod')::real < 0.8`,
  ),
  partner: bij(
    lijst('hulpvraag-overgedragen', 'overdracht-aanvaard'),
    `data ->> 'organisatieId' IS NOT NULL`,
  ),
  reden: bij(`${EINDE} OR ${BEVESTIGING}`, `data ->> 'reden'`),
  // Of whose word it is; before version 2 nobody but the entrepreneur's own was told (ADR 0057).
  zelf: bij(BEVESTIGING, `coalesce((data ->> 'zelf')::boolean, true)`),
  // Of a conversation to which both came: planned minutes.
  minuten: bij(
    `${lijst('afspraak-gehouden')} AND (data ->> 'verschenen')::boolean`,
    `extract(epoch FROM (data ->> 'eind')::timestamptz - (data ->> 'begin')::timestamptz) / 60`,
  ),
  aanbod: bij(AANBOD, `data ->> 'aanbodId'`),
  partij: bij(lijst('uitkomst-gemeld'), `data ->> 'partij'`),
  bedrag: bij(`${PRESTATIE} OR ${lijst('uitkomst-gemeld')}`, `(data ->> 'bedragInCenten')::bigint`),
  prestatie: bij(PRESTATIE, `data ->> 'prestatieId'`),
  programma: bij(PRESTATIE, `data ->> 'programmaId'`),
  status: bij(PRESTATIE, `data ->> 'status'`),
};
const VELDEN = Object.entries(KOLOMMEN)
  .map(([naam, wat]) => `${wat} AS ${naam}`)
  .join(', ');
/** Of events from which a trajectory is made, and no others. */
const TELT = `${lijst(...TRAJECTEVENTS)} AND (hulpvraag_id IS NOT NULL OR toewijzing_id IS NOT NULL)`;

/** All events that count, up to and including a number of the log, or the parameter that holds it. */
export const uitLogboekTot = (totVolgnummer: number | `$${number}`): string =>
  `SELECT ${VELDEN} FROM platform.event WHERE volgnummer <= ${String(totVolgnummer)} AND ${TELT}`;

/** Those of some hulpvragen, `$1` (text), and of their toewijzingen, also when these were of another one then. */
export const VAN_HULPVRAGEN = `SELECT ${VELDEN}, $1::text[]::uuid[] AS welke FROM (
    SELECT * FROM platform.event WHERE hulpvraag_id = ANY ($1::text[])
    UNION ALL
    SELECT t.* FROM platform.event t WHERE t.toewijzing_id IN (
        SELECT x.toewijzing_id FROM platform.event x WHERE x.hulpvraag_id = ANY ($1::text[]) AND x.toewijzing_id IS NOT NULL)
      AND (t.hulpvraag_id IS NULL OR t.hulpvraag_id <> ALL ($1::text[]))
  ) AS e WHERE ${TELT}`;

/** The hulpvragen of which events say something, also by a toewijzing; `welke` is a condition on `e`. */
export const geraaktDoor = (welke: string): string => `
  WITH e AS (SELECT e.hulpvraag_id, e.toewijzing_id FROM platform.event e WHERE ${lijst(...TRAJECTEVENTS)} AND ${welke})
  SELECT hulpvraag_id AS id FROM e WHERE hulpvraag_id IS NOT NULL
  UNION SELECT a.hulpvraag_id FROM e JOIN platform.event a ON a.toewijzing_id = e.toewijzing_id WHERE a.hulpvraag_id IS NOT NULL`;

/** Of what kind each offer is, as was said last; `welke` is a condition on the events. */
export const soortenUit = (welke: string): string => `
  SELECT DISTINCT ON (1) (data ->> 'aanbodId')::uuid, data ->> 'soort', (data ->> 'versie')::integer FROM platform.event
  WHERE type = 'aanbod-gewijzigd' AND data ? 'soort' AND ${welke} ORDER BY 1, 3 DESC, volgnummer`;
