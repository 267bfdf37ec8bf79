// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ANONIEM, DomainError, Klok, datumVan, invalid, notFound, type Actor } from '#libs/kernel';
import type { Aanbod as AanbodInhoud } from '#libs/matching-engine';
import { Configuratie, Database, changedOne, recordAudit, toPagina, type Tx } from '#libs/platform';
import { LANDELIJK, StamgegevensFacade, type Organisatie } from '#libs/stamgegevens';
import type { AanbodWijziging, NieuwAanbod } from './aanbod-invoer.dto.js';
import type { AanbodPagina, AanbodVersiesPagina, AanbodWeergave } from './aanbod-weergave.dto.js';
import { Aanbod, AanbodVersie, type AanbodVelden } from './aanbod.entity.js';
import { announce, type Wijziging } from './aanbod.events.js';
import { toInhoud, toKolommen } from './aanbod.inhoud.js';
import { readNaslag, readZoekgebieden } from './aanbod.naslag.js';
import { findAanbodById, insertIfNew, lockVersie, ofAanbieder, versieVerouderd } from './aanbod.opslag.js';
import type { AanbodQuery } from './aanbod-query.dto.js';
import { countAanbod, findAanbod, type Betekenis } from './aanbod.query.js';
import { assessAanbod, assessStatus, isGelijk, type Aanbodstatus } from './aanbod.rules.js';
import { mergeAanbod, withDag } from './aanbod.samenstellen.js';
import { toVersieWeergave, toWeergave } from './aanbod.weergave.js';
import { countWachtenden } from './plaats.js';

/** An offer is of no region: its changes stand in the national chain. */
const AANBOD = { soort: 'aanbod', regio: LANDELIJK };

/** Keeps the catalogue: its provider and the beheerder change offers, everybody finds the published ones. */
@Injectable()
export class AanbodService {
  constructor(
    private readonly db: Database,
    private readonly stamgegevens: StamgegevensFacade,
    private readonly config: Configuratie,
    private readonly klok: Klok,
  ) {}

  async list(actor: Actor, query: AanbodQuery): Promise<AanbodPagina> {
    const betekenis = await this.betekenisVan(query);
    const { rijen, totaal, tellingen, wachtenden } = await this.db.as(actor, async (tx) => {
      const gevonden = await findAanbod(tx, query, betekenis);
      const aanbod = gevonden.rijen.map((rij) => rij.aanbod);
      const tellingen = query.tellingen === 'true' ? await countAanbod(tx, query, betekenis) : null;
      return { ...gevonden, tellingen, wachtenden: await countWachtenden(tx, aanbod) };
    });
    const cursorVan = ({ aanbod, afstand }: (typeof rijen)[number]) => ({ afstand, code: aanbod.code });
    const toRij = ({ aanbod }: (typeof rijen)[number]) =>
      toWeergave(aanbod, this.vandaag(), wachtenden.get(aanbod.id));
    return { ...toPagina(rijen, query.aantal, cursorVan, toRij), totaal, tellingen };
  }

  async read(actor: Actor, id: string): Promise<AanbodWeergave> {
    return this.db.as(actor, async (tx) => this.show(tx, await findAanbodById(tx, id)));
  }

  /** What a published offer is called; `null` of what is none. */
  async titelVan(id: string): Promise<string | null> {
    const where = { id, status: 'gepubliceerd' } as const;
    const aanbod = await this.db.as(ANONIEM, (tx) =>
      tx.findOne(Aanbod, { where, select: { id: true, titel: true } }),
    );
    return aanbod?.titel ?? null;
  }

  /** Every version, newest first. */
  async versies(actor: Actor, id: string): Promise<AanbodVersiesPagina> {
    return this.db.as(actor, async (tx) => {
      const versies = await tx.find(AanbodVersie, { where: { aanbodId: id }, order: { versie: 'DESC' } });
      if (versies.length === 0) throw notFound('Dit aanbod');
      return { gegevens: versies.map(toVersieWeergave), volgende: null };
    });
  }

  /** Makes a concept; nobody but its provider and staff sees it until it is published. */
  async create(actor: Actor, { code, aanbiederId, ...invoer }: NieuwAanbod): Promise<AanbodWeergave> {
    const aanbieder = await this.aanbiederVan(actor, aanbiederId);
    const id = randomUUID();
    const inhoud = await this.check({
      ...withDag(invoer, this.vandaag()),
      id: code ?? `AB-${id.slice(0, 8)}`,
      aanbieder: aanbieder.naam,
    });
    return this.db.as(actor, async (tx) => {
      const rij = {
        ...toKolommen(inhoud, this.vandaag()),
        ...this.stempel(actor),
        ...ofAanbieder(aanbieder),
        id,
      };
      const aanbod = { ...rij, versie: 1, status: 'concept' as const, fictief: this.config.demo };
      if (!(await insertIfNew(tx, aanbod))) throw kanNiet(`De code ${aanbod.code} is al in gebruik.`, 'code');
      await announce(tx, aanbod, 'toegevoegd', this.klok);
      recordAudit(tx, { ...AANBOD, handeling: 'toegevoegd', id, voor: null, na: aanbod });
      return this.show(tx, aanbod);
    });
  }

