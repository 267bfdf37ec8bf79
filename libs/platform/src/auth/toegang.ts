// SPDX-License-Identifier: EUPL-1.2
import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ANONIEM, type Actor, type TOKEN_ROLLEN } from '#libs/kernel';
import type { FastifyRequest } from 'fastify';

export type TokenRol = (typeof TOKEN_ROLLEN)[number];

/** Who may call a route; every route carries one, or the api does not boot. */
export type Toegangsregel = { openbaar: true } | { openbaar: false; rollen: readonly TokenRol[] };

export const TOEGANG = 'schakel:toegang';

/** Only these roles; which rows they then see is decided by row-level security. */
export const Toegang = (...rollen: TokenRol[]): MethodDecorator & ClassDecorator =>
  SetMetadata(TOEGANG, { openbaar: false, rollen } satisfies Toegangsregel);

/** Anyone; a token that is sent along is still checked. */
export const Openbaar = (): MethodDecorator & ClassDecorator =>
  SetMetadata(TOEGANG, { openbaar: true } satisfies Toegangsregel);

/** The request as our guards leave it. */
export type Verzoeker = FastifyRequest & { actor?: Actor };

/** The actor of this request as a handler parameter: from the token, or `ANONIEM`. */
export const Handelend = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Actor =>
    context.switchToHttp().getRequest<Verzoeker>().actor ?? ANONIEM,
);
