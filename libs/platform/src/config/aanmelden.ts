// SPDX-License-Identifier: EUPL-1.2
import { NIVEAUS, parseNiveau, type Niveau } from '../sessie/niveau.rules.js';
import { isSterkeSleutel } from './machine-sleutel.js';

/** Whom an identity provider knows: firms by a broker for eHerkenning, or the staff of the organisations themselves. */
export const DOELGROEPEN = ['ondernemers', 'medewerkers'] as const;
export type Doelgroep = (typeof DOELGROEPEN)[number];

/** How we prove to a provider who we are. A key is PEM (PKCS#8); `none` is a public client, with PKCE alone. */
export type Clientbewijs =
  | { methode: 'client_secret_basic' | 'client_secret_post'; geheim: string }
  | { methode: 'private_key_jwt'; sleutel: string; kid?: string }
  | { methode: 'none' };

/** A value of the claim of roles, and whom it makes somebody; of several the first in the list counts. */
export interface Rolkoppeling {
  waarde: string;
  rol: Medewerkerrol;
  regio?: string;
}

/** Roles of the organisation's own people; ondernemers and aanbieders come by the broker. */
export const MEDEWERKERROLLEN = ['coordinator', 'analist', 'financier', 'beheerder'] as const;
export type Medewerkerrol = (typeof MEDEWERKERROLLEN)[number];

/** One identity provider. Which of the claims count depends on whom it is for. */
export interface Identiteitsdienst {
  issuer: string;
  clientId: string;
  bewijs: Clientbewijs;
  /** With spaces between, `openid` among them. */
  scopes: string;
  /** `acr_values` of every sign-in. */
  acrWaarden?: string;
  claims: Record<'kvkNummer' | 'niveau' | 'rol' | 'regio' | 'hoofdcoordinator' | 'organisatie', string>;
  /** For ondernemers: the lowest level that is enough, and names of levels that this broker gives besides the usual. */
  niveauMinimum: Niveau;
  niveaus: Record<string, Niveau>;
  /** For medewerkers. */
  rollen: Rolkoppeling[];
}

export interface Aanmeldconfiguratie {
  diensten: Partial<Record<Doelgroep, Identiteitsdienst>>;
  /** A session ends after so long without a request, and after so long in any case. */
  inactiefMinuten: number;
  duurMinuten: number;
  /** How recent a sign-in must be for what is sensitive, and which `amr` or `acr` then tell of a second factor. */
  bevestiging: { minuten: number; amr: string[]; acr: string[] };
}

/** What of the reader of variables is needed here. */
interface Lezer {
  optional(naam: string): string | undefined;
  text(naam: string, anders?: string): string;
  url(naam: string, protocollen: string[]): string;
  whole(naam: string, anders: number, min: number, max: number): number;
  fouten: string[];
}

const NAMEN = [
  ...['ISSUER', 'CLIENT_ID', 'CLIENT_METHODE', 'CLIENT_GEHEIM', 'CLIENT_SLEUTEL', 'CLIENT_SLEUTEL_ID'],
  ...['SCOPES', 'ACR_WAARDEN', 'CLAIM_KVK_NUMMER', 'CLAIM_NIVEAU', 'CLAIM_ROL', 'CLAIM_REGIO'],
  ...['CLAIM_HOOFDCOORDINATOR', 'CLAIM_ORGANISATIE', 'NIVEAU_MINIMUM', 'NIVEAUS', 'ROLLEN'],
];

/** Values of `amr` (RFC 8176) that tell of a second factor. */
const AMR = 'mfa,otp,hwk,sc';

/** `AANMELDEN_<doelgroep>_*`, `SESSIE_*` and `BEVESTIGING_*`. Without any of a group, its people cannot sign in. */
export function readAanmelden(lees: Lezer, web: string[]): Aanmeldconfiguratie {
  const paren = DOELGROEPEN.map((doelgroep) => [doelgroep, readDienst(lees, web, doelgroep)] as const);
  return {
    diensten: Object.fromEntries(paren.filter(([, dienst]) => dienst !== undefined)),
    inactiefMinuten: lees.whole('SESSIE_INACTIEF_MINUTEN', 30, 1, 480),
    duurMinuten: lees.whole('SESSIE_DUUR_MINUTEN', 480, 1, 1440),
    bevestiging: {
      minuten: lees.whole('BEVESTIGING_MINUTEN', 5, 1, 60),
      amr: listOf(lees.text('BEVESTIGING_AMR', AMR)),
      acr: listOf(lees.optional('BEVESTIGING_ACR') ?? ''),
    },
  };
}

function readDienst(lees: Lezer, web: string[], doelgroep: Doelgroep): Identiteitsdienst | undefined {
  const naam = (deel: string): string => `AANMELDEN_${doelgroep.toUpperCase()}_${deel}`;
  if (NAMEN.every((deel) => lees.optional(naam(deel)) === undefined)) return undefined;
  const claim = (deel: string, anders: string): string => lees.text(naam(`CLAIM_${deel}`), anders);
  return {
    issuer: lees.url(naam('ISSUER'), web),
    clientId: lees.text(naam('CLIENT_ID')),
    bewijs: readBewijs(lees, naam),
    scopes: readScopes(lees, naam('SCOPES')),
    acrWaarden: lees.optional(naam('ACR_WAARDEN')),
    claims: {
      kvkNummer: claim('KVK_NUMMER', 'kvkNummer'),
      niveau: claim('NIVEAU', 'acr'),
      rol: claim('ROL', 'rol'),
      regio: claim('REGIO', 'regio'),
      hoofdcoordinator: claim('HOOFDCOORDINATOR', 'hoofdcoordinator'),
      organisatie: claim('ORGANISATIE', 'organisatieId'),
    },
    niveauMinimum: readNiveau(lees, naam('NIVEAU_MINIMUM')),
    niveaus: readNiveaus(lees, naam('NIVEAUS')),
    rollen: readRollen(lees, naam('ROLLEN')),
  };
}

