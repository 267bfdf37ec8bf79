// SPDX-License-Identifier: EUPL-1.2
import type { Publicatiebesluit, Vakplaats } from '#libs/impactverantwoording';

type Verborgen = Extract<Publicatiebesluit, { besluit: 'publiceren' }>['verborgen'];

const naam = ({ codes }: Vakplaats): string => `${codes['regio'] ?? '*'}${codes['thema'] ?? '*'}`;

/** Every table of whole numbers up to `meest` that fits what is shown: of each hidden vak the least and most. Shares nothing with what hides. */
export function countAll(
  aantallen: readonly (readonly number[])[],
  verborgen: Verborgen,
  drempel: number,
  meest: number,
): Map<string, [laag: number, hoog: number]> {
  const weg = new Map(verborgen.map(({ plaats, reden }) => [naam(plaats), reden]));
  const cellen = aantallen.flatMap((rij, r) =>
    rij.map((n, t) => ({ n, r: `r${r + 1}`, t: `t${t + 1}`, naam: `r${r + 1}t${t + 1}` })),
  );
  const marges = [...new Set(cellen.flatMap(({ r, t }) => [`${r}*`, `*${t}`, '**']))].map((marge) => {
    const leden = cellen.flatMap(({ r, t }, nr) => (['**', `${r}*`, `*${t}`].includes(marge) ? [nr] : []));
    return { naam: marge, leden, n: leden.reduce((som, nr) => som + (cellen[nr]?.n ?? 0), 0) };
  });
  const kan = (vak: { naam: string; n: number }, waarde: number): boolean => {
    const reden = weg.get(vak.naam);
    if (reden === undefined) return waarde === vak.n;
    return reden === 'te weinig bedrijven' ? waarde < drempel : waarde >= drempel;
  };
  const uit = new Map<string, [number, number]>();
  const see = (vak: string, waarde: number): void => {
    const [laag, hoog] = uit.get(vak) ?? [waarde, waarde];
    uit.set(vak, [Math.min(laag, waarde), Math.max(hoog, waarde)]);
  };
  const record = (waarden: readonly number[]): void => {
    const sommen = marges.map(({ leden }) => leden.reduce((som, nr) => som + (waarden[nr] ?? 0), 0));
    if (!marges.every((marge, nr) => kan(marge, sommen[nr] ?? 0))) return;
    for (const [nr, een] of cellen.entries()) if (weg.has(een.naam)) see(een.naam, waarden[nr] ?? 0);
    for (const [nr, marge] of marges.entries()) if (weg.has(marge.naam)) see(marge.naam, sommen[nr] ?? 0);
  };
  const walk = (waarden: number[]): void => {
    const cel = cellen[waarden.length];
    if (cel === undefined) record(waarden);
    else for (let waarde = 0; waarde <= meest; waarde += 1) if (kan(cel, waarde)) walk([...waarden, waarde]);
  };
  walk([]);
  return uit;
}
