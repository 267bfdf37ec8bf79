// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Length } from 'class-validator';

export class ExterneBronQuery {
  @ApiProperty({
    maxLength: 80,
    description: 'Hoe u deze bron noemt; dezelfde naam geeft een volgende versie.',
  })
  @Length(1, 80, { message: 'moet van 1 tot 80 tekens lang zijn' })
  naam!: string;

  @ApiPropertyOptional({
    enum: ['ja'],
    description: 'Alleen kijken wat ervan zou komen; er wordt niets bewaard.',
  })
  @IsOptional()
  @IsIn(['ja'], { message: 'moet ja zijn, of weggelaten' })
  proef?: 'ja';
}

export class BronIntrekkenDto {
  @ApiProperty({ minLength: 5, maxLength: 300 })
  @Length(5, 300, { message: 'moet van 5 tot 300 tekens lang zijn' })
  reden!: string;
}

export class ExterneBronWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() naam!: string;
  @ApiProperty({ type: 'integer' }) versie!: number;
  @ApiProperty({ enum: ['bedrijf', 'cel'] }) soort!: 'bedrijf' | 'cel';
  @ApiProperty({ description: 'Van het bestand zelf, in hex.' }) sha256!: string;
  @ApiProperty({ type: 'integer' }) regels!: number;
  @ApiProperty({ format: 'date-time' }) ingelezenOp!: Date;
  @ApiProperty({ description: 'Pseudoniem van wie het inlas.' }) ingelezenDoor!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) ingetrokkenOp!: Date | null;
  @ApiProperty({ type: String, nullable: true }) intrekreden!: string | null;
}

export class ExterneBronnenWeergave {
  @ApiProperty({ type: [ExterneBronWeergave] }) bronnen!: ExterneBronWeergave[];
}

export class ExterneBronfoutWeergave {
  @ApiProperty({ type: 'integer', description: 'Regel van het bestand, vanaf 1.' }) regel!: number;
  @ApiProperty() veld!: string;
  @ApiProperty() melding!: string;
}

/** What a file tells, before it is kept. */
export class ExterneBronsamenvatting {
  @ApiProperty({ enum: ['bedrijf', 'cel'] }) soort!: 'bedrijf' | 'cel';
  @ApiProperty({ type: 'integer' }) regels!: number;
  @ApiProperty({ type: 'integer', description: 'Verschillende bedrijven of groepen.' }) eenheden!: number;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'Hoeveel van die bedrijven om hulp vroegen, op tientallen afgerond; null bij groepen. Precies staat het nergens: dan was van één bedrijf na te gaan of het hulp vroeg.',
  })
  hulpvragers!: number | null;
  @ApiProperty({
    type: 'integer',
    description: 'Bedrijven waarvan regio, sectie en grootteklasse erbij staan.',
  })
  metAard!: number;
  @ApiProperty({ type: [String] }) indicatoren!: string[];
  @ApiProperty({ type: [String] }) perioden!: string[];
}

/** What came of a file: all of it was taken, or nothing, with every fault. */
export class ExterneBronverslag {
  @ApiProperty({ type: ExterneBronWeergave, nullable: true }) bron!: ExterneBronWeergave | null;
  @ApiProperty({ type: ExterneBronsamenvatting, nullable: true, description: 'Als er geen fouten zijn.' })
  samenvatting!: ExterneBronsamenvatting | null;
  @ApiProperty({ type: [ExterneBronfoutWeergave] }) fouten!: ExterneBronfoutWeergave[];
}
