// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from 'node:crypto';
import { canoniek } from '#libs/impactverantwoording';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { insertOf } from '../grenzen/grens.js';
import { HASH, inhoudMet } from './rapportinhoud.js';
import type { Bouwer } from './toegang-bouwer.js';

const TOEN = '2026-01-02T10:00:00Z';

/** A sealed edition, which is everybody's. */
export async function addAfname(beheerUrl: string, { doelen }: Bouwer): Promise<void> {
  const [definitieId, id] = [randomUUID(), randomUUID()];
  const inhoud = canoniek(inhoudMet(['Rapport']));
  const definitie = {
    ...{ id: definitieId, naam: 'Rapport', van_kwartaal: '2025-K1', tot_kwartaal: '2025-K4', regios: [] },
    ...{ themas: [], keuring_door: ['TWE'], gemaakt_door: 'x', gemaakt_op: TOEN },
  };
  const editie = {
    ...{ id, definitie_id: definitieId, nummer: 1, status: 'verzegeld', voortgang: 100, tot_volgnummer: 1 },
    ...{ zaad: HASH, regels_sha256: HASH, codeversie: '1', inhoud, gemaakt_door: 'x', gemaakt_op: TOEN },
    ...{ inhoud_sha256: createHash('sha256').update(inhoud).digest('hex') },
    ...{ verzegeld_door: 'x', verzegeld_op: TOEN, wijzigingsnummer: 1 },
  };
  await withClient(beheerUrl, async (client) => {
    await client.query('SET session_replication_role = replica');
    await client.query(insertOf('impactverantwoording.rapportdefinitie', definitie));
    await client.query(insertOf('impactverantwoording.rapporteditie', editie));
  });
  doelen.push({ naam: 'impactrapport', soort: 'impactrapport', id, versie: 1, openbaar: true });
}
