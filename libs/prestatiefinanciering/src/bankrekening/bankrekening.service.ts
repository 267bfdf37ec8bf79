// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, forbidden, invalid, newEvent, notFound, type Actor } from '#libs/kernel';
import { Database, changedOne, idempotent, publish, recordAudit, type Tx } from '#libs/platform';
import { IsNull } from 'typeorm';
import type { BankrekeningBevestigingDto, NieuweBankrekeningDto } from './bankrekening.dto.js';
import { Bankrekening } from './bankrekening.entity.js';
import { LANDELIJK } from './bankrekening.lezer.js';
import { geldigVanaf, type Vervalreden } from './bankrekening.rules.js';
import { checkIban, normalizeIban } from './iban.rules.js';

const LEEG = {
  ...{ bevestigdDoor: null, bevestigdOp: null, gecontroleerdMet: null, geldigVanaf: null },
  ...{ vervallenDoor: null, vervallenOp: null, vervallenReden: null },
};

/** Enters accounts, and lets a second person say that they are right. Every step is by somebody who signed in just now. */
@Injectable()
export class BankrekeningService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /**
   * Answers its id. One that still waited for a second person is replaced by it. Throws `ongeldig` for a number that is
   * none, `verboden` for a programma that one does not pay for.
   */
  async enter(actor: Actor, nieuw: NieuweBankrekeningDto, sleutel: string | undefined): Promise<string> {
    const rij = this.toRij(actor, nieuw);
    const verzoek = { sleutel, bewerking: 'bankrekeningInvoeren', subject: actor.subject, body: nieuw };
    return this.db
      .as(actor, (tx) => idempotent(tx, verzoek, () => this.insert(tx, actor, rij)))
      .catch(refuseEnter);
  }

  /** By a second person, who asked the holder. Throws `niet-gevonden` and `conflict`. */
  confirm(actor: Actor, id: string, { versie, gecontroleerdMet }: BankrekeningBevestigingDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const oud = await requireOpen(tx, id, versie);
      if (oud.bevestigdOp !== null)
        throw new DomainError('conflict', 'al-bevestigd', [{ melding: 'Deze rekening is al bevestigd.' }]);
      if (oud.ingevoerdDoor === actor.subject) throw zelfIngevoerd();
      const bevestigdOp = this.klok.nu();
      const velden = {
        ...{ bevestigdDoor: actor.subject, bevestigdOp, gecontroleerdMet },
        geldigVanaf: geldigVanaf(bevestigdOp, oud.programmaId !== null),
      };
      await this.change(tx, oud, velden, 'bevestigd');
      const { aanbiederId, programmaId } = oud;
      const feiten = { bankrekeningId: id, aanbiederId, programmaId };
      const vanaf = velden.geldigVanaf.toISOString();
      await publish(tx, newEvent('bankrekening-bevestigd', id, { ...feiten, geldigVanaf: vanaf }, this.klok));
    });
  }

  /** Not theirs after all, or no longer: from now on nothing goes there. Throws `niet-gevonden` and `conflict`. */
  end(actor: Actor, id: string, versie: number, reden: Exclude<Vervalreden, 'vervangen'>): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const oud = await requireOpen(tx, id, versie);
      await this.drop(tx, actor, oud, reden);
    });
  }

  private toRij(actor: Actor, { iban: invoer, programmaId, ...rest }: NieuweBankrekeningDto): Bankrekening {
    const iban = normalizeIban(invoer);
    const fout = checkIban(iban);
    if (fout !== null) throw invalid([{ pad: 'iban', melding: fout }]);
    if (actor.rol === 'financier' && programmaId === undefined)
      throw invalid([{ pad: 'programmaId', melding: 'is nodig: van welk programma is deze rekening' }]);
    const aanbiederId = actor.rol === 'aanbieder' ? (actor.organisatieId ?? null) : null;
    const { tenaamstelling, straat, huisnummer, postcode, plaats, land } = rest;
    return {
      ...{ id: randomUUID(), aanbiederId, programmaId: aanbiederId === null ? (programmaId ?? null) : null },
      ...{ iban, tenaamstelling: tenaamstelling.trim(), straat: straat.trim() },
      ...{ huisnummer: huisnummer.trim(), postcode: postcode.trim(), plaats: plaats.trim(), land },
      ...{ ingevoerdDoor: actor.subject, ingevoerdOp: this.klok.nu(), ...LEEG, versie: 1 },
    };
  }

  private async insert(tx: Tx, actor: Actor, rij: Bankrekening): Promise<string> {
    const { id, aanbiederId, programmaId } = rij;
    const wacht = await tx.findOneBy(Bankrekening, {
      ...{ aanbiederId: aanbiederId ?? IsNull(), programmaId: programmaId ?? IsNull() },
      ...{ bevestigdOp: IsNull(), vervallenOp: IsNull() },
    });
    if (wacht) await this.drop(tx, actor, wacht, 'vervangen');
    await tx.insert(Bankrekening, rij);
    record(tx, rij, 'ingevoerd');
    await this.tell(tx, rij, 'ingevoerd');
    return id;
  }

  private async drop(tx: Tx, actor: Actor, oud: Bankrekening, reden: Vervalreden): Promise<void> {
    const velden = { vervallenDoor: actor.subject, vervallenOp: this.klok.nu(), vervallenReden: reden };
    await this.change(tx, oud, velden, reden);
    // That it made way for another one is told with that other one.
    if (reden !== 'vervangen') await this.tell(tx, oud, reden);
  }

  private async change(
    tx: Tx,
    oud: Bankrekening,
    velden: Partial<Bankrekening>,
    handeling: string,
  ): Promise<void> {
    const { id, versie } = oud;
    const nieuw = { ...velden, versie: versie + 1 };
    if (!changedOne(await tx.update(Bankrekening, { id, versie }, nieuw))) throw versieVerouderd(oud);
    record(tx, { ...oud, ...nieuw }, handeling);
  }

  private async tell(
    tx: Tx,
    { id, aanbiederId, programmaId }: Bankrekening,
    wat: 'ingevoerd' | 'afgewezen' | 'ingetrokken',
  ): Promise<void> {
    const feiten = { bankrekeningId: id, aanbiederId, programmaId, wat };
    await publish(tx, newEvent('bankrekening-gewijzigd', id, feiten, this.klok));
  }
}

