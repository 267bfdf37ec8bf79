// SPDX-License-Identifier: EUPL-1.2
// Who approved of a report, and what it was made of.
import { langer, lees, verwijder, voegToe, type Opdracht, type Proef, type Tabelgrenzen } from './grens.js';
import { BRON, BYTES, E, HASH, KEURINGEN, NAMENS_EZ, S, WAAROM, lezen } from './rapport-rijen.js';
import {
  BEHEER,
  EIGENAAR,
  NIEMAND,
  ONBEKEND,
  aanbiederA,
  analist,
  anoniem,
  beheerder,
  coordinator,
  coordinatorMbr,
  hoofd,
  machine,
  schijnHoofd,
  systeem,
} from './wie.js';

const keur = (anders: object): Opdracht => voegToe(anders);

function staatOp(id: string, status: string): Opdracht {
  return () => ({ text: `SELECT FROM ${S}.rapporteditie WHERE id = '${id}' AND status = '${status}'` });
}

/** Of no edition: its trigger would say so first. */
function sqlZonderTrigger(): Opdracht {
  return () => ({
    text: `ALTER TABLE ${S}.rapportkeuring DISABLE TRIGGER USER;
      INSERT INTO ${S}.rapportkeuring VALUES ('${ONBEKEND}', 'TWE', '${BYTES}', 'z', now(), true, NULL)`,
  });
}

export const RAPPORTKEURING: Record<string, Tabelgrenzen> = {
  [`${S}.rapportkeuring`]: {
    staat: KEURINGEN,
    vooraf: [],
    langsTriggers: true,
    nieuw: { editie_id: E.keuren, namens: 'TWE', door: 'hoofd' },
    magLeeg: 'reden',
    rechten: 'SELECT, INSERT',
    beperkingen: {
      rapportkeuring_pkey: { namens: 'MBR' },
      rapportkeuring_editie: [[BEHEER, sqlZonderTrigger(), 'rapportkeuring_editie']],
      rapportkeuring_namens_check: { namens: '' },
      rapportkeuring_reden_check: [{ reden: 'te kort' }, { reden: langer(1000) }],
      rapportkeuring_ander: { door: 'hoofd-mbr' },
      rapportkeuring_reden: { is_akkoord: false },
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), KEURINGEN.length]],
      lezen: lezen(
        ...[analist, beheerder, systeem].map((wie): [Proef[0], number] => [wie, KEURINGEN.length]),
        [hoofd, KEURINGEN.filter(({ namens = 'MBR' }) => namens === 'TWE').length],
        ...[coordinator, coordinatorMbr, aanbiederA, anoniem, machine, NIEMAND, schijnHoofd].map(
          (wie): [Proef[0], number] => [wie, wie === schijnHoofd ? KEURINGEN.length : 0],
        ),
      ),
      regio: [
        [hoofd, keur({}), 1],
        [hoofd, keur({ door: 'x' }), '42501'],
        [coordinator, keur({ door: 'coordinator' }), '42501'],
        [schijnHoofd, keur({}), '42501'],
        [{ ...hoofd, actor: { ...hoofd.actor, regio: 'MBR' } as never }, keur({}), '42501'],
      ],
      ez: [
        [analist, keur({ ...NAMENS_EZ, door: 'analist' }), 1],
        [analist, keur({ ...NAMENS_EZ, door: 'x' }), '42501'],
        [analist, keur({ door: 'analist' }), '42501'],
        [beheerder, keur({ ...NAMENS_EZ, door: 'beheerder' }), '42501'],
      ],
    },
    triggers: {
      bewaken: [
        [BEHEER, keur({ editie_id: E.goed, namens: 'MBR', door: 'z' }), 'rapportkeuring_wanneer'],
        [BEHEER, keur({ inhoud_sha256: HASH }), 'rapportkeuring_hash'],
        [BEHEER, keur({ namens: 'ZZZ' }), 'rapportkeuring_namens'],
        [BEHEER, keur({ door: 'maker' }), 'rapportkeuring_maker'],
        [BEHEER, keur({ door: 'bedenker' }), 'rapportkeuring_maker'],
        [BEHEER, keur({ namens: 'EZ', door: 'z' }), 'rapportkeuring_volgorde'],
        // Who rejects does not have to wait.
        [BEHEER, keur({ namens: 'EZ', door: 'z', is_akkoord: false, reden: WAAROM }), 1],
      ],
      volgen: [
        // By somebody who may not change an edition himself.
        [BEHEER, staatOp(E.klaar, 'goedgekeurd'), 1, [analist, keur({ ...NAMENS_EZ, door: 'analist' })]],
        [BEHEER, staatOp(E.keuren, 'te-keuren'), 1, [BEHEER, keur({})]],
        [BEHEER, staatOp(E.keuren, 'geweigerd'), 1, [BEHEER, keur({ is_akkoord: false, reden: WAAROM })]],
      ],
    },
  },
  [`${S}.rapportbron`]: {
    staat: BRON,
    vooraf: [],
    nieuw: { editie_id: E.bouw, naam: 'effecten' },
    rechten: 'SELECT, INSERT, DELETE',
    beperkingen: {
      rapportbron_pkey: { naam: 'namen' },
      rapportbron_editie: { editie_id: ONBEKEND },
      rapportbron_naam_check: { naam: 'iets' },
      rapportbron_hash: [{ sha256: HASH }, { inhoud: '[]' }],
    },
    beleid: {
      bouwen: [
        [systeem, voegToe(), 1],
        [systeem, verwijder(`editie_id = '${E.bouw}'`), 1],
        [systeem, voegToe({ editie_id: E.zegel }), '42501'],
        [systeem, verwijder(`editie_id = '${E.zegel}'`), 0],
        [analist, voegToe(), '42501'],
        [analist, verwijder(`editie_id = '${E.bouw}'`), 0],
      ],
      lezen: lezen([systeem, BRON.length], [analist, 0], [hoofd, 0], [anoniem, 0], [NIEMAND, 0]),
    },
  },
};
