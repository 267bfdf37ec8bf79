// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Database, decodeCursor, toPagina, type Pagina, type PaginaQuery, type Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { In } from 'typeorm';
import { findCommunity, requireBeheer } from '../community/community.opslag.js';
import { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import { Zegelkast, unseal } from '../persoon/zegel.js';
import type {
  KringaanmeldingWeergave,
  KringdeelnemerWeergave,
  KringstandWeergave,
  MijnKringWeergave,
} from './kringaanmelding.dto.js';
import { Kringaanmelding } from './kringaanmelding.entity.js';

const MIJN = `SELECT k.kring_id AS "kringId", r.nummer, k.id AS "kringlidId", k.status, k.versie
  FROM communities.kringlid k JOIN communities.kring r ON r.id = k.kring_id
  WHERE k.lidmaatschap_id = $1 AND k.status IN ('uitgenodigd', 'lid')`;
const DEELNEMERS = `SELECT d.lidmaatschap_id AS "lidmaatschapId", d.wachtrondes, d.wachtreden, d.aangemeld_op AS "aangemeldOp",
    coalesce(k.status, 'wacht') AS stand, r.nummer AS kring, l.betrokkene_id AS "betrokkeneId", l.weergavenaam
  FROM communities.kringlijst($1) d JOIN communities.lidmaatschap l ON l.id = d.lidmaatschap_id
  LEFT JOIN communities.kringlid k ON k.lidmaatschap_id = l.id AND k.status IN ('uitgenodigd', 'lid')
  LEFT JOIN communities.kring r ON r.id = k.kring_id
  WHERE $2::timestamptz IS NULL OR (d.aangemeld_op, d.lidmaatschap_id) > ($2, $3::uuid)
  ORDER BY d.aangemeld_op, d.lidmaatschap_id LIMIT $4`;

type Rij = Omit<KringdeelnemerWeergave, 'weergavenaam'> & {
  betrokkeneId: string;
  weergavenaam: Buffer | null;
};

/** What somebody said himself, and who said yes. */
@Injectable()
export class KringaanmeldingLezer {
  constructor(
    private readonly db: Database,
    private readonly kast: Zegelkast,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  /** How somebody stands: of who is no member there is nothing. */
  async stand(actor: Actor, communityId: string): Promise<KringstandWeergave> {
    const { subject, kvkNummer = '' } = actor;
    const [rij, kring] = await this.db.as(actor, async (tx) => {
      await findCommunity(tx, communityId);
      const lid = await tx.findOneBy(Lidmaatschap, { communityId, subject, kvkNummer, status: 'lid' });
      return lid ? await read(tx, lid.id) : [null, null];
    });
    return { aanmelding: rij && (await this.show(rij)), kring };
  }

  /** For who keeps the community; the first who said yes first. */
  list(
    actor: Actor,
    communityId: string,
    { cursor, aantal }: PaginaQuery,
  ): Promise<Pagina<KringdeelnemerWeergave>> {
    const na = decodeCursor(cursor, ['op', 'id']);
    return this.db.as(actor, async (tx) => {
      await requireBeheer(tx, communityId);
      const vanaf = [na?.['op'] ?? null, na?.['id'] ?? null];
      const rijen: Rij[] = await tx.query(DEELNEMERS, [communityId, ...vanaf, aantal + 1]);
      const sleutels = await this.kast.take(tx, rijen);
      return toPagina(
        rijen,
        aantal,
        ({ aangemeldOp, lidmaatschapId }) => ({ op: aangemeldOp.toISOString(), id: lidmaatschapId }),
        ({ betrokkeneId, weergavenaam, ...rij }) => ({
          ...rij,
          weergavenaam: unseal(
            sleutels.get(betrokkeneId),
            'lidmaatschap.weergavenaam',
            rij.lidmaatschapId,
            weergavenaam,
          ),
        }),
      );
    });
  }

  private async show(rij: Kringaanmelding): Promise<KringaanmeldingWeergave> {
    const { sbiVersie: _versie, lidmaatschapId: _lid, gewijzigdDoor: _door, gewijzigdOp: _op, ...rest } = rij;
    const { gemeenten } = await this.stamgegevens.gebieden();
    const titels = await Promise.all(rij.sbi.map((code) => this.stamgegevens.checkSbi(code)));
    return {
      ...rest,
      sbi: rij.sbi.map((code, i) => ({ code, titel: titels[i]?.titel ?? code })),
      gemeente: gemeenten.find((een) => een.gemeentecode === rij.gemeentecode)?.gemeente ?? rij.gemeentecode,
    };
  }
}

async function read(
  tx: Tx,
  lidmaatschapId: string,
): Promise<[Kringaanmelding | null, MijnKringWeergave | null]> {
  const kringen: MijnKringWeergave[] = await tx.query(MIJN, [lidmaatschapId]);
  return [await tx.findOneBy(Kringaanmelding, { lidmaatschapId }), kringen[0] ?? null];
}

/** Names as members chose them, by the id of the lidmaatschap; `null` for who was erased. */
export async function readNamen(
  tx: Tx,
  kast: Zegelkast,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const rijen = await tx.findBy(Lidmaatschap, { id: In([...ids]) });
  const sleutels = await kast.take(tx, rijen);
  return new Map(
    rijen.map(({ id, betrokkeneId, weergavenaam }) => [
      id,
      unseal(sleutels.get(betrokkeneId), 'lidmaatschap.weergavenaam', id, weergavenaam),
    ]),
  );
}
