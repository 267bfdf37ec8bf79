// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, invalid, notFound, type Actor } from '#libs/kernel';
import { Database, type Datasleutel, type Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { findCommunity } from '../community/community.opslag.js';
import { Zegelkast, seal, unseal } from '../persoon/zegel.js';
import { hangBijlagen } from '../postbijlage/bijlage.opslag.js';
import { Antwoord } from './antwoord.entity.js';
import type { AanvaardingDto, GesprekWijzigingDto, NieuwGesprekDto, SluitingDto } from './gesprek.dto.js';
import { Gesprek } from './gesprek.entity.js';
import {
  ANTWOORD_WEG,
  findEigen,
  findPlaats,
  follow,
  record,
  requireGespreksdaad,
  requireLid,
  tellGesprek,
  updateGesprek,
} from './gesprek.opslag.js';
import { noemingenIn, replaceNoemingen, statusVan } from './gesprek.rules.js';
import { Gespreksvolger } from './gespreksvolger.entity.js';
import { checkNoemingen, tellNoemingen } from './noeming.js';
import { Zoeklezer } from './zoeklezer.js';

/** Asking, changing, accepting, closing and following: by members. */
@Injectable()
export class CommunitygesprekService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Zegelkast,
    private readonly stamgegevens: StamgegevensFacade,
    private readonly zoeklezer: Zoeklezer,
  ) {}

  /** Answers its id. Throws `conflict` for who is no member, and in the archive. */
  async start(actor: Actor, communityId: string, dto: NieuwGesprekDto): Promise<string> {
    const inhoud = toInhoud(dto);
    await this.checkThemas(inhoud.themas);
    const index = await this.zoeklezer.index(communityId, searchable(inhoud));
    return this.db.as(actor, async (tx) => {
      const community = await findCommunity(tx, communityId);
      const lid = await requireLid(tx, actor, communityId);
      requireGespreksdaad('antwoorden', { status: 'open', tekst: Buffer.of() }, community);
      await checkNoemingen(tx, communityId, inhoud.tekst);
      const [id, nu] = [randomUUID(), this.klok.nu()];
      const sleutel = await this.kast.requireOf(tx, lid.betrokkeneId);
      const gesprek: Gesprek = {
        ...{ id, communityId, lidmaatschapId: lid.id, betrokkeneId: lid.betrokkeneId },
        ...{ ...sealed(sleutel, id, inhoud), themas: inhoud.themas, ...index, status: 'open' },
        ...{ aanvaardAntwoordId: null, aantalAntwoorden: 0, laatsteOp: nu, zichtbaar: true },
        ...{ gevraagdOp: nu, bewerktOp: null, ingetrokkenOp: null, versie: 1 },
        ...{ gewijzigdDoor: actor.subject, gewijzigdOp: nu },
      };
      await tx.insert(Gesprek, gesprek);
      await hangBijlagen(tx, community, { gesprekId: id, antwoordId: null }, lid.id, dto.bijlageIds);
      await follow(tx, gesprek, lid.id, nu);
      record(tx, community, { soort: 'gesprek', handeling: 'gestart', voor: null, na: gesprek });
      await tellGesprek(tx, this.klok, 'gesprek-gestart', { gesprek, community, wie: lid.id, extra: {} });
      const noeming = { gesprek, community, antwoordId: null, door: lid.id, tekst: inhoud.tekst };
      await tellNoemingen(tx, this.klok, noeming);
      return id;
    });
  }

  /** What is left out stays. Readers see that it was changed. */
  async change(actor: Actor, id: string, { versie, ...delen }: GesprekWijzigingDto): Promise<void> {
    if (delen.themas) await this.checkThemas(delen.themas);
    await this.zoeklezer.lezer();
    await this.db.as(actor, async (tx) => {
      const { gesprek: oud, community, lid } = await findEigen(tx, actor, id, 'bewerken');
      const sleutel = await this.kast.requireOf(tx, oud.betrokkeneId);
      const was = inhoudOf(sleutel, oud);
      const inhoud = toInhoud({ ...was, ...given(delen) });
      const eerder = noemingenIn(was.tekst);
      await checkNoemingen(tx, oud.communityId, inhoud.tekst, eerder);
      const index = await this.zoeklezer.index(oud.communityId, searchable(inhoud));
      const nu = this.klok.nu();
      const velden = { ...sealed(sleutel, id, inhoud), themas: inhoud.themas, ...index, bewerktOp: nu };
      const handeling = 'bewerkt';
      const na = await updateGesprek(tx, actor, nu, { oud, velden, versie, community, handeling });
      await hangBijlagen(tx, community, { gesprekId: id, antwoordId: null }, lid.id, delen.bijlageIds);
      const noeming = { gesprek: na, community, antwoordId: null, door: lid.id, tekst: inhoud.tekst, eerder };
      await tellNoemingen(tx, this.klok, noeming);
    });
  }

  /** Its words go for good; answers stay. */
  withdraw(actor: Actor, id: string, versie: number): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const { gesprek: oud, community } = await findEigen(tx, actor, id, 'intrekken');
      const nu = this.klok.nu();
      const velden = { ...LEEG_GESPREK, ingetrokkenOp: nu };
      const handeling = 'ingetrokken';
      await updateGesprek(tx, actor, nu, { oud, velden, versie, community, handeling });
    });
  }

  /** By who asked; `null` takes it back. Told once for each answer that comes to be accepted. */
  accept(actor: Actor, id: string, { versie, antwoordId }: AanvaardingDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const { gesprek: oud, community } = await findEigen(tx, actor, id, 'aanvaarden');
      const antwoord = antwoordId === null ? null : await findAanvaardbaar(tx, id, antwoordId);
      const velden = {
        aanvaardAntwoordId: antwoordId,
        status: statusVan(antwoordId, oud.status === 'gesloten'),
      };
      const handeling = antwoordId === null ? 'aanvaarding-teruggenomen' : 'antwoord-aanvaard';
      const gesprek = await updateGesprek(tx, actor, this.klok.nu(), {
        ...{ oud, velden, versie, community, handeling },
      });
      if (!antwoord || oud.aanvaardAntwoordId === antwoord.id) return;
      const delen = { gesprek, community, wie: antwoord.lidmaatschapId, extra: { antwoordId: antwoord.id } };
      await tellGesprek(tx, this.klok, 'antwoord-aanvaard', delen);
    });
  }

  /** By who asked: no more answers, or again. */
  close(actor: Actor, id: string, { versie, gesloten }: SluitingDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const { gesprek: oud, community } = await findEigen(tx, actor, id, 'sluiten');
      const velden = { status: statusVan(oud.aanvaardAntwoordId, gesloten) };
      const handeling = gesloten ? 'gesloten' : 'heropend';
      await updateGesprek(tx, actor, this.klok.nu(), { oud, velden, versie, community, handeling });
    });
  }

  /** Whether the member wants to hear of it. */
  setVolgen(actor: Actor, id: string, volgt: boolean): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const { gesprek, lid } = await findPlaats(tx, actor, id, 'volgen');
      if (volgt) await follow(tx, gesprek, lid.id, this.klok.nu());
      else await tx.delete(Gespreksvolger, { gesprekId: id, lidmaatschapId: lid.id });
    });
  }

  private async checkThemas(themas: readonly string[]): Promise<void> {
    const bekend = (await this.stamgegevens.themas()).map(({ code }) => code);
    const vreemd = themas.filter((thema) => !bekend.includes(thema));
    if (vreemd.length > 0)
      throw invalid(vreemd.map((thema) => ({ pad: 'themas', melding: `Het thema ${thema} bestaat niet.` })));
  }
}

