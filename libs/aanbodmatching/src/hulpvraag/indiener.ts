// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Configuratie } from '#libs/platform';
import { isStatussleutel } from './statussleutel.rules.js';

/** Turns whoever holds the status key of a hulpvraag into the actor that may open that one and nothing else. */
@Injectable()
export class Indiener {
  constructor(private readonly config: Configuratie) {}

  /** A wrong key changes nothing: the caller stays who it was, and row-level security answers 404. */
  orActor(actor: Actor, hulpvraagId: string, sleutel: string | undefined): Actor {
    if (sleutel === undefined || !isStatussleutel(hulpvraagId, sleutel, this.config.statussleutelGeheim))
      return actor;
    return { rol: 'indiener', subject: `indiener:${hulpvraagId}`, hulpvraagId };
  }
}
