// SPDX-License-Identifier: EUPL-1.2
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { decryptRows, encryptRows } from './0013-versleutelen.js';

/**
 * Personal data are encrypted with a key per betrokkene (docs/adr/0013), what is there already too. The columns take
 * another type, so the application must stand still meanwhile.
 */
export class PlatformBetrokkene1795500000013 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLE);
    await queryRunner.query(FUNCTIONS);
    await queryRunner.query(ACCESS);
    await queryRunner.query(NEW_COLUMNS);
    await encryptRows(queryRunner);
    await queryRunner.query(REPLACE);
    await queryRunner.query(LIMITS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(OLD_COLUMNS);
    await decryptRows(queryRunner);
    await queryRunner.query(RESTORE);
  }
}

const TABLE = `
-- A person whose data are kept. No name and no address: an index that only we can reckon, and a key of its own. Erased
-- is a row without those two; its id stays as a pseudonym.
CREATE TABLE platform.betrokkene (
  id uuid PRIMARY KEY,
  zoekindex bytea UNIQUE CHECK (octet_length(zoekindex) = 32),
  -- Which key wrapped it (8 bytes), and the wrapped key.
  sleutel bytea CHECK (octet_length(sleutel) = 69),
  aangemaakt_op timestamptz NOT NULL DEFAULT now(),
  gewist_op timestamptz,
  CHECK ((zoekindex IS NULL) = (gewist_op IS NOT NULL)),
  CHECK ((sleutel IS NULL) = (gewist_op IS NOT NULL))
);
`;

// With the owner's rights, so that the table itself stays shut: nobody can look through it, and who cannot reckon the
// index or does not see a row with the id learns nothing. Wrapped keys open nothing without PERSOONSGEGEVENS_SLEUTEL.
const FUNCTIONS = `
-- Whoever has this index, made when there is nobody yet. FOR SHARE: until this transaction ends nobody erases the key
-- that it is about to encrypt with.
CREATE FUNCTION platform.leg_betrokkene_vast(nieuw_id uuid, van_zoekindex bytea, nieuwe_sleutel bytea)
RETURNS TABLE (id uuid, sleutel bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF coalesce(platform.rol(), '') NOT IN ('anoniem', 'indiener', 'ondernemer', 'coordinator', 'systeem') THEN
    RAISE EXCEPTION 'deze rol legt geen betrokkenen vast' USING ERRCODE = 'insufficient_privilege';
  END IF;
  LOOP
    RETURN QUERY SELECT b.id, b.sleutel FROM platform.betrokkene b WHERE b.zoekindex = van_zoekindex FOR SHARE;
    IF FOUND THEN
      RETURN;
    END IF;
    -- Waits for another who is making the same; then the loop finds that one.
    INSERT INTO platform.betrokkene (id, zoekindex, sleutel) VALUES (nieuw_id, van_zoekindex, nieuwe_sleutel)
      ON CONFLICT (zoekindex) DO NOTHING;
  END LOOP;
END $$;

-- For the roles that read about people; a machine is not among them, whichever rows it may see.
CREATE FUNCTION platform.datasleutel(betrokkene_id uuid) RETURNS bytea
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT b.sleutel FROM platform.betrokkene b WHERE b.id = betrokkene_id
    AND platform.rol() IN ('indiener', 'ondernemer', 'coordinator', 'aanbieder', 'systeem')
$$;

CREATE FUNCTION platform.is_betrokkene(betrokkene_id uuid, met_zoekindex bytea) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM platform.betrokkene b WHERE b.id = betrokkene_id AND b.zoekindex = met_zoekindex)
$$;
`;

