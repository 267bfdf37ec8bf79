// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, notFound, type Actor } from '#libs/kernel';
import { Configuratie, Database, firstStatus, readBestand, type Inzending, type Tx } from '#libs/platform';
import { IsNull } from 'typeorm';
import { findCommunity } from '../community/community.opslag.js';
import { conflict } from '../fouten.js';
import { requireGespreksdaad, requireLid } from '../gesprek/gesprek.opslag.js';
import { Zegelkast, seal } from '../persoon/zegel.js';
import type { PostbijlageWeergave } from './bijlage.dto.js';
import { Postbijlage, PostbijlageInhoud } from './bijlage.entity.js';
import { inhoudPlek, toPostbijlage } from './bijlage.lezer.js';
import { lockPlekken, recordBijlage, tellToegevoegd } from './bijlage.opslag.js';
import { MEESTE_LOS, freePlekken } from './bijlage.rules.js';

const TE_VEEL_LOS = conflict('te-veel-bijlagen', [
  {
    melding:
      `U hebt al ${MEESTE_LOS} bestanden toegevoegd die nog nergens bij horen. Plaats eerst uw bericht, of verwijder er ` +
      'een. Wat nergens bij hoort, gaat na een dag weg.',
  },
]);

/** Adding files by members, and taking them away again. */
@Injectable()
export class PostbijlageService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Zegelkast,
    private readonly config: Configuratie,
  ) {}

  /**
   * Keeps the file, encrypted, until somebody has looked at it and a question or answer takes it along. Throws `ongeldig` for
   * a file that is not what it says, `conflict` for who is no member, in the archive or when too many wait,
   * `niet-beschikbaar` when nothing can look at it and that is not allowed.
   */
  add(actor: Actor, communityId: string, inzending: Inzending): Promise<PostbijlageWeergave> {
    return this.db.as(actor, async (tx) => {
      const community = await findCommunity(tx, communityId);
      const lid = await requireLid(tx, actor, communityId);
      requireGespreksdaad('antwoorden', { status: 'open', tekst: Buffer.of() }, community);
      const status = firstStatus(this.config.bijlagen);
      const bestand = await readBestand(inzending);
      const plek = await takePlek(tx, lid.id);
      const { id: lidmaatschapId, betrokkeneId } = lid;
      const { naam, soort, inhoud } = bestand;
      const [id, nu, bytes] = [randomUUID(), this.klok.nu(), inhoud.length];
      const sleutel = await this.kast.requireOf(tx, betrokkeneId);
      const bijlage: Postbijlage = {
        ...{ id, communityId, lidmaatschapId, betrokkeneId, gesprekId: null, antwoordId: null, plek, soort },
        ...{ naam: seal(sleutel, 'bijlage.naam', id, naam), bytes, status },
        ...{ aangebodenOp: nu, gescandOp: null, toegevoegdOp: nu },
      };
      await tx.insert(Postbijlage, bijlage);
      await tx.insert(PostbijlageInhoud, {
        bijlageId: id,
        inhoud: sleutel.encryptBytes(inhoudPlek(id), inhoud),
      });
      await tellToegevoegd(tx, bijlage, this.klok);
      recordBijlage(tx, community, 'toegevoegd', null, bijlage);
      return toPostbijlage(bijlage, sleutel);
    });
  }

  /** By who added it, wherever it hangs. Throws `niet-gevonden` for anybody else. */
  remove(actor: Actor, communityId: string, id: string): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const community = await findCommunity(tx, communityId);
      const bijlage = await tx.findOneBy(Postbijlage, { id, communityId });
      if (!bijlage) throw notFound('Dit bestand');
      // Row-level security leaves what is of another where it is.
      if ((await tx.delete(Postbijlage, { id })).affected !== 1) throw notFound('Dit bestand');
      recordBijlage(tx, community, 'verwijderd', bijlage, null);
    });
  }
}

async function takePlek(tx: Tx, lidmaatschapId: string): Promise<number> {
  await lockPlekken(tx, lidmaatschapId);
  const los = await tx.find(Postbijlage, {
    select: { plek: true },
    where: { lidmaatschapId, gesprekId: IsNull() },
  });
  const [plek] = freePlekken(
    los.map((een) => een.plek),
    MEESTE_LOS,
    1,
  );
  if (plek === undefined) throw TE_VEEL_LOS;
  return plek;
}
