// SPDX-License-Identifier: EUPL-1.2
import { columnsOf, type Verwerking, type Vorm } from '#libs/platform';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';

/** A field of the register and in how many rows of one hulpvraag it has a value. */
export interface Veld {
  kolom: string;
  vorm: Vorm;
  gevuld: number;
}

/** Which rows of a table are of that hulpvraag, where it is not `hulpvraag_id`; a concept is of the same person. */
const VAN: Record<string, string> = {
  hulpvraag: 'id = $1',
  bijlage_inhoud: 'bijlage_id IN (SELECT id FROM aanbodmatching.bijlage WHERE hulpvraag_id = $1)',
  uitkomst: 'toewijzing_id IN (SELECT id FROM aanbodmatching.toewijzing WHERE hulpvraag_id = $1)',
  // Also what stayed of a firm that no hulpvraag names any more.
  bedrijfspseudoniem: `kvk_nummer IN (SELECT kvk_nummer FROM aanbodmatching.hulpvraag WHERE id = $1)
    OR kvk_nummer NOT IN (SELECT kvk_nummer FROM aanbodmatching.hulpvraag WHERE kvk_nummer IS NOT NULL)`,
  concept: 'betrokkene_id = (SELECT betrokkene_id FROM aanbodmatching.hulpvraag WHERE id = $1)',
};

/** Of who works here, and of no hulpvraag. */
const VAN_MEDEWERKERS = ['behandelaar', 'weergave', 'thesaurusversie'];

/** What the register says is kept of a hulpvraag, counted; tables that are of none are left out. */
export function readVelden(
  beheerUrl: string,
  register: readonly Verwerking[],
  hulpvraagId: string,
): Promise<Veld[]> {
  return withClient(beheerUrl, async (client) => {
    const velden: Veld[] = [];
    for (const { kolom, vorm } of register.flatMap(fieldsOf)) {
      const [schema = '', tabel = '', naam = ''] = kolom.split('.');
      if (schema !== 'aanbodmatching' || VAN_MEDEWERKERS.includes(tabel)) continue;
      const { rows } = await client.query<{ gevuld: number }>(
        `SELECT count(${naam})::int AS gevuld FROM ${schema}.${tabel} WHERE ${VAN[tabel] ?? 'hulpvraag_id = $1'}`,
        [hulpvraagId],
      );
      velden.push({ kolom, vorm, gevuld: rows[0]?.gevuld ?? 0 });
    }
    return velden;
  });
}

const fieldsOf = ({ velden }: Verwerking): { kolom: string; vorm: Vorm }[] =>
  (['versleuteld', 'leesbaar'] as const).flatMap((vorm) =>
    columnsOf(velden[vorm]).map((kolom) => ({ kolom, vorm })),
  );

/** Fields of this form without a value anywhere: nobody typed anything there. */
export const leegVan = (velden: readonly Veld[], vorm: Vorm): string[] =>
  velden.filter((veld) => veld.vorm === vorm && veld.gevuld === 0).map(({ kolom }) => kolom);

/** And those with one. */
export const vol = (velden: readonly Veld[], vorm: Vorm): string[] =>
  velden.filter((veld) => veld.vorm === vorm && veld.gevuld > 0).map(({ kolom }) => kolom);
