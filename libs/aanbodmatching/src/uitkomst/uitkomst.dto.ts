// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
} from 'class-validator';
import { VersieDto } from '../hulpvraag/hulpvraag-wijziging.dto.js';
import { BesluitDto } from '../toewijzing/besluit.dto.js';
import { BETWISTREDENEN, BEVESTIGREDENEN } from '../verloop/toewijzing-verloop.rules.js';
import {
  GEHOLPEN,
  MAX_CENTEN,
  MAX_UREN,
  OPBRENGSTEN,
  isOpbrengsten,
  type Geholpen,
  type Opbrengst,
} from './uitkomst.rules.js';

const een = (codes: readonly string[]): { message: string } => ({
  message: `moet een van deze zijn: ${codes.join(', ')}`,
});
const LIJST = { enum: OPBRENGSTEN, isArray: true, maxItems: OPBRENGSTEN.length, uniqueItems: true } as const;
const BEDRAG = { type: 'integer', minimum: 0, maximum: MAX_CENTEN } as const;
const UREN = { type: 'number', minimum: 0, maximum: MAX_UREN, multipleOf: 0.25 } as const;

const IsOpbrengsten = (): PropertyDecorator =>
  ValidateBy({
    name: 'isOpbrengsten',
    validator: {
      validate: isOpbrengsten,
      defaultMessage: () =>
        `moet een lijst zijn van deze codes, elk ten hoogste één keer: ${OPBRENGSTEN.join(', ')}; nog-niets staat alleen`,
    },
  });
const IsBedrag = (): PropertyDecorator => (doel, veld) => {
  IsOptional()(doel, veld);
  IsInt({ message: 'moet een bedrag in hele centen zijn' })(doel, veld);
  Min(0, { message: 'mag niet minder dan 0 zijn' })(doel, veld);
  Max(MAX_CENTEN, { message: `mag ten hoogste ${MAX_CENTEN} cent zijn` })(doel, veld);
};
/** Quarters of an hour. */
const IsUren = (): PropertyDecorator => (doel, veld) => {
  const isKwart = (uren: unknown): boolean => typeof uren === 'number' && Number.isInteger(uren * 4);
  const regel = { name: 'isKwart', validator: { validate: isKwart, defaultMessage: () => KWARTIER } };
  IsOptional()(doel, veld);
  IsNumber({}, { message: 'moet een getal zijn' })(doel, veld);
  Min(0, { message: 'mag niet minder dan 0 zijn' })(doel, veld);
  Max(MAX_UREN, { message: `mag ten hoogste ${MAX_UREN} zijn` })(doel, veld);
  ValidateBy(regel)(doel, veld);
};
const KWARTIER = 'moet een aantal uren in kwartieren zijn, zoals 1.25';

/** The report of a provider with the delivery: what was done and what it brought. */
export class LeveringDto extends BesluitDto {
  @ApiPropertyOptional({ enum: GEHOLPEN, default: 'ja', description: 'Is de ondernemer geholpen?' })
  @IsOptional()
  @IsIn(GEHOLPEN, een(GEHOLPEN))
  geholpen?: Geholpen;

  @ApiPropertyOptional({ ...LIJST, description: 'Wat het de ondernemer bracht.' })
  @IsOptional()
  @IsOpbrengsten()
  opbrengsten?: Opbrengst[];

  @ApiPropertyOptional({ ...UREN, description: 'Hoeveel uren u eraan gaf.' })
  @IsUren()
  uren?: number;
}

/** The same, corrected: what is left out is no longer told. */
export class VerslagDto extends VersieDto {
  @ApiProperty({ enum: GEHOLPEN })
  @IsIn(GEHOLPEN, een(GEHOLPEN))
  geholpen!: Geholpen;

  @ApiProperty(LIJST)
  @IsOpbrengsten()
  opbrengsten!: Opbrengst[];

  @ApiPropertyOptional({ ...UREN, description: 'Hoeveel uren u eraan gaf.' })
  @IsUren()
  uren?: number;

  @ApiPropertyOptional({ maxLength: 2000, description: 'Wat u deed. De ondernemer leest dit ook.' })
  @IsOptional()
  @IsString()
  @Matches(/\S/, { message: 'mag niet leeg zijn' })
  @MaxLength(2000, { message: 'mag ten hoogste 2000 tekens lang zijn' })
  toelichting?: string;
}

/** The second question to the entrepreneur, with a decision that answers the first. */
export class AntwoordbesluitDto extends BesluitDto {
  @ApiPropertyOptional({ ...LIJST, description: 'Wat het u bracht.' })
  @IsOptional()
  @IsOpbrengsten()
  opbrengsten?: Opbrengst[];

  @ApiPropertyOptional({ ...BEDRAG, description: 'Wat het u tot nu toe opbracht, in centen.' })
  @IsBedrag()
  bedragInCenten?: number;

  @ApiPropertyOptional({
    default: false,
    description: 'De aanbieder mag uw toelichting en uw bedrag lezen. Anders ziet hij alleen de codes.',
  })
  @IsOptional()
  @IsBoolean({ message: 'moet true of false zijn' })
  delenMetAanbieder?: boolean;
}

export class UitkomstBevestigingDto extends AntwoordbesluitDto {
  @ApiProperty({ enum: BEVESTIGREDENEN })
  @IsIn(BEVESTIGREDENEN, een(BEVESTIGREDENEN))
  declare reden: string;
}

export class UitkomstBetwistingDto extends AntwoordbesluitDto {
  @ApiProperty({ enum: BETWISTREDENEN })
  @IsIn(BETWISTREDENEN, een(BETWISTREDENEN))
  declare reden: string;
}

/** Both questions, answered without a decision beside them. */
export class AntwoordDto {
  @ApiProperty({ enum: GEHOLPEN, description: 'Bent u geholpen?' })
  @IsIn(GEHOLPEN, een(GEHOLPEN))
  geholpen!: Geholpen;

  @ApiProperty({ ...LIJST, description: 'Wat bracht het u op?' })
  @IsOpbrengsten()
  opbrengsten!: Opbrengst[];

  @ApiPropertyOptional({ ...BEDRAG, description: 'Wat het u tot nu toe opbracht, in centen.' })
  @IsBedrag()
  bedragInCenten?: number;

  @ApiPropertyOptional({ maxLength: 2000 })
  @IsOptional()
  @IsString()
  @Matches(/\S/, { message: 'mag niet leeg zijn' })
  @MaxLength(2000, { message: 'mag ten hoogste 2000 tekens lang zijn' })
  toelichting?: string;

  @ApiPropertyOptional({
    default: false,
    description: 'De aanbieder mag uw toelichting en uw bedrag lezen. Anders ziet hij alleen de codes.',
  })
  @IsOptional()
  @IsBoolean({ message: 'moet true of false zijn' })
  delenMetAanbieder?: boolean;
}

/** The same about a toewijzing at the version that was seen. */
export class LaterAntwoordDto extends AntwoordDto {
  @ApiProperty({
    type: 'integer',
    minimum: 1,
    description: 'De versie van de toewijzing die u las; is die verouderd, dan volgt 409.',
  })
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(1, { message: 'moet ten minste 1 zijn' })
  versie!: number;
}
