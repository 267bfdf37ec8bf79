// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import { alsofGelijk } from './betrokkene.js';
import { sql, type Functiegrenzen, type Opdracht, type Wie } from './grens.js';
import { H1, H2, IDP, NERGENS, ORG, OUD, STIL } from './sessie.js';
import { BEHEER, LATER, ORG_A, ORG_B, aanbiederA, anoniem, beheerder, coordinator } from './wie.js';

const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };
/** A clock of one's own, in the one schema where the application role may make things. */
const VALSE_TIJD = `CREATE FUNCTION bullmq.now() RETURNS timestamptz LANGUAGE sql AS $$ SELECT 'infinity'::timestamptz $$;
  SET LOCAL search_path = bullmq, pg_catalog;`;

const telt = (tabel: string, waar = 'true'): Opdracht => sql(`SELECT FROM platform.${tabel} WHERE ${waar}`);
const gebruik = (welke: string | undefined): Opdracht =>
  sql(`SELECT FROM platform.gebruik_sessie('${welke}')`);
const verbruik = (welke: string | undefined): Opdracht =>
  sql(`SELECT FROM platform.verbruik_aanmelding('${welke}')`);
const van = (wie: string): Opdracht => sql(`SELECT FROM platform.beeindig_sessies_van('${wie}')`);
const VAN_ORG = (welke: string | undefined): string =>
  `SELECT platform.beeindig_sessies_van_organisatie('${welke}')`;
/** What comes of a token: `aantal` sessions, or -1. */
const bij = (argumenten: string, aantal: number): Opdracht =>
  sql(`SELECT WHERE platform.beeindig_sessies_bij(${argumenten}, '${LATER}') = ${aantal}`);
const BEGIN_AANMELDING = sql(`SELECT platform.begin_aanmelding('${NERGENS}', 'medewerker', false, '/')`);
const BEGIN = `SELECT platform.begin_sessie('{"rol": "beheerder", "subject": "beheerder", "doelgroep": "medewerkers",
  "uitgever": "u", "client": "c", "sub": "s", "amr": [], "inactief_minuten": 30, "duur_minuten": 480}', '${NERGENS}', '${H1}')`;
const EIND_1 = `SELECT FROM platform.beeindig_sessie('${H1}')`;
const RUIM_OP = 'SELECT platform.ruim_sessies_op()';

