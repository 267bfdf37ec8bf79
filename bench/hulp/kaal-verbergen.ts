// SPDX-License-Identifier: EUPL-1.2
// The usual way beside ours: each table by itself, the least so that no sum has exactly one hidden. It knows nothing of other tables,
// of intervals or of earlier reports, so what it hides may well be found.
import {
  BUITEN,
  type Indeling,
  type Kubus,
  type Oplosser,
  type Tabelopzet,
  type Vakplaats,
} from '#libs/impactverantwoording';

const naamVan = (codes: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.entries(codes).sort(([a], [b]) => (a < b ? -1 : 1)));

const set = (codes: Readonly<Record<string, string>>, naam: string, code: string): Record<string, string> =>
  Object.fromEntries(Object.entries({ ...codes, [naam]: code }).filter(([, een]) => een !== '*'));

function placesOf({ indelingen: namen, perioden }: Tabelopzet, indelingen: readonly Indeling[]): Vakplaats[] {
  const [periode = { van: 0, tot: 0 }] = perioden;
  let rijen: Record<string, string>[] = [{}];
  for (const { naam } of namen) {
    const codes = ['*', ...Object.keys(indelingen.find((een) => een.naam === naam)?.ouders ?? {})];
    rijen = rijen.flatMap((rij) => codes.map((code) => set(rij, naam, code)));
  }
  return rijen.map((codes) => ({ periode, codes }));
}

/** Each sum of a table, by number of the place: the total first. */
function sumsOf(plaatsen: readonly Vakplaats[], indelingen: readonly Indeling[]): number[][] {
  const plek = new Map(plaatsen.map(({ codes }, nr) => [naamVan(codes), nr]));
  const sommen = new Map<string, number[]>();
  for (const { codes } of plaatsen)
    for (const { naam, ouders } of indelingen) {
      const code = codes[naam];
      if (code === undefined) continue;
      const boven = ouders[code] ?? '*';
      const naast = Object.keys(ouders).filter((een) => ouders[een] === boven);
      const som = [boven, ...naast].flatMap((een) => plek.get(naamVan(set(codes, naam, een))) ?? []);
      sommen.set(som.join(), som);
    }
  return [...sommen.values()];
}

/** How many vakken of one table are hidden; `null` when the solver gives up. */
export function hidePlain(
  oplosser: Oplosser,
  opzet: Tabelopzet,
  kubus: Kubus,
  indelingen: readonly Indeling[],
): number | null {
  const plaatsen = placesOf(opzet, indelingen);
  const aantal = plaatsen.map((plaats) => kubus.waarde(plaats).waarden[0] ?? 0);
  const rijen = sumsOf(plaatsen, indelingen).flatMap((som) =>
    som.map((een) => {
      const ander = som.filter((nr) => nr !== een);
      const factoren = [-1, ...ander.map(() => 1)];
      return { kolommen: [een, ...ander], factoren, onder: 0, boven: Infinity };
    }),
  );
  const programma = oplosser.begin({
    kosten: aantal.map((n) => -Math.log2(2 + n)),
    onder: aantal.map((n) => (n < BUITEN.drempel ? 1 : 0)),
    boven: aantal.map(() => 1),
    ...{ rijen, heel: true },
  });
  const { gelukt, x } = programma.solve();
  programma.close();
  return gelukt ? x.reduce((som, een) => som + Math.round(een), 0) : null;
}
