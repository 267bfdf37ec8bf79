// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { notFound, type Actor } from '#libs/kernel';
import { Database, decodeCursor, toPagina, type Pagina, type PaginaQuery, type Tx } from '#libs/platform';
import { In } from 'typeorm';
import { requireBeheer } from '../community/community.opslag.js';
import { Kring } from '../kring/kring.entity.js';
import { readNamen } from '../kringaanmelding/kringaanmelding.lezer.js';
import { Zegelkast } from '../persoon/zegel.js';
import type {
  KringrondeMetVoorstelWeergave,
  KringrondeWeergave,
  KringvoorstelWeergave,
} from './kringronde.dto.js';
import { Kringronde, type Kringvoorstel } from './kringronde.entity.js';

/** Rounds and what they propose, for who keeps the community. */
@Injectable()
export class KringrondeLezer {
  constructor(
    private readonly db: Database,
    private readonly kast: Zegelkast,
  ) {}

  /** The last one first. */
  list(
    actor: Actor,
    communityId: string,
    { cursor, aantal }: PaginaQuery,
  ): Promise<Pagina<KringrondeWeergave>> {
    const na = decodeCursor(cursor, ['op', 'id']);
    return this.db.as(actor, async (tx) => {
      await requireBeheer(tx, communityId);
      const vraag = tx
        .createQueryBuilder(Kringronde, 'r')
        .where('r.communityId = :communityId', { communityId })
        .orderBy({ 'r.gevraagdOp': 'DESC', 'r.id': 'DESC' })
        .limit(aantal + 1);
      if (na) vraag.andWhere('(r.gevraagdOp, r.id) < (:op::timestamptz, :id::uuid)', na);
      const cursorVan = ({ gevraagdOp, id }: Kringronde): Record<string, string> => ({
        ...{ op: gevraagdOp.toISOString(), id },
      });
      return toPagina(await vraag.getMany(), aantal, cursorVan, toWeergave);
    });
  }

  /** Throws `niet-gevonden`. */
  read(actor: Actor, id: string): Promise<KringrondeMetVoorstelWeergave> {
    return this.db.as(actor, async (tx) => {
      const ronde = await tx.findOneBy(Kringronde, { id });
      if (!ronde) throw notFound('Deze ronde');
      const voorstel =
        ronde.status === 'voorstel' && ronde.voorstel ? await this.show(tx, ronde.voorstel) : null;
      return { ...toWeergave(ronde), voorstel };
    });
  }

  private async show(tx: Tx, { kringen, wachtlijst }: Kringvoorstel): Promise<KringvoorstelWeergave> {
    const ids = [...kringen.flatMap(({ leden }) => leden), ...wachtlijst.map(({ id }) => id)];
    const namen = await readNamen(tx, this.kast, ids);
    const naamVan = (id: string): string | null => namen.get(id) ?? null;
    const er = await tx.findBy(Kring, { id: In(kringen.flatMap(({ kringId }) => kringId ?? [])) });
    const nummers = new Map(er.map(({ id, nummer }) => [id, nummer]));
    return {
      kringen: kringen.map(({ kringId, leden, nieuw, score, delen, km, uitleg }) => ({
        ...{ score, delen, km, uitleg },
        nummer: (kringId !== null && nummers.get(kringId)) || null,
        leden: leden.map((lidmaatschapId) => ({
          ...{ lidmaatschapId, weergavenaam: naamVan(lidmaatschapId), nieuw: nieuw.includes(lidmaatschapId) },
        })),
      })),
      wachtlijst: wachtlijst.map(({ id, reden, uitleg }) => ({
        ...{ lidmaatschapId: id, weergavenaam: naamVan(id), reden, uitleg },
      })),
    };
  }
}

const toWeergave = ({
  voorstel: _voorstel,
  gewijzigdDoor: _door,
  gewijzigdOp: _op,
  ...rest
}: Kringronde): KringrondeWeergave => rest;
