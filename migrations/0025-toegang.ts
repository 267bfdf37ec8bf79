// SPDX-License-Identifier: EUPL-1.2
// Of migration 0025: who sees and makes which moments and appointments.

/** Toewijzingen with which an appointment can be made: the provider knows of them, and there is something to do. */
export const BOEKBAAR = `status IN ('aangeboden', 'geaccepteerd', 'gestart', 'geleverd', 'betwist')`;

export const TOEGANG_MOMENT = `
SELECT platform.beveilig('aanbodmatching.afspraakmoment');
SELECT platform.verleen('aanbodmatching.afspraakmoment',
  'SELECT, INSERT, UPDATE (vervallen_op, versie, gewijzigd_door, gewijzigd_op)');
CREATE POLICY systeem ON aanbodmatching.afspraakmoment USING (platform.rol() = 'systeem');
CREATE POLICY aanbieder ON aanbodmatching.afspraakmoment
  USING (platform.rol() = 'aanbieder' AND organisatie_id = platform.organisatie())
  WITH CHECK (platform.rol() = 'aanbieder' AND organisatie_id = platform.organisatie()
    AND (aanbod_id IS NULL OR EXISTS (SELECT FROM aanbodmatching.aanbod a
      WHERE a.id = aanbod_id AND a.aanbieder_id = platform.organisatie())));
CREATE POLICY coordinator_lezen ON aanbodmatching.afspraakmoment FOR SELECT
  USING (platform.rol() = 'coordinator' AND regio = platform.regio());
-- His own talks, and not those of a colleague.
CREATE POLICY coordinator_toevoegen ON aanbodmatching.afspraakmoment FOR INSERT WITH CHECK (
  platform.rol() = 'coordinator' AND regio = platform.regio() AND behandelaar = platform.subject());
CREATE POLICY coordinator_wijzigen ON aanbodmatching.afspraakmoment FOR UPDATE USING (
  platform.rol() = 'coordinator' AND regio = platform.regio() AND behandelaar = platform.subject());
-- What is open to a hulpvraag: its own policies, and those of its toewijzingen, say whose.
CREATE POLICY bij_toewijzing ON aanbodmatching.afspraakmoment FOR SELECT
  USING (platform.rol() IN ('ondernemer', 'indiener', 'coordinator') AND EXISTS (SELECT FROM aanbodmatching.toewijzing t
    WHERE t.aanbieder_id = organisatie_id AND t.aanbod_id = coalesce(afspraakmoment.aanbod_id, t.aanbod_id)
      AND t.${BOEKBAAR}));
CREATE POLICY bij_hulpvraag ON aanbodmatching.afspraakmoment FOR SELECT
  USING (platform.rol() IN ('ondernemer', 'indiener') AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h
    WHERE h.regio = afspraakmoment.regio));
`;

export const TOEGANG_AFSPRAAK = `
SELECT platform.beveilig('aanbodmatching.afspraak');
SELECT platform.verleen('aanbodmatching.afspraak', 'SELECT, INSERT, UPDATE (moment_id, status, versie, notitie, '
  || 'annuleerreden, annuleertoelichting, geannuleerd_door, herinneren_op, gewijzigd_door, gewijzigd_op)');
CREATE POLICY systeem ON aanbodmatching.afspraak USING (platform.rol() = 'systeem');
CREATE POLICY aanbieder_lezen ON aanbodmatching.afspraak FOR SELECT
  USING (platform.rol() = 'aanbieder' AND organisatie_id = platform.organisatie());
CREATE POLICY aanbieder_wijzigen ON aanbodmatching.afspraak FOR UPDATE
  USING (platform.rol() = 'aanbieder' AND organisatie_id = platform.organisatie());
CREATE POLICY coordinator_lezen ON aanbodmatching.afspraak FOR SELECT
  USING (platform.rol() = 'coordinator' AND regio = platform.regio());
CREATE POLICY coordinator_wijzigen ON aanbodmatching.afspraak FOR UPDATE
  USING (platform.rol() = 'coordinator' AND regio = platform.regio());
CREATE POLICY indiener_lezen ON aanbodmatching.afspraak FOR SELECT
  USING (platform.rol() = 'indiener' AND hulpvraag_id = platform.hulpvraag());
-- By the same person or firm: the hulpvraag's own policies decide.
CREATE POLICY inzage ON aanbodmatching.afspraak FOR SELECT
  USING (platform.rol() = 'indiener' AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h
    WHERE h.id = hulpvraag_id AND h.betrokkene_id = platform.betrokkene()));
CREATE POLICY ondernemer_lezen ON aanbodmatching.afspraak FOR SELECT
  USING (platform.rol() = 'ondernemer' AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = hulpvraag_id));
CREATE POLICY boeken ON aanbodmatching.afspraak FOR INSERT WITH CHECK (
  EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = hulpvraag_id)
  AND (platform.rol() IN ('ondernemer', 'coordinator')
    OR (platform.rol() = 'indiener' AND platform.subject() = 'bewerker:' || hulpvraag_id)));
CREATE POLICY ondernemer_wijzigen ON aanbodmatching.afspraak FOR UPDATE USING (
  EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = hulpvraag_id)
  AND (platform.rol() = 'ondernemer' OR (platform.rol() = 'indiener' AND platform.subject() = 'bewerker:' || hulpvraag_id)));
-- However it begins, and what is over stays as it is.
CREATE POLICY begin ON aanbodmatching.afspraak AS RESTRICTIVE FOR INSERT WITH CHECK (status = 'geboekt' AND versie = 1);
CREATE POLICY open ON aanbodmatching.afspraak AS RESTRICTIVE FOR UPDATE
  USING (platform.rol() = 'systeem' OR status IN ('geboekt', 'verplaatst'))
  WITH CHECK (true);
-- What became of it, the host tells.
CREATE POLICY afronden ON aanbodmatching.afspraak AS RESTRICTIVE FOR UPDATE USING (true)
  WITH CHECK (platform.rol() IN ('systeem', 'aanbieder') OR status NOT IN ('gehouden', 'niet-verschenen')
    OR (platform.rol() = 'coordinator' AND behandelaar IS NOT NULL));
-- Whoever has an appointment sees when and where it is, whatever became of the toewijzing.
CREATE POLICY van_afspraak ON aanbodmatching.afspraakmoment FOR SELECT
  USING (EXISTS (SELECT FROM aanbodmatching.afspraak a WHERE a.moment_id = afspraakmoment.id));
`;
