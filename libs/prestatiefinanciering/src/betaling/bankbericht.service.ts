// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, invalid, notFound, type Actor } from '#libs/kernel';
import { Database, changedOne, insertAll, type Tx } from '#libs/platform';
import { In } from 'typeorm';
import { Bankrekening } from '../bankrekening/bankrekening.entity.js';
import { Afrekening } from './afrekening.js';
import type { BankberichtWeergave } from './betaling.dto.js';
import {
  Bankbericht,
  Betaalbatch,
  Betaalopdracht,
  OnbekendeVerwijzing,
  type OnbekendWat,
} from './betaling.entity.js';
import { botst } from './betaling.fouten.js';
import { lockProgramma, recordBericht } from './betaling.opslag.js';
import { readBankbericht, type Geheel, type Gelezen, type Melding } from './sepa/bankbericht.rules.js';

/** What becomes of one thing that the bank told. */
interface Besluit {
  melding: Melding;
  opdracht: Betaalopdracht | null;
  /** `null`: it settles that order, or says again what was known. */
  onbekend: OnbekendWat | null;
}

/** Reads what the bank answers: each order is paid or refused once, and what fits none is for somebody to look at. */
@Injectable()
export class BankberichtService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly afrekening: Afrekening,
  ) {}

  /** The same file again changes nothing. Throws `niet-gevonden`, and `ongeldig` with all that is wrong with the file. */
  async read(actor: Actor, programmaId: string, bytes: Buffer): Promise<BankberichtWeergave> {
    const gelezen = readBankbericht(toTekst(bytes));
    const hash = createHash('sha256').update(bytes).digest('hex');
    return this.db.as(actor, async (tx) => {
      await lockProgramma(tx, programmaId);
      const eerder = await tx.findOneBy(Bankbericht, { programmaId, hash });
      if (eerder) return toWeergave(eerder, true);
      await requireRekening(tx, programmaId, gelezen);
      const besluiten = await this.decide(tx, programmaId, gelezen);
      const bericht = this.toBericht(actor, programmaId, gelezen.soort, hash, besluiten);
      await tx.insert(Bankbericht, bericht);
      const antwoorden = besluiten.filter(isNieuw);
      await this.afrekening.settle(tx, actor, { bankberichtId: bericht.id, programmaId, antwoorden });
      await this.note(tx, bericht, besluiten);
      await this.afrekening.close(tx, programmaId);
      recordBericht(tx, 'bankbericht', 'ingelezen', bericht);
      return toWeergave(bericht, false);
    });
  }

  /** By hand, with what was done about it. Throws `niet-gevonden` and `conflict`. */
  settleOnbekend(actor: Actor, id: string, toelichting: string): Promise<OnbekendeVerwijzing> {
    return this.db.as(actor, async (tx) => {
      const oud = await tx.findOneBy(OnbekendeVerwijzing, { id });
      if (!oud) throw notFound('Deze verwijzing');
      if (oud.afgehandeldOp !== null) throw botst('al-afgehandeld');
      const velden = { afgehandeldDoor: actor.subject, afgehandeldOp: this.klok.nu() };
      const nieuw = { ...velden, toelichting: toelichting.trim() };
      if (!changedOne(await tx.update(OnbekendeVerwijzing, { id }, nieuw))) throw botst('al-afgehandeld');
      recordBericht(tx, 'onbekende-verwijzing', 'afgehandeld', { id });
      return { ...oud, ...nieuw };
    });
  }

  private async decide(tx: Tx, programmaId: string, gelezen: Gelezen): Promise<Besluit[]> {
    const meldingen = [...gelezen.meldingen, ...(await this.spread(tx, programmaId, gelezen.geheel))];
    const opdrachten = await findOpdrachten(tx, programmaId, meldingen);
    const vrij = await tx.findBy(Betaalbatch, { programmaId, status: In(['vrijgegeven', 'verwerkt']) });
    const isWeg = new Set(vrij.map(({ id }) => id));
    return meldingen.map((melding) => {
      const opdracht = opdrachten.get(melding.verwijzing) ?? null;
      const besluit = { melding, opdracht, onbekend: onbekendOf(melding, opdracht, isWeg) };
      // The same order twice in one file: the second finds what the first did.
      if (isNieuw(besluit))
        opdrachten.set(melding.verwijzing, { ...besluit.opdracht, status: statusOf(melding) });
      return besluit;
    });
  }

  /** What is told of a whole batch, told of each of its orders; of one that is not there as it was told. */
  private async spread(tx: Tx, programmaId: string, geheel: readonly Geheel[]): Promise<Melding[]> {
    const uit: Melding[] = [];
    for (const { msgId, uitkomst, reden } of geheel) {
      const batch = await tx.findOneBy(Betaalbatch, { programmaId, nummer: msgId });
      const opdrachten = batch ? await tx.findBy(Betaalopdracht, { batchId: batch.id }) : [];
      const verwijzingen = batch ? opdrachten.map(({ endToEndId }) => endToEndId) : [msgId.slice(0, 35)];
      uit.push(...verwijzingen.map((verwijzing) => ({ verwijzing, uitkomst, reden, bedragInCenten: null })));
    }
    return uit;
  }

  private toBericht(
    actor: Actor,
    programmaId: string,
    soort: Bankbericht['soort'],
    hash: string,
    besluiten: readonly Besluit[],
  ): Bankbericht {
    const tel = (uitkomst: Melding['uitkomst']): number =>
      besluiten.filter((besluit) => isNieuw(besluit) && besluit.melding.uitkomst === uitkomst).length;
    return {
      ...{ id: randomUUID(), programmaId, soort, hash },
      ...{ aantalBetaald: tel('betaald'), aantalGeweigerd: tel('geweigerd') },
      aantalOnbekend: besluiten.filter(({ onbekend }) => onbekend !== null).length,
      ...{ ingelezenDoor: actor.subject, ingelezenOp: this.klok.nu() },
    };
  }

  private async note(tx: Tx, { id, programmaId }: Bankbericht, besluiten: readonly Besluit[]): Promise<void> {
    const rijen = besluiten.flatMap(({ melding, onbekend }) =>
      onbekend === null
        ? []
        : [
            {
              ...{ id: randomUUID(), bankberichtId: id, programmaId, wat: onbekend, ...melding },
              ...{ toelichting: null, afgehandeldDoor: null, afgehandeldOp: null },
            },
          ],
    );
    await insertAll(tx, OnbekendeVerwijzing, rijen);
  }
}

