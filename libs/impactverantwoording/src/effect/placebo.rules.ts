// SPDX-License-Identifier: EUPL-1.2
import { invalid } from '#libs/kernel';
import { estimateGroeptijd, overall, type GroeptijdOpties } from './groeptijd.rules.js';
import { estimateOf, readSteekproef } from './invloed.rules.js';
import { withUitkomsten, type Bedrijf, type Paneel } from './paneel.rules.js';
import type { Schatting } from './schatting.rules.js';

/** The panel up to the first help, in which whoever was helped later seems to be so `eerder` periods sooner. */
export function withSchijndatum(paneel: Paneel, eerder: number): Paneel {
  const groepen = paneel.bedrijven.flatMap(({ groep }) => groep ?? []);
  const eerste = Math.min(...groepen);
  const perioden = paneel.perioden.filter((periode) => periode < eerste);
  if (!Number.isInteger(eerder) || eerder < 1 || perioden.length < eerder + 1)
    throw invalid([{ melding: 'Er zijn te weinig perioden van voor de hulp voor een schijndatum.' }]);
  const bedrijven = paneel.bedrijven.map((een) => ({
    ...een,
    groep: een.groep === null ? null : eerste - eerder,
    uitkomsten: een.uitkomsten.slice(0, perioden.length),
  }));
  return { ...paneel, perioden, bedrijven };
}

const estimate = (paneel: Paneel, opties: GroeptijdOpties): Schatting =>
  estimateOf(overall(estimateGroeptijd(paneel, opties)), readSteekproef(paneel));

/** The effect of help that was not there yet: it should be nought. All who were helped count as one group. */
export const estimateSchijndatum = (paneel: Paneel, eerder: number): Schatting =>
  estimate(withSchijndatum(paneel, eerder), { vergelijking: 'nooit' });

/** The effect on an outcome that the help cannot have moved: it should be nought. */
export const estimateSchijnuitkomst = (
  paneel: Paneel,
  uitkomstenVan: (bedrijf: Bedrijf) => readonly number[],
  opties: GroeptijdOpties,
): Schatting => estimate(withUitkomsten(paneel, uitkomstenVan), opties);
