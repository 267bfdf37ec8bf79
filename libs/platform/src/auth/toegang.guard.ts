// SPDX-License-Identifier: EUPL-1.2
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ANONIEM, DomainError } from '#libs/kernel';
import { notSignedIn } from './token.js';
import {
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
  constructor(@Inject(TOEGANGSTABEL) private readonly tabel: Toegangstabel) {}

  canActivate(context: ExecutionContext): boolean {
    const regel = this.ruleOf(context);
    if (!regel) throw forbidden();
    const actor = context.switchToHttp().getRequest<Verzoeker>().actor ?? ANONIEM;
    if (mag(regel, actor)) return true;
    throw actor.rol === 'anoniem' ? notSignedIn() : forbidden();
  }

  private ruleOf(context: ExecutionContext): Toegangsregel | undefined {
    const id = operationIdOf(context.getHandler());
    return Object.hasOwn(this.tabel, id) ? this.tabel[id] : undefined;
  }
}

const forbidden = (): DomainError =>
  new DomainError('verboden', 'verboden', [{ melding: 'Uw rol mag dit niet.' }]);
