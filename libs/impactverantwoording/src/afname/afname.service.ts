// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Configuratie, type Pagina } from '#libs/platform';
import { Editielezer, type VerzegeldeEditie, type VolledigeEditie } from '../rapport/editie.lezer.js';
import type {
  ImpactrapportWeergave,
  ImpactrapportenQuery,
  ImpactrapportwijzigingenQuery,
  ImpactrapportwijzigingenWeergave,
} from './afname.dto.js';
import { etagVan, type Formaat } from './formaat.js';
import { Bestandsgeheugen } from './geheugen.js';
import { writeEditie } from './schrijver.js';

/** Bytes of files that are kept ready. */
const GEHEUGEN = 32 * 1024 * 1024;

export function toWeergave(editie: VerzegeldeEditie): ImpactrapportWeergave {
  const { id, definitieId, naam, nummer, vanKwartaal, totKwartaal, regios, themas, programmaId } = editie;
  const { sha256, verzegeldOp, wijzigingsnummer, waarom, verschil, opgevolgdDoor } = editie;
  return {
    ...{ id, definitieId, naam, editie: nummer, vanKwartaal, totKwartaal, regios, themas, programmaId },
    ...{
      zegel: sha256,
      verzegeldOp: verzegeldOp.toISOString(),
      wijzigingsnummer,
      waarom,
      verschil,
      opgevolgdDoor,
    },
  };
}

/** Sealed editions, for whoever fetches them. */
@Injectable()
export class Afnamedienst {
  private readonly geheugen = new Bestandsgeheugen(GEHEUGEN);

  constructor(
    private readonly edities: Editielezer,
    private readonly config: Configuratie,
  ) {}

  /** The last sealed first. */
  async list(
    actor: Actor,
    { cursor, ...filter }: ImpactrapportenQuery,
  ): Promise<Pagina<ImpactrapportWeergave>> {
    const { gegevens, volgende } = await this.edities.lijst(actor, filter, cursor);
    return { gegevens: gegevens.map(toWeergave), volgende };
  }

  /** What was sealed after that number, in that order. Numbers are given one at a time, so none is missed. */
  async changes(
    actor: Actor,
    { na, aantal }: ImpactrapportwijzigingenQuery,
  ): Promise<ImpactrapportwijzigingenWeergave> {
    const gevonden = await this.edities.wijzigingen(actor, na, aantal + 1);
    const gegevens = gevonden.slice(0, aantal).map(toWeergave);
    const volgende = gegevens.at(-1)?.wijzigingsnummer ?? na;
    return { gegevens, volgende, meer: gevonden.length > aantal };
  }

  /** Throws `niet-gevonden`, also of what is not sealed. */
  read(actor: Actor, id: string): Promise<VolledigeEditie> {
    return this.edities.verzegeld(actor, id);
  }

  /** Of what `write` makes. */
  etag({ sha256 }: VolledigeEditie, formaat: Formaat): string {
    return etagVan(sha256, formaat, this.config.uitgever);
  }

  /** Made once, as the same edition is the same bytes. */
  write(editie: VolledigeEditie, formaat: Formaat): Promise<Buffer> {
    const { uitgever } = this.config;
    return this.geheugen.get(this.etag(editie, formaat), () => writeEditie(editie, formaat, uitgever));
  }
}
