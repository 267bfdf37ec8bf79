// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { PaginaWeergave } from '#libs/platform';
import { CommunityVersieDto } from '../community/community.dto.js';
import { MijnKringWeergave } from '../kringaanmelding/kringaanmelding.dto.js';

const TEKST = { message: 'moet tekst zijn' };
const NIET_LEEG = { message: 'mag niet leeg zijn' };
const hoogstens = (n: number): { message: string } => ({ message: `mag ten hoogste ${n} tekens lang zijn` });
const ingevuld = (_dto: unknown, waarde: unknown): boolean => waarde !== undefined && waarde !== null;
const MINUTEN = { message: 'kies hoelang de bijeenkomst duurt: 30 tot 480 minuten' };

export class KringritmeDto extends CommunityVersieDto {
  @ApiProperty({
    type: 'integer',
    minimum: 1,
    maximum: 5,
    description: 'De hoeveelste van de maand; 5 is de laatste.',
  })
  @IsIn([1, 2, 3, 4, 5], { message: 'kies de hoeveelste van de maand: 1 tot en met 5' })
  week!: number;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 7, description: '1 is maandag.' })
  @IsIn([1, 2, 3, 4, 5, 6, 7], { message: 'kies een dag van de week: 1 tot en met 7' })
  dag!: number;

  @ApiProperty({ example: '19:30', description: 'Nederlandse tijd.' })
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'moet een tijd zijn, zoals 19:30' })
  tijd!: string;

  @ApiProperty({ type: 'integer', minimum: 30, maximum: 480, description: 'Minuten.' })
  @IsInt(MINUTEN)
  @Min(30, MINUTEN)
  @Max(480, MINUTEN)
  duur!: number;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 300 })
  @ValidateIf(ingevuld)
  @IsString(TEKST)
  @Matches(/\S/, NIET_LEEG)
  @MaxLength(300, hoogstens(300))
  plaats?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 500 })
  @ValidateIf(ingevuld)
  @Matches(/^https:\/\/\S+$/, { message: 'moet een adres zijn dat met https:// begint' })
  @MaxLength(500, hoogstens(500))
  link?: string | null;
}

export class KringvertrekDto extends CommunityVersieDto {
  @ApiPropertyOptional({
    maxLength: 1000,
    description: 'Waarom, als u dat wilt zeggen: voor wie de community beheert.',
  })
  @IsOptional()
  @IsString(TEKST)
  @Matches(/\S/, NIET_LEEG)
  @MaxLength(1000, hoogstens(1000))
  reden?: string;
}

export class KringinvallerDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'moet een id (uuid) zijn' })
  lidmaatschapId!: string;
}

export class KringantwoordDto extends CommunityVersieDto {
  @ApiProperty({ description: 'Of u de plaats neemt.' })
  @IsBoolean({ message: 'moet true of false zijn' })
  ja!: boolean;
}

export class KringritmeWeergave {
  @ApiProperty({ type: 'integer', description: '5 is de laatste van de maand.' }) week!: number;
  @ApiProperty({ type: 'integer', description: '1 is maandag.' }) dag!: number;
  @ApiProperty({ example: '19:30' }) tijd!: string;
  @ApiProperty({ type: 'integer', description: 'Minuten.' }) duur!: number;
  @ApiProperty({ type: String, nullable: true }) plaats!: string | null;
  @ApiProperty({ type: String, nullable: true }) link!: string | null;
}

export class KringgenootWeergave {
  @ApiProperty({ format: 'uuid' }) kringlidId!: string;
  @ApiProperty({ format: 'uuid' }) lidmaatschapId!: string;
  @ApiProperty({ type: String, nullable: true, description: 'De naam die het lid koos.' })
  weergavenaam!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) sinds!: Date;
  @ApiProperty({ description: 'Of u dit zelf bent.' }) zelf!: boolean;
  @ApiProperty({
    ...{ type: 'integer', nullable: true },
    description: 'Hoe vaak hij er was; van een ander alleen voor wie de community beheert.',
  })
  bijgewoond!: number | null;
  @ApiProperty({ type: 'integer' }) versie!: number;
}

export class KringvertrekkerWeergave {
  @ApiProperty({ type: String, nullable: true }) weergavenaam!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) op!: Date;
  @ApiProperty({ type: String, nullable: true, description: 'Wat hij er zelf over zei.' }) reden!:
    string | null;
}

export class KringWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) communityId!: string;
  @ApiProperty() communityNaam!: string;
  @ApiProperty({ type: 'integer' }) nummer!: number;
  @ApiProperty({ type: 'integer', description: 'Hoeveel leden er horen te zijn, ten minste.' })
  minst!: number;
  @ApiProperty({ type: 'integer' }) meest!: number;
  @ApiProperty({ type: 'integer' }) aantal!: number;
  @ApiProperty({ type: 'integer', description: 'Plaatsen die vrij zijn.' }) vrij!: number;
  @ApiProperty({ description: 'Er zijn minder leden dan er horen te zijn.' }) teKlein!: boolean;
  @ApiProperty({ type: [String], description: 'Waarom deze leden bij elkaar zitten.' }) uitleg!: string[];
  @ApiProperty({ type: KringritmeWeergave, nullable: true, description: 'null: nog niet afgesproken.' })
  ritme!: KringritmeWeergave | null;
  @ApiProperty({ type: 'integer', description: 'Bijeenkomsten die geweest zijn.' }) gehouden!: number;
  @ApiProperty({ type: [KringgenootWeergave], description: 'Voor leden, en wie de community beheert.' })
  leden!: KringgenootWeergave[];
  @ApiProperty({
    type: [KringgenootWeergave],
    description: 'Wie een plaats kreeg aangeboden; voor wie beheert.',
  })
  genodigden!: KringgenootWeergave[];
  @ApiProperty({ type: [KringvertrekkerWeergave], description: 'Wie vertrok; voor wie beheert.' })
  vertrokken!: KringvertrekkerWeergave[];
  @ApiProperty({ type: MijnKringWeergave, nullable: true }) mijn!: MijnKringWeergave | null;
  @ApiProperty({ description: 'Of u over deze community gaat.' }) beheert!: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) gevormdOp!: Date;
  @ApiProperty({ type: 'integer' }) versie!: number;
}

export class KringenPagina extends PaginaWeergave {
  @ApiProperty({ type: [KringWeergave] }) gegevens!: KringWeergave[];
}

export class KringinvallerWeergave {
  @ApiProperty({ format: 'uuid' }) lidmaatschapId!: string;
  @ApiProperty({ type: String, nullable: true }) weergavenaam!: string | null;
  @ApiProperty({ description: '0 tot en met 1: van de kring met hem erin.' }) score!: number;
  @ApiProperty({ type: [String] }) redenen!: string[];
}

export class KringinvallersWeergave {
  @ApiProperty({ type: [KringinvallerWeergave], description: 'De beste eerst, ten hoogste tien.' })
  invallers!: KringinvallerWeergave[];
  @ApiProperty({ type: 'integer', description: 'Hoeveel van de wachtenden hier niet passen.' })
  ongeschikt!: number;
  @ApiProperty({ description: 'Er is geen plaats vrij.' }) vol!: boolean;
}
