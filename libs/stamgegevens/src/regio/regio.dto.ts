// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Min,
} from 'class-validator';
import { PaginaWeergave } from '#libs/platform';

/** Path of one region. */
export class RegioPad {
  @ApiProperty({ description: 'Code van de regio.', example: 'TWE' })
  @Matches(/^[A-Z]{2,12}$/, { message: 'moet 2 tot 12 hoofdletters zijn' })
  code!: string;
}

/** A region as the beheerder wants it to be. */
export class RegioInvoer {
  @ApiProperty({ description: 'Naam van de regio.', example: 'Twente' })
  @IsString()
  @Length(1, 200, { message: 'moet 1 tot 200 tekens lang zijn' })
  naam!: string;

  @ApiProperty({ description: 'Id van de organisatie die de regio coördineert.', format: 'uuid' })
  @IsUUID()
  organisatieId!: string;

  @ApiProperty({ type: [String], description: 'Gemeentecodes van de regio.', example: ['GM0153', 'GM0164'] })
  @IsArray()
  @ArrayMaxSize(500, { message: 'mag ten hoogste 500 gemeenten hebben' })
  @Matches(/^GM\d{4}$/, { each: true, message: 'moet uit gemeentecodes zoals GM0153 bestaan' })
  gemeenten!: string[];

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    description: 'Versie die u wijzigt; laat weg bij een nieuwe regio.',
  })
  @IsOptional()
  @IsInt()
  @Min(1, { message: 'moet ten minste 1 zijn' })
  versie?: number;
}

export class RegioOrganisatie {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ example: 'Regio Twente' })
  naam!: string;
}

export class RegioWeergave {
  @ApiProperty({ example: 'TWE' })
  code!: string;
  @ApiProperty({ example: 'Twente' })
  naam!: string;
  @ApiProperty({
    type: RegioOrganisatie,
    nullable: true,
    description: 'Organisatie die de regio coördineert.',
  })
  organisatie!: RegioOrganisatie | null;
  @ApiProperty({
    type: [String],
    description: 'Gemeentecodes; leeg bij LANDELIJK, die de overige gemeenten heeft.',
  })
  gemeenten!: string[];
  @ApiProperty({ type: 'integer', description: 'Stuur deze mee als u de regio wijzigt.' })
  versie!: number;
}

export class RegiosPagina extends PaginaWeergave {
  @ApiProperty({ type: [RegioWeergave] })
  gegevens!: RegioWeergave[];
}
