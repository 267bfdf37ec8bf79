// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { notFound, type Actor } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import type { DubbeleHulpvraagWeergave, DubbelWeergave } from './dubbel.dto.js';

// The hulpvraag is joined with the eyes of the reader; what the function tells is all there is of one in another region.
const SELECT = `SELECT d.id, d.gelijkenis, d.redenen, d.status, d.oudere_id <> $1 AS "anderIsOuder", d.gevonden_op AS "gevondenOp",
    d.besloten_door AS "beslotenDoor", d.besloten_op AS "beslotenOp", e.kenmerk, e.regio, e.ingediend_op AS "ingediendOp",
    h.id AS "hulpvraagId", h.status AS "hulpvraagStatus", h.versie, h.betrokkene_id AS "betrokkeneId", h.tekst,
    h.onderneming_naam AS "ondernemingNaam"
  FROM aanbodmatching.dubbelen_van($1) e JOIN aanbodmatching.dubbel d ON d.id = e.dubbel_id
  LEFT JOIN aanbodmatching.hulpvraag h ON h.id IN (d.hulpvraag_id, d.oudere_id) AND h.id <> $1
  ORDER BY d.status <> 'gevonden', d.gelijkenis DESC, d.id`;

type Rij = Omit<DubbelWeergave, 'ander'> & {
  kenmerk: string;
  regio: string;
  ingediendOp: Date;
} & ({ hulpvraagId: null } | Zichtbaar);
interface Zichtbaar {
  hulpvraagId: string;
  hulpvraagStatus: string;
  versie: number;
  betrokkeneId: string;
  tekst: Buffer | null;
  ondernemingNaam: Buffer | null;
}

/** Reading which hulpvragen may be the same one. */
@Injectable()
export class DubbelLezer {
  constructor(
    private readonly db: Database,
    private readonly kast: Sleutelkast,
  ) {}

  /** The likest first, what is decided last; `niet-gevonden` for a hulpvraag that this actor may not see. */
  async list(actor: Actor, hulpvraagId: string): Promise<DubbelWeergave[]> {
    return this.db.as(actor, async (tx) => {
      if (!(await tx.existsBy(Hulpvraag, { id: hulpvraagId }))) throw notFound('Deze hulpvraag');
      return this.listIn(tx, hulpvraagId);
    });
  }

  private async listIn(tx: Tx, hulpvraagId: string): Promise<DubbelWeergave[]> {
    const rijen: Rij[] = await tx.query(SELECT, [hulpvraagId]);
    const bos = await this.kast.take(
      tx,
      rijen.filter((rij) => rij.hulpvraagId !== null),
    );
    return rijen.map(({ kenmerk, regio, ingediendOp, ...rij }) => {
      const { id, gelijkenis, redenen, status, anderIsOuder, gevondenOp, beslotenDoor, beslotenOp } = rij;
      const ander =
        rij.hulpvraagId === null ? ELDERS : toZijde(rij, bos.unseal('hulpvraag', rij.hulpvraagId, rij));
      return {
        ...{ id, gelijkenis, redenen, status, anderIsOuder, gevondenOp, beslotenDoor, beslotenOp },
        ander: { kenmerk, regio, ingediendOp, ...ander },
      };
    });
  }
}

type Zijde = Pick<DubbeleHulpvraagWeergave, 'id' | 'status' | 'versie' | 'tekst' | 'ondernemingNaam'>;

const ELDERS: Zijde = { id: null, status: null, versie: null, tekst: null, ondernemingNaam: null };

const toZijde = (
  { hulpvraagId: id, hulpvraagStatus: status, versie }: Zichtbaar,
  woorden: Pick<Zijde, 'tekst' | 'ondernemingNaam'>,
): Zijde => ({ id, status, versie, ...woorden });
