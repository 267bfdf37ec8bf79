// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, invalid, newEvent, plusWerkdagen, type Actor } from '#libs/kernel';
import { Database, changedOne, idempotent, insertAll, publish, type Tx } from '#libs/platform';
import type { Bankrekening } from '../bankrekening/bankrekening.entity.js';
import { BankrekeningLezer } from '../bankrekening/bankrekening.lezer.js';
import { Betaalschema } from './betaalschema.js';
import { Betaalvoorstel, type TeBetalen } from './betaalvoorstel.js';
import type { BetaalbatchVrijgaveDto, NieuweBetaalbatchDto } from './betaling.dto.js';
import { Betaalbatch, Betaalopdracht, type Batchstatus } from './betaling.entity.js';
import { batchVerouderd, botst, explainBetaling } from './betaling.fouten.js';
import { findBatch, lockProgramma, recordBatch } from './betaling.opslag.js';
import { toPain001 } from './sepa/pain001.rules.js';

const TELLER =
  'SELECT count(*)::int AS aantal FROM prestatiefinanciering.betaalbatch WHERE programma_id = $1';
const BESTAND = 'SELECT bestand FROM prestatiefinanciering.betaalbatch WHERE id = $1';
const LEEG = {
  ...{ vrijgegevenDoor: null, vrijgegevenOp: null, vrijgegevenHash: null, tweedeDoor: null },
  ...{ tweedeOp: null, tweedeHash: null, ingetrokkenDoor: null, ingetrokkenOp: null },
};

type Regel = { declaratie: TeBetalen; rekening: Bankrekening };

/** Puts what was approved in a file for the bank, that two people release. */
@Injectable()
export class BetaalbatchService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly voorstel: Betaalvoorstel,
    private readonly rekeningen: BankrekeningLezer,
    private readonly schema: Betaalschema,
  ) {}

  /** Of all that can be paid now. Answers its id. Throws `niet-gevonden`, `ongeldig` and `conflict`. */
  async compose(actor: Actor, nieuw: NieuweBetaalbatchDto, sleutel: string | undefined): Promise<string> {
    const vandaag = datumVan(this.klok.nu());
    const { programmaId, uitvoerdatum = plusWerkdagen(vandaag, 1) } = nieuw;
    if (uitvoerdatum < vandaag) throw invalid([{ pad: 'uitvoerdatum', melding: 'mag niet voorbij zijn' }]);
    const verzoek = { sleutel, bewerking: 'betaalbatchOpstellen', subject: actor.subject, body: nieuw };
    return this.db
      .as(actor, (tx) => idempotent(tx, verzoek, () => this.insert(tx, actor, { programmaId, uitvoerdatum })))
      .catch(explainBetaling);
  }

  /** By one person, and then by another. Throws `niet-gevonden` and `conflict`. */
  release(actor: Actor, id: string, { versie, bestandHash }: BetaalbatchVrijgaveDto): Promise<void> {
    return this.db
      .as(actor, async (tx) => {
        const oud = await requireVersie(tx, id, versie);
        if (oud.status !== 'opgesteld' && oud.status !== 'eenmaal-vrijgegeven') throw botst('niet-meer');
        if (oud.bestandHash !== bestandHash) throw botst('ander-bestand');
        if (oud.uitvoerdatum < datumVan(this.klok.nu())) throw botst('uitvoerdatum-voorbij');
        this.schema.require(await readBestand(tx, id));
        if (oud.status === 'opgesteld') {
          const velden = { vrijgegevenDoor: actor.subject, vrijgegevenOp: this.klok.nu() };
          await change(tx, oud, 'eenmaal-vrijgegeven', { ...velden, vrijgegevenHash: bestandHash });
        } else await this.finish(tx, actor, oud);
      })
      .catch(explainBetaling);
  }

  /** What two people did not release yet. Its declaraties can go in another one. Throws `niet-gevonden` and `conflict`. */
  withdraw(actor: Actor, id: string, versie: number): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const oud = await requireVersie(tx, id, versie);
      if (oud.status !== 'opgesteld' && oud.status !== 'eenmaal-vrijgegeven') throw botst('niet-meer');
      const nu = this.klok.nu();
      await change(tx, oud, 'ingetrokken', { ingetrokkenDoor: actor.subject, ingetrokkenOp: nu });
      await tx.update(Betaalopdracht, { batchId: id }, { status: 'vervallen', afgehandeldOp: nu });
    });
  }

  /** The file, byte for byte as it was released; that somebody took it is on record. */
  download(actor: Actor, id: string): Promise<{ naam: string; inhoud: string }> {
    return this.db.as(actor, async (tx) => {
      const batch = await findBatch(tx, id);
      if (batch.status !== 'vrijgegeven' && batch.status !== 'verwerkt') throw botst('nog-niet-vrijgegeven');
      recordBatch(tx, batch, 'opgehaald');
      return { naam: `${batch.nummer}.xml`, inhoud: await readBestand(tx, id) };
    });
  }

  private async insert(
    tx: Tx,
    actor: Actor,
    { programmaId, uitvoerdatum }: { programmaId: string; uitvoerdatum: string },
  ): Promise<string> {
    const { code } = await lockProgramma(tx, programmaId);
    const opgesteldOp = this.klok.nu();
    const betaler = await this.rekeningen.inUse(tx, { programmaId });
    if (betaler === null) throw botst('geen-programmarekening');
    const { binnen } = await this.voorstel.compose(tx, programmaId, opgesteldOp);
    if (binnen.length === 0) throw botst('niets-te-betalen');
    const [teller]: { aantal: number }[] = await tx.query(TELLER, [programmaId]);
    const batch = { id: randomUUID(), nummer: `${code}-B${(teller?.aantal ?? 0) + 1}`, programmaId };
    const opdrachten = binnen.map((regel) => toOpdracht(batch, regel));
    const bestand = toPain001({
      ...{ msgId: batch.nummer, gemaaktOp: opgesteldOp, uitvoerdatum, betaler },
      overboekingen: opdrachten.map(({ endToEndId, bedragInCenten }, i) => ({
        ...{ endToEndId, bedragInCenten, begunstigde: (binnen[i] as Regel).rekening },
        omschrijving: `Declaratie ${(binnen[i] as Regel).declaratie.nummer}`,
      })),
    });
    this.schema.require(bestand);
    const rij: Betaalbatch = {
      ...{ ...batch, bankrekeningId: betaler.id, status: 'opgesteld', aantal: opdrachten.length },
      bedragInCenten: opdrachten.reduce((som, { bedragInCenten }) => som + bedragInCenten, 0),
      ...{ uitvoerdatum, bestand, bestandHash: createHash('sha256').update(bestand).digest('hex') },
      ...{ opgesteldDoor: actor.subject, opgesteldOp, ...LEEG, versie: 1 },
    };
    await tx.insert(Betaalbatch, rij);
    await insertAll(tx, Betaalopdracht, opdrachten);
    recordBatch(tx, rij, 'opgesteld');
    return rij.id;
  }

  private async finish(tx: Tx, actor: Actor, oud: Betaalbatch): Promise<void> {
    if (oud.vrijgegevenDoor === actor.subject) throw botst('zelf-vrijgegeven');
    const { id, programmaId, aantal, bedragInCenten, bestandHash } = oud;
    const velden = { tweedeDoor: actor.subject, tweedeOp: this.klok.nu(), tweedeHash: bestandHash };
    await change(tx, oud, 'vrijgegeven', velden);
    const feiten = { betaalbatchId: id, programmaId, aantal, bedragInCenten, bestandHash };
    await publish(tx, newEvent('betaalbatch-vrijgegeven', id, feiten, this.klok));
  }
}

