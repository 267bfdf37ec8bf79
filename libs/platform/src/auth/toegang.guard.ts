// SPDX-License-Identifier: EUPL-1.2
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ANONIEM, DomainError } from '#libs/kernel';
import { notSignedIn } from './token.js';
import {
  TOEGANG,
  TOEGANGSTABEL,
  mag,
  operationIdOf,
  type Toegangsregel,
  type Toegangstabel,
  type Verzoeker,
} from './toegang.js';

/** Deny by default: a route without a row in the table answers 403 even if the check at boot were gone. */
@Injectable()
export class ToegangGuard implements CanActivate {
  constructor(
    @Inject(TOEGANGSTABEL) private readonly tabel: Toegangstabel,
    private readonly reflector: Reflector,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const regel = this.ruleOf(context);
    if (!regel) throw forbidden();
    const actor = context.switchToHttp().getRequest<Verzoeker>().actor ?? ANONIEM;
    if (mag(regel, actor)) return true;
    throw actor.rol === 'anoniem' ? notSignedIn() : forbidden();
  }

  private ruleOf(context: ExecutionContext): Toegangsregel | undefined {
    const id = operationIdOf(context.getHandler());
    if (Object.hasOwn(this.tabel, id)) return this.tabel[id];
    return this.reflector.getAllAndOverride(TOEGANG, [context.getHandler(), context.getClass()]);
  }
}

const forbidden = (): DomainError =>
  new DomainError('verboden', 'verboden', [{ melding: 'Uw rol mag dit niet.' }]);
