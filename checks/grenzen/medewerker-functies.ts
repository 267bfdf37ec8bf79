// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import { alsofGelijk } from './betrokkene.js';
import { sql, type Functiegrenzen, type Opdracht, type Wie } from './grens.js';
import { beheerder, coordinator, systeem } from './wie.js';

const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };
const sessies = (wie: string): Opdracht => sql(`SELECT FROM platform.sessies_van('${wie}')`);
const geblokkeerd = (wie: string): Opdracht => sql(`SELECT WHERE platform.is_geblokkeerd('${wie}')`);

export const MEDEWERKER_FUNCTIES: Record<string, Functiegrenzen> = {
  'platform.sessies_van(text)': {
    proeven: [
      [beheerder, sessies('coordinator'), 1],
      [coordinator, sessies('coordinator'), 0],
      [beheerder, sessies('stil'), 0],
      [beheerder, sessies('oud'), 0],
      [beheerder, sessies('niemand'), 0, [beheerder, alsofGelijk('text')]],
      [IEDER, sessies('coordinator'), 'recht:sessies_van'],
    ],
    zonder: [
      [`s.subject = wie`, 'true'],
      [`platform.rol() = 'beheerder'`, 'true'],
      [`now() < s.vervalt_op`, 'true'],
      [`now() < s.gebruikt_op + s.inactief_na`, 'true'],
    ],
  },
  'platform.is_geblokkeerd(text)': {
    proeven: [
      [systeem, geblokkeerd('buiten'), 1],
      [coordinator, geblokkeerd('buiten'), 1],
      [systeem, geblokkeerd('coordinator'), 0],
      [systeem, geblokkeerd('niemand'), 0, [systeem, alsofGelijk('text')]],
      [IEDER, geblokkeerd('buiten'), 'recht:is_geblokkeerd'],
    ],
    zonder: [
      [`m.subject = wie`, 'true'],
      [`m.geblokkeerd_op IS NOT NULL`, 'true'],
    ],
  },
};
