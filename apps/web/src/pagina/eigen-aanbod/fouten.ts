// SPDX-License-Identifier: EUPL-1.2
import { Weigering } from '../../api/api';
import type { Veldfout } from '../../ui/foutsamenvatting';
import { LABEL } from './velden';

/** Paths of the API that have no field of their own. */
const ELDERS: Record<string, string> = {
  'voorwaarden.capaciteit': 'voorwaarden.capaciteit.totaal',
  'voorwaarden.capaciteit.bezet': 'voorwaarden.capaciteit.totaal',
  prijs: 'prijs.soort',
  wachttijd: 'wachttijd.dagen',
  voorwaarden: 'voorwaarden.gebied',
};

function toFout(pad: string | undefined, melding: string): Veldfout {
  const kaal = pad?.replace(/[.[]\d+\]?$/, '') ?? '';
  const veld = ELDERS[kaal] ?? kaal;
  const label = LABEL[veld];
  if (label === undefined) return { melding };
  // The API begins with the path; who fills in a form knows it by its label.
  return { veld, melding: `${label}: ${melding.replace(`${pad}`, '').replace(/^:?\s*/, '')}` };
}

/** All that was in the way, each at its field. */
export function toFouten(fout: Error | null): Veldfout[] {
  if (fout === null) return [];
  if (!(fout instanceof Weigering)) return [{ melding: 'Dat is niet gelukt. Probeer het opnieuw.' }];
  if (fout.status === 0)
    return [{ melding: 'Er is geen verbinding. Controleer uw internet en probeer het opnieuw.' }];
  if (fout.code === 'versie-verouderd') return [{ melding: verouderd(fout.gewijzigdDoor) }];
  if (fout.redenen.length === 0) return [{ melding: fout.message }];
  return fout.redenen.map(({ pad, melding }) => toFout(pad, melding));
}

const verouderd = (door = 'iemand anders'): string =>
  `Dit aanbod is net gewijzigd door ${door}. Wat u invulde, staat er nog. Bewaart u opnieuw, dan veranderen alleen de velden die u wijzigde.`;
