// SPDX-License-Identifier: EUPL-1.2
import { ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { THEMAS } from '#libs/matching-engine';
import { PaginaQuery } from '#libs/platform';
import { HERKOMSTEN, type Herkomst } from '../hulpvraag/hulpvraag.rules.js';
import { AAN_ZET, type AanZet } from '../verloop/beurt.rules.js';
import { HULPVRAAG_STATUSSEN, type HulpvraagStatus } from '../verloop/hulpvraag-verloop.rules.js';
import { RICHTINGEN, SORTERINGEN, type Richting, type Sortering } from './werklijst.rules.js';

const toList = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.split(',') : value;
const toBoolean = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;
const toInteger = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value;
const oneOf = (lijst: readonly string[]): { message: string } => ({
  message: `moet een van deze zijn: ${lijst.join(', ')}`,
});
const UUID = '[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}';

/** What a work list shows. Without `status` what is open. */
export class WerklijstFilter {
  @ApiPropertyOptional({
    enum: HULPVRAAG_STATUSSEN,
    isArray: true,
    description: 'Een of meer, gescheiden door een komma. Zonder dit: alles wat open is.',
  })
  @IsOptional()
  @Transform(toList)
  @ArrayMaxSize(HULPVRAAG_STATUSSEN.length, { message: 'heeft te veel waarden' })
  @IsIn(HULPVRAAG_STATUSSEN, { each: true, message: `moet bestaan uit: ${HULPVRAAG_STATUSSEN.join(', ')}` })
  status?: HulpvraagStatus[];

  @ApiPropertyOptional({ enum: THEMAS })
  @IsOptional()
  @IsIn(THEMAS, oneOf(THEMAS))
  thema?: string;

  @ApiPropertyOptional({ enum: HERKOMSTEN })
  @IsOptional()
  @IsIn(HERKOMSTEN, oneOf(HERKOMSTEN))
  herkomst?: Herkomst;

  @ApiPropertyOptional({ example: 'GM0153' })
  @IsOptional()
  @Matches(/^GM\d{4}$/, { message: 'moet een gemeentecode zijn: GM en vier cijfers' })
  gemeentecode?: string;

  @ApiPropertyOptional({
    example: 'ik',
    description:
      'Van wie de hulpvragen zijn: `ik`, `niemand` (van het hele team) of de `id` van een behandelaar. Ook wat die nu voor een ander waarneemt.',
  })
  @IsOptional()
  @Matches(new RegExp(`^(?:ik|niemand|${UUID})$`), {
    message: 'moet ik, niemand of de id van een behandelaar zijn',
  })
  eigenaar?: string;

  @ApiPropertyOptional({ enum: AAN_ZET, isArray: true, description: 'Wie er nu iets moet doen.' })
  @IsOptional()
  @Transform(toList)
  @ArrayMaxSize(AAN_ZET.length, { message: 'heeft te veel waarden' })
  @IsIn(AAN_ZET, { each: true, message: `moet bestaan uit: ${AAN_ZET.join(', ')}` })
  aanZet?: AanZet[];

  @ApiPropertyOptional({ description: 'Of de uiterste dag voorbij is.' })
  @IsOptional()
  @Transform(toBoolean)
  @IsBoolean({ message: 'moet true of false zijn' })
  teLaat?: boolean;

  @ApiPropertyOptional({ example: '2026-0001', description: 'Een stuk van het kenmerk.' })
  @IsOptional()
  @Matches(/^[A-Za-z0-9-]{1,30}$/, { message: 'mag alleen letters, cijfers en streepjes hebben, hooguit 30' })
  kenmerk?: string;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: 3650,
    description: 'Ten minste zo veel dagen oud.',
  })
  @IsOptional()
  @Transform(toInteger)
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(0, { message: 'mag niet negatief zijn' })
  @Max(3650, { message: 'mag ten hoogste 3650 zijn' })
  dagenOpen?: number;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: 365,
    description: 'De uiterste dag komt binnen zo veel dagen, of is al voorbij.',
  })
  @IsOptional()
  @Transform(toInteger)
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(0, { message: 'mag niet negatief zijn' })
  @Max(365, { message: 'mag ten hoogste 365 zijn' })
  binnenDagen?: number;

  @ApiPropertyOptional({ description: 'Of iemand de ondernemer moet bellen: mail komt niet aan.' })
  @IsOptional()
  @Transform(toBoolean)
  @IsBoolean({ message: 'moet true of false zijn' })
  bellen?: boolean;
}

/** In what order. */
export class Volgorde {
  @ApiPropertyOptional({ enum: SORTERINGEN, default: 'ingediend' })
  @IsOptional()
  @IsIn(SORTERINGEN, oneOf(SORTERINGEN))
  sorteer?: Sortering;

  @ApiPropertyOptional({ enum: RICHTINGEN, default: 'oplopend' })
  @IsOptional()
  @IsIn(RICHTINGEN, oneOf(RICHTINGEN))
  richting?: Richting;
}

export class WerklijstQuery extends IntersectionType(PaginaQuery, WerklijstFilter, Volgorde) {}
