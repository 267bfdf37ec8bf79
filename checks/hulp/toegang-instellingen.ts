// SPDX-License-Identifier: EUPL-1.2
import { bearer, send } from './http.js';
import type { Bouwer } from './toegang-bouwer.js';

/** The concept of the thesaurus, as long as nobody began one. */
export const THESAURUS_INHOUD = {
  thesaurusconceptWijzigen: () => ({ versie: 0, wijzigingen: [] }),
  thesaurusconceptTerugzetten: () => ({ versie: 0, nummer: 0 }),
  thesaurusPubliceren: () => ({ versie: 0, reden: 'Proef.' }),
};

/** Each region sets its own days, at the version that its row has too: whoever gets past the guards would change them. */
export async function addInstellingen(url: string, { wie, doelen }: Bouwer): Promise<void> {
  const token = wie.find(({ rol }) => rol === 'beheerder')?.token ?? '';
  for (const { id } of doelen.filter(({ soort }) => soort === 'regio')) {
    const body = { herinnerDagen: [5, 10, 20] };
    const { status } = await send(`${url}/api/v1/regio-instellingen/${id}`, {
      ...{ methode: 'PUT', body, headers: bearer(token) },
    });
    if (status !== 200) throw new Error(`De regio ${id} kon niets instellen: ${status}.`);
  }
}
