// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import { bytes } from './betrokkene.js';
import { collega, derde, nieuwkomer } from './community-wie.js';
import { lees, sql, verwijder, voegToe, type Functiegrenzen, type Tabelgrenzen, type Wie } from './grens.js';
import {
  BESMET,
  ELDERS,
  LOS,
  LOS_BEHEERDER,
  LOS_LEEG,
  OP_ANTWOORD,
  OP_EIGEN,
  OP_VRAAG,
} from './postbijlage.js';
import { ONBEKEND, beheerder, coordinator, ondernemer, systeem } from './wie.js';

export const POSTBIJLAGE_INHOUD: Record<string, Tabelgrenzen> = {
  'communities.bijlage_inhoud': {
    staat: [
      { bijlage_id: OP_VRAAG, inhoud: bytes(40) },
      { bijlage_id: OP_ANTWOORD },
      { bijlage_id: LOS },
      { bijlage_id: BESMET },
      { bijlage_id: LOS_BEHEERDER },
    ],
    nieuw: { bijlage_id: LOS_LEEG, inhoud: bytes(129) },
    rechten: 'SELECT, INSERT, DELETE',
    beperkingen: {
      bijlage_inhoud_pkey: { bijlage_id: OP_VRAAG },
      bijlage_inhoud_bijlage_id_fkey: { bijlage_id: ONBEKEND },
      bijlage_inhoud_inhoud_check: { inhoud: bytes(29) },
    },
    beleid: {
      systeem: [
        [systeem, lees(), 5],
        [systeem, voegToe({ bijlage_id: ELDERS }), 1],
        [systeem, verwijder(), 5],
        [derde, verwijder(), 0],
        [beheerder, lees(), 0],
      ],
      lezen: [
        [derde, lees(), 2],
        [ondernemer, lees(), 3],
        [coordinator, lees(), 2],
        [nieuwkomer, lees(), 1],
        [collega, lees(), 2],
      ],
      toevoegen: [
        [derde, voegToe(), 1],
        [derde, voegToe({ inhoud: bytes(130) }), '42501'],
        [derde, voegToe({ bijlage_id: OP_EIGEN }), '42501'],
        [nieuwkomer, voegToe(), '42501'],
        [ondernemer, voegToe(), '42501'],
      ],
    },
  },
};

const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };

export const POSTBIJLAGE_FUNCTIES: Record<string, Functiegrenzen> = {
  'communities.bewaak_bijlage()': {
    zonder: [[`platform.rol() IS DISTINCT FROM 'systeem'`, 'false']],
  },
  'communities.neem_bijlagen_mee()': {
    proeven: [[IEDER, sql('SELECT communities.neem_bijlagen_mee()'), 'recht:neem_bijlagen_mee']],
    zonder: [
      [`b.gesprek_id = NEW.id`, 'true'],
      [`b.antwoord_id IS NULL`, 'true'],
      [`b.antwoord_id = NEW.id`, 'true'],
    ],
  },
};
