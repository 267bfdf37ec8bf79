// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Weigering } from '../../api/api';
import type { Veldfout } from '../../ui/foutsamenvatting';
import type { Handeling } from '../werkbank/handeling';
import { moetBevestigen } from './bevestigen';

export interface Beheerhandeling extends Handeling {
  /** Refused until he confirmed who he is. */
  bevestigen: boolean;
  /** `klaar` is called when what is seen is fresh again. */
  run: (werk: () => Promise<void>, klaar?: () => void) => Promise<boolean>;
}

/** `jwks.keys[0]` is about the field `jwks`. */
const veldVan = (pad: string | undefined): string | undefined => pad?.split(/[.[]/)[0];

/** `pad: zin` tells a machine where it is; people see it at the field. */
const zonderPad = (pad: string | undefined, melding: string): string =>
  pad !== undefined && melding.startsWith(`${pad}: `) ? capital(melding.slice(pad.length + 2)) : melding;

const capital = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

function toFouten(fout: unknown): Veldfout[] {
  if (!(fout instanceof Weigering)) throw fout;
  if (fout.status === 0)
    return [{ melding: 'Er is geen verbinding. Controleer uw internet en probeer het opnieuw.' }];
  if (fout.code === 'versie-verouderd')
    return [
      {
        melding: `${fout.gewijzigdDoor ?? 'Iemand anders'} heeft dit net gewijzigd. Wat u ziet is opnieuw geladen: kijk of het nog klopt en probeer het nog eens.`,
      },
    ];
  if (fout.redenen.length === 0) return [{ melding: fout.message }];
  return fout.redenen.map(({ pad, melding }) => ({ veld: veldVan(pad), melding: zonderPad(pad, melding) }));
}

/** Does something that only a beheerder may, once at a time; then what stands under `sleutels` is fetched anew. */
export function useHandeling(...sleutels: string[]): Beheerhandeling {
  const gegevens = useQueryClient();
  const [bezig, setBezig] = useState(false);
  const [bevestigen, setBevestigen] = useState(false);
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const loopt = useRef(false);
  const renew = (): Promise<unknown> =>
    Promise.all([...sleutels, 'audit'].map((sleutel) => gegevens.invalidateQueries({ queryKey: [sleutel] })));
  const fail = async (fout: unknown): Promise<void> => {
    if (fout instanceof Weigering && fout.status === 409) await renew();
    if (moetBevestigen(fout)) setBevestigen(true);
    else setFouten(toFouten(fout));
  };
  const run: Beheerhandeling['run'] = async (werk, klaar) => {
    if (loopt.current) return false;
    loopt.current = true;
    setBezig(true);
    setBevestigen(false);
    setFouten([]);
    try {
      await werk();
      await renew();
      klaar?.();
      return true;
    } catch (fout) {
      await fail(fout);
      return false;
    } finally {
      loopt.current = false;
      setBezig(false);
    }
  };
  const foutVan = (veld: string): string | undefined => fouten.find((een) => een.veld === veld)?.melding;
  return { bezig, bevestigen, fouten, foutVan, setFouten, run };
}
