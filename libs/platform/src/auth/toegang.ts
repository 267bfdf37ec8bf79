// SPDX-License-Identifier: EUPL-1.2
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ANONIEM, type Actor, type Scope, type TOKEN_ROLLEN } from '#libs/kernel';
import type { FastifyRequest } from 'fastify';
import type { Aanmelding } from '../sessie/bevestiging.rules.js';

export type TokenRol = (typeof TOKEN_ROLLEN)[number];

/** Which rows somebody meets behind a route, with what that means. Row-level security says the same once more. */
export const RIJEN = {
  openbaar: 'wat voor iedereen is: stamgegevens, gepubliceerd aanbod, de pagina’s zelf',
  nieuw: 'alleen toevoegen; niets van wat er al staat',
  'eigen hulpvraag': 'de ene hulpvraag waarvan men de sleutel heeft, met wat daarbij hoort',
  'eigen concept': 'de ene hulpvraag die nog niet is ingediend en waarvan men de sleutel heeft',
  'eigen onderneming':
    'de hulpvragen en de staatssteun met het KVK-nummer waarmee men is aangemeld, met wat daarbij hoort',
  'eigen regio':
    'de hulpvragen, toewijzingen, behandelaars en communities van de regio waarvoor men is aangemeld',
  'eigen regio en overdracht':
    'de hulpvragen van de regio waarvoor men is aangemeld, en wat die overdroeg of overgedragen kreeg',
  'aan eigen regio': 'wat aan de regio waarvoor men is aangemeld is overgedragen',
  'eigen organisatie':
    'het aanbod, de toewijzingen en de ontvangen overdrachten van de organisatie waarvoor men is aangemeld',
  'eigen organisatie en openbaar':
    'al het aanbod van de eigen organisatie, en van anderen wat gepubliceerd is',
  'met toestemming':
    'hulpvragen met een lopende toewijzing aan de eigen organisatie, als de ondernemer delen toestaat',
  'eigen meldingen': 'welke mail men krijgt, met de sleutel die in een mail staat',
  'eigen uitkomstvraag': 'de twee vragen over hulp die men kreeg, met de sleutel die in een mail staat',
  'eigen lidmaatschap': 'het eigen lidmaatschap van een community',
  'als communitylid': 'de gesprekken van een community waarvan men lid is',
  'eigen aanmelding': 'waar men zich zelf voor aanmeldde',
  'eigen metingvragen': 'van één meting, met de sleutel uit de mail die hem vraagt',
  'eigen evaluatievraag':
    'de twee vragen over een bijeenkomst waar men was, met de sleutel die in een mail staat',
  'als communitybeheerder':
    'de leden, uitnodigingen, bijeenkomsten en kringen van een community waarvan men beheerder is',
  'eigen programma':
    'de programma’s die de organisatie waarvoor men is aangemeld mee betaalt; voor een coördinator de vastgestelde van de eigen regio, voor een aanbieder die waarin hij een afspraak heeft',
  'eigen kring': 'de kring waarin men zit of een plaats kreeg aangeboden, en als communitybeheerder elke',
  'met uitnodiging': 'de ene community waarvoor men met de sleutel uit een mail is uitgenodigd',
  'eigen prestatieafspraak':
    'de prestatieafspraken van programma’s die de eigen organisatie mee betaalt; voor een aanbieder of coördinator die met de eigen organisatie of regio, vanaf het moment dat ze zijn aangeboden',
  'eigen bankrekening': 'de bankrekeningen van de organisatie waarvoor men is aangemeld',
  'bankrekening als financier':
    'de bankrekeningen van programma’s die men betaalt, en van wie daarvoor een prestatieafspraak tekende',
  zichzelf: 'wat alleen over de aangemelde persoon of machine zelf gaat',
  alle: 'alle rijen',
} as const;

export type Rijen = keyof typeof RIJEN;

