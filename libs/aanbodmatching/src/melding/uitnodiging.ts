// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import type { Taal } from './brief.js';
import type { Mailbericht } from './mailbericht.entity.js';

// Taken back or over before the mail went out: then there is nobody to invite.
const GENODIGDE = `SELECT t.email FROM platform.roltoekenning t
  WHERE t.id = $1 AND t.email IS NOT NULL AND t.ingetrokken_op IS NULL
    AND (t.tot IS NULL OR t.tot >= (now() AT TIME ZONE 'Europe/Amsterdam')::date)`;
const ROL = `SELECT t.rol, t.hoofdcoordinator AS leidt, r.naam AS regio FROM platform.roltoekenning t
  LEFT JOIN stamgegevens.regio r ON r.code = t.regio WHERE t.id = $1`;

const WOORDEN = {
  nl: {
    rol: { coordinator: 'coördinator', analist: 'analist', financier: 'financier', beheerder: 'beheerder' },
    leidt: 'hoofdcoördinator',
    van: (rol: string, regio: string) => `${rol} van de regio ${regio}`,
  },
  en: {
    rol: { coordinator: 'coordinator', analist: 'analyst', financier: 'funder', beheerder: 'administrator' },
    leidt: 'lead coordinator',
    van: (rol: string, regio: string) => `${rol} of the region ${regio}`,
  },
};

interface Rolrij {
  rol: keyof (typeof WOORDEN)['nl']['rol'];
  leidt: boolean;
  regio: string | null;
}

/** The address that a role was given to; nobody when the role does not hold any more. As `systeem`. */
export async function genodigdeOf(
  tx: Tx,
  roltoekenningId: string,
): Promise<{ naam: null; email: string; taal: 'nl' } | null> {
  const [rij]: { email: string }[] = await tx.query(GENODIGDE, [roltoekenningId]);
  return rij === undefined ? null : { naam: null, email: rij.email, taal: 'nl' };
}

/** "coördinator van de regio Twente"; of another mail nothing. */
export async function rolOf(
  tx: Tx,
  { soort, ontvanger }: Mailbericht,
  taal: Taal,
): Promise<{ rol?: string }> {
  if (soort !== 'uitnodiging') return {};
  const [rij]: Rolrij[] = await tx.query(ROL, [ontvanger]);
  if (rij === undefined) return {};
  const woorden = WOORDEN[taal];
  const rol = rij.leidt ? woorden.leidt : woorden.rol[rij.rol];
  return { rol: rij.regio === null ? rol : woorden.van(rol, rij.regio) };
}
