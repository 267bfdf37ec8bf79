// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import { collega, derdeElders, elders, schijnBeheerder } from './community-wie.js';
import { D1, D2 } from './ervaring-wie.js';
import { sql, type Functiegrenzen, type Opdracht, type Wie } from './grens.js';
import { ondernemer } from './wie.js';

const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };
const is = (wie: string): Opdracht => sql(`SELECT WHERE communities.is_deskundige('${wie}')`);

export const ERVARING_FUNCTIES: Record<string, Functiegrenzen> = {
  'communities.is_deskundige(uuid)': {
    proeven: [
      [ondernemer, is(D1), 1],
      [ondernemer, is(D2), 0],
      [schijnBeheerder, is(D1), 0],
      [elders, is(D1), 0],
      [collega, is(D1), 0],
      [derdeElders, is(D2), 0],
      [IEDER, is(D1), 'recht:is_deskundige'],
    ],
    zonder: [
      [`platform.rol() = 'ondernemer'`, 'true'],
      ['d.id = welke', 'true'],
      ['l.subject = platform.subject()', 'true'],
      ['l.kvk_nummer = platform.kvk_nummer()', 'true'],
    ],
  },
  'communities.bewaak_verzoek()': {
    proeven: [[IEDER, sql('SELECT communities.bewaak_verzoek()'), 'recht:bewaak_verzoek']],
    zonder: [
      ['NOT deskundige.gepauzeerd', 'true'],
      [`l.status = 'lid'`, 'true'],
      ['e.deskundige_id = deskundige.id', 'true'],
      ['e.ingetrokken_op IS NULL', 'true'],
      ['>= deskundige.per_maand', '> 99'],
      [`interval '30 days'`, `interval '99 days'`],
      ['count(*) >= 8', 'false'],
      [`interval '60 days'`, `interval '1 day'`],
      [`v.status = 'nee' AND v.gevraagd_op`, 'v.gevraagd_op'],
      [`v.status = 'nee' AND v.betrokkene_id`, 'v.betrokkene_id'],
      ['v.betrokkene_id = NEW.betrokkene_id)', 'true)'],
      ['v.deskundige_id = NEW.deskundige_id', 'true'],
      [`interval '365 days'`, `interval '3650 days'`],
      [`AND v.status = 'open') >= 3`, ') >= 3'],
      [`v.betrokkene_id = NEW.betrokkene_id AND v.status = 'open'`, `v.status = 'open'`],
      [`>= 3 THEN`, '>= 4 THEN'],
    ],
  },
  'communities.eindig_ervaringen()': {
    proeven: [[IEDER, sql('SELECT communities.eindig_ervaringen()'), 'recht:eindig_ervaringen']],
    zonder: [
      ['d.lidmaatschap_id = NEW.id AND e.deskundige_id = d.id', 'e.deskundige_id = d.id'],
      ['e.deskundige_id = d.id AND e.ingetrokken_op IS NULL', 'e.deskundige_id = d.id'],
      [`d.lidmaatschap_id = NEW.id AND v.deskundige_id = d.id AND v.status = 'open'`, `v.status = 'open'`],
      [`v.deskundige_id = d.id AND v.status = 'open'`, 'v.deskundige_id = d.id'],
      ['NEW.subject IS NULL', 'true'],
      [
        'd.lidmaatschap_id = NEW.id AND v.deskundige_id = d.id AND v.deskundige_naam IS NOT NULL',
        'v.deskundige_naam IS NOT NULL',
      ],
    ],
  },
};
