// SPDX-License-Identifier: EUPL-1.2
import type { INestApplicationContext } from '@nestjs/common';
import { datumVan, plusDagen } from '#libs/kernel';
import { Registerronde } from '#libs/staatssteun';
import { findAccount } from '../identiteit/demo-accounts.js';
import type { DemoToegang } from './demo-api.js';
import { coordinatorOf } from './verloop.js';

interface Steun {
  id: string;
  status: string;
  aangenomenOp: string | null;
  versie: number;
  bedragInCenten: number;
}

const REGIO = 'TWE';
/** Of what was accepted, in the order of reserving: one that is too late for the register, and one that has time. */
const VERLENINGEN = [
  { dagenGeleden: 36, instrument: 'subsidie', verlener: 'Provincie Voorbeeld (fictief)' },
  { dagenGeleden: 4, instrument: 'subsidie', verlener: 'Rijksdienst Voorbeeld (fictief)' },
] as const;
/** Of the first of them, and of a firm that exists nowhere either. */
const BAND = { kvkNummer: '90007301', anderKvkNummer: '90007303' };
const BEWIJS = 'Uittreksel handelsregister van 3 maart 2026 (fictief)';

/** A firm with a declaration, two that are one undertaking, and grants for the register. What is there is left as it is. */
export async function addSteun(
  api: DemoToegang,
  begonnen: Date,
  worker: INestApplicationContext,
): Promise<void> {
  const persoon = coordinatorOf(REGIO);
  const vandaag = datumVan(begonnen);
  await declare(api, vandaag);
  const zoek = { persoon, body: { kvkNummer: BAND.kvkNummer } };
  const bekend = await api.call<{ gegevens: object[] }>('POST', '/api/v1/verbondenheden/zoeken', zoek);
  if (bekend.gegevens.length === 0)
    await api.call('POST', '/api/v1/verbondenheden', {
      ...{ persoon, body: { ...BAND, van: plusDagen(vandaag, -400), bewijs: BEWIJS } },
    });
  const alle = await api.all<Steun>('/api/v1/steun?aantal=200', persoon);
  const steun = alle.filter(({ aangenomenOp }) => aangenomenOp !== null);
  for (const [nr, { dagenGeleden, ...hoe }] of VERLENINGEN.entries()) {
    const een = steun[nr];
    if (een?.status !== 'gereserveerd') continue;
    const { id, versie, bedragInCenten } = een;
    const body = { versie, bedragInCenten, datum: plusDagen(vandaag, -dagenGeleden), ...hoe };
    await api.call('POST', `/api/v1/steun/${id}/verlening`, { persoon, body });
  }
  await worker.get(Registerronde, { strict: false }).run();
}

async function declare(api: DemoToegang, vandaag: string): Promise<void> {
  const { id: sub = '', kvkNummer } = findAccount('ondernemer') ?? {};
  const persoon = { sub, rol: 'ondernemer' as const, kvkNummer };
  if ((await api.all<object>('/api/v1/steunverklaringen', persoon)).length > 0) return;
  const steun = [{ datum: plusDagen(vandaag, -420), bedragInCenten: 1_250_000 }];
  await api.call('POST', '/api/v1/steunverklaringen', { persoon, body: { steun, naarWaarheid: true } });
}