export const SESSIE_FUNCTIES: Record<string, Functiegrenzen> = {
  'platform.begin_aanmelding(bytea,text,boolean,text)': {
    proeven: [
      [anoniem, BEGIN_AANMELDING, 1],
      [IEDER, BEGIN_AANMELDING, 'recht:begin_aanmelding'],
    ],
  },
  'platform.verbruik_aanmelding(bytea)': {
    proeven: [
      [anoniem, verbruik(H1), 1],
      [anoniem, verbruik(H1), 0, [anoniem, verbruik(H1)]],
      [anoniem, verbruik(NERGENS), 0],
      [anoniem, verbruik(OUD), 0],
      [anoniem, verbruik(NERGENS), 0, [anoniem, alsofGelijk('bytea')]],
      [IEDER, verbruik(H1), 'recht:verbruik_aanmelding'],
    ],
    zonder: [
      [`a.hash = welke`, 'true'],
      [`a.begonnen_op > now() - interval '10 minutes'`, 'true'],
    ],
  },
  'platform.begin_sessie(jsonb,bytea,bytea)': {
    proeven: [
      [anoniem, gebruik(NERGENS), 1, [anoniem, sql(BEGIN)]],
      [anoniem, gebruik(H1), 0, [anoniem, sql(BEGIN)]],
      [anoniem, gebruik(H2), 1, [anoniem, sql(BEGIN)]],
      [anoniem, gebruik(H2), 1, [anoniem, alsofGelijk('bytea', BEGIN)]],
      [IEDER, sql(BEGIN), 'recht:begin_sessie'],
    ],
    zonder: [
      [`hash = vorige`, 'true'],
      [`WHERE hash = vorige`, 'WHERE false'],
    ],
  },
  'platform.gebruik_sessie(bytea)': {
    proeven: [
      [anoniem, gebruik(H1), 1],
      [anoniem, gebruik(NERGENS), 0],
      [anoniem, gebruik(STIL), 0],
      [anoniem, gebruik(OUD), 0],
      [anoniem, gebruik(NERGENS), 0, [anoniem, alsofGelijk('bytea')]],
      // Being used counts for that session alone.
      [BEHEER, telt('sessie', `gebruikt_op = now()`), 1, [anoniem, gebruik(H1)]],
      [IEDER, gebruik(H1), 'recht:gebruik_sessie'],
    ],
    zonder: [
      [`x.hash = welke`, 'true'],
      [`now() < x.vervalt_op`, 'true'],
      [`now() < x.gebruikt_op + x.inactief_na`, 'true'],
      [`x.id = s.id`, 'true'],
      [`WHERE x.id = s.id`, 'WHERE false'],
    ],
  },
  'platform.beeindig_sessie(bytea)': {
    proeven: [
      [anoniem, sql(EIND_1), 1],
      [anoniem, gebruik(H1), 0, [anoniem, sql(EIND_1)]],
      [anoniem, gebruik(H2), 1, [anoniem, alsofGelijk('bytea', EIND_1)]],
      [IEDER, sql(EIND_1), 'recht:beeindig_sessie'],
    ],
    zonder: [[`s.hash = welke`, 'true']],
  },
  'platform.beeindig_sessies_van(text)': {
    proeven: [
      [coordinator, van('coordinator'), 1],
      [beheerder, van('coordinator'), 1],
      [coordinator, van('beheerder'), 0],
      [anoniem, van('beheerder'), 0],
      [coordinator, van('beheerder'), 0, [coordinator, alsofGelijk('text')]],
      [IEDER, van('beheerder'), 'recht:beeindig_sessies_van'],
    ],
    zonder: [
      [`s.subject = wie`, 'true'],
      [`platform.rol() = 'beheerder' OR platform.subject()`, `true OR platform.subject()`],
      [`platform.rol() = 'beheerder' OR platform.subject()`, `false OR platform.subject()`],
      [`platform.subject() = wie`, 'true'],
    ],
  },
  'platform.beeindig_sessies_van_organisatie(uuid)': {
    proeven: [
      [anoniem, gebruik(ORG), 0, [beheerder, sql(VAN_ORG(ORG_A))]],
      [anoniem, gebruik(ORG), 1, [beheerder, sql(VAN_ORG(ORG_B))]],
      [anoniem, gebruik(ORG), 1, [aanbiederA, sql(VAN_ORG(ORG_A))]],
      [anoniem, gebruik(ORG), 1, [beheerder, alsofGelijk('uuid', VAN_ORG(ORG_B))]],
      [IEDER, sql(VAN_ORG(ORG_A)), 'recht:beeindig_sessies_van_organisatie'],
    ],
    zonder: [
      [`s.organisatie_id = welke`, 'true'],
      [`platform.rol() IN ('beheerder', 'systeem')`, 'true'],
    ],
  },
  'platform.beeindig_sessies_bij(text,text,text,text,text,timestamp with time zone)': {
    proeven: [
      [anoniem, bij(`'${IDP}', 'schakel', 'beheerder', 'sid-1', 'nieuw'`, 1), 1],
      [anoniem, bij(`'${IDP}', 'schakel', 'coordinator', NULL, 'nieuw'`, 1), 1],
      [anoniem, bij(`'${IDP}', 'schakel', NULL, 'sid-1', 'nieuw'`, 1), 1],
      [anoniem, bij(`'${IDP}', 'schakel', 'coordinator', 'sid-1', 'nieuw'`, 0), 1],
      [anoniem, bij(`'${IDP}', 'schakel', NULL, NULL, 'nieuw'`, 0), 1],
      [anoniem, bij(`'https://elders', 'schakel', 'beheerder', NULL, 'nieuw'`, 0), 1],
      [anoniem, bij(`'https://elders', 'x', 'x', NULL, 'nieuw'`, 0), 1, [anoniem, alsofGelijk('text')]],
      [anoniem, bij(`'${IDP}', 'schakel', 'beheerder', 'sid-1', 'een'`, -1), 1],
      [IEDER, bij(`'${IDP}', 'schakel', 'beheerder', NULL, 'nieuw'`, 1), 'recht:beeindig_sessies_bij'],
    ],
    zonder: [
      [`s.uitgever = uit`, 'true'],
      [`s.client = bij`, 'true'],
      [`(welke IS NOT NULL OR wie IS NOT NULL)`, 'true'],
      [`s.sid = welke`, 'true'],
      [`s.sub = wie`, 'true'],
      [`IF NOT FOUND THEN RETURN -1; END IF;`, ''],
    ],
  },
  'platform.ruim_sessies_op()': {
    proeven: [
      [BEHEER, telt('sessie'), 3, [anoniem, sql(RUIM_OP)]],
      [BEHEER, telt('aanmelding'), 1, [anoniem, sql(RUIM_OP)]],
      [BEHEER, telt('afmeldtoken'), 1, [anoniem, sql(RUIM_OP)]],
      [BEHEER, telt('sessie'), 3, [anoniem, sql(`${VALSE_TIJD} ${RUIM_OP}`)]],
      [IEDER, sql(RUIM_OP), 'recht:ruim_sessies_op'],
    ],
    zonder: [
      [`now() >= least(vervalt_op, gebruikt_op + inactief_na)`, 'true'],
      [`begonnen_op < now() - interval '10 minutes'`, 'true'],
      [`verloopt_op < now() - interval '1 hour'`, 'true'],
    ],
  },
};
