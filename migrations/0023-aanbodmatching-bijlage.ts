// SPDX-License-Identifier: EUPL-1.2

/** Files that people add to a conversation or a note; what is in them stands apart from what is told of them. */
export const BIJLAGE_TABLES = `
CREATE TABLE aanbodmatching.bijlage (
  id uuid PRIMARY KEY,
  hulpvraag_id uuid NOT NULL REFERENCES aanbodmatching.hulpvraag (id),
  betrokkene_id uuid NOT NULL,
  -- Where it hangs; nowhere yet when both are empty.
  bericht_id uuid REFERENCES aanbodmatching.gespreksbericht (id),
  notitie_id uuid REFERENCES aanbodmatching.notitie (id),
  partij text NOT NULL CHECK (partij IN ('ondernemer', 'coordinator', 'aanbieder')),
  soort text NOT NULL CHECK (soort IN ('pdf', 'png', 'jpg', 'webp', 'docx', 'xlsx', 'odt', 'ods', 'txt', 'csv')),
  -- Empty when it was erased.
  naam bytea CHECK (octet_length(naam) BETWEEN 30 AND 829),
  bytes integer NOT NULL CHECK (bytes BETWEEN 1 AND 10485760),
  status text NOT NULL CHECK (status IN ('quarantaine', 'schoon', 'besmet', 'niet-gescand')),
  -- When the worker was last told to have it looked at.
  aangeboden_op timestamptz NOT NULL,
  gescand_op timestamptz,
  toegevoegd_door text NOT NULL,
  toegevoegd_op timestamptz NOT NULL,
  CONSTRAINT bijlage_plek CHECK (num_nonnulls(bericht_id, notitie_id) <= 1),
  CONSTRAINT bijlage_gescand CHECK ((gescand_op IS NOT NULL) = (status IN ('schoon', 'besmet')))
);
CREATE INDEX bijlage_hulpvraag ON aanbodmatching.bijlage (hulpvraag_id, toegevoegd_op, id);
CREATE INDEX bijlage_betrokkene ON aanbodmatching.bijlage (betrokkene_id) WHERE naam IS NOT NULL;
CREATE INDEX bijlage_los ON aanbodmatching.bijlage (id) WHERE bericht_id IS NULL AND notitie_id IS NULL;
CREATE INDEX bijlage_quarantaine ON aanbodmatching.bijlage (aangeboden_op) WHERE status = 'quarantaine';

CREATE TABLE aanbodmatching.bijlage_inhoud (
  bijlage_id uuid PRIMARY KEY REFERENCES aanbodmatching.bijlage (id) ON DELETE CASCADE,
  inhoud bytea NOT NULL CHECK (octet_length(inhoud) >= 30)
);
-- Encrypted bytes do not get smaller.
ALTER TABLE aanbodmatching.bijlage_inhoud ALTER inhoud SET STORAGE EXTERNAL;
`;

export const BIJLAGE_FUNCTIONS = `
-- How much a hulpvraag has of files. With the owner's rights, for a party does not see what others added; and under a lock
-- until the transaction ends, so that two at once do not both take the last place.
CREATE FUNCTION aanbodmatching.bijlage_ruimte(h_id uuid) RETURNS TABLE (aantal integer, bytes integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('bijlage:' || h_id, 0));
  RETURN QUERY SELECT count(*)::integer, coalesce(sum(b.bytes), 0)::integer
    FROM aanbodmatching.bijlage b WHERE b.hulpvraag_id = h_id;
END $$;
REVOKE EXECUTE ON FUNCTION aanbodmatching.bijlage_ruimte(uuid) FROM PUBLIC;
DO $$ BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION aanbodmatching.bijlage_ruimte(uuid) TO %I', current_setting('schakel.app_rol'));
END $$;

CREATE FUNCTION aanbodmatching.begrens_bijlagen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  bezet record;
BEGIN
  SELECT * INTO bezet FROM aanbodmatching.bijlage_ruimte(NEW.hulpvraag_id);
  IF bezet.aantal >= 20 OR bezet.bytes + NEW.bytes > 52428800 THEN
    RAISE EXCEPTION 'te veel bijlagen bij deze hulpvraag' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER begrens BEFORE INSERT ON aanbodmatching.bijlage
  FOR EACH ROW EXECUTE FUNCTION aanbodmatching.begrens_bijlagen();

-- What a scan found is for the worker to say; who added a file only tells where it hangs.
CREATE FUNCTION aanbodmatching.bewaak_bijlage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF platform.rol() IS DISTINCT FROM 'systeem' THEN
    RAISE EXCEPTION 'alleen het systeem oordeelt over een bijlage' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bewaak BEFORE UPDATE OF naam, status, aangeboden_op, gescand_op ON aanbodmatching.bijlage
  FOR EACH ROW EXECUTE FUNCTION aanbodmatching.bewaak_bijlage();
`;

