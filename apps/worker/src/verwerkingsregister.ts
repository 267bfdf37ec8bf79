// SPDX-License-Identifier: EUPL-1.2
import { AANBODMATCHING_VERWERKINGEN, AANBODMATCHING_ZONDER_PERSOONSGEGEVENS } from '#libs/aanbodmatching';
import { COMMUNITIES_VERWERKINGEN, COMMUNITIES_ZONDER_PERSOONSGEGEVENS } from '#libs/communities';
import {
  IMPACTVERANTWOORDING_VERWERKINGEN,
  IMPACTVERANTWOORDING_ZONDER_PERSOONSGEGEVENS,
} from '#libs/impactverantwoording';
import {
  PLATFORM_VERWERKINGEN,
  PLATFORM_ZONDER_PERSOONSGEGEVENS,
  type Kolommen,
  type Verwerking,
} from '#libs/platform';
import {
  PRESTATIEFINANCIERING_VERWERKINGEN,
  PRESTATIEFINANCIERING_ZONDER_PERSOONSGEGEVENS,
} from '#libs/prestatiefinanciering';
import { STAATSSTEUN_VERWERKINGEN, STAATSSTEUN_ZONDER_PERSOONSGEGEVENS } from '#libs/staatssteun';
import { STAMGEGEVENS_VERWERKINGEN, STAMGEGEVENS_ZONDER_PERSOONSGEGEVENS } from '#libs/stamgegevens';

/**
 * The register of processing (AVG art. 30): every purpose for which personal data are kept, with its fields and how long.
 * Each lib says what it keeps; a column that nobody named fails a test. docs/verwerkingsregister.md is made from this.
 */
export const VERWERKINGSREGISTER: readonly Verwerking[] = [
  ...AANBODMATCHING_VERWERKINGEN,
  ...COMMUNITIES_VERWERKINGEN,
  ...IMPACTVERANTWOORDING_VERWERKINGEN,
  ...PRESTATIEFINANCIERING_VERWERKINGEN,
  ...STAATSSTEUN_VERWERKINGEN,
  ...STAMGEGEVENS_VERWERKINGEN,
  ...PLATFORM_VERWERKINGEN,
];

/** Every other column: it tells of nobody. A job of BullMQ holds what its event holds: ids, codes and amounts. */
export const ZONDER_PERSOONSGEGEVENS: Kolommen = {
  ...PLATFORM_ZONDER_PERSOONSGEGEVENS,
  ...STAMGEGEVENS_ZONDER_PERSOONSGEGEVENS,
  ...STAATSSTEUN_ZONDER_PERSOONSGEGEVENS,
  ...PRESTATIEFINANCIERING_ZONDER_PERSOONSGEGEVENS,
  ...IMPACTVERANTWOORDING_ZONDER_PERSOONSGEGEVENS,
  ...COMMUNITIES_ZONDER_PERSOONSGEGEVENS,
  ...AANBODMATCHING_ZONDER_PERSOONSGEGEVENS,
};

/** Schemas that are not ours: of BullMQ, and the list of migrations. */
export const ZONDER_PERSOONSGEGEVENS_SCHEMAS: readonly string[] = ['bullmq', 'public'];
