// SPDX-License-Identifier: EUPL-1.2
import { bytes } from './betrokkene.js';
import { lees, sql, verwijder, voegToe, type Functiegrenzen, type Tabelgrenzen, type Wie } from './grens.js';
import {
  HULPVRAAG_4,
  ONBEKEND,
  aanbiederA,
  analist,
  beheerder,
  bewerker,
  coordinator,
  indiener,
  systeem,
} from './wie.js';
import { BESMET, LOS, LOS_BEWERKER, OP_BERICHT, OP_NOTITIE, WACHT } from './bijlage.js';

const VERZEGELD = bytes(40);

export const BIJLAGE_INHOUD: Record<string, Tabelgrenzen> = {
  'aanbodmatching.bijlage_inhoud': {
    staat: [
      { bijlage_id: OP_BERICHT, inhoud: VERZEGELD },
      { bijlage_id: BESMET },
      { bijlage_id: WACHT },
      { bijlage_id: LOS_BEWERKER },
    ],
    nieuw: { bijlage_id: LOS, inhoud: bytes(129) },
    rechten: 'SELECT, INSERT, DELETE',
    beperkingen: {
      bijlage_inhoud_pkey: { bijlage_id: OP_BERICHT },
      bijlage_inhoud_bijlage_id_fkey: { bijlage_id: ONBEKEND },
      bijlage_inhoud_inhoud_check: { inhoud: bytes(29) },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 4],
        [systeem, verwijder(), 4],
        [coordinator, verwijder(), 0],
        [beheerder, lees(), 0],
      ],
      lezen: [
        [coordinator, lees(), 1],
        [bewerker, lees(), 2],
        [indiener, lees(), 1],
        [aanbiederA, lees(), 0],
        [analist, lees(), 0],
      ],
      toevoegen: [
        [coordinator, voegToe(), 1],
        [coordinator, voegToe({ inhoud: bytes(130) }), '42501'],
        [coordinator, voegToe({ bijlage_id: OP_NOTITIE }), '42501'],
        [bewerker, voegToe(), '42501'],
      ],
    },
  },
};

const IEDER: Wie = { via: 'ieder' };
const NEEM = `SELECT aanbodmatching.bijlage_ruimte('${HULPVRAAG_4}')`;
/** In the one schema where the application role may make things: a lock of its own choice. */
const VALS_SLOT = `CREATE FUNCTION bullmq.hashtextextended(text, bigint) RETURNS bigint LANGUAGE sql AS $$ SELECT 1::bigint $$;
  SET LOCAL search_path = bullmq, pg_catalog; ${NEEM}`;
/** Until this transaction ends nobody else counts the files of that hulpvraag. */
const heeftSlot = sql(`SELECT FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()
  AND (classid::bigint << 32) | objid::bigint = pg_catalog.hashtextextended('bijlage:${HULPVRAAG_4}', 0)`);

export const BIJLAGE_FUNCTIES: Record<string, Functiegrenzen> = {
  'aanbodmatching.bijlage_ruimte(uuid)': {
    proeven: [
      [IEDER, sql(NEEM), '42501'],
      [systeem, heeftSlot, 0],
      [systeem, heeftSlot, 1, [coordinator, sql(NEEM)]],
      [systeem, heeftSlot, 1, [coordinator, sql(VALS_SLOT)]],
    ],
    zonder: [
      [`b.hulpvraag_id = h_id`, 'true'],
      [`PERFORM pg_advisory_xact_lock(hashtextextended('bijlage:' || h_id, 0));`, ''],
    ],
  },
  'aanbodmatching.begrens_bijlagen()': {
    zonder: [
      [`bezet.aantal >= 20`, 'false'],
      [`bezet.bytes + NEW.bytes > 52428800`, 'false'],
    ],
  },
  'aanbodmatching.bewaak_bijlage()': {
    zonder: [[`platform.rol() IS DISTINCT FROM 'systeem'`, 'false']],
  },
};
