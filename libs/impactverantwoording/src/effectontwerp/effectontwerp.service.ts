// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, invalid, newEvent, type Actor, type Reden } from '#libs/kernel';
import { Database, publish, recordAudit, type Tx } from '#libs/platform';
import { LANDELIJK, StamgegevensFacade } from '#libs/stamgegevens';
import { EERSTE_EXTERNE_UITKOMST } from '../effect/buiten.sql.js';
import { EERSTE_UITKOMST } from '../effect/effect.sql.js';
import { firstAfter, fixOntwerp, type Effectontwerp } from '../effect/ontwerp.rules.js';
import { readIndicatoren } from '../indicator/indicator.lezer.js';
import type { NieuwEffectontwerpDto } from './effectontwerp.dto.js';

const INSERT = `INSERT INTO impactverantwoording.effectontwerp (id, thema, indicator, ontwerp, hash, vastgelegd_door, vastgelegd_op)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;
/** All of the log that there is. */
const ALLES = '9223372036854775807';

const BESTAAT = new DomainError('conflict', 'effectontwerp-bestaat', [
  {
    pad: 'indicator',
    melding: 'Voor dit thema en deze indicator ligt al een ontwerp vast. Er komt geen tweede bij.',
  },
]);
const UITKOMST_BEKEND = invalid([
  { melding: 'Er zijn al uitkomsten bekend; een ontwerp wordt vastgelegd voordat die er zijn.' },
]);
const REFUSED: Record<string, DomainError> = {
  effectontwerp_een: BESTAAT,
  effectontwerp_vooraf: UITKOMST_BEKEND,
};

/** Fixing designs: once, before the first outcome, and for good. */
@Injectable()
export class EffectontwerpService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  /**
   * Answers the id. Throws `ongeldig` with every fault of the design, also when an outcome is known; `conflict` when theme and
   * indicator have one. The seed is theirs: nobody picks it.
   */
  async fix(actor: Actor, dto: NieuwEffectontwerpDto): Promise<string> {
    const ontwerp = toOntwerp(dto);
    const { thema, indicator } = ontwerp;
    const themafout = await this.faultsOfThema(thema);
    return this.db.as(actor, async (tx) => {
      const andere = [...themafout, ...(await faultsOfBron(tx, ontwerp))];
      const vast = fixOntwerp(ontwerp, this.klok.nu(), await firstKnown(tx, ontwerp), andere);
      const id = randomUUID();
      const rij = [
        id,
        thema,
        indicator,
        JSON.stringify(ontwerp),
        vast.hash,
        actor.subject,
        vast.vastgelegdOp,
      ];
      await tx.query(INSERT, rij).catch(refuse);
      const na = { id, hash: vast.hash };
      recordAudit(tx, { ...VASTGELEGD, id, regio: LANDELIJK, voor: null, na });
      const feiten = { effectontwerpId: id, thema, indicator, hash: vast.hash };
      await publish(tx, newEvent('effectontwerp-vastgelegd', id, feiten, this.klok));
      return id;
    });
  }

  private async faultsOfThema(thema: string): Promise<Reden[]> {
    const themas = await this.stamgegevens.themas();
    const isGoed = thema === '' || themas.some(({ code }) => code === thema);
    return isGoed ? [] : [{ pad: 'thema', melding: 'Dit thema bestaat niet.' }];
  }
}

const VASTGELEGD = { soort: 'effectontwerp', handeling: 'vastgelegd' };

/** When the first outcome was known, asked of people or told by files. */
async function firstKnown(tx: Tx, ontwerp: Effectontwerp): Promise<Date | null> {
  const { thema, indicator } = ontwerp;
  const [eerste] = await tx.query<{ op: Date | null }[]>(EERSTE_UITKOMST, [thema, indicator, ALLES]);
  const na = [indicator, firstAfter(ontwerp), ALLES];
  const [extern] = await tx.query<{ op: Date | null }[]>(EERSTE_EXTERNE_UITKOMST, na);
  return eerste?.op ?? extern?.op ?? null;
}

/** Firms outside are known by files of others alone, and what these tell is asked of nobody. */
async function faultsOfBron(tx: Tx, { opzet, indicator, schijnuitkomst }: Effectontwerp): Promise<Reden[]> {
  const bronnen = new Map((await readIndicatoren(tx)).map(({ code, bron }) => [code, bron]));
  const isBuiten = opzet === 'bedrijven-buiten';
  return Object.entries({ indicator, schijnuitkomst }).flatMap(([pad, code]) => {
    if (!code) return [];
    const bron = bronnen.get(code);
    if (bron === undefined) return [{ pad, melding: 'Deze indicator bestaat niet.' }];
    return (bron === 'extern') === isBuiten ? [] : [{ pad, melding: isBuiten ? NIET_EXTERN : EXTERN }];
  });
}

const NIET_EXTERN = 'Bij bedrijven buiten het programma hoort een indicator uit bestanden van anderen.';
const EXTERN =
  'Deze indicator komt uit bestanden van anderen; daarbij hoort een vergelijking met bedrijven buiten het programma.';

function toOntwerp(dto: NieuwEffectontwerpDto): Effectontwerp {
  const { thema, indicator, schijnuitkomst = null, uitkomst, eenheid, opzet, periodenVoor, periodenNa } = dto;
  const { wachtdagen, kenmerken, minimumBehandeld, minimumVergelijking, minimumClusters, minimumEffect } =
    dto;
  return {
    ...{ thema, indicator, schijnuitkomst, uitkomst, eenheid, opzet, periodenVoor, periodenNa },
    ...{ wachtdagen, kenmerken, minimumBehandeld, minimumVergelijking, minimumClusters, minimumEffect },
    ...(dto.perioden?.length ? { perioden: dto.perioden } : {}),
    zaad: `${thema} ${indicator}`,
  };
}

function refuse(fout: unknown): never {
  const { driverError } = fout as { driverError?: { constraint?: string } };
  throw REFUSED[driverError?.constraint ?? ''] ?? fout;
}
