// SPDX-License-Identifier: EUPL-1.2
import { ValidateBy, type ValidationOptions } from 'class-validator';

const VORM = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** `2026-02-30` has the right shape and is no day; year 1600 keeps typing errors out. */
function isDag(dag: string): boolean {
  const moment = new Date(`${dag}T00:00:00Z`);
  return dag >= '1600' && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(dag);
}

/** `10:00` without a zone is another instant for everybody, so the zone must be there. */
export const isMoment = (waarde: unknown): boolean =>
  typeof waarde === 'string' && VORM.test(waarde) && isDag(waarde.slice(0, 10));

/** An instant as ISO 8601 with its zone: `2026-12-01T10:00:00+01:00`. */
export const IsMoment = (opties?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isMoment',
      validator: {
        validate: isMoment,
        defaultMessage: () => 'moet een tijdstip met zone zijn, zoals 2026-12-01T10:00:00+01:00',
      },
    },
    opties,
  );
