// SPDX-License-Identifier: EUPL-1.2
import { Z_BETROUWBAAR, Z_VERMOGEN, procent } from './aandeel.rules.js';

/** Of firms that are not invited so many ask for help by themselves: a guess, until a region has measured its own. */
export const BASIS = 0.05;
/** Fewer firms in an arm say nothing about any effect that a mail can have. */
export const MINIMUM_PER_ARM = 20;

interface Armen {
  genodigd: number;
  controle: number;
}

/**
 * How large a difference between two shares must be to be found in four of five campaigns: two proportions, two-sided 5%,
 * 80% power, arms of any size. Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions (3rd ed., 2003), ch. 4,
 * without the correction for continuity:
 *
 *   d = z1 sqrt(p (1 - p) (1/n1 + 1/n2)) + z2 sqrt(p1 (1 - p1)/n1 + p2 (1 - p2)/n2),  p = (n1 p1 + n2 p2)/(n1 + n2)
 */
export function neededVerschil({ genodigd, controle }: Armen, p1: number, p2: number): number {
  const samen = (genodigd * p1 + controle * p2) / (genodigd + controle);
  return (
    Z_BETROUWBAAR * Math.sqrt(samen * (1 - samen) * (1 / genodigd + 1 / controle)) +
    Z_VERMOGEN * Math.sqrt((p1 * (1 - p1)) / genodigd + (p2 * (1 - p2)) / controle)
  );
}

/** The smallest difference above `basis` that these arms can show, as a share; `null` when even everybody asking would not show. */
export function smallestVerschil(armen: Armen, basis = BASIS): number | null {
  if (armen.genodigd < 1 || armen.controle < 1) return null;
  const toont = (p1: number): boolean => p1 - basis >= neededVerschil(armen, p1, basis);
  if (!toont(1)) return null;
  let [laag, hoog] = [basis, 1];
  for (let i = 0; i < 50; i += 1) {
    const midden = (laag + hoog) / 2;
    if (toont(midden)) hoog = midden;
    else laag = midden;
  }
  return hoog - basis;
}

export const isGroot = ({ genodigd, controle }: Armen): boolean =>
  genodigd >= MINIMUM_PER_ARM && controle >= MINIMUM_PER_ARM;

/** What can be seen, in words, before anything is sent. */
export function explainVermogen(armen: Armen, basis = BASIS): string {
  if (armen.controle === 0)
    return 'Er is geen controlegroep. U ziet straks hoeveel bedrijven vragen, maar niet of dat door de campagne komt.';
  if (!isGroot(armen))
    return `Te weinig bedrijven om iets te meten: er zijn er ten minste ${MINIMUM_PER_ARM} nodig die u uitnodigt en ${MINIMUM_PER_ARM} die u niet uitnodigt.`;
  const verschil = smallestVerschil(armen, basis);
  if (verschil === null) return 'Met zo weinig bedrijven is geen enkel verschil aan te tonen.';
  return (
    `Stel dat van de bedrijven zonder uitnodiging ${procent(basis)}% om hulp vraagt. Dan is een verschil pas goed te zien ` +
    `als van de uitgenodigde bedrijven ten minste ${procent(basis + verschil)}% vraagt. Een kleiner verschil kan er zijn, ` +
    'maar valt dan vaak niet op.'
  );
}
