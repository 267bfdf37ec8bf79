// SPDX-License-Identifier: EUPL-1.2
import { bearer } from './http.js';
import type { Bouwer } from './toegang-bouwer.js';

/** Bodies that would do something if nothing stood in their way. */
export const GROOTBOEK_INHOUD: Record<string, () => object> = {
  jaarAfsluiten: () => ({ ruimte: 'vrijval' }),
};

/** What the programmes that are there have booked, and the year that it is of. */
export async function addGrootboek(url: string, { wie, doelen }: Bouwer): Promise<void> {
  const token = wie.find(({ naam }) => naam === 'beheerder')?.token ?? '';
  for (const doel of doelen.filter(({ soort }) => soort === 'programma')) {
    doel.delen = { ...doel.delen, jaar: '2026' };
    const antwoord = await fetch(`${url}/api/v1/programmas/${doel.id}/boekingen`, { headers: bearer(token) });
    const { gegevens } = (await antwoord.json()) as { gegevens: { id: string }[] };
    for (const { id } of gegevens.slice(0, 1))
      doelen.push({ ...doel, naam: `boeking van ${doel.naam}`, soort: 'boeking', id });
  }
}
