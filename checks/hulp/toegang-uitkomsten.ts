// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { datasleutelOf } from './datasleutel.js';
import type { Bouwer } from './toegang-bouwer.js';
import type { Doel, Wie } from './toegang-wereld.js';

const INSERT = `INSERT INTO aanbodmatching.uitkomst (id, toewijzing_id, betrokkene_id, moment, partij, zelf, geholpen, opbrengsten,
    toelichting, delen_met_aanbieder, versie, gemeld_door, gemeld_op, gewijzigd_door, gewijzigd_op)
  VALUES ($1, $2, $3, 'levering', 'ondernemer', true, 'nee', '{nog-niets}', $4, false, 1, 'proef', now(), 'proef', now())`;

/** What an entrepreneur wrote about each toewijzing, and not for its provider: that one sees the row, and no words. */
export async function addUitkomsten(beheerUrl: string, { doelen, kanaries }: Bouwer): Promise<void> {
  await withClient(beheerUrl, async (client) => {
    for (const doel of doelen.filter(({ soort }) => soort === 'toewijzing')) {
      const { betrokkeneId, sleutel } = await datasleutelOf(client, doel.hulpvraagId ?? '');
      const [id, tekst] = [randomUUID(), `kanarie-uitkomst-${doel.naam.slice(-1)}`];
      const woorden = sleutel.encrypt({ kolom: 'aanbodmatching.uitkomst.toelichting', rij: id }, tekst);
      await client.query(INSERT, [id, doel.id, betrokkeneId, woorden]);
      const magZien = ({ rol, regio, kvkNummer, hulpvraagId }: Wie): boolean =>
        (rol === 'coordinator' && regio === doel.regio) ||
        (rol === 'ondernemer' && kvkNummer === doel.kvkNummer) ||
        (hulpvraagId !== undefined && hulpvraagId === doel.hulpvraagId);
      const magRij = (wie: Wie): boolean =>
        magZien(wie) || (wie.rol === 'aanbieder' && wie.organisatieId === doel.organisatieId);
      kanaries.push({ tekst, magZien, magRij });
    }
  });
}

const NIETS = { geholpen: 'nee', opbrengsten: [] };
/** Bodies that would do something if nothing stood in their way. */
export const UITKOMST_INHOUD = {
  uitkomstVerbeteren: (_doel: Doel, versie: number) => ({ versie, ...NIETS }),
  uitkomstMelden: (_doel: Doel, versie: number) => ({ versie, ...NIETS }),
  uitkomstvraagBeantwoorden: () => NIETS,
};
