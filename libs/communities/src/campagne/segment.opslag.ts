// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import { bundle, type Adres, type Eenheid } from './bundel.rules.js';
import type { Campagne } from './campagne.entity.js';

/** Whom a campaign is for: each list that is empty leaves nobody out. SBI is sections or the beginning of codes. */
export type Segment = Pick<Campagne, 'secties' | 'sbi' | 'klassen' | 'gemeenten' | 'themas'>;

const WIE = `SELECT r.id AS "relatieId", r.betrokkene_id AS "betrokkeneId", r.kvk_nummer AS "kvkNummer", r.sectie,
    r.grootteklasse, r.afgemeld_op IS NOT NULL AS afgemeld
  FROM communities.relatie r WHERE r.regio = $1
    AND ((cardinality($2::text[]) = 0 AND cardinality($3::text[]) = 0) OR r.sectie = ANY ($2)
      OR EXISTS (SELECT FROM unnest($3::text[]) s (code) WHERE starts_with(r.sbi, s.code)))
    AND (cardinality($4::text[]) = 0 OR r.grootteklasse = ANY ($4))
    AND (cardinality($5::text[]) = 0 OR r.gemeentecode = ANY ($5))
    AND (cardinality($6::text[]) = 0 OR r.themas && $6)`;

// Of a campaign on the same subject whose firms are being watched: another mail would blur what they do. About a
// community or a bijeenkomst it may be anything.
const BEZET = `SELECT DISTINCT unnest(e.kvk_nummers) AS "kvkNummer" FROM communities.campagne_eenheid e
  JOIN communities.campagne c ON c.id = e.campagne_id
  WHERE c.regio = $1 AND c.status = 'verstuurd' AND c.controle_procent > 0
    AND (c.thema IS NULL OR $2::text IS NULL OR c.thema = $2)`;

/** Whom a campaign would reach at this moment. */
export interface Bereik {
  eenheden: Eenheid[];
  /** Mailboxes that said no: they are left out before anything is drawn. */
  afgemeld: number;
}

/** Everybody of the list who is in the segment and did not say no, as units that are drawn. */
export async function readBereik(tx: Tx, regio: string, segment: Segment): Promise<Bereik> {
  const { secties, sbi, klassen, gemeenten, themas } = segment;
  const rijen: (Adres & { afgemeld: boolean })[] = await tx.query(WIE, [
    ...[regio, secties, sbi, klassen, gemeenten, themas],
  ]);
  const open = rijen.filter(({ afgemeld }) => !afgemeld);
  return { eenheden: bundle(open), afgemeld: rijen.length - open.length };
}

/** Firms that take part in a measurement that goes on, in either arm; as `systeem`. */
export async function readBezet(tx: Tx, regio: string, thema: string | null): Promise<ReadonlySet<string>> {
  const rijen: { kvkNummer: string }[] = await tx.query(BEZET, [regio, thema]);
  return new Set(rijen.map(({ kvkNummer }) => kvkNummer));
}

export const isVrij =
  (bezet: ReadonlySet<string>) =>
  ({ kvkNummers }: Eenheid): boolean =>
    !kvkNummers.some((kvkNummer) => bezet.has(kvkNummer));
