// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, notFound, type Actor } from '#libs/kernel';
import type { Fout } from '#libs/matching-engine';
import { Betrokkenen, Database, recordAudit, type Betrokkene, type Tx } from '#libs/platform';
import { LANDELIJK, StamgegevensFacade } from '#libs/stamgegevens';
import { seal, unseal } from '../persoon/zegel.js';
import { Relatie } from './campagne.entity.js';
import { afmeldhashOf } from './campagnesleutel.rules.js';
import type { Relatieverslag } from './relatie.dto.js';
import { readRelaties, type Naslag, type Relatierij } from './relatie.lezen.js';

const MAX_FOUTEN = 1_000;
const AFMELDINGEN = 'SELECT hash FROM communities.relatie_afmelding WHERE regio = $1';

type Telling = Pick<Relatieverslag, 'toegevoegd' | 'gewijzigd' | 'ongewijzigd' | 'afgemeld'>;

/** The region that this coordinator keeps a list of. */
export function regioVan({ rol, regio }: Actor): string {
  if (rol !== 'coordinator' || regio === undefined) throw notFound('Deze lijst');
  return regio;
}

/** With which rows are written. */
interface Schrijver {
  actor: Actor;
  regio: string;
  nee: ReadonlySet<string>;
  bestaand: ReadonlyMap<string, Relatie>;
}

/** Takes in the list of a region, and takes firms off it. */
@Injectable()
export class RelatieService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly betrokkenen: Betrokkenen,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  /** All of it, or with any fault nothing. Who is on the list already is brought up to date; nobody is taken off. */
  async run(actor: Actor, soort: 'csv' | 'xlsx', inhoud: Uint8Array): Promise<Relatieverslag> {
    const regio = regioVan(actor);
    const { rijen, fouten } = await readRelaties(soort, inhoud, await this.naslag(regio));
    if (fouten.length > 0)
      return { toegevoegd: 0, gewijzigd: 0, ongewijzigd: 0, afgemeld: 0, ...toFouten(fouten) };
    const telling = await this.db.as(actor, (tx) => this.write(tx, actor, regio, rijen));
    return { ...telling, aantalFouten: 0, fouten: [] };
  }

  /** Off the list; what was sent to it already stays sent. */
  remove(actor: Actor, id: string): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const relatie = await tx.findOneBy(Relatie, { id });
      if (!relatie || (await tx.delete(Relatie, { id })).affected !== 1) throw notFound('Dit bedrijf');
      record(tx, relatie.regio, 'verwijderd', id);
    });
  }

  private async naslag(regio: string): Promise<Naslag> {
    const { gemeenten, regios } = await this.stamgegevens.gebieden();
    const themas = await this.stamgegevens.themas();
    const eigen =
      regio === LANDELIJK ? gemeenten.map(({ gemeentecode }) => gemeentecode) : (regios[regio] ?? []);
    const bekend = new Map<string, ReturnType<Naslag['sbi']>>();
    const find: Naslag['sbi'] = (code) => {
      const gevonden = bekend.get(code) ?? this.stamgegevens.checkSbi(code);
      bekend.set(code, gevonden);
      return gevonden;
    };
    return {
      themas: new Set(themas.map(({ code }) => code)),
      gemeenten: new Set(eigen),
      sbi: find,
      vandaag: datumVan(this.klok.nu()),
    };
  }

  private async write(tx: Tx, actor: Actor, regio: string, rijen: readonly Relatierij[]): Promise<Telling> {
    const hashes: { hash: Buffer }[] = await tx.query(AFMELDINGEN, [regio]);
    const eerdere = await tx.findBy(Relatie, { regio });
    const schrijver: Schrijver = {
      ...{ actor, regio, nee: new Set(hashes.map(({ hash }) => hash.toString('hex'))) },
      bestaand: new Map(eerdere.map((een) => [`${een.kvkNummer} ${een.betrokkeneId}`, een])),
    };
    const telling = { toegevoegd: 0, gewijzigd: 0, ongewijzigd: 0, afgemeld: 0 };
    // By mailbox, so that two lists that are taken in at once never wait for each other.
    const opBus = rijen.map((rij) => ({ rij, bus: this.betrokkenen.zoekindexOf(rij.email) }));
    opBus.sort((een, ander) => Buffer.compare(een.bus, ander.bus));
    for (const { rij, bus } of opBus) {
      const isNee = schrijver.nee.has(afmeldhashOf(bus, regio).toString('hex'));
      if (isNee) telling.afgemeld += 1;
      telling[await this.put(tx, schrijver, rij, isNee)] += 1;
    }
    record(tx, regio, 'ingelezen', regio);
    return telling;
  }

  private async put(
    tx: Tx,
    { actor, regio, bestaand }: Schrijver,
    rij: Relatierij,
    isNee: boolean,
  ): Promise<'toegevoegd' | 'gewijzigd' | 'ongewijzigd'> {
    const wie = await this.betrokkenen.findOrCreate(tx, rij.email);
    const oud = bestaand.get(`${rij.kvkNummer} ${wie.id}`);
    const stempel = { gewijzigdDoor: actor.subject, gewijzigdOp: this.klok.nu() };
    if (oud) {
      const gelijk = isGelijk(oud, rij, wie);
      // Also what stayed the same was confirmed by it: its time begins anew.
      const velden = gelijk ? {} : toVelden(oud.id, rij, wie);
      await tx.update(Relatie, { id: oud.id }, { ...velden, ...stempel });
      return gelijk ? 'ongewijzigd' : 'gewijzigd';
    }
    const id = randomUUID();
    await tx.insert(Relatie, {
      ...{ id, regio, betrokkeneId: wie.id, kvkNummer: rij.kvkNummer, ...toVelden(id, rij, wie) },
      ...{ afgemeldOp: isNee ? this.klok.nu() : null, toegevoegdOp: this.klok.nu(), ...stempel },
    });
    return 'toegevoegd';
  }
}

