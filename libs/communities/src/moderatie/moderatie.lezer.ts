// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Database, type Datasleutel, type Tx } from '#libs/platform';
import { In, IsNull } from 'typeorm';
import { Community } from '../community/community.entity.js';
import { Antwoord } from '../gesprek/antwoord.entity.js';
import { Gesprek } from '../gesprek/gesprek.entity.js';
import { noemingenIn, replaceNoemingen } from '../gesprek/gesprek.rules.js';
import { Schrijvers, opener } from '../gesprek/schrijvers.js';
import { Zegelkast, unseal } from '../persoon/zegel.js';
import { Bezwaar, Gespreksmelding, Moderatiebesluit } from './moderatie.entity.js';
import type { GemeldBerichtWeergave, ModeratieWeergave, OpenBezwaarWeergave } from './moderatie.weergave.js';

const MEESTE = 100;
// What is gone or hidden by now asks for nothing.
const GEMELD = `SELECT m.gesprek_id AS "gesprekId", m.antwoord_id AS "antwoordId",
    (SELECT coalesce(max(b.nummer), 0) FROM communities.moderatiebesluit b WHERE b.gesprek_id = m.gesprek_id
      AND b.antwoord_id IS NOT DISTINCT FROM m.antwoord_id) AS versie
  FROM communities.gespreksmelding m JOIN communities.gesprek g ON g.id = m.gesprek_id
    LEFT JOIN communities.antwoord a ON a.id = m.antwoord_id
  WHERE m.besluit_id IS NULL AND ($1::uuid IS NULL OR m.community_id = $1)
    AND communities.modereert(m.gesprek_id, m.antwoord_id, m.community_id) IS NOT NULL
    AND CASE WHEN m.antwoord_id IS NULL THEN g.zichtbaar AND g.tekst IS NOT NULL
      ELSE a.zichtbaar AND a.tekst IS NOT NULL END
  GROUP BY m.gesprek_id, m.antwoord_id ORDER BY min(m.gemeld_op), m.gesprek_id, m.antwoord_id LIMIT ${MEESTE}`;

type Plek = Pick<Gespreksmelding, 'gesprekId' | 'antwoordId'>;
type Gelezen = Pick<
  OpenBezwaarWeergave,
  'communityId' | 'communityNaam' | 'gesprekId' | 'antwoordId' | 'titel' | 'tekst' | 'schrijver'
>;
interface Opengemaakt {
  show: (plek: Plek) => Gelezen[];
  wie: Schrijvers;
}

/** What waits for who keeps a community: reports and appeals, the oldest first. */
@Injectable()
export class ModeratieLezer {
  constructor(
    private readonly db: Database,
    private readonly kast: Zegelkast,
  ) {}

  /** Of this community, or of all that the actor keeps. Who keeps none finds nothing. */
  list(actor: Actor, communityId?: string): Promise<ModeratieWeergave> {
    return this.db.as(actor, async (tx) => ({
      gemeld: await this.gemeld(tx, actor, communityId),
      bezwaren: await this.bezwaren(tx, actor, communityId),
    }));
  }

  private async gemeld(tx: Tx, actor: Actor, communityId?: string): Promise<GemeldBerichtWeergave[]> {
    const plekken: (Plek & { versie: number })[] = await tx.query(GEMELD, [communityId ?? null]);
    const where = { gesprekId: In(plekken.map(({ gesprekId }) => gesprekId)), besluitId: IsNull() };
    const meldingen = await tx.find(Gespreksmelding, { where, order: { gemeldOp: 'ASC', id: 'ASC' } });
    const melders = meldingen.map(({ lidmaatschapId }) => lidmaatschapId);
    const { show, wie } = await this.open(tx, actor, plekken, melders);
    const sleutels = await this.kast.take(tx, meldingen);
    return plekken.flatMap((plek) =>
      show(plek).map((gelezen) => ({
        ...{ ...gelezen, versie: plek.versie },
        meldingen: meldingen
          .filter((een) => een.gesprekId === plek.gesprekId && een.antwoordId === plek.antwoordId)
          .map((een) => toMelding(een, sleutels.get(een.betrokkeneId), wie)),
      })),
    );
  }