const ACCESS = `
SELECT platform.beveilig('platform.betrokkene'), platform.verleen('platform.betrokkene', 'SELECT');
CREATE POLICY lezen ON platform.betrokkene FOR SELECT USING (platform.rol() = 'systeem');
-- For the functions above, and for what the migrations do.
CREATE POLICY vastleggen ON platform.betrokkene TO CURRENT_USER USING (true);
REVOKE EXECUTE ON FUNCTION platform.leg_betrokkene_vast(uuid, bytea, bytea), platform.datasleutel(uuid),
  platform.is_betrokkene(uuid, bytea) FROM PUBLIC;
DO $$ BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION platform.leg_betrokkene_vast(uuid, bytea, bytea), platform.datasleutel(uuid),
    platform.is_betrokkene(uuid, bytea) TO %I', current_setting('schakel.app_rol'));
END $$;
`;

const NEW_COLUMNS = `
-- Each row names whose key it is encrypted with: an address that is corrected moves a hulpvraag to another betrokkene, and
-- whoever reads meanwhile must never try the one row with the key of the other.
ALTER TABLE aanbodmatching.contact ADD betrokkene_id uuid, ADD naam_v bytea, ADD email_v bytea, ADD telefoon_v bytea;
ALTER TABLE aanbodmatching.hulpvraag ADD betrokkene_id uuid, ADD tekst_v bytea, ADD onderneming_naam_v bytea;
ALTER TABLE aanbodmatching.toewijzing ADD betrokkene_id uuid, ADD notitie_v bytea, ADD reden_afwijking_v bytea,
  ADD besluit_toelichting_v bytea;
-- The reasons quote what was asked, and the evidence names the words.
ALTER TABLE aanbodmatching.match ADD betrokkene_id uuid, ADD bewijs_v bytea, ADD redenen_v bytea;
`;

// The checks on the columns go with them.
const REPLACE = `
ALTER TABLE aanbodmatching.contact DROP naam, DROP email, DROP telefoon, ALTER betrokkene_id SET NOT NULL,
  ALTER naam_v SET NOT NULL, ALTER email_v SET NOT NULL;
ALTER TABLE aanbodmatching.contact RENAME naam_v TO naam;
ALTER TABLE aanbodmatching.contact RENAME email_v TO email;
ALTER TABLE aanbodmatching.contact RENAME telefoon_v TO telefoon;
ALTER TABLE aanbodmatching.hulpvraag DROP tekst, DROP onderneming_naam, ALTER betrokkene_id SET NOT NULL,
  ALTER tekst_v SET NOT NULL;
ALTER TABLE aanbodmatching.hulpvraag RENAME tekst_v TO tekst;
ALTER TABLE aanbodmatching.hulpvraag RENAME onderneming_naam_v TO onderneming_naam;
ALTER TABLE aanbodmatching.toewijzing DROP notitie, DROP reden_afwijking, DROP besluit_toelichting,
  ALTER betrokkene_id SET NOT NULL;
ALTER TABLE aanbodmatching.toewijzing RENAME notitie_v TO notitie;
ALTER TABLE aanbodmatching.toewijzing RENAME reden_afwijking_v TO reden_afwijking;
ALTER TABLE aanbodmatching.toewijzing RENAME besluit_toelichting_v TO besluit_toelichting;
ALTER TABLE aanbodmatching.match DROP bewijs, DROP redenen, ALTER betrokkene_id SET NOT NULL,
  ALTER bewijs_v SET NOT NULL, ALTER redenen_v SET NOT NULL;
ALTER TABLE aanbodmatching.match RENAME bewijs_v TO bewijs;
ALTER TABLE aanbodmatching.match RENAME redenen_v TO redenen;
`;

