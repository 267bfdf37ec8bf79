// SPDX-License-Identifier: EUPL-1.2
import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  Klok,
  SYSTEEM,
  invalid,
  newEvent,
  notFound,
  type Actor,
  type Reden,
} from '#libs/kernel';
import { Database, publish, recordAudit, type Tx } from '#libs/platform';
import { LANDELIJK, StamgegevensFacade } from '#libs/stamgegevens';
import { announceLoting, drawLoting, type Lotuitslag } from '../effect/loting.rules.js';
import { MEESTE_DEELNEMERS, type LotingtrekkingDto, type NieuweLotingDto } from './loting.dto.js';
import { faultsOfLijst } from './lotinglijst.rules.js';
import {
  insertLoting,
  lockLoting,
  readDeelnemers,
  readWachtenden,
  recordDraw,
  type Deelnemerrij,
  type Lotingrij,
} from './loting.opslag.js';

const DAG_MS = 86_400_000;
const GEHEIM_BYTES = 32;

const AL_GETROKKEN = new DomainError('conflict', 'loting-getrokken', [
  { melding: 'Deze loting is al getrokken.' },
]);
const TE_VROEG = new DomainError('conflict', 'loting-te-vroeg', [
  { melding: 'De openbare waarde kan nog niet bekend zijn. Trek op of na het aangekondigde tijdstip.' },
]);

/** Lotteries for places that too many wait for: announced first, drawn by a value that nobody knew then. */
@Injectable()
export class LotingService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  /**
   * Publishes list, places and what binds the organiser; answers the id. Of a coordinator the own region, of an analist every region.
   * Throws `ongeldig` with every fault. Nobody is shown the secret before the draw, and it is drawn here: nobody can hold it back.
   */
  async announce(actor: Actor, dto: NieuweLotingDto): Promise<string> {
    const regio = actor.rol === 'coordinator' ? (actor.regio ?? LANDELIJK) : null;
    const redenen = await this.faultsOf(dto, regio);
    if (redenen.length > 0) throw invalid(redenen);
    const deelnemers = dto.lagen.flatMap(({ laag, hulpvragen }) =>
      hulpvragen.map((hulpvraagId): Deelnemerrij => ({ lotnummer: randomUUID(), hulpvraagId, laag })),
    );
    const plaatsen = Object.fromEntries(dto.lagen.map(({ laag, plaatsen: aantal }) => [laag, aantal]));
    const geheim = randomBytes(GEHEIM_BYTES).toString('hex');
    const { thema, aanbodId = null, bron } = dto;
    const { inzet, lijst } = announceLoting(deelnemers.map(toDeelnemer), plaatsen, geheim, bron);
    const [id, nu] = [randomUUID(), this.klok.nu()];
    const rij = { id, thema, regio: regio ?? LANDELIJK, aanbodId, plaatsen, bron, inzet, lijst };
    return this.db.as(actor, async (tx) => {
      const tijden = { trekkenVanaf: new Date(dto.trekkenVanaf), aangekondigdOp: nu };
      await insertLoting(tx, { ...rij, ...tijden, geheim, aangekondigdDoor: actor.subject }, deelnemers);
      recordAudit(tx, { ...AANGEKONDIGD, id, regio: rij.regio, voor: null, na: { inzet, lijst } });
      const { id: lotingId, ...feiten } = rij;
      await publish(tx, newEvent('loting-aangekondigd', id, { lotingId, ...feiten, deelnemers }, this.klok));
      return id;
    });
  }

  /** Draws once. Throws `niet-gevonden`, and `conflict` before its time or when it was drawn. */
  async draw(actor: Actor, id: string, { publiekeWaarde }: LotingtrekkingDto): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const rij = await lockLoting(tx, id);
      if (!rij) throw notFound('Deze loting');
      const nu = this.klok.nu();
      if (rij.getrokkenOp !== null) throw AL_GETROKKEN;
      if (nu < rij.trekkenVanaf) throw TE_VROEG;
      const deelnemers = await readDeelnemers(tx, id);
      const uitslag = drawAgain(rij, deelnemers, publiekeWaarde);
      const { zaad } = uitslag;
      await recordDraw(tx, { id, publiekeWaarde, zaad, door: actor.subject, op: nu });
      recordAudit(tx, { ...GETROKKEN, id, regio: rij.regio, voor: null, na: { zaad } });
      await this.tell(tx, rij, deelnemers, uitslag);
    });
  }

  private async tell(
    tx: Tx,
    { id, thema, regio }: Lotingrij,
    deelnemers: readonly Deelnemerrij[],
    { geheim, publiekeWaarde, zaad, volgorde }: Lotuitslag,
  ): Promise<void> {
    const van = new Map(deelnemers.map(({ lotnummer, hulpvraagId }) => [lotnummer, hulpvraagId]));
    const feiten = {
      ...{ lotingId: id, thema, regio, geheim, publiekeWaarde, zaad },
      volgorde: volgorde.map(({ bedrijf: lotnummer, laag, lot, plaats }) => ({
        ...{ lotnummer, hulpvraagId: van.get(lotnummer) ?? '', laag, lot, plaats },
      })),
    };
    await publish(tx, newEvent('loting-getrokken', id, feiten, this.klok));
  }

  private async faultsOf(dto: NieuweLotingDto, regio: string | null): Promise<Reden[]> {
    const { thema, aanbodId = null, lagen, trekkenVanaf } = dto;
    const redenen: Reden[] = [];
    const themas = await this.stamgegevens.themas();
    if (!themas.some(({ code }) => code === thema))
      redenen.push({ pad: 'thema', melding: 'Dit thema bestaat niet.' });
    if (new Date(trekkenVanaf).getTime() < this.klok.nu().getTime() + DAG_MS)
      redenen.push({ pad: 'trekkenVanaf', melding: 'Tussen aankondigen en trekken zit minstens een dag.' });
    const ids = lagen.flatMap(({ hulpvragen }) => hulpvragen);
    if (ids.length > MEESTE_DEELNEMERS)
      return [
        ...redenen,
        { pad: 'lagen', melding: `Er loten ten hoogste ${MEESTE_DEELNEMERS} hulpvragen mee.` },
      ];
    const wachtenden = await this.db.as(SYSTEEM, (tx) => readWachtenden(tx, ids, aanbodId));
    return [...redenen, ...faultsOfLijst(lagen, wachtenden, { thema, regio })];
  }
}

const AANGEKONDIGD = { soort: 'loting', handeling: 'aangekondigd' };
const GETROKKEN = { soort: 'loting', handeling: 'getrokken' };

const toDeelnemer = ({ lotnummer, laag }: Deelnemerrij): { bedrijf: string; laag: string } => ({
  bedrijf: lotnummer,
  laag,
});

/** As it was announced, with that public value. Throws `ongeldig` when list or secret are not what was announced. */
export function drawAgain(
  { inzet, lijst, bron, plaatsen, geheim }: Lotingrij,
  deelnemers: readonly Deelnemerrij[],
  publiekeWaarde: string,
): Lotuitslag {
  const wie = deelnemers.map(toDeelnemer);
  return drawLoting({ inzet, lijst, bron }, wie, plaatsen, { geheim, publiekeWaarde });
}
