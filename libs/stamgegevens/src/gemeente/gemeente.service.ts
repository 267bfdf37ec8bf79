// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { decodeCursor, toPagina, type Pagina } from '#libs/platform';
import { Naslagwerk } from '../naslag.js';
import { LANDELIJK } from '../regio/regio.rules.js';
import type {
  GemeenteWeergave,
  GemeentenQuery,
  CoropGebiedWeergave,
  ProvincieWeergave,
} from './gemeente.dto.js';
import type { Gemeente } from './gemeente.entity.js';

/** Reads areas; all of them are public and come from memory. */
@Injectable()
export class GemeenteService {
  constructor(private readonly naslag: Naslagwerk) {}

  async list({ plaats, regio, cursor, aantal }: GemeentenQuery): Promise<Pagina<GemeenteWeergave>> {
    const { gemeenten, plaatsen } = await this.naslag.read();
    const regios = await this.naslag.regioPerGemeente();
    const gezocht = plaats === undefined ? null : plaatsen.search(plaats);
    const na = decodeCursor(cursor, ['gemeentecode'])?.['gemeentecode'];
    const alle = [...gemeenten.values()]
      .map((gemeente) => toWeergave(gemeente, regios))
      .filter((rij) => gezocht === null || gezocht.has(rij.gemeentecode))
      .filter((rij) => regio === undefined || rij.regio === regio);
    const start = na === undefined ? 0 : alle.findIndex((rij) => rij.gemeentecode === na) + 1;
    const rijen = alle.slice(start, start + aantal + 1);
    return toPagina(
      rijen,
      aantal,
      ({ gemeentecode }) => ({ gemeentecode }),
      (rij) => rij,
    );
  }

  async provincies(): Promise<Pagina<ProvincieWeergave>> {
    return { gegevens: [...(await this.naslag.read()).provincies], volgende: null };
  }

  async coropGebieden(): Promise<Pagina<CoropGebiedWeergave>> {
    return { gegevens: [...(await this.naslag.read()).coropGebieden], volgende: null };
  }
}

const toWeergave = (gemeente: Gemeente, regios: ReadonlyMap<string, string>): GemeenteWeergave => ({
  gemeentecode: gemeente.gemeentecode,
  naam: gemeente.naam,
  provinciecode: gemeente.provinciecode,
  coropcode: gemeente.coropcode,
  regio: regios.get(gemeente.gemeentecode) ?? LANDELIJK,
  inwoners: gemeente.inwoners,
  peildatum: gemeente.peildatum,
});