  private async bezwaren(tx: Tx, actor: Actor, communityId?: string): Promise<OpenBezwaarWeergave[]> {
    const open = await tx.find(Bezwaar, {
      where: { uitkomst: IsNull(), ...(communityId === undefined ? {} : { communityId }) },
      order: { ingediendOp: 'ASC', id: 'ASC' },
      take: MEESTE,
    });
    const besluiten = await tx.findBy(Moderatiebesluit, { id: In(open.map(({ besluitId }) => besluitId)) });
    const { show } = await this.open(tx, actor, besluiten);
    const sleutels = await this.kast.take(tx, open);
    return open.flatMap((bezwaar) => {
      const besluit = besluiten.find(({ id }) => id === bezwaar.besluitId);
      if (!besluit) return [];
      const sleutel = sleutels.get(bezwaar.betrokkeneId);
      return show(besluit).map((gelezen) => ({ ...gelezen, ...toOpen(actor, bezwaar, besluit, sleutel) }));
    });
  }

  /** The posts at these places as far as the actor may read them, with the names that stand in them. */
  private async open(
    tx: Tx,
    actor: Actor,
    plekken: readonly Plek[],
    ook: readonly string[] = [],
  ): Promise<Opengemaakt> {
    const vragen = await tx.findBy(Gesprek, { id: In(plekken.map(({ gesprekId }) => gesprekId)) });
    const antwoordIds = plekken.flatMap(({ antwoordId }) => antwoordId ?? []);
    const antwoorden = await tx.findBy(Antwoord, { id: In(antwoordIds) });
    const communities = await tx.findBy(Community, { id: In(vragen.map(({ communityId }) => communityId)) });
    const open = opener(await this.kast.take(tx, [...vragen, ...antwoorden]));
    const teksten = new Map([
      ...vragen.map((rij): [string, string] => [rij.id, open('gesprek.tekst', rij, rij.tekst) ?? '']),
      ...antwoorden.map((rij): [string, string] => [rij.id, open('antwoord.tekst', rij, rij.tekst) ?? '']),
    ]);
    const schrijvers = [...vragen, ...antwoorden].map(({ lidmaatschapId }) => lidmaatschapId);
    const genoemd = [...teksten.values()].flatMap(noemingenIn);
    const wie = await Schrijvers.of(tx, this.kast, actor, [...schrijvers, ...genoemd, ...ook]);
    const show = ({ gesprekId, antwoordId }: Plek): Gelezen[] => {
      const gesprek = vragen.find(({ id }) => id === gesprekId);
      const post = antwoordId === null ? gesprek : antwoorden.find(({ id }) => id === antwoordId);
      if (!gesprek || !post) return [];
      const { communityId } = gesprek;
      const naam = (id: string): string => `@${wie.show(id).weergavenaam ?? '…'}`;
      const community = communities.find(({ id }) => id === communityId);
      return [
        {
          ...{ communityId, communityNaam: community?.naam ?? '', gesprekId, antwoordId },
          titel: open('gesprek.titel', gesprek, gesprek.titel),
          tekst: replaceNoemingen(teksten.get(post.id) ?? '', naam),
          schrijver: wie.show(post.lidmaatschapId),
        },
      ];
    };
    return { show, wie };
  }
}

const toMelding = (
  { id, reden, toelichting, lidmaatschapId, gemeldOp }: Gespreksmelding,
  sleutel: Datasleutel | undefined,
  wie: Schrijvers,
): GemeldBerichtWeergave['meldingen'][number] => ({
  ...{ reden, gemeldOp, melder: wie.show(lidmaatschapId) },
  toelichting: unseal(sleutel, 'gespreksmelding.toelichting', id, toelichting),
});

const toOpen = (
  { rol, subject }: Actor,
  { id, tekst, ingediendOp, verborgenDoor }: Bezwaar,
  besluit: Moderatiebesluit,
  sleutel: Datasleutel | undefined,
): Omit<OpenBezwaarWeergave, keyof Gelezen> => ({
  ...{ id, ingediendOp, reden: besluit.reden ?? 'anders', verborgenOp: besluit.beslotenOp },
  uitleg: unseal(sleutel, 'moderatiebesluit.uitleg', besluit.id, besluit.uitleg),
  bezwaar: unseal(sleutel, 'bezwaar.tekst', id, tekst),
  magBeslissen: rol === 'coordinator' && verborgenDoor !== subject,
});
