// SPDX-License-Identifier: EUPL-1.2
// The second half of migration 0026: the register of unmet need.

const TABLES = `
-- What was asked and not found. Codes only; one row for each reason that a hulpvraag went without help.
CREATE TABLE aanbodmatching.onvervulde_vraag (
  hulpvraag_id uuid NOT NULL REFERENCES aanbodmatching.hulpvraag (id),
  reden text NOT NULL CHECK (reden IN ('geen-passend-aanbod', 'vol', 'geweigerd-door-alle', 'niet-passend', 'niet-voor-mij')),
  status text NOT NULL CHECK (status IN ('open', 'alsnog-vervuld', 'vervallen')),
  regio text NOT NULL CHECK (regio <> ''),
  themas text[] NOT NULL,
  sectie text CHECK (sectie ~ '^[A-V]$'),
  grootteklasse text CHECK (grootteklasse IN ('micro', 'klein', 'middelgroot', 'groot')),
  gevraagd_op timestamptz NOT NULL,
  ontstaan_op timestamptz NOT NULL,
  vervuld_op timestamptz,
  -- The event that told of it.
  event_id uuid NOT NULL UNIQUE,
  PRIMARY KEY (hulpvraag_id, reden),
  CONSTRAINT onvervulde_vraag_vervuld CHECK ((status = 'alsnog-vervuld') = (vervuld_op IS NOT NULL))
);
CREATE INDEX onvervulde_vraag_regio ON aanbodmatching.onvervulde_vraag (regio, gevraagd_op);

-- An aanbod that fits the text of a hulpvraag for which nothing was found, but for one regel.
CREATE TABLE aanbodmatching.bijna_passend (
  hulpvraag_id uuid NOT NULL REFERENCES aanbodmatching.hulpvraag (id),
  aanbod_id uuid NOT NULL REFERENCES aanbodmatching.aanbod (id),
  regel text NOT NULL CHECK (regel IN ('gebied', 'sbi', 'werkzamePersonen', 'rechtsvorm', 'leeftijd', 'omzet', 'deMinimis',
    'capaciteit', 'openstelling')),
  PRIMARY KEY (hulpvraag_id, aanbod_id)
);
CREATE INDEX bijna_passend_aanbod ON aanbodmatching.bijna_passend (aanbod_id);
`;

const ACCESS = `
SELECT platform.beveilig('aanbodmatching.onvervulde_vraag'), platform.beveilig('aanbodmatching.bijna_passend');
SELECT platform.verleen('aanbodmatching.onvervulde_vraag',
    'SELECT, INSERT, UPDATE (status, vervuld_op, ontstaan_op, event_id, regio, themas, sectie, grootteklasse)'),
  platform.verleen('aanbodmatching.bijna_passend', 'SELECT, INSERT, DELETE');
CREATE POLICY systeem ON aanbodmatching.onvervulde_vraag USING (platform.rol() = 'systeem');
CREATE POLICY lezen ON aanbodmatching.onvervulde_vraag FOR SELECT USING (platform.rol() IN ('analist', 'beheerder'));
CREATE POLICY regio ON aanbodmatching.onvervulde_vraag FOR SELECT
  USING (platform.rol() = 'coordinator' AND regio = platform.regio());
CREATE POLICY systeem ON aanbodmatching.bijna_passend USING (platform.rol() = 'systeem');
`;

// With the owner's rights: everybody else gets groups only, of 5 hulpvragen at least, in steps of 5, and since the first of
// a month, so that asking twice tells of no single firm. Finer than theme and region there are none.
const GROUPS = `
CREATE POLICY groepen ON aanbodmatching.onvervulde_vraag FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY groepen ON aanbodmatching.bijna_passend FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION aanbodmatching.toonbaar(aantal bigint) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT nullif(aantal / 5 * 5, 0)::integer $$;

CREATE FUNCTION aanbodmatching.onvervulde_themas(sinds timestamptz)
RETURNS TABLE (thema text, regio text, aantal integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT t.thema, o.regio, aanbodmatching.toonbaar(count(DISTINCT o.hulpvraag_id))
  FROM aanbodmatching.onvervulde_vraag o CROSS JOIN LATERAL unnest(o.themas) AS t (thema)
  WHERE o.status = 'open' AND o.gevraagd_op >= date_trunc('month', sinds, 'Europe/Amsterdam')
    AND platform.rol() IN ('coordinator', 'aanbieder')
  GROUP BY t.thema, o.regio HAVING aanbodmatching.toonbaar(count(DISTINCT o.hulpvraag_id)) IS NOT NULL
$$;

CREATE FUNCTION aanbodmatching.bijna_passende_regels(sinds timestamptz)
RETURNS TABLE (aanbod_id uuid, titel text, regel text, aantal integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.id, a.titel, b.regel, aanbodmatching.toonbaar(count(DISTINCT b.hulpvraag_id))
  FROM aanbodmatching.bijna_passend b JOIN aanbodmatching.aanbod a ON a.id = b.aanbod_id
  JOIN aanbodmatching.onvervulde_vraag o ON o.hulpvraag_id = b.hulpvraag_id
  WHERE o.status = 'open' AND o.gevraagd_op >= date_trunc('month', sinds, 'Europe/Amsterdam')
    AND platform.rol() = 'aanbieder' AND a.aanbieder_id = platform.organisatie()
  GROUP BY a.id, a.titel, b.regel HAVING aanbodmatching.toonbaar(count(DISTINCT b.hulpvraag_id)) IS NOT NULL
$$;
REVOKE EXECUTE ON FUNCTION aanbodmatching.onvervulde_themas(timestamptz),
  aanbodmatching.bijna_passende_regels(timestamptz) FROM PUBLIC;
DO $$ BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION aanbodmatching.onvervulde_themas(timestamptz),
    aanbodmatching.bijna_passende_regels(timestamptz) TO %I', current_setting('schakel.app_rol'));
END $$;
`;

export const ONVERVULD = TABLES + ACCESS + GROUPS;
export const ZONDER_ONVERVULD = `
  DROP FUNCTION aanbodmatching.bijna_passende_regels(timestamptz), aanbodmatching.onvervulde_themas(timestamptz),
    aanbodmatching.toonbaar(bigint);
  DROP TABLE aanbodmatching.bijna_passend, aanbodmatching.onvervulde_vraag;
`;
