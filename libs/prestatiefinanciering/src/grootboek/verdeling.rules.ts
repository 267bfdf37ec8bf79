// SPDX-License-Identifier: EUPL-1.2

/** What one financier pays of a programme, in hundredths of a percent; together 10,000. */
export interface Aandeel {
  organisatieId: string;
  aandeel: number;
}

/** What one financier promised or paid so far in one year. Below 0 when more fell free in it than was promised for it. */
export interface Verdeeld {
  soort: 'toezegging' | 'betaald';
  jaar: number;
  organisatieId: string;
  bedragInCenten: number;
}

/** By what a programme is divided, and how it was so far. */
export interface Verdeelsleutel {
  aandelen: readonly Aandeel[];
  verdeeld: readonly Verdeeld[];
}

/** The key as it is once this was divided too. */
export function withDivided(
  { aandelen, verdeeld }: Verdeelsleutel,
  erbij: readonly Verdeeld[],
): Verdeelsleutel {
  const standen = new Map<string, Verdeeld>();
  for (const een of [...verdeeld, ...erbij]) {
    const sleutel = `${een.soort} ${een.jaar} ${een.organisatieId}`;
    const was = standen.get(sleutel)?.bedragInCenten ?? 0;
    standen.set(sleutel, { ...een, bedragInCenten: was + een.bedragInCenten });
  }
  return { aandelen, verdeeld: [...standen.values()] };
}

const GEHEEL = 10_000n;

/**
 * Of the whole amount the part of each, to the cent: who has the largest remainder gets a cent that is left over, and of
 * equal ones the lowest id. An amount below 0 is divided as its opposite. Exact up to the largest amount; the database does
 * the same.
 */
export function verdeel(totaalInCenten: number, aandelen: readonly Aandeel[]): Map<string, number> {
  const teken = totaalInCenten < 0 ? -1 : 1;
  const totaal = teken * totaalInCenten;
  const delen = aandelen.map(({ organisatieId, aandeel }) => {
    const product = BigInt(totaal) * BigInt(aandeel);
    return { organisatieId, heel: Number(product / GEHEEL), rest: Number(product % GEHEEL) };
  });
  const over = totaal - delen.reduce((som, { heel }) => som + heel, 0);
  delen.sort((a, b) => b.rest - a.rest || (a.organisatieId < b.organisatieId ? -1 : 1));
  return new Map(
    delen.map(({ organisatieId, heel }, i) => [organisatieId, teken * (heel + (i < over ? 1 : 0))]),
  );
}

/**
 * What changes for each financier when `erbijInCenten` comes on top of what was divided in that year. By the total and not
 * by the part: so shares never drift, however small the parts are. A part may be a cent below 0.
 */
export function divideOnTop(
  { aandelen, verdeeld }: Verdeelsleutel,
  soort: Verdeeld['soort'],
  jaar: number,
  erbijInCenten: number,
): Map<string, number> {
  const was = new Map(
    verdeeld
      .filter((een) => een.soort === soort && een.jaar === jaar)
      .map(({ organisatieId, bedragInCenten }) => [organisatieId, bedragInCenten]),
  );
  const totaal = [...was.values()].reduce((som, bedrag) => som + bedrag, 0);
  const wordt = verdeel(totaal + erbijInCenten, aandelen);
  const allen = new Set([...was.keys(), ...wordt.keys()]);
  return new Map([...allen].map((een) => [een, (wordt.get(een) ?? 0) - (was.get(een) ?? 0)]));
}
