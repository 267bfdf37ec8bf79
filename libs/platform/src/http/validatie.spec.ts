// SPDX-License-Identifier: EUPL-1.2
import {
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { DomainError } from '#libs/kernel';
import { validationPipe } from './validatie.js';

/** Without a single rule: somebody forgot them. */
class Vergeten {
  naam?: string;
}

class Proef {
  @IsOptional()
  @IsBoolean()
  delen?: boolean;

  @IsOptional()
  @IsInt()
  @Min(1)
  aantal?: number;

  @IsOptional()
  @IsString()
  @MinLength(3, { message: 'is te kort' })
  @MaxLength(0, { message: 'is te lang' })
  naam?: string;

  /** Forgot `@Type`. */
  @IsOptional()
  @ValidateNested()
  genest?: Vergeten;
}

const check = (waarde: unknown, metatype: new () => object = Proef): Promise<unknown> =>
  validationPipe().transform(waarde, { type: 'body', metatype });
const faultsOf = async (waarde: unknown, metatype?: new () => object): Promise<string[]> => {
  const fout: unknown = await check(waarde, metatype).then(
    () => undefined,
    (reden: unknown) => reden,
  );
  return fout instanceof DomainError ? fout.redenen.map(({ melding }) => melding) : [];
};

describe('a body', () => {
  it('is taken as it says it is: no text becomes a number or a truth', async () => {
    expect(await check({ delen: false, aantal: 2 })).toEqual({ delen: false, aantal: 2 });
    expect(await faultsOf({ delen: 'false' })).toEqual(['delen: moet true of false zijn.']);
    expect(await faultsOf({ aantal: '2' })).toContain('aantal: moet een geheel getal zijn.');
  });

  it('of which nothing is known is refused, and so is a part of one', async () => {
    expect(await faultsOf({}, Vergeten)).not.toEqual([]);
    expect(await faultsOf({ genest: { naam: 'x' } })).not.toEqual([]);
  });

  it('is told every fault of every field', async () => {
    expect(await faultsOf({ naam: 'x', delen: 1, meer: true })).toEqual(
      expect.arrayContaining([
        'naam: is te kort.',
        'naam: is te lang.',
        'delen: moet true of false zijn.',
        'meer: dit veld bestaat niet.',
      ]),
    );
  });
});
