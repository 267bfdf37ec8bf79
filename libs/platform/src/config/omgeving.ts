// SPDX-License-Identifier: EUPL-1.2

/** In production no setting has a default that is known to others. */
export type Omgeving = 'productie' | 'ontwikkeling' | 'test';
