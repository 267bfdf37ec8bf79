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

type Betaalstand = NonNullable<Rij['betaling']>['stand'];

/** Whose turn it is with what was approved, by how far its payment is. */
const BETALEN: Record<Betaalstand, string> = {
  'nog-niet': 'de financier, die de betaling klaarzet',
  opgesteld: 'twee mensen bij de financiers, die de betaling vrijgeven',
  'bij-de-bank': 'de bank, die overmaakt',
  geweigerd: 'de financier: de bank weigerde de betaling',
  betaald: 'niemand: dit is betaald',
};
const BEURT: Record<'beoordelaar' | 'goedkeurder', string> = {
  beoordelaar: 'de financier, die beoordeelt',
  goedkeurder: 'een tweede van de financier, die goedkeurt',
};
/** Whose turn it is, in words. */
export function beurtVan({ beurt, betaling }: Pick<Rij, 'beurt' | 'betaling'>): string {
  if (betaling !== null) return BETALEN[betaling.stand];
  if (beurt === null || beurt === 'betaling') return 'niemand: dit is afgehandeld';
  return BEURT[beurt];
}

/** Its status in a word; what the bank paid is paid. */
export function standVan({ status, betaling }: Pick<Rij, 'status' | 'betaling'>): readonly [string, Kleur] {
  if (betaling?.stand === 'betaald') return ['Betaald', 'groen'];
  return betaling?.stand === 'geweigerd' ? ['Bank weigerde', 'rood'] : STATUS[status];
}

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

/** What waits for somebody; undoing is there for what went wrong, and waits for nobody until it is asked. */
export const openVan = ({ daden }: Pick<Rij, 'daden'>): Rij['daden'] =>
  daden.filter(({ daad }) => daad !== 'terugdraaien-vragen');
/** Whether who reads it can do something about it. */
export const isVanMij = (een: Pick<Rij, 'daden'>): boolean =>
  openVan(een).some(({ hindernissen }) => hindernissen.length === 0);
