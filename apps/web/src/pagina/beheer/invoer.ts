// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { isGeheim } from './sleutelset';

/** What was typed in a form, by the name of the field. */
type Velden = Readonly<Record<string, readonly string[]>>;

/** What somebody typed, kept for this tab until it was sent: who must confirm first comes back to it. */
export interface Invoer {
  /** What stood in a field, or else `anders`. */
  van: (veld: string, anders?: string) => string;
  /** What was ticked of several, or else `anders`. */
  alle: (veld: string, anders?: readonly string[]) => readonly string[];
  keep: (formulier: HTMLFormElement) => void;
  clear: () => void;
}

const BEGIN = 'schakel:beheer:';

function read(sleutel: string): Velden {
  try {
    return JSON.parse(sessionStorage.getItem(sleutel) ?? '{}') as Velden;
  } catch {
    return {};
  }
}

/** Storage may be full or switched off; then only what was typed is lost, and nothing else. */
function write(sleutel: string, velden: Velden | null): void {
  try {
    if (velden === null) sessionStorage.removeItem(sleutel);
    else sessionStorage.setItem(sleutel, JSON.stringify(velden));
  } catch {
    // Nothing is kept.
  }
}

/** Text only, and nothing in which a secret key may be. */
function veldenVan(formulier: HTMLFormElement): Velden {
  const gegevens = new FormData(formulier);
  const namen = [...new Set(gegevens.keys())];
  const tekstenVan = (naam: string): string[] =>
    gegevens.getAll(naam).filter((waarde) => typeof waarde === 'string' && !isGeheim(waarde)) as string[];
  return Object.fromEntries(namen.map((naam) => [naam, tekstenVan(naam)]));
}

/** `naam` tells the form from others, with the id of what it is about. */
export function useInvoer(naam: string): Invoer {
  const sleutel = `${BEGIN}${naam}`;
  const [velden] = useState(() => read(sleutel));
  return {
    van: (veld, anders = '') => velden[veld]?.[0] ?? anders,
    alle: (veld, anders = []) => velden[veld] ?? anders,
    keep: (formulier) => write(sleutel, veldenVan(formulier)),
    clear: () => write(sleutel, null),
  };
}
