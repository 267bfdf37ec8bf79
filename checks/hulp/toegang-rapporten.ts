// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from 'node:crypto';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { insertOf } from '../grenzen/grens.js';
import type { Bouwer } from './toegang-bouwer.js';
import type { Wie } from './toegang-wereld.js';

const TOEN = '2026-01-02T10:00:00Z';
const WAAROM = 'Gekaapt, en dat met een zin.';
const HASH = 'a'.repeat(64);

/** Bodies that would do something if nothing stood in their way. */
export const RAPPORT_INHOUD: Record<string, () => unknown> = {
  rapportdefinitieMaken: () => ({
    ...{ naam: 'Gekaapt', vanKwartaal: '2026-K1', totKwartaal: '2026-K1', regios: [], themas: [] },
  }),
  rapporteditieMaken: () => ({ waarom: WAAROM }),
  rapporteditieKeuren: () => ({ akkoord: true, sha256: HASH }),
  rapporteditieVerzegelen: () => ({ sha256: HASH }),
  rapporteditieCorrigeren: () => ({ waarom: WAAROM }),
};

/** A report about TWE of which an edition waits to be approved; nobody else has to do with what it says. */
export async function addRapporten(beheerUrl: string, { doelen, kanaries }: Bouwer): Promise<void> {
  const [definitieId, editieId] = [randomUUID(), randomUUID()];
  const inhoud = JSON.stringify({
    ...{ inhoudversie: 1, definitie: {}, editie: 1, datasnede: {}, regels: {}, zaad: 'kanarie-rapport' },
    ...{ tabellen: [], effecten: [], verborgen: [] },
  });
  const sha256 = createHash('sha256').update(inhoud).digest('hex');
  const rijen: [tabel: string, rij: object][] = [
    [
      'rapportdefinitie',
      {
        ...{
          id: definitieId,
          naam: 'Rapport',
          van_kwartaal: '2026-K1',
          tot_kwartaal: '2026-K2',
          regios: ['TWE'],
        },
        ...{ themas: [], keuring_door: ['TWE'], gemaakt_door: 'x', gemaakt_op: TOEN },
      },
    ],
    [
      'rapporteditie',
      {
        ...{ id: editieId, definitie_id: definitieId, nummer: 1, status: 'te-keuren', voortgang: 100 },
        ...{ tot_volgnummer: 1, zaad: HASH, regels_sha256: HASH, codeversie: '1', inhoud },
        ...{ inhoud_sha256: sha256, gemaakt_door: 'x', gemaakt_op: TOEN },
      },
    ],
  ];
  await withClient(beheerUrl, async (client) => {
    await client.query('SET session_replication_role = replica');
    for (const [tabel, rij] of rijen) await client.query(insertOf(`impactverantwoording.${tabel}`, rij));
  });
  const van = { versie: 1, regio: 'TWE' };
  doelen.push(
    { ...van, naam: 'rapport', soort: 'rapportdefinitie', id: definitieId },
    { ...van, naam: 'editie', soort: 'rapporteditie', id: editieId },
  );
  const mag = ({ rol, regio, hoofdcoordinator }: Wie): boolean =>
    ['analist', 'beheerder'].includes(rol) || (hoofdcoordinator === true && regio === 'TWE');
  kanaries.push({ tekst: 'kanarie-rapport', magZien: mag, magRij: mag });
}
