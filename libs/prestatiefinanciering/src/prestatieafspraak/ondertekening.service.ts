// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, forbidden, newEvent, notFound, type Actor } from '#libs/kernel';
import { Database, publish, type Tx } from '#libs/platform';
import { conflict, refuse } from '../fouten.js';
import { verplichtingRegels } from '../grootboek/boekingen.rules.js';
import { Grootboek } from '../grootboek/grootboek.js';
import type { AfspraakweigeringDto, OndertekeningDto } from './prestatieafspraak.dto.js';
import { Afspraakversie, Ondertekening, type Prestatieafspraak } from './prestatieafspraak.entity.js';
import {
  feitenVan,
  findAfspraak,
  findVersie,
  readProgramma,
  recordAfspraak,
  requirePenvoerder,
  updateAfspraak,
  type Versiedelen,
} from './prestatieafspraak.opslag.js';
import { jarenMet, type Kant } from './prestatieafspraak.rules.js';

/** Signing and refusing: the other party first, the financier last, and with that the money is committed. */
@Injectable()
export class OndertekeningService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly grootboek: Grootboek,
  ) {}

  /**
   * Signs that very content. The same again changes nothing. Throws `conflict`: `andere-inhoud`, `vier-ogen`,
   * `andere-partij-eerst`, `geen-ruimte` with what the year has left, `ingangsdatum-voorbij`.
   */
  sign(actor: Actor, id: string, { afspraakversie, hash }: OndertekeningDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const afspraak = await findAfspraak(tx, id);
      const versie = await this.find(tx, id, afspraakversie);
      const kant = kantVan(actor, afspraak);
      const gezet = await tx.findBy(Ondertekening, { afspraakId: id, versie: afspraakversie });
      if (versie.hash !== hash) throw ANDERE_INHOUD;
      if (gezet.some((een) => een.kant === kant && een.subject === actor.subject)) return;
      if (versie.status !== 'ter-ondertekening') throw NIET_OPEN;
      if (kant === 'financier' && gezet.length === 0) throw ANDERE_EERST;
      await this.put(tx, actor, versie, kant);
      recordAfspraak(tx, `getekend-door-${kant}`, null, { id, regio: afspraak.regio });
      if (kant === 'financier') await this.conclude(tx, actor, afspraak, versie);
    });
  }

  /** Not so: with a reason. The financier who offered it may take it back, a draft too. */
  reject(actor: Actor, id: string, { afspraakversie, reden }: AfspraakweigeringDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const afspraak = await findAfspraak(tx, id);
      const versie = await this.find(tx, id, afspraakversie);
      if (kantVan(actor, afspraak) === 'financier')
        requirePenvoerder(actor, await readProgramma(tx, afspraak.programmaId));
      if (!['concept', 'ter-ondertekening'].includes(versie.status)) throw NIET_OPEN;
      await rejectVersie(tx, actor, this.klok, { versie, reden });
      recordAfspraak(tx, 'verworpen', null, { id, regio: afspraak.regio });
    });
  }

  private async find(tx: Tx, afspraakId: string, versie: number): Promise<Afspraakversie> {
    const rij = await tx.findOneBy(Afspraakversie, { afspraakId, versie });
    if (!rij) throw notFound('Deze versie');
    return rij;
  }

  private async put(tx: Tx, actor: Actor, versie: Afspraakversie, kant: Kant): Promise<void> {
    const { afspraakId, versie: nummer, hash } = versie;
    const namens =
      actor.rol === 'coordinator'
        ? { organisatieId: null, regio: actor.regio ?? null }
        : { organisatieId: actor.organisatieId ?? null, regio: null };
    await tx
      .insert(Ondertekening, {
        ...{ afspraakId, versie: nummer, kant, subject: actor.subject, ...namens },
        ...{ op: this.klok.nu(), hash: hash ?? '' },
      })
      .catch(refuse('ondertekening_twee', VIER_OGEN))
      .catch(refuse('ondertekening_open', NIET_OPEN))
      .catch(refuse('ondertekening_pkey', AL_GETEKEND));
  }

  /** In force, in the place of the one before, with its money; or nothing of it. */
  private async conclude(
    tx: Tx,
    actor: Actor,
    afspraak: Prestatieafspraak,
    versie: Afspraakversie,
  ): Promise<void> {
    requirePenvoerder(actor, await readProgramma(tx, afspraak.programmaId));
    const nu = this.klok.nu();
    const vorige = await findVersie(tx, afspraak.id, ['getekend']);
    if (vorige && versie.geldigVan < datumVan(nu)) throw INGANG_VOORBIJ;
    if (vorige) await setStatus(tx, vorige.versie, { status: 'vervangen' });
    await setStatus(tx, versie, { status: 'getekend', getekendOp: nu });
    const nieuw = await findVersie(tx, afspraak.id, ['getekend']);
    if (!nieuw) throw new Error('Een getekende versie die er niet is.');
    await updateAfspraak(tx, actor, this.klok, {
      ...{ oud: afspraak, velden: { status: 'van-kracht' }, handeling: 'getekend' },
    });
    await this.commit(tx, actor, afspraak, { nieuw, vorige });
    const { geldigVan, tot, plafondInCenten, hash } = versie;
    const feiten = { versie: versie.versie, hash: hash ?? '', geldigVan, tot, plafondInCenten };
    await publish(
      tx,
      newEvent('prestatieafspraak-getekend', afspraak.id, { ...feitenVan(afspraak), ...feiten }, this.klok),
    );
  }

  private async commit(
    tx: Tx,
    actor: Actor,
    { id: afspraakId, programmaId, aanbiederId: organisatieId }: Prestatieafspraak,
    { nieuw, vorige }: { nieuw: Versiedelen; vorige: Versiedelen | null },
  ): Promise<void> {
    const jaren = jarenMet(nieuw.jaren, vorige?.jaren ?? []);
    await this.grootboek.book(tx, actor, {
      ...{ soort: 'verplichting', bronId: nieuw.versie.id, programmaId, datum: datumVan(this.klok.nu()) },
      regels: verplichtingRegels({ afspraakId, organisatieId }, jaren),
    });
  }
}

