// SPDX-License-Identifier: EUPL-1.2
// Of migration 0028: who sees and decides what of a hand-over, and what the receiver sees with it.

export const ACCESS = `
SELECT platform.beveilig('aanbodmatching.overdracht');
SELECT platform.verleen('aanbodmatching.overdracht', 'SELECT, INSERT, UPDATE (status, versie, notitie, besluit_door, besluit_op, '
  || 'besluit_reden, besluit_toelichting, gewijzigd_door, gewijzigd_op)');
CREATE POLICY systeem ON aanbodmatching.overdracht USING (platform.rol() = 'systeem');
-- Both sides, whatever became of it; and whoever has the hulpvraag now sees where it was before.
CREATE POLICY coordinator_lezen ON aanbodmatching.overdracht FOR SELECT
  USING (platform.rol() = 'coordinator' AND platform.regio() IN (van_regio, naar_regio));
CREATE POLICY regio_lezen ON aanbodmatching.overdracht FOR SELECT
  USING (platform.rol() = 'coordinator' AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h
    WHERE h.id = hulpvraag_id AND h.regio = platform.regio()));
CREATE POLICY partner_lezen ON aanbodmatching.overdracht FOR SELECT
  USING (platform.rol() = 'aanbieder' AND naar_organisatie = platform.organisatie());
CREATE POLICY indiener_lezen ON aanbodmatching.overdracht FOR SELECT
  USING (platform.rol() = 'indiener' AND hulpvraag_id = platform.hulpvraag());
-- By the same person or firm: the hulpvraag's own policies decide.
CREATE POLICY inzage ON aanbodmatching.overdracht FOR SELECT
  USING (platform.rol() = 'indiener' AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h
    WHERE h.id = hulpvraag_id AND h.betrokkene_id = platform.betrokkene()));
CREATE POLICY ondernemer_lezen ON aanbodmatching.overdracht FOR SELECT
  USING (platform.rol() = 'ondernemer' AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = hulpvraag_id));

CREATE POLICY overdragen ON aanbodmatching.overdracht FOR INSERT WITH CHECK (platform.rol() = 'coordinator'
  AND van_regio = platform.regio() AND gevraagd_door = platform.subject() AND versie = 1 AND notitie IS NOT NULL
  AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = hulpvraag_id AND h.regio = van_regio));
-- Which step may follow on which the table of transitions tells; here: from which side. The sender takes back, and speaks for
-- the entrepreneur; what another region accepted is no longer his.
CREATE POLICY terugnemen ON aanbodmatching.overdracht FOR UPDATE
  USING (platform.rol() = 'coordinator' AND van_regio = platform.regio()
    AND (status <> 'aanvaard' OR naar_organisatie IS NOT NULL))
  WITH CHECK (van_regio = platform.regio() AND status IN ('ingetrokken', 'bevestigd', 'betwist'));
CREATE POLICY ontvangen ON aanbodmatching.overdracht FOR UPDATE
  USING (platform.rol() = 'coordinator' AND naar_regio = platform.regio())
  WITH CHECK (naar_regio = platform.regio() AND status IN ('aanvaard', 'teruggegeven'));
CREATE POLICY partner_besluiten ON aanbodmatching.overdracht FOR UPDATE
  USING (platform.rol() = 'aanbieder' AND naar_organisatie = platform.organisatie());
CREATE POLICY indiener_besluiten ON aanbodmatching.overdracht FOR UPDATE
  USING (platform.rol() = 'indiener' AND platform.subject() = 'bewerker:' || hulpvraag_id);
CREATE POLICY ondernemer_besluiten ON aanbodmatching.overdracht FOR UPDATE
  USING (platform.rol() = 'ondernemer' AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h
    WHERE h.id = hulpvraag_id AND h.kvk_nummer = platform.kvk_nummer()));
`;

// Only within the transaction that opens that one hulpvraag for its receiver (platform.hulpvraag): behind every other door it is
// still the sender's alone, with its conversation, its notes and its appointments. With the owner's rights, for the policies of
// overdracht look at the hulpvraag themselves.
export const ELDERS = `
CREATE POLICY eigenaar ON aanbodmatching.overdracht FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION aanbodmatching.krijgt_overgedragen(h_id uuid, statussen text[]) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM aanbodmatching.overdracht o WHERE o.hulpvraag_id = h_id AND o.status = ANY (statussen)
    AND CASE platform.rol() WHEN 'coordinator' THEN o.status = 'gevraagd' AND o.naar_regio = platform.regio()
      WHEN 'aanbieder' THEN o.naar_organisatie = platform.organisatie() END)
$$;
REVOKE EXECUTE ON FUNCTION aanbodmatching.krijgt_overgedragen(uuid, text[]) FROM PUBLIC;
DO $$ BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION aanbodmatching.krijgt_overgedragen(uuid, text[]) TO %I',
    current_setting('schakel.app_rol'));
END $$;
CREATE POLICY overdracht_lezen ON aanbodmatching.hulpvraag FOR SELECT
  USING (id = platform.hulpvraag() AND aanbodmatching.krijgt_overgedragen(id, ARRAY['gevraagd', 'aanvaard']));
-- What it may become is for the other policies: of the coordinator's own region, and nothing else.
CREATE POLICY overnemen ON aanbodmatching.hulpvraag FOR UPDATE
  USING (id = platform.hulpvraag() AND aanbodmatching.krijgt_overgedragen(id, ARRAY['gevraagd'])) WITH CHECK (false);
DROP POLICY aanbieder_na_acceptatie ON aanbodmatching.contact;
CREATE POLICY aanbieder_na_acceptatie ON aanbodmatching.contact AS RESTRICTIVE FOR SELECT USING (platform.rol() <> 'aanbieder'
  OR aanbodmatching.heeft_toewijzing(hulpvraag_id, ARRAY['geaccepteerd', 'gestart', 'geleverd', 'betwist'])
  OR aanbodmatching.krijgt_overgedragen(hulpvraag_id, ARRAY['aanvaard']));
-- The whole log of a hulpvraag that went from one region to another, for both, whoever wrote it.
CREATE POLICY overdracht ON platform.auditregel FOR SELECT USING (platform.rol() = 'coordinator' AND (
  (onderwerp = platform.hulpvraag()::text AND EXISTS (SELECT FROM aanbodmatching.overdracht o
    WHERE o.hulpvraag_id = platform.hulpvraag() AND o.status = 'aanvaard'))
  OR EXISTS (SELECT FROM aanbodmatching.toewijzing t WHERE t.hulpvraag_id = platform.hulpvraag() AND t.id::text = onderwerp)
  OR EXISTS (SELECT FROM aanbodmatching.overdracht o WHERE o.hulpvraag_id = platform.hulpvraag() AND o.id::text = onderwerp)));
`;

export const ZONDER_ELDERS = `
  DROP POLICY overdracht ON platform.auditregel;
  DROP POLICY aanbieder_na_acceptatie ON aanbodmatching.contact;
  CREATE POLICY aanbieder_na_acceptatie ON aanbodmatching.contact AS RESTRICTIVE FOR SELECT USING (platform.rol() <> 'aanbieder'
    OR aanbodmatching.heeft_toewijzing(hulpvraag_id, ARRAY['geaccepteerd', 'gestart', 'geleverd', 'betwist']));
  DROP POLICY overnemen ON aanbodmatching.hulpvraag;
  DROP POLICY overdracht_lezen ON aanbodmatching.hulpvraag;
  DROP FUNCTION aanbodmatching.krijgt_overgedragen(uuid, text[]);
`;
