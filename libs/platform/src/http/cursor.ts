// SPDX-License-Identifier: EUPL-1.2
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Transform } from 'class-transformer';
import { invalid } from '#libs/kernel';

/** Where the next page starts: the sort keys of the last row. Opaque to callers. */
export type Cursor = Record<string, string | number>;

export const encodeCursor = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify(cursor)).toString('base64url');

/** Reads a cursor back and checks that it has these keys; anything else is a 400, never a failing query. */
export function decodeCursor(tekst: string | undefined, sleutels: readonly string[]): Cursor | null {
  if (tekst === undefined) return null;
  const cursor = parse(tekst);
  const heel =
    cursor !== null && sleutels.every((sleutel) => ['string', 'number'].includes(typeof cursor[sleutel]));
  if (!heel)
    throw invalid([
      { pad: 'cursor', melding: 'Deze cursor is niet geldig. Begin weer bij de eerste bladzijde.' },
    ]);
  return cursor;
}

function parse(tekst: string): Cursor | null {
  try {
    const waarde: unknown = JSON.parse(Buffer.from(tekst, 'base64url').toString());
    return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
      ? (waarde as Cursor)
      : null;
  } catch {
    return null;
  }
}

/** Query of every list. Extend it with the list's own filters. */
export class PaginaQuery {
  @ApiPropertyOptional({ description: 'Waar de bladzijde begint: `volgende` van de vorige bladzijde.' })
  @IsOptional()
  @IsString({ message: 'moet tekst zijn' })
  @MaxLength(1000, { message: 'is te lang' })
  cursor?: string;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 200,
    default: 50,
    description: 'Aantal rijen per bladzijde.',
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
  )
  @IsInt({ message: 'moet een geheel getal zijn' })
  @Min(1, { message: 'moet ten minste 1 zijn' })
  @Max(200, { message: 'mag ten hoogste 200 zijn' })
  aantal: number = 50;
}

/** One page of a list. Rows are in `gegevens`; `volgende` is null on the last page. */
export interface Pagina<T> {
  gegevens: T[];
  volgende: string | null;
}

/** Splits the `aantal + 1` rows that were read into a page and the cursor behind it. */
export function toPagina<T, U>(
  rijen: T[],
  aantal: number,
  cursorVan: (rij: T) => Cursor,
  weergave: (rij: T) => U,
): Pagina<U> {
  const gegevens = rijen.slice(0, aantal);
  const laatste = gegevens.at(-1);
  const volgende = rijen.length > aantal && laatste !== undefined ? encodeCursor(cursorVan(laatste)) : null;
  return { gegevens: gegevens.map(weergave), volgende };
}

/** The `volgende` property for a documented page class: `class XPagina extends PaginaWeergave { gegevens: X[] }`. */
export abstract class PaginaWeergave {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Cursor van de volgende bladzijde; null op de laatste.',
  })
  volgende!: string | null;
}
