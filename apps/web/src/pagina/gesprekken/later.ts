// SPDX-License-Identifier: EUPL-1.2
import { later } from '../../lui';

// What comes after the words that somebody came to read.
export const Antwoordvorm = later(async () => (await import('./antwoordvorm')).Antwoordvorm, '16rem');
export const Vraagvorm = later(async () => (await import('./nieuw')).Vraagvorm, '20rem');
export const Berichtmoderatie = later(
  async () => (await import('../moderatie/bericht')).Berichtmoderatie,
  '2rem',
);
