// SPDX-License-Identifier: EUPL-1.2

/** A guard that is taken out of the code: this text of this file becomes another, and one of these specs must fail. */
export interface Ingreep {
  naam: string;
  bestand: string;
  /** Must be there once: then the list is still about the code as it is. */
  van: string;
  naar: string;
  specs: string[];
  /** Only tests with this in their name, when a spec has many that say nothing of it. */
  test?: string;
}

/** Guards of one file that the same specs look after: name -> what is replaced, by what, and noticed by which test. */
export const groep = (
  bestand: string,
  specs: string | string[],
  ingrepen: Record<string, [van: string, naar: string, test?: string]>,
): Ingreep[] =>
  Object.entries(ingrepen).map(([naam, [van, naar, test]]) => ({
    ...{ naam, bestand, van, naar, specs: [specs].flat() },
    ...(test === undefined ? {} : { test }),
  }));
