// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, newEvent, type EventMap } from '#libs/kernel';
import { Configuratie, Mailer, publish, type Tx } from '#libs/platform';
import { findCommunity } from '../community/community.opslag.js';
import { Antwoord } from '../gesprek/antwoord.entity.js';
import { Gesprek } from '../gesprek/gesprek.entity.js';
import { noemingenIn } from '../gesprek/gesprek.rules.js';
import { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import { Zegelkast, unseal } from '../persoon/zegel.js';
import { composeMail } from './communitybericht.js';
import { gespreklink } from './gespreklink.js';
import { toGespreksbericht, type Gesprekssoort } from './gespreksbericht.js';
import { emailVan } from './ledenadres.js';

type Bericht = EventMap['gespreksbericht-gevraagd'];

// The mark and the request for the mail commit as one. Who is mailed already within the hour finds the rest there.
const VOLGERS = `UPDATE communities.gespreksvolger SET gemaild_op = $2 WHERE gesprek_id = $1
  AND NOT (lidmaatschap_id = ANY ($3::uuid[]))
  AND (gemaild_op IS NULL OR gemaild_op <= $2::timestamptz - interval '1 hour')
  RETURNING lidmaatschap_id AS id`;
const ELKE_VRAAG = `SELECT k.lidmaatschap_id AS id FROM communities.overzichtkeuze k
  JOIN communities.lidmaatschap l ON l.id = k.lidmaatschap_id
  WHERE l.community_id = $1 AND l.status = 'lid' AND k.keuze = 'elke-vraag' AND l.id <> $2 ORDER BY l.id`;

/** Mails members about what is asked and answered. */
@Injectable()
export class Gesprekspost {
  constructor(
    private readonly mailer: Mailer,
    private readonly config: Configuratie,
    private readonly klok: Klok,
    private readonly kast: Zegelkast,
  ) {}

  /** Asks a mail for each who follows, but for who answers and who is named: he gets one of that. */
  async askVolgers(
    tx: Tx,
    { gesprekId, antwoordId, lidmaatschapId }: EventMap['antwoord-gegeven'],
  ): Promise<void> {
    const antwoord = await tx.findOneBy(Antwoord, { id: antwoordId });
    if (!antwoord?.tekst) return;
    const sleutel = await this.kast.requireOf(tx, antwoord.betrokkeneId);
    const genoemd = noemingenIn(unseal(sleutel, 'antwoord.tekst', antwoordId, antwoord.tekst) ?? '');
    const [rijen] = (await tx.query(VOLGERS, [
      ...[gesprekId, this.klok.nu(), [lidmaatschapId, ...genoemd]],
    ])) as unknown as [{ id: string }[], number];
    await this.askAll(tx, { soort: 'antwoord', gesprekId, antwoordId }, rijen);
  }

  /** Asks a mail for each who wants to hear of every question. */
  async askElke(
    tx: Tx,
    { gesprekId, communityId, lidmaatschapId }: EventMap['gesprek-gestart'],
  ): Promise<void> {
    const rijen: { id: string }[] = await tx.query(ELKE_VRAAG, [communityId, lidmaatschapId]);
    await this.askAll(tx, { soort: 'nieuwe-vraag', gesprekId, antwoordId: null }, rijen);
  }

  /** Sends nothing about what is hidden or gone, nor to who is no member any more. */
  async tell(tx: Tx, bericht: Bericht, berichtId: string): Promise<void> {
    const lid = await tx.findOneBy(Lidmaatschap, { id: bericht.lidmaatschapId, status: 'lid' });
    const gesprek = await tx.findOneBy(Gesprek, { id: bericht.gesprekId });
    if (!lid || !gesprek || isVanZelf(bericht.soort, gesprek, lid)) return;
    const { antwoordId } = bericht;
    const post = antwoordId === null ? gesprek : await tx.findOneBy(Antwoord, { id: antwoordId });
    if (!post || ![gesprek, post].every(isLeesbaar)) return;
    await this.send(tx, { soort: bericht.soort, lid, gesprek, schrijver: post.lidmaatschapId, berichtId });
  }

  private async send(
    tx: Tx,
    {
      soort,
      lid,
      gesprek,
      schrijver,
      berichtId,
    }: { soort: Gesprekssoort; lid: Lidmaatschap; gesprek: Gesprek; schrijver: string; berichtId: string },
  ): Promise<void> {
    const email = await emailVan(tx, this.kast, lid);
    if (email === null) return;
    const { naam } = await findCommunity(tx, gesprek.communityId);
    const sleutels = await this.kast.take(tx, [gesprek]);
    const gegevens = {
      community: naam,
      titel: unseal(sleutels.get(gesprek.betrokkeneId), 'gesprek.titel', gesprek.id, gesprek.titel) ?? '',
      link: gespreklink({ ...gesprek, gesprekId: gesprek.id }, this.config, lid.taal),
      instellen: `${this.config.publiekeUrl}${lid.taal === 'en' ? '/en' : ''}/communities/${gesprek.communityId}`,
      wie: await this.naamVan(tx, schrijver),
    };
    await this.mailer.send({
      ...{ aan: email, berichtId },
      ...composeMail(lid.taal, toGespreksbericht(soort, lid.taal, gegevens)),
    });
  }

  /** As members see it: of who is none any more there is no name. */
  private async naamVan(tx: Tx, id: string): Promise<string | null> {
    const lid = await tx.findOneBy(Lidmaatschap, { id, status: 'lid' });
    if (!lid) return null;
    const sleutels = await this.kast.take(tx, [lid]);
    return unseal(sleutels.get(lid.betrokkeneId), 'lidmaatschap.weergavenaam', id, lid.weergavenaam);
  }

  private async askAll(
    tx: Tx,
    bericht: Omit<Bericht, 'lidmaatschapId'>,
    aan: readonly { id: string }[],
  ): Promise<void> {
    for (const { id: lidmaatschapId } of aan)
      await publish(
        tx,
        newEvent('gespreksbericht-gevraagd', bericht.gesprekId, { ...bericht, lidmaatschapId }, this.klok),
      );
  }
}

const isLeesbaar = ({ tekst, zichtbaar }: Gesprek | Antwoord): boolean => tekst !== null && zichtbaar;

/** Who accepts his own answer knows that. */
const isVanZelf = (soort: Gesprekssoort, { lidmaatschapId }: Gesprek, { id }: Lidmaatschap): boolean =>
  soort === 'aanvaard' && lidmaatschapId === id;
