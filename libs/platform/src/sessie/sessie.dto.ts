// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { TOKEN_ROLLEN, type Rol } from '#libs/kernel';

export class EigenOrganisatie {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() naam!: string;
}

/** Who is signed in. What does not belong to the role is null. */
export class IkWeergave {
  @ApiProperty({ enum: TOKEN_ROLLEN }) rol!: Rol;
  @ApiProperty({ type: String, nullable: true, example: 'TWE', description: 'Van een coördinator.' })
  regio!: string | null;
  @ApiProperty({ description: 'Of u de hoofdcoördinator van uw regio bent.' }) hoofdcoordinator!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Van een ondernemer: 8 cijfers.' })
  kvkNummer!: string | null;
  @ApiProperty({ type: EigenOrganisatie, nullable: true, description: 'Van een aanbieder of financier.' })
  organisatie!: EigenOrganisatie | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Wanneer u zich aanmeldde; null als de aanmelddienst dit niet vertelt.',
  })
  aangemeldOp!: Date | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Tot dan vraagt een gevoelige handeling niet om opnieuw aanmelden.',
  })
  bevestigdTot!: Date | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Dan eindigt de sessie als u niets meer doet; null zonder sessie.',
  })
  inactiefOp!: Date | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Dan eindigt de sessie of het token in elk geval.',
  })
  vervaltOp!: Date | null;
}

export class SessieWeergave {
  @ApiProperty({ type: IkWeergave, nullable: true, description: 'Leeg als niemand is aangemeld.' })
  ik!: IkWeergave | null;
  @ApiProperty({ description: 'Of het aanbod en de hulpvragen hier verzonnen voorbeelden zijn.' })
  voorbeelden!: boolean;
}

export class Sessiebeeindiging {
  @ApiProperty({
    minLength: 1,
    maxLength: 300,
    description: 'Het subject van de persoon, zoals het in de auditregels staat.',
  })
  @IsString({ message: 'moet tekst zijn' })
  @Length(1, 300, { message: 'moet 1 tot 300 tekens lang zijn' })
  subject!: string;
}

export class BeeindigdWeergave {
  @ApiProperty({ type: 'integer', description: 'Hoeveel sessies zijn beëindigd.' })
  beeindigd!: number;
}
