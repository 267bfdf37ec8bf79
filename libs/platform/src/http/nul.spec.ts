// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, ValidateNested } from 'class-validator';
import { validationPipe } from './validatie.js';

class Deel {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  plaats?: string;
}

class Invoer {
  @ApiProperty()
  @IsString()
  tekst!: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsInt()
  aantal: number = 50;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  einde?: string | null;

  @ApiPropertyOptional({ type: [Deel] })
  @IsOptional()
  @ValidateNested()
  @Type(() => Deel)
  delen?: Deel[];
}

const read = (invoer: object, metatype = Invoer): Promise<unknown> =>
  validationPipe().transform(invoer, { type: 'body', metatype });

describe('null in what comes in', () => {
  it('is as good as not given, also in a part, and a default stands', async () => {
    const gelezen = await read({ tekst: 'a', aantal: null, delen: [{ plaats: null }, { plaats: 'Zeddam' }] });
    expect(gelezen).toEqual({ tekst: 'a', aantal: 50, delen: [{}, { plaats: 'Zeddam' }] });
    expect(await read({ tekst: 'a', delen: null })).not.toHaveProperty('delen');
  });

  it('means something where the document says so', async () => {
    expect(await read({ tekst: 'a', einde: null })).toHaveProperty('einde', null);
  });

  it('is refused where something must be given', async () => {
    await expect(read({ tekst: null })).rejects.toThrow();
  });

  it('leaves a file as it is', async () => {
    const bestand = Buffer.from([0, 1]);
    expect(await validationPipe().transform(bestand, { type: 'body', metatype: Buffer })).toBe(bestand);
  });
});