type Nieuw = Besluit & { opdracht: Betaalopdracht };
const isNieuw = (besluit: Besluit): besluit is Nieuw =>
  besluit.onbekend === null && besluit.opdracht?.status === 'open';

const statusOf = ({ uitkomst }: Melding): 'betaald' | 'geweigerd' =>
  uitkomst === 'betaald' ? 'betaald' : 'geweigerd';

function onbekendOf(
  melding: Melding,
  opdracht: Betaalopdracht | null,
  isWeg: ReadonlySet<string>,
): OnbekendWat | null {
  if (opdracht === null || !isWeg.has(opdracht.batchId)) return 'onbekend';
  if (melding.uitkomst === 'teruggestort') return 'teruggestort';
  if (melding.bedragInCenten !== null && melding.bedragInCenten !== opdracht.bedragInCenten)
    return 'ander-bedrag';
  const gelijk = opdracht.status === 'open' || opdracht.status === melding.uitkomst;
  return gelijk ? null : 'al-afgehandeld';
}

async function findOpdrachten(
  tx: Tx,
  programmaId: string,
  meldingen: readonly Melding[],
): Promise<Map<string, Betaalopdracht>> {
  const verwijzingen = [...new Set(meldingen.map(({ verwijzing }) => verwijzing))];
  const rijen = await tx
    .createQueryBuilder(Betaalopdracht, 'o')
    .where('o.programmaId = :programmaId AND o.endToEndId = ANY (:verwijzingen)', {
      programmaId,
      verwijzingen,
    })
    .getMany();
  return new Map(rijen.map((rij) => [rij.endToEndId, rij]));
}

/** A statement of another account tells nothing of what this programma paid. */
async function requireRekening(tx: Tx, programmaId: string, { soort, ibans }: Gelezen): Promise<void> {
  if (soort !== 'camt.053') return;
  const eigen = new Set((await tx.findBy(Bankrekening, { programmaId })).map(({ iban }) => iban));
  if (ibans.some((iban) => !eigen.has(iban)))
    throw invalid([{ pad: 'bestand', melding: 'Dit is een afschrift van een andere rekening.' }]);
}

function toTekst(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw invalid([{ pad: 'bestand', melding: 'Het bestand is geen tekst in UTF-8.' }]);
  }
}

const toWeergave = (
  { id, soort, aantalBetaald, aantalGeweigerd, aantalOnbekend, ingelezenOp }: Bankbericht,
  alIngelezen: boolean,
): BankberichtWeergave => ({
  ...{ id, soort, alIngelezen, aantalBetaald, aantalGeweigerd, aantalOnbekend, ingelezenOp },
});
