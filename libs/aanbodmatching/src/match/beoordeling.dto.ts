// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { REGELS } from '#libs/matching-engine';

export class RegelWeergave {
  @ApiProperty({ enum: REGELS }) regel!: string;
  @ApiProperty({ enum: ['ja', 'nee', 'onbekend'] }) oordeel!: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Het feit dat beslist, en de grenzen van het aanbod.',
  })
  feit!: object;
  @ApiProperty({ description: 'Uitleg in gewone taal; leeg als de regel in orde is.' }) uitleg!: string;
}

export class BeoordelingWeergave {
  @ApiProperty({ format: 'uuid' }) aanbodId!: string;
  @ApiProperty() titel!: string;
  @ApiProperty({ description: 'Verzonnen voorbeeldaanbod.' }) fictief!: boolean;
  @ApiProperty({ enum: ['ja', 'nee', 'onbekend'] }) oordeel!: string;
  @ApiProperty({ type: [RegelWeergave], description: 'Alle regels, ook die in orde zijn.' })
  regels!: RegelWeergave[];
  @ApiProperty({ type: [String] }) redenen!: string[];
  @ApiProperty({ type: String, nullable: true, description: 'De vraag waarvan het antwoord beslist.' })
  vraag!: string | null;
}
