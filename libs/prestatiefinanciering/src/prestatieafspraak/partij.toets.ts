// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';
import type { StamgegevensFacade } from '#libs/stamgegevens';

/** With whom somebody wants to agree, as it came in. */
export interface Partijkeuze {
  aanbiederId?: string | null;
  regio?: string | null;
}

/** Exactly one, that exists. Before a transaction of one's own: the master data may need a connection. */
export async function checkPartij(stamgegevens: StamgegevensFacade, keuze: Partijkeuze): Promise<Reden[]> {
  const [aanbiederId, regio] = [keuze.aanbiederId ?? '', keuze.regio ?? ''];
  if (aanbiederId === '' && regio === '')
    return [{ pad: 'aanbiederId', melding: 'Kies een aanbieder of een regio.' }];
  if (aanbiederId !== '' && regio !== '')
    return [{ pad: 'regio', melding: 'Kies een aanbieder of een regio, niet allebei.' }];
  return regio === '' ? checkAanbieder(stamgegevens, aanbiederId) : checkRegio(stamgegevens, regio);
}

async function checkAanbieder(stamgegevens: StamgegevensFacade, id: string): Promise<Reden[]> {
  const organisatie = await stamgegevens.organisatie(id);
  return organisatie === null ? [{ pad: 'aanbiederId', melding: 'Deze aanbieder bestaat niet.' }] : [];
}

async function checkRegio(stamgegevens: StamgegevensFacade, regio: string): Promise<Reden[]> {
  const { namen } = await stamgegevens.gebieden();
  return Object.hasOwn(namen, regio) ? [] : [{ pad: 'regio', melding: `De regio ${regio} bestaat niet.` }];
}

/** Whether the programme is for this regio. */
export function checkGebied(
  { regio = null }: Partijkeuze,
  { regios }: { regios: readonly string[] },
): Reden[] {
  return regio === null || regios.length === 0 || regios.includes(regio)
    ? []
    : [{ pad: 'regio', melding: 'Dit programma is niet voor deze regio.' }];
}
