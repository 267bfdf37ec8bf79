// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import type { Schakel } from '../indicator/indicator.rules.js';
import { BUITEN } from '../onthulling/gevoelig.rules.js';
import type { Effectcontext } from '../rapport/inhoud.js';
import { deelnamesBuiten, type Bronbedrijf } from './buiten.rules.js';
import {
  AANPAK_TOT,
  BRONBEDRIJVEN,
  CELCIJFERS,
  EERSTE_EXTERNE_UITKOMST,
  VERANDERDE_BRONNEN,
} from './buiten.sql.js';
import type { Deelname } from './deelname.rules.js';
import type { Effectfeit } from './meetmoment.rules.js';
import { firstAfter, type Effectontwerp } from './ontwerp.rules.js';

type Soort = 'bedrijf' | 'cel';

/** In words which files are other than they were read; empty when all are as they were. */
export async function changedBronnen(
  tx: Tx,
  soort: Soort,
  indicatoren: readonly string[],
  tot: number,
): Promise<string[]> {
  const rijen: { naam: string; versie: number }[] = await tx.query(VERANDERDE_BRONNEN(soort), [
    tot,
    indicatoren,
  ]);
  return rijen.map(
    ({ naam, versie }) =>
      `De cijfers van ${naam}, versie ${String(versie)}, zijn anders dan zij zijn ingelezen.`,
  );
}

/** Who takes part in a design with firms outside, by the files that counted at that number of the log. */
export async function readBuiten(
  tx: Tx,
  ontwerp: Effectontwerp,
  feiten: readonly Effectfeit[],
  tot: number,
): Promise<{ deelnames: Deelname[]; veranderd: string[] }> {
  const { indicator, schijnuitkomst, perioden, periodenVoor } = ontwerp;
  const indicatoren = [indicator, schijnuitkomst].filter((code) => code !== null);
  const veranderd = await changedBronnen(tx, 'bedrijf', indicatoren, tot);
  const waarden = [tot, indicator, schijnuitkomst, perioden, periodenVoor];
  const bedrijven: Bronbedrijf[] = await tx.query(BRONBEDRIJVEN, waarden);
  return { deelnames: deelnamesBuiten(ontwerp, feiten, bedrijven), veranderd };
}

/** When a file first told of what the help may have moved. */
export async function firstBuiten(tx: Tx, ontwerp: Effectontwerp, tot: number): Promise<Date | null> {
  const waarden = [ontwerp.indicator, firstAfter(ontwerp), tot];
  const [eerste] = await tx.query<{ op: Date | null }[]>(EERSTE_EXTERNE_UITKOMST, waarden);
  return eerste?.op ?? null;
}

/**
 * What others tell of groups of firms, of the indicators that the theory of change of a theme names: around an effect, no part of it. Of
 * fewer groups than the threshold nothing is told, and nothing of files that were changed after they were read.
 */
export async function readContext(tx: Tx, thema: string, tot: number): Promise<Effectcontext[]> {
  const [aanpak] = await tx.query<{ schakels: Schakel[] }[]>(AANPAK_TOT, [tot, thema]);
  const codes = [...new Set((aanpak?.schakels ?? []).flatMap(({ indicatoren }) => indicatoren))].sort();
  if (codes.length === 0 || (await changedBronnen(tx, 'cel', codes, tot)).length > 0) return [];
  const rijen: Effectcontext[] = await tx.query(CELCIJFERS, [tot, codes]);
  return rijen.filter(({ groepen }) => groepen >= BUITEN.drempel);
}