const LOS = 'bericht_id IS NULL AND notitie_id IS NULL';
const VAN_MIJ = 'toegevoegd_door = platform.subject() AND partij = aanbodmatching.partij()';

export const BIJLAGE_ACCESS = `
SELECT platform.beveilig('aanbodmatching.bijlage'), platform.beveilig('aanbodmatching.bijlage_inhoud');
SELECT platform.verleen('aanbodmatching.bijlage',
    'SELECT, INSERT, UPDATE (bericht_id, notitie_id, naam, status, aangeboden_op, gescand_op), DELETE'),
  platform.verleen('aanbodmatching.bijlage_inhoud', 'SELECT, INSERT, DELETE');

CREATE POLICY tellen ON aanbodmatching.bijlage FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY systeem ON aanbodmatching.bijlage USING (platform.rol() = 'systeem');
-- Whoever reads the message or note that it hangs on; until it hangs somewhere only who added it.
CREATE POLICY lezen ON aanbodmatching.bijlage FOR SELECT USING (
  EXISTS (SELECT FROM aanbodmatching.gespreksbericht b WHERE b.id = bericht_id)
  OR EXISTS (SELECT FROM aanbodmatching.notitie n WHERE n.id = notitie_id)
  OR (${LOS} AND ${VAN_MIJ} AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = hulpvraag_id)));
CREATE POLICY toevoegen ON aanbodmatching.bijlage FOR INSERT WITH CHECK (
  ${LOS} AND ${VAN_MIJ} AND naam IS NOT NULL AND status IN ('quarantaine', 'niet-gescand')
  AND (platform.rol() <> 'indiener' OR platform.subject() = 'bewerker:' || hulpvraag_id)
  AND EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.id = hulpvraag_id));
-- Once, and to words of one's own about the same hulpvraag.
CREATE POLICY hangen ON aanbodmatching.bijlage FOR UPDATE
  USING (${LOS} AND ${VAN_MIJ})
  WITH CHECK (
    EXISTS (SELECT FROM aanbodmatching.gespreksbericht b WHERE b.id = bericht_id AND b.hulpvraag_id = bijlage.hulpvraag_id
      AND b.geplaatst_door = platform.subject() AND b.ingetrokken_op IS NULL)
    OR EXISTS (SELECT FROM aanbodmatching.notitie n WHERE n.id = notitie_id AND n.hulpvraag_id = bijlage.hulpvraag_id
      AND n.geschreven_door = platform.subject()));
-- With the words that it hung on.
CREATE POLICY verwijderen ON aanbodmatching.bijlage FOR DELETE USING (
  ${VAN_MIJ} AND EXISTS (SELECT FROM aanbodmatching.gespreksbericht b
    WHERE b.id = bericht_id AND b.ingetrokken_op IS NOT NULL));

CREATE POLICY systeem ON aanbodmatching.bijlage_inhoud USING (platform.rol() = 'systeem');
-- Not before it was looked at, and never when something was found in it.
CREATE POLICY lezen ON aanbodmatching.bijlage_inhoud FOR SELECT USING (EXISTS (
  SELECT FROM aanbodmatching.bijlage b WHERE b.id = bijlage_id AND b.status IN ('schoon', 'niet-gescand')));
-- As many bytes as it says, and 29 of encryption.
CREATE POLICY toevoegen ON aanbodmatching.bijlage_inhoud FOR INSERT WITH CHECK (EXISTS (
  SELECT FROM aanbodmatching.bijlage b WHERE b.id = bijlage_id AND b.toegevoegd_door = platform.subject()
    AND b.bericht_id IS NULL AND b.notitie_id IS NULL AND octet_length(inhoud) = b.bytes + 29));
`;

export const BIJLAGE_DOWN = `
DROP TABLE aanbodmatching.bijlage_inhoud, aanbodmatching.bijlage;
DROP FUNCTION aanbodmatching.bewaak_bijlage();
DROP FUNCTION aanbodmatching.begrens_bijlagen();
DROP FUNCTION aanbodmatching.bijlage_ruimte(uuid);
`;