function toOpdracht(
  { id: batchId, programmaId }: Pick<Betaalbatch, 'id' | 'programmaId'>,
  { declaratie, rekening }: Regel,
): Betaalopdracht {
  const id = randomUUID();
  return {
    ...{ id, batchId, programmaId, declaratieId: declaratie.id, bankrekeningId: rekening.id },
    ...{ endToEndId: id.replaceAll('-', ''), bedragInCenten: declaratie.toegekendInCenten },
    ...{ status: 'open', reden: null, bankberichtId: null, afgehandeldOp: null },
  };
}

async function readBestand(tx: Tx, id: string): Promise<string> {
  const [rij]: { bestand: string }[] = await tx.query(BESTAND, [id]);
  return rij?.bestand ?? '';
}

async function requireVersie(tx: Tx, id: string, versie: number): Promise<Betaalbatch> {
  const batch = await findBatch(tx, id);
  if (batch.versie !== versie) throw verouderd(batch);
  return batch;
}

const verouderd = (batch: Betaalbatch): Error =>
  batchVerouderd(batch, batch.ingetrokkenDoor ?? batch.tweedeDoor ?? batch.vrijgegevenDoor);

async function change(
  tx: Tx,
  oud: Betaalbatch,
  status: Batchstatus,
  velden: Partial<Betaalbatch>,
): Promise<void> {
  const { id, versie } = oud;
  const nieuw = { ...velden, status, versie: versie + 1 };
  if (!changedOne(await tx.update(Betaalbatch, { id, versie }, nieuw))) throw verouderd(oud);
  recordBatch(tx, { ...oud, ...nieuw }, status);
}
