// SPDX-License-Identifier: EUPL-1.2
import { inDatum } from '../../../taal/taal';
import type { Schema } from '../../../api/api';

type Rij = Schema['DeclaratieRij'];
type Kleur = 'grijs' | 'blauw' | 'groen' | 'oranje' | 'rood';

export const STATUS: Record<Rij['status'], readonly [naam: string, kleur: Kleur]> = {
  ingediend: ['Ingediend', 'blauw'],
  beoordeeld: ['Beoordeeld', 'oranje'],
  goedgekeurd: ['Goedgekeurd', 'groen'],
  'deels-goedgekeurd': ['Deels goedgekeurd', 'groen'],
  afgewezen: ['Afgewezen', 'rood'],
  ingetrokken: ['Ingetrokken', 'grijs'],
  teruggedraaid: ['Teruggedraaid', 'rood'],
};

const BEURT: Record<string, string> = {
  beoordelaar: 'de financier, die beoordeelt',
  goedkeurder: 'een tweede van de financier, die goedkeurt',
  betaling: 'de financier, die betaalt',
};
/** Whose turn it is, in words. */
export const beurtVan = ({ beurt }: Pick<Rij, 'beurt'>): string =>
  beurt === null ? 'niemand: dit is afgehandeld' : (BEURT[beurt] ?? beurt);

type Daad = Rij['daden'][number]['daad'];
export const DAAD: Record<Daad, string> = {
  beoordelen: 'Beoordelen',
  goedkeuren: 'Goedkeuren',
  'terugdraaien-vragen': 'Terugdraaien vragen',
  terugdraaien: 'Terugdraaien bevestigen',
  'bezwaar-besluiten': 'Over bezwaar besluiten',
};

export const REDEN: Record<string, string> = {
  'bewijs-onvolledig': 'Het bewijs is niet volledig',
  'bedrag-onjuist': 'Het bedrag klopt niet',
  anders: 'Iets anders',
  'niet-geleverd': 'Er is niet geleverd',
  'buiten-afspraak': 'Het valt niet onder de afspraak',
  dubbel: 'Het is al betaald of gedeclareerd',
};
/** After these it can be declared again. */
export const HERSTELBAAR: readonly string[] = ['bewijs-onvolledig', 'bedrag-onjuist', 'anders'];

/** 1 januari 2026 tot en met 31 maart 2026. */
export const periode = ({ van, tot }: { van: string; tot: string }): string =>
  `${inDatum(van, 'nl')} tot en met ${inDatum(tot, 'nl')}`;

export const prestaties = (n: number): string => (n === 1 ? '1 prestatie' : `${n} prestaties`);
