// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok } from '#libs/kernel';
import { Configuratie, Datasleutel, Kluis, type Tx } from '#libs/platform';
import { writeTabellen } from '../afname/csvw.js';
import type { Rooster } from '../afname/rooster.js';
import { BEWAAR_MS, type Koppelsoort } from './koppelbestand.rules.js';
import { toKoppeling } from './koppelrooster.js';
import { readKoppelstof } from './koppelstof.js';

const SLEUTELBYTES = 32;
// One at a time with whoever takes back what he agreed to: it is seen here, or this file is seen there.
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('impactverantwoording koppelbestand', 0))`;
const OPEN = `SELECT id, van::text, tot::text FROM impactverantwoording.koppelbestand WHERE id = $1 AND status = 'in-opbouw'`;
const DEEL = `INSERT INTO impactverantwoording.koppelinhoud (koppelbestand_id, soort, sleutel, inhoud) VALUES ($1, $2, $3, $4)`;
const KLAAR = `UPDATE impactverantwoording.koppelbestand SET status = 'klaar', voortgang = 100, klaar_op = $2, vervalt_op = $3,
  bedrijven = $4, trajecten = $5, antwoorden = $6, sleutel_sha256 = $7, inhoud_sha256 = $8 WHERE id = $1`;
const MISLUKT = `UPDATE impactverantwoording.koppelbestand SET status = 'mislukt', reden = $2
  WHERE id = $1 AND status = 'in-opbouw'`;
// It may tell of this hulpvraag when that was agreed to before it was made, and lies in its period.
const RAAKT = `UPDATE impactverantwoording.koppelbestand b SET status = 'vervallen', reden = 'toestemming-ingetrokken'
  WHERE b.status = 'klaar' AND EXISTS (SELECT FROM impactverantwoording.koppelinhoud i WHERE i.koppelbestand_id = b.id)
    AND EXISTS (SELECT FROM impactverantwoording.koppeltoestemming k
      JOIN impactverantwoording.traject t ON t.hulpvraag_id = k.hulpvraag_id
      WHERE k.hulpvraag_id = $1 AND k.gegeven_op <= b.klaar_op
        AND (t.gevraagd_op AT TIME ZONE 'Europe/Amsterdam')::date BETWEEN b.van AND b.tot)
  RETURNING b.id`;
const WEG = 'DELETE FROM impactverantwoording.koppelinhoud WHERE koppelbestand_id = ANY ($1)';
const VERGEET = 'DELETE FROM impactverantwoording.koppeltoestemming WHERE hulpvraag_id = $1';
const VERLOOP = `UPDATE impactverantwoording.koppelbestand SET status = 'vervallen', reden = 'verlopen'
  WHERE id = ANY ($1) AND status = 'klaar'`;

const OPMERKING =
  'Een pseudoniem is van één bedrijf en geldt alleen in de twee bestanden die samen zijn gemaakt. Geld staat in hele centen.';
const TITELS: Record<Koppelsoort, string> = {
  sleutel: 'Sleutel bij een koppelbestand voor het CBS',
  inhoud: 'Inhoud van een koppelbestand voor het CBS',
};

/** Makes, voids and clears away files for linking; all as `systeem`. */
@Injectable()
export class Koppelbouw {
  private readonly kluis: Kluis;

  constructor(
    private readonly klok: Klok,
    private readonly config: Configuratie,
  ) {
    this.kluis = new Kluis(config.persoonsgegevens.sleutels);
  }

  /** Both files, encrypted, with a key for the pseudonyms that is gone when this returns; nothing for what is made already. */
  async build(tx: Tx, id: string): Promise<void> {
    await tx.query(LOCK);
    const [bestand]: { van: string; tot: string }[] = await tx.query(OPEN, [id]);
    if (!bestand) return;
    const stof = await readKoppelstof(tx, bestand.van, bestand.tot);
    if (stof.trajecten.length === 0) return this.fail(tx, id, 'geen-bedrijven');
    const sleutel = randomBytes(SLEUTELBYTES);
    const koppeling = toKoppeling(stof, sleutel);
    sleutel.fill(0);
    const hashes = [
      await this.keep(tx, id, 'sleutel', [koppeling.sleutel]),
      await this.keep(tx, id, 'inhoud', koppeling.inhoud),
    ];
    const nu = this.klok.nu();
    const aantallen = [koppeling.sleutel.rijen.length, stof.trajecten.length, stof.antwoorden.length];
    await tx.query(KLAAR, [id, nu, new Date(nu.getTime() + BEWAAR_MS), ...aantallen, ...hashes]);
  }

  /** There will be none. */
  async fail(tx: Tx, id: string, reden: 'geen-bedrijven' | 'fout'): Promise<void> {
    await tx.query(MISLUKT, [id, reden]);
  }

  /** Somebody took back what he agreed to: files that may tell of him and were not fetched, go. */
  async withdraw(tx: Tx, hulpvraagId: string): Promise<void> {
    await tx.query(LOCK);
    const [geraakt]: [{ id: string }[], number] = await tx.query(RAAKT, [hulpvraagId]);
    await tx.query(WEG, [geraakt.map(({ id }) => id)]);
  }

  /** Somebody was erased: also what he agreed to. */
  async forget(tx: Tx, hulpvraagId: string): Promise<void> {
    await this.withdraw(tx, hulpvraagId);
    await tx.query(VERGEET, [hulpvraagId]);
  }

  /** Their time is over. */
  async expire(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.query(WEG, [ids]);
    await tx.query(VERLOOP, [ids]);
  }

  /** Opens a file as it stands in its row. Throws `OntsleutelFout`. */
  open(id: string, soort: Koppelsoort, rij: { sleutel: Buffer; inhoud: Buffer }): Buffer {
    const plek = plekVan(id, soort);
    return this.kluis.open(plek.rij, rij.sleutel).decryptBytes(plek, rij.inhoud);
  }

  /** Answers the SHA-256 of the file, in hex. */
  private async keep(tx: Tx, id: string, soort: Koppelsoort, roosters: readonly Rooster[]): Promise<string> {
    const kop = {
      ...{ 'dc:title': TITELS[soort], 'dc:identifier': id, 'dc:publisher': this.config.uitgever.naam },
      'dc:issued': { '@value': this.klok.nu().toISOString(), '@type': 'xsd:dateTime' },
    };
    const bestand = writeTabellen(kop, OPMERKING, roosters);
    const [plek, sleutel] = [plekVan(id, soort), Datasleutel.new()];
    const verpakt = this.kluis.wrap(plek.rij, sleutel);
    await tx.query(DEEL, [id, soort, verpakt, sleutel.encryptBytes(plek, bestand)]);
    return createHash('sha256').update(bestand).digest('hex');
  }
}

const plekVan = (id: string, soort: Koppelsoort): { kolom: string; rij: string } => ({
  kolom: 'impactverantwoording.koppelinhoud.inhoud',
  rij: `${id}:${soort}`,
});
