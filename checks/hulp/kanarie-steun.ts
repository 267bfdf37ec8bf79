// SPDX-License-Identifier: EUPL-1.2
import type { CallOpties } from '../../test/support/flow.js';
import type { Kanaries } from './kanaries.js';

type Call = (verwacht: number, methode: string, pad: string, opties: CallOpties) => Promise<{ id: string }>;

const FIRMAS = { kvkNummer: '90000031', anderKvkNummer: '90000032' };

/** A coordinator notes that two firms are one, from what that shows, and better a moment later. */
export async function walkSteun(
  { kanaries, token }: { kanaries: Kanaries; token: string },
  call: Call,
): Promise<void> {
  const bewijs = (): string => kanaries.stay('bewijs', 'staatssteun.verbondenheid.bewijs');
  const body = { ...FIRMAS, van: '2026-01-01', bewijs: kanaries.new('vorigbewijs') };
  const { id } = await call(201, 'POST', 'verbondenheden', { token, body });
  const beter = { versie: 1, bewijs: bewijs() };
  await call(200, 'PATCH', `verbondenheden/${id}`, { token, body: beter });
  const zoek = { kvkNummer: FIRMAS.kvkNummer };
  await call(200, 'POST', 'verbondenheden/zoeken', { token, body: zoek });
}
