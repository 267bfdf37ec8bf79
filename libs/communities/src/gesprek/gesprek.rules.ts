// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';

export const GESPREK_STATUSSEN = ['open', 'beantwoord', 'gesloten'] as const;
export type GesprekStatus = (typeof GESPREK_STATUSSEN)[number];

/** How many members one post may name. */
export const MEESTE_NOEMINGEN = 10;

/** How a gesprek stands for what somebody would do with it. */
export interface Gespreksstand {
  status: GesprekStatus;
  /** Withdrawn or erased. */
  weg: boolean;
  gearchiveerd: boolean;
}

export type Gespreksdaad =
  'antwoorden' | 'bewerken' | 'intrekken' | 'antwoord-intrekken' | 'aanvaarden' | 'sluiten' | 'volgen';

const SCHRIJVEND = ['antwoorden', 'bewerken', 'intrekken', 'aanvaarden', 'sluiten'] as const;
const BEZWAREN: readonly {
  daden: readonly Gespreksdaad[];
  geldt: (stand: Gespreksstand) => boolean;
  melding: string;
}[] = [
  {
    daden: [...SCHRIJVEND, 'antwoord-intrekken', 'volgen'],
    geldt: ({ gearchiveerd }) => gearchiveerd,
    melding: 'Deze community staat in het archief. U kunt er alleen nog lezen.',
  },
  {
    daden: SCHRIJVEND,
    geldt: ({ weg }) => weg,
    melding: 'Deze vraag is ingetrokken.',
  },
  {
    daden: ['antwoorden', 'bewerken'],
    geldt: ({ status }) => status === 'gesloten',
    melding: 'Dit gesprek is gesloten.',
  },
];

/** Every reason why this cannot be done now. */
export const assessGesprek = (daad: Gespreksdaad, stand: Gespreksstand): Reden[] =>
  BEZWAREN.filter(({ daden, geldt }) => daden.includes(daad) && geldt(stand)).map(({ melding }) => ({
    melding,
  }));

/** In which status a gesprek is by what was accepted and whether it was closed. */
export const statusVan = (aanvaard: string | null, gesloten: boolean): GesprekStatus =>
  gesloten ? 'gesloten' : aanvaard === null ? 'open' : 'beantwoord';

/** In a text somebody is named by the id of his lidmaatschap: `@[id]`. Under which name he is shown is not part of it. */
const NOEMING = /@\[([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\]/g;

/** Whom a text names, each once. */
export const noemingenIn = (tekst: string): string[] => [
  ...new Set([...tekst.matchAll(NOEMING)].map(([, id = '']) => id)),
];

/** The text with other words in the place of who is named. */
export const replaceNoemingen = (tekst: string, door: (id: string) => string): string =>
  tekst.replace(NOEMING, (_heel, id: string) => door(id));
