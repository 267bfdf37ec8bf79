// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { Aanleiding } from '#libs/kernel';
import { isVrijgegeven, recordAudit, type Tx } from '#libs/platform';
import { Bijlage, BijlageInhoud } from '../bijlage/bijlage.entity.js';
import { openInhoud, toWeergave } from '../bijlage/bijlage.lezer.js';
import { Sleutelkast, type Sleutelbos } from '../persoon/sleutelbos.js';
import { Gespreksbericht } from './gespreksbericht.entity.js';
import { Notitie } from './notitie.entity.js';

/** What was said and written about one hulpvraag, for the person or firm that it is of. */
export interface Gesprekinzage {
  berichten: object[];
  /** Also what was meant for others: it is about him (AVG art. 15). */
  notities: object[];
  /** `inhoud` in base64; `null` when nobody may open it, or when the answer would get too large. */
  bijlagen: object[];
}

/** How many bytes of files an answer may still hold. */
export interface Ruimte {
  bytes: number;
}

const VAN_HULPVRAGEN = 'x.hulpvraag_id = ANY ($1)';
const VAN_BETROKKENE = `x.betrokkene_id = ANY ($1)`;
const LEEG = (
  tabel: string,
  kolom: string,
  van: string,
): string => `UPDATE aanbodmatching.${tabel} x SET ${kolom} = NULL
  FROM aanbodmatching.hulpvraag h WHERE h.id = x.hulpvraag_id AND x.${kolom} IS NOT NULL AND ${van}
    AND ($2::text IS NULL OR h.regio = $2) RETURNING x.id, x.betrokkene_id AS "betrokkeneId", h.regio`;
const INHOUD_WEG = `DELETE FROM aanbodmatching.bijlage_inhoud i USING aanbodmatching.bijlage b
  WHERE b.id = i.bijlage_id AND b.naam IS NULL AND b.id = ANY ($1)`;
const VELDEN = [
  ['gespreksbericht', 'tekst'],
  ['notitie', 'tekst'],
  ['bijlage', 'naam'],
] as const;

/** Messages, notes and files as the rights of people see them: all of it told, or all of it gone. */
@Injectable()
export class Gesprekdossier {
  constructor(private readonly kast: Sleutelkast) {}

  /** As far as this actor may see it, oldest first. */
  async export(tx: Tx, hulpvraagId: string, ruimte: Ruimte): Promise<Gesprekinzage> {
    const waar = { where: { hulpvraagId } };
    const berichten = await tx.find(Gespreksbericht, { ...waar, order: { geplaatstOp: 'ASC', id: 'ASC' } });
    const notities = await tx.find(Notitie, { ...waar, order: { geschrevenOp: 'ASC', id: 'ASC' } });
    const bijlagen = await tx.find(Bijlage, { ...waar, order: { toegevoegdOp: 'ASC', id: 'ASC' } });
    const bos = await this.kast.take(tx, [...berichten, ...notities, ...bijlagen]);
    const bestanden: object[] = [];
    for (const bijlage of bijlagen) bestanden.push(await this.exportBijlage(tx, bijlage, bos, ruimte));
    return {
      berichten: berichten.map(({ id, toewijzingId, partij, geplaatstOp, ingetrokkenOp, ...rij }) => ({
        ...{ id, toewijzingId, partij, geplaatstOp, ingetrokkenOp },
        ...bos.unseal('gespreksbericht', id, rij),
      })),
      notities: notities.map(({ id, geschrevenOp, ...rij }) => ({
        ...{ id, geschrevenOp },
        ...bos.unseal('notitie', id, rij),
      })),
      bijlagen: bestanden,
    };
  }

  private async exportBijlage(tx: Tx, bijlage: Bijlage, bos: Sleutelbos, ruimte: Ruimte): Promise<object> {
    const past = isVrijgegeven(bijlage.status) && bijlage.naam !== null && bijlage.bytes <= ruimte.bytes;
    const gevonden = past ? await tx.findOneBy(BijlageInhoud, { bijlageId: bijlage.id }) : null;
    if (gevonden === null) return { ...toWeergave(bijlage, bos), inhoud: null };
    ruimte.bytes -= bijlage.bytes;
    const sleutel = await this.kast.requireOf(tx, bijlage.betrokkeneId);
    return { ...toWeergave(bijlage, bos), inhoud: openInhoud(sleutel, gevonden).toString('base64') };
  }

  /** Of these hulpvragen; as `systeem`. Answers whose data it was: an address may have been corrected since. */
  erase(tx: Tx, hulpvraagIds: readonly string[], aanleiding: Aanleiding): Promise<string[]> {
    return this.empty(tx, VAN_HULPVRAGEN, [hulpvraagIds, null], aanleiding);
  }

  /** What was written about somebody whose hulpvraag moved to another address since; within a region when it is given. */
  async eraseOf(
    tx: Tx,
    betrokkeneId: string,
    regio: string | undefined,
    aanleiding: Aanleiding,
  ): Promise<void> {
    await this.empty(tx, VAN_BETROKKENE, [[betrokkeneId], regio ?? null], aanleiding);
  }

  private async empty(tx: Tx, van: string, waarden: unknown[], reden: Aanleiding): Promise<string[]> {
    const betrokkenen = new Set<string>();
    for (const [soort, kolom] of VELDEN) {
      const [rijen]: [{ id: string; betrokkeneId: string; regio: string }[], number] = await tx.query(
        LEEG(soort, kolom, van),
        waarden,
      );
      if (soort === 'bijlage') await tx.query(INHOUD_WEG, [rijen.map(({ id }) => id)]);
      for (const { id, betrokkeneId, regio } of rijen) {
        betrokkenen.add(betrokkeneId);
        recordAudit(tx, { soort, handeling: 'gewist', id, regio, voor: null, na: null, reden });
      }
    }
    return [...betrokkenen];
  }
}
