// SPDX-License-Identifier: EUPL-1.2
// The tables of declaraties and of objections to what was decided about them; of migration 0053.

export const DECLARATIE_TABLES = `
CREATE TABLE prestatiefinanciering.declaratie (
  id uuid PRIMARY KEY,
  -- Number of the afspraak and a serial number within it.
  nummer text NOT NULL CONSTRAINT declaratie_nummer UNIQUE CHECK (nummer ~ '^[A-Z0-9-]{2,30}-D[0-9]{1,6}$'),
  afspraak_id uuid NOT NULL REFERENCES prestatiefinanciering.prestatieafspraak (id),
  programma_id uuid NOT NULL REFERENCES prestatiefinanciering.programma (id),
  aanbieder_id uuid,
  regio text CHECK (regio ~ '^[A-Z]{2,12}$'),
  jaar integer NOT NULL,
  van date NOT NULL,
  tot date NOT NULL,
  status text NOT NULL CHECK (status IN ('ingediend', 'beoordeeld', 'goedgekeurd', 'deels-goedgekeurd', 'afgewezen',
    'ingetrokken', 'teruggedraaid')),
  bedrag_in_centen bigint NOT NULL CHECK (bedrag_in_centen BETWEEN 1 AND 100000000000000),
  -- What is asked, as canonical JSON, and its SHA-256.
  inhoud text NOT NULL,
  hash text NOT NULL CONSTRAINT declaratie_hash CHECK (hash = encode(sha256(convert_to(inhoud, 'UTF8')), 'hex')),
  ingediend_door text NOT NULL,
  ingediend_op timestamptz NOT NULL,
  -- What was assessed, line by line, with the hash of what was asked in it.
  oordeel text,
  oordeel_hash text CONSTRAINT declaratie_oordeel_hash
    CHECK (oordeel_hash = encode(sha256(convert_to(oordeel, 'UTF8')), 'hex')),
  toegekend_in_centen bigint CONSTRAINT declaratie_toegekend CHECK (toegekend_in_centen BETWEEN 0 AND bedrag_in_centen),
  beoordeeld_door text,
  beoordeeld_op timestamptz,
  -- What the second one saw when he approved.
  goedgekeurde_hash text,
  goedgekeurd_door text,
  goedgekeurd_op timestamptz,
  terugdraaireden text CHECK (length(btrim(terugdraaireden)) BETWEEN 3 AND 1000),
  terugdraaien_gevraagd_door text,
  terugdraaien_gevraagd_op timestamptz,
  teruggedraaid_door text,
  teruggedraaid_op timestamptz,
  versie integer NOT NULL CHECK (versie >= 1),
  gewijzigd_door text NOT NULL,
  gewijzigd_op timestamptz NOT NULL,
  CONSTRAINT declaratie_partij CHECK (num_nonnulls(aanbieder_id, regio) = 1),
  CONSTRAINT declaratie_jaar
    CHECK (van <= tot AND extract(year FROM van) = jaar AND extract(year FROM tot) = jaar),
  -- Who asks, who assesses and who approves are three people.
  CONSTRAINT declaratie_beoordelaar CHECK (beoordeeld_door <> ingediend_door),
  CONSTRAINT declaratie_goedkeurder CHECK (goedgekeurd_door <> ingediend_door AND goedgekeurd_door <> beoordeeld_door),
  CONSTRAINT declaratie_gebonden CHECK (goedgekeurde_hash = oordeel_hash),
  CONSTRAINT declaratie_oordeel CHECK (num_nonnulls(oordeel, oordeel_hash, toegekend_in_centen, beoordeeld_door,
    beoordeeld_op) = CASE WHEN status IN ('ingediend', 'ingetrokken') THEN 0 ELSE 5 END),
  CONSTRAINT declaratie_goedkeuring CHECK (num_nonnulls(goedgekeurde_hash, goedgekeurd_door, goedgekeurd_op) =
    CASE WHEN status IN ('ingediend', 'ingetrokken', 'beoordeeld') THEN 0 ELSE 3 END),
  CONSTRAINT declaratie_uitkomst CHECK (CASE status WHEN 'goedgekeurd' THEN toegekend_in_centen = bedrag_in_centen
    WHEN 'deels-goedgekeurd' THEN toegekend_in_centen > 0 AND toegekend_in_centen < bedrag_in_centen
    WHEN 'afgewezen' THEN toegekend_in_centen = 0 WHEN 'teruggedraaid' THEN toegekend_in_centen > 0 ELSE true END),
  CONSTRAINT declaratie_terugdraaien CHECK (
    num_nonnulls(terugdraaireden, terugdraaien_gevraagd_door, terugdraaien_gevraagd_op) IN (0, 3)
    AND (terugdraaireden IS NULL OR status IN ('goedgekeurd', 'deels-goedgekeurd', 'teruggedraaid'))),
  CONSTRAINT declaratie_teruggedraaid CHECK (num_nonnulls(teruggedraaid_door, teruggedraaid_op) =
    CASE WHEN status = 'teruggedraaid' THEN 2 ELSE 0 END
    AND (status <> 'teruggedraaid' OR terugdraaireden IS NOT NULL)),
  CONSTRAINT declaratie_terugdraaier CHECK (teruggedraaid_door <> terugdraaien_gevraagd_door)
);
CREATE INDEX declaratie_programma ON prestatiefinanciering.declaratie (programma_id, status);
CREATE INDEX declaratie_afspraak ON prestatiefinanciering.declaratie (afspraak_id, jaar);
CREATE INDEX declaratie_lijst ON prestatiefinanciering.declaratie (ingediend_op DESC, id DESC);

CREATE TABLE prestatiefinanciering.declaratieregel (
  declaratie_id uuid NOT NULL REFERENCES prestatiefinanciering.declaratie (id),
  prestatie_id uuid NOT NULL REFERENCES prestatiefinanciering.prestatie (id),
  -- As it was when it was declared.
  prestatieversie integer NOT NULL,
  bedrag_in_centen bigint NOT NULL CHECK (bedrag_in_centen BETWEEN 1 AND 100000000000000),
  -- As long as it does, no other declaratie can have this prestatie.
  houdt_vast boolean NOT NULL,
  besluit text CHECK (besluit IN ('toegekend', 'geweigerd')),
  reden text CHECK (reden IN ('bewijs-onvolledig', 'bedrag-onjuist', 'anders', 'niet-geleverd', 'buiten-afspraak', 'dubbel')),
  toelichting text CHECK (length(btrim(toelichting)) BETWEEN 3 AND 1000),
  PRIMARY KEY (declaratie_id, prestatie_id),
  CONSTRAINT declaratieregel_waarom CHECK (num_nonnulls(reden, toelichting) =
    CASE WHEN besluit IS NOT DISTINCT FROM 'geweigerd' THEN 2 ELSE 0 END)
);
CREATE UNIQUE INDEX declaratieregel_een ON prestatiefinanciering.declaratieregel (prestatie_id) WHERE houdt_vast;

CREATE TABLE prestatiefinanciering.bezwaar (
  id uuid PRIMARY KEY,
  declaratie_id uuid NOT NULL CONSTRAINT bezwaar_een UNIQUE REFERENCES prestatiefinanciering.declaratie (id),
  gronden text NOT NULL CHECK (length(btrim(gronden)) BETWEEN 10 AND 4000),
  ingediend_door text NOT NULL,
  ingediend_op timestamptz NOT NULL,
  besluit text CHECK (besluit IN ('gegrond', 'ongegrond')),
  motivering text CHECK (length(btrim(motivering)) BETWEEN 10 AND 4000),
  besloten_door text,
  besloten_op timestamptz,
  CONSTRAINT bezwaar_besluit CHECK (num_nulls(besluit, motivering, besloten_door, besloten_op) IN (0, 4)),
  CONSTRAINT bezwaar_zelf CHECK (besloten_door <> ingediend_door)
);
`;
