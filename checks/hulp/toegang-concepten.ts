// SPDX-License-Identifier: EUPL-1.2
import { send } from './http.js';
import type { Bouwer } from './toegang-bouwer.js';
import type { Wie } from './toegang-wereld.js';

interface Bewaard {
  id: string;
  versie: number;
  conceptsleutel: string;
}

/** Two that were not sent in yet, each with whoever has its key. */
export async function addConcepten(url: string, { wie, doelen, kanaries }: Bouwer): Promise<void> {
  for (const nr of [1, 2]) {
    const tekst = `kanarie-bewaard-${nr}`;
    const email = `bewaard-${nr}@example.nl`;
    // Complete: what is not is refused before its version is looked at.
    const onderneming = { naam: tekst, sbi: '1071', gemeentecode: 'GM0153' };
    const body = { email, inhoud: { tekst, contact: { naam: tekst, email }, onderneming } };
    const antwoord = await send(`${url}/api/v1/concepten`, { methode: 'POST', body });
    const { id, versie, conceptsleutel } = antwoord.body as unknown as Bewaard;
    doelen.push({ naam: `bewaard ${nr}`, soort: 'concept', id, versie, conceptId: id });
    wie.push({ naam: `houder ${nr}`, rol: 'concepthouder', conceptId: id, conceptsleutel });
    const isHouder = ({ conceptId }: Wie): boolean => conceptId === id;
    kanaries.push({ tekst, magZien: isHouder, magRij: isHouder });
  }
}
