// SPDX-License-Identifier: EUPL-1.2
import { parse, type Antwoord, type Operatie } from './fuzz-document.js';
import { SOORTEN } from './toegang-bewerkingen.js';
import type { Doel, Wereld } from './toegang-wereld.js';

/** Something that a path can point at, also of a kind that the world has none of. */
export type Vondst = Omit<Doel, 'soort'> & { deel: string; soort?: Doel['soort'] | undefined };

/** No more than so many of each kind: the newest are as good as all. */
const MEEST = 30;

/** The first noun of a path. */
const deelOf = (pad: string): string => pad.split('/')[3] ?? '';

/** What there is and in which version, as answers tell: without it, all that changes would be a conflict after a while. */
export class Kennis {
  private readonly vondsten: Vondst[];
  private readonly blijvend: number;

  constructor({ doelen }: Wereld) {
    const delen = Object.entries(SOORTEN);
    this.vondsten = doelen.map((doel) => ({
      ...doel,
      deel: delen.find(([, soort]) => soort === doel.soort)?.[0] ?? '',
    }));
    this.blijvend = this.vondsten.length;
  }

  /** All that this operation can be about. */
  targetsOf({ pad, soort }: Operatie): Vondst[] {
    return this.vondsten.filter((een) => een.deel === deelOf(pad) || een.soort === soort);
  }

  ids(): string[] {
    return this.vondsten.map(({ id }) => id);
  }

  learn({ pad }: Operatie, { tekst }: Antwoord): void {
    const inhoud = parse(tekst);
    for (const rij of Array.isArray(inhoud) ? inhoud : [inhoud]) {
      const { id, code, versie } = (rij ?? {}) as { id?: unknown; code?: unknown; versie?: unknown };
      const zelf = typeof id === 'string' ? id : code;
      if (typeof zelf === 'string' && typeof versie === 'number') this.note(pad, zelf, versie);
    }
  }

  private note(pad: string, id: string, versie: number): void {
    const bekend = this.vondsten.find((een) => een.id === id);
    if (bekend !== undefined) return void (bekend.versie = versie);
    // An assignment is made below a hulpvraag.
    const deel = pad.endsWith('/toewijzingen') ? 'toewijzingen' : deelOf(pad);
    const gemaakt = this.vondsten.slice(this.blijvend).filter((een) => een.deel === deel);
    if (gemaakt.length >= MEEST) this.vondsten.splice(this.vondsten.indexOf(gemaakt[0] as Vondst), 1);
    this.vondsten.push({ naam: 'gemaakt', deel, soort: SOORTEN[deel], id, versie });
  }
}
