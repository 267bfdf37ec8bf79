// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { CommunityVersieDto } from '../community/community.dto.js';

const hoogstens = (n: number): { message: string } => ({ message: `mag ten hoogste ${n} tekens lang zijn` });
const TEKST = { message: 'moet tekst zijn' };
const NIET_LEEG = { message: 'mag niet leeg zijn' };
const WAAR = { message: 'moet true of false zijn' };
export const ANTWOORDEN = ['ja', 'nee'] as const;
export type Ervaringsantwoord = (typeof ANTWOORDEN)[number];

/** What an ondernemer tells of his hulpvraag: his own words then, as he wants them read now. */
export class NieuweErvaringDto {
  @ApiProperty({
    maxLength: 2000,
    description:
      'Waar uw vraag over ging. Andere ondernemers lezen dit niet: wij zoeken ermee naar vragen als die van u.',
  })
  @IsString(TEKST)
  @Matches(/\S/, NIET_LEEG)
  @MaxLength(2000, hoogstens(2000))
  tekst!: string;
}

export class ErvaringWijzigingDto extends CommunityVersieDto {
  @ApiProperty({ maxLength: 2000 })
  @IsString(TEKST)
  @Matches(/\S/, NIET_LEEG)
  @MaxLength(2000, hoogstens(2000))
  tekst!: string;
}

/** How often somebody wants to be asked. */
export class VraaggrenzenDto {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 2, description: 'Verzoeken in dertig dagen.' })
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(1, { message: 'moet ten minste 1 zijn' })
  @Max(2, { message: 'mag ten hoogste 2 zijn' })
  perMaand!: number;

  @ApiProperty({ description: 'Zolang dit waar is, vraagt niemand u.' })
  @IsBoolean(WAAR)
  gepauzeerd!: boolean;
}

export class NieuwErvaringsverzoekDto {
  @ApiProperty({ maxLength: 1000, description: 'Wat u wilt weten; de ander leest het.' })
  @IsString(TEKST)
  @Matches(/\S/, NIET_LEEG)
  @MaxLength(1000, hoogstens(1000))
  woorden!: string;

  @ApiProperty({ maxLength: 100, description: 'Uw naam; de ander ziet hem als die ja zegt.' })
  @IsString(TEKST)
  @Matches(/\S/, NIET_LEEG)
  @MaxLength(100, hoogstens(100))
  naam!: string;

  @ApiProperty({ description: 'Of de ander uw naam mag zien voordat die antwoordt.' })
  @IsBoolean(WAAR)
  toonNaam!: boolean;
}

export class ErvaringsantwoordDto {
  @ApiProperty({ enum: ANTWOORDEN })
  @IsIn(ANTWOORDEN, { message: `moet een van deze zijn: ${ANTWOORDEN.join(', ')}` })
  antwoord!: Ervaringsantwoord;
}

export class BedankjeDto {
  @ApiProperty({ maxLength: 500, description: 'Een paar woorden; de ander krijgt ze per mail.' })
  @IsString(TEKST)
  @Matches(/\S/, NIET_LEEG)
  @MaxLength(500, hoogstens(500))
  woorden!: string;
}
