// SPDX-License-Identifier: EUPL-1.2
import type { BegripBron } from './begrip.js';
import { assessCue, doubtCue } from './cue.rules.js';
import { CUELIJSTEN, cuekaartVan, cuevorm, sleutelVan } from './cuekaart.js';
import type { Begripregel, Cuekaart, Cuelijst, Thesaurusbestanden } from './cuekaart.js';

/** A cue that is added to a concept (`erbij`) or taken from it (`weg`), seen from the files of the product. */
export interface Thesauruswijziging {
  soort: 'erbij' | 'weg';
  /** Key of the concept: `energie/besparen`. */
  begrip: string;
  lijst: Cuelijst;
  woord: string;
}

/** What is wrong with one of the changes; `nr` is its place in the list, from 0. */
export interface Wijzigingsmelding {
  nr: number;
  melding: string;
}

export interface Wijzigingsoordeel {
  /** With one of these the list is refused. */
  fouten: Wijzigingsmelding[];
  /** Worth a second look. */
  waarschuwingen: Wijzigingsmelding[];
}

/** The files with the changes on them; what no longer has a concept or a cue to it is passed over. The files stay as they are. */
export function applyWijzigingen(
  bestanden: Thesaurusbestanden,
  wijzigingen: readonly Thesauruswijziging[],
): Thesaurusbestanden {
  if (wijzigingen.length === 0) return bestanden;
  const per = new Map<string, Thesauruswijziging[]>();
  for (const een of wijzigingen) per.set(een.begrip, [...(per.get(een.begrip) ?? []), een]);
  return Object.fromEntries(
    Object.entries(bestanden).map(([file, bestand]) => {
      const concepten = Object.entries(bestand.concepten).map(([naam, bron]): [string, BegripBron] => {
        const eigen = per.get(sleutelVan(bestand.thema ?? file, naam));
        return [naam, eigen === undefined ? bron : change(bron, eigen)];
      });
      return [file, { ...bestand, concepten: Object.fromEntries(concepten) }];
    }),
  );
}

function change(bron: BegripBron, wijzigingen: readonly Thesauruswijziging[]): BegripBron {
  const lijsten = CUELIJSTEN.map((lijst): [Cuelijst, string[]] => {
    const hier = wijzigingen.filter((een) => een.lijst === lijst);
    const [erbij, weg] = (['erbij', 'weg'] as const).map((soort) =>
      hier.filter((een) => een.soort === soort).map(({ woord }) => woord),
    );
    const blijft = (bron[lijst] ?? []).filter((woord) => weg?.includes(woord) !== true);
    return [lijst, [...blijft, ...(erbij ?? []).filter((woord) => !blijft.includes(woord))]];
  });
  return { ...bron, ...Object.fromEntries(lijsten) };
}

/** Judges a whole list of changes: every fault and every doubt at once, in Dutch. */
export function assessWijzigingen(
  bestanden: Thesaurusbestanden,
  wijzigingen: readonly Thesauruswijziging[],
): Wijzigingsoordeel {
  const kaart = cuekaartVan(bestanden);
  const na = cuekaartVan(applyWijzigingen(bestanden, wijzigingen));
  const fouten = wijzigingen.flatMap((een, nr) =>
    [...faultsOf(een, kaart, na), ...repeated(een, wijzigingen.slice(0, nr))].map((melding) => ({
      nr,
      melding,
    })),
  );
  const mis = new Set(fouten.map(({ nr }) => nr));
  const waarschuwingen = wijzigingen.flatMap((een, nr) =>
    een.soort === 'weg' || mis.has(nr)
      ? []
      : doubtsOf(een, kaart, wijzigingen).map((melding) => ({ nr, melding })),
  );
  return { fouten, waarschuwingen };
}

function faultsOf(
  { soort, begrip, lijst, woord }: Thesauruswijziging,
  kaart: Cuekaart,
  na: Cuekaart,
): string[] {
  const regel = kaart.begrippen.get(begrip);
  if (regel === undefined) return [`Het begrip '${begrip}' bestaat niet.`];
  if (soort === 'erbij') return [...assessCue(woord), ...assessNieuw(regel, woord)];
  if (!regel.cues[lijst].includes(woord)) return [`'${woord}' staat niet bij ${begrip}.`];
  const over = na.begrippen.get(begrip);
  return over !== undefined && CUELIJSTEN.every((naam) => over.cues[naam].length === 0)
    ? [`Dan houdt ${begrip} geen enkel woord over.`]
    : [];
}

const assessNieuw = ({ sleutel, cues }: Begripregel, woord: string): string[] =>
  CUELIJSTEN.flatMap((lijst) => cues[lijst]).includes(woord) ? [`'${woord}' staat al bij ${sleutel}.`] : [];

const repeated = (een: Thesauruswijziging, eerder: readonly Thesauruswijziging[]): string[] =>
  eerder.some(
    ({ begrip, lijst, woord }) => begrip === een.begrip && lijst === een.lijst && woord === een.woord,
  )
    ? [`'${een.woord}' staat twee keer in de wijzigingen bij ${een.begrip}.`]
    : [];

/** Concepts that a cue points at after the changes as well, other than its own. */
function doubtsOf(
  { begrip, woord }: Thesauruswijziging,
  kaart: Cuekaart,
  wijzigingen: readonly Thesauruswijziging[],
): string[] {
  const vorm = cuevorm(woord);
  const zelfde = wijzigingen.filter((een) => cuevorm(een.woord) === vorm);
  const weg = zelfde.filter(({ soort }) => soort === 'weg').map((een) => een.begrip);
  const erbij = zelfde.filter(({ soort }) => soort === 'erbij').map((een) => een.begrip);
  const daar = [...kaart.metCue(woord).filter((sleutel) => !weg.includes(sleutel)), ...erbij];
  const anders = [...new Set(daar)].filter((sleutel) => sleutel !== begrip);
  const eigen = kaart.metCue(woord).includes(begrip) && !weg.includes(begrip);
  return [
    ...doubtCue(woord),
    ...(anders.length > 0 ? [`'${woord}' wijst ook naar ${anders.join(', ')}.`] : []),
    ...(eigen ? [`${begrip} kent '${woord}' al in een andere vorm.`] : []),
  ];
}