/**
 * `iedereen`: signed in or not; `anoniem`: not signed in; `indiener`: with the status key of a hulpvraag; `bewerker`: with
 * the key that is given for a code from the mail, and that opens one hulpvraag for changes; `concepthouder`: with the key of
 * a hulpvraag that was not sent in yet.
 */
export type OpenRol = TokenRol | 'iedereen' | 'anoniem' | 'indiener' | 'bewerker' | 'concepthouder';

/**
 * Who may call an operation and which rows they then meet. A role that is not named may not call it. `machine` is the
 * scope that a machine needs for it. An open route can be called without signing in, so it names such callers too.
 * `bevestigd`: people must have signed in just now and with a second factor; meant for what does harm that is not easily
 * mended, such as keys of machines and paying out money. `hoofdcoordinator`: of the coordinators only those who lead their
 * region.
 */
export type Toegangsregel = { machine?: Scope; bevestigd?: true; hoofdcoordinator?: true } & (
  | { openbaar: true; rollen: Partial<Record<OpenRol, Rijen>> }
  | { openbaar?: never; rollen: Partial<Record<TokenRol, Rijen>> }
);

/** The one table: operationId to rule. */
export type Toegangstabel = Readonly<Record<string, Toegangsregel>>;

/** Injection token of the table. */
export const TOEGANGSTABEL = Symbol('toegangstabel');

/** Under this key @nestjs/swagger keeps what `@ApiOperation` was given; it exports no name for it. */
const API_OPERATION = 'swagger/apiOperation';

/** The operationId of a handler as the OpenAPI document has it: the one that was given, or else the method's name. */
export function operationIdOf(handler: { name: string }): string {
  const gegeven = Reflect.getMetadata(API_OPERATION, handler) as { operationId?: string } | undefined;
  return gegeven?.operationId ?? handler.name;
}

const VOOR_IEDEREEN = ['iedereen', 'indiener', 'bewerker', 'concepthouder'];

/** What of an actor decides about access. */
export type Beller = Pick<Actor, 'rol' | 'scopes' | 'hoofdcoordinator'>;

/**
 * Whether this actor may call an operation at all. Where a key counts, the guard lets everyone through: the key turns the
 * caller into an indiener or bewerker, and who has none finds no rows.
 */
export function mag({ machine, ...regel }: Toegangsregel, beller: Beller): boolean {
  const { rol, scopes = [] } = beller;
  if (rol === 'machine') return machine !== undefined && scopes.includes(machine);
  if (leadsTooLittle(regel, beller)) return false;
  const rollen: Partial<Record<string, Rijen>> = regel.rollen;
  if (rollen[rol] !== undefined) return true;
  return regel.openbaar === true && VOOR_IEDEREEN.some((open) => rollen[open] !== undefined);
}

/** A coordinator who does not lead the region, where that is needed. */
const leadsTooLittle = (
  regel: Pick<Toegangsregel, 'hoofdcoordinator'>,
  { rol, hoofdcoordinator }: Beller,
): boolean => regel.hoofdcoordinator === true && rol === 'coordinator' && hoofdcoordinator !== true;

/** Who is signed in, and until when; of a machine only who it is. */
export interface Aangemeld {
  actor: Actor;
  /** How people signed in, by token or session. */
  aanmelding?: Aanmelding;
  /** Of a session: when it ends if nothing is asked any more. */
  inactiefOp?: Date;
  /** When the token or session ends. */
  vervaltOp?: Date;
}

/** The request as our guards leave it. */
export type Verzoeker = FastifyRequest & { actor?: Actor; aangemeld?: Aangemeld };

/** The actor of this request as a handler parameter: from the token, or `ANONIEM`. */
export const Handelend = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Actor =>
    context.switchToHttp().getRequest<Verzoeker>().actor ?? ANONIEM,
);

/** How they are signed in as a handler parameter; for routes that only who is signed in may call. */
export const Aangemelde = createParamDecorator((_data: unknown, context: ExecutionContext): Aangemeld => {
  const { aangemeld } = context.switchToHttp().getRequest<Verzoeker>();
  return aangemeld ?? { actor: ANONIEM };
});
