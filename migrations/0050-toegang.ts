// SPDX-License-Identifier: EUPL-1.2
// Who sees and does what with the agreements of migration 0050.

/** The financier who signs; the other party once it was offered; who else pays for the programme; the worker. */
const PENVOERDER = `platform.rol() = 'financier' AND prestatiefinanciering.is_penvoerder(programma_id, platform.organisatie())`;
const PARTIJ = `aangeboden_op IS NOT NULL AND ((platform.rol() = 'aanbieder' AND aanbieder_id = platform.organisatie())
    OR (platform.rol() = 'coordinator' AND regio = platform.regio()))`;
/** Of what hangs under it: whatever row of the one above shows itself. */
const AFSPRAAK = 'EXISTS (SELECT FROM prestatiefinanciering.prestatieafspraak a WHERE a.id = afspraak_id)';
const VERSIE = (tabel: string): string => `EXISTS (SELECT FROM prestatiefinanciering.afspraakversie v
    WHERE v.afspraak_id = ${tabel}.afspraak_id AND v.versie = ${tabel}.versie)`;
const OF_PENVOERDER = `EXISTS (SELECT FROM prestatiefinanciering.prestatieafspraak a
    WHERE a.id = afspraak_id AND platform.rol() = 'financier'
      AND prestatiefinanciering.is_penvoerder(a.programma_id, platform.organisatie()))`;
const OF_PARTIJ = `EXISTS (SELECT FROM prestatiefinanciering.prestatieafspraak a WHERE a.id = afspraak_id
    AND ((platform.rol() = 'aanbieder' AND a.aanbieder_id = platform.organisatie())
      OR (platform.is_hoofdcoordinator() AND a.regio = platform.regio())))`;

export const AFSPRAAK_ACCESS = `
SELECT platform.beveilig('prestatiefinanciering.prestatieafspraak'), platform.beveilig('prestatiefinanciering.afspraakversie'),
  platform.beveilig('prestatiefinanciering.afspraakjaar'), platform.beveilig('prestatiefinanciering.indicator'),
  platform.beveilig('prestatiefinanciering.ondertekening');
SELECT platform.verleen('prestatiefinanciering.prestatieafspraak', 'SELECT, INSERT, UPDATE (titel, status, aangeboden_op,
    beeindigd_per, beeindigd_reden, versie, gewijzigd_door, gewijzigd_op)'),
  platform.verleen('prestatiefinanciering.afspraakversie', 'SELECT, INSERT, UPDATE (van, tot, geldig_van, tussentoets_op,
    plafond_in_centen, toelichting, status, inhoud, hash, verworpen_door, verworpen_op, verwerpreden, getekend_op)'),
  platform.verleen('prestatiefinanciering.afspraakjaar', 'SELECT, INSERT, DELETE'),
  platform.verleen('prestatiefinanciering.indicator', 'SELECT, INSERT, DELETE'),
  platform.verleen('prestatiefinanciering.ondertekening', 'SELECT, INSERT');

CREATE POLICY systeem ON prestatiefinanciering.prestatieafspraak FOR SELECT USING (platform.rol() = 'systeem');
CREATE POLICY financier ON prestatiefinanciering.prestatieafspraak FOR SELECT USING (platform.rol() = 'financier'
  AND prestatiefinanciering.is_financier(programma_id, platform.organisatie()));
CREATE POLICY partij ON prestatiefinanciering.prestatieafspraak FOR SELECT USING (${PARTIJ});
CREATE POLICY opstellen ON prestatiefinanciering.prestatieafspraak FOR INSERT
  WITH CHECK (${PENVOERDER} AND aangemaakt_door = platform.subject() AND status = 'concept');
CREATE POLICY wijzigen ON prestatiefinanciering.prestatieafspraak FOR UPDATE
  USING (${PENVOERDER}) WITH CHECK (${PENVOERDER} AND gewijzigd_door = platform.subject());

-- A draft is of the financiers alone.
CREATE POLICY lezen ON prestatiefinanciering.afspraakversie FOR SELECT
  USING ((status <> 'concept' OR platform.rol() IN ('financier', 'systeem')) AND ${AFSPRAAK});
CREATE POLICY opstellen ON prestatiefinanciering.afspraakversie FOR INSERT
  WITH CHECK (opgesteld_door = platform.subject() AND ${OF_PENVOERDER});
CREATE POLICY wijzigen ON prestatiefinanciering.afspraakversie FOR UPDATE USING (${OF_PENVOERDER});
-- The other party refuses, with a reason; nothing else.
CREATE POLICY weigeren ON prestatiefinanciering.afspraakversie FOR UPDATE
  USING (status = 'ter-ondertekening' AND ${OF_PARTIJ})
  WITH CHECK (status = 'verworpen' AND verworpen_door = platform.subject() AND ${OF_PARTIJ});

CREATE POLICY lezen ON prestatiefinanciering.afspraakjaar FOR SELECT USING (${VERSIE('afspraakjaar')});
CREATE POLICY opstellen ON prestatiefinanciering.afspraakjaar FOR INSERT WITH CHECK (${OF_PENVOERDER});
CREATE POLICY opnieuw ON prestatiefinanciering.afspraakjaar FOR DELETE USING (${OF_PENVOERDER});
CREATE POLICY lezen ON prestatiefinanciering.indicator FOR SELECT USING (${VERSIE('indicator')});
CREATE POLICY opstellen ON prestatiefinanciering.indicator FOR INSERT WITH CHECK (${OF_PENVOERDER});
CREATE POLICY opnieuw ON prestatiefinanciering.indicator FOR DELETE USING (${OF_PENVOERDER});

CREATE POLICY lezen ON prestatiefinanciering.ondertekening FOR SELECT USING (${VERSIE('ondertekening')});
CREATE POLICY financier ON prestatiefinanciering.ondertekening FOR INSERT WITH CHECK (kant = 'financier'
  AND subject = platform.subject() AND organisatie_id = platform.organisatie() AND ${OF_PENVOERDER});
CREATE POLICY partij ON prestatiefinanciering.ondertekening FOR INSERT WITH CHECK (kant = 'partij'
  AND subject = platform.subject() AND ${OF_PARTIJ}
  AND ((platform.rol() = 'aanbieder' AND organisatie_id = platform.organisatie())
    OR (platform.is_hoofdcoordinator() AND regio = platform.regio())));

-- An aanbieder with an agreement may read the programme that it is of.
CREATE POLICY partij ON prestatiefinanciering.programma FOR SELECT USING (platform.rol() = 'aanbieder'
  AND EXISTS (SELECT FROM prestatiefinanciering.prestatieafspraak a WHERE a.programma_id = programma.id));
`;
