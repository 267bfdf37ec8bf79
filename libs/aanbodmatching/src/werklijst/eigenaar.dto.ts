// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import { VersieDto } from '../hulpvraag/hulpvraag-wijziging.dto.js';

const UUID = '[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}';
const AAN = new RegExp(`^(?:ik|team|${UUID})$`);
const AAN_MELDING = { message: 'moet ik, team of de id van een behandelaar zijn' };
const AAN_UITLEG = 'Aan wie: `ik`, `team` (van niemand in het bijzonder) of de `id` van een behandelaar.';

export class EigenaarDto extends VersieDto {
  @ApiProperty({ example: 'ik', description: AAN_UITLEG })
  @Matches(AAN, AAN_MELDING)
  behandelaar!: string;
}

export class BulkrijDto extends VersieDto {
  @ApiProperty({ format: 'uuid' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value))
  @IsUUID(undefined, { message: 'moet een id zijn' })
  id!: string;
}

export const HANDELINGEN = ['eigenaar-geven'] as const;
export type Handeling = (typeof HANDELINGEN)[number];
const MAX_RIJEN = 100;

export class BulkDto {
  @ApiProperty({ enum: HANDELINGEN })
  @IsIn(HANDELINGEN, { message: `moet een van deze zijn: ${HANDELINGEN.join(', ')}` })
  handeling!: Handeling;

  @ApiProperty({ type: [BulkrijDto], minItems: 1, maxItems: MAX_RIJEN })
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMinSize(1, { message: 'mag niet leeg zijn' })
  @ArrayMaxSize(MAX_RIJEN, { message: `mag ten hoogste ${MAX_RIJEN} hulpvragen hebben` })
  @ArrayUnique((rij: BulkrijDto | null) => rij?.id, { message: 'mag elke hulpvraag maar een keer hebben' })
  @ValidateNested({ each: true })
  @Type(() => BulkrijDto)
  rijen!: BulkrijDto[];

  @ApiProperty({ example: 'ik', description: AAN_UITLEG })
  @Matches(AAN, AAN_MELDING)
  behandelaar!: string;

  @ApiPropertyOptional({
    default: false,
    description: 'Doe niets als er een bij is die niet kan. Anders wordt gedaan wat kan.',
  })
  @IsOptional()
  @IsBoolean({ message: 'moet true of false zijn' })
  allesOfNiets?: boolean;
}

/** What became of one of many: done, or why not. */
export const UITKOMSTEN = ['gedaan', 'was-al-zo', 'gewijzigd', 'gesloten', 'niet-gevonden'] as const;
export type Uitkomst = (typeof UITKOMSTEN)[number];

export class UitkomstWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({
    enum: UITKOMSTEN,
    description: '`gewijzigd`: iemand veranderde deze hulpvraag intussen, en zij is niet aangeraakt.',
  })
  uitkomst!: Uitkomst;
  @ApiProperty({ type: 'integer', nullable: true, description: 'De versie van nu.' }) versie!: number | null;
}

export class BulkWeergave {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'null als er niets is veranderd.',
  })
  id!: string | null;
  @ApiProperty({ type: 'integer', description: 'Hoeveel er zijn veranderd.' }) gedaan!: number;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Tot dan kan het ongedaan.',
  })
  ongedaanTot!: Date | null;
  @ApiProperty({ type: [UitkomstWeergave] }) uitkomsten!: UitkomstWeergave[];
}
