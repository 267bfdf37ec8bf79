// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Configuratie, Mailer, type Tx } from '#libs/platform';
import { composeMail, type Regel } from '../bericht/communitybericht.js';
import { findCommunity } from '../community/community.opslag.js';
import { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import { Zegelkast, unseal } from '../persoon/zegel.js';
import { Postbijlage } from './bijlage.entity.js';

type Aan = 'schrijver' | 'beheerder';

/** Mails about a file in which a virus was found: to who added it and who keeps the community. */
@Injectable()
export class Bijlagepost {
  constructor(
    private readonly mailer: Mailer,
    private readonly config: Configuratie,
    private readonly kast: Zegelkast,
  ) {}

  /** The name of the file stands in no mail: what is in it cannot be trusted, nor what it is called. */
  async tell(tx: Tx, bijlageId: string, lidmaatschapId: string, berichtId: string): Promise<void> {
    const bijlage = await tx.findOneBy(Postbijlage, { id: bijlageId });
    const schrijver = await tx.findOneBy(Lidmaatschap, { id: lidmaatschapId });
    if (!schrijver) return;
    const { communityId } = schrijver;
    const beheerders = await tx.findBy(Lidmaatschap, { communityId, rol: 'beheerder', status: 'lid' });
    const { naam } = await findCommunity(tx, communityId);
    const pad = bijlage?.gesprekId ? `/gesprekken/${bijlage.gesprekId}` : '';
    const link = `${this.config.publiekeUrl}/communities/${communityId}${pad}`;
    await this.mail(tx, schrijver, 'schrijver', { community: naam, link, berichtId });
    for (const beheerder of beheerders.filter(({ id }) => id !== lidmaatschapId))
      await this.mail(tx, beheerder, 'beheerder', {
        ...{ community: naam, link, berichtId: `${berichtId}-${beheerder.id}` },
      });
  }

  private async mail(
    tx: Tx,
    lid: Lidmaatschap,
    aan: Aan,
    { community, link, berichtId }: { community: string; link: string; berichtId: string },
  ): Promise<void> {
    if (lid.subject === null) return;
    const email = unseal(
      await this.kast.requireOf(tx, lid.betrokkeneId),
      'lidmaatschap.email',
      lid.id,
      lid.email,
    );
    if (email === null) return;
    const { onderwerp, regels } = TEKSTEN[lid.taal][aan](community);
    const mail = composeMail(lid.taal, { onderwerp, regels: [...regels, { adres: link }] });
    await this.mailer.send({ aan: email, berichtId, ...mail });
  }
}

const TEKSTEN: Record<
  Lidmaatschap['taal'],
  Record<Aan, (community: string) => { onderwerp: string; regels: Regel[] }>
> = {
  nl: {
    schrijver: (community) => ({
      onderwerp: `Uw bestand in de community ${community} is verwijderd`,
      regels: [
        `U voegde een bestand toe in de community ${community}. De virusscanner vond er een virus in. Het bestand is verwijderd en niemand heeft het geopend.`,
        'Laat uw computer nakijken. Daarna kunt u een schoon bestand toevoegen.',
      ],
    }),
    beheerder: (community) => ({
      onderwerp: `Een bestand in de community ${community} is verwijderd`,
      regels: [
        `Een lid van de community ${community} voegde een bestand toe waarin de virusscanner een virus vond. Het bestand is verwijderd en niemand heeft het geopend. Het lid heeft dit bericht ook gekregen.`,
        'U hoeft niets te doen.',
      ],
    }),
  },
  en: {
    schrijver: (community) => ({
      onderwerp: `Your file in the community ${community} was removed`,
      regels: [
        `You added a file in the community ${community}. The virus scanner found a virus in it. The file was removed and nobody has opened it.`,
        'Please have your computer checked. After that you can add a clean file.',
      ],
    }),
    beheerder: (community) => ({
      onderwerp: `A file in the community ${community} was removed`,
      regels: [
        `A member of the community ${community} added a file in which the virus scanner found a virus. The file was removed and nobody has opened it. The member was told as well.`,
        'There is nothing for you to do.',
      ],
    }),
  },
};
