// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, notFound, type Actor } from '#libs/kernel';
import { Configuratie, Database, changedOne, wake, type Tx } from '#libs/platform';
import { followClaim } from '../behandelaar/behandelaar.opslag.js';
import type { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { lockHulpvraag } from '../hulpvraag/hulpvraag.opslag.js';
import { Bulkhandeling, Bulkrij } from './bulk.entity.js';
import type { BulkDto, BulkWeergave, BulkrijDto, EigenaarDto, UitkomstWeergave } from './eigenaar.dto.js';
import { giveEigenaar, judgeEigenaar, lockAll, toEigenaar } from './eigenaar.opslag.js';

const GEGEVEN = 'eigenaar-gegeven';
const TERUGGEZET = 'eigenaar-teruggezet';

/** What is done to each of many: as whom, to what, and which rows were changed. */
interface Ronde {
  actor: Actor;
  hulpvragen: Map<string, Hulpvraag>;
  handeling: string;
  gedaan: Hulpvraag[];
}

/** Says whose a hulpvraag is: of one, or of many at once with a way back. */
@Injectable()
export class EigenaarService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly config: Configuratie,
  ) {}

  /** One, at the version that was read. */
  async give(actor: Actor, id: string, { versie, behandelaar }: EigenaarDto): Promise<void> {
    await this.db.as(actor, async (tx) => {
      await followClaim(tx, actor, this.klok);
      const oud = await lockHulpvraag(tx, id, versie);
      const eigenaar = await toEigenaar(tx, actor, behandelaar);
      if (oud.eigenaar === eigenaar) return;
      await giveEigenaar(tx, actor, this.klok, oud, { eigenaar, handeling: GEGEVEN });
      await wake(tx);
    });
  }

  /** Of what can be, and tells of each what became of it; with `allesOfNiets` of all or of none. */
  async giveMany(
    actor: Actor,
    { rijen, behandelaar, allesOfNiets, handeling }: BulkDto,
  ): Promise<BulkWeergave> {
    return this.db.as(actor, async (tx) => {
      await followClaim(tx, actor, this.klok);
      const eigenaar = await toEigenaar(tx, actor, behandelaar);
      const hulpvragen = await lockAll(
        tx,
        rijen.map(({ id }) => id),
      );
      const ronde: Ronde = { actor, hulpvragen, handeling: GEGEVEN, gedaan: [] };
      const uitkomsten: UitkomstWeergave[] = [];
      for (const rij of rijen) uitkomsten.push(await this.giveOne(tx, ronde, rij, eigenaar));
      if (allesOfNiets === true) assertAll(uitkomsten);
      const bulk = await this.keep(tx, ronde, handeling);
      await wake(tx);
      return { ...bulk, gedaan: ronde.gedaan.length, uitkomsten };
    });
  }

  /** Gives back what was not changed since, and tells which were. Only by who did it, in time, and once. */
  async undo(actor: Actor, id: string): Promise<BulkWeergave> {
    return this.db.as(actor, async (tx) => {
      await followClaim(tx, actor, this.klok);
      await this.close(tx, id);
      const rijen = await tx.find(Bulkrij, { where: { bulkhandelingId: id }, order: { hulpvraagId: 'ASC' } });
      const hulpvragen = await lockAll(
        tx,
        rijen.map(({ hulpvraagId }) => hulpvraagId),
      );
      const ronde: Ronde = { actor, hulpvragen, handeling: TERUGGEZET, gedaan: [] };
      const uitkomsten: UitkomstWeergave[] = [];
      for (const { hulpvraagId, versie, vanEigenaar } of rijen)
        uitkomsten.push(await this.giveOne(tx, ronde, { id: hulpvraagId, versie }, vanEigenaar));
      await wake(tx);
      return { id, gedaan: ronde.gedaan.length, ongedaanTot: null, uitkomsten };
    });
  }

  private async giveOne(
    tx: Tx,
    { actor, hulpvragen, handeling, gedaan }: Ronde,
    { id, versie }: BulkrijDto,
    eigenaar: string,
  ): Promise<UitkomstWeergave> {
    const oud = hulpvragen.get(id);
    const uitkomst = judgeEigenaar(oud, { versie, eigenaar, regio: actor.regio });
    if (oud === undefined || uitkomst === 'niet-gevonden') return { id, uitkomst, versie: null };
    if (uitkomst !== 'gedaan') return { id, uitkomst, versie: oud.versie };
    const nieuw = await giveEigenaar(tx, actor, this.klok, oud, { eigenaar, handeling });
    gedaan.push(oud);
    return { id, uitkomst, versie: nieuw.versie };
  }

  /** Remembers what it was, as long as it may be undone. */
  private async keep(
    tx: Tx,
    { actor: { regio = '', subject }, gedaan }: Ronde,
    handeling: BulkDto['handeling'],
  ): Promise<Pick<BulkWeergave, 'id' | 'ongedaanTot'>> {
    if (gedaan.length === 0) return { id: null, ongedaanTot: null };
    const gedaanOp = this.klok.nu();
    const ongedaanTot = new Date(gedaanOp.getTime() + this.config.ongedaanMinuten * 60_000);
    const id = randomUUID();
    const bulk = { id, regio, handeling, door: subject, gedaanOp, ongedaanTot, ongedaanOp: null };
    await tx.insert(Bulkhandeling, bulk);
    await tx.insert(
      Bulkrij,
      gedaan.map(({ id: hulpvraagId, versie, eigenaar }) => ({
        ...{ bulkhandelingId: id, hulpvraagId, versie: versie + 1, vanEigenaar: eigenaar },
      })),
    );
    return { id, ongedaanTot };
  }

  private async close(tx: Tx, id: string): Promise<void> {
    const bulk = await tx.findOneBy(Bulkhandeling, { id });
    if (bulk === null) throw notFound('Deze handeling');
    const nu = this.klok.nu();
    if (nu > bulk.ongedaanTot) throw tooLate('Dit kan niet meer ongedaan worden gemaakt: de tijd is om.');
    const weg = await tx
      .createQueryBuilder()
      .update(Bulkhandeling)
      .set({ ongedaanOp: nu })
      .where('id = :id AND ongedaan_op IS NULL', { id })
      .execute();
    if (!changedOne(weg)) throw tooLate('Dit is al ongedaan gemaakt.');
  }
}

const tooLate = (melding: string): DomainError =>
  new DomainError('conflict', 'ongedaan-maken-kan-niet', [{ melding }]);

const KAN_NIET = ['gewijzigd', 'gesloten', 'niet-gevonden'];

/** What was done before in this transaction is not done then. */
function assertAll(uitkomsten: UitkomstWeergave[]): void {
  const mis = uitkomsten.filter(({ uitkomst }) => KAN_NIET.includes(uitkomst));
  if (mis.length === 0) return;
  const melding = `Er is niets veranderd: bij ${mis.length} van de ${uitkomsten.length} hulpvragen kan dit niet.`;
  throw new DomainError('conflict', 'bulk-niet-gedaan', [{ melding }], { uitkomsten: mis });
}
