// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { decodeCursor, toPagina, type Pagina } from '#libs/platform';
import { zoekvorm } from '../gemeente/plaats.rules.js';
import { Naslagwerk } from '../naslag.js';
import type { SbiCode } from './sbi-code.entity.js';
import type { SbiCodeWeergave, SbiCodesQuery } from './sbi.dto.js';
import { sbiKandidaten } from './sbi.rules.js';

/** Searches and checks codes of the Standaard Bedrijfsindeling, from memory. */
@Injectable()
export class SbiService {
  constructor(private readonly naslag: Naslagwerk) {}

  async list({ zoek, versie, cursor, aantal }: SbiCodesQuery): Promise<Pagina<SbiCodeWeergave>> {
    const { sbiCodes } = await this.naslag.read();
    const na = decodeCursor(cursor, ['code', 'versie']);
    const past = searcher(zoek ?? '');
    const alle = sbiCodes.filter((sbi) => past(sbi) && (versie === undefined || sbi.versie === versie));
    const start =
      na === null ? 0 : alle.findIndex((sbi) => sbi.code === na['code'] && sbi.versie === na['versie']) + 1;
    const rijen = alle.slice(start, start + aantal + 1);
    return toPagina(rijen, aantal, (sbi) => ({ code: sbi.code, versie: sbi.versie }), toWeergave);
  }

  /** The code as the list spells it; a code that both versions have is answered as SBI 2008, in which offers are stated. */
  async check(invoer: string): Promise<SbiCode | null> {
    const { sbiPerCode } = await this.naslag.read();
    const treffers = sbiKandidaten(invoer).flatMap((code) => sbiPerCode.get(code) ?? []);
    return treffers[0] ?? null;
  }
}

/** Digits are the beginning of a code; words must all stand in the title. */
function searcher(zoek: string): (sbi: SbiCode) => boolean {
  const cijfers = zoek.replace(/[\s.]/g, '');
  if (/^\d+$/.test(cijfers)) return (sbi) => sbi.code.startsWith(cijfers);
  const woorden = zoekvorm(zoek).split(' ');
  return (sbi) => woorden.every((woord) => sbi.zoekvorm.includes(woord));
}

const toWeergave = ({ code, versie, titel, niveau, sectie, peildatum }: SbiCode): SbiCodeWeergave => ({
  code,
  versie,
  titel,
  niveau,
  sectie,
  peildatum,
});
