// SPDX-License-Identifier: EUPL-1.2
import { datumVan } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { readBehandelaars } from '../behandelaar/behandelaar.lezer.js';
import { isAanwezig, teamVan, waarnemerVan } from '../behandelaar/behandelaar.rules.js';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { Overdracht } from '../overdracht/overdracht.entity.js';
import type { Geplandemelding } from './aanleiding.rules.js';
import {
  MELDINGSOORTEN,
  groepVan,
  type Meldingsoort,
  type Ontvangersoort,
  type Wijze,
} from './meldingsoort.rules.js';
import type { Ontvanger } from './meldingssleutel.rules.js';

const BETROKKENE = 'SELECT betrokkene_id AS id FROM aanbodmatching.contact WHERE hulpvraag_id = $1';
// A desk without an address cannot be mailed.
const ORGANISATIE = `SELECT o.id FROM stamgegevens.organisatie o WHERE o.email IS NOT NULL
  AND o.id = coalesce($1, (SELECT t.aanbieder_id FROM aanbodmatching.toewijzing t WHERE t.id = $2),
    (SELECT d.naar_organisatie FROM aanbodmatching.overdracht d WHERE d.id = $3))`;
const WIJZE = `SELECT wijze FROM aanbodmatching.meldingsvoorkeur
  WHERE ontvanger_soort = $1 AND ontvanger = $2 AND groep = $3`;

/** Who gets this mail at this moment; nobody when there is no address. As `systeem`. */
export async function findOntvangers(tx: Tx, melding: Geplandemelding, nu: Date): Promise<Ontvanger[]> {
  const { voor } = MELDINGSOORTEN[melding.soort];
  const zoek: Record<Ontvangersoort, () => Promise<{ id: string }[]>> = {
    betrokkene: () => tx.query(BETROKKENE, [melding.hulpvraagId]),
    organisatie: () =>
      tx.query(ORGANISATIE, [
        ...[melding.organisatieId ?? null, melding.gegevens.toewijzingId ?? null],
        melding.gegevens.overdrachtId ?? null,
      ]),
    behandelaar: () => findBehandelaars(tx, melding, datumVan(nu)),
  };
  return (await zoek[voor]()).map(({ id }) => ({ soort: voor, id }));
}

const VOOR_HOOFDEN: readonly Meldingsoort[] = ['escalatie', 'overdracht-inkomend'];

/** Who does the work of the owner on that day; for the team everybody who is there. Some are for who leads. */
async function findBehandelaars(
  tx: Tx,
  { soort, hulpvraagId, gegevens }: Geplandemelding,
  dag: string,
): Promise<{ id: string }[]> {
  const hulpvraag = await tx.findOneBy(Hulpvraag, { id: hulpvraagId });
  if (!hulpvraag) return [];
  const { regio, eigenaar } =
    soort === 'overdracht-inkomend' ? await findOntvangend(tx, gegevens.overdrachtId) : hulpvraag;
  const alle = await readBehandelaars(tx, regio);
  const aanwezig = alle.filter((wie) => isAanwezig(wie, dag));
  const hoofden = aanwezig.filter(({ hoofdcoordinator }) => hoofdcoordinator);
  if (VOOR_HOOFDEN.includes(soort) && hoofden.length > 0) return hoofden;
  const waarnemer = waarnemerVan(eigenaar, regio, alle, dag);
  return waarnemer === teamVan(regio) ? aanwezig : alle.filter(({ subject }) => subject === waarnemer);
}

/** In a region that it is offered to nobody owns it yet; of a partner there is none. */
async function findOntvangend(
  tx: Tx,
  overdrachtId: string | undefined,
): Promise<{ regio: string; eigenaar: string }> {
  const overdracht = overdrachtId === undefined ? null : await tx.findOneBy(Overdracht, { id: overdrachtId });
  const regio = overdracht?.naarRegio ?? '';
  return { regio, eigenaar: teamVan(regio) };
}

/** How this recipient wants it: at once unless chosen otherwise, and always at once when it is strictly needed. */
export async function wijzeOf(tx: Tx, { soort, id }: Ontvanger, melding: Meldingsoort): Promise<Wijze> {
  const groep = groepVan(melding);
  if (groep === null) return 'direct';
  const [rij]: { wijze: Wijze }[] = await tx.query(WIJZE, [soort, id, groep]);
  return rij?.wijze ?? 'direct';
}
