// SPDX-License-Identifier: EUPL-1.2
import { Z_BETROUWBAAR, procent, type Aandeel, type Interval } from './aandeel.rules.js';
import { isGroot } from './vermogen.rules.js';

/** Difference between the shares of two arms, with its 95% interval. */
export interface Verschil extends Interval {
  verschil: number;
}

/** Score interval of one share (Wilson, J. Am. Stat. Assoc. 22 (1927), 209-212), without correction for continuity. */
export function wilson({ vroeg, totaal }: Aandeel): Interval {
  const z2 = Z_BETROUWBAAR ** 2;
  const midden = 2 * vroeg + z2;
  const straal = Z_BETROUWBAAR * Math.sqrt(z2 + 4 * vroeg * (1 - vroeg / totaal));
  const noemer = 2 * (totaal + z2);
  return { laag: Math.max(0, (midden - straal) / noemer), hoog: Math.min(1, (midden + straal) / noemer) };
}

/**
 * Hybrid score interval of a difference between independent shares: method 10 of Newcombe, Statistics in Medicine 17 (1998),
 * 873-890. With p1, p2 the shares, (l, u) the score interval of each:
 *
 *   lower = d - sqrt((p1 - l1)^2 + (u2 - p2)^2),  upper = d + sqrt((u1 - p1)^2 + (p2 - l2)^2)
 *
 * Both arms must have somebody in them.
 */
export function compareArmen(genodigd: Aandeel, controle: Aandeel): Verschil {
  const [p1, p2] = [genodigd.vroeg / genodigd.totaal, controle.vroeg / controle.totaal];
  const [een, twee] = [wilson(genodigd), wilson(controle)];
  const verschil = p1 - p2;
  return {
    verschil,
    laag: verschil - Math.hypot(p1 - een.laag, twee.hoog - p2),
    hoog: verschil + Math.hypot(een.hoog - p1, p2 - twee.laag),
  };
}

export const UITKOMSTEN = [
  'meer',
  'minder',
  'onduidelijk',
  'te-weinig',
  'nog-niet',
  'zonder-controle',
] as const;
export type Uitkomst = (typeof UITKOMSTEN)[number];

/** What can be said about a campaign; `tot`: its window ends then, as it is written, `null` when that is over. */
export interface Effectvraag {
  genodigd: Aandeel;
  controle: Aandeel;
  tot: string | null;
}

export interface Effect {
  uitkomst: Uitkomst;
  woorden: string;
  /** Only when something can be said. */
  verschil: Verschil | null;
}

/** One figure leaves no room to see what one wishes: only an interval that leaves out nought says that it worked. */
function uitkomstVan({ laag, hoog }: Interval): 'meer' | 'minder' | 'onduidelijk' {
  if (laag > 0) return 'meer';
  return hoog < 0 ? 'minder' : 'onduidelijk';
}

const deelVan = ({ vroeg, totaal }: Aandeel): string =>
  `${procent(vroeg / totaal)}% (${vroeg} van de ${totaal})`;

const SLOT = {
  meer: 'De campagne maakte dus vraag los.',
  minder: 'Wie werd uitgenodigd, vroeg dus minder. Kijk nog eens naar de tekst van de mail.',
  onduidelijk: 'Het kan ook toeval zijn: nul ligt binnen deze grenzen.',
} as const;

function nogNiets({ genodigd, controle, tot }: Effectvraag): Pick<Effect, 'uitkomst' | 'woorden'> | null {
  if (controle.totaal === 0)
    return {
      uitkomst: 'zonder-controle',
      woorden: 'Er was geen controlegroep. Of de campagne vraag losmaakte, is daarom niet te zeggen.',
    };
  if (!isGroot({ genodigd: genodigd.totaal, controle: controle.totaal }))
    return {
      uitkomst: 'te-weinig',
      woorden: 'Er deden te weinig bedrijven mee om iets over het effect te zeggen.',
    };
  if (tot !== null)
    return { uitkomst: 'nog-niet', woorden: `Nog niet te zeggen: de meting loopt tot en met ${tot}.` };
  return null;
}

/** By intention to treat: every firm counts in the arm into which it was drawn, whether it got or read the mail or not. */
export function assessEffect(vraag: Effectvraag): Effect {
  const niets = nogNiets(vraag);
  if (niets) return { ...niets, verschil: null };
  const { genodigd, controle } = vraag;
  const verschil = compareArmen(genodigd, controle);
  const uitkomst = uitkomstVan(verschil);
  const woorden =
    `Van de uitgenodigde bedrijven vroeg ${deelVan(genodigd)} om hulp, van de controlegroep ${deelVan(controle)}. ` +
    `Het verschil is ${procent(verschil.verschil)} procentpunt (95%-interval ${procent(verschil.laag)} tot ${procent(verschil.hoog)}). ` +
    SLOT[uitkomst];
  return { uitkomst, woorden, verschil };
}
