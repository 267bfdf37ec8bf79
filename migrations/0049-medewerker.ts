// SPDX-License-Identifier: EUPL-1.2
// A financier acts for an organisatie: in the grants of roles, in who signed in, and in sessions.

/** Who had the role until now decided about nothing: such a grant or session ends, as nobody knows for whom it would be. */
export const MEDEWERKER = `
SELECT set_config('app.rol', 'systeem', true);
DELETE FROM platform.sessie WHERE rol = 'financier';
UPDATE platform.medewerker SET rol = NULL, roltoekenning_id = NULL WHERE rol = 'financier';
DELETE FROM platform.roltoekenning WHERE rol = 'financier';
SELECT set_config('app.rol', '', true);

ALTER TABLE platform.roltoekenning ADD COLUMN organisatie_id uuid,
  ADD CONSTRAINT roltoekenning_van_organisatie CHECK ((rol = 'financier') = (organisatie_id IS NOT NULL));
ALTER TABLE platform.medewerker ADD COLUMN organisatie_id uuid,
  ADD CONSTRAINT medewerker_van_organisatie
    CHECK ((rol IS NOT DISTINCT FROM 'financier') = (organisatie_id IS NOT NULL));
ALTER TABLE platform.sessie DROP CONSTRAINT sessie_check2,
  ADD CONSTRAINT sessie_van_organisatie CHECK ((rol IN ('aanbieder', 'financier')) = (organisatie_id IS NOT NULL));
SELECT platform.verleen('platform.medewerker', 'UPDATE (organisatie_id)');
`;

export const MEDEWERKER_TERUG = `
SELECT set_config('app.rol', 'systeem', true);
DELETE FROM platform.sessie WHERE rol = 'financier';
SELECT set_config('app.rol', '', true);
ALTER TABLE platform.sessie DROP CONSTRAINT sessie_van_organisatie,
  ADD CONSTRAINT sessie_check2 CHECK ((rol = 'aanbieder') = (organisatie_id IS NOT NULL));
ALTER TABLE platform.medewerker DROP COLUMN organisatie_id;
ALTER TABLE platform.roltoekenning DROP COLUMN organisatie_id;
`;
