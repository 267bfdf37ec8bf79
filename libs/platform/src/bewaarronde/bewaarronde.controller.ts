// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Handelend } from '../auth/toegang.js';
import { Database } from '../database/database.js';
import { PaginaQuery, decodeCursor, toPagina, type Pagina } from '../http/cursor.js';
import { BewaarrondesPagina, type BewaarrondeWeergave } from './bewaarronde.dto.js';

const PAGE = `SELECT id, datum::text, begonnen_op AS "begonnenOp", afgerond_op AS "afgerondOp", uitkomsten
  FROM platform.bewaarronde
  WHERE $1::timestamptz IS NULL OR (date_trunc('milliseconds', begonnen_op), id) < ($1, $2::uuid)
  ORDER BY date_trunc('milliseconds', begonnen_op) DESC, id DESC LIMIT $3`;

@ApiTags('bewaarrondes')
@ApiBearerAuth('token')
@Controller('api/v1/bewaarrondes')
export class BewaarrondeController {
  constructor(private readonly db: Database) {}

  @Get()
  @ApiOperation({
    summary: 'Wat er is gewist omdat de bewaartermijn voorbij was, nieuwste ronde eerst',
    operationId: 'bewaarrondesLijst',
  })
  @ApiOkResponse({ type: BewaarrondesPagina })
  async list(
    @Handelend() actor: Actor,
    @Query() { cursor, aantal }: PaginaQuery,
  ): Promise<Pagina<BewaarrondeWeergave>> {
    const na = decodeCursor(cursor, ['op', 'id']);
    const rijen: BewaarrondeWeergave[] = await this.db.as(actor, (tx) =>
      tx.query(PAGE, [na?.['op'] ?? null, na?.['id'] ?? null, aantal + 1]),
    );
    return toPagina(
      rijen,
      aantal,
      ({ begonnenOp, id }) => ({ op: begonnenOp.toISOString(), id }),
      (rij) => rij,
    );
  }
}
