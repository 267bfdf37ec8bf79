// SPDX-License-Identifier: EUPL-1.2
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { ALS, type Als } from '#libs/platform';

/** How a sign-in is asked for. */
export class AanmeldQuery {
  @IsOptional()
  @IsIn(ALS, { message: `moet een van ${ALS.join(', ')} zijn` })
  als?: Als;

  @IsOptional()
  @IsString({ message: 'moet tekst zijn' })
  @MaxLength(1000, { message: 'is te lang' })
  terug?: string;

  @IsOptional()
  @IsIn(['ja'], { message: 'kan alleen ja zijn' })
  bevestigen?: 'ja';

  /** The provider asks who one is, also when it knows somebody already. */
  @IsOptional()
  @IsIn(['ja'], { message: 'kan alleen ja zijn' })
  opnieuw?: 'ja';
}
