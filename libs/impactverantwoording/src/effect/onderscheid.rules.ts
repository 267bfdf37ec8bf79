// SPDX-License-Identifier: EUPL-1.2
import { invalid, type Reden } from '#libs/kernel';
import { tKwantiel, tOnder } from './verdeling.rules.js';

/** What a design can tell, reckoned beforehand from earlier figures. */
export interface Onderscheidvraag {
  behandeld: number;
  vergelijking: number;
  /** Standard deviation of the outcome between firms, in its unit. */
  spreiding: number;
  /** Correlation of a firm's outcome with itself in another period, 0 up to 1. */
  samenhang: number;
  periodenVoor: number;
  periodenNa: number;
  /** Firms per cluster on average; 1 when firms stand alone. */
  clustergrootte: number;
  /** Spread of cluster sizes over their mean. */
  clustervariatie: number;
  /** Share of the spread that lies between clusters, 0 up to 1. */
  clustersamenhang: number;
  /** Two-sided, e.g. 0.05. */
  alfa: number;
  /** Chance to see an effect that is there, e.g. 0.8. */
  macht: number;
}

function faultsOf(vraag: Onderscheidvraag): Reden[] {
  const isDeel = (waarde: number): boolean => waarde >= 0 && waarde < 1;
  const eisen: [boolean, string][] = [
    [vraag.behandeld >= 2 && vraag.vergelijking >= 2, 'Elke kant heeft minstens twee bedrijven nodig.'],
    [vraag.spreiding > 0, 'De spreiding moet groter zijn dan nul.'],
    [isDeel(vraag.samenhang), 'De samenhang in de tijd ligt van 0 tot 1.'],
    [isDeel(vraag.clustersamenhang), 'De samenhang binnen clusters ligt van 0 tot 1.'],
    [vraag.periodenVoor >= 0 && vraag.periodenNa >= 1, 'Er moet minstens één periode na de hulp zijn.'],
    [vraag.clustergrootte >= 1 && vraag.clustervariatie >= 0, 'De clustergrootte is minstens 1.'],
    [vraag.alfa > 0 && vraag.alfa < 0.5, 'Alfa ligt tussen 0 en 0,5.'],
    [vraag.macht > 0.5 && vraag.macht < 1, 'De macht ligt tussen 0,5 en 1.'],
  ];
  return eisen.filter(([goed]) => !goed).map(([, melding]) => ({ melding }));
}

/** How many times the variance grows by clusters: 1 + ((1 + cv²)·m - 1)·icc (Kish; Eldridge and others 2006). */
export const designeffect = (vraag: Onderscheidvraag): number =>
  1 + ((1 + vraag.clustervariatie ** 2) * vraag.clustergrootte - 1) * vraag.clustersamenhang;

/** Variance of what is compared, per firm: of a mean afterwards, or less a mean beforehand (Frison and Pocock 1992). */
function variancePerBedrijf({ spreiding, samenhang, periodenVoor, periodenNa }: Onderscheidvraag): number {
  const eigen = 1 - samenhang;
  return periodenVoor === 0
    ? spreiding ** 2 * (samenhang + eigen / periodenNa)
    : spreiding ** 2 * eigen * (1 / periodenVoor + 1 / periodenNa);
}

function basisOf(vraag: Onderscheidvraag): { fout: number; vrijheidsgraden: number } {
  const redenen = faultsOf(vraag);
  if (redenen.length > 0) throw invalid(redenen);
  const variantie = variancePerBedrijf(vraag) * designeffect(vraag);
  const clusters = (vraag.behandeld + vraag.vergelijking) / vraag.clustergrootte;
  return {
    fout: Math.sqrt(variantie * (1 / vraag.behandeld + 1 / vraag.vergelijking)),
    vrijheidsgraden: Math.max(1, clusters - 2),
  };
}

/**
 * Minimum detectable effect (Bloom 1995): (t of 1-alfa/2 + t of macht) times the standard error, on clusters less two degrees of freedom.
 * Unit of the outcome. Throws `ongeldig` with every fault of the question.
 */
export function minimumEffect(vraag: Onderscheidvraag): number {
  const { fout, vrijheidsgraden } = basisOf(vraag);
  return (tKwantiel(1 - vraag.alfa / 2, vrijheidsgraden) + tKwantiel(vraag.macht, vrijheidsgraden)) * fout;
}

/** Chance to see an effect of that size (the far tail is left out: it is of the wrong sign). */
export function powerAt(vraag: Onderscheidvraag, effect: number): number {
  const { fout, vrijheidsgraden } = basisOf(vraag);
  return tOnder(Math.abs(effect) / fout - tKwantiel(1 - vraag.alfa / 2, vrijheidsgraden), vrijheidsgraden);
}

const MEESTE = 10_000_000;

/** Fewest firms helped to see that effect, with as many to compare per helped firm as in the question; `null` above ten million. */
export function neededBehandeld(vraag: Onderscheidvraag, effect: number): number | null {
  if (!(Math.abs(effect) > 0)) throw invalid([{ melding: 'Het effect moet anders zijn dan nul.' }]);
  const verhouding = vraag.vergelijking / vraag.behandeld;
  const isEnough = (n: number): boolean =>
    minimumEffect({ ...vraag, behandeld: n, vergelijking: Math.max(2, n * verhouding) }) <= Math.abs(effect);
  let [laag, hoog] = [2, MEESTE];
  if (!isEnough(hoog)) return null;
  while (laag < hoog) {
    const midden = Math.floor((laag + hoog) / 2);
    if (isEnough(midden)) hoog = midden;
    else laag = midden + 1;
  }
  return laag;
}
