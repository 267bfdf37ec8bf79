// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Configuratie, Mailer, type Tx } from '#libs/platform';
import { findCommunity } from '../community/community.opslag.js';
import { findKring } from '../kring/kring.opslag.js';
import { Kringlid } from '../kring/kringlid.entity.js';
import { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import { Zegelkast, unseal } from '../persoon/zegel.js';
import { composeMail } from './communitybericht.js';
import { toKringbericht, type Kringberichtsoort } from './kringbericht.js';

/** In which status of the place a mail still tells the truth. */
const BIJ: Record<Kringberichtsoort, Kringlid['status']> = { gevormd: 'lid', uitgenodigd: 'uitgenodigd' };

/** Mails who got a place in a kring, or was asked to take one. */
@Injectable()
export class Kringpost {
  constructor(
    private readonly mailer: Mailer,
    private readonly config: Configuratie,
    private readonly kast: Zegelkast,
  ) {}

  /** Sends nothing that is no longer so, nor to who was erased. */
  async tell(tx: Tx, soort: Kringberichtsoort, kringlidId: string, berichtId: string): Promise<void> {
    const plek = await tx.findOneBy(Kringlid, { id: kringlidId });
    if (plek?.status !== BIJ[soort]) return;
    const lid = await tx.findOneBy(Lidmaatschap, { id: plek.lidmaatschapId });
    if (!lid || lid.subject === null) return;
    const sleutel = await this.kast.requireOf(tx, lid.betrokkeneId);
    const email = unseal(sleutel, 'lidmaatschap.email', lid.id, lid.email);
    if (email === null) return;
    const { id, nummer, communityId } = await findKring(tx, plek.kringId);
    const { naam } = await findCommunity(tx, communityId);
    const aantal = await tx.countBy(Kringlid, { kringId: id, status: 'lid' });
    const link = `${this.config.publiekeUrl}${lid.taal === 'en' ? '/en' : ''}/kringen/${id}`;
    const bericht = toKringbericht(soort, lid.taal, { community: naam, nummer, aantal, link });
    await this.mailer.send({ aan: email, berichtId, ...composeMail(lid.taal, bericht) });
  }
}
