// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { notFound, type Actor } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import { Sleutelkast, type Sleutelbos } from '../persoon/sleutelbos.js';
import { Toewijzing } from '../toewijzing/toewijzing.entity.js';
import { UITKOMSTMOMENTEN, isVerschil, type Uitkomstmoment, type Uitkomstpartij } from './uitkomst.rules.js';
import type {
  UitkomstMomentWeergave,
  UitkomstPartijWeergave,
  UitkomstenWeergave,
} from './uitkomst.weergave.js';

// Row-level security knows rows and no columns. What the entrepreneur wrote, the provider reads only when he may.
const VERBORGEN = `platform.rol() = 'aanbieder' AND u.partij = 'ondernemer' AND NOT u.delen_met_aanbieder`;
const SELECT = `SELECT u.id, u.toewijzing_id AS "toewijzingId", u.betrokkene_id AS "betrokkeneId", u.moment, u.partij, u.zelf, u.geholpen,
    u.opbrengsten, CASE WHEN ${VERBORGEN} THEN NULL ELSE u.bedrag_in_centen::float8 END AS "bedragInCenten",
    u.uren::float8 AS uren, CASE WHEN ${VERBORGEN} THEN NULL ELSE u.toelichting END AS toelichting,
    u.delen_met_aanbieder AS "delenMetAanbieder", u.gemeld_op AS "gemeldOp", u.gewijzigd_op AS "gewijzigdOp", u.versie
  FROM aanbodmatching.uitkomst u WHERE u.toewijzing_id = ANY ($1)`;

type Rij = Omit<UitkomstPartijWeergave, 'toelichting'> & {
  id: string;
  toewijzingId: string;
  betrokkeneId: string;
  moment: Uitkomstmoment;
  partij: Uitkomstpartij;
  toelichting: Buffer | null;
};

/** What was told of each of these toewijzingen, by moment, as far as this reader may see it. */
export async function readUitkomsten(
  tx: Tx,
  kast: Sleutelkast,
  toewijzingen: readonly { id: string }[],
): Promise<Map<string, UitkomstMomentWeergave[]>> {
  const toewijzingIds = toewijzingen.map(({ id }) => id);
  const rijen: Rij[] = toewijzingIds.length === 0 ? [] : await tx.query(SELECT, [toewijzingIds]);
  const bos = await kast.take(tx, rijen);
  return new Map(
    toewijzingIds.map((id) => [
      ...([
        id,
        toMomenten(
          rijen.filter(({ toewijzingId }) => toewijzingId === id),
          bos,
        ),
      ] as const),
    ]),
  );
}

/** Later the entrepreneur's word stands beside what the provider said at the delivery. */
function toMomenten(rijen: Rij[], bos: Sleutelbos): UitkomstMomentWeergave[] {
  const find = (moment: Uitkomstmoment, partij: Uitkomstpartij): Rij | undefined =>
    rijen.find((rij) => rij.moment === moment && rij.partij === partij);
  return UITKOMSTMOMENTEN.filter((moment) => rijen.some((rij) => rij.moment === moment)).map((moment) => {
    const aanbieder = find(moment, 'aanbieder') ?? find('levering', 'aanbieder');
    const ondernemer = find(moment, 'ondernemer');
    return {
      ...{ moment, aanbieder: toWeergave(aanbieder, bos), ondernemer: toWeergave(ondernemer, bos) },
      verschil: isVerschil(aanbieder?.geholpen, ondernemer?.geholpen),
    };
  });
}

function toWeergave(rij: Rij | undefined, bos: Sleutelbos): UitkomstPartijWeergave | null {
  if (rij === undefined) return null;
  const { id, toewijzingId: _van, moment: _moment, partij: _partij, betrokkeneId, ...rest } = rij;
  const { toelichting } = bos.unseal('uitkomst', id, { betrokkeneId, toelichting: rest.toelichting });
  return { ...rest, toelichting };
}

/** Reading both sides of one toewijzing. */
@Injectable()
export class UitkomstLezer {
  constructor(
    private readonly db: Database,
    private readonly kast: Sleutelkast,
  ) {}

  /** `niet-gevonden` also for a toewijzing that this actor may not see. */
  async read(actor: Actor, toewijzingId: string): Promise<UitkomstenWeergave> {
    return this.db.as(actor, async (tx) => {
      if (!(await tx.existsBy(Toewijzing, { id: toewijzingId }))) throw notFound('Deze toewijzing');
      const momenten = (await readUitkomsten(tx, this.kast, [{ id: toewijzingId }])).get(toewijzingId) ?? [];
      return { toewijzingId, momenten };
    });
  }
}
