// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import type { Wie } from './toegang-wereld.js';

/** Where the api of a check is for a browser: nobody goes there, but its pages would come from it. */
export const PUBLIEKE_URL = 'http://localhost:3000';

/** Used in the future, so that asking something does not write down that it was used. */
const SESSIE = `INSERT INTO platform.sessie (hash, rol, subject, regio, kvk_nummer, organisatie_id, doelgroep, uitgever, client,
    sub, amr, aangemeld_op, gebruikt_op, inactief_na, vervalt_op)
  VALUES ($1, $2, $3, $4, $5, $6, 'medewerkers', 'https://idp.example.nl', 'proef', $3, '{mfa}', now(),
    now() + interval '1 day', '1 day', now() + interval '2 days')`;

/** Who signed in with a browser has the rights of who has a token: of every role somebody who comes the other way too. */
export async function addSessies(beheerUrl: string, wie: Wie[]): Promise<void> {
  const personen = wie.filter(({ token, rol }) => token !== undefined && rol !== 'machine');
  const een = personen.filter(
    ({ rol }, plaats) => personen.findIndex((ander) => ander.rol === rol) === plaats,
  );
  await withClient(beheerUrl, async (client) => {
    for (const { token: _weg, naam, ...rest } of een) {
      const sessie = randomBytes(32).toString('base64url');
      const hash = createHash('sha256').update(sessie).digest();
      const { rol, regio, kvkNummer, organisatieId } = rest;
      await client.query(SESSIE, [hash, rol, `sessie van ${naam}`, regio, kvkNummer, organisatieId]);
      wie.push({ ...rest, naam: `${naam} met sessie`, sessie });
    }
  });
}
