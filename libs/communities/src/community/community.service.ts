// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, invalid, type Actor } from '#libs/kernel';
import { Database } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import type { CommunityWijzigingDto, NieuweCommunityDto } from './community.dto.js';
import { Community } from './community.entity.js';
import { findCommunity, insertCommunity, updateCommunity } from './community.opslag.js';
import { checkOnderwerp, type Onderwerp } from './community.rules.js';

/** Making and keeping communities: by the coordinators of a region, and by a beheerder for any. */
@Injectable()
export class CommunityService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  /** Answers its id. Throws `ongeldig` with every fault, and `conflict` when the name is taken in that region. */
  async found(actor: Actor, { regio: gekozen, ...nieuw }: NieuweCommunityDto): Promise<string> {
    const regio = await this.regioVan(actor, gekozen);
    await this.checkOnderwerp(nieuw);
    const nu = this.klok.nu();
    const community: Community = {
      ...{
        id: randomUUID(),
        regio,
        soort: nieuw.soort,
        thema: nieuw.thema ?? null,
        sectie: nieuw.sectie ?? null,
      },
      ...trimmed(nieuw),
      ...{ toegang: nieuw.toegang, gearchiveerdOp: null, versie: 1, opgerichtOp: nu },
      ...{ gewijzigdDoor: actor.subject, gewijzigdOp: nu },
    };
    await this.db.as(actor, (tx) => insertCommunity(tx, this.klok, community));
    return community.id;
  }

  /** What is left out stays; in the archive it is read and takes nobody in. */
  async change(
    actor: Actor,
    id: string,
    { versie, gearchiveerd, ...delen }: CommunityWijzigingDto,
  ): Promise<void> {
    const themas = await this.themas();
    await this.db.as(actor, async (tx) => {
      const oud = await findCommunity(tx, id);
      const onderwerp = onderwerpOf(oud, delen);
      const redenen = checkOnderwerp(onderwerp, themas);
      if (redenen.length > 0) throw invalid(redenen);
      const { toegang = oud.toegang } = delen;
      const velden = {
        ...{ ...onderwerp, ...trimmed({ ...oud, ...given(delen) }), toegang },
        gearchiveerdOp: this.archief(oud, gearchiveerd),
      };
      await updateCommunity(tx, actor, this.klok, { oud, velden, versie });
    });
  }

  private archief({ gearchiveerdOp }: Community, gearchiveerd: boolean | undefined): Date | null {
    if (gearchiveerd === undefined) return gearchiveerdOp;
    return gearchiveerd ? (gearchiveerdOp ?? this.klok.nu()) : null;
  }

  /** A coordinator makes it for his own; a beheerder says for which. */
  private async regioVan({ rol, regio }: Actor, gekozen: string | undefined): Promise<string> {
    if (rol === 'coordinator' && regio !== undefined) {
      if (gekozen === undefined || gekozen === regio) return regio;
      throw invalid([
        { pad: 'regio', melding: 'U maakt een community voor uw eigen regio. Laat de regio weg.' },
      ]);
    }
    if (gekozen === undefined)
      throw invalid([{ pad: 'regio', melding: 'Kies de regio die de community onderhoudt.' }]);
    const { namen } = await this.stamgegevens.gebieden();
    if (namen[gekozen] === undefined)
      throw invalid([{ pad: 'regio', melding: `De regio ${gekozen} bestaat niet.` }]);
    return gekozen;
  }

  private async checkOnderwerp(onderwerp: Onderwerp): Promise<void> {
    const redenen = checkOnderwerp(onderwerp, await this.themas());
    if (redenen.length > 0) throw invalid(redenen);
  }

  private async themas(): Promise<string[]> {
    return (await this.stamgegevens.themas()).map(({ code }) => code);
  }
}

type Delen = Omit<CommunityWijzigingDto, 'versie' | 'gearchiveerd'>;
type Teksten = Pick<Community, 'naam' | 'beschrijving' | 'huisregels'>;

/** With another soort the old thema or sectie goes. */
const onderwerpOf = (oud: Community, { soort = oud.soort, thema, sectie }: Delen): Required<Onderwerp> => ({
  soort,
  thema: thema ?? (soort === 'thema' ? oud.thema : null),
  sectie: sectie ?? (soort === 'branche' ? oud.sectie : null),
});

const given = (delen: Delen): Partial<Teksten> =>
  Object.fromEntries(Object.entries(delen).filter(([, waarde]) => waarde !== undefined));

const trimmed = ({ naam, beschrijving, huisregels }: Teksten): Teksten => ({
  ...{ naam: naam.trim(), beschrijving: beschrijving.trim(), huisregels: huisregels.trim() },
});
