// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, newEvent } from '#libs/kernel';
import { Configuratie, publish, type Tx } from '#libs/platform';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { isOpen, isVastgehouden } from '../hulpvraag/hulpvraag.rules.js';
import { toKern } from '../hulpvraag/spamscore.rules.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import { Thesaurushouder } from '../thesaurus/thesaurushouder.js';
import { assessDubbel, compareVragen, isYounger, toNaamkern, type Gelijkenis } from './dubbel.rules.js';
import { findKandidaten, type Kandidaat } from './kandidaten.js';

/** More than this of one hulpvraag helps nobody; the likest are kept. */
const MEESTE = 5;

// A pair that somebody decided about stays decided, whatever is corrected afterwards.
const STORE = `INSERT INTO aanbodmatching.dubbel AS d
    (id, hulpvraag_id, oudere_id, gelijkenis, redenen, status, gevonden_op)
  VALUES ($1, $2, $3, $4, $5, 'gevonden', $6)
  ON CONFLICT (hulpvraag_id, oudere_id) DO UPDATE SET gelijkenis = excluded.gelijkenis, redenen = excluded.redenen
    WHERE d.status = 'gevonden'
  RETURNING id = $1 AS nieuw`;
const FORGET = `DELETE FROM aanbodmatching.dubbel WHERE status = 'gevonden' AND $1 IN (hulpvraag_id, oudere_id)
  AND NOT (CASE WHEN hulpvraag_id = $1 THEN oudere_id ELSE hulpvraag_id END = ANY ($2::uuid[]))`;

interface Plain {
  tekst: string;
  naam: string;
}
/** The one of the pair that is not looked for, and what was found. */
interface Gevonden extends Gelijkenis {
  ander: Pick<Kandidaat, 'id' | 'ingediendOp'>;
}

/** Finds what may be the same firm with the same need. Runs in the worker: only there are all texts readable. */
@Injectable()
export class DubbelZoeker {
  constructor(
    private readonly config: Configuratie,
    private readonly klok: Klok,
    private readonly kast: Sleutelkast,
    private readonly thesaurus: Thesaurushouder,
  ) {}

  /**
   * Looks both ways in time, so that of two that come in at the same moment the later one to be looked at finds the other.
   * What was found before and is alike no more is forgotten.
   */
  async find(tx: Tx, hulpvraagId: string): Promise<void> {
    const hulpvraag = await tx.findOneBy(Hulpvraag, { id: hulpvraagId });
    if (!hulpvraag || !isOpen(hulpvraag.status) || isVastgehouden(hulpvraag.status)) return;
    const gevonden = await this.compareAll(tx, hulpvraag);
    const beste = [...gevonden].sort((a, b) => b.gelijkenis - a.gelijkenis).slice(0, MEESTE);
    // Always in the same order, so that two that find each other do not wait for each other.
    for (const een of beste.sort((a, b) => (a.ander.id < b.ander.id ? -1 : 1)))
      await this.store(tx, hulpvraag, een);
    await this.forget(
      tx,
      hulpvraagId,
      gevonden.map(({ ander }) => ander.id),
    );
  }

  /** Forgets what was found with it and not decided, but for pairs with `blijft`: it is closed, or asks something else. */
  async forget(tx: Tx, hulpvraagId: string, blijft: string[] = []): Promise<void> {
    await tx.query(FORGET, [hulpvraagId, blijft]);
  }

  private async compareAll(tx: Tx, hulpvraag: Hulpvraag): Promise<Gevonden[]> {
    const kandidaten = await findKandidaten(tx, hulpvraag, this.config.dubbelDagen);
    if (kandidaten.length === 0) return [];
    const bos = await this.kast.take(tx, [hulpvraag, ...kandidaten]);
    const open = (van: Pick<Kandidaat, 'id' | 'betrokkeneId' | 'tekst' | 'ondernemingNaam'>): Plain => {
      const { tekst, ondernemingNaam } = bos.unseal('hulpvraag', van.id, van);
      return { tekst: tekst ?? '', naam: toNaamkern(ondernemingNaam ?? '') };
    };
    const zelf = open(hulpvraag);
    const { lezer } = this.thesaurus;
    const beeld = lezer.read(zelf.tekst);
    return kandidaten.flatMap((kandidaat): Gevonden[] => {
      const ander = open(kandidaat);
      const verband = { ...kandidaat, zelfdeNaam: zelf.naam !== '' && zelf.naam === ander.naam };
      if (!verband.zelfdeKvk && !verband.zelfdeMailbox && !verband.zelfdeNaam) return [];
      const vraag = compareVragen(beeld, lezer.read(ander.tekst));
      const zelfde = toKern(zelf.tekst) !== '' && toKern(zelf.tekst) === toKern(ander.tekst);
      const oordeel = assessDubbel(verband, vraag, zelfde);
      return oordeel === null ? [] : [{ ander: kandidaat, ...oordeel }];
    });
  }

  private async store(tx: Tx, zelf: Hulpvraag, { ander, gelijkenis, redenen }: Gevonden): Promise<void> {
    const [hulpvraagId, oudereId] = isYounger(zelf, ander) ? [zelf.id, ander.id] : [ander.id, zelf.id];
    const waarden = [randomUUID(), hulpvraagId, oudereId, gelijkenis, redenen, this.klok.nu()];
    const [rij]: { nieuw: boolean }[] = await tx.query(STORE, waarden);
    if (rij?.nieuw !== true) return;
    const feiten = { hulpvraagId, oudereId, regio: zelf.regio, gelijkenis };
    await publish(tx, newEvent('dubbel-gevonden', hulpvraagId, feiten, this.klok));
  }
}
