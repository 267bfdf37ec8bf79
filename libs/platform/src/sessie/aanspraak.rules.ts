// SPDX-License-Identifier: EUPL-1.2
import { parseKvkNummer, type Reden } from '#libs/kernel';
import type { Identiteitsdienst, Medewerkerrol } from '../config/aanmelden.js';
import type { Aanmelding } from './bevestiging.rules.js';
import { NIVEAUS, isTenMinste, parseNiveau, type Niveau } from './niveau.rules.js';

/** What a provider claims about somebody, by the names that it uses. */
export type Aanspraken = Readonly<Record<string, unknown>>;

/** Who somebody is here, or every reason why the claims are not enough. */
export type Oordeel<T> = { goed: true; wie: T } | { goed: false; redenen: Reden[] };

/**
 * What one of the organisations' own people may be here. Only a coordinator has a regio, and may lead it; only a financier
 * has an organisatie (uuid), for which he decides about money.
 */
export interface Rolgegeven {
  rol: Medewerkerrol;
  regio?: string;
  hoofdcoordinator?: boolean;
  organisatieId?: string;
}

type Dienst = Pick<Identiteitsdienst, 'claims' | 'niveauMinimum' | 'niveaus' | 'rollen'>;

/** The firm on whose behalf somebody signs in, by a KVK-nummer at a level of assurance that is enough. */
export function assessOnderneming(
  claims: Aanspraken,
  dienst: Dienst,
): Oordeel<{ kvkNummer: string; niveau: Niveau }> {
  const niveau = niveauOf(claims, dienst);
  const kvkNummer = parseKvkNummer(textOf(claims[dienst.claims.kvkNummer]) ?? '');
  const redenen: Reden[] = [];
  if (niveau === null || !isTenMinste(niveau, dienst.niveauMinimum)) redenen.push(teLaag(niveau, dienst));
  if (kvkNummer === null)
    redenen.push({ melding: 'Wij kregen geen KVK-nummer. Meld u aan namens een onderneming.' });
  if (niveau === null || kvkNummer === null || redenen.length > 0) return { goed: false, redenen };
  return { goed: true, wie: { kvkNummer, niveau } };
}

function teLaag(niveau: Niveau | null, { niveauMinimum }: Dienst): Reden {
  const nu = niveau ?? 'een niveau dat wij niet kennen';
  return {
    melding: `U hebt een hoger betrouwbaarheidsniveau nodig: ten minste ${niveauMinimum}. U gebruikte ${nu}.`,
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What somebody does for an organisation. A coordinator without a regio is nobody, nor a financier without an organisatie. */
export function assessMedewerker(claims: Aanspraken, dienst: Dienst): Oordeel<Rolgegeven> {
  const waarden = textsOf(claims[dienst.claims.rol]);
  const koppeling = dienst.rollen.find(({ waarde }) => waarden.includes(waarde));
  if (koppeling === undefined)
    return refuse('Uw account heeft geen rol in Schakel. Vraag de beheerder van uw organisatie om een rol.');
  const { rol } = koppeling;
  if (rol === 'financier') return assessFinancier(claims, dienst);
  return rol === 'coordinator'
    ? assessCoordinator(claims, dienst, koppeling.regio)
    : { goed: true, wie: { rol } };
}

function assessFinancier(claims: Aanspraken, dienst: Dienst): Oordeel<Rolgegeven> {
  const organisatieId = textOf(claims[dienst.claims.organisatie]);
  if (organisatieId === undefined || !UUID.test(organisatieId))
    return refuse(
      'U bent financier, maar wij weten niet van welke organisatie. Vraag de beheerder dit in te vullen.',
    );
  return { goed: true, wie: { rol: 'financier', organisatieId: organisatieId.toLowerCase() } };
}

function assessCoordinator(
  claims: Aanspraken,
  dienst: Dienst,
  gekoppeld: string | undefined,
): Oordeel<Rolgegeven> {
  const regio = gekoppeld ?? textOf(claims[dienst.claims.regio]);
  if (regio === undefined || !/^[A-Z]{2,12}$/.test(regio))
    return refuse(
      'U bent coördinator, maar wij weten niet van welke regio. Vraag de beheerder dit in te vullen.',
    );
  const leidt = isWaar(claims[dienst.claims.hoofdcoordinator]);
  return { goed: true, wie: { rol: 'coordinator', regio, ...(leidt ? { hoofdcoordinator: true } : {}) } };
}

/** `auth_time`, `acr` and `amr` of an id_token or access token, as far as they are what they should be. */
export function aanmeldingOf({ auth_time: op, acr, amr }: Aanspraken): Aanmelding {
  return {
    op: typeof op === 'number' ? new Date(op * 1000) : undefined,
    acr: typeof acr === 'string' ? acr : undefined,
    amr: Array.isArray(amr) ? amr.filter((wijze): wijze is string => typeof wijze === 'string') : [],
  };
}

/** Whether a claim says yes. Some providers write every claim as text; whatever else it is says no. */
export const isWaar = (claim: unknown): boolean => claim === true || claim === 'true';

const refuse = (melding: string): { goed: false; redenen: Reden[] } => ({
  goed: false,
  redenen: [{ melding }],
});

/** Of several levels the lowest counts: what is claimed twice is claimed no better than the worse of the two. */
function niveauOf(claims: Aanspraken, { claims: { niveau }, niveaus }: Dienst): Niveau | null {
  const eigen = (waarde: string): Niveau | null =>
    Object.hasOwn(niveaus, waarde) ? (niveaus[waarde] ?? null) : parseNiveau(waarde);
  const gevonden = textsOf(claims[niveau]).map(eigen);
  if (gevonden.includes(null)) return null;
  return NIVEAUS.find((een) => gevonden.includes(een)) ?? null;
}

const textsOf = (waarde: unknown): string[] =>
  (Array.isArray(waarde) ? waarde : [waarde]).filter((deel): deel is string => typeof deel === 'string');

/** One text; of a list only when it holds just one: which of several is meant is not ours to guess. */
function textOf(waarde: unknown): string | undefined {
  const lijst: unknown[] = Array.isArray(waarde) ? waarde : [waarde];
  const [een] = lijst;
  return lijst.length === 1 && typeof een === 'string' ? een : undefined;
}
