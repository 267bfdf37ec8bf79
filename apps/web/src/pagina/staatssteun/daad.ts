// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Weigering } from '../../api/api';
import { useTaal, useTeksten } from '../../taal/taal';
import type { Veldfout } from '../../ui/foutsamenvatting';
import { STAATSSTEUN } from './gegevens';

const TEKSTEN = {
  nl: {
    fout: 'Fout: ',
    0: 'Er is geen verbinding. Controleer uw internet en probeer het opnieuw.',
    401: 'U bent niet meer aangemeld. Meld u opnieuw aan.',
    403: 'Dat mag u niet.',
    404: 'Dit is er niet meer.',
    409: 'Dat kan nu niet.',
    429: 'Dat ging te vaak achter elkaar. Wacht even en probeer het opnieuw.',
    500: 'Dat is niet gelukt. Probeer het later opnieuw.',
    verouderd: (wie: string) => `${wie} heeft dit net gewijzigd. Wat u ziet is opnieuw geladen.`,
    iemand: 'Iemand anders',
  },
  en: {
    fout: 'Error: ',
    0: 'There is no connection. Check your internet and try again.',
    401: 'You are not signed in any more. Sign in again.',
    403: 'You may not do that.',
    404: 'This is not there any more.',
    409: 'That is not possible now.',
    429: 'That was too often. Wait a moment and try again.',
    500: 'That did not work. Please try again later.',
    verouderd: (wie: string) => `${wie} has just changed this. What you see was loaded again.`,
    iemand: 'Somebody else',
  },
};
type Woorden = (typeof TEKSTEN)['nl'];
type Status = 0 | 401 | 403 | 404 | 409 | 429 | 500;

export interface Steundaad {
  bezig: boolean;
  fouten: readonly Veldfout[];
  foutVan: (veld: string) => string | undefined;
  setFouten: (fouten: readonly Veldfout[]) => void;
  /** Answers whether it was done. */
  run: (werk: () => Promise<unknown>) => Promise<boolean>;
}

/** The api tells its reasons in Dutch; who reads English hears what the status says. */
function toFouten(
  fout: unknown,
  woorden: Woorden,
  isNederlands: boolean,
  { naamVan, veldVan }: Required<Opties>,
): Veldfout[] {
  if (!(fout instanceof Weigering)) throw fout;
  if (fout.code === 'versie-verouderd')
    return [{ melding: woorden.verouderd(naamVan(fout.gewijzigdDoor) ?? woorden.iemand) }];
  if (!isNederlands || fout.redenen.length === 0)
    return [{ melding: woorden[fout.status as Status] ?? woorden[500] }];
  return fout.redenen.map(({ pad, melding }) => ({ veld: pad && veldVan(pad), melding }));
}

/** Who it was, in words; nothing when that is not known. */
type Naamgever = (subject: string | undefined) => string | undefined;
const NIEMAND: Naamgever = () => undefined;
const GEWOON = (pad: string): string => pad;
interface Opties {
  naamVan?: Naamgever;
  /** Id of the field that is about what the api calls so. */
  veldVan?: (pad: string) => string;
}

/** Does one thing at a time; what is known of aid is fetched anew after it, also when somebody else was first. */
export function useSteundaad({ naamVan = NIEMAND, veldVan = GEWOON }: Opties = {}): Steundaad {
  const gegevens = useQueryClient();
  const woorden = useTeksten(TEKSTEN);
  const isNederlands = useTaal() === 'nl';
  const [bezig, setBezig] = useState(false);
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const loopt = useRef(false);
  const isFout = fouten.length > 0;
  useEffect(() => {
    if (!isFout) return undefined;
    const { title } = document;
    document.title = `${woorden.fout}${title}`;
    return () => void (document.title = title);
  }, [isFout, woorden]);
  const run: Steundaad['run'] = async (werk) => {
    if (loopt.current) return false;
    loopt.current = true;
    setBezig(true);
    setFouten([]);
    try {
      await werk();
      await gegevens.invalidateQueries({ queryKey: [STAATSSTEUN] });
      return true;
    } catch (fout) {
      if (fout instanceof Weigering && [404, 409].includes(fout.status))
        await gegevens.invalidateQueries({ queryKey: [STAATSSTEUN] });
      setFouten(toFouten(fout, woorden, isNederlands, { naamVan, veldVan }));
      return false;
    } finally {
      loopt.current = false;
      setBezig(false);
    }
  };
  const foutVan = (veld: string): string | undefined => fouten.find((een) => een.veld === veld)?.melding;
  return { bezig, fouten, foutVan, setFouten, run };
}
