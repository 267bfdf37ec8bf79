// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import { sql, type Functiegrenzen, type Opdracht, type Proef, type Wie } from './grens.js';
import { BEHEER, coordinator, systeem } from './wie.js';

const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };

/** The functions by which the migrations grant; the application role has no use for them. */
const alleenEigenaar = (functie: string): Functiegrenzen => ({
  proeven: [[systeem, sql(`SELECT WHERE has_function_privilege('${functie}', 'EXECUTE')`), 0]],
});

const REGEL = `[{"regio":"TWE","handeling":"gewijzigd","soort":"hulpvraag","onderwerp":"X"}]`;
const LEG_VAST = `SELECT platform.leg_audit_vast('${REGEL}')`;
const NULLEN = `decode(repeat('00', 32), 'hex')`;
/** In the one schema where the application role may make things: a hash function of its own. */
const VALSE_HASH =
  sql(`CREATE FUNCTION bullmq.sha256(bytea) RETURNS bytea LANGUAGE sql AS $$ SELECT ${NULLEN} $$;
  SET LOCAL search_path = bullmq, pg_catalog; ${LEG_VAST}`);
const geschreven = (waar: string): Opdracht =>
  sql(`SELECT FROM platform.auditregel WHERE regio = 'TWE' AND volgnummer = 2 AND ${waar}`);

/** Every function of ours. One without anything refuses nothing and decides about no access. */
export const FUNCTIES: Record<string, Functiegrenzen> = {
  'platform.verleen(text,text)': alleenEigenaar('platform.verleen(text,text)'),
  'platform.verleen_schema(text)': alleenEigenaar('platform.verleen_schema(text)'),
  'platform.beveilig(text)': alleenEigenaar('platform.beveilig(text)'),
  // After a transaction a setting is '' and not NULL: that is no role.
  'platform.rol()': {
    zonder: [[`nullif(current_setting('app.rol', true), '')`, `current_setting('app.rol', true)`]],
  },
  'platform.subject()': {},
  'platform.regio()': {},
  'platform.is_hoofdcoordinator()': {
    zonder: [
      [`platform.rol() IS NOT DISTINCT FROM 'coordinator'`, 'true'],
      [`current_setting('app.hoofdcoordinator', true) IS NOT DISTINCT FROM 'true'`, 'true'],
    ],
  },
  'platform.kvk_nummer()': {},
  'platform.organisatie()': {},
  'platform.hulpvraag()': {},
  'platform.heeft_scope(text)': {
    zonder: [
      [`platform.rol() IS NOT DISTINCT FROM 'machine'`, 'true'],
      [`scope = ANY (string_to_array(nullif(current_setting('app.scopes', true), ''), ' '))`, 'true'],
    ],
  },
  'platform.blijft_ingetrokken()': {},
  'platform.weiger_wijziging()': {},
  'platform.leg_audit_vast(jsonb)': {
    proeven: [
      [coordinator, sql(LEG_VAST), 1],
      [IEDER, sql(LEG_VAST), 'recht:leg_audit_vast'],
      [
        BEHEER,
        geschreven(`rol = 'coordinator' AND subject = 'coordinator'`),
        1,
        [coordinator, sql(LEG_VAST)],
      ],
      [BEHEER, geschreven(`hash <> ${NULLEN}`), 1, [coordinator, VALSE_HASH]],
    ],
  },
  'aanbodmatching.zonder_accenten(text)': {},
  'aanbodmatching.blijft_gewist()': {},
  'aanbodmatching.zoekvector_van(aanbodmatching.aanbod)': {},
  'aanbodmatching.inhoud_van(aanbodmatching.aanbod)': {},
  'aanbodmatching.bewaak_aanbod()': {
    zonder: [
      [`NEW.gewijzigd_xid := pg_current_xact_id();`, ''],
      [`NEW.zoekvector := aanbodmatching.zoekvector_van(NEW);`, ''],
    ],
  },
  'aanbodmatching.bewaar_versie()': {},
  'aanbodmatching.meld_catalogus()': {},
  'aanbodmatching.noteer_aanname()': {
    proeven: [[IEDER, sql('SELECT aanbodmatching.noteer_aanname()'), '42501']],
    zonder: [[`s.bron_id = NEW.id`, 'false']],
  },
  'aanbodmatching.beheert_aanbod(uuid)': {
    zonder: [
      [`platform.rol() IN ('beheerder', 'systeem')`, 'true'],
      [`platform.rol() = 'aanbieder'`, 'true'],
      [`aanbieder = platform.organisatie()`, 'true'],
    ],
  },
  'aanbodmatching.is_eigen_hulpvraag(uuid,text,text)': {
    zonder: [
      [`h_regio = platform.regio()`, 'true'],
      [`h_id = platform.hulpvraag()`, 'true'],
      [`h_kvk = platform.kvk_nummer()`, 'true'],
      [`ELSE false`, 'ELSE true'],
    ],
  },
  'aanbodmatching.tel_inzendingen(bytea,bytea)': {
    proeven: [[IEDER, sql(`SELECT aanbodmatching.tel_inzendingen(NULL, NULL)`), '42501']],
    zonder: [
      [`tekstkern = kern`, 'true'],
      [`adres = afzender`, 'true'],
      [`WHERE tekstkern = kern AND ontvangen_op > now() - interval '1 day'`, 'WHERE tekstkern = kern'],
      [`WHERE adres = afzender AND ontvangen_op > now() - interval '1 day'`, 'WHERE adres = afzender'],
    ],
  },
};

const zetVast = (reeks: string): Proef => [systeem, sql(`SELECT setval('${reeks}', 1)`), '42501'];

export const REEKSEN: Record<string, Proef[]> = {
  // Taking the next number, and no number of one's own choice.
  'aanbodmatching.kenmerk_volgnummer': [
    [systeem, sql(`SELECT nextval('aanbodmatching.kenmerk_volgnummer')`), 1],
    zetVast('aanbodmatching.kenmerk_volgnummer'),
  ],
  'aanbodmatching.epoch_nummer_seq': [zetVast('aanbodmatching.epoch_nummer_seq')],
  'platform.event_volgnummer_seq': [zetVast('platform.event_volgnummer_seq')],
};
