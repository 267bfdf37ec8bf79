// SPDX-License-Identifier: EUPL-1.2
import { DomainError, invalid, notFound, type Actor } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { INTREK_MINUTEN, assessGesprek, partijOf, type Partij } from './gesprek.rules.js';

/** A hulpvraag about which somebody writes, and on whose side he is. */
export interface Gespreksplek {
  hulpvraag: Hulpvraag;
  partij: Partij;
}

/** `niet-gevonden` for who may not see it or is on no side; `conflict` when nobody writes about it any more. */
export async function enterGesprek(tx: Tx, actor: Actor, hulpvraagId: string): Promise<Gespreksplek> {
  const hulpvraag = await tx.findOneBy(Hulpvraag, { id: hulpvraagId });
  const partij = partijOf(actor);
  if (!hulpvraag || partij === null) throw notFound('Deze hulpvraag');
  const reden = assessGesprek(hulpvraag.status);
  if (reden !== null) throw new DomainError('conflict', 'gesprek-dicht', [reden]);
  return { hulpvraag, partij };
}

/** A machine may see the hulpvraag, and nothing of what is said about it. */
export async function requireDeel(tx: Tx, actor: Actor, hulpvraagId: string): Promise<void> {
  if (partijOf(actor) === null || !(await tx.existsBy(Hulpvraag, { id: hulpvraagId })))
    throw notFound('Deze hulpvraag');
}

const DRAAD = `SELECT aanbodmatching.neemt_deel($1, $2) AS mag,
  EXISTS (SELECT FROM aanbodmatching.toewijzing t WHERE t.id = $2 AND t.hulpvraag_id = $1) AS bestaat`;
const PAD = 'toewijzingId';

/** The thread that a message goes to. A provider names it; others may leave it out. */
export async function requireDraad(
  tx: Tx,
  { hulpvraag, partij }: Gespreksplek,
  toewijzingId: string | null,
): Promise<void> {
  if (toewijzingId === null) {
    if (partij !== 'aanbieder') return;
    throw invalid([{ pad: PAD, melding: 'Geef de toewijzing waar uw bericht over gaat.' }]);
  }
  const [draad]: { mag: boolean; bestaat: boolean }[] = await tx.query(DRAAD, [hulpvraag.id, toewijzingId]);
  if (draad?.bestaat !== true)
    throw invalid([{ pad: PAD, melding: 'Deze toewijzing hoort niet bij deze hulpvraag.' }]);
  if (!draad.mag)
    throw new DomainError('conflict', 'toewijzing-loopt-niet', [
      { pad: PAD, melding: 'Deze toewijzing loopt niet meer.' },
    ]);
}

const WAARAAN = {
  bericht_id: `aanbodmatching.gespreksbericht w WHERE w.id = $1 AND w.hulpvraag_id = $3 AND w.geplaatst_door = platform.subject()
    AND w.ingetrokken_op IS NULL AND w.geplaatst_op >= $4`,
  notitie_id: `aanbodmatching.notitie w WHERE w.id = $1 AND w.hulpvraag_id = $3 AND w.geschreven_door = platform.subject()
    AND $4::timestamptz IS NOT NULL`,
};
const HANG = (kolom: keyof typeof WAARAAN): string => `UPDATE aanbodmatching.bijlage SET ${kolom} = $1
  WHERE id = ANY ($2) AND hulpvraag_id = $3 AND bericht_id IS NULL AND notitie_id IS NULL
    AND toegevoegd_door = platform.subject() AND EXISTS (SELECT FROM ${WAARAAN[kolom]}) RETURNING id`;

/** Where files are hung: at a message or at a note. */
export type Haak = { berichtId: string } | { notitieId: string };

/**
 * Hangs files that this actor added before on words of his own; all of them, or `ongeldig`. On a message as long as it may be
 * taken back: later the others have read it as it was.
 */
export async function hangBijlagen(
  tx: Tx,
  hulpvraagId: string,
  haak: Haak,
  bijlageIds: readonly string[],
  nu: Date,
): Promise<void> {
  if (bijlageIds.length === 0) return;
  const [kolom, waaraan] =
    'berichtId' in haak
      ? (['bericht_id', haak.berichtId] as const)
      : (['notitie_id', haak.notitieId] as const);
  const vanaf = new Date(nu.getTime() - INTREK_MINUTEN * 60_000);
  const waarden = [waaraan, bijlageIds, hulpvraagId, vanaf];
  const [gehangen]: [unknown[], number] = await tx.query(HANG(kolom), waarden);
  if (gehangen.length < bijlageIds.length)
    throw invalid([
      {
        pad: 'bijlageIds',
        melding:
          'Een bijlage hoort bij uw eigen bericht van net of uw eigen notitie, en hoort nog nergens bij.',
      },
    ]);
}
