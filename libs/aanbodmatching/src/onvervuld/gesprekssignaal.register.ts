// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, type DomainEvent } from '#libs/kernel';
import { HEEL_NEDERLAND, gebiedenVan, type Thema } from '#libs/matching-engine';
import type { Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { findAanbod } from '../aanbod/aanbod.query.js';
import { Gesprekssignaal } from './gesprekssignaal.entity.js';

/** Writes down of which thema's people talk more and more, where there is no aanbod for them. Runs in the worker, from events. */
@Injectable()
export class GesprekssignaalRegister {
  constructor(
    private readonly klok: Klok,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  async add(tx: Tx, { id, data }: DomainEvent<'gespreksthema-gestegen'>): Promise<void> {
    const { regio, thema, peildatum, gesprekken, vragers, eerder } = data;
    if (await this.hasAanbod(tx, regio, thema as Thema)) return;
    const rij = { regio, thema, peildatum, gesprekken, vragers, eerder, eventId: id };
    await tx.createQueryBuilder().insert().into(Gesprekssignaal).values(rij).orIgnore().execute();
  }

  /** One that is published, open today and with a place, for somewhere in that regio. */
  private async hasAanbod(tx: Tx, regio: string, thema: Thema): Promise<boolean> {
    const { gemeenten, regios } = await this.stamgegevens.gebieden();
    const gebieden = gebiedenVan(gemeenten, regios);
    const codes = (regios[regio] ?? []).flatMap((lid) => [...(gebieden.codesVan(lid) ?? [])]);
    const query = { thema, status: 'gepubliceerd', open: 'true', aantal: 1 } as const;
    const { totaal } = await findAanbod(tx, query, {
      gemeentegebieden: null,
      regiogebieden: [HEEL_NEDERLAND, ...codes],
      vandaag: datumVan(this.klok.nu()),
    });
    return totaal > 0;
  }
}
