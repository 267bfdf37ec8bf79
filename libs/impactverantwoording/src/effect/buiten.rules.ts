// SPDX-License-Identifier: EUPL-1.2
// Firms outside: they stand in files of others and never asked for help. Time is that of the calendar here.
import type { Deelname } from './deelname.rules.js';
import { beginOf, endOf, placeIn } from './kalender.rules.js';
import { DAG_MS, type Effectfeit, type Effectmeting } from './meetmoment.rules.js';
import type { Effectontwerp } from './ontwerp.rules.js';

/** A firm as files tell of it. */
export interface Bronbedrijf {
  /** Pseudonym: the same as that of a firm that asked for help. */
  bedrijf: string;
  regio: string | null;
  sectie: string | null;
  grootteklasse: string | null;
  heeftGevraagd: boolean;
  /** By the place of their period in the design. */
  metingen: readonly Effectmeting[];
}

/** What it was like before the help, by the files for both sides; of whom they do not tell that, by his question. */
function toFeit({ heeftGevraagd: _gevraagd, ...bron }: Bronbedrijf, feit: Effectfeit | null): Effectfeit {
  const { regio, sectie, grootteklasse } = bron.regio === null && feit !== null ? feit : bron;
  const leeg = { gevraagdOp: 0, hulpOp: null, wachtOp: null, lot: null };
  return { ...leeg, ...feit, ...bron, regio: regio ?? '', sectie, grootteklasse };
}

const isBefore = ({ periodenVoor }: Effectontwerp, { metingen }: Bronbedrijf): boolean =>
  metingen.filter(({ periode, waarde }) => periode < periodenVoor && waarde !== null).length === periodenVoor;

function toDeelname(ontwerp: Effectontwerp, feit: Effectfeit, groep: number | null): Deelname {
  const perioden = ontwerp.perioden ?? [];
  const heel = feit.metingen.filter(({ waarde }) => waarde !== null);
  const metingen = heel.length === perioden.length ? heel : null;
  const verwacht = endOf(perioden.at(-1) ?? '') + ontwerp.wachtdagen * DAG_MS;
  return {
    ...{ feit, groep, metingen, behandeld: groep !== null, cluster: feit.bedrijf },
    begin: groep === null ? beginOf(perioden[0] ?? '') : feit.hulpOp!,
    klaarOp: metingen === null ? verwacht : Math.max(...metingen.map(({ op }) => op)),
  };
}

/** In which period help began; `null` when not in one of those after, so that the firm does not take part. */
function groepOf({ perioden = [], periodenVoor }: Effectontwerp, { hulpOp }: Effectfeit): number | null {
  const plek = hulpOp === null ? -1 : placeIn(perioden, hulpOp);
  return plek >= periodenVoor ? plek : null;
}

/**
 * Who takes part, by one rule for both sides: of whom files tell all of the time before. Helped: those whose help with the theme began in
 * a period after it. Against them: firms that never asked for help at all, of which it is known what the design matches on. Whoever asked
 * and was not helped then is on neither side.
 */
export function deelnamesBuiten(
  ontwerp: Effectontwerp,
  feiten: readonly Effectfeit[],
  bronbedrijven: readonly Bronbedrijf[],
): Deelname[] {
  const vragers = new Map(feiten.map((feit) => [feit.bedrijf, feit]));
  const aard = ontwerp.kenmerken.some((een) => een !== 'startwaarde');
  return bronbedrijven
    .filter((een) => isBefore(ontwerp, een))
    .flatMap((een): Deelname[] => {
      if (!een.heeftGevraagd)
        return aard && een.regio === null ? [] : [toDeelname(ontwerp, toFeit(een, null), null)];
      const feit = vragers.get(een.bedrijf);
      const groep = feit === undefined ? null : groepOf(ontwerp, feit);
      return feit === undefined || groep === null ? [] : [toDeelname(ontwerp, toFeit(een, feit), groep)];
    });
}
