// SPDX-License-Identifier: EUPL-1.2
import type { Keus } from '../../ui/veld';
import type { Machine } from './gegevens';

type Scope = Machine['scopes'][number];

/** What each scope opens, in words. */
export const SCOPES: Record<Scope, { label: string; uitleg: string }> = {
  'aanbod:lezen': {
    label: 'Aanbod lezen',
    uitleg: 'Het aanbod dat is gepubliceerd. Daar staan geen gegevens van personen in.',
  },
  'hulpvragen:lezen': {
    label: 'Hulpvragen lezen',
    uitleg:
      'De hulpvragen van één regio, met hun thema’s, status en toewijzingen. Namen, contactgegevens en teksten blijven dicht.',
  },
  'rapporten:lezen': {
    label: 'Rapporten lezen',
    uitleg: 'Voor rapporten die nog komen. Nu gaat hier nog niets mee open.',
  },
};

export const SCOPEKEUZES: readonly Keus[] = Object.entries(SCOPES).map(([waarde, woorden]) => ({
  waarde,
  ...woorden,
}));

/** Colour of each state. */
export const STATUSKLEUR: Record<Machine['status'], 'groen' | 'oranje' | 'grijs'> = {
  actief: 'groen',
  opgeschort: 'oranje',
  ingetrokken: 'grijs',
};

export const isScope = (waarde: string): waarde is Scope => Object.hasOwn(SCOPES, waarde);
