// SPDX-License-Identifier: EUPL-1.2
// What the database holds of pillar 4: facts, measurement, effect, disclosure and reports.
import {
  BEDRIJFSPSEUDONIEM,
  BEDRIJFSPSEUDONIEM_DUBBEL,
  BEDRIJFSPSEUDONIEM_FUNCTIES,
} from './bedrijfspseudoniem.js';
import { EFFECT } from './effect.js';
import { EFFECT_DUBBEL, EFFECT_FUNCTIES } from './effect-functies.js';
import { FEITEN } from './feiten.js';
import { KOPPELBESTAND } from './koppelbestand.js';
import { KOPPELTOESTEMMING } from './koppeltoestemming.js';
import { METING } from './meting.js';
import { PUBLICATIESTAND, PUBLICATIESTAND_FUNCTIES } from './publicatiestand.js';
import { RAPPORT } from './rapport.js';
import { RAPPORTKEURING } from './rapportkeuring.js';
import { RAPPORT_DUBBEL, RAPPORT_FUNCTIES } from './rapport-functies.js';
import type { Functiegrenzen, Tabelgrenzen } from './grens.js';

export const IMPACT: Record<string, Tabelgrenzen> = {
  ...BEDRIJFSPSEUDONIEM,
  ...FEITEN,
  ...METING,
  ...EFFECT,
  ...PUBLICATIESTAND,
  ...RAPPORT,
  ...RAPPORTKEURING,
  ...KOPPELTOESTEMMING,
  ...KOPPELBESTAND,
};

export const IMPACT_FUNCTIES: Record<string, Functiegrenzen> = {
  ...BEDRIJFSPSEUDONIEM_FUNCTIES,
  ...EFFECT_FUNCTIES,
  ...PUBLICATIESTAND_FUNCTIES,
  ...RAPPORT_FUNCTIES,
};

export const IMPACT_DUBBEL: Record<string, string> = {
  ...BEDRIJFSPSEUDONIEM_DUBBEL,
  ...EFFECT_DUBBEL,
  ...RAPPORT_DUBBEL,
  'beleid impactverantwoording.rapporteditie.afgekeurd: USING zonder platform.is_hoofdcoordinator()':
    'beleid van rapportkeuring: wie een regio niet leidt, ziet geen keuring',
  'beleid impactverantwoording.koppelbestand.bouwen: WITH CHECK altijd': 'USING van hetzelfde beleid',
};