/** Throws `niet-gevonden` for what is no answer to it, `conflict` when it was taken back or hidden. */
async function findAanvaardbaar(tx: Tx, gesprekId: string, id: string): Promise<Antwoord> {
  const antwoord = await tx.findOneBy(Antwoord, { id, gesprekId });
  if (!antwoord) throw notFound('Dit antwoord');
  if (antwoord.tekst === null || !antwoord.zichtbaar) throw ANTWOORD_WEG;
  return antwoord;
}

/** What is left of a question that was withdrawn or erased. */
export const LEEG_GESPREK = { titel: null, tekst: null, termen: null, zoekmerk: null } as const;

interface Gespreksinhoud {
  titel: string;
  tekst: string;
  themas: string[];
}

const toInhoud = ({ titel, tekst, themas = [] }: NieuwGesprekDto): Gespreksinhoud => ({
  ...{ titel: titel.trim(), tekst: tekst.trim(), themas: [...new Set(themas)] },
});

const given = (delen: Partial<NieuwGesprekDto>): Partial<NieuwGesprekDto> =>
  Object.fromEntries(Object.entries(delen).filter(([, waarde]) => waarde !== undefined));

/** A name is nothing to find a question by. */
export const searchable = ({ titel, tekst }: Pick<Gespreksinhoud, 'titel' | 'tekst'>): string =>
  replaceNoemingen(`${titel}.\n${tekst}`, () => ' ');

const sealed = (
  sleutel: Datasleutel,
  id: string,
  { titel, tekst }: Gespreksinhoud,
): Pick<Gesprek, 'titel' | 'tekst'> => ({
  titel: seal(sleutel, 'gesprek.titel', id, titel),
  tekst: seal(sleutel, 'gesprek.tekst', id, tekst),
});

/** As its author wrote it. */
export const inhoudOf = (sleutel: Datasleutel, { id, titel, tekst, themas }: Gesprek): Gespreksinhoud => ({
  titel: unseal(sleutel, 'gesprek.titel', id, titel) ?? '',
  tekst: unseal(sleutel, 'gesprek.tekst', id, tekst) ?? '',
  themas,
});
