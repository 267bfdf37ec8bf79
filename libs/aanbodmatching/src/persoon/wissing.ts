// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { Klok, SYSTEEM, newEvent, type Aanleiding } from '#libs/kernel';
import { publish, recordAudit, type Gewist, type Tx } from '#libs/platform';
import { eraseAfspraakwoorden } from '../afspraak/afspraak.wissing.js';
import { Contact, Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { updateHulpvraag } from '../hulpvraag/hulpvraag.opslag.js';
import { forgetBedrijven } from '../hulpvraag/vraagfeiten.js';
import { Gesprekdossier } from '../gesprek/dossier.js';
import { Match } from '../match/match.entity.js';
import { closeOverdracht } from '../overdracht/overdracht.opslag.js';
import { eraseOverdrachtwoorden } from '../overdracht/overdracht.wissing.js';
import { Toewijzing } from '../toewijzing/toewijzing.entity.js';
import { eraseUitkomstwoorden } from '../uitkomst/uitkomst.wissing.js';
import { standBij } from '../verloop/beurt.rules.js';
import { toStand } from '../verloop/hulpvraagzet.js';

/** What points at a person or firm. Sector, size class, gemeente, themes and dates stay: of nobody, they are a statistic. */
const LEEG: Partial<Hulpvraag> = {
  ...{ tekst: null, ondernemingNaam: null, kvkNummer: null, eindeToelichting: null },
  samengevoegdMet: null,
  ...{ omzet: null, balanstotaal: null, oprichtingsdatum: null, deMinimisGebruikt: null },
};
const ZONDER_WOORDEN = { notitie: null, redenAfwijking: null, besluitToelichting: null };

const RESTEN = [
  'DELETE FROM aanbodmatching.mailbericht WHERE hulpvraag_id = ANY ($1)',
  // Beside one that is not erased, it would tell whose the other was.
  'DELETE FROM aanbodmatching.dubbel WHERE hulpvraag_id = ANY ($1) OR oudere_id = ANY ($1)',
  'UPDATE aanbodmatching.hulpvraag SET samengevoegd_met = NULL WHERE samengevoegd_met = ANY ($1)',
  'UPDATE aanbodmatching.toewijzing SET verhuisd_van = NULL WHERE verhuisd_van = ANY ($1)',
  'DELETE FROM aanbodmatching.matchafwijzing WHERE hulpvraag_id = ANY ($1)',
  'DELETE FROM aanbodmatching.bijna_passend WHERE hulpvraag_id = ANY ($1)',
  'DELETE FROM aanbodmatching.bewerksleutel WHERE hulpvraag_id = ANY ($1)',
  'DELETE FROM aanbodmatching.inlogcode WHERE hulpvraag_id = ANY ($1)',
  'UPDATE aanbodmatching.inzending SET tekstkern = NULL, adres = NULL WHERE hulpvraag_id = ANY ($1)',
];

/** Empties hulpvragen of all that is personal; as `systeem`. Keys are for who knows what else there is of a person. */
@Injectable()
export class Wissing {
  constructor(
    private readonly klok: Klok,
    private readonly gesprekken: Gesprekdossier,
  ) {}

  /**
   * The reasons of matches quote the text, so they go; running assignments are ended afterwards by the event. One that was
   * erased before is left as it is.
   */
  async eraseHulpvragen(tx: Tx, ids: readonly string[], aanleiding: Aanleiding): Promise<Gewist> {
    const hulpvragen = await tx.find(Hulpvraag, {
      where: { id: In(ids), status: Not('gewist') },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const gevonden = hulpvragen.map(({ id }) => id);
    if (gevonden.length === 0) return { aantal: 0, betrokkeneIds: [] };
    await tx.delete(Contact, { hulpvraagId: In(gevonden) });
    await tx.delete(Match, { hulpvraagId: In(gevonden) });
    for (const rest of RESTEN) await tx.query(rest, [gevonden]);
    const toewijzingen = await tx.findBy(Toewijzing, { hulpvraagId: In(gevonden) });
    await this.eraseWoorden(tx, toewijzingen, aanleiding);
    const gesproken = await this.gesprekken.erase(tx, gevonden, aanleiding);
    const vanAfspraken = await eraseAfspraakwoorden(tx, { hulpvraagId: In(gevonden) }, aanleiding);
    const vanUitkomsten = await eraseUitkomstwoorden(tx, { hulpvraagId: In(gevonden) }, aanleiding);
    for (const hulpvraag of hulpvragen) await this.eraseOne(tx, hulpvraag, aanleiding);
    await forgetBedrijven(tx);
    const overgedragen = await eraseOverdrachtwoorden(tx, { hulpvraagId: In(gevonden) }, aanleiding);
    const betrokkenen = [...hulpvragen, ...toewijzingen].map(({ betrokkeneId }) => betrokkeneId);
    const woorden = [...gesproken, ...vanAfspraken, ...overgedragen, ...vanUitkomsten];
    return { aantal: hulpvragen.length, betrokkeneIds: [...betrokkenen, ...woorden] };
  }

  private async eraseOne(tx: Tx, oud: Hulpvraag, aanleiding: Aanleiding): Promise<void> {
    const { id, regio } = oud;
    await closeOverdracht(tx, SYSTEEM, this.klok, id, 'hulpvraag-gewist');
    const nieuw = await updateHulpvraag(tx, SYSTEEM, this.klok, {
      ...{ ...oud, ...LEEG },
      ...(await toStand(tx, oud, standBij('gewist'), this.klok)),
    });
    const feiten = { hulpvraagId: id, regio, versie: nieuw.versie, aanleiding };
    await publish(tx, newEvent('hulpvraag-gewist', id, feiten, this.klok));
    const wat = { soort: 'hulpvraag', handeling: 'gewist', reden: aanleiding };
    recordAudit(tx, { ...wat, id, regio, voor: oud, na: nieuw });
  }

  /** What was written about assignments, also of a hulpvraag that moved to another address since. */
  async eraseWoorden(tx: Tx, toewijzingen: readonly Toewijzing[], aanleiding: Aanleiding): Promise<void> {
    for (const oud of toewijzingen.filter(heeftWoorden)) {
      const { id, regio } = oud;
      await tx.update(Toewijzing, { id }, ZONDER_WOORDEN);
      const wat = { soort: 'toewijzing', handeling: 'gewist', reden: aanleiding };
      recordAudit(tx, { ...wat, id, regio, voor: oud, na: { ...oud, ...ZONDER_WOORDEN } });
    }
  }
}

const heeftWoorden = ({ notitie, redenAfwijking, besluitToelichting }: Toewijzing): boolean =>
  [notitie, redenAfwijking, besluitToelichting].some((woorden) => woorden !== null);
