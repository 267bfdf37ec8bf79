// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A region as the demo's file has it; `gemeenten` is empty for LANDELIJK. */
export interface DemoRegio {
  code: string;
  naam: string;
  organisatie: string;
  gemeenten: string[];
}

/** One offer in the exchange format, as far as the demo looks into it. */
export interface DemoAanbod {
  id: string;
  voorwaarden: { openstelling?: { van?: string | null; tot?: string | null } | null };
  wachttijd?: { dagen: number; op: string };
}

/** What happens to a demo hulpvraag; `naUren` counts from the step before it. */
export type Stap = { naUren: number } & (
  | { actie: 'toewijzen'; aanbod: string[]; notitie?: string; redenAfwijking?: string }
  | { actie: 'accepteren' }
  | { actie: 'leveren' }
  | { actie: 'bevestigen' }
  | { actie: 'weigeren'; reden: string; toelichting?: string }
  | { actie: 'intrekken'; reden: string }
);

/** A hulpvraag as it is sent to the api, when and by whom, and what became of it. */
export interface DemoVraag {
  /** Days before the loading and the time of that day, or minutes before it. */
  dagenGeleden?: number;
  tijd?: string;
  minutenGeleden?: number;
  /** Demo account that sends it; without it nobody signed in. */
  door?: string;
  /** Age of the firm; becomes its oprichtingsdatum. */
  leeftijdMaanden?: number;
  hulpvraag: { tekst: string; onderneming: Record<string, unknown> };
  verloop?: Stap[];
}

/** Somebody of the demo in a community, by the name that he chose. */
export interface DemoLid {
  sub: string;
  kvkNummer: string;
  weergavenaam: string;
  rol?: 'beheerder';
  /** That he wants to be in a kring, with his facts. */
  kring?: object;
}

/** A community, made by the coordinator of its region; who asks waits for an answer. */
export interface DemoCommunity {
  door: string;
  community: { naam: string; toegang: string };
  leden: DemoLid[];
  verzoeken?: DemoLid[];
}

/** A bijeenkomst of a community, so many days from the day on which the demo begins; by whom it is planned and who comes. */
export interface DemoBijeenkomst {
  community: string;
  door: string;
  dagen: number;
  begin: string;
  uren: number;
  bijeenkomst: { titel: string };
  komen: string[];
  /** Of what is past: who was there. */
  waren?: string[];
  /** What those thought of it, by who. */
  meningen?: Record<string, { score: string; tekst?: string }>;
  /** It is the first of a series; who comes, comes to that one. */
  reeks?: { ritme: string; aantal: number };
}

/** A hulpvraag of a member; when it is solved, others may ask him about it. */
export interface DemoErvaring {
  sub: string;
  kvkNummer: string;
  opgelost: boolean;
  hulpvraag: { tekst: string; contact: { naam: string } };
}

/** A question in a community, so many days from the day on which the demo begins, with answers so many days later. */
export interface DemoGesprek {
  community: string;
  door: string;
  dagen: number;
  gesprek: { titel: string; tekst: string; themas: string[] };
  /** What goes with the question; text. */
  bestand?: { naam: string; tekst: string };
  antwoorden: { door: string; na: number; tekst: string; aanvaard?: boolean }[];
}

/** An answer to a question of the demo that was reported, or that was hidden and about which its author objects. */
export interface DemoModeratie {
  community: string;
  gesprek: string;
  door: string;
  tekst: string;
  melding?: { door: string; reden: string; toelichting: string };
  verborgen?: { door: string; reden: string; uitleg: string; bezwaar: string };
}

/** The demo's data; the tree below dist is that of the source. */
export const demoBestand = (naam: string): string =>
  fileURLToPath(new URL(`../../data/demo/${naam}`, import.meta.url));

const read = (naam: string): unknown => JSON.parse(readFileSync(demoBestand(naam), 'utf8'));

export const readRegios = (): DemoRegio[] => read('regios.json') as DemoRegio[];
export const readAanbod = (): DemoAanbod[] => read('aanbod.json') as DemoAanbod[];
export const readVragen = (): DemoVraag[] => read('hulpvragen.json') as DemoVraag[];
export const readBijeenkomsten = (): DemoBijeenkomst[] => read('bijeenkomsten.json') as DemoBijeenkomst[];
export const readErvaringen = (): DemoErvaring[] => read('ervaringen.json') as DemoErvaring[];
export const readGesprekken = (): DemoGesprek[] => read('gesprekken.json') as DemoGesprek[];
export const readModeratie = (): DemoModeratie[] => read('moderatie.json') as DemoModeratie[];
export const readCommunities = (): DemoCommunity[] => read('communities.json') as DemoCommunity[];
