// SPDX-License-Identifier: EUPL-1.2
import { invalid, notFound, type Actor, type DomainError } from '#libs/kernel';
import type { Datasleutel, Tx } from '#libs/platform';
import { versieVerouderd } from '../hulpvraag/hulpvraag.opslag.js';
import { seal, unseal } from '../persoon/persoonsvelden.js';
import type { Bewaard } from './concept.dto.js';
import { Concept } from './concept.entity.js';

/** Bytes of JSON; the longest texts fit, and a KVK-nummer with thousands of dots does not. */
const MAX_BYTES = 40_000;

/** Opens and changes one concept and nothing else; the policies know it by its subject. */
export const houderVan = (conceptId: string): Actor => ({ rol: 'indiener', subject: `concept:${conceptId}` });

/** Somebody who keeps a new one. */
export const bewaarderVan = ({ rol }: Actor, conceptId: string): Actor => ({
  ...houderVan(conceptId),
  rol,
});

/** The same, as who sends a hulpvraag in: nobody signed in for it. */
export const inzenderVan = (conceptId: string): Actor => ({
  rol: 'anoniem',
  subject: `concept:${conceptId}`,
});

export const conceptWeg = (): DomainError => notFound('Dit concept');

/** Throws `ongeldig` when it is too much to keep. */
export function sealBewaard(sleutel: Datasleutel, id: string, bewaard: Bewaard): Buffer {
  const inhoud = JSON.stringify(bewaard);
  if (Buffer.byteLength(inhoud) > MAX_BYTES)
    throw invalid([{ pad: 'inhoud', melding: 'inhoud: is te groot om te bewaren.' }]);
  return seal(sleutel, 'concept', id, { inhoud }).inhoud;
}

/** `null` without a key: whoever it was of has been erased. */
export function unsealBewaard(sleutel: Datasleutel | null, { id, inhoud }: Concept): Bewaard | null {
  const open = unseal(sleutel, 'concept', id, { inhoud }).inhoud;
  return open === null ? null : (JSON.parse(open) as Bewaard);
}

/**
 * Reads and locks a concept at the version the caller saw. Throws `niet-gevonden` when it was sent in, removed or is
 * over, and `conflict` when somebody with the same link changed it meanwhile.
 */
export async function lockConcept(tx: Tx, id: string, versie: number): Promise<Concept> {
  const concept = await tx.findOne(Concept, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!concept) throw conceptWeg();
  if (concept.versie !== versie) throw versieVerouderd({ ...concept, gewijzigdDoor: `concept:${id}` });
  return concept;
}
