// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, type Actor } from '#libs/kernel';
import type { Aanbod as AanbodInhoud, Fout, Gelezenen } from '#libs/matching-engine';
import { Configuratie, Database, recordAudit, type Tx } from '#libs/platform';
import { LANDELIJK, StamgegevensFacade } from '#libs/stamgegevens';
import { In } from 'typeorm';
import type { Importverslag } from './aanbod-import.dto.js';
import { Aanbieders } from './aanbieders.js';
import { Aanbod, type AanbodVelden } from './aanbod.entity.js';
import { announce } from './aanbod.events.js';
import { opDatum, toInhoud, toKolommen, type InhoudKolommen } from './aanbod.inhoud.js';
import { readBestand, type Bestand } from './aanbod.lezen.js';
import { readNaslag } from './aanbod.naslag.js';
import { ofAanbieder } from './aanbod.opslag.js';
import { assessInhoud, isGelijk, type Aanbodstatus } from './aanbod.rules.js';
import type { Bestandssoort } from './aanbod.schrijven.js';
import { writeBestand } from './aanbod.schrijven.js';
import { countBezet } from './plaats.js';

export interface ImportOpties {
  /** With any fault nothing is written at all. */
  allesOfNiets: boolean;
  /** Status of offers that are new; one that exists keeps its own. */
  status: Extract<Aanbodstatus, 'concept' | 'gepubliceerd'>;
}

type Gelezen = Gelezenen<AanbodInhoud>['goed'][number];

/** What is to be done with a row, found out before anything is written. */
interface Plan {
  nieuw: { regel: number; aanbod: AanbodVelden }[];
  anders: { oud: AanbodVelden; nieuw: AanbodVelden }[];
  ongewijzigd: number;
  fouten: Fout[];
}

/** An offer is of no region: its changes stand in the national chain. */
const AANBOD = { soort: 'aanbod', regio: LANDELIJK };

/** Rows of one insert: 39 columns each, and PostgreSQL takes 65,535 parameters. */
const PER_KEER = 500;

/** Carries the report out of the transaction that it rolls back. */
class NietsGedaan extends Error {
  constructor(readonly fouten: Fout[]) {
    super('niets gedaan');
  }
}

/** Takes in and gives out whole catalogues in the exchange format. */
@Injectable()
export class AanbodImportService {
  constructor(
    private readonly db: Database,
    private readonly stamgegevens: StamgegevensFacade,
    private readonly config: Configuratie,
    private readonly klok: Klok,
  ) {}

  /** Good rows in, bad rows reported, in one transaction; a repetition changes nothing. */
  async run(actor: Actor, bestand: Bestand, opties: ImportOpties): Promise<Importverslag> {
    const { gebieden, themas } = await readNaslag(this.stamgegevens);
    const gelezen = await readBestand(bestand, gebieden);
    const vandaag = this.vandaag();
    const meer = gelezen.goed.flatMap(({ regel, waarde }) =>
      assessInhoud(waarde, themas, vandaag).map((fout) => ({ regel, ...fout })),
    );
    const slecht = new Set(meer.map(({ regel }) => regel));
    const fouten = [...gelezen.fouten, ...meer];
    const goed = gelezen.goed.filter(({ regel }) => !slecht.has(regel));
    try {
      return await this.db.as(actor, (tx) => this.write(tx, actor, { goed, fouten }, opties));
    } catch (reden) {
      if (!(reden instanceof NietsGedaan)) throw reden;
      return { toegevoegd: 0, gewijzigd: 0, ongewijzigd: 0, ...toFouten(reden.fouten) };
    }
  }

  /** Every offer that the actor keeps or may see, in the exchange format, by code. A provider gets its own. */
  async export(actor: Actor, soort: Bestandssoort): Promise<Buffer> {
    const eigen = actor.rol === 'aanbieder' ? { aanbiederId: actor.organisatieId ?? '' } : {};
    const aanbod = await this.db.as(actor, (tx) => tx.find(Aanbod, { where: eigen, order: { code: 'ASC' } }));
    return writeBestand(
      soort,
      aanbod.map((een) => toInhoud(opDatum(een, this.vandaag()))),
    );
  }

  private async write(
    tx: Tx,
    actor: Actor,
    gelezen: Gelezenen<AanbodInhoud>,
    opties: ImportOpties,
  ): Promise<Importverslag> {
    if (opties.allesOfNiets && gelezen.fouten.length > 0) throw new NietsGedaan(gelezen.fouten);
    const plan = await this.plan(tx, actor, gelezen.goed, opties);
    const bezet = await this.insertAll(
      tx,
      plan.nieuw.map(({ aanbod }) => aanbod),
    );
    const dubbel = plan.nieuw.filter(({ aanbod }) => bezet.has(aanbod.id));
    const meer = dubbel.map(({ regel, aanbod }) => codeBezet(regel, aanbod.code));
    const fouten = [...gelezen.fouten, ...plan.fouten, ...meer];
    if (opties.allesOfNiets && fouten.length > 0) throw new NietsGedaan(fouten);
    for (const { oud, nieuw } of plan.anders) {
      const { id, ...velden } = nieuw;
      await tx.update(Aanbod, { id }, velden);
      recordAudit(tx, { ...AANBOD, handeling: 'gewijzigd', id, voor: oud, na: nieuw });
    }
    for (const { nieuw } of plan.anders) await announce(tx, nieuw, 'gewijzigd', this.klok);
    return {
      toegevoegd: plan.nieuw.length - dubbel.length,
      gewijzigd: plan.anders.length,
      ongewijzigd: plan.ongewijzigd,
      ...toFouten(fouten),
    };
  }

