// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, newEvent, type Actor } from '#libs/kernel';
import { Betrokkenen, Database, publish, recordAudit, type Tx } from '#libs/platform';
import { teamVan } from '../behandelaar/behandelaar.rules.js';
import { closeOverdracht } from '../overdracht/overdracht.opslag.js';
import { seal, unseal } from '../persoon/persoonsvelden.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import { standBij, type Stand } from '../verloop/beurt.rules.js';
import { requireHulpvraagzet, toStand } from '../verloop/hulpvraagzet.js';
import { AfrondingService } from './afronding.service.js';
import { toContact } from './contact.js';
import { FeitenService, type VastgesteldeFeiten } from './feiten.service.js';
import type { HulpvraagWijzigingDto, IntrekkingDto } from './hulpvraag-wijziging.dto.js';
import { Contact, type Hulpvraag } from './hulpvraag.entity.js';
import { lockHulpvraag, updateHulpvraag } from './hulpvraag.opslag.js';
import { grootteklasseVan, statusNaWijziging, toEventFeiten } from './hulpvraag.rules.js';
import { Vraagfeiten } from './vraagfeiten.js';

/** What of a hulpvraag is encrypted. */
interface Persoonlijk {
  tekst: string;
  ondernemingNaam: string | null;
}

const GEWIJZIGD = { soort: 'hulpvraag', handeling: 'gewijzigd' };
const INGETROKKEN = { soort: 'hulpvraag', handeling: 'ingetrokken' };

/** Correcting and withdrawing a hulpvraag. */
@Injectable()
export class WijzigingService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly feiten: FeitenService,
    private readonly betrokkenen: Betrokkenen,
    private readonly kast: Sleutelkast,
    private readonly afronding: AfrondingService,
    private readonly vraagfeiten: Vraagfeiten,
  ) {}

  /** Replaces what is given; the offers are matched anew. 409 with who changed it when `versie` has moved. */
  async correct(actor: Actor, id: string, wijziging: HulpvraagWijzigingDto): Promise<void> {
    await this.vraagfeiten.prepare();
    const bepaald = wijziging.onderneming ? await this.feiten.determine(wijziging.onderneming) : null;
    await this.db.as(actor, async (tx) => {
      const oud = await lockHulpvraag(tx, id, wijziging.versie);
      const vast = bepaald && keepRegio(oud, bepaald);
      if (vast && vast.regio !== oud.regio && actor.rol === 'coordinator') throw regioVerandert(vast.regio);
      const verzegeld = await this.sealWijziging(tx, oud, wijziging, vast);
      const stand = await toStand(tx, oud, standNaWijziging(oud), this.klok);
      const nieuw = { ...applyWijziging(oud, wijziging, vast), ...stand, ...verzegeld };
      const opgeslagen = await updateHulpvraag(tx, actor, this.klok, nieuw);
      await publish(
        tx,
        newEvent('hulpvraag-gewijzigd', id, await this.vraagfeiten.of(tx, opgeslagen), this.klok),
      );
      // One that moves to another region is in the log of both.
      for (const regio of new Set([oud.regio, nieuw.regio]))
        recordAudit(tx, { ...GEWIJZIGD, id, regio, voor: oud, na: opgeslagen });
    });
  }

  /**
   * The personal fields that change, encrypted. Another address is another betrokkene, and what stays the same then moves
   * to the key of that one; what was written about the assignments stays with whom it was written about.
   */
  private async sealWijziging(
    tx: Tx,
    oud: Hulpvraag,
    { tekst, contact }: HulpvraagWijzigingDto,
    vast: VastgesteldeFeiten | null,
  ): Promise<Partial<Hulpvraag>> {
    const { id, betrokkeneId } = oud;
    const huidige = { id: betrokkeneId, sleutel: await this.kast.requireOf(tx, betrokkeneId) };
    const nieuwe = contact ? await this.betrokkenen.findOrCreate(tx, contact.email) : huidige;
    if (contact) await tx.update(Contact, { hulpvraagId: id }, toContact(nieuwe, id, contact));
    const velden: Partial<Persoonlijk> = {};
    if (nieuwe.id !== huidige.id) Object.assign(velden, unseal(huidige.sleutel, 'hulpvraag', id, oud));
    if (tekst !== undefined) velden.tekst = tekst.trim();
    if (vast) velden.ondernemingNaam = vast.feiten.ondernemingNaam;
    return { betrokkeneId: nieuwe.id, ...seal(nieuwe.sleutel, 'hulpvraag', id, velden) };
  }

  /** Closes the hulpvraag; the worker then ends its running assignments and frees their places. */
  async withdraw(actor: Actor, id: string, { versie, reden, toelichting }: IntrekkingDto): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const oud = await lockHulpvraag(tx, id, versie);
      requireHulpvraagzet('intrekken', {
        van: oud.status,
        naar: 'ingetrokken',
        rol: actor.rol,
        reden,
        toelichting,
      });
      await closeOverdracht(tx, actor, this.klok, id, 'hulpvraag-ingetrokken');
      const nieuw = await updateHulpvraag(tx, actor, this.klok, {
        ...{ ...oud, ...(await toStand(tx, oud, standBij('ingetrokken'), this.klok)), eindeReden: reden },
        ...(await this.afronding.sealToelichting(tx, oud, toelichting)),
      });
      await publish(tx, newEvent('hulpvraag-ingetrokken', id, { ...toEventFeiten(nieuw), reden }, this.klok));
      recordAudit(tx, { ...INGETROKKEN, id, regio: oud.regio, voor: oud, na: nieuw, reden });
    });
  }
}

/** What was handed over stays where it went, until the firm itself moves to another gemeente. */
const keepRegio = (
  { regio, gemeentecode, status }: Hulpvraag,
  vast: VastgesteldeFeiten,
): VastgesteldeFeiten =>
  status === 'overgedragen' || gemeentecode === vast.feiten.gemeentecode ? { ...vast, regio } : vast;

/** The hulpvraag with what was given replaced, but for its encrypted fields. */
function applyWijziging(
  oud: Hulpvraag,
  wijziging: HulpvraagWijzigingDto,
  vast: VastgesteldeFeiten | null,
): Hulpvraag {
  const { themas = oud.themas, taal = oud.taal, toestemming = oud } = wijziging;
  const { delenMetAanbieders, onderzoek } = toestemming;
  const gewijzigd = { ...oud, themas, taal, delenMetAanbieders, onderzoek };
  if (vast === null) return gewijzigd;
  const { feitenBron, regio } = vast;
  const { ondernemingNaam: _verzegeld, ...feiten } = vast.feiten;
  // Another region has other people.
  const eigenaar = regio === oud.regio ? oud.eigenaar : teamVan(regio);
  return { ...gewijzigd, ...feiten, feitenBron, regio, eigenaar, grootteklasse: grootteklasseVan(feiten) };
}

const regioVerandert = (regio: string): DomainError =>
  new DomainError('conflict', 'andere-regio', [
    {
      pad: 'onderneming',
      melding: `Met deze gemeente hoort de hulpvraag bij regio ${regio}. Laat de ondernemer dit zelf wijzigen.`,
    },
  ]);

function standNaWijziging({ status, aanZet, stap }: Hulpvraag): Stand {
  const naar = statusNaWijziging(status);
  return naar === status ? { status, aanZet, stap } : standBij(naar);
}
