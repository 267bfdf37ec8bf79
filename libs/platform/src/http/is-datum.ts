// SPDX-License-Identifier: EUPL-1.2
import { ValidateBy, type ValidationOptions } from 'class-validator';

/** `2026-02-30` has the right shape and is no date; year 1600 keeps typing errors out. */
export function isDatum(waarde: unknown): boolean {
  if (typeof waarde !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(waarde) || waarde < '1600-01-01')
    return false;
  const moment = new Date(`${waarde}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(waarde);
}

/** A calendar date `YYYY-MM-DD` that exists. */
export const IsDatum = (opties?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isDatum',
      validator: {
        validate: isDatum,
        defaultMessage: () => 'moet een bestaande datum zijn, zoals 2026-03-31',
      },
    },
    opties,
  );
