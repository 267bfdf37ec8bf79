// SPDX-License-Identifier: EUPL-1.2
import { EZ, PROVINCIE } from '../identiteit/demo-accounts.js';
import type { Persoon } from './aanmelding.js';
import type { DemoToegang } from './demo-api.js';
import type { DemoKlok } from './demo-klok.js';

const EURO = 100;

interface Rij {
  id: string;
  code: string;
  status: string;
  versie: number;
}

/** One of a financier who has just signed in, with a second step, at the time of the demo. */
export const financierVan = (sub: string, organisatieId: string, klok: DemoKlok): Persoon => ({
  ...{ sub, rol: 'financier', organisatieId, amr: ['pwd', 'otp', 'mfa'] },
  auth_time: Math.floor(klok.nu().getTime() / 1000),
});

const inhoud = (code: string, jaar: number, ez: string, provincie: string): object => ({
  ...{ code, naam: 'Regionale hulp aan ondernemers', regios: [], themas: [], isDeMinimis: true },
  sisaCode: 'A16',
  omschrijving: 'Hulp aan ondernemers in de regio, betaald als zij er iets aan hadden.',
  ...{ rechtsgrond: 'Voorbeeld: Kaderwet EZK- en LNV-subsidies, artikel 3' },
  ...{ van: `${jaar}-01-01`, tot: `${jaar + 1}-12-31` },
  financiers: [
    { organisatieId: ez, aandeel: 6_000 },
    { organisatieId: provincie, aandeel: 4_000 },
  ],
  jaren: [
    { jaar, budgetInCenten: 1_500_000 * EURO },
    { jaar: jaar + 1, budgetInCenten: 2_000_000 * EURO },
  ],
});

/** A programme of EZ and the province, to which both agreed: `REGIO-2026`; answers its id. What is there is left as it is. */
export async function addProgramma(
  api: DemoToegang,
  klok: DemoKlok,
  financiers: ReadonlyMap<string, string>,
): Promise<string> {
  const [ez, provincie] = [financiers.get(EZ) ?? '', financiers.get(PROVINCIE) ?? ''];
  const jaar = klok.nu().getUTCFullYear();
  const code = `REGIO-${jaar}`;
  const opsteller = financierVan('financier', ez, klok);
  const alle = await api.all<Rij>('/api/v1/programmas?', opsteller);
  const url = '/api/v1/programmas';
  const nieuw = { persoon: opsteller, body: inhoud(code, jaar, ez, provincie) };
  const bekend = alle.find((een) => een.code === code);
  const { id, status } = bekend ?? (await api.call<Rij>('POST', url, nieuw));
  if (status !== 'concept') return id;
  for (const persoon of [
    financierVan('financier-2', ez, klok),
    financierVan('financier-provincie', provincie, klok),
  ])
    await api.call('POST', `${url}/${id}/akkoord`, { persoon, body: { versie: 1 } });
  return id;
}
