// SPDX-License-Identifier: EUPL-1.2
import { useRef, useState } from 'react';
import { Weigering } from '../../api/api';
import type { Veldfout } from '../../ui/foutsamenvatting';
import { useBank, type Bankwaarde } from './bank';

/** Something that is done to a hulpvraag: whether it goes on, and all that was wrong with it. */
export interface Handeling {
  bezig: boolean;
  fouten: readonly Veldfout[];
  /** What is wrong with one field. */
  foutVan: (veld: string) => string | undefined;
  setFouten: (fouten: readonly Veldfout[]) => void;
  /** Answers whether it was done. */
  run: (werk: () => Promise<void>) => Promise<boolean>;
}

/** `aanbodIds[0]` and `onderneming.naam` are about the fields `aanbodIds` and `onderneming`. */
const veldVan = (pad: string | undefined): string | undefined => pad?.split(/[.[]/)[0];

function toFouten(fout: unknown, naamVan: Bankwaarde['naamVan']): Veldfout[] {
  if (!(fout instanceof Weigering)) throw fout;
  if (fout.status === 0)
    return [{ melding: 'Er is geen verbinding. Controleer uw internet en probeer het opnieuw.' }];
  if (fout.code === 'versie-verouderd') return [{ melding: verouderd(fout.gewijzigdDoor, naamVan) }];
  if (fout.redenen.length === 0) return [{ melding: fout.message }];
  return fout.redenen.map(({ pad, melding }) => ({ veld: veldVan(pad), melding }));
}

function verouderd(door: string | undefined, naamVan: Bankwaarde['naamVan']): string {
  const wie = door === undefined ? 'iemand anders' : naamVan(door);
  const zin =
    wie === 'u' ? 'U hebt dit zelf net' : `${wie.charAt(0).toUpperCase()}${wie.slice(1)} heeft dit net`;
  return `${zin} gewijzigd. De hulpvraag is opnieuw geladen: kijk of uw keuze nog klopt en probeer het nog eens.`;
}

/** Does something to hulpvragen with these ids, once at a time; afterwards they are fetched anew, also when a colleague was first. */
export function useHandeling(...ids: string[]): Handeling {
  const { naamVan, changed } = useBank();
  const [bezig, setBezig] = useState(false);
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const loopt = useRef(false);
  const run = async (werk: () => Promise<void>): Promise<boolean> => {
    if (loopt.current) return false;
    loopt.current = true;
    setBezig(true);
    setFouten([]);
    try {
      await werk();
      void changed(...ids);
      return true;
    } catch (fout) {
      // Whoever was second sees how it is now before he is told: what he then sends is about that.
      if (fout instanceof Weigering && fout.status === 409) await changed(...ids);
      setFouten(toFouten(fout, naamVan));
      return false;
    } finally {
      loopt.current = false;
      setBezig(false);
    }
  };
  const foutVan = (veld: string): string | undefined => fouten.find((een) => een.veld === veld)?.melding;
  return { bezig, fouten, foutVan, setFouten, run };
}
