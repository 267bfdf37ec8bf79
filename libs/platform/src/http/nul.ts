// SPDX-License-Identifier: EUPL-1.2
import 'reflect-metadata';

/** Where @nestjs/swagger keeps what the document says of a class and of each of its fields. */
const VELDEN = 'swagger/apiModelPropertiesArray';
const VELD = 'swagger/apiModelProperties';

/**
 * A field that is `null` is as good as not given, and gets its default, unless the document calls it nullable:
 * `@IsOptional` lets `null` by for all. Changes the DTO itself, and those in it.
 */
export function withoutNulls<T>(invoer: T): T {
  if (Array.isArray(invoer)) invoer.forEach(withoutNulls);
  else if (isDto(invoer)) for (const naam of Object.keys(invoer)) settle(invoer, naam);
  return invoer;
}

/** Files and what has no description stay as they are. */
const isDto = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && Reflect.hasMetadata(VELDEN, waarde);

function settle(dto: Record<string, unknown>, naam: string): void {
  if (dto[naam] !== null) return void withoutNulls(dto[naam]);
  const { nullable } = (Reflect.getMetadata(VELD, dto, naam) ?? {}) as { nullable?: boolean };
  if (nullable === true) return;
  const standaard = new (dto.constructor as new () => Record<string, unknown>)()[naam];
  if (standaard === undefined) Reflect.deleteProperty(dto, naam);
  else dto[naam] = standaard;
}
