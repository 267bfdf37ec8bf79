// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { SYSTEEM, type Actor } from '#libs/kernel';
import { Configuratie, checkInhoud, type Tx } from '#libs/platform';
import { AanbodImportService, type ImportOpties } from './aanbod/aanbod-import.service.js';
import { AanbodService } from './aanbod/aanbod.service.js';
import type { Importverslag } from './aanbod/aanbod-import.dto.js';
import type { Bestand } from './aanbod/aanbod.lezen.js';
import type { Bestandssoort } from './aanbod/aanbod.schrijven.js';
import { NieuweHulpvraagDto } from './hulpvraag/hulpvraag.dto.js';
import { HulpvraagService } from './hulpvraag/hulpvraag.service.js';
import type { OntvangstWeergave } from './hulpvraag/hulpvraag.weergave.js';
import { toStatussleutel } from './hulpvraag/statussleutel.rules.js';
import { readHulpuitkomsten, type Hulpuitkomst } from './toewijzing/hulpuitkomst.js';
import { readToewijzingfeiten, type Toewijzingfeiten } from './toewijzing/toewijzingfeiten.js';

/** What tools and other libs may ask of this pillar. */
@Injectable()
export class AanbodmatchingFacade {
  constructor(
    private readonly uitwisseling: AanbodImportService,
    private readonly hulpvragen: HulpvraagService,
    private readonly aanbod: AanbodService,
    private readonly config: Configuratie,
  ) {}

  /** As POST /hulpvragen does: the same checks, and the same answer for the same `sleutel`. Throws `ongeldig` with every fault. */
  async submitHulpvraag(actor: Actor, inhoud: unknown, sleutel: string): Promise<OntvangstWeergave> {
    const nieuw = await checkInhoud(NieuweHulpvraagDto, inhoud);
    const ontvangst = await this.hulpvragen.submit(actor, nieuw, sleutel);
    return { ...ontvangst, statussleutel: toStatussleutel(ontvangst.id, this.config.statussleutelGeheim) };
  }

  /** What a published offer is called, by its id; `null` of what is none. */
  titelVanAanbod(id: string): Promise<string | null> {
    return this.aanbod.titelVan(id);
  }

  /** What came of an assignment, as it is now, seen with the eyes of this transaction; `null` of what is none. */
  feitenVanToewijzing(tx: Tx, id: string): Promise<Toewijzingfeiten | null> {
    return readToewijzingfeiten(tx, id);
  }

  /** Whom these assignments helped, and whether he says so; all in one answer, so that firms can be counted. */
  hulpuitkomsten(tx: Tx, toewijzingIds: readonly string[]): Promise<Hulpuitkomst[]> {
    return readHulpuitkomsten(tx, toewijzingIds);
  }

  /** Takes in a catalogue as the system: providers that do not exist yet are made. Throws `ongeldig` for no file. */
  importAanbod(bestand: Bestand, opties: ImportOpties): Promise<Importverslag> {
    return this.uitwisseling.run(SYSTEEM, bestand, opties);
  }

  /** The whole catalogue, whatever its status, in the exchange format. */
  exportAanbod(soort: Bestandssoort): Promise<Buffer> {
    return this.uitwisseling.export(SYSTEEM, soort);
  }
}
