// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, newEvent, type AnyEvent } from '#libs/kernel';
import type { MatchIndex, MatchResultaat } from '#libs/matching-engine';
import { Configuratie, publish, recordAudit, type Datasleutel, type Tx } from '#libs/platform';
import { teamVan } from '../behandelaar/behandelaar.rules.js';
import { chooseEigenaar } from '../behandelaar/keuze.js';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { isOpen, isVastgehouden, statusNaMatching, toOnderneming } from '../hulpvraag/hulpvraag.rules.js';
import { matchRij, seal, unseal } from '../persoon/persoonsvelden.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import { standBij, type Stand } from '../verloop/beurt.rules.js';
import { toStand } from '../verloop/hulpvraagzet.js';
import { HULPVRAAG_VERLOOP, type HulpvraagStatus } from '../verloop/hulpvraag-verloop.rules.js';
import { storeBijnaPassend } from './bijna-passend.js';
import { Match, Matchresultaat } from './match.entity.js';

const VAN_MATCHEN: readonly HulpvraagStatus[] = HULPVRAAG_VERLOOP.matchen.van;

/** Finds the offers for a hulpvraag and stores them with the evidence. Runs in the worker. */
@Injectable()
export class MatchService {
  constructor(
    private readonly config: Configuratie,
    private readonly klok: Klok,
    private readonly kast: Sleutelkast,
  ) {}

  /** Replaces the ranked list of the hulpvraag; one result per event, whatever is repeated. */
  async match(tx: Tx, event: AnyEvent, hulpvraagId: string, index: MatchIndex): Promise<void> {
    const hulpvraag = await tx.findOne(Hulpvraag, {
      where: { id: hulpvraagId },
      lock: { mode: 'for_no_key_update' },
    });
    if (!hulpvraag || !isOpen(hulpvraag.status) || isVastgehouden(hulpvraag.status)) return;
    const sleutel = await this.kast.requireOf(tx, hulpvraag.betrokkeneId);
    const { tekst } = unseal(sleutel, 'hulpvraag', hulpvraagId, hulpvraag);
    const resultaat = this.reckon(hulpvraag, tekst ?? '', index);
    await this.store(tx, event, hulpvraag, sleutel, resultaat);
    const { id, regio, versie } = hulpvraag;
    const { epoch, geenPassendAanbod, matches } = resultaat;
    const status = statusNaMatching(matches.length, geenPassendAanbod);
    await this.setStand(tx, hulpvraag, standBij(status));
    await storeBijnaPassend(tx, id, status === 'geen-passend-aanbod' ? resultaat.afgewezen : []);
    const feiten = {
      hulpvraagId: id,
      regio,
      hulpvraagVersie: versie,
      epoch,
      aantal: matches.length,
      geenPassendAanbod,
    };
    await publish(tx, newEvent('hulpvraag-gematcht', id, feiten, this.klok));
  }

  /**
   * Only from the statuses that matching decides; what a coordinator or provider has in hand stays. No new version: the
   * entrepreneur's text and facts did not change. What is nobody's in particular becomes somebody's.
   */
  private async setStand(tx: Tx, hulpvraag: Hulpvraag, stand: Stand): Promise<void> {
    if (!VAN_MATCHEN.includes(hulpvraag.status)) return;
    const { id, regio } = hulpvraag;
    const eigenaar =
      hulpvraag.eigenaar === teamVan(regio) ? await chooseEigenaar(tx, this.klok, regio) : hulpvraag.eigenaar;
    const velden = { ...(await toStand(tx, hulpvraag, stand, this.klok)), eigenaar };
    await tx.update(Hulpvraag, { id }, velden);
    if (eigenaar === hulpvraag.eigenaar) return;
    const wat = { soort: 'hulpvraag', handeling: 'eigenaar-gekozen', id, regio };
    recordAudit(tx, { ...wat, voor: hulpvraag, na: { ...hulpvraag, ...velden } });
  }

  private reckon(hulpvraag: Hulpvraag, tekst: string, index: MatchIndex): MatchResultaat {
    const peildatum = datumVan(this.klok.nu());
    const { id, taal, themas } = hulpvraag;
    const vraag = { id, taal, tekst, themas, onderneming: toOnderneming(hulpvraag, peildatum) };
    return index.match(vraag, { peildatum, deMinimisPlafond: this.config.deMinimisPlafond });
  }

  private async store(
    tx: Tx,
    event: AnyEvent,
    hulpvraag: Hulpvraag,
    sleutel: Datasleutel,
    resultaat: MatchResultaat,
  ): Promise<void> {
    const { id: hulpvraagId, betrokkeneId } = hulpvraag;
    await tx.delete(Match, { hulpvraagId });
    const rijen = resultaat.matches.map(({ aanbodId, rang, score, oordeel, bewijs, redenen }) => ({
      ...{ hulpvraagId, aanbodId, betrokkeneId, rang, score, oordeel },
      ...seal(sleutel, 'match', matchRij({ hulpvraagId, aanbodId }), {
        bewijs: JSON.stringify(bewijs),
        redenen: JSON.stringify(redenen),
      }),
    }));
    if (rijen.length > 0) await tx.insert(Match, rijen);
    const { epoch, rekenregels, geenPassendAanbod, vraag } = resultaat;
    await tx
      .createQueryBuilder()
      .insert()
      .into(Matchresultaat)
      .values({
        ...{
          hulpvraagId,
          hulpvraagVersie: hulpvraag.versie,
          eventId: event.id,
          epoch,
          rekenregels,
        },
        ...{ aantal: rijen.length, geenPassendAanbod, vraag, gematchtOp: this.klok.nu() },
      })
      .orIgnore()
      .execute();
  }
}
