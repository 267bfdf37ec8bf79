// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { PaginaWeergave } from '#libs/platform';
import { MAILSTATUSSEN, type Mailstatus } from './mailbericht.entity.js';
import {
  MELDINGSOORTEN,
  ONTVANGERSOORTEN,
  type Meldingsoort,
  type Ontvangersoort,
} from './meldingsoort.rules.js';

const SOORTEN = Object.keys(MELDINGSOORTEN) as Meldingsoort[];

/** Somebody must call the entrepreneur: mail does not reach him. */
export class Belverzoek {
  @ApiProperty({ format: 'uuid', description: 'De mail die niet aankwam.' }) mailberichtId!: string;
  @ApiProperty({ enum: SOORTEN }) soort!: Meldingsoort;
  @ApiProperty({ enum: ['geweigerd', 'teruggekomen'] }) status!: Mailstatus;
  @ApiProperty({ format: 'date-time' }) sinds!: Date;
}

export class MailberichtWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: SOORTEN }) soort!: Meldingsoort;
  @ApiProperty({ enum: ONTVANGERSOORTEN }) ontvangerSoort!: Ontvangersoort;
  @ApiProperty({ format: 'uuid', description: 'Id van de betrokkene, behandelaar of organisatie.' })
  ontvanger!: string;
  @ApiProperty({ enum: MAILSTATUSSEN }) status!: Mailstatus;
  @ApiProperty({ type: 'integer', description: 'Hoe vaak is geprobeerd de mail te versturen.' })
  pogingen!: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Laatste antwoord van de mailserver.' })
  smtpCode!: number | null;
  @ApiProperty({ format: 'date-time' }) aangemaaktOp!: Date;
  @ApiProperty({ type: Date, nullable: true }) verzondenOp!: Date | null;
  @ApiProperty({ type: Date, nullable: true }) teruggekomenOp!: Date | null;
  @ApiProperty({
    type: Date,
    nullable: true,
    description: 'Wanneer de ontvanger op een andere manier is bereikt.',
  })
  afgehandeldOp!: Date | null;
}

export class MailberichtenPagina extends PaginaWeergave {
  @ApiProperty({ type: [MailberichtWeergave] }) gegevens!: MailberichtWeergave[];
}
