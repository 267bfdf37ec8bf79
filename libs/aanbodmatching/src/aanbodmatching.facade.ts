// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { SYSTEEM } from '#libs/kernel';
import { AanbodImportService, type ImportOpties } from './aanbod/aanbod-import.service.js';
import type { Importverslag } from './aanbod/aanbod-import.dto.js';
import type { Bestand } from './aanbod/aanbod.lezen.js';
import type { Bestandssoort } from './aanbod/aanbod.schrijven.js';

/** What tools and other libs may ask of this pillar. */
@Injectable()
export class AanbodmatchingFacade {
  constructor(private readonly uitwisseling: AanbodImportService) {}

  /** Takes in a catalogue as the system: providers that do not exist yet are made. Throws `ongeldig` for no file. */
  importAanbod(bestand: Bestand, opties: ImportOpties): Promise<Importverslag> {
    return this.uitwisseling.run(SYSTEEM, bestand, opties);
  }

  /** The whole catalogue, whatever its status, in the exchange format. */
  exportAanbod(soort: Bestandssoort): Promise<Buffer> {
    return this.uitwisseling.export(SYSTEEM, soort);
  }
}
