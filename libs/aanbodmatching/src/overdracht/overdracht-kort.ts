// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import type { Tx } from '#libs/platform';
import { OVERDRACHT_STATUSSEN } from '../verloop/overdracht-verloop.rules.js';

/** To whom it was handed over, for who follows it. */
export class OverdrachtKortWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Naam van de regio of partner.' }) ontvanger!: string;
  @ApiProperty({ enum: OVERDRACHT_STATUSSEN }) status!: string;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty({ format: 'date-time' }) gevraagdOp!: Date;
  @ApiProperty({ format: 'date-time', description: 'Sinds wanneer zij in deze status is.' }) sinds!: Date;
}

const OF_HULPVRAAG = `SELECT id, ontvanger_naam AS ontvanger, status, versie, gevraagd_op AS "gevraagdOp", gewijzigd_op AS sinds
  FROM aanbodmatching.overdracht WHERE hulpvraag_id = $1 ORDER BY gevraagd_op, id`;

/** The hand-overs of a hulpvraag that this reader may know of, oldest first. */
export const readOverdrachtenKort = (tx: Tx, hulpvraagId: string): Promise<OverdrachtKortWeergave[]> =>
  tx.query(OF_HULPVRAAG, [hulpvraagId]);
