// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsString, Matches, MaxLength } from 'class-validator';
import { CODE_VORM } from './inlogcode.rules.js';

export class InlogcodeAanvraagDto {
  @ApiProperty({
    format: 'email',
    maxLength: 254,
    description: 'Het adres dat bij de hulpvraag is opgegeven.',
  })
  @IsEmail({}, { message: 'moet een geldig e-mailadres zijn' })
  @MaxLength(254, { message: 'mag ten hoogste 254 tekens lang zijn' })
  email!: string;
}

export class InlogcodeInwisselingDto {
  @ApiProperty({ pattern: CODE_VORM.source, example: '04829317', description: 'De code uit de e-mail.' })
  @IsString()
  @Matches(CODE_VORM, { message: 'moet uit 8 cijfers bestaan' })
  code!: string;
}

export class InlogcodeOntvangstWeergave {
  @ApiProperty({ description: 'Altijd dezelfde tekst, ook als de hulpvraag of het adres niet bekend is.' })
  melding!: string;
}

export class BewerksleutelWeergave {
  @ApiProperty({
    description: 'Opent deze hulpvraag om te wijzigen of in te trekken, in de header `Bewerksleutel`.',
  })
  bewerksleutel!: string;
  @ApiProperty({ format: 'date-time', description: 'Daarna is een nieuwe code nodig.' })
  vervaltOp!: Date;
}
