// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { notFound, type Actor } from '#libs/kernel';
import {
  Database,
  Medewerkernamen,
  decodeCursor,
  toPagina,
  type Pagina,
  type PaginaQuery,
} from '#libs/platform';
import { In } from 'typeorm';
import type { Rapportinhoud } from './inhoud.js';
import { RapportdefinitieRij, Rapporteditie, Rapportkeuring } from './rapport.entity.js';
import { findDefinitie, findEditie } from './rapport.opslag.js';
import { EZ } from './rapport.rules.js';
import type {
  RapportdefinitieWeergave,
  RapporteditieKort,
  RapporteditieWeergave,
  RapportkeuringWeergave,
} from './rapport.weergave.js';

/** Reports on the desk of EZ, and of the regions that approve of them. */
@Injectable()
export class RapportLezer {
  constructor(
    private readonly db: Database,
    private readonly medewerkers: Medewerkernamen,
  ) {}

  /** The last made first, with the editions that one may see. */
  async list(actor: Actor, { cursor, aantal }: PaginaQuery): Promise<Pagina<RapportdefinitieWeergave>> {
    const na = decodeCursor(cursor, ['gemaaktOp', 'id']);
    return this.db.as(actor, async (tx) => {
      const vraag = tx
        .createQueryBuilder(RapportdefinitieRij, 'd')
        .orderBy('d.gemaaktOp', 'DESC')
        .addOrderBy('d.id', 'DESC');
      // What was sealed is everybody's, but a region has to do with those that it approves of.
      if (actor.rol === 'coordinator')
        vraag.andWhere(':regio = ANY (d.keuringDoor)', { regio: actor.regio ?? '' });
      if (na) vraag.andWhere('(d.gemaaktOp, d.id) < (:gemaaktOp, :id)', na);
      const rijen = await vraag.take(aantal + 1).getMany();
      const definitieId = In(rijen.map(({ id }) => id));
      const edities = await tx.find(Rapporteditie, {
        select: {
          id: true,
          definitieId: true,
          nummer: true,
          status: true,
          voortgang: true,
          verzegeldOp: true,
        },
        where: { definitieId },
        order: { nummer: 'DESC' },
      });
      const cursorVan = ({ gemaaktOp, id }: RapportdefinitieRij) => ({
        gemaaktOp: gemaaktOp.toISOString(),
        id,
      });
      return toPagina(rijen, aantal, cursorVan, (rij) =>
        toDefinitieWeergave(
          rij,
          edities.filter((een) => een.definitieId === rij.id),
        ),
      );
    });
  }

  /** Throws `niet-gevonden`. */
  definitie(actor: Actor, id: string): Promise<RapportdefinitieWeergave> {
    return this.db.as(actor, async (tx) => {
      const rij = await findDefinitie(tx, id);
      return toDefinitieWeergave(
        rij,
        await tx.find(Rapporteditie, { where: { definitieId: id }, order: { nummer: 'DESC' } }),
      );
    });
  }

  /** How far an edition is, and who approved of it. Throws `niet-gevonden`. */
  async editie(actor: Actor, id: string): Promise<RapporteditieWeergave> {
    const { editie, definitie, keuringen } = await this.db.as(actor, async (tx) => ({
      ...(await findEditie(tx, id)),
      keuringen: await tx.find(Rapportkeuring, { where: { editieId: id }, order: { op: 'ASC' } }),
    }));
    const naam = await this.medewerkers.of(
      actor,
      keuringen.map(({ door }) => door),
    );
    const gekeurd = new Set(
      keuringen
        .filter(({ inhoudSha256 }) => inhoudSha256 === editie.inhoudSha256)
        .map(({ namens }) => namens),
    );
    const open = editie.status === 'te-keuren' ? [...definitie.keuringDoor, EZ] : [];
    return {
      ...toKort(editie),
      ...{ definitieId: definitie.id, naam: definitie.naam, totVolgnummer: editie.totVolgnummer },
      ...{ sha256: editie.inhoudSha256, codeversie: editie.codeversie, waarom: editie.waarom },
      ...{ verschil: editie.verschil, bevinding: editie.bevinding, gemaaktOp: editie.gemaaktOp },
      keuringen: keuringen.map((een) => toKeuring(een, editie, naam)),
      teKeurenDoor: open.filter((namens) => !gekeurd.has(namens)),
      vanMij: [editie.gemaaktDoor, definitie.gemaaktDoor].includes(actor.subject),
    };
  }

  /** What it says. Throws `niet-gevonden` as long as there is nothing. */
  async inhoud(actor: Actor, id: string): Promise<Rapportinhoud> {
    const { editie } = await this.db.as(actor, (tx) => findEditie(tx, id));
    if (editie.inhoud === null) throw notFound('De inhoud van deze editie');
    return JSON.parse(editie.inhoud) as Rapportinhoud;
  }
}

const toKort = ({ id, nummer, status, voortgang, verzegeldOp }: Rapporteditie): RapporteditieKort => ({
  ...{ id, nummer, status, voortgang, verzegeldOp },
});

function toDefinitieWeergave(
  rij: RapportdefinitieRij,
  edities: readonly Rapporteditie[],
): RapportdefinitieWeergave {
  const { id, naam, vanKwartaal, totKwartaal, regios, themas, programmaId, keuringDoor, gemaaktOp } = rij;
  return {
    ...{ id, naam, vanKwartaal, totKwartaal, regios, themas, programmaId, keuringDoor, gemaaktOp },
    edities: edities.map(toKort),
  };
}

const toKeuring = (
  { namens, isAkkoord, reden, door, op, inhoudSha256 }: Rapportkeuring,
  editie: Rapporteditie,
  naam: (subject: string) => string,
): RapportkeuringWeergave => ({
  ...{ namens, akkoord: isAkkoord, reden, door: naam(door), op },
  geldt: inhoudSha256 === editie.inhoudSha256,
});
