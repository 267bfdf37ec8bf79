// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { deelOf } from './toegang-gesprek.js';
import { UITKOMST_INHOUD } from './toegang-uitkomsten.js';
import { momentOver } from './toegang-afspraken.js';
import { OVERDRACHT_INHOUD } from './toegang-overdrachten.js';
import type { Doel, Wereld, Wie } from './toegang-wereld.js';

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
};
/** The path points at nothing, the body does. */
const IN_INHOUD: Record<string, Doel['soort']> = { createAanbod: 'organisatie' };

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
    soort: pad.includes('{') ? SOORTEN[pad.split('/')[1] ?? ''] : IN_INHOUD[id],
    inhoudstype: Object.keys(van.requestBody?.content ?? {})[0],
    antwoordtypen: antwoordtypen.length > 0 ? antwoordtypen : ['application/json'],
  };
}

const ZONDER_DOEL: Omit<Doel, 'soort'> = { naam: 'gok', id: '', versie: 1 };

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
export function toPad({ pad }: Bewerking, doel: Doel | undefined, { doelen }: Wereld): string {
  const open = doelen.find(({ soort, openbaar }) => soort === 'aanbod' && openbaar === true);
  const erbij = doelen.find(({ soort, hulpvraagId }) => soort === 'toewijzing' && hulpvraagId === doel?.id);
  const waarden = [doel?.id, pad.includes('{toewijzingId}') ? erbij?.id : open?.id];
  return pad.replace(/\{([^}]+)\}/g, (_haken, naam: string) => {
    const gewoon = waarden.shift();
    return (doel && deelOf(naam, doel)) ?? gewoon ?? randomUUID();
  });
}

type Inhoud = (doel: Doel, versie: number, wie: Wie, wereld: Wereld) => unknown;

const toAanbod = (aanbiederId?: string): object => ({
  titel: 'Gekaapt aanbod',
  soort: 'coaching',
  themas: ['energie'],
  voorwaarden: { gebied: ['NL'] },
  aanbiederId,
});
const toRij = (aanbieder: string): object => ({
  ...{ id: `GEKAAPT-${randomUUID()}`, titel: 'Gekaapt', samenvatting: 'x' },
  ...{ omschrijving: 'x', soort: 'coaching' },
  ...{ themas: ['energie'], aanbieder, voorwaarden: { gebied: ['NL'] } },
});
const alleenVersie: Inhoud = (_doel, versie) => ({ versie });
/** An offer that this hulpvraag was not assigned yet. */
const otherAanbod = (doel: Doel, { doelen }: Wereld): string | undefined =>
  doelen.find(
    ({ soort, openbaar, organisatieId }) =>
      soort === 'aanbod' && openbaar === true && organisatieId !== doel.organisatieId,
  )?.id;

/** Which assignment a provider writes about; others need none. */
const draadOf = (doel: Doel, { rol }: Wie, { doelen }: Wereld): object => {
  const toewijzing = doelen.find(
    ({ soort, hulpvraagId }) => soort === 'toewijzing' && hulpvraagId === doel.id,
  );
  return rol === 'aanbieder' ? { toewijzingId: toewijzing?.id ?? randomUUID() } : {};
};

/** Headers that an operation cannot do without. */
const KOPPEN: Record<string, Record<string, string>> = { bijlageToevoegen: { Bestandsnaam: 'gekaapt.txt' } };
export const koppenVan = ({ id }: Bewerking): Record<string, string> => KOPPEN[id] ?? {};
const momentBij = (doel: Doel, { doelen }: Wereld, nr: number): string =>
  doelen.find(
    ({ soort, naam, organisatieId }) =>
      soort === 'afspraakmoment' && naam.startsWith(`moment ${nr}`) && organisatieId === doel.organisatieId,
  )?.id ?? randomUUID();
/** There is no version to be stale: who may book is given a moment that is not there. */
const toAfspraak: Inhoud = (doel, versie, _wie, wereld) => ({
  momentId: versie > MAX_VERSIE ? randomUUID() : momentBij(doel, wereld, 2),
  toewijzingId: wereld.doelen.find(
    ({ soort, hulpvraagId }) => soort === 'toewijzing' && hulpvraagId === doel.id,
  )?.id,
});
const MAX_VERSIE = 1_000;

