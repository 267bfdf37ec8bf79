// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { ANONIEM } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import { CoropGebied, Gemeente, Provincie, Woonplaats } from './gemeente/gemeente.entity.js';
import { Plaatsenlijst } from './gemeente/plaats.rules.js';
import { Regio, RegioGemeente } from './regio/regio.entity.js';
import { SbiCode } from './sbi/sbi-code.entity.js';
import { Thema } from './thema/thema.entity.js';

/** A region that another process changed is followed within this time. */
const REGIOS_HOUDBAAR_MS = 5_000;

/** The reference tables as one value. They change only with a new release, so a process reads them once. */
export interface Naslag {
  gemeenten: ReadonlyMap<string, Gemeente>;
  provincies: readonly Provincie[];
  coropGebieden: readonly CoropGebied[];
  plaatsen: Plaatsenlijst;
  sbiCodes: readonly SbiCode[];
  /** By code; SBI 2008 before SBI 2025. */
  sbiPerCode: ReadonlyMap<string, readonly SbiCode[]>;
  themas: readonly Thema[];
}

/** Which region has which municipality, and what the regions are called. */
export interface Regioindeling {
  perGemeente: ReadonlyMap<string, string>;
  namen: ReadonlyMap<string, string>;
}

/**
 * What every request needs of the master data, kept in memory. Read it before opening a transaction of your own: the
 * first reading takes a connection.
 */
@Injectable()
export class Naslagwerk {
  private vast?: Promise<Naslag>;
  private regios?: { gelezen: number; indeling: Promise<Regioindeling> };

  constructor(private readonly db: Database) {}

  read(): Promise<Naslag> {
    this.vast ??= this.db.as(ANONIEM, readNaslag).catch((fout: unknown) => {
      this.vast = undefined;
      throw fout;
    });
    return this.vast;
  }

  /** Municipality -> region; what is not in it belongs to LANDELIJK. At most 5 seconds old. */
  async regioPerGemeente(): Promise<ReadonlyMap<string, string>> {
    return (await this.regioindeling()).perGemeente;
  }

  /** At most 5 seconds old. */
  regioindeling(): Promise<Regioindeling> {
    if (this.regios === undefined || performance.now() - this.regios.gelezen > REGIOS_HOUDBAAR_MS) {
      const indeling = this.db.as(ANONIEM, readRegios).catch((fout: unknown) => {
        this.regios = undefined;
        throw fout;
      });
      this.regios = { gelezen: performance.now(), indeling };
    }
    return this.regios.indeling;
  }

  /** Called after a region changed in this process. */
  forgetRegios(): void {
    this.regios = undefined;
  }
}

async function readRegios(tx: Tx): Promise<Regioindeling> {
  const leden = await tx.find(RegioGemeente);
  const regios = await tx.find(Regio);
  return {
    perGemeente: new Map(leden.map(({ gemeentecode, regiocode }) => [gemeentecode, regiocode])),
    namen: new Map(regios.map(({ code, naam }) => [code, naam])),
  };
}

async function readNaslag(tx: Tx): Promise<Naslag> {
  const alle = await tx.find(Gemeente, { order: { naam: 'ASC', gemeentecode: 'ASC' } });
  const peildatum = alle
    .map((gemeente) => gemeente.peildatum)
    .sort()
    .at(-1);
  // A municipality that merged keeps its row, for what refers to it, but is no choice any more.
  const gemeenten = alle.filter((gemeente) => gemeente.peildatum === peildatum);
  const sbiCodes = await tx.find(SbiCode, { order: { code: 'ASC', versie: 'ASC' } });
  return {
    gemeenten: new Map(gemeenten.map((gemeente) => [gemeente.gemeentecode, gemeente])),
    provincies: await tx.find(Provincie, { order: { provinciecode: 'ASC' } }),
    coropGebieden: await tx.find(CoropGebied, { order: { coropcode: 'ASC' } }),
    plaatsen: new Plaatsenlijst(await tx.find(Woonplaats), gemeenten),
    sbiCodes,
    sbiPerCode: groupByCode(sbiCodes),
    themas: await tx.find(Thema, { order: { code: 'ASC' } }),
  };
}

function groupByCode(codes: readonly SbiCode[]): ReadonlyMap<string, readonly SbiCode[]> {
  const perCode = new Map<string, SbiCode[]>();
  for (const sbi of codes) perCode.set(sbi.code, [...(perCode.get(sbi.code) ?? []), sbi]);
  return perCode;
}
