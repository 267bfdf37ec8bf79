// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { PaginaWeergave } from '#libs/platform';
import { PostbijlageWeergave } from '../postbijlage/bijlage.dto.js';
import { GESPREK_STATUSSEN, type GesprekStatus } from './gesprek.rules.js';

/** A member as he chose to be shown. */
export class SchrijverWeergave {
  @ApiProperty({ format: 'uuid', description: 'Van het lidmaatschap.' }) id!: string;
  @ApiProperty({ type: String, nullable: true, description: 'null: geen lid meer, of gewist.' })
  weergavenaam!: string | null;
}

class PostWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: SchrijverWeergave }) schrijver!: SchrijverWeergave;
  @ApiProperty({ description: 'Of u dit zelf schreef.' }) zelf!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) bewerktOp!: Date | null;
  @ApiProperty({ description: 'Ingetrokken of gewist: er is geen tekst meer.' }) weg!: boolean;
  @ApiProperty({ description: 'Verborgen door wie de community beheert.' }) verborgen!: boolean;
  @ApiProperty({ type: 'integer' }) versie!: number;
}

export class AntwoordWeergave extends PostWeergave {
  @ApiProperty({ format: 'uuid' }) gesprekId!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Met `@[id]` voor wie genoemd is.' })
  tekst!: string | null;
  @ApiProperty({ type: [SchrijverWeergave], description: 'Wie in de tekst genoemd zijn.' })
  genoemd!: SchrijverWeergave[];
  @ApiProperty({ type: [PostbijlageWeergave], description: 'Bestanden die erbij horen.' })
  bijlagen!: PostbijlageWeergave[];
  @ApiProperty({ description: 'Of de vrager dit als antwoord aanvaardde.' }) aanvaard!: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) gegevenOp!: Date;
}

/** A question in a list. */
export class GesprekWeergave extends PostWeergave {
  @ApiProperty({ format: 'uuid' }) communityId!: string;
  @ApiProperty({ type: String, nullable: true }) titel!: string | null;
  @ApiProperty({ type: [String] }) themas!: string[];
  @ApiProperty({ enum: GESPREK_STATUSSEN }) status!: GesprekStatus;
  @ApiProperty({ type: 'integer' }) aantalAntwoorden!: number;
  @ApiProperty({ type: String, format: 'date-time', description: 'De vraag of het laatste antwoord.' })
  laatsteOp!: Date;
  @ApiProperty({ type: String, format: 'date-time' }) gevraagdOp!: Date;
}

export class GesprekDetailWeergave extends GesprekWeergave {
  @ApiProperty() communityNaam!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Met `@[id]` voor wie genoemd is.' })
  tekst!: string | null;
  @ApiProperty({ type: [SchrijverWeergave], description: 'Wie in de tekst genoemd zijn.' })
  genoemd!: SchrijverWeergave[];
  @ApiProperty({ type: [PostbijlageWeergave], description: 'Bestanden die erbij horen.' })
  bijlagen!: PostbijlageWeergave[];
  @ApiProperty({ type: AntwoordWeergave, nullable: true }) aanvaard!: AntwoordWeergave | null;
  @ApiProperty({ description: 'Of u dit gesprek volgt.' }) volgt!: boolean;
  @ApiProperty({ description: 'Of u hier als lid kunt schrijven.' }) schrijft!: boolean;
  @ApiProperty({ description: 'Of u over deze community gaat.' }) beheert!: boolean;
}

export class GesprekkenPagina extends PaginaWeergave {
  @ApiProperty({ type: [GesprekWeergave] }) gegevens!: GesprekWeergave[];
}

export class AntwoordenPagina extends PaginaWeergave {
  @ApiProperty({ type: [AntwoordWeergave] }) gegevens!: AntwoordWeergave[];
}

export class TekstdeelWeergave {
  @ApiProperty() tekst!: string;
  @ApiProperty({ description: 'Of dit is wat werd gezocht.' }) raak!: boolean;
}

export class GevondenGesprekWeergave {
  @ApiProperty({ type: GesprekWeergave }) gesprek!: GesprekWeergave;
  @ApiProperty({ type: [TekstdeelWeergave] }) titel!: TekstdeelWeergave[];
  @ApiProperty({ type: [TekstdeelWeergave], description: 'Van de vraag of het antwoord waarin het staat.' })
  uittreksel!: TekstdeelWeergave[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: het staat in de vraag.' })
  antwoordId!: string | null;
}

export class GevondenGesprekkenPagina extends PaginaWeergave {
  @ApiProperty({ type: [GevondenGesprekWeergave] }) gegevens!: GevondenGesprekWeergave[];
}
