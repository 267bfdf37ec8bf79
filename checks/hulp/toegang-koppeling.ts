// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { insertOf } from '../grenzen/grens.js';
import type { Bouwer } from './toegang-bouwer.js';
import type { Wie } from './toegang-wereld.js';

const DOEL = 'kanarie-koppelbestand';

/** Bodies that would do something if nothing stood in their way. */
export const KOPPELING_INHOUD: Record<string, () => unknown> = {
  koppeltoestemmingKiezen: () => ({ akkoord: true, tekstversie: 1 }),
  metingkoppelingKiezen: () => ({ akkoord: true, tekstversie: 1 }),
  koppelbestandMaken: () => ({ doel: 'Gekaapt, met een zin.', van: '2025-01-01', tot: '2025-12-31' }),
};

/** A file that could not be made: only EZ and who keeps the system know that it was asked for. */
export async function addKoppelbestand(beheerUrl: string, { doelen, kanaries }: Bouwer): Promise<void> {
  const id = randomUUID();
  const rij = {
    ...{ id, doel: DOEL, van: '2025-01-01', tot: '2025-12-31', status: 'mislukt', voortgang: 10 },
    ...{ gevraagd_door: 'x', gevraagd_op: '2026-01-02T10:00:00Z', reden: 'geen-bedrijven' },
  };
  await withClient(beheerUrl, (client) => client.query(insertOf('impactverantwoording.koppelbestand', rij)));
  doelen.push({ versie: 1, naam: 'koppelbestand', soort: 'koppelbestand', id });
  const mag = ({ rol }: Wie): boolean => ['analist', 'beheerder'].includes(rol);
  kanaries.push({ tekst: DOEL, magZien: mag, magRij: mag });
}