type Velden = Omit<
  Relatie,
  | 'id'
  | 'regio'
  | 'betrokkeneId'
  | 'kvkNummer'
  | 'afgemeldOp'
  | 'toegevoegdOp'
  | 'gewijzigdDoor'
  | 'gewijzigdOp'
>;

function toVelden(id: string, rij: Relatierij, { sleutel }: Betrokkene): Velden {
  const { kvkNummer: _kvkNummer, naam, email, ...rest } = rij;
  return {
    ...rest,
    naam: seal(sleutel, 'relatie.naam', id, naam),
    email: seal(sleutel, 'relatie.email', id, email),
  };
}

const OPEN = [
  ...['vestigingsnummer', 'sbi', 'grootteklasse', 'gemeentecode', 'themas', 'taal', 'bron', 'grondslag'],
  'grondslagOp',
] as (keyof Relatierij & keyof Relatie)[];

const isGelijk = (oud: Relatie, rij: Relatierij, { sleutel }: Betrokkene): boolean =>
  OPEN.every((veld) => String(oud[veld]) === String(rij[veld])) &&
  unseal(sleutel, 'relatie.naam', oud.id, oud.naam) === rij.naam &&
  unseal(sleutel, 'relatie.email', oud.id, oud.email) === rij.email;

const toFouten = (fouten: Fout[]): Pick<Relatieverslag, 'fouten' | 'aantalFouten'> => ({
  aantalFouten: fouten.length,
  fouten: [...fouten].sort((a, b) => a.regel - b.regel).slice(0, MAX_FOUTEN),
});

/** Nothing of a row is hashed: nobody must be able to guess from it who stands on a list. */
const record = (tx: Tx, regio: string, handeling: string, id: string): void =>
  recordAudit(tx, { soort: 'relatie', handeling, id, regio, voor: null, na: null });