/** For whom somebody signs. Throws `verboden` for a coordinator who does not lead. */
function kantVan(actor: Actor, { aanbiederId, regio }: Prestatieafspraak): Kant {
  if (actor.rol === 'financier') return 'financier';
  if (actor.rol === 'aanbieder' && actor.organisatieId === aanbiederId) return 'partij';
  if (actor.rol === 'coordinator' && actor.hoofdcoordinator === true && actor.regio === regio)
    return 'partij';
  throw forbidden();
}

const setStatus = (
  tx: Tx,
  { afspraakId, versie }: Afspraakversie,
  velden: Partial<Afspraakversie>,
): Promise<unknown> => tx.update(Afspraakversie, { afspraakId, versie }, velden);

export async function rejectVersie(
  tx: Tx,
  actor: Actor,
  klok: Klok,
  { versie, reden }: { versie: Afspraakversie; reden: string },
): Promise<void> {
  const verworpen = { verworpenDoor: actor.subject, verworpenOp: klok.nu(), verwerpreden: reden.trim() };
  await setStatus(tx, versie, { status: 'verworpen', ...verworpen });
}

const ANDERE_INHOUD = conflict('andere-inhoud', {
  melding: 'Dit is niet de inhoud van deze versie. Lees wat er nu staat, en teken dan.',
});
const NIET_OPEN = conflict('niet-ter-ondertekening', { melding: 'Deze versie ligt niet ter ondertekening.' });
const ANDERE_EERST = conflict('andere-partij-eerst', {
  melding: 'De andere partij tekent eerst. Daarna tekent u, en ligt het geld vast.',
});
const VIER_OGEN = conflict('vier-ogen', {
  melding: 'U tekende al voor de andere partij. Iemand anders moet namens de financier tekenen.',
});
const AL_GETEKEND = conflict('al-getekend', { melding: 'Een collega tekende al namens uw kant.' });
const INGANG_VOORBIJ = conflict('ingangsdatum-voorbij', {
  melding:
    'De dag waarop deze versie ingaat is voorbij. Wat al is gedaan houdt zijn tarief. Trek deze versie terug en maak een nieuwe.',
});
