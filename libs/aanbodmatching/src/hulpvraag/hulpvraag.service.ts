// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, datumVan, newEvent, type Actor, type AnyEvent } from '#libs/kernel';
import {
  Betrokkenen,
  Configuratie,
  Database,
  idempotent,
  publish,
  recordAudit,
  type Betrokkene,
  type Tx,
} from '#libs/platform';
import { seal, unseal } from '../persoon/persoonsvelden.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import { FeitenService, type VastgesteldeFeiten } from './feiten.service.js';
import { Contact, Hulpvraag } from './hulpvraag.entity.js';
import { lockHulpvraag, updateHulpvraag } from './hulpvraag.opslag.js';
import type { NieuweHulpvraagDto } from './hulpvraag.dto.js';
import type { HulpvraagWijzigingDto, IntrekkingDto } from './hulpvraag-wijziging.dto.js';
import { Inzending } from './inzending.entity.js';
import { judgeInzending } from './spamcontrole.js';
import { grootteklasseVan, statusNaWijziging, toEventFeiten, toKenmerk } from './hulpvraag.rules.js';

/** What a submit answers and what a repetition of it answers again; the status key is derived from the id. */
export interface Ontvangst {
  id: string;
  kenmerk: string;
  status: 'ingediend' | 'vastgehouden';
}

/** What of a hulpvraag is encrypted. */
interface Persoonlijk {
  tekst: string;
  ondernemingNaam: string | null;
}

const INGEDIEND = { soort: 'hulpvraag', handeling: 'ingediend' };
const GEWIJZIGD = { soort: 'hulpvraag', handeling: 'gewijzigd' };
const INGETROKKEN = { soort: 'hulpvraag', handeling: 'ingetrokken' };

/** Submitting, correcting and withdrawing a hulpvraag. */
@Injectable()
export class HulpvraagService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly feiten: FeitenService,
    private readonly config: Configuratie,
    private readonly betrokkenen: Betrokkenen,
    private readonly kast: Sleutelkast,
  ) {}

  /** Stores the hulpvraag, its contact and the event in one transaction; repeating it with the same key is harmless. */
  async submit(actor: Actor, nieuw: NieuweHulpvraagDto, sleutel: string | undefined): Promise<Ontvangst> {
    const vastgesteld = await this.feiten.determine(nieuw.onderneming);
    const verzoek = { sleutel, bewerking: 'hulpvraag-indienen', subject: actor.subject, body: nieuw };
    return this.db.as(actor, (tx) =>
      idempotent(tx, verzoek, () => this.insert(tx, actor, nieuw, vastgesteld)),
    );
  }

  private async insert(
    tx: Tx,
    actor: Actor,
    nieuw: NieuweHulpvraagDto,
    vast: VastgesteldeFeiten,
  ): Promise<Ontvangst> {
    const nu = this.klok.nu();
    const id = randomUUID();
    const kenmerk = toKenmerk(datumVan(nu), await nextVolgnummer(tx));
    const betrokkene = await this.betrokkenen.findOrCreate(tx, nieuw.contact.email);
    const { ondernemingNaam } = vast.feiten;
    const wie = {
      ingediendDoor: actor.subject,
      ingediendOp: nu,
      gewijzigdDoor: actor.subject,
      gewijzigdOp: nu,
    };
    // Who signed in is known, and a coordinator wrote down what somebody said.
    const inzending = actor.rol === 'anoniem' ? await this.judge(tx, nieuw) : null;
    const status = inzending?.vastgehouden === true ? 'vastgehouden' : 'ingediend';
    const hulpvraag: Hulpvraag = {
      ...vast.feiten,
      ...wie,
      ...vraagVan(nieuw),
      ...seal(betrokkene.sleutel, 'hulpvraag', id, { tekst: nieuw.tekst.trim(), ondernemingNaam }),
      ...{ id, kenmerk, betrokkeneId: betrokkene.id },
      regio: vast.regio,
      status,
      versie: 1,
      grootteklasse: grootteklasseVan(vast.feiten),
      feitenBron: vast.feitenBron,
    };
    await tx.insert(Hulpvraag, hulpvraag);
    await tx.insert(Contact, { hulpvraagId: id, ...toContact(betrokkene, id, nieuw.contact) });
    if (inzending) await tx.insert(Inzending, { hulpvraagId: id, ...inzending });
    await publish(tx, this.firstEvent(hulpvraag, inzending));
    recordAudit(tx, { ...INGEDIEND, id, regio: vast.regio, voor: null, na: hulpvraag });
    return { id, kenmerk, status };
  }

  private judge(tx: Tx, nieuw: NieuweHulpvraagDto): ReturnType<typeof judgeInzending> {
    return judgeInzending(tx, nieuw, this.config, this.betrokkenen.zoekindexOf(nieuw.contact.email));
  }

  /** A held one is neither matched nor confirmed: nobody uses us to send mail to a stranger. */
  private firstEvent(hulpvraag: Hulpvraag, inzending: Omit<Inzending, 'hulpvraagId'> | null): AnyEvent {
    const { id, regio } = hulpvraag;
    if (inzending?.vastgehouden !== true)
      return newEvent('hulpvraag-ingediend', id, toEventFeiten(hulpvraag), this.klok);
    const { score } = inzending;
    return newEvent('hulpvraag-vastgehouden', id, { hulpvraagId: id, regio, score }, this.klok);
  }

  /** Replaces what is given; the offers are matched anew. 409 with who changed it when `versie` has moved. */
  async correct(actor: Actor, id: string, wijziging: HulpvraagWijzigingDto): Promise<void> {
    const vast = wijziging.onderneming ? await this.feiten.determine(wijziging.onderneming) : null;
    await this.db.as(actor, async (tx) => {
      const oud = await lockHulpvraag(tx, id, wijziging.versie);
      if (vast && vast.regio !== oud.regio && actor.rol === 'coordinator') throw regioVerandert(vast.regio);
      const verzegeld = await this.sealWijziging(tx, oud, wijziging, vast);
      const nieuw = { ...applyWijziging(oud, wijziging, vast), ...verzegeld };
      const opgeslagen = await updateHulpvraag(tx, actor, this.klok, nieuw);
      await publish(tx, newEvent('hulpvraag-gewijzigd', id, toEventFeiten(opgeslagen), this.klok));
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
  async withdraw(actor: Actor, id: string, { versie, reden }: IntrekkingDto): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const oud = await lockHulpvraag(tx, id, versie);
      const nieuw = await updateHulpvraag(tx, actor, this.klok, { ...oud, status: 'ingetrokken' });
      await publish(tx, newEvent('hulpvraag-ingetrokken', id, { ...toEventFeiten(nieuw), reden }, this.klok));
      recordAudit(tx, { ...INGETROKKEN, id, regio: oud.regio, voor: oud, na: nieuw, reden });
    });
  }
}

