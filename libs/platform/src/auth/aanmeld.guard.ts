// SPDX-License-Identifier: EUPL-1.2
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ANONIEM } from '#libs/kernel';
import { TokenChecker, notSignedIn } from './token.js';
import type { Verzoeker } from './toegang.js';

/** Finds out who calls, and nothing else: what they may do is for the ToegangGuard that comes after it. */
@Injectable()
export class AanmeldGuard implements CanActivate {
  constructor(private readonly tokens: TokenChecker) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const verzoek = context.switchToHttp().getRequest<Verzoeker>();
    const token = bearerOf(verzoek.headers.authorization);
    verzoek.actor = token === undefined ? ANONIEM : await this.tokens.check(token);
    return true;
  }
}

/** `undefined` without a header; a header of another shape is a failed sign-in, not an anonymous request. */
function bearerOf(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const token = /^Bearer ([\w.~+/=-]+)$/i.exec(header)?.[1];
  if (token === undefined) throw notSignedIn();
  return token;
}
