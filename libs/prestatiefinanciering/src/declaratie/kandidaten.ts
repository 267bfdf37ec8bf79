// SPDX-License-Identifier: EUPL-1.2
import { DomainError, notFound } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { Afspraakversie, Prestatieafspraak } from '../prestatieafspraak/prestatieafspraak.entity.js';
import type { Kandidaat, Speelruimte } from './verzamelen.rules.js';

/** A prestatie with what is shown of it. */
export interface Prestatieregel extends Kandidaat {
  indicator: string;
  aantal: number;
  regio: string;
  thema: string | null;
}

/** An agreement of which something can be declared, with the version that both sides signed last. */
export interface Declarabel {
  afspraak: Prestatieafspraak;
  versie: Afspraakversie;
}

// Amounts fit in a double to the cent.
const KANDIDATEN = `SELECT p.id AS "prestatieId", p.versie AS "prestatieversie", p.status, p.prestatiedatum::text,
    p.bedrag_in_centen::float8 AS "bedragInCenten", i.code AS "indicatorCode", i.naam AS indicator, p.aantal, p.regio, p.thema,
    p.id IN (SELECT prestatiefinanciering.declarabel_van($1)) AS declarabel,
    (SELECT CASE WHEN r.besluit = 'geweigerd' AND d.status NOT IN ('ingediend', 'beoordeeld') THEN 'geweigerd'
        ELSE 'gedeclareerd' END FROM prestatiefinanciering.declaratieregel r
      JOIN prestatiefinanciering.declaratie d ON d.id = r.declaratie_id
      WHERE r.prestatie_id = p.id AND r.houdt_vast) AS vast
  FROM prestatiefinanciering.prestatie p JOIN prestatiefinanciering.indicator i ON i.id = p.indicator_id
  WHERE p.afspraak_id = $1 AND p.prestatiedatum BETWEEN $2 AND $3 ORDER BY p.prestatiedatum, p.id LIMIT 5000`;

// What is asked counts as a whole until it is assessed, then what is granted of it.
const PLAFOND = `SELECT j.plafond_in_centen::float8 AS plafond, (SELECT coalesce(sum(r.bedrag_in_centen), 0)::float8
    FROM prestatiefinanciering.declaratie d JOIN prestatiefinanciering.declaratieregel r ON r.declaratie_id = d.id
    WHERE d.afspraak_id = j.afspraak_id AND d.jaar = j.jaar AND (d.status = 'ingediend'
      OR (d.status IN ('beoordeeld', 'goedgekeurd', 'deels-goedgekeurd') AND r.besluit = 'toegekend'))) AS gedeclareerd
  FROM prestatiefinanciering.afspraakjaar j WHERE j.afspraak_id = $1 AND j.versie = $2 AND j.jaar = $3`;
const GENOEG = `SELECT i.code FROM prestatiefinanciering.indicator i
  WHERE i.afspraak_id = $1 AND i.versie = $2 AND i.minstens_aantal <= (
    SELECT coalesce(sum(p.aantal), 0) FROM prestatiefinanciering.prestatie p
      JOIN prestatiefinanciering.indicator j ON j.id = p.indicator_id
    WHERE p.afspraak_id = i.afspraak_id AND j.code = i.code AND p.status = 'aanvaard')`;

const NIET_GETEKEND = new DomainError('conflict', 'afspraak-niet-getekend', [
  { pad: 'afspraakId', melding: 'Deze afspraak is niet door beide kanten getekend.' },
]);

/** Throws `niet-gevonden` for what is not one's own, and `conflict` when it was never signed. */
export async function findDeclarabel(tx: Tx, afspraakId: string): Promise<Declarabel> {
  const afspraak = await tx.findOneBy(Prestatieafspraak, { id: afspraakId });
  if (!afspraak) throw notFound('Deze prestatieafspraak');
  const versie = await tx.findOneBy(Afspraakversie, { afspraakId, status: 'getekend' });
  if (!versie) throw NIET_GETEKEND;
  return { afspraak, versie };
}

/** Everything of the afspraak in these days. */
export const readKandidaten = (
  tx: Tx,
  afspraakId: string,
  van: string,
  tot: string,
): Promise<Prestatieregel[]> => tx.query<Prestatieregel[]>(KANDIDATEN, [afspraakId, van, tot]);

/** What the afspraak leaves in that year. */
export async function readRuimte(
  tx: Tx,
  { afspraakId, versie }: Pick<Afspraakversie, 'afspraakId' | 'versie'>,
  jaar: number,
): Promise<Speelruimte & { jaarplafondInCenten: number }> {
  const [rij]: { plafond: number; gedeclareerd: number }[] = await tx.query(PLAFOND, [
    afspraakId,
    versie,
    jaar,
  ]);
  const genoeg: { code: string }[] = await tx.query(GENOEG, [afspraakId, versie]);
  const jaarplafondInCenten = rij?.plafond ?? 0;
  return {
    jaarplafondInCenten,
    plafondInCenten: Math.max(0, jaarplafondInCenten - (rij?.gedeclareerd ?? 0)),
    indicatoren: new Set(genoeg.map(({ code }) => code)),
  };
}