type Vraag = Pick<Hulpvraag, 'themas' | 'taal' | 'herkomst' | 'delenMetAanbieders' | 'onderzoek'>;

/** What was asked but for the text, with what is taken when it was left out: no consent, no themes, Dutch, by the web. */
function vraagVan({ themas = [], taal = 'nl', herkomst = 'web', toestemming }: NieuweHulpvraagDto): Vraag {
  const { delenMetAanbieders = false, onderzoek = false } = toestemming ?? {};
  return { themas, taal, herkomst, delenMetAanbieders, onderzoek };
}

/** The hulpvraag with what was given replaced, but for its encrypted fields. */
function applyWijziging(
  oud: Hulpvraag,
  wijziging: HulpvraagWijzigingDto,
  vast: VastgesteldeFeiten | null,
): Hulpvraag {
  const { themas = oud.themas, taal = oud.taal, toestemming = oud } = wijziging;
  const { delenMetAanbieders, onderzoek } = toestemming;
  const status = statusNaWijziging(oud.status);
  const gewijzigd = { ...oud, themas, taal, delenMetAanbieders, onderzoek, status };
  if (vast === null) return gewijzigd;
  const { feitenBron, regio } = vast;
  const { ondernemingNaam: _verzegeld, ...feiten } = vast.feiten;
  return { ...gewijzigd, ...feiten, feitenBron, regio, grootteklasse: grootteklasseVan(feiten) };
}

const toContact = (
  { id: betrokkeneId, sleutel }: Betrokkene,
  hulpvraagId: string,
  { naam, email, telefoon }: NieuweHulpvraagDto['contact'],
): Omit<Contact, 'hulpvraagId'> => ({
  betrokkeneId,
  ...seal(sleutel, 'contact', hulpvraagId, { naam: naam.trim(), email, telefoon: telefoon ?? null }),
});

async function nextVolgnummer(tx: Tx): Promise<number> {
  const rows: { volgnummer: string }[] = await tx.query(
    `SELECT nextval('aanbodmatching.kenmerk_volgnummer') AS volgnummer`,
  );
  return Number(rows[0]?.volgnummer);
}

const regioVerandert = (regio: string): DomainError =>
  new DomainError('conflict', 'andere-regio', [
    {
      pad: 'onderneming',
      melding: `Met deze gemeente hoort de hulpvraag bij regio ${regio}. Laat de ondernemer dit zelf wijzigen.`,
    },
  ]);