/** Bodies that would do something if nothing stood in their way. */
const INHOUD: Record<string, Inhoud> = {
  createOrganisatie: () => ({ naam: `Proef ${randomUUID()}`, soort: 'aanbieder' }),
  changeOrganisatie: (_doel, versie) => ({ naam: `Gekaapt ${randomUUID()}`, soort: 'overheid', versie }),
  putRegio: (doel, versie, _wie, { doelen }) => ({
    ...{ naam: 'Gekaapt', gemeenten: [], versie: doel.naam === 'gok' ? undefined : versie },
    organisatieId: doelen.find(({ soort }) => soort === 'organisatie')?.id,
  }),
  regioInstellen: (_doel, versie) => ({ herinnerDagen: [2, 4, 8], versie }),
  askKvk: () => ({ kvkNummer: '69599084' }),
  createAanbod: ({ id }) => toAanbod(id),
  changeAanbod: (_doel, versie) => ({ versie, titel: 'Gekaapt' }),
  aanbodBereik: () => ({ titel: 'Gekaapt' }),
  nieuwAanbodBereik: () => toAanbod(),
  publishAanbod: alleenVersie,
  pauseAanbod: alleenVersie,
  closeAanbod: alleenVersie,
  aanbodBeoordelen: () => ({ gemeentecode: 'GM0153', werkzamePersonen: 4 }),
  importAanbod: () => [toRij('Aanbieder A'), toRij('Aanbieder B')],
  hulpvraagIndienen: () => ({
    tekst: 'Wie kijkt mee naar mijn energierekening?',
    contact: { naam: 'Proef', email: 'proef@example.nl' },
    onderneming: { naam: 'Proef', sbi: '1071', gemeentecode: 'GM0153' },
  }),
  themahintsVragen: () => ({ tekst: 'Mijn gasrekening is verdubbeld.' }),
  conceptBewaren: () => ({ email: 'proef@example.nl', inhoud: { tekst: 'Nog niet af.' } }),
  conceptWijzigen: (_doel, versie) => ({ versie, inhoud: { tekst: 'Gekaapt' } }),
  conceptIndienen: alleenVersie,
  hulpvraagWijzigen: (_doel, versie) => ({ versie, tekst: 'Gekaapt' }),
  hulpvraagIntrekken: (_doel, versie) => ({ versie, reden: 'dubbel' }),
  hulpvragenSamenvoegen: ({ id }, versie) => ({ versie, metId: id, versieMet: versie }),
  samenvoegingTerugdraaien: alleenVersie,
  geenDubbel: () => ({ dubbelId: randomUUID() }),
  gegevensverzoekDoen: (_doel, _versie, { rol }) =>
    rol === 'coordinator' ? { soort: 'inzage', kvkNummer: '69599084' } : { soort: 'inzage' },
  eigenGegevensverzoekDoen: () => ({ soort: 'wissing' }),
  toewijzen: (doel, versie, _wie, wereld) => ({
    ...{ versie, aanbodIds: [otherAanbod(doel, wereld) ?? randomUUID()], redenAfwijking: 'Proef.' },
  }),
  eigenaarGeven: (_doel, versie) => ({ versie, behandelaar: 'ik' }),
  werklijstBulk: (_doel, versie, _wie, { doelen }) => ({
    ...{ handeling: 'eigenaar-geven', behandelaar: 'team', allesOfNiets: true },
    rijen: doelen.filter(({ soort }) => soort === 'hulpvraag').map(({ id }) => ({ id, versie })),
  }),
  weergaveBewaren: () => ({ naam: `Proef ${randomUUID()}`, gedeeld: true, inhoud: { eigenaar: 'ik' } }),
  behandelaarRegistreren: (_doel, versie) => ({ naam: 'Gekaapt', email: 'gekaapt@example.nl', versie }),
  eigenAfwezigheidZetten: (_doel, versie) => ({ versie, van: '2099-01-01' }),
  behandelaarWijzigen: (_doel, versie) => ({ versie, actief: false }),
  ...OVERDRACHT_INHOUD,
  toewijzingAccepteren: alleenVersie,
  toewijzingWeigeren: (_doel, versie) => ({ versie, reden: 'vol' }),
  toewijzingOngedaanMaken: alleenVersie,
  toewijzingStarten: alleenVersie,
  toewijzingLeveren: alleenVersie,
  toewijzingTeruggeven: (_doel, versie) => ({ versie, reden: 'vol' }),
  toewijzingHervatten: alleenVersie,
  hulpvraagAfronden: (_doel, versie) => ({ versie, reden: 'niet-bereikbaar' }),
  hulpvraagHeropenen: alleenVersie,
  toestemmingGeven: (_doel, versie, { rol }) =>
    rol === 'coordinator' ? { versie, hoe: 'loket' } : { versie },
  toestemmingIntrekken: alleenVersie,
  toewijzingStoppen: (_doel, versie) => ({ versie, reden: 'niet-voor-mij' }),
  toewijzingBevestigen: (_doel, versie) => ({ versie, reden: 'geholpen' }),
  toewijzingBetwisten: (_doel, versie) => ({ versie, reden: 'niet-geholpen' }),
  ...UITKOMST_INHOUD,
  berichtPlaatsen: (doel, _versie, wie, wereld) => ({ tekst: 'Gekaapt', ...draadOf(doel, wie, wereld) }),
  berichtenGelezen: () => ({}),
  bijlageToevoegen: () => 'Gekaapt bestand',
  notitieSchrijven: () => ({ tekst: 'Gekaapt' }),
  afspraakmomentMaken: () => momentOver(24, 1),
  afspraakmomentVervallen: alleenVersie,
  afspraakBoeken: toAfspraak,
  afspraakVerplaatsen: (doel, versie, _wie, wereld) => ({ versie, momentId: momentBij(doel, wereld, 2) }),
  afspraakAnnuleren: (_doel, versie) => ({ versie, reden: 'verhinderd' }),
  afspraakAfronden: (_doel, versie) => ({ versie, uitkomst: 'gehouden' }),
  sessiesBeeindigen: () => ({ subject: 'niemand' }),
};

/** Whether a body is known that the operation accepts; of others only the refusals can be told beforehand. */
export const isBekend = ({ id, inhoudstype }: Bewerking): boolean =>
  inhoudstype === undefined || id in INHOUD;

/** The body of this request, or `undefined` when the operation takes none. */
export function toInhoud(
  { id, inhoudstype }: Bewerking,
  doel: Doel | undefined,
  versie: number,
  wie: Wie,
  wereld: Wereld,
): unknown {
  if (inhoudstype === undefined) return undefined;
  return INHOUD[id]?.({ ...ZONDER_DOEL, soort: 'aanbod', ...doel }, versie, wie, wereld) ?? {};
}
