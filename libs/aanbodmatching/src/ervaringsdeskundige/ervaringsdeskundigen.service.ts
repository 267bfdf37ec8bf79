// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, notFound, type Actor } from '#libs/kernel';
import {
  CommunitiesFacade,
  type Aanbiedenstand,
  type ErvaringsdeskundigenWeergave,
  type NieuwErvaringsverzoekDto,
  type NieuweErvaringDto,
  type Vrager,
} from '#libs/communities';
import { Database } from '#libs/platform';
import { Contact, Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { isOpen, isVastgehouden } from '../hulpvraag/hulpvraag.rules.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import { Thesaurushouder } from '../thesaurus/thesaurushouder.js';
import { readResultaat, type Resultaat } from './resultaat.js';

/** At most so many wait for an answer at a time; the database keeps to it. */
const MAX_OPEN = 3;

/** One hulpvraag as far as this actor may read it, in plain. */
interface Zaak {
  hulpvraag: Hulpvraag;
  tekst: string;
  email: string | null;
  resultaat: Resultaat | null;
}

/** Who solved this before: what is known of a hulpvraag, handed down to the communities, who know the members. */
@Injectable()
export class ErvaringsdeskundigenService {
  constructor(
    private readonly db: Database,
    private readonly kast: Sleutelkast,
    private readonly thesaurus: Thesaurushouder,
    private readonly communities: CommunitiesFacade,
  ) {}

  /** Throws `niet-gevonden` for a hulpvraag that this actor may not see. */
  async read(actor: Actor, id: string): Promise<ErvaringsdeskundigenWeergave> {
    if (!isVrager(actor) && actor.rol !== 'coordinator') throw notFound('Deze hulpvraag');
    const zaak = await this.find(actor, id);
    const { hulpvraag } = zaak;
    const verzoeken = await this.communities.verzoekenVan(actor, id);
    const aanbieden = await this.aanbieden(actor, zaak);
    if (!isVraagbaar(hulpvraag))
      return { deskundigen: [], leegOmdat: 'gesloten', verzoeken, kanVragen: false, aanbieden };
    const { lezer } = await this.thesaurus.current();
    const deskundigen = await this.communities.findDeskundigen(toVrager(zaak), lezer, hulpvraag.taal);
    const open = verzoeken.filter(({ status }) => status === 'open').length;
    const leegOmdat = hulpvraag.sbi === null ? 'onbekend-vak' : deskundigen.length === 0 ? 'niemand' : null;
    const kanVragen = isVrager(actor) && zaak.email !== null && open < MAX_OPEN;
    return { deskundigen, leegOmdat, verzoeken, kanVragen, aanbieden };
  }

  /** By the entrepreneur himself: for everybody else there is nothing here. Throws `conflict` when this one cannot be asked now. */
  async ask(actor: Actor, id: string, deskundigeId: string, nieuw: NieuwErvaringsverzoekDto): Promise<void> {
    if (!isVrager(actor)) throw notFound('Deze hulpvraag');
    const zaak = await this.find(actor, id);
    const { email } = zaak;
    if (!isVraagbaar(zaak.hulpvraag) || email === null) throw kanNiet('Deze hulpvraag is gesloten.');
    const { lezer } = await this.thesaurus.current();
    await this.communities.askDeskundige(actor, { ...toVrager(zaak), email }, lezer, deskundigeId, nieuw);
  }

  /** Throws `niet-gevonden`, `conflict`. */
  async thank(actor: Actor, id: string, verzoekId: string, woorden: string): Promise<void> {
    if (!isVrager(actor)) throw notFound('Deze hulpvraag');
    await this.find(actor, id);
    await this.communities.thankDeskundige(actor, id, verzoekId, woorden);
  }

  /** Of a hulpvraag of his own firm, for which he confirmed that help helped. Throws `conflict` for any other. */
  async offer(actor: Actor, id: string, nieuw: NieuweErvaringDto): Promise<void> {
    const { hulpvraag, resultaat } = await this.find(actor, id);
    if (resultaat === null || hulpvraag.kvkNummer !== actor.kvkNummer)
      throw kanNiet('Dit kan pas als u hebt bevestigd dat de hulp hielp.');
    const { regio, themas, sbi, gemeentecode } = hulpvraag;
    const feiten = { hulpvraagId: id, regio, themas, sbi, gemeentecode, ...resultaat };
    await this.communities.offerErvaring(actor, feiten, nieuw);
  }

  private async aanbieden(actor: Actor, { hulpvraag, resultaat }: Zaak): Promise<Aanbiedenstand> {
    if (resultaat === null || hulpvraag.kvkNummer === null) return 'niet-aan-de-orde';
    if (actor.rol === 'indiener') return 'aanmelden';
    if (actor.kvkNummer !== hulpvraag.kvkNummer) return 'niet-aan-de-orde';
    const { lid, aangeboden } = await this.communities.ervaringstand(actor, hulpvraag.id);
    if (aangeboden) return 'al-aangeboden';
    if (hulpvraag.sbi === null) return 'geen-vak';
    return lid ? 'kan' : 'geen-lid';
  }

  private find(actor: Actor, id: string): Promise<Zaak> {
    return this.db.as(actor, async (tx) => {
      const hulpvraag = await tx.findOneBy(Hulpvraag, { id });
      if (!hulpvraag) throw notFound('Deze hulpvraag');
      const contact = await tx.findOneBy(Contact, { hulpvraagId: id });
      const bos = await this.kast.take(tx, [hulpvraag, ...(contact ? [contact] : [])]);
      return {
        hulpvraag,
        tekst: bos.unseal('hulpvraag', id, hulpvraag).tekst ?? '',
        email: contact && bos.unseal('contact', id, contact).email,
        resultaat: await readResultaat(tx, id),
      };
    });
  }
}

const isVraagbaar = ({ status }: Hulpvraag): boolean => isOpen(status) && !isVastgehouden(status);
/** The coordinator looks on: nobody asks in somebody else's name. */
const isVrager = ({ rol }: Actor): boolean => rol === 'indiener' || rol === 'ondernemer';

const toVrager = ({ hulpvraag, tekst, email }: Zaak): Vrager => {
  const { id: hulpvraagId, betrokkeneId, kvkNummer, themas, sbi, gemeentecode, regio, taal } = hulpvraag;
  return {
    ...{ hulpvraagId, betrokkeneId, kvkNummer, tekst, themas, sbi, gemeentecode, regio, taal },
    email: email ?? '',
  };
};

const kanNiet = (melding: string): DomainError =>
  new DomainError('conflict', 'ervaring-kan-niet', [{ melding }]);
