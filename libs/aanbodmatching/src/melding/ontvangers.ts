// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import type { Geplandemelding } from './aanleiding.rules.js';
import { MELDINGSOORTEN, groepVan, type Meldingsoort, type Wijze } from './meldingsoort.rules.js';
import type { Ontvanger } from './meldingssleutel.rules.js';

const BETROKKENE = 'SELECT betrokkene_id AS id FROM aanbodmatching.contact WHERE hulpvraag_id = $1';
// A desk without an address cannot be mailed.
const ORGANISATIE = 'SELECT id FROM stamgegevens.organisatie WHERE id = $1 AND email IS NOT NULL';
const WIJZE = `SELECT wijze FROM aanbodmatching.meldingsvoorkeur
  WHERE ontvanger_soort = $1 AND ontvanger = $2 AND groep = $3`;

/** Who gets this mail; nobody when there is no address. As `systeem`. */
export async function findOntvangers(tx: Tx, melding: Geplandemelding): Promise<Ontvanger[]> {
  const { voor } = MELDINGSOORTEN[melding.soort];
  const zoek = {
    betrokkene: (): Promise<{ id: string }[]> => tx.query(BETROKKENE, [melding.hulpvraagId]),
    organisatie: (): Promise<{ id: string }[]> => tx.query(ORGANISATIE, [melding.organisatieId]),
    behandelaar: (): Promise<{ id: string }[]> => Promise.resolve([]),
  };
  return (await zoek[voor]()).map(({ id }) => ({ soort: voor, id }));
}

/** How this recipient wants it: at once unless chosen otherwise, and always at once when it is strictly needed. */
export async function wijzeOf(tx: Tx, { soort, id }: Ontvanger, melding: Meldingsoort): Promise<Wijze> {
  const groep = groepVan(melding);
  if (groep === null) return 'direct';
  const [rij]: { wijze: Wijze }[] = await tx.query(WIJZE, [soort, id, groep]);
  return rij?.wijze ?? 'direct';
}
