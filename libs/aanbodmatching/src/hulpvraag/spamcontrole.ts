// SPDX-License-Identifier: EUPL-1.2
import { createHmac } from 'node:crypto';
import type { Configuratie, Tx } from '#libs/platform';
import type { NieuweHulpvraagDto } from './hulpvraag.dto.js';
import { Inzending } from './inzending.entity.js';
import { assessSpam, toKern } from './spamscore.rules.js';

const COUNT = `SELECT zelfde_tekst AS "zelfdeTekst", zelfde_adres AS "zelfdeAdres"
  FROM aanbodmatching.tel_inzendingen($1, $2)`;

/**
 * Judges an anonymous hulpvraag by itself and by what came in during the last day. Two that come at the same moment do not
 * see each other: the score is a help for the coordinator, not a lock. `adres` is the index of the mailbox.
 */
export async function judgeInzending(
  tx: Tx,
  { tekst, contact, onderneming }: NieuweHulpvraagDto,
  { statussleutelGeheim: geheim, vasthoudenVanaf }: Configuratie,
  adres: Buffer,
): Promise<Omit<Inzending, 'hulpvraagId'>> {
  const tekstkern = createHmac('sha256', geheim)
    .update(`inzending:${toKern(tekst)}`)
    .digest();
  const [eerder]: { zelfdeTekst: number; zelfdeAdres: number }[] = await tx.query(COUNT, [tekstkern, adres]);
  const { score, redenen } = assessSpam({
    ...{ tekst, naam: contact.naam, ondernemingNaam: onderneming.naam ?? null },
    ...(eerder ?? { zelfdeTekst: 0, zelfdeAdres: 0 }),
  });
  return { tekstkern, adres, score, redenen, vastgehouden: score >= vasthoudenVanaf };
}
