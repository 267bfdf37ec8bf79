// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, Length } from 'class-validator';
import { IsDatum, PaginaWeergave } from '#libs/platform';

const LENGTE = [3, 500] as const;

export class NieuwBelangDto {
  @ApiProperty({ format: 'uuid', description: 'De aanbieder waarin u een belang hebt.' })
  @IsUUID(undefined, { message: 'moet een uuid zijn' })
  aanbiederId!: string;

  @ApiProperty({
    minLength: LENGTE[0],
    maxLength: LENGTE[1],
    description: 'Wat het belang is, zonder namen van anderen. De beheerder leest dit ook.',
  })
  @IsString({ message: 'moet tekst zijn' })
  @Length(...LENGTE, { message: `moet ${LENGTE[0]} tot ${LENGTE[1]} tekens lang zijn` })
  omschrijving!: string;

  @ApiProperty({ format: 'date', description: 'De eerste dag; mag al voorbij zijn.' })
  @IsDatum()
  van!: string;
}

export class BelangeindeDto {
  @ApiProperty({ format: 'date', description: 'De laatste dag: vandaag of later.' })
  @IsDatum()
  tot!: string;
}

export class BelangWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Wie het meldde, zoals de aanmelddienst hem noemt.' }) subject!: string;
  @ApiProperty({ description: 'Zijn naam in een lijst, waar die bekend is; anders hetzelfde.' })
  naam!: string;
  @ApiProperty({ format: 'uuid' }) aanbiederId!: string;
  @ApiProperty({ description: 'Naam van de aanbieder.' }) aanbieder!: string;
  @ApiProperty() omschrijving!: string;
  @ApiProperty({ format: 'date' }) van!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'De laatste dag.' })
  tot!: string | null;
  @ApiProperty({ format: 'date-time' }) gemeldOp!: Date;
  @ApiProperty({ type: Date, nullable: true }) beeindigdOp!: Date | null;
  @ApiProperty({
    description:
      'Of het nu meetelt: zolang dat zo is beoordeelt en keurt u niets goed voor deze aanbieder. Ook een belang dat nog moet beginnen telt.',
  })
  teltMee!: boolean;
}

export class BelangenPagina extends PaginaWeergave {
  @ApiProperty({ type: [BelangWeergave] }) gegevens!: BelangWeergave[];
}
