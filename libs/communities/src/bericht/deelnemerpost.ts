// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok } from '#libs/kernel';
import { Configuratie, Mailer, toAgendabijlage, type Bijlage, type Tx } from '#libs/platform';
import { Aanmelding } from '../bijeenkomst/aanmelding.entity.js';
import type { Berichtaanleiding } from '../bijeenkomst/aanmelding.opslag.js';
import { bijeenkomstlink, evaluatielink, toBijeenkomstpunt } from '../bijeenkomst/bijeenkomst.agenda.js';
import type { Bijeenkomst } from '../bijeenkomst/bijeenkomst.entity.js';
import { findBijeenkomst } from '../bijeenkomst/bijeenkomst.opslag.js';
import { assessEvaluatie } from '../bijeenkomst/evaluatie.rules.js';
import { findCommunity } from '../community/community.opslag.js';
import { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import { Zegelkast, unseal } from '../persoon/zegel.js';
import { composeMail } from './communitybericht.js';
import { toDeelnemerbericht, type Deelnemergegevens } from './deelnemerbericht.js';

/** Mails who comes to a bijeenkomst or waits for a place. */
@Injectable()
export class Deelnemerpost {
  constructor(
    private readonly mailer: Mailer,
    private readonly config: Configuratie,
    private readonly klok: Klok,
    private readonly kast: Zegelkast,
  ) {}

  /** Sends nothing that is no longer so, nor to who was erased. */
  async tell(tx: Tx, soort: Berichtaanleiding, aanmeldingId: string, berichtId: string): Promise<void> {
    const aanmelding = await tx.findOneBy(Aanmelding, { id: aanmeldingId });
    if (!aanmelding) return;
    const bijeenkomst = await findBijeenkomst(tx, aanmelding.bijeenkomstId);
    if (!isActueel(soort, aanmelding, bijeenkomst, this.klok.nu())) return;
    const lid = await tx.findOneBy(Lidmaatschap, { id: aanmelding.lidmaatschapId });
    const email = lid && (await this.emailOf(tx, lid));
    if (!email) return;
    const { naam } = await findCommunity(tx, bijeenkomst.communityId);
    const wacht = aanmelding.status !== 'aangemeld';
    const gegevens = { community: naam, bijeenkomst, ...this.linksVan(soort, aanmelding, lid.taal) };
    await this.mailer.send({
      ...{ aan: email, berichtId },
      ...composeMail(lid.taal, toDeelnemerbericht(soort, lid.taal, gegevens, wacht)),
      bijlagen: wacht || ZONDER_AGENDA.includes(soort) ? [] : [this.bijlage(bijeenkomst, naam, email)],
    });
  }

  private linksVan(
    soort: Berichtaanleiding,
    { id, bijeenkomstId }: Aanmelding,
    taal: Lidmaatschap['taal'],
  ): Pick<Deelnemergegevens, 'pagina' | 'evaluatie'> {
    const pagina = bijeenkomstlink(bijeenkomstId, this.config, taal);
    return soort === 'evaluatie' ? { pagina, evaluatie: evaluatielink(id, this.config, taal) } : { pagina };
  }

  /** Without an attendee a calendar takes no notice of an invitation; his name is the address. */
  private bijlage(bijeenkomst: Bijeenkomst, communityNaam: string, email: string): Bijlage {
    const punt = toBijeenkomstpunt({ ...bijeenkomst, communityNaam }, this.config, this.klok.nu());
    const methode = bijeenkomst.status === 'afgelast' ? 'afzeggen' : 'uitnodigen';
    return toAgendabijlage({ ...punt, aan: { naam: email, email } }, methode, 'bijeenkomst.ics');
  }

  private async emailOf(tx: Tx, lid: Lidmaatschap): Promise<string | null> {
    if (lid.subject === null) return null;
    const sleutel = await this.kast.requireOf(tx, lid.betrokkeneId);
    return unseal(sleutel, 'lidmaatschap.email', lid.id, lid.email);
  }
}

/** What is still the same, or over, needs no line in a calendar. */
const ZONDER_AGENDA: readonly Berichtaanleiding[] = ['herinnering', 'evaluatie'];

/** In which status of the aanmelding a mail still tells the truth. */
const BIJ: Record<Berichtaanleiding, readonly Aanmelding['status'][]> = {
  aangemeld: ['aangemeld'],
  'plaats-vrij': ['aangemeld'],
  herinnering: ['aangemeld'],
  evaluatie: ['aangemeld'],
  wachtlijst: ['wachtlijst'],
  gewijzigd: ['aangemeld', 'wachtlijst'],
  afgelast: ['aangemeld', 'wachtlijst'],
};

function isActueel(
  soort: Berichtaanleiding,
  { status, aanwezig }: Aanmelding,
  bijeenkomst: Bijeenkomst,
  nu: Date,
): boolean {
  if (soort === 'evaluatie') return assessEvaluatie({ ...bijeenkomst, aanwezig }, nu).length === 0;
  return BIJ[soort].includes(status) && (soort === 'afgelast') === (bijeenkomst.status === 'afgelast');
}
