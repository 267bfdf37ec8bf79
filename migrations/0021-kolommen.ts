// SPDX-License-Identifier: EUPL-1.2
// The columns of migration 0021, and what stands in them for what was there already.

const BEURT = `
  ADD COLUMN aan_zet_sinds timestamptz,
  ADD COLUMN uiterlijk_op timestamptz,
  ADD COLUMN trede integer NOT NULL DEFAULT 0 CHECK (trede >= 0),
  ADD COLUMN herinner_op timestamptz`;

export const HULPVRAAG = `
ALTER TABLE aanbodmatching.hulpvraag DROP CONSTRAINT hulpvraag_status_check,
  ADD CONSTRAINT hulpvraag_status_check CHECK (status IN ('vastgehouden', 'afgewezen', 'ingediend', 'gematcht',
    'geen-passend-aanbod', 'toegewezen', 'in-behandeling', 'wacht-op-ondernemer', 'overgedragen', 'afgerond', 'ingetrokken',
    'verlopen', 'gewist')),
  -- Who sees to it: the subject of a coordinator, or the team of a region.
  ADD COLUMN eigenaar text CHECK (length(eigenaar) BETWEEN 1 AND 300),
  ADD COLUMN aan_zet text CHECK (aan_zet IN ('systeem', 'coordinator', 'ondernemer', 'aanbieder', 'ontvanger', 'niemand')),
  ADD COLUMN stap text CHECK (stap ~ '^[a-z-]{2,30}$'),
  ADD COLUMN einde_reden text CHECK (einde_reden ~ '^[a-z-]{2,40}$'),
  ADD COLUMN einde_toelichting bytea CHECK (octet_length(einde_toelichting) BETWEEN 29 AND 8029),
  ${BEURT};
`;

export const TOEWIJZING = `
ALTER TABLE aanbodmatching.toewijzing DROP CONSTRAINT toewijzing_status_check, DROP CONSTRAINT toewijzing_check,
  DROP CONSTRAINT toewijzing_check1,
  ADD COLUMN toestemming_op timestamptz,
  ADD COLUMN toestemming_door text,
  -- Given beforehand for all, by himself for this one, or told to the coordinator.
  ADD COLUMN toestemming_hoe text CHECK (toestemming_hoe IN ('vooraf', 'zelf', 'telefoon', 'loket')),
  ADD COLUMN wachtlijst_sinds timestamptz,
  ${BEURT};
DROP INDEX aanbodmatching.toewijzing_lopend;
`;

export const OPEN_STATUS = `status NOT IN ('afgewezen', 'afgerond', 'ingetrokken', 'verlopen', 'gewist')`;
export const LOPEND = `status NOT IN ('geweigerd', 'bevestigd', 'gestopt')`;

// Of what was there already: a week from now for every turn, so that nothing is overdue on the day of the change.
export const VULLEN = `
SELECT set_config('app.rol', 'systeem', true);
UPDATE aanbodmatching.toewijzing SET status = 'gestopt', plaats_bezet = false,
    besluit_reden = coalesce(besluit_reden, 'ongedaan-gemaakt') WHERE status = 'ingetrokken';
UPDATE aanbodmatching.toewijzing t SET toestemming_op = t.toegewezen_op, toestemming_door = h.ingediend_door,
    toestemming_hoe = 'vooraf' FROM aanbodmatching.hulpvraag h
  WHERE h.id = t.hulpvraag_id AND (h.delen_met_aanbieders OR t.status IN ('geweigerd', 'gestopt'));
UPDATE aanbodmatching.toewijzing SET status = 'wacht-op-toestemming'
  WHERE status IN ('aangeboden', 'geaccepteerd') AND toestemming_op IS NULL;
UPDATE aanbodmatching.toewijzing SET aan_zet_sinds = gewijzigd_op,
  uiterlijk_op = CASE WHEN ${LOPEND} THEN now() + interval '7 days' END,
  herinner_op = CASE WHEN ${LOPEND} THEN now() + interval '7 days' END;
UPDATE aanbodmatching.hulpvraag h SET eigenaar = 'regio:' || h.regio, aan_zet_sinds = h.gewijzigd_op,
  einde_reden = CASE WHEN h.status = 'ingetrokken' THEN 'anders' END,
  uiterlijk_op = CASE WHEN h.${OPEN_STATUS} THEN now() + interval '7 days' END,
  herinner_op = CASE WHEN h.${OPEN_STATUS} THEN now() + interval '7 days' END,
  aan_zet = CASE WHEN NOT h.${OPEN_STATUS} THEN 'niemand' WHEN h.status = 'ingediend' THEN 'systeem'
    WHEN h.status IN ('toegewezen', 'in-behandeling') THEN 'aanbieder' ELSE 'coordinator' END,
  stap = CASE h.status WHEN 'vastgehouden' THEN 'nakijken' WHEN 'ingediend' THEN 'matchen' WHEN 'gematcht' THEN 'toewijzen'
    WHEN 'geen-passend-aanbod' THEN 'verder-zoeken' WHEN 'toegewezen' THEN 'besluiten' WHEN 'in-behandeling' THEN 'starten'
    ELSE 'geen' END;
UPDATE aanbodmatching.hulpvraag h SET status = 'wacht-op-ondernemer', aan_zet = 'ondernemer', stap = 'toestemmen'
  WHERE h.status IN ('toegewezen', 'in-behandeling') AND NOT h.delen_met_aanbieders AND EXISTS (
    SELECT FROM aanbodmatching.toewijzing t WHERE t.hulpvraag_id = h.id AND t.status = 'wacht-op-toestemming');
SELECT set_config('app.rol', '', true);
`;