  /** Changes only what is given. The places that are taken stay as they are. */
  async change(
    actor: Actor,
    id: string,
    { versie, aanbiederId, ...invoer }: AanbodWijziging,
  ): Promise<AanbodWeergave> {
    const naslag = await readNaslag(this.stamgegevens);
    const vandaag = this.vandaag();
    const aanbieder = aanbiederId === undefined ? null : await this.aanbiederVan(actor, aanbiederId);
    return this.db.as(actor, async (tx) => {
      const oud = await lockVersie(tx, id, versie);
      if (oud.status === 'gesloten') throw kanNiet('Dit aanbod is gesloten. Dat is voorgoed.', 'status');
      const { inhoud, redenen } = assessAanbod(await mergeAanbod(tx, oud, invoer, vandaag), naslag, vandaag);
      if (inhoud === null) throw invalid(redenen);
      const wie = aanbieder === null ? {} : ofAanbieder(aanbieder);
      const kolommen = toKolommen(inhoud, vandaag);
      const nieuw = { ...oud, ...kolommen, ...wie, versie: versie + 1, ...this.stempel(actor) };
      if (isGelijk(inhoud, toInhoud(oud)) && nieuw.aanbiederId === oud.aanbiederId) return this.show(tx, oud);
      return this.store(tx, oud, nieuw, 'gewijzigd');
    });
  }

  /** Publishes, pauses or closes; all reasons why not come as a conflict. */
  async setStatus(
    actor: Actor,
    id: string,
    versie: number,
    status: Exclude<Aanbodstatus, 'concept'>,
  ): Promise<AanbodWeergave> {
    return this.db.as(actor, async (tx) => {
      const oud = await lockVersie(tx, id, versie);
      const redenen = assessStatus(oud.status, status);
      if (redenen.length > 0) throw new DomainError('conflict', 'status-kan-niet', redenen);
      const nieuw = { ...oud, status, versie: versie + 1, ...this.stempel(actor) };
      return this.store(tx, oud, nieuw, status);
    });
  }

  private async store(
    tx: Tx,
    oud: AanbodVelden,
    nieuw: AanbodVelden,
    wijziging: Wijziging,
  ): Promise<AanbodWeergave> {
    const { id, ...velden } = nieuw;
    if (!changedOne(await tx.update(Aanbod, { id, versie: oud.versie }, velden))) throw versieVerouderd(oud);
    await announce(tx, nieuw, wijziging, this.klok);
    recordAudit(tx, { ...AANBOD, handeling: wijziging, id, voor: oud, na: nieuw });
    return this.show(tx, nieuw);
  }

  private async show(tx: Tx, aanbod: AanbodVelden): Promise<AanbodWeergave> {
    const wachtenden = await countWachtenden(tx, [aanbod]);
    return toWeergave(aanbod, this.vandaag(), wachtenden.get(aanbod.id));
  }

  private vandaag(): string {
    return datumVan(this.klok.nu());
  }

  private async check(inhoud: object): Promise<AanbodInhoud> {
    const gelezen = assessAanbod(inhoud, await readNaslag(this.stamgegevens), this.vandaag());
    if (gelezen.inhoud === null) throw invalid(gelezen.redenen);
    return gelezen.inhoud;
  }

  private stempel(actor: Actor): Pick<AanbodVelden, 'gewijzigdDoor' | 'gewijzigdOp'> {
    return { gewijzigdDoor: actor.subject, gewijzigdOp: this.klok.nu() };
  }

  /** A provider offers for itself; a beheerder says for whom. */
  private async aanbiederVan(actor: Actor, aanbiederId: string | undefined): Promise<Organisatie> {
    const id = aanbiederId ?? actor.organisatieId;
    if (id === undefined) throw invalid([{ pad: 'aanbiederId', melding: 'aanbiederId: ontbreekt.' }]);
    const eigen = actor.rol !== 'aanbieder' || id === actor.organisatieId;
    const organisatie = eigen ? await this.stamgegevens.organisatie(id) : null;
    if (organisatie === null)
      throw invalid([
        { pad: 'aanbiederId', melding: 'aanbiederId: deze organisatie is niet van u of bestaat niet.' },
      ]);
    return organisatie;
  }

  private async betekenisVan({ gemeentecode, regio }: AanbodQuery): Promise<Betekenis> {
    const { gemeentegebieden, regiogebieden } = await readZoekgebieden(
      this.stamgegevens,
      gemeentecode,
      regio,
    );
    return { gemeentegebieden, regiogebieden, vandaag: this.vandaag() };
  }
}

const kanNiet = (melding: string, pad: string): DomainError =>
  new DomainError('conflict', 'aanbod-kan-niet', [{ pad, melding }]);