type Naam = (deel: string) => string;

/** Which proof it is follows from what is given; only the place of a secret has to be chosen. */
function readBewijs(lees: Lezer, naam: Naam): Clientbewijs {
  const geheim = lees.optional(naam('CLIENT_GEHEIM'));
  const sleutel = lees.optional(naam('CLIENT_SLEUTEL'));
  if (geheim !== undefined && sleutel !== undefined)
    lees.fouten.push(
      `${naam('CLIENT_GEHEIM')} en ${naam('CLIENT_SLEUTEL')} mogen niet allebei zijn ingevuld.`,
    );
  if (geheim !== undefined)
    return { methode: readMethode(lees, naam, ['client_secret_basic', 'client_secret_post']), geheim };
  if (sleutel === undefined) return { methode: readMethode(lees, naam, ['none']) };
  readMethode(lees, naam, ['private_key_jwt']);
  return readSleutel(lees, naam, sleutel.replaceAll('\\n', '\n'));
}

function readMethode<T extends string>(lees: Lezer, naam: Naam, toegestaan: [T, ...T[]]): T {
  const gegeven = lees.text(naam('CLIENT_METHODE'), toegestaan[0]);
  const methode = toegestaan.find((een) => een === gegeven);
  if (methode === undefined)
    lees.fouten.push(
      `${naam('CLIENT_METHODE')} kan bij wat er is ingevuld alleen ${toegestaan.join(' of ')} zijn.`,
    );
  return methode ?? toegestaan[0];
}

function readSleutel(lees: Lezer, naam: Naam, sleutel: string): Clientbewijs {
  // Empty: what is wrong with its file was told already.
  if (sleutel !== '' && !isSterkeSleutel(sleutel))
    lees.fouten.push(
      `${naam('CLIENT_SLEUTEL')} moet een PEM (PKCS#8) zijn met een sleutel P-256, of RSA van ten minste 2048 bits.`,
    );
  return { methode: 'private_key_jwt', sleutel, kid: lees.optional(naam('CLIENT_SLEUTEL_ID')) };
}

function readScopes(lees: Lezer, naam: string): string {
  const scopes = lees.text(naam, 'openid');
  if (!scopes.split(' ').includes('openid')) lees.fouten.push(`${naam} moet openid bevatten.`);
  return scopes;
}

function readNiveau(lees: Lezer, naam: string): Niveau {
  const niveau = parseNiveau(lees.text(naam, 'EH3'));
  if (niveau === null) lees.fouten.push(`${naam} moet een van ${NIVEAUS.join(', ')} zijn.`);
  return niveau ?? 'EH4';
}

function readNiveaus(lees: Lezer, naam: string): Record<string, Niveau> {
  const paren = pairsOf(lees.optional(naam) ?? '').map(([waarde, niveau]) => [waarde, parseNiveau(niveau)]);
  if (paren.some(([waarde, niveau]) => waarde === '' || niveau === null))
    lees.fouten.push(`${naam} moet de vorm waarde=EH3;waarde=EH4 hebben.`);
  return Object.fromEntries(paren) as Record<string, Niveau>;
}

const ROL = /^([a-z]+)(?::([A-Z]{2,12}))?$/;

function readRollen(lees: Lezer, naam: string): Rolkoppeling[] {
  const tekst = lees.optional(naam);
  if (tekst === undefined) return MEDEWERKERROLLEN.map((rol) => ({ waarde: rol, rol }));
  const koppelingen = pairsOf(tekst).map(([waarde, doel]) => {
    const [, rol = '', regio] = ROL.exec(doel) ?? [];
    return { waarde, rol, regio };
  });
  const klopt = ({ waarde, rol, regio }: (typeof koppelingen)[number]): boolean =>
    waarde !== '' &&
    (MEDEWERKERROLLEN as readonly string[]).includes(rol) &&
    (regio === undefined || rol === 'coordinator');
  if (koppelingen.length === 0 || !koppelingen.every(klopt))
    lees.fouten.push(
      `${naam} moet de vorm waarde=rol;waarde=coordinator:REGIO hebben, met de rollen ${MEDEWERKERROLLEN.join(', ')}.`,
    );
  return koppelingen as Rolkoppeling[];
}

/** `a=b;c=d`, parted at the last `=`: names of groups hold commas and equals signs (`CN=x,OU=y`). */
const pairsOf = (tekst: string): [string, string][] =>
  listOf(tekst, ';').map((deel) => {
    const plaats = deel.lastIndexOf('=');
    return [deel.slice(0, Math.max(0, plaats)).trim(), deel.slice(plaats + 1).trim()];
  });

const listOf = (tekst: string, teken = ','): string[] =>
  tekst
    .split(teken)
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '');
