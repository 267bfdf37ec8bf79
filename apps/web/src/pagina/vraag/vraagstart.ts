// SPDX-License-Identifier: EUPL-1.2
import { createContext } from 'react';
import type { Schema } from '../../api/api';
import type { Antwoorden } from './antwoorden';
import type { Fouten } from './keuring';

export type Ontvangst = Schema['OntvangstWeergave'];

/** What became of the plain form: sent, or back with what was filled in and what is wrong with it. */
export type Vraagstart =
  | { ontvangst: Ontvangst }
  /** `genoemd`: title of an offer that its text names. */
  | { antwoorden: Antwoorden; fouten: Fouten; rest: readonly string[]; genoemd?: string };

/** Only when the api draws the answer to a plain form; `null` in the browser. */
export const Vraagbegin = createContext<Vraagstart | null>(null);
