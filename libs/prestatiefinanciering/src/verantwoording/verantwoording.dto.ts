// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

const JAAR = { message: 'moet een jaar zijn, zoals 2026' };
const CENTEN = { type: 'integer', format: 'int64', nullable: true } as const;
const GETAL = { type: 'integer', nullable: true } as const;

export class VerantwoordingQuery {
  @ApiProperty({ type: 'integer', minimum: 2020, maximum: 2100, description: 'Over dit jaar.' })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
  )
  @IsInt(JAAR)
  @Min(2020, JAAR)
  @Max(2100, JAAR)
  jaar!: number;
}

/** What was granted, and what it bought; everything is null when telling it would tell of few firms. */
export class BestedingWeergave {
  @ApiProperty({
    ...GETAL,
    description:
      'Verschillende ondernemingen die zijn geholpen: naar KVK-nummer, en zonder dat nummer naar wie de hulp vroeg.',
  })
  ondernemingen!: number | null;
  @ApiProperty({ ...GETAL, description: 'Toegekende prestaties.' }) prestaties!: number | null;
  @ApiProperty({ ...GETAL, description: 'Keren dat de ondernemer zelf zegt geholpen te zijn.' })
  bevestigd!: number | null;
  @ApiProperty({ ...CENTEN, description: 'Toegekend.' }) bedragInCenten!: number | null;
  @ApiProperty({ ...CENTEN, description: 'Op hele centen afgerond.' })
  kostenPerPrestatieInCenten!: number | null;
  @ApiProperty({ ...CENTEN, description: 'Op hele centen afgerond; ook leeg als niemand bevestigde.' })
  kostenPerBevestigdInCenten!: number | null;
  @ApiProperty({ description: 'Niet te zien: er zou iets over enkele ondernemingen uit volgen.' })
  isVerborgen!: boolean;
}

export class BestedinggroepWeergave extends BestedingWeergave {
  @ApiProperty({ description: 'Code.' }) regio!: string;
  @ApiProperty() regioNaam!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Code; leeg als het niet bekend is.' })
  thema!: string | null;
  @ApiProperty() themaNaam!: string;
}

/** How much work it was to tell what was done. */
export class RapportageWeergave {
  @ApiProperty({ ...GETAL, description: 'Goedgekeurde declaraties.' }) declaraties!: number | null;
  @ApiProperty({ ...GETAL, description: 'Waarvan met een opgave van minuten.' }) metOpgave!: number | null;
  @ApiProperty({ ...GETAL, description: 'Opgegeven.' }) minuten!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Van de declaraties met een opgave.' })
  minutenPerDuizendEuro!: number | null;
}

export class VerantwoordingWeergave {
  @ApiProperty({ format: 'uuid' }) programmaId!: string;
  @ApiProperty() programma!: string;
  @ApiProperty({ type: 'integer' }) jaar!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Alleen van deze regio; leeg: van alle.' })
  regio!: string | null;
  @ApiProperty({ ...GETAL, description: 'Minder ondernemingen worden niet getoond; leeg: u ziet alles.' })
  drempel!: number | null;
  @ApiProperty({ type: BestedingWeergave }) totaal!: BestedingWeergave;
  @ApiProperty({ type: [BestedinggroepWeergave], description: 'Per thema en regio.' })
  groepen!: BestedinggroepWeergave[];
  @ApiProperty({ type: RapportageWeergave }) rapportage!: RapportageWeergave;
}

export class SisaRijWeergave {
  @ApiProperty({ type: 'integer' }) jaar!: number;
  @ApiProperty({ description: 'Penvoerder van het programma.' }) verstrekker!: string;
  @ApiProperty({ description: 'Regio die een prestatieafspraak heeft.' }) ontvanger!: string;
  @ApiProperty({ example: 'A16/01' }) indicator!: string;
  @ApiProperty() omschrijving!: string;
  @ApiProperty({
    oneOf: [{ type: 'integer' }, { type: 'string', enum: ['Ja', 'Nee'] }],
    description: 'Hele euro’s, een aantal, of Ja of Nee.',
  })
  waarde!: number | 'Ja' | 'Nee';
}

export class SisaWeergave {
  @ApiProperty({ type: String, nullable: true, description: 'Leeg: dit programma valt niet onder SiSa.' })
  sisaCode!: string | null;
  @ApiProperty({ type: [SisaRijWeergave] }) rijen!: SisaRijWeergave[];
}
