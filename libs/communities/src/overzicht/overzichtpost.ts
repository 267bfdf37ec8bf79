// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok } from '#libs/kernel';
import { Configuratie, Mailer, type Tx } from '#libs/platform';
import { In } from 'typeorm';
import { composeMail } from '../bericht/communitybericht.js';
import { toTijd } from '../bericht/deelnemerbericht.js';
import { gespreklink } from '../bericht/gespreklink.js';
import { emailVan } from '../bericht/ledenadres.js';
import { bijeenkomstlink } from '../bijeenkomst/bijeenkomst.agenda.js';
import { findCommunity } from '../community/community.opslag.js';
import { Gesprek } from '../gesprek/gesprek.entity.js';
import { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import { Zegelkast, unseal } from '../persoon/zegel.js';
import { toOverzichtsleutel } from './overzicht.rules.js';
import { toOverzichtbericht, type Overzichtregel } from './overzichtbericht.js';

const NIEUW = `SELECT g.id FROM communities.gesprek g WHERE g.community_id = $1 AND g.tekst IS NOT NULL AND g.zichtbaar
  AND g.lidmaatschap_id <> $2 AND g.gevraagd_op > $3::timestamptz - interval '7 days'
  ORDER BY g.gevraagd_op DESC, g.id LIMIT 10`;
// His subjects are those of what he asked and follows. What is new is told already.
const ONBEANTWOORD = `SELECT g.id FROM communities.gesprek g WHERE g.community_id = $1 AND g.tekst IS NOT NULL
    AND g.zichtbaar AND g.status = 'open' AND g.aantal_antwoorden = 0 AND g.lidmaatschap_id <> $2
    AND g.gevraagd_op <= $3::timestamptz - interval '7 days'
    AND g.themas && ARRAY(SELECT unnest(e.themas) FROM communities.gesprek e WHERE e.lidmaatschap_id = $2
      OR e.id IN (SELECT v.gesprek_id FROM communities.gespreksvolger v WHERE v.lidmaatschap_id = $2))
  ORDER BY g.gevraagd_op DESC, g.id LIMIT 5`;
const BIJEENKOMSTEN = `SELECT b.id, b.titel, b.begin, b.eind FROM communities.bijeenkomst b
  WHERE b.community_id = $1 AND b.status = 'gepland' AND b.begin > $2 ORDER BY b.begin, b.id LIMIT 5`;

interface Bijeenkomstrij {
  id: string;
  titel: string;
  begin: Date;
  eind: Date;
}

/** Mails a member what there was in a week. */
@Injectable()
export class Overzichtpost {
  constructor(
    private readonly mailer: Mailer,
    private readonly config: Configuratie,
    private readonly klok: Klok,
    private readonly kast: Zegelkast,
  ) {}

  /** Sends nothing to who left meanwhile, nor when nothing is left to tell. */
  async tell(tx: Tx, lidmaatschapId: string, berichtId: string): Promise<void> {
    const lid = await tx.findOneBy(Lidmaatschap, { id: lidmaatschapId, status: 'lid' });
    const email = lid && (await emailVan(tx, this.kast, lid));
    if (!email) return;
    const nu = this.klok.nu();
    const community = await findCommunity(tx, lid.communityId);
    const nieuw = await this.gesprekken(tx, NIEUW, lid, nu);
    const bijeenkomsten = await this.bijeenkomsten(tx, lid, nu);
    if (nieuw.length + bijeenkomsten.length === 0) return;
    const onbeantwoord = await this.gesprekken(tx, ONBEANTWOORD, lid, nu);
    const { publiekeUrl, statussleutelGeheim } = this.config;
    const sleutel = toOverzichtsleutel(lid.id, statussleutelGeheim);
    // On the page the key stands in the fragment, which browsers do not send to servers.
    const afmelden = `${publiekeUrl}${lid.taal === 'en' ? '/en' : ''}/overzicht#sleutel=${sleutel}`;
    const gegevens = { community: community.naam, nieuw, onbeantwoord, bijeenkomsten, afmelden };
    await this.mailer.send({
      ...{ aan: email, berichtId, ...composeMail(lid.taal, toOverzichtbericht(lid.taal, gegevens)) },
      koppen: {
        'List-Unsubscribe': `<${publiekeUrl}/api/v1/overzichtafmelding?sleutel=${sleutel}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    });
  }

  private async gesprekken(
    tx: Tx,
    welke: string,
    { id, communityId, taal }: Lidmaatschap,
    nu: Date,
  ): Promise<Overzichtregel[]> {
    const gevonden: { id: string }[] = await tx.query(welke, [communityId, id, nu]);
    const ids = gevonden.map((rij) => rij.id);
    const rijen = await tx.find(Gesprek, {
      where: { id: In(ids) },
      order: { gevraagdOp: 'DESC', id: 'ASC' },
    });
    const sleutels = await this.kast.take(tx, rijen);
    return rijen.flatMap((rij) => {
      const titel = unseal(sleutels.get(rij.betrokkeneId), 'gesprek.titel', rij.id, rij.titel);
      return titel === null
        ? []
        : [{ titel, link: gespreklink({ communityId, gesprekId: rij.id }, this.config, taal) }];
    });
  }

  private async bijeenkomsten(
    tx: Tx,
    { communityId, taal }: Lidmaatschap,
    nu: Date,
  ): Promise<Overzichtregel[]> {
    const rijen: Bijeenkomstrij[] = await tx.query(BIJEENKOMSTEN, [communityId, nu]);
    return rijen.map((rij) => ({
      titel: `${rij.titel}, ${toTijd(rij, taal)}`,
      link: bijeenkomstlink(rij.id, this.config, taal),
    }));
  }
}
