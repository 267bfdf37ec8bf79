// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { deelOf } from './toegang-gesprek.js';
import type { Doel, Wereld } from './toegang-wereld.js';

/** An operation of the OpenAPI document, as far as a caller needs it. */
export interface Bewerking {
  id: string;
  methode: string;
  /** From the root, with its parameters between braces. */
  pad: string;
  /** What the first parameter, or else the body, points at; of another operation only who may call it is known. */
  soort: Doel['soort'] | undefined;
  inhoudstype: string | undefined;
  antwoordtypen: string[];
}

interface Document {
  servers: { url: string }[];
  paths: Record<string, Record<string, Beschrijving> & { servers?: { url: string }[] }>;
}
interface Beschrijving {
  operationId?: string;
  requestBody?: { content: object };
  responses: Record<string, { content?: object }>;
}

/** By the first noun of the path. */
export const SOORTEN: Record<string, Doel['soort']> = {
  hulpvragen: 'hulpvraag',
  concepten: 'concept',
  aanbod: 'aanbod',
  toewijzingen: 'toewijzing',
  organisaties: 'organisatie',
  regios: 'regio',
  'regio-instellingen': 'regio',
  behandelaars: 'behandelaar',
  afspraakmomenten: 'afspraakmoment',
  afspraken: 'afspraak',
  overdrachten: 'overdracht',
  communities: 'community',
  lidmaatschappen: 'lidmaatschap',
  bijeenkomsten: 'bijeenkomst',
  gesprekken: 'gesprek',
  campagnes: 'campagne',
  kringen: 'kring',
  kringrondes: 'kringronde',
  kringleden: 'kringlid',
  ervaringen: 'ervaring',
  ervaringsverzoeken: 'ervaringsverzoek',
  bankrekeningen: 'bankrekening',
  betaalbatches: 'betaalbatch',
  'onbekende-verwijzingen': 'onbekende-verwijzing',
  programmas: 'programma',
  prestatieafspraken: 'prestatieafspraak',
  boekingen: 'boeking',
  prestaties: 'prestatie',
  prestatiecontroles: 'prestatie',
  declaraties: 'declaratie',
  belangen: 'belang',
  rapportdefinities: 'rapportdefinitie',
  rapportedities: 'rapporteditie',
  koppelbestanden: 'koppelbestand',
  impactrapporten: 'impactrapport',
};
/** The path points at nothing, the body or the query does. */
const IN_INHOUD: Record<string, Doel['soort']> = {
  createAanbod: 'organisatie',
  prestatieafspraakMaken: 'programma',
  betaalbatchOpstellen: 'programma',
  declaratieIndienen: 'declaratie',
  declaratieVoorbeeld: 'declaratie',
};

/** Every operation that the api itself says it has. */
export async function readBewerkingen(url: string): Promise<Bewerking[]> {
  const document = (await (await fetch(`${url}/api/v1/openapi.json`)).json()) as Document;
  return Object.entries(document.paths).flatMap(([pad, { servers, ...methoden }]) =>
    Object.entries(methoden).flatMap(([methode, beschrijving]) => {
      const { operationId: id } = beschrijving;
      if (id === undefined) return [];
      const basis = (servers ?? document.servers)[0]?.url.replace(/\/$/, '') ?? '';
      return [toBewerking(id, methode.toUpperCase(), `${basis}${pad}`, pad, beschrijving)];
    }),
  );
}

function toBewerking(id: string, methode: string, vol: string, pad: string, van: Beschrijving): Bewerking {
  const goed = Object.entries(van.responses).find(([status]) => status.startsWith('2'))?.[1];
  const antwoordtypen = Object.keys(goed?.content ?? {});
  return {
    ...{ id, methode, pad: vol },
    soort: pad.includes('{') ? SOORTEN[pad.replace('/impact/', '/').split('/')[1] ?? ''] : IN_INHOUD[id],
    inhoudstype: Object.keys(van.requestBody?.content ?? {})[0],
    antwoordtypen: antwoordtypen.length > 0 ? antwoordtypen : ['application/json'],
  };
}

/** The parts of a target that is none. */
export const ZONDER_DOEL: Omit<Doel, 'soort'> = { naam: 'gok', id: '', versie: 1 };

/** A target that nobody has: the id is a guess. */
export const guessOf = (soort: Doel['soort']): Doel => ({
  ...ZONDER_DOEL,
  soort,
  id: soort === 'regio' ? 'GOK' : randomUUID(),
});

/**
 * The path with its first parameter pointed at `doel`. A second one is an offer that everyone may see, the toewijzing of that
 * hulpvraag, or another part of it.
 */
export function toPad({ id, pad }: Bewerking, doel: Doel | undefined, { doelen }: Wereld): string {
  const open = doelen.find(({ soort, openbaar }) => soort === 'aanbod' && openbaar === true);
  const erbij = doelen.find(({ soort, hulpvraagId }) => soort === 'toewijzing' && hulpvraagId === doel?.id);
  const waarden = [doel?.id, pad.includes('{toewijzingId}') ? erbij?.id : open?.id];
  const gevuld = pad.replace(/\{([^}]+)\}/g, (_haken, naam: string) => {
    const gewoon = naam === 'versie' ? '1' : waarden.shift();
    return (doel && deelOf(naam, doel)) ?? gewoon ?? randomUUID();
  });
  return `${gevuld}${QUERY[id]?.(doel) ?? ''}`;
}

/** Queries that an operation cannot do without. */
const QUERY: Record<string, (doel: Doel | undefined) => string> = {
  declaratieVoorbeeld: (doel) =>
    `?afspraakId=${doel?.delen?.afspraakId ?? randomUUID()}&van=2026-01-01&tot=2026-12-31`,
  verantwoordingLezen: () => '?jaar=2026',
  sisaLezen: () => '?jaar=2026',
  externeBronInlezen: () => '?naam=Gekaapt',
};

/** Headers that an operation cannot do without. */
const BESTAND = { Bestandsnaam: 'gekaapt.txt' };
const KOPPEN: Record<string, Record<string, string>> = {
  bijlageToevoegen: BESTAND,
  postbijlageToevoegen: BESTAND,
  prestatiebewijsToevoegen: BESTAND,
};
export const koppenVan = ({ id }: Bewerking): Record<string, string> => KOPPEN[id] ?? {};
