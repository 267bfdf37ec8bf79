// SPDX-License-Identifier: EUPL-1.2
import { normalise, toVorm } from '../analysis/normalise.js';
import { stem } from '../analysis/stem.js';
import { BRANCHES, HULPSOORTEN, type BegripBron, type Begripsoort, type ThesaurusBestand } from './begrip.js';

/** All files of the thesaurus, by name without `.json`. */
export type Thesaurusbestanden = Readonly<Record<string, ThesaurusBestand>>;

/** The lists of a concept that hold cues. */
export const CUELIJSTEN = ['woorden', 'situaties', 'zwak', 'engels'] as const;
export type Cuelijst = (typeof CUELIJSTEN)[number];

/** A concept as people read it: `sleutel` is its theme (or its file, without a theme) and its name. */
export interface Begripregel {
  sleutel: string;
  naam: string;
  soort: Begripsoort;
  /** Theme, or the name of its file. */
  groep: string;
  breder: readonly string[];
  sbi: readonly string[];
  cues: Readonly<Record<Cuelijst, readonly string[]>>;
}

/** What kind of concepts a file holds. */
export function begripsoortOf(file: string, thema: string | null): Begripsoort {
  if (thema !== null) return 'thema';
  if (file === BRANCHES) return 'branche';
  return file === HULPSOORTEN ? 'hulpsoort' : 'buiten';
}

/** A concept is known by its theme (or its file, without a theme) and its name. */
export const sleutelVan = (groep: string, naam: string): string => `${groep}/${naam}`;

const SHORTEST_STEM = 4;

function vormVan(word: string): string {
  if (word.includes('*')) return normalise(word);
  const vorm = toVorm(word);
  return vorm.length < SHORTEST_STEM ? vorm : `~${stem(vorm)}`;
}

/** What two spellings of one cue have in common: case, accents and endings do not matter. */
export const cuevorm = (cue: string): string => cue.trim().split(/\s+/).map(vormVan).join(' ');

/** Whether a word has the letters of `x*`, `*x`, `*x*` or `x*y`. */
function isInstance(vorm: string, met: string): boolean {
  const delen = met.split('*');
  const [begin = '', eind = ''] = [delen[0], delen.at(-1)];
  const midden = delen.slice(1, -1).join('');
  return (
    vorm.length >= begin.length + eind.length &&
    vorm.startsWith(begin) &&
    vorm.endsWith(eind) &&
    vorm.includes(midden)
  );
}

/** Which concepts there are, and which of them each cue points at. */
export class Cuekaart {
  readonly begrippen: ReadonlyMap<string, Begripregel>;
  private perVorm: Map<string, string[]> | undefined;
  private sterren: [string, string[]][] | undefined;
  private readonly gezocht = new Map<string, readonly string[]>();

  constructor(bestanden: Thesaurusbestanden) {
    const regels = Object.entries(bestanden).flatMap(([file, { thema, concepten }]) =>
      Object.entries(concepten).map(([naam, bron]) => regelVan(file, thema, naam, bron)),
    );
    this.begrippen = new Map(regels.map((regel) => [regel.sleutel, regel]));
  }

  /** Keys of the concepts that this cue points at, in whatever list: also by a star in a cue of theirs. */
  metCue(cue: string): readonly string[] {
    this.perVorm ??= this.readVormen();
    const zelfde = this.perVorm.get(cuevorm(cue)) ?? [];
    if (/[\s*]/.test(cue.trim())) return zelfde;
    const vorm = toVorm(cue.trim());
    const known = this.gezocht.get(vorm);
    if (known !== undefined) return known;
    this.sterren ??= [...this.perVorm].filter(([met]) => met.includes('*'));
    const metSter = this.sterren.filter(([met]) => isInstance(vorm, met)).flatMap(([, sleutels]) => sleutels);
    const gevonden = [...new Set([...zelfde, ...metSter])];
    this.gezocht.set(vorm, gevonden);
    return gevonden;
  }

  private readVormen(): Map<string, string[]> {
    const perVorm = new Map<string, string[]>();
    for (const { sleutel, cues } of this.begrippen.values())
      for (const vorm of new Set(CUELIJSTEN.flatMap((lijst) => cues[lijst].map(cuevorm)))) {
        const known = perVorm.get(vorm);
        if (known === undefined) perVorm.set(vorm, [sleutel]);
        else known.push(sleutel);
      }
    return perVorm;
  }
}

const regelVan = (
  file: string,
  thema: ThesaurusBestand['thema'],
  naam: string,
  { woorden = [], situaties = [], zwak = [], engels = [], breder = [], sbi = [] }: BegripBron,
): Begripregel => ({
  ...{ sleutel: sleutelVan(thema ?? file, naam), naam, soort: begripsoortOf(file, thema) },
  ...{ groep: thema ?? file, breder, sbi, cues: { woorden, situaties, zwak, engels } },
});

const kaarten = new WeakMap<Thesaurusbestanden, Cuekaart>();

/** The map of these files, made once for them. */
export function cuekaartVan(bestanden: Thesaurusbestanden): Cuekaart {
  const known = kaarten.get(bestanden) ?? new Cuekaart(bestanden);
  kaarten.set(bestanden, known);
  return known;
}
