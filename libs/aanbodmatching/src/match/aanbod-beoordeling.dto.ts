// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { REGELS, type Taal } from '#libs/matching-engine';
import { PaginaWeergave } from '#libs/platform';
import { OndernemingDto } from '../hulpvraag/hulpvraag.dto.js';
import { RegelWeergave } from './beoordeling.dto.js';

const TALEN = ['nl', 'en'] as const;

export class TaalQuery {
  @ApiPropertyOptional({ enum: TALEN, default: 'nl' })
  @IsOptional()
  @IsIn(TALEN, { message: 'moet nl of en zijn' })
  taal: Taal = 'nl';
}

/** The facts by which an offer can be judged, under the names that a hulpvraag has for them; each may be missing. */
export const BESLISSEND = [
  'gemeentecode',
  'plaats',
  'sbi',
  'werkzamePersonen',
  'rechtsvorm',
  'oprichtingsdatum',
  'omzet',
  'deMinimisGebruikt',
] as const;

export class BedrijfsfeitenDto extends PickType(OndernemingDto, BESLISSEND) {
  @ApiPropertyOptional({ enum: TALEN, default: 'nl', description: 'Taal van de redenen en de vraag.' })
  @IsOptional()
  @IsIn(TALEN, { message: 'moet nl of en zijn' })
  taal?: Taal;
}

export class BeslissendeVraagWeergave {
  @ApiProperty({ enum: BESLISSEND, description: 'Het feit dat u in een volgend verzoek kunt meegeven.' })
  feit!: string;
  @ApiProperty({ example: 'In welke gemeente staat uw bedrijf?' })
  vraag!: string;
}

export class AanbodBeoordelingWeergave {
  @ApiProperty({ format: 'uuid' }) aanbodId!: string;
  @ApiProperty() titel!: string;
  @ApiProperty({ description: 'Verzonnen voorbeeldaanbod.' }) fictief!: boolean;
  @ApiProperty({ enum: ['ja', 'nee', 'onbekend'] }) oordeel!: string;
  @ApiProperty({ type: [RegelWeergave], description: 'Alle regels, ook die in orde zijn.' })
  regels!: RegelWeergave[];
  @ApiProperty({ type: [String], description: 'Waarom het niet past of nog niet zeker is.' })
  redenen!: string[];
  @ApiProperty({
    type: BeslissendeVraagWeergave,
    nullable: true,
    description: 'De vraag waarvan het antwoord beslist; null als het oordeel vaststaat.',
  })
  vraag!: BeslissendeVraagWeergave | null;
}

export class OnderdeelWeergave {
  @ApiProperty({ example: '47' }) code!: string;
  @ApiProperty({ example: 'Detailhandel (niet in auto’s)' }) naam!: string;
}

export class VoorwaardezinWeergave {
  @ApiProperty({ enum: REGELS }) regel!: string;
  @ApiProperty({ example: 'Dit aanbod is voor bedrijven met ten hoogste 50 werkzame personen.' })
  zin!: string;
  @ApiProperty({
    type: [OnderdeelWeergave],
    description: 'Waar de zin een lijst aankondigt: wat erin staat.',
  })
  lijst!: OnderdeelWeergave[];
}

export class VoorwaardezinnenPagina extends PaginaWeergave {
  @ApiProperty({ type: [VoorwaardezinWeergave] })
  gegevens!: VoorwaardezinWeergave[];
}
