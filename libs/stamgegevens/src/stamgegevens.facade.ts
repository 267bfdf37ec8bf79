// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { ANONIEM, invalid } from '#libs/kernel';
import type { GemeenteGebied } from '#libs/matching-engine';
import { Database, type Tx } from '#libs/platform';
import { In } from 'typeorm';
import { Naslagwerk } from './naslag.js';
import { OndernemingService, type KvkFeiten } from './onderneming/onderneming.service.js';
import { Organisatie } from './organisatie/organisatie.entity.js';
import type { Organisatiesoort } from './organisatie/organisatie.rules.js';
import { ensureOrganisatie, findOrganisatie } from './organisatie/organisatie.service.js';
import { LANDELIJK } from './regio/regio.rules.js';
import { SbiService } from './sbi/sbi.service.js';

/** The arguments of `gebiedenVan`. */
export interface Gebiedsindeling {
  gemeenten: GemeenteGebied[];
  /** Code -> municipality codes. */
  regios: Record<string, string[]>;
  /** Code -> name of a region. */
  namen: Record<string, string>;
}

/**
 * What other libs may ask of the master data. Ask before opening a transaction of your own: an answer may need a
 * connection, and a pool of which every connection waits for one more stands still.
 */
@Injectable()
export class StamgegevensFacade {
  constructor(
    private readonly db: Database,
    private readonly naslag: Naslagwerk,
    private readonly sbi: SbiService,
    private readonly ondernemingen: OndernemingService,
  ) {}

  /**
   * All municipalities and regions with their names, in the shape of `gebiedenVan`; a changed region shows within 5
   * seconds.
   */
  async gebieden(): Promise<Gebiedsindeling> {
    const { gemeenten, provincies, coropGebieden } = await this.naslag.read();
    const { perGemeente, namen } = await this.naslag.regioindeling();
    const provincie = new Map(provincies.map(({ provinciecode, naam }) => [provinciecode, naam]));
    const corop = new Map(coropGebieden.map(({ coropcode, naam }) => [coropcode, naam]));
    const regios: Record<string, string[]> = {};
    for (const [gemeentecode, regio] of perGemeente) (regios[regio] ??= []).push(gemeentecode);
    return {
      gemeenten: [...gemeenten.values()].map(({ gemeentecode, naam, provinciecode, coropcode }) => ({
        ...{ gemeentecode, gemeente: naam, provinciecode, coropcode },
        ...{ provincie: provincie.get(provinciecode), corop: corop.get(coropcode) },
      })),
      regios,
      namen: Object.fromEntries(namen),
    };
  }

  /** The region whose coordinator handles requests from there; throws `ongeldig` (400) for an unknown municipality. */
  async regioVan(gemeentecode: string): Promise<string> {
    const { gemeenten } = await this.naslag.read();
    if (!gemeenten.has(gemeentecode))
      throw invalid([{ pad: 'gemeentecode', melding: `De gemeente ${gemeentecode} bestaat niet.` }]);
    return (await this.naslag.regioPerGemeente()).get(gemeentecode) ?? LANDELIJK;
  }

  /** The municipality of a place as people write it, or why there is not one. */
  async gemeenteVanPlaats(
    plaats: string,
  ): Promise<{ gemeentecode: string; gemeente: string } | 'onbekend' | 'meerdere'> {
    const { gemeenten, plaatsen } = await this.naslag.read();
    const plek = plaatsen.find(plaats);
    if (typeof plek === 'string') return plek;
    return { ...plek, gemeente: gemeenten.get(plek.gemeentecode)?.naam ?? plek.gemeentecode };
  }

  /** The code as the list spells it (56300 -> 5630), with its version and section (a letter); `null` for a code that no version has. */
  async checkSbi(
    code: string,
  ): Promise<{ code: string; versie: string; titel: string; sectie: string } | null> {
    const sbi = await this.sbi.check(code);
    return sbi === null ? null : { code: sbi.code, versie: sbi.versie, titel: sbi.titel, sectie: sbi.sectie };
  }

  async themas(): Promise<{ code: string; naam: string; naamEngels: string }[]> {
    return (await this.naslag.read()).themas.map(({ code, naam, naamEngels }) => ({
      code,
      naam,
      naamEngels,
    }));
  }

  /** With `tx` inside the caller's transaction, else in one of its own. */
  organisatie(id: string, tx?: Tx): Promise<Organisatie | null> {
    return this.within(tx, (binnen) => binnen.findOneBy(Organisatie, { id }));
  }

  /** The names of these by id, in one query: for a list. */
  async organisatienamen(ids: Iterable<string | null>, tx?: Tx): Promise<Map<string, string>> {
    const gevraagd = [...new Set(ids)].filter((id) => id !== null);
    if (gevraagd.length === 0) return new Map();
    const rijen = await this.within(tx, (binnen) =>
      binnen.find(Organisatie, { select: { id: true, naam: true }, where: { id: In(gevraagd) } }),
    );
    return new Map(rijen.map(({ id, naam }) => [id, naam]));
  }

  /** The one that an aanbieder with that KVK-nummer acts for. */
  organisatieVoorKvk(kvkNummer: string, tx?: Tx): Promise<Organisatie | null> {
    return this.within(tx, (binnen) => binnen.findOneBy(Organisatie, { kvkNummer }));
  }

  /** By its code, or by its name as people write it. */
  organisatieVoorCode(codeOfNaam: string, tx?: Tx): Promise<Organisatie | null> {
    return this.within(tx, (binnen) => findOrganisatie(binnen, codeOfNaam));
  }

  /** The organisation with that name, made in the caller's transaction when it is new (beheerder and systeem only). */
  ensureOrganisatie(tx: Tx, naam: string, soort: Organisatiesoort): Promise<Organisatie> {
    return ensureOrganisatie(tx, naam, soort);
  }

  /** Facts from the trade register, within 3 seconds; `null` when it does not know the firm or cannot be reached. */
  async opvragenKvk(kvkNummer: string): Promise<KvkFeiten | null> {
    const uitkomst = await this.ondernemingen.ask(kvkNummer);
    return typeof uitkomst === 'string' ? null : uitkomst;
  }

  private within<T>(tx: Tx | undefined, work: (tx: Tx) => Promise<T>): Promise<T> {
    return tx === undefined ? this.db.as(ANONIEM, work) : work(tx);
  }
}
