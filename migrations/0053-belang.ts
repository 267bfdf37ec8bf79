// SPDX-License-Identifier: EUPL-1.2
// Interests that people of a financier have in an aanbieder, as they declare them; of migration 0053.

export const BELANG = `
CREATE TABLE prestatiefinanciering.belang (
  id uuid PRIMARY KEY,
  subject text NOT NULL,
  aanbieder_id uuid NOT NULL,
  omschrijving text NOT NULL CHECK (length(btrim(omschrijving)) BETWEEN 3 AND 500),
  van date NOT NULL,
  -- The last day.
  tot date,
  gemeld_op timestamptz NOT NULL,
  beeindigd_op timestamptz,
  CONSTRAINT belang_einde CHECK ((tot IS NULL) = (beeindigd_op IS NULL)),
  CONSTRAINT belang_periode CHECK (tot >= van),
  -- What was there is not ended as if it had not been.
  CONSTRAINT belang_vooruit CHECK (tot >= (beeindigd_op AT TIME ZONE 'Europe/Amsterdam')::date)
);
CREATE UNIQUE INDEX belang_lopend ON prestatiefinanciering.belang (subject, aanbieder_id) WHERE tot IS NULL;
CREATE INDEX belang_gemeld ON prestatiefinanciering.belang (gemeld_op DESC, id DESC);

SELECT platform.beveilig('prestatiefinanciering.belang'),
  platform.verleen('prestatiefinanciering.belang', 'SELECT, INSERT, UPDATE (tot, beeindigd_op)');
CREATE POLICY eigenaar ON prestatiefinanciering.belang FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY eigen ON prestatiefinanciering.belang FOR SELECT
  USING (platform.rol() = 'financier' AND subject = platform.subject());
CREATE POLICY register ON prestatiefinanciering.belang FOR SELECT USING (platform.rol() = 'beheerder');
CREATE POLICY melden ON prestatiefinanciering.belang FOR INSERT
  WITH CHECK (platform.rol() = 'financier' AND subject = platform.subject() AND tot IS NULL);
-- Once, and now: with a moment of long ago it would end as if it had not been.
CREATE POLICY beeindigen ON prestatiefinanciering.belang FOR UPDATE
  USING (platform.rol() = 'financier' AND subject = platform.subject() AND tot IS NULL)
  WITH CHECK (beeindigd_op > now() - interval '1 day');
`;
