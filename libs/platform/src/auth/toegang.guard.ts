// SPDX-License-Identifier: EUPL-1.2
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ANONIEM, DomainError } from '#libs/kernel';
import { TokenChecker, notSignedIn } from './token.js';
import { TOEGANG, type Toegangsregel, type Verzoeker } from './toegang.js';

/** Deny by default: a route without a rule answers 403 even if the check at boot were gone. */
@Injectable()
export class ToegangGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: TokenChecker,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const regel = this.reflector.getAllAndOverride<Toegangsregel | undefined>(TOEGANG, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!regel) throw forbidden();
    const verzoek = context.switchToHttp().getRequest<Verzoeker>();
    const token = bearerOf(verzoek.headers.authorization);
    verzoek.actor = token === undefined ? ANONIEM : await this.tokens.check(token);
    if (regel.openbaar) return true;
    if (token === undefined) throw notSignedIn();
    if (!(regel.rollen as readonly string[]).includes(verzoek.actor.rol)) throw forbidden();
    return true;
  }
}

const forbidden = (): DomainError =>
  new DomainError('verboden', 'verboden', [{ melding: 'Uw rol mag dit niet.' }]);

/** `undefined` without a header; a header of another shape is a failed sign-in, not an anonymous request. */
function bearerOf(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const token = /^Bearer ([\w.~+/=-]+)$/i.exec(header)?.[1];
  if (token === undefined) throw notSignedIn();
  return token;
}