// In bytes: 29 for the encryption, at most 4 for a character. In characters is for the DTO.
const LIMITS = `
ALTER TABLE aanbodmatching.contact ADD CHECK (octet_length(naam) BETWEEN 30 AND 829),
  ADD CHECK (octet_length(email) BETWEEN 30 AND 1045), ADD CHECK (octet_length(telefoon) BETWEEN 30 AND 149);
ALTER TABLE aanbodmatching.hulpvraag ADD CHECK (octet_length(tekst) BETWEEN 30 AND 20029),
  ADD CHECK (octet_length(onderneming_naam) BETWEEN 29 AND 4029),
  ADD CHECK (kvk_nummer IS NOT NULL OR (onderneming_naam IS NOT NULL AND sbi IS NOT NULL AND gemeentecode IS NOT NULL));
ALTER TABLE aanbodmatching.toewijzing ADD CHECK (octet_length(notitie) BETWEEN 29 AND 8029),
  ADD CHECK (octet_length(reden_afwijking) BETWEEN 29 AND 8029),
  ADD CHECK (octet_length(besluit_toelichting) BETWEEN 29 AND 8029);
CREATE INDEX hulpvraag_betrokkene ON aanbodmatching.hulpvraag (betrokkene_id);
CREATE INDEX toewijzing_betrokkene ON aanbodmatching.toewijzing (betrokkene_id);
`;

const OLD_COLUMNS = `
ALTER TABLE aanbodmatching.contact ADD naam_o text CHECK (length(naam_o) BETWEEN 1 AND 200),
  ADD email_o text CHECK (length(email_o) BETWEEN 3 AND 254), ADD telefoon_o text CHECK (length(telefoon_o) <= 30);
ALTER TABLE aanbodmatching.hulpvraag ADD tekst_o text CHECK (length(tekst_o) BETWEEN 1 AND 5000),
  ADD onderneming_naam_o text;
ALTER TABLE aanbodmatching.toewijzing ADD notitie_o text, ADD reden_afwijking_o text, ADD besluit_toelichting_o text;
ALTER TABLE aanbodmatching.match ADD bewijs_o jsonb, ADD redenen_o text[];
`;

const RESTORE = `
ALTER TABLE aanbodmatching.contact DROP naam, DROP email, DROP telefoon, DROP betrokkene_id,
  ALTER naam_o SET NOT NULL, ALTER email_o SET NOT NULL;
ALTER TABLE aanbodmatching.contact RENAME naam_o TO naam;
ALTER TABLE aanbodmatching.contact RENAME email_o TO email;
ALTER TABLE aanbodmatching.contact RENAME telefoon_o TO telefoon;
ALTER TABLE aanbodmatching.hulpvraag DROP tekst, DROP onderneming_naam, DROP betrokkene_id, ALTER tekst_o SET NOT NULL;
ALTER TABLE aanbodmatching.hulpvraag RENAME tekst_o TO tekst;
ALTER TABLE aanbodmatching.hulpvraag RENAME onderneming_naam_o TO onderneming_naam;
ALTER TABLE aanbodmatching.hulpvraag
  ADD CHECK (kvk_nummer IS NOT NULL OR (onderneming_naam IS NOT NULL AND sbi IS NOT NULL AND gemeentecode IS NOT NULL));
ALTER TABLE aanbodmatching.toewijzing DROP notitie, DROP reden_afwijking, DROP besluit_toelichting, DROP betrokkene_id;
ALTER TABLE aanbodmatching.toewijzing RENAME notitie_o TO notitie;
ALTER TABLE aanbodmatching.toewijzing RENAME reden_afwijking_o TO reden_afwijking;
ALTER TABLE aanbodmatching.toewijzing RENAME besluit_toelichting_o TO besluit_toelichting;
ALTER TABLE aanbodmatching.match DROP bewijs, DROP redenen, DROP betrokkene_id, ALTER bewijs_o SET NOT NULL,
  ALTER redenen_o SET NOT NULL;
ALTER TABLE aanbodmatching.match RENAME bewijs_o TO bewijs;
ALTER TABLE aanbodmatching.match RENAME redenen_o TO redenen;
DROP FUNCTION platform.leg_betrokkene_vast(uuid, bytea, bytea), platform.datasleutel(uuid), platform.is_betrokkene(uuid, bytea);
DROP TABLE platform.betrokkene;
`;
