// SPDX-License-Identifier: EUPL-1.2
import { invalid, type Reden } from '#libs/kernel';
import { gebiedenVan } from '#libs/matching-engine';
import type { StamgegevensFacade } from '#libs/stamgegevens';
import type { AanbodNaslag } from './aanbod.rules.js';

/** The areas and themes that an offer may name. Asked before a transaction: the answer may need a connection. */
export async function readNaslag(stamgegevens: StamgegevensFacade): Promise<AanbodNaslag> {
  const { gemeenten, regios } = await stamgegevens.gebieden();
  const themas = await stamgegevens.themas();
  return { gebieden: gebiedenVan(gemeenten, regios), themas: new Set(themas.map(({ code }) => code)) };
}

/**
 * Every area in which an offer can hold for that municipality, and for any municipality of that region; `null` where none was
 * asked. Throws `ongeldig` (400) for one that is not there.
 */
export async function readZoekgebieden(
  stamgegevens: StamgegevensFacade,
  gemeentecode: string | undefined,
  regio: string | undefined,
): Promise<{ gemeentegebieden: string[] | null; regiogebieden: string[] | null }> {
  if (gemeentecode === undefined && regio === undefined)
    return { gemeentegebieden: null, regiogebieden: null };
  const { gemeenten, regios } = await stamgegevens.gebieden();
  const gebieden = gebiedenVan(gemeenten, regios);
  const redenen: Reden[] = [];
  const read = (pad: string, wat: string, leden: readonly string[] | undefined): string[] => {
    const codes = (leden ?? []).flatMap((lid) => [...(gebieden.codesVan(lid) ?? [])]);
    if (codes.length === 0) redenen.push({ pad, melding: `${pad}: deze ${wat} bestaat niet.` });
    return [...new Set(codes)];
  };
  const zoekgebieden = {
    gemeentegebieden: gemeentecode === undefined ? null : read('gemeentecode', 'gemeente', [gemeentecode]),
    regiogebieden: regio === undefined ? null : read('regio', 'regio', regios[regio]),
  };
  if (redenen.length > 0) throw invalid(redenen);
  return zoekgebieden;
}
