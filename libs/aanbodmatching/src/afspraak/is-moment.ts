// SPDX-License-Identifier: EUPL-1.2
import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isDatum } from '../hulpvraag/is-datum.js';

const VORM = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** `10:00` without a zone is another instant for everybody, so the zone must be there. */
export const isMoment = (waarde: unknown): boolean =>
  typeof waarde === 'string' && VORM.test(waarde) && isDatum(waarde.slice(0, 10));

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
