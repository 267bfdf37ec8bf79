// SPDX-License-Identifier: EUPL-1.2
import type { Naamgever } from '../communities/daad';
import type { Bijeenkomst } from './gegevens';

/** What is managed, and who hears that something was done. */
export interface Beheerd {
  bijeenkomst: Bijeenkomst;
  naamVan?: Naamgever;
  onGedaan: (melding: string) => void;
}