  private async plan(tx: Tx, actor: Actor, goed: Gelezen[], opties: ImportOpties): Promise<Plan> {
    const codes = goed.map(({ waarde }) => waarde.id);
    // Locked in the order of their codes, so that two imports never wait for each other.
    const rijen = await tx.find(Aanbod, {
      where: { code: In(codes) },
      order: { code: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const bestaand = new Map(rijen.map((aanbod) => [aanbod.code, aanbod]));
    const aanbieders = new Aanbieders(tx, actor, this.stamgegevens);
    const plan: Plan = { nieuw: [], anders: [], ongewijzigd: 0, fouten: [] };
    for (const rij of goed) {
      const aanbieder = await aanbieders.find(rij.waarde.aanbieder);
      if (typeof aanbieder === 'string')
        plan.fouten.push({ regel: rij.regel, veld: 'aanbieder', melding: aanbieder });
      else
        await this.planRij(
          tx,
          plan,
          rij,
          bestaand.get(rij.waarde.id),
          { ...ofAanbieder(aanbieder), ...this.stempel(actor) },
          opties,
        );
    }
    return plan;
  }

  private async planRij(
    tx: Tx,
    plan: Plan,
    { regel, waarde }: Gelezen,
    oud: AanbodVelden | undefined,
    wie: Wie,
    opties: ImportOpties,
  ): Promise<void> {
    if (oud === undefined) {
      const velden = { id: randomUUID(), versie: 1, status: opties.status, fictief: this.config.demo };
      plan.nieuw.push({ regel, aanbod: { ...toKolommen(waarde, this.vandaag()), ...velden, ...wie } });
      return;
    }
    if (isGelijk(waarde, toInhoud(oud)) && oud.aanbiederId === wie.aanbiederId) {
      plan.ongewijzigd += 1;
      return;
    }
    const { capaciteit } = waarde.voorwaarden;
    const bezet = capaciteit ? await countBezet(tx, oud.id, capaciteit.periode ?? null) : null;
    const kolommen = { ...toKolommen(waarde, this.vandaag()), capaciteitBezet: bezet };
    const fout = changeFault(oud.status, kolommen);
    if (fout !== null) plan.fouten.push({ regel, ...fout });
    else plan.anders.push({ oud, nieuw: { ...oud, ...kolommen, ...wie, versie: oud.versie + 1 } });
  }

  /** The ids whose code was taken; another provider's concept is not visible, so only the database can tell. */
  private async insertAll(tx: Tx, nieuw: AanbodVelden[]): Promise<Set<string>> {
    const bezet = new Set<string>();
    for (let begin = 0; begin < nieuw.length; begin += PER_KEER) {
      const deel = nieuw.slice(begin, begin + PER_KEER);
      await tx
        .createQueryBuilder()
        .insert()
        .into(Aanbod)
        .values(deel)
        .orIgnore()
        .updateEntity(false)
        .execute();
      const gelukt = await tx.find(Aanbod, {
        select: { id: true },
        where: { id: In(deel.map(({ id }) => id)) },
      });
      const ids = new Set(gelukt.map(({ id }) => id));
      deel.filter(({ id }) => !ids.has(id)).forEach(({ id }) => bezet.add(id));
      for (const aanbod of deel.filter(({ id }) => ids.has(id))) {
        await announce(tx, aanbod, 'toegevoegd', this.klok);
        recordAudit(tx, { ...AANBOD, handeling: 'toegevoegd', id: aanbod.id, voor: null, na: aanbod });
      }
    }
    return bezet;
  }

  private vandaag(): string {
    return datumVan(this.klok.nu());
  }

  private stempel(actor: Actor): Pick<AanbodVelden, 'gewijzigdDoor' | 'gewijzigdOp'> {
    return { gewijzigdDoor: actor.subject, gewijzigdOp: this.klok.nu() };
  }
}

type Wie = Pick<AanbodVelden, 'aanbiederId' | 'aanbiederNaam' | 'gewijzigdDoor' | 'gewijzigdOp'>;

/** Who has more faults than this must look at the file as a whole; an answer of gigabytes helps nobody. */
const MAX_FOUTEN = 1_000;

const toFouten = (fouten: Fout[]): Pick<Importverslag, 'fouten' | 'aantalFouten'> => ({
  aantalFouten: fouten.length,
  fouten: [...fouten].sort((a, b) => a.regel - b.regel).slice(0, MAX_FOUTEN),
});

const codeBezet = (regel: number, code: string): Fout => ({
  regel,
  veld: 'id',
  melding: `de code "${code}" is in gebruik door een andere aanbieder`,
});

/** The places that are taken come from assignments: a file does not move them, nor take them away. */
function changeFault(
  status: Aanbodstatus,
  { capaciteitTotaal: totaal, capaciteitBezet: bezet }: InhoudKolommen,
): { veld: string; melding: string } | null {
  if (status === 'gesloten') return { veld: 'id', melding: 'dit aanbod is gesloten en wijzigt niet meer' };
  if (totaal === null || bezet === null || totaal >= bezet) return null;
  return { veld: 'voorwaarden.capaciteit.totaal', melding: `er zijn al ${bezet} plaatsen bezet` };
}
