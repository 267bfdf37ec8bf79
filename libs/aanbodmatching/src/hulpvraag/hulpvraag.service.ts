// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, datumVan, newEvent, notFound, type Actor, type AnyEvent } from '#libs/kernel';
import {
  Configuratie,
  Database,
  changedOne,
  idempotent,
  publish,
  recordAudit,
  type Tx,
} from '#libs/platform';
import { FeitenService, type VastgesteldeFeiten } from './feiten.service.js';
import { Contact, Hulpvraag } from './hulpvraag.entity.js';
import type { NieuweHulpvraagDto } from './hulpvraag.dto.js';
import type { HulpvraagWijzigingDto, IntrekkingDto } from './hulpvraag-wijziging.dto.js';
import { Inzending } from './inzending.entity.js';
import { judgeInzending } from './spamcontrole.js';
import { grootteklasseVan, isOpen, statusNaWijziging, toEventFeiten, toKenmerk } from './hulpvraag.rules.js';

/** What a submit answers and what a repetition of it answers again; the status key is derived from the id. */
export interface Ontvangst {
  id: string;
  kenmerk: string;
  status: 'ingediend' | 'vastgehouden';
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
    const wie = {
      ingediendDoor: actor.subject,
      ingediendOp: nu,
      gewijzigdDoor: actor.subject,
      gewijzigdOp: nu,
    };
    // Who signed in is known, and a coordinator wrote down what somebody said.
    const inzending = actor.rol === 'anoniem' ? await judgeInzending(tx, nieuw, this.config) : null;
    const status = inzending?.vastgehouden === true ? 'vastgehouden' : 'ingediend';
    const hulpvraag: Hulpvraag = {
      ...vast.feiten,
      ...wie,
      ...vraagVan(nieuw),
      id,
      kenmerk,
      regio: vast.regio,
      status,
      versie: 1,
      grootteklasse: grootteklasseVan(vast.feiten),
      feitenBron: vast.feitenBron,
    };
    await tx.insert(Hulpvraag, hulpvraag);
    await tx.insert(Contact, { hulpvraagId: id, ...toContact(nieuw.contact) });
    if (inzending) await tx.insert(Inzending, { hulpvraagId: id, ...inzending });
    await publish(tx, this.firstEvent(hulpvraag, inzending));
    recordAudit(tx, { ...INGEDIEND, id, regio: vast.regio, voor: null, na: hulpvraag });
    return { id, kenmerk, status };
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
      const nieuw = applyWijziging(oud, wijziging, vast);
      if (nieuw.regio !== oud.regio && actor.rol === 'coordinator') throw regioVerandert(nieuw.regio);
      const opgeslagen = await updateHulpvraag(tx, actor, this.klok, nieuw);
      if (wijziging.contact) await tx.update(Contact, { hulpvraagId: id }, toContact(wijziging.contact));
      await publish(tx, newEvent('hulpvraag-gewijzigd', id, toEventFeiten(opgeslagen), this.klok));
      // One that moves to another region is in the log of both.
      for (const regio of new Set([oud.regio, nieuw.regio]))
        recordAudit(tx, { ...GEWIJZIGD, id, regio, voor: oud, na: opgeslagen });
    });
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

type Vraag = Pick<Hulpvraag, 'tekst' | 'themas' | 'taal' | 'herkomst' | 'delenMetAanbieders' | 'onderzoek'>;

/** What was asked, with what is taken when it was left out: no consent, no themes, Dutch, by the web. */
function vraagVan({
  tekst,
  themas = [],
  taal = 'nl',
  herkomst = 'web',
  toestemming,
}: NieuweHulpvraagDto): Vraag {
  const { delenMetAanbieders = false, onderzoek = false } = toestemming ?? {};
  return { tekst: tekst.trim(), themas, taal, herkomst, delenMetAanbieders, onderzoek };
}

/** The hulpvraag with what was given replaced. */
function applyWijziging(
  oud: Hulpvraag,
  wijziging: HulpvraagWijzigingDto,
  vast: VastgesteldeFeiten | null,
): Hulpvraag {
  const { tekst = oud.tekst, themas = oud.themas, taal = oud.taal, toestemming = oud } = wijziging;
  const { delenMetAanbieders, onderzoek } = toestemming;
  const status = statusNaWijziging(oud.status);
  const gewijzigd = { ...oud, tekst: tekst.trim(), themas, taal, delenMetAanbieders, onderzoek, status };
  if (vast === null) return gewijzigd;
  const { feiten, feitenBron, regio } = vast;
  return { ...gewijzigd, ...feiten, feitenBron, regio, grootteklasse: grootteklasseVan(feiten) };
}

const toContact = ({
  naam,
  email,
  telefoon,
}: NieuweHulpvraagDto['contact']): Omit<Contact, 'hulpvraagId'> => ({
  naam: naam.trim(),
  email,
  telefoon: telefoon ?? null,
});

async function nextVolgnummer(tx: Tx): Promise<number> {
  const rows: { volgnummer: string }[] = await tx.query(
    `SELECT nextval('aanbodmatching.kenmerk_volgnummer') AS volgnummer`,
  );
  return Number(rows[0]?.volgnummer);
}

/**
 * Reads and locks an open hulpvraag at the version the caller saw. Throws `niet-gevonden`, or `conflict` with the
 * present version and who made it.
 */
export async function lockHulpvraag(tx: Tx, id: string, versie: number): Promise<Hulpvraag> {
  const hulpvraag = await tx.findOne(Hulpvraag, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!hulpvraag) throw notFound('Deze hulpvraag');
  if (hulpvraag.versie !== versie) throw versieVerouderd(hulpvraag);
  if (!isOpen(hulpvraag.status))
    throw new DomainError('conflict', 'hulpvraag-gesloten', [
      { melding: 'Deze hulpvraag is gesloten en kan niet meer veranderen.' },
    ]);
  return hulpvraag;
}

/** Writes the next version of a locked hulpvraag. */
export async function updateHulpvraag(
  tx: Tx,
  actor: Actor,
  klok: Klok,
  nieuw: Hulpvraag,
): Promise<Hulpvraag> {
  const { id, versie, ...rest } = nieuw;
  const opvolger = { ...rest, versie: versie + 1, gewijzigdDoor: actor.subject, gewijzigdOp: klok.nu() };
  const uitkomst = await tx.update(Hulpvraag, { id, versie }, opvolger);
  if (!changedOne(uitkomst)) throw versieVerouderd(nieuw);
  return { ...opvolger, id };
}

/** Also used for the other rows of this pillar that carry a version. */
export const versieVerouderd = (rij: { versie: number; gewijzigdDoor: string }): DomainError =>
  new DomainError(
    'conflict',
    'versie-verouderd',
    [{ melding: 'Iemand anders heeft dit intussen gewijzigd. Laad het opnieuw en probeer het nog eens.' }],
    {
      versie: rij.versie,
      gewijzigdDoor: rij.gewijzigdDoor,
    },
  );

const regioVerandert = (regio: string): DomainError =>
  new DomainError('conflict', 'andere-regio', [
    {
      pad: 'onderneming',
      melding: `Met deze gemeente hoort de hulpvraag bij regio ${regio}. Laat de ondernemer dit zelf wijzigen.`,
    },
  ]);
