// SPDX-License-Identifier: EUPL-1.2
import { createContext, use } from 'react';
import type { Naamgever } from '../communities/daad';

/** Where kringen are kept: by a member who keeps his community, or below the werkbank, where colleagues have names. */
export interface Plek {
  /** Before the addresses of communities, rounds and kringen. */
  pad: '' | '/werkbank';
  naamVan?: Naamgever;
}

export const Plekcontext = createContext<Plek>({ pad: '' });
export const usePlek = (): Plek => use(Plekcontext);
