// SPDX-License-Identifier: EUPL-1.2
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ANONIEM, DomainError, Klok, forbidden } from '#libs/kernel';
import { Configuratie } from '../config/configuratie.js';
import { isBevestigd } from '../sessie/bevestiging.rules.js';
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
  constructor(
    @Inject(TOEGANGSTABEL) private readonly tabel: Toegangstabel,
    private readonly config: Configuratie,
    private readonly klok: Klok,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const regel = this.ruleOf(context);
    if (!regel) throw forbidden();
    const verzoek = context.switchToHttp().getRequest<Verzoeker>();
    const actor = verzoek.actor ?? ANONIEM;
    if (!mag(regel, actor)) throw actor.rol === 'anoniem' ? notSignedIn() : forbidden();
    if (regel.bevestigd === true && actor.rol !== 'machine') this.assertBevestigd(verzoek);
    return true;
  }

  private assertBevestigd({ aangemeld }: Verzoeker): void {
    const { bevestiging } = this.config.aanmelden;
    if (aangemeld?.aanmelding && isBevestigd(aangemeld.aanmelding, bevestiging, this.klok.nu())) return;
    const melding = `Meld u opnieuw aan, met een tweede stap: hiervoor mag dat hooguit ${bevestiging.minuten} minuten geleden zijn.`;
    throw new DomainError('verboden', 'aanmelding-bevestigen', [{ melding }], { bevestigen: BEVESTIGEN });
  }

  private ruleOf(context: ExecutionContext): Toegangsregel | undefined {
    const id = operationIdOf(context.getHandler());
    return Object.hasOwn(this.tabel, id) ? this.tabel[id] : undefined;
  }
}

/** Where a browser goes for it; `&terug=/pad` brings it back. */
const BEVESTIGEN = '/aanmelden?bevestigen=ja';
