// SPDX-License-Identifier: EUPL-1.2
import { createContext, useContext } from 'react';
import type { Veldfout } from '../../ui/foutsamenvatting';
import type { Hulpvraag } from './hulpvraag';
import type { Koppen } from './koppen';

/** Parts of the page where something is told after it was done. */
export type Plek =
  | 'boven'
  | 'keuze'
  | 'aanbod'
  | 'lijst'
  | 'ervaring'
  | 'aanbieden'
  | 'berichten'
  | 'afspraken'
  | 'gegevens'
  | 'koppelen';

/** What was done, or what somebody else did meanwhile; told where it happened. */
export interface Gemeld {
  plek: Plek;
  soort: 'ok' | 'waarschuwing';
  titel: string;
  regels?: readonly string[];
}

/** Something that somebody wants to do with the hulpvraag, with the keys for it. */
export type Doen = (koppen: Koppen) => Promise<unknown>;

/** One hulpvraag that is looked at, and what can be done with it here. */
export interface Zaak {
  hulpvraag: Hulpvraag;
  /** Whether nobody has anything to do any more. */
  isGesloten: boolean;
  /** Whether one is signed in as the firm itself. */
  isEigen: boolean;
  /** For reading. */
  koppen: Koppen;
  /** Asks for a code first when that is needed, and then goes on. Throws `Afgebroken` when no code was given. */
  voer: (doe: Doen) => Promise<unknown>;
  /** After it was done: what came back is shown, and told. */
  gebeurd: (uitkomst: unknown, gemeld: Gemeld) => void;
  /** Somebody else was first: shows how it stands now, and tells what changed. */
  verouderd: (plek: Plek) => Promise<void>;
  gemeld: Gemeld | null;
  /** The one form that is open. */
  open: string | null;
  setOpen: (naam: string | null) => void;
  /** Whether what is open was refused; stands in the title too. */
  setHeeftFout: (heeft: boolean) => void;
  /** Begins a message with these words. */
  concept: Berichtbegin | null;
  schrijf: (begin: Berichtbegin) => void;
}

export interface Berichtbegin {
  tekst: string;
  toewijzingId: string;
}

export const ZaakContext = createContext<Zaak | null>(null);

export function useZaak(): Zaak {
  const zaak = useContext(ZaakContext);
  if (zaak === null) throw new Error('Hier is geen hulpvraag.');
  return zaak;
}

/** No code was given, so nothing was done. */
export class Afgebroken extends Error {}

export type { Veldfout };
