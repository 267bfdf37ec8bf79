// SPDX-License-Identifier: EUPL-1.2
import type { UpdateResult } from 'typeorm';

/** True when exactly one row was changed: an `update ... where id and versie` that hit nothing met a moved row. */
export const changedOne = (uitkomst: UpdateResult): boolean => uitkomst.affected === 1;
