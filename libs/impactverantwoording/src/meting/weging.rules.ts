// SPDX-License-Identifier: EUPL-1.2
// Who answers is not everybody. An answer counts for those of the same size and theme who did not give one: by the inverse of
// the part that answered (Little and Rubin's weighting cells).

/** So many must have been asked in a cell; smaller ones are taken together. */
export const KLEINSTE_CEL = 10;
/** No answer counts for more than so many times the mean weight: a few must not decide. */
export const HOOGSTE_GEWICHT = 3;

/** Somebody who was asked; `heeftGeantwoord`: about this indicator. */
export interface Gevraagde {
  grootteklasse: string | null;
  thema: string | null;
  heeftGeantwoord: boolean;
}

const ALLES = '*';
const celVan = ({ grootteklasse, thema }: Gevraagde): string => `${grootteklasse ?? '?'} ${thema ?? '?'}`;
const grootteVan = ({ grootteklasse }: Gevraagde): string => `${grootteklasse ?? '?'} ${ALLES}`;

/** In the order in which each key comes first. */
export const groupBy = <T>(lijst: readonly T[], sleutel: (een: T) => string): Map<string, T[]> => {
  const groepen = new Map<string, T[]>();
  for (const een of lijst) {
    const groep = groepen.get(sleutel(een));
    if (groep) groep.push(een);
    else groepen.set(sleutel(een), [een]);
  }
  return groepen;
};

/**
 * In which cell each is counted. A cell of size and theme that is too small, or in which nobody answered, goes to the rest of
 * its size; when that is too small or silent too, to the rest of all; and a rest that is too small takes everybody in.
 */
function verdeel(gevraagden: readonly Gevraagde[]): string[] {
  let cellen = gevraagden.map(celVan);
  for (const ruimer of [grootteVan, (): string => ALLES]) {
    const goed = new Set(
      [
        ...groupBy(
          gevraagden.map((een, i) => ({ een, cel: cellen[i] ?? ALLES })),
          ({ cel }) => cel,
        ),
      ]
        .filter(([, leden]) => leden.length >= KLEINSTE_CEL && leden.some(({ een }) => een.heeftGeantwoord))
        .map(([cel]) => cel),
    );
    cellen = gevraagden.map((een, i) => (goed.has(cellen[i] ?? ALLES) ? (cellen[i] ?? ALLES) : ruimer(een)));
  }
  const rest = gevraagden.filter((_, i) => cellen[i] === ALLES);
  const isGoed = rest.length >= KLEINSTE_CEL && rest.some(({ heeftGeantwoord }) => heeftGeantwoord);
  return rest.length === 0 || isGoed ? cellen : cellen.map(() => ALLES);
}

/**
 * The weight of each who was asked: 0 of who did not answer. Before the cap the weights of a cell add up to all who were asked
 * in it; what is above the cap is cut off.
 */
export function weeg(gevraagden: readonly Gevraagde[]): number[] {
  const cellen = verdeel(gevraagden);
  const gewichten = new Map<string, number>();
  for (const cel of new Set(cellen)) {
    const leden = gevraagden.filter((_, i) => cellen[i] === cel);
    const gegeven = leden.filter(({ heeftGeantwoord }) => heeftGeantwoord).length;
    gewichten.set(cel, gegeven === 0 ? 0 : leden.length / gegeven);
  }
  const antwoorden = gevraagden.filter(({ heeftGeantwoord }) => heeftGeantwoord).length;
  const hoogste = antwoorden === 0 ? 0 : (HOOGSTE_GEWICHT * gevraagden.length) / antwoorden;
  return gevraagden.map(({ heeftGeantwoord }, i) =>
    heeftGeantwoord ? Math.min(hoogste, gewichten.get(cellen[i] ?? ALLES) ?? 0) : 0,
  );
}
