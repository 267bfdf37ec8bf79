// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, newEvent, type Actor, type AnyEvent } from '#libs/kernel';
import {
  Betrokkenen,
  Configuratie,
  Database,
  idempotent,
  publish,
  recordAudit,
  type Tx,
} from '#libs/platform';
import { teamVan } from '../behandelaar/behandelaar.rules.js';
import { seal } from '../persoon/persoonsvelden.js';
import { beginBeurt, standBij } from '../verloop/beurt.rules.js';
import { readHerinnerDagen } from '../verloop/regio-instelling.js';
import { toContact } from './contact.js';
import { FeitenService, type VastgesteldeFeiten } from './feiten.service.js';
import { Contact, Hulpvraag } from './hulpvraag.entity.js';
import type { NieuweHulpvraagDto } from './hulpvraag.dto.js';
import { Inzending } from './inzending.entity.js';
import { judgeInzending } from './spamcontrole.js';
import { grootteklasseVan, toKenmerk } from './hulpvraag.rules.js';
import { Vraagfeiten } from './vraagfeiten.js';

/** What a submit answers and what a repetition of it answers again; the status key is derived from the id. */
export interface Ontvangst {
  id: string;
  kenmerk: string;
  status: 'ingediend' | 'vastgehouden';
}

const INGEDIEND = { soort: 'hulpvraag', handeling: 'ingediend' };

/** Submitting a hulpvraag. */
@Injectable()
export class HulpvraagService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly feiten: FeitenService,
    private readonly config: Configuratie,
    private readonly betrokkenen: Betrokkenen,
    private readonly vraagfeiten: Vraagfeiten,
  ) {}

  /** Stores the hulpvraag, its contact and the event in one transaction; repeating it with the same key is harmless. */
  async submit(actor: Actor, nieuw: NieuweHulpvraagDto, sleutel: string | undefined): Promise<Ontvangst> {
    const vastgesteld = await this.feiten.determine(nieuw.onderneming);
    const verzoek = { sleutel, bewerking: 'hulpvraag-indienen', subject: actor.subject, body: nieuw };
    return this.db.as(actor, (tx) =>
      idempotent(tx, verzoek, () => this.insert(tx, actor, nieuw, vastgesteld)),
    );
  }

  /** The same in the caller's transaction; `id` when it was known before by that id. */
  async insert(
    tx: Tx,
    actor: Actor,
    nieuw: NieuweHulpvraagDto,
    vast: VastgesteldeFeiten,
    id: string = randomUUID(),
  ): Promise<Ontvangst> {
    const nu = this.klok.nu();
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
    const stand = standBij(status);
    const dagen = await readHerinnerDagen(tx, vast.regio);
    const hulpvraag: Hulpvraag = {
      ...vast.feiten,
      ...wie,
      ...vraagVan(nieuw),
      ...seal(betrokkene.sleutel, 'hulpvraag', id, { tekst: nieuw.tekst.trim(), ondernemingNaam }),
      ...{ id, kenmerk, betrokkeneId: betrokkene.id },
      regio: vast.regio,
      ...{ eigenaar: teamVan(vast.regio), ...stand, ...beginBeurt(stand, nu, { dagen }) },
      ...{ versie: 1, eindeReden: null, eindeToelichting: null, samengevoegdMet: null },
      grootteklasse: grootteklasseVan(vast.feiten),
      feitenBron: vast.feitenBron,
    };
    await tx.insert(Hulpvraag, hulpvraag);
    await tx.insert(Contact, { hulpvraagId: id, ...toContact(betrokkene, id, nieuw.contact) });
    if (inzending) await tx.insert(Inzending, { hulpvraagId: id, ...inzending });
    await publish(tx, await this.firstEvent(tx, hulpvraag, inzending));
    recordAudit(tx, { ...INGEDIEND, id, regio: vast.regio, voor: null, na: hulpvraag });
    return { id, kenmerk, status };
  }

  private judge(tx: Tx, nieuw: NieuweHulpvraagDto): ReturnType<typeof judgeInzending> {
    return judgeInzending(tx, nieuw, this.config, this.betrokkenen.zoekindexOf(nieuw.contact.email));
  }

  /** A held one is neither matched nor confirmed: nobody uses us to send mail to a stranger. */
  private async firstEvent(
    tx: Tx,
    hulpvraag: Hulpvraag,
    inzending: Omit<Inzending, 'hulpvraagId'> | null,
  ): Promise<AnyEvent> {
    const { id, regio } = hulpvraag;
    if (inzending?.vastgehouden !== true)
      return newEvent('hulpvraag-ingediend', id, await this.vraagfeiten.of(tx, hulpvraag), this.klok);
    const { score } = inzending;
    return newEvent('hulpvraag-vastgehouden', id, { hulpvraagId: id, regio, score }, this.klok);
  }
}

type Vraag = Pick<Hulpvraag, 'themas' | 'taal' | 'herkomst' | 'delenMetAanbieders' | 'onderzoek'>;

/** What was asked but for the text, with what is taken when it was left out: no consent, no themes, Dutch, by the web. */
function vraagVan({ themas = [], taal = 'nl', herkomst = 'web', toestemming }: NieuweHulpvraagDto): Vraag {
  const { delenMetAanbieders = false, onderzoek = false } = toestemming ?? {};
  return { themas, taal, herkomst, delenMetAanbieders, onderzoek };
}

async function nextVolgnummer(tx: Tx): Promise<number> {
  const rows: { volgnummer: string }[] = await tx.query(
    `SELECT nextval('aanbodmatching.kenmerk_volgnummer') AS volgnummer`,
  );
  return Number(rows[0]?.volgnummer);
}
