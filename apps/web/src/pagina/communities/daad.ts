// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Weigering } from '../../api/api';
import { useTaal, useTeksten } from '../../taal/taal';
import type { Veldfout } from '../../ui/foutsamenvatting';
import { COMMUNITIES } from './gegevens';
import { LIDTEKSTEN } from './teksten-lid';
import { redenenInEngels } from './weigering-engels';

/** Something that is done to a community or its members. */
export interface Daad {
  bezig: boolean;
  fouten: readonly Veldfout[];
  foutVan: (veld: string) => string | undefined;
  setFouten: (fouten: readonly Veldfout[]) => void;
  /** `klaar` is called when what is seen is fresh again. */
  run: (werk: () => Promise<unknown>, klaar?: () => void) => Promise<void>;
}

type Woorden = Record<0 | 401 | 403 | 404 | 409 | 429 | 500, string>;

/** Code of a refusal that a page tells in its own words. */
export const EIGEN = 'eigen-woorden';
/** What whoever did something is called by who reads it; `u` is he himself. */
export type Naamgever = (subject: string) => string;
/** Members do not hear by which account it was. */
const NIEMAND: Naamgever = () => 'iemand anders';
/** `houdt`: what was typed in a form stays, also when somebody else was first. */
interface Spreker {
  naamVan: Naamgever;
  houdt: boolean;
}
const UITGELEGD = [400, 409];

/** The reasons of the api, at their fields; nothing when the status says enough. */
function redenenVan(
  { status, code, redenen, gewijzigdDoor }: Weigering,
  { naamVan, houdt }: Spreker,
): Veldfout[] {
  if (code === 'versie-verouderd') {
    const wie = gewijzigdDoor === undefined ? NIEMAND('') : naamVan(gewijzigdDoor);
    const zin =
      wie === 'u' ? 'U hebt dit zelf net' : `${wie.charAt(0).toUpperCase()}${wie.slice(1)} heeft dit net`;
    const verder = houdt
      ? 'Wat u invulde staat er nog. Bewaar opnieuw als u dat wilt houden.'
      : 'Wat u ziet is opnieuw geladen.';
    return [{ melding: `${zin} gewijzigd. ${verder}` }];
  }
  return UITGELEGD.includes(status) || code === 'code-onjuist'
    ? redenen.map(({ pad, melding }) => ({ veld: pad, melding }))
    : [];
}

/** The api tells its reasons in Dutch; who reads English gets ours by their code, or what the status says. */
function toFouten(fout: unknown, woorden: Woorden, isNederlands: boolean, spreker: Spreker): Veldfout[] {
  if (!(fout instanceof Weigering)) throw fout;
  // Our own words are in the language of the page already.
  const redenen = isNederlands || fout.code === EIGEN ? redenenVan(fout, spreker) : redenenInEngels(fout);
  if (redenen.length > 0) return redenen;
  return [{ melding: woorden[fout.status as keyof Woorden] ?? woorden[500] }];
}

const FOUT = { nl: 'Fout: ', en: 'Error: ' };

/** The title of the page says so as long as something is wrong in a form on it. */
function useFoutInTitel(isFout: boolean): void {
  const voor = useTeksten(FOUT);
  useEffect(() => {
    if (!isFout) return;
    const { title } = document;
    document.title = `${voor}${title}`;
    return () => {
      document.title = title;
    };
  }, [isFout, voor]);
}

/** Does one thing at a time; everything about communities is fetched anew after it, also when somebody else was first. */
export function useDaad(naamVan: Naamgever = NIEMAND, { houdt = false } = {}): Daad {
  const gegevens = useQueryClient();
  const { fouten: woorden } = useTeksten(LIDTEKSTEN);
  const isNederlands = useTaal() === 'nl';
  const [bezig, setBezig] = useState(false);
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const loopt = useRef(false);
  useFoutInTitel(fouten.length > 0);
  const renew = (): Promise<unknown> => gegevens.invalidateQueries({ queryKey: [COMMUNITIES] });
  const run: Daad['run'] = async (werk, klaar) => {
    if (loopt.current) return;
    loopt.current = true;
    setBezig(true);
    setFouten([]);
    try {
      await werk();
      await renew();
      klaar?.();
    } catch (fout) {
      if (fout instanceof Weigering && (fout.status === 409 || fout.status === 404)) await renew();
      setFouten(toFouten(fout, woorden, isNederlands, { naamVan, houdt }));
    } finally {
      loopt.current = false;
      setBezig(false);
    }
  };
  const foutVan = (veld: string): string | undefined => fouten.find((een) => een.veld === veld)?.melding;
  return { bezig, fouten, foutVan, setFouten, run };
}

/** What stands in a field of a form, without the spaces around it. */
export function veldVan(formulier: HTMLFormElement, naam: string): string {
  const waarde = new FormData(formulier).get(naam);
  return typeof waarde === 'string' ? waarde.trim() : '';
}
