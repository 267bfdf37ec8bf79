// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Database, decodeCursor, encodeCursor, type Pagina, type Tx } from '#libs/platform';
import { In } from 'typeorm';
import { Zegelkast } from '../persoon/zegel.js';
import { Antwoord } from './antwoord.entity.js';
import type { GesprekzoekDto } from './gesprek.dto.js';
import { Gesprek } from './gesprek.entity.js';
import { GesprekkenLezer } from './gesprek.lezer.js';
import { requireLeesbaar } from './gesprek.opslag.js';
import { replaceNoemingen } from './gesprek.rules.js';
import type { GesprekWeergave, GevondenGesprekWeergave } from './gesprek.weergave.js';
import { opener } from './schrijvers.js';
import { extract, markAll } from './uittreksel.rules.js';
import { Zoeklezer, type Zoekvraag } from './zoeklezer.js';

const ZOEK = `SELECT gesprek_id AS "gesprekId", antwoord_id AS "antwoordId", deel
  FROM communities.zoek_gesprekken($1, $2::bigint[], $3::real[], $4, $5)`;
/** So many are alike to a question, and of so much of its weight they must speak. */
const GELIJKE = 3;
const GELIJK_DEEL = 0.3;

interface Treffer {
  gesprekId: string;
  antwoordId: string | null;
  /** Share 0..1 of what was asked that stands in it. */
  deel: number;
}

/** Finds gesprekken by what they are about. */
@Injectable()
export class Gesprekzoeker {
  constructor(
    private readonly db: Database,
    private readonly kast: Zegelkast,
    private readonly lezer: GesprekkenLezer,
    private readonly zoeklezer: Zoeklezer,
  ) {}

  /** Which speak of most of it first, then the latest. Throws `niet-gevonden` for who is no member. */
  async search(
    actor: Actor,
    communityId: string,
    dto: GesprekzoekDto,
  ): Promise<Pagina<GevondenGesprekWeergave>> {
    const { tekst, cursor, gelijke = false } = dto;
    const aantal = gelijke ? GELIJKE : dto.aantal;
    const na = Number(decodeCursor(cursor, ['na'])?.['na'] ?? 0);
    const vraag = await this.zoeklezer.ask(communityId, tekst);
    const lezer = await this.zoeklezer.lezer();
    return this.db.as(actor, async (tx) => {
      await requireLeesbaar(tx, communityId);
      const gezocht = [communityId, vraag.termen, vraag.gewichten, clamp(na), aantal + 1];
      const treffers: Treffer[] = vraag.termen.length === 0 ? [] : await tx.query(ZOEK, gezocht);
      const bladzijde = treffers.slice(0, aantal).filter(({ deel }) => !gelijke || deel >= GELIJK_DEEL);
      const volgende = !gelijke && treffers.length > aantal ? encodeCursor({ na: na + aantal }) : null;
      const rijen = await tx.findBy(Gesprek, { id: In(bladzijde.map(({ gesprekId }) => gesprekId)) });
      const teksten = await this.open(tx, rijen, bladzijde);
      const weergaven = await this.lezer.showAll(tx, actor, rijen);
      const gesprekken = new Map(weergaven.map((een) => [een.id, een]));
      const gegevens = bladzijde.flatMap(({ gesprekId, antwoordId }) => {
        const gesprek = gesprekken.get(gesprekId);
        if (!gesprek) return [];
        return [toGevonden(gesprek, antwoordId, teksten.get(antwoordId ?? gesprekId) ?? '', vraag, lezer)];
      });
      return { gegevens, volgende };
    });
  }

  /** The words of the post in which it stands. */
  private async open(
    tx: Tx,
    gesprekken: readonly Gesprek[],
    treffers: readonly Treffer[],
  ): Promise<Map<string, string>> {
    const antwoorden = treffers.flatMap(({ antwoordId }) => (antwoordId === null ? [] : [antwoordId]));
    const gegeven = await tx.findBy(Antwoord, { id: In(antwoorden) });
    const open = opener(await this.kast.take(tx, [...gesprekken, ...gegeven]));
    return new Map([
      ...gesprekken.map((rij): [string, string] => [rij.id, open('gesprek.tekst', rij, rij.tekst) ?? '']),
      ...gegeven.map((rij): [string, string] => [rij.id, open('antwoord.tekst', rij, rij.tekst) ?? '']),
    ]);
  }
}

/** A page that somebody made up himself is the first, or an empty one. */
const MEESTE = 1000;
const clamp = (na: number): number => Math.min(MEESTE, Math.max(0, Math.trunc(Number.isFinite(na) ? na : 0)));

function toGevonden(
  gesprek: GesprekWeergave,
  antwoordId: string | null,
  ruw: string,
  { isRaak }: Zoekvraag,
  lezer: Awaited<ReturnType<Zoeklezer['lezer']>>,
): GevondenGesprekWeergave {
  const tekst = replaceNoemingen(ruw, () => '@…');
  const titel = gesprek.titel ?? '';
  return {
    ...{ gesprek, antwoordId },
    titel: markAll(titel, isRaak(lezer.readWords(titel))),
    uittreksel: extract(tekst, isRaak(lezer.readWords(tekst))),
  };
}
