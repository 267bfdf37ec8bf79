// SPDX-License-Identifier: EUPL-1.2
import { In } from 'typeorm';
import type { Tx } from '#libs/platform';
import type { Sleutelkast } from '../persoon/sleutelbos.js';
import { toContactWeergave } from './contact.js';
import { Contact, Hulpvraag } from './hulpvraag.entity.js';
import type { SamengevoegdWeergave } from './hulpvraag.weergave.js';

// Also what went up in one that went up in this one. Each with the eyes of the reader: another person's is not shown to who asked.
const ALLE = `WITH RECURSIVE op (id) AS (
    SELECT id FROM aanbodmatching.hulpvraag WHERE samengevoegd_met = $1
    UNION SELECT h.id FROM aanbodmatching.hulpvraag h JOIN op ON h.samengevoegd_met = op.id)
  SELECT id FROM op`;

/** What went on in this hulpvraag, oldest first. */
export async function readSamengevoegd(
  tx: Tx,
  kast: Sleutelkast,
  id: string,
): Promise<SamengevoegdWeergave[]> {
  const ids: { id: string }[] = await tx.query(ALLE, [id]);
  if (ids.length === 0) return [];
  const welke = In(ids.map((een) => een.id));
  const hulpvragen = await tx.find(Hulpvraag, {
    where: { id: welke },
    order: { ingediendOp: 'ASC', id: 'ASC' },
  });
  const contacten = await tx.findBy(Contact, { hulpvraagId: welke });
  const bos = await kast.take(tx, [...hulpvragen, ...contacten]);
  return hulpvragen.map((hulpvraag) => {
    const { kenmerk, ingediendOp, versie } = hulpvraag;
    const contact = contacten.find(({ hulpvraagId }) => hulpvraagId === hulpvraag.id);
    const { tekst, ondernemingNaam } = bos.unseal('hulpvraag', hulpvraag.id, hulpvraag);
    return {
      ...{ id: hulpvraag.id, kenmerk, ingediendOp, versie, tekst, ondernemingNaam },
      contact: contact ? toContactWeergave(bos.unseal('contact', contact.hulpvraagId, contact)) : null,
    };
  });
}
