// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { PaginaWeergave } from '#libs/platform';
import {
  LIDMAATSCHAP_STATUSSEN,
  LIDROLLEN,
  type LidmaatschapStatus,
  type Lidrol,
} from './lidmaatschap.rules.js';

/** What a member sees of another, and who decides about members of all. */
export class LidWeergave {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true, description: 'De naam die het lid koos; null na wissen.' })
  weergavenaam!: string | null;
  @ApiProperty({ enum: LIDROLLEN }) rol!: Lidrol;
  @ApiProperty({ enum: LIDMAATSCHAP_STATUSSEN }) status!: LidmaatschapStatus;
  @ApiProperty({ type: String, format: 'date-time' }) gevraagdOp!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lidSinds!: Date | null;
  @ApiProperty({ description: 'Of u dit zelf bent.' }) zelf!: boolean;
  @ApiProperty({ type: 'integer' }) versie!: number;
}

export class LedenPagina extends PaginaWeergave {
  @ApiProperty({ type: [LidWeergave] }) gegevens!: LidWeergave[];
}

/** Of the person himself, with the reason when he was refused or removed. */
export class MijnLidmaatschapWeergave extends LidWeergave {
  @ApiProperty({ type: String, nullable: true, description: 'Waarom u bent geweigerd of verwijderd.' })
  reden!: string | null;
}
