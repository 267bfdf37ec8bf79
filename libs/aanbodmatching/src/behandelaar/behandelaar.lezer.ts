// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Klok, datumVan, notFound, type Actor } from '#libs/kernel';
import { Database, decodeCursor, toPagina, type Pagina, type Tx } from '#libs/platform';
import type { BehandelaarWeergave, BehandelaarsQuery } from './behandelaar.dto.js';
import { Behandelaar } from './behandelaar.entity.js';
import { isAanwezig } from './behandelaar.rules.js';

/** Reading behandelaars: a coordinator those of the own region, a beheerder all. */
@Injectable()
export class BehandelaarLezer {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  async read(actor: Actor, id: string): Promise<BehandelaarWeergave> {
    return this.db.as(actor, async (tx) => {
      const behandelaar = await tx.findOneBy(Behandelaar, { id });
      if (behandelaar === null) throw notFound('Deze behandelaar');
      return this.toWeergave(actor, behandelaar, await readVervangers(tx, [behandelaar]));
    });
  }

  /** By region and name, by cursor. */
  async list(actor: Actor, query: BehandelaarsQuery): Promise<Pagina<BehandelaarWeergave>> {
    return this.db.as(actor, async (tx) => {
      const rijen = await selectPage(tx, actor, query);
      const vervangers = await readVervangers(tx, rijen);
      return toPagina(
        rijen,
        query.aantal,
        ({ regio, naam, id }) => ({ regio, naam, id }),
        (rij) => this.toWeergave(actor, rij, vervangers),
      );
    });
  }

  private toWeergave(
    actor: Actor,
    behandelaar: Behandelaar,
    vervangers: Map<string, Behandelaar>,
  ): BehandelaarWeergave {
    const { id, subject, regio, naam, email, hoofdcoordinator, actief, versie } = behandelaar;
    const { afwezigVan, afwezigTot } = behandelaar;
    const vervanger = vervangers.get(behandelaar.vervanger ?? '');
    return {
      ...{ id, subject, regio, naam, email, hoofdcoordinator, actief, afwezigVan, afwezigTot, versie },
      aanwezig: isAanwezig(behandelaar, datumVan(this.klok.nu())),
      vervanger: vervanger === undefined ? null : { id: vervanger.id, naam: vervanger.naam },
      ik: behandelaar.subject === actor.subject,
    };
  }
}

/** All behandelaars of a region, also who is away or not active, for who decides whose work something is. */
export const readBehandelaars = (tx: Tx, regio: string): Promise<Behandelaar[]> =>
  tx.find(Behandelaar, { where: { regio }, order: { subject: 'ASC' } });

async function readVervangers(tx: Tx, rijen: Behandelaar[]): Promise<Map<string, Behandelaar>> {
  const subjects = rijen.flatMap(({ vervanger }) => vervanger ?? []);
  if (subjects.length === 0) return new Map();
  const vervangers = await tx.findBy(Behandelaar, { subject: In(subjects) });
  return new Map(vervangers.map((wie) => [wie.subject, wie]));
}

function selectPage(tx: Tx, actor: Actor, query: BehandelaarsQuery): Promise<Behandelaar[]> {
  const select = tx
    .createQueryBuilder(Behandelaar, 'b')
    .orderBy('b.regio')
    .addOrderBy('b.naam')
    .addOrderBy('b.id')
    .take(query.aantal + 1);
  // One's own row of a former region may be read, and is not of this list.
  if (actor.rol === 'coordinator') select.andWhere('b.regio = :eigen', { eigen: actor.regio });
  if (query.regio !== undefined) select.andWhere('b.regio = :regio', { regio: query.regio });
  const cursor = decodeCursor(query.cursor, ['regio', 'naam', 'id']);
  if (cursor) {
    const { regio: vanRegio, naam, id } = cursor;
    select.andWhere('(b.regio, b.naam, b.id) > (:vanRegio, :naam, :id::uuid)', { vanRegio, naam, id });
  }
  return select.getMany();
}
