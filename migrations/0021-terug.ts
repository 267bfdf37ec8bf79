// SPDX-License-Identifier: EUPL-1.2

/** The way back of migration 0021: what an earlier version does not know becomes what comes nearest. */
export const TERUG = `
DROP TRIGGER overgang ON aanbodmatching.toewijzing;
DROP TRIGGER overgang ON aanbodmatching.hulpvraag;
DROP FUNCTION aanbodmatching.bewaak_overgang();

ALTER TABLE aanbodmatching.hulpvraag DROP CONSTRAINT hulpvraag_uiterlijk, DROP CONSTRAINT hulpvraag_herinnering,
  DROP CONSTRAINT hulpvraag_aan_zet, DROP CONSTRAINT hulpvraag_einde, DROP CONSTRAINT hulpvraag_status_check;
ALTER TABLE aanbodmatching.toewijzing DROP CONSTRAINT toewijzing_status_check, DROP CONSTRAINT toewijzing_uiterlijk,
  DROP CONSTRAINT toewijzing_herinnering, DROP CONSTRAINT toewijzing_reden, DROP CONSTRAINT toewijzing_plaats,
  DROP CONSTRAINT toewijzing_toestemming, DROP CONSTRAINT toewijzing_toestemming_heel, DROP CONSTRAINT toewijzing_wachtlijst;
DROP INDEX aanbodmatching.toewijzing_lopend;
SELECT set_config('app.rol', 'systeem', true);
UPDATE aanbodmatching.hulpvraag SET status = CASE status WHEN 'wacht-op-ondernemer' THEN 'toegewezen'
  WHEN 'overgedragen' THEN 'gematcht' ELSE 'ingetrokken' END
  WHERE status IN ('wacht-op-ondernemer', 'overgedragen', 'afgerond', 'verlopen');
UPDATE aanbodmatching.toewijzing SET plaats_bezet = false
  WHERE plaats_bezet AND status IN ('bevestigd', 'geleverd', 'betwist');
UPDATE aanbodmatching.toewijzing SET status = CASE
    WHEN status IN ('wacht-op-toestemming') THEN 'aangeboden' WHEN status = 'gestart' THEN 'geaccepteerd' ELSE 'ingetrokken' END
  WHERE status NOT IN ('aangeboden', 'geaccepteerd', 'geweigerd');
SELECT set_config('app.rol', '', true);

DROP TRIGGER plaats_vrij ON aanbodmatching.toewijzing;
DROP FUNCTION aanbodmatching.geef_plaats_vrij();
DROP FUNCTION aanbodmatching.neem_plaats(uuid);
DROP POLICY plaats_wijzigen ON aanbodmatching.aanbod;
DROP POLICY plaats_zien ON aanbodmatching.aanbod;
DROP POLICY aanbieder_na_acceptatie ON aanbodmatching.contact;
DROP POLICY aanbieder_met_toestemming ON aanbodmatching.hulpvraag;
DROP FUNCTION aanbodmatching.heeft_toewijzing(uuid, text[]);
DROP POLICY aanbieder_lezen ON aanbodmatching.toewijzing;
DROP POLICY aanbieder_besluiten ON aanbodmatching.toewijzing;
DROP POLICY coordinator ON aanbodmatching.toewijzing;
DROP POLICY indiener_besluiten ON aanbodmatching.toewijzing;
DROP POLICY ondernemer_besluiten ON aanbodmatching.toewijzing;
DROP POLICY begin ON aanbodmatching.hulpvraag;

ALTER TABLE aanbodmatching.hulpvraag DROP COLUMN eigenaar, DROP COLUMN aan_zet, DROP COLUMN stap, DROP COLUMN einde_reden,
  DROP COLUMN einde_toelichting, DROP COLUMN aan_zet_sinds, DROP COLUMN uiterlijk_op, DROP COLUMN trede, DROP COLUMN herinner_op,
  ADD CONSTRAINT hulpvraag_status_check CHECK (status IN ('vastgehouden', 'afgewezen', 'ingediend', 'gematcht',
    'geen-passend-aanbod', 'toegewezen', 'in-behandeling', 'ingetrokken', 'gewist'));
ALTER TABLE aanbodmatching.toewijzing DROP COLUMN toestemming_op, DROP COLUMN toestemming_door, DROP COLUMN toestemming_hoe,
  DROP COLUMN wachtlijst_sinds, DROP COLUMN aan_zet_sinds, DROP COLUMN uiterlijk_op, DROP COLUMN trede, DROP COLUMN herinner_op,
  ADD CONSTRAINT toewijzing_status_check CHECK (status IN ('aangeboden', 'geaccepteerd', 'geweigerd', 'ingetrokken')),
  ADD CONSTRAINT toewijzing_check CHECK (status <> 'geweigerd' OR besluit_reden IS NOT NULL),
  ADD CONSTRAINT toewijzing_check1 CHECK (NOT plaats_bezet OR status IN ('aangeboden', 'geaccepteerd'));
CREATE UNIQUE INDEX toewijzing_lopend ON aanbodmatching.toewijzing (hulpvraag_id, aanbod_id)
  WHERE status IN ('aangeboden', 'geaccepteerd');
DROP FUNCTION aanbodmatching.herinner_dagen(text);
DROP TABLE aanbodmatching.regio_instelling, aanbodmatching.overgang;

CREATE POLICY aanbieder_lezen ON aanbodmatching.toewijzing FOR SELECT
  USING (platform.rol() = 'aanbieder' AND aanbieder_id = platform.organisatie());
CREATE POLICY aanbieder_besluiten ON aanbodmatching.toewijzing FOR UPDATE
  USING (platform.rol() = 'aanbieder' AND aanbieder_id = platform.organisatie() AND status = 'aangeboden')
  WITH CHECK (platform.rol() = 'aanbieder' AND aanbieder_id = platform.organisatie()
    AND status IN ('geaccepteerd', 'geweigerd'));
CREATE POLICY coordinator ON aanbodmatching.toewijzing
  USING (platform.rol() = 'coordinator' AND regio = platform.regio())
  WITH CHECK (platform.rol() = 'coordinator' AND regio = platform.regio() AND status IN ('aangeboden', 'ingetrokken'));
CREATE FUNCTION aanbodmatching.heeft_lopende_toewijzing(h_id uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN platform.rol() = 'aanbieder' AND EXISTS (
    SELECT FROM aanbodmatching.toewijzing t
    WHERE t.hulpvraag_id = h_id AND t.aanbieder_id = platform.organisatie() AND t.status IN ('aangeboden', 'geaccepteerd'));
END $$;
CREATE POLICY aanbieder_met_toestemming ON aanbodmatching.hulpvraag FOR SELECT
  USING (delen_met_aanbieders AND aanbodmatching.heeft_lopende_toewijzing(id));
CREATE POLICY wissen ON aanbodmatching.hulpvraag AS RESTRICTIVE FOR UPDATE
  USING (true) WITH CHECK (status <> 'gewist' OR platform.rol() = 'systeem');
CREATE POLICY begin ON aanbodmatching.hulpvraag AS RESTRICTIVE FOR INSERT
  WITH CHECK (platform.rol() = 'systeem' OR (versie = 1
    AND (status = 'ingediend' OR (status = 'vastgehouden' AND platform.rol() = 'anoniem'))));
`;
