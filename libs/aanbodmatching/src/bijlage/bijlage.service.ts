// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, invalid, newEvent, type Actor } from '#libs/kernel';
import {
  Configuratie,
  Database,
  firstStatus,
  publish,
  readBestand,
  recordAudit,
  type Bestand,
  type Inzending,
  type Scanstatus,
  type Tx,
} from '#libs/platform';
import { enterGesprek, hangBijlagen, type Gespreksplek } from '../gesprek/gesprek.opslag.js';
import { seal } from '../persoon/persoonsvelden.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import type { BijlageQuery, BijlageWeergave } from './bijlage.dto.js';
import { Bijlage, BijlageInhoud } from './bijlage.entity.js';
import { BijlageLezer, inhoudPlek } from './bijlage.lezer.js';
import { assessRuimte, type Bezet } from './bijlage.rules.js';

const RUIMTE = 'SELECT aantal, bytes FROM aanbodmatching.bijlage_ruimte($1)';

/** Adding files to what is said about a hulpvraag. */
@Injectable()
export class BijlageService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Sleutelkast,
    private readonly config: Configuratie,
    private readonly lezer: BijlageLezer,
  ) {}

  /**
   * Keeps the file, encrypted, until somebody has looked at it. Throws `ongeldig` for a file that is not what it says,
   * `conflict` when the hulpvraag has too many, `niet-beschikbaar` when nothing can look at it and that is not allowed.
   */
  async add(
    actor: Actor,
    hulpvraagId: string,
    inzending: Inzending,
    haak: BijlageQuery,
  ): Promise<BijlageWeergave> {
    return this.db.as(actor, async (tx) => {
      const plek = await enterGesprek(tx, actor, hulpvraagId);
      const status = firstStatus(this.config.bijlagen);
      const bestand = await readBestand(inzending);
      const [bezet]: Bezet[] = await tx.query(RUIMTE, [hulpvraagId]);
      const vol = assessRuimte(bezet ?? { aantal: 0, bytes: 0 }, bestand.inhoud.length);
      if (vol !== null) throw new DomainError('conflict', 'te-veel-bijlagen', [vol]);
      const bijlage = await this.insert(tx, actor, plek, bestand, status);
      await hang(tx, bijlage, haak);
      return this.lezer.readIn(tx, bijlage.id);
    });
  }

  private async insert(
    tx: Tx,
    actor: Actor,
    { hulpvraag, partij }: Gespreksplek,
    { naam, soort, inhoud }: Bestand,
    status: Scanstatus,
  ): Promise<Bijlage> {
    const { id: hulpvraagId, betrokkeneId, regio } = hulpvraag;
    const id = randomUUID();
    const bytes = inhoud.length;
    const nu = this.klok.nu();
    const sleutel = await this.kast.requireOf(tx, betrokkeneId);
    const bijlage: Bijlage = {
      ...{ id, hulpvraagId, betrokkeneId, berichtId: null, notitieId: null, partij, soort },
      ...seal(sleutel, 'bijlage', id, { naam }),
      ...{
        bytes,
        status,
        aangebodenOp: nu,
        gescandOp: null,
        toegevoegdDoor: actor.subject,
        toegevoegdOp: nu,
      },
    };
    await tx.insert(Bijlage, bijlage);
    await tx.insert(BijlageInhoud, { bijlageId: id, inhoud: sleutel.encryptBytes(inhoudPlek(id), inhoud) });
    const feiten = { bijlageId: id, hulpvraagId, regio, partij, soort, bytes, status };
    await publish(tx, newEvent('bijlage-toegevoegd', id, feiten, this.klok));
    recordAudit(tx, { soort: 'bijlage', handeling: 'toegevoegd', id, regio, voor: null, na: bijlage });
    return bijlage;
  }
}

async function hang(
  tx: Tx,
  { id, hulpvraagId, toegevoegdOp }: Bijlage,
  { berichtId, notitieId }: BijlageQuery,
): Promise<void> {
  if (berichtId !== undefined && notitieId !== undefined)
    throw invalid([{ melding: 'Een bijlage hoort bij een bericht of bij een notitie, niet bij allebei.' }]);
  if (berichtId !== undefined) await hangBijlagen(tx, hulpvraagId, { berichtId }, [id], toegevoegdOp);
  if (notitieId !== undefined) await hangBijlagen(tx, hulpvraagId, { notitieId }, [id], toegevoegdOp);
}
