// SPDX-License-Identifier: EUPL-1.2
import type { Reden, Rol } from '#libs/kernel';

/**
 * Who moves something on. `ondernemer` is who asked for help, signed in or with a bewerksleutel; a coordinator may speak for
 * him. `systeem` is the worker.
 */
export type Partij = 'anoniem' | 'ondernemer' | 'coordinator' | 'aanbieder' | 'systeem';

/** One row of a table of transitions: what may be done, from where to where, by whom, and for which reasons. */
export interface Overgang<S extends string = string> {
  /** `null`: it begins here. */
  van: readonly (S | null)[];
  naar: readonly S[];
  door: readonly Partij[];
  /** One of these must be given; without the list no reason is asked. */
  redenen?: readonly string[];
}

/** Every transition that exists, by what is done. What is not in it cannot happen; the database keeps the same table. */
export type Verloop<S extends string = string> = Readonly<Record<string, Overgang<S>>>;

const PARTIJEN: Partial<Record<Rol, Partij>> = {
  anoniem: 'anoniem',
  indiener: 'ondernemer',
  ondernemer: 'ondernemer',
  coordinator: 'coordinator',
  aanbieder: 'aanbieder',
  systeem: 'systeem',
};

export const partijVan = (rol: Rol): Partij | null => PARTIJEN[rol] ?? null;

const ROLLEN_VAN: Record<Partij, readonly Rol[]> = {
  anoniem: ['anoniem'],
  ondernemer: ['ondernemer', 'indiener'],
  coordinator: ['coordinator'],
  aanbieder: ['aanbieder'],
  systeem: ['systeem'],
};

/** What somebody wants to do with something that is in a certain status. */
export interface Zet<S extends string> {
  van: S | null;
  naar: S;
  rol: Rol;
  reden?: string | null | undefined;
  /** In words; asked with the reason `anders`. */
  toelichting?: string | null | undefined;
}

/** Everything that is wrong with it, at once; empty when it may be done. `wat` is how the thing is called: `Deze toewijzing`. */
export function assessZet<S extends string>(overgang: Overgang<S>, wat: string, zet: Zet<S>): Reden[] {
  const meldingen: Reden[] = [];
  const partij = partijVan(zet.rol);
  if (partij === null || !overgang.door.includes(partij)) meldingen.push({ melding: 'Dit is niet aan u.' });
  if (!overgang.van.includes(zet.van))
    meldingen.push({ melding: `${wat} is ${zet.van ?? 'nieuw'}; daarbij kan dit niet.` });
  if (!overgang.naar.includes(zet.naar))
    meldingen.push({ melding: `${wat} kan hiermee niet ${zet.naar} worden.` });
  return [...meldingen, ...assessReden(overgang, zet)];
}

function assessReden<S extends string>({ redenen }: Overgang<S>, { reden, toelichting }: Zet<S>): Reden[] {
  if (redenen === undefined) return [];
  if (!reden || !redenen.includes(reden))
    return [{ pad: 'reden', melding: `Geef een van deze redenen: ${redenen.join(', ')}.` }];
  if (reden === 'anders' && !toelichting?.trim())
    return [{ pad: 'toelichting', melding: 'Leg bij de reden "anders" in woorden uit waarom.' }];
  return [];
}

/** The table as the database keeps it: one row for each role that may go from one status to another. */
export function rijenVan<S extends string>(verloop: Verloop<S>): { van: S | ''; naar: S; rol: Rol }[] {
  const rijen = Object.values(verloop).flatMap(({ van, naar, door }) =>
    van.flatMap((vanaf) =>
      naar
        .filter((doel) => doel !== vanaf)
        .flatMap((doel) =>
          door
            .flatMap((partij) => ROLLEN_VAN[partij])
            .map((rol) => ({ van: vanaf ?? '', naar: doel, rol }) as const),
        ),
    ),
  );
  const uniek = new Map(rijen.map((rij) => [`${rij.van}>${rij.naar}>${rij.rol}`, rij]));
  return [...uniek.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rij]) => rij);
}