async function requireOpen(tx: Tx, id: string, versie: number): Promise<Bankrekening> {
  const rij = await tx.findOneBy(Bankrekening, { id });
  if (!rij) throw notFound('Deze bankrekening');
  if (rij.versie !== versie) throw versieVerouderd(rij);
  if (rij.vervallenOp !== null)
    throw new DomainError('conflict', 'bankrekening-vervallen', [
      { melding: 'Deze rekening wordt niet meer gebruikt.' },
    ]);
  return rij;
}

/** Without number, name and address: from a hash somebody could guess them. */
function record(tx: Tx, rij: Bankrekening, handeling: string): void {
  const { id, aanbiederId, programmaId, gecontroleerdMet, geldigVanaf: vanaf, vervallenReden, versie } = rij;
  const na = { id, aanbiederId, programmaId, gecontroleerdMet, geldigVanaf: vanaf, vervallenReden, versie };
  recordAudit(tx, { soort: 'bankrekening', handeling, id, regio: LANDELIJK, voor: null, na });
}

const zelfIngevoerd = (): DomainError =>
  new DomainError('conflict', 'zelf-ingevoerd', [
    { melding: 'U voerde deze rekening zelf in. Een ander moet haar bevestigen.' },
  ]);

const versieVerouderd = ({
  versie,
  vervallenDoor,
  bevestigdDoor,
  ingevoerdDoor,
}: Bankrekening): DomainError =>
  new DomainError(
    'conflict',
    'versie-verouderd',
    [{ melding: 'Iemand anders heeft dit intussen gewijzigd. Laad het opnieuw en probeer het nog eens.' }],
    { versie, gewijzigdDoor: vervallenDoor ?? bevestigdDoor ?? ingevoerdDoor },
  );

/** Two at once of one holder; or a programma that is not there, or of others. */
function refuseEnter(fout: unknown): never {
  const { constraint, code } =
    (fout as { driverError?: { constraint?: string; code?: string } }).driverError ?? {};
  if (constraint === 'bankrekening_te_bevestigen')
    throw new DomainError('conflict', 'rekening-wacht-al', [
      { melding: 'Iemand anders voerde zojuist een rekening in. Laad de pagina opnieuw.' },
    ]);
  if (code === '42501') throw forbidden();
  throw fout;
}
