// SPDX-License-Identifier: EUPL-1.2
import type { Schema } from '../../api/api';
import { inDatum } from '../../taal/taal';
import { vandaag } from '../aanbod/stand';
import type { Aanbod, Stap } from './gegevens';

type Kleur = 'grijs' | 'groen' | 'oranje';

export const STATUS: Record<Aanbod['status'], { woord: string; kleur: Kleur; stappen: readonly Stap[] }> = {
  concept: { woord: 'Concept: nog niet te vinden', kleur: 'grijs', stappen: ['publicatie', 'sluiting'] },
  gepubliceerd: { woord: 'Gepubliceerd', kleur: 'groen', stappen: ['pauzering', 'sluiting'] },
  gepauzeerd: { woord: 'Gepauzeerd', kleur: 'oranje', stappen: ['publicatie', 'sluiting'] },
  gesloten: { woord: 'Gesloten', kleur: 'grijs', stappen: [] },
};
export const STAP: Record<Stap, string> = {
  publicatie: 'Publiceer',
  pauzering: 'Pauzeer',
  sluiting: 'Sluit voorgoed',
};
/** What a hulpvraag falls off on, after "op". */
export const REGEL: Record<Schema['RegelgroepWeergave']['code'], string> = {
  gebied: 'het gebied',
  sbi: 'de branche',
  werkzamePersonen: 'het aantal werkzame personen',
  rechtsvorm: 'de rechtsvorm',
  leeftijd: 'de leeftijd van het bedrijf',
  omzet: 'de omzet',
  deMinimis: 'de staatssteun',
  capaciteit: 'de plaatsen: er is er geen vrij',
  openstelling: 'de openstelling: het is nu dicht',
};
export const PERIODE = { maand: 'per maand', kwartaal: 'per kwartaal', jaar: 'per jaar' } as const;

const inGetal = (aantal: number): string => aantal.toLocaleString('nl-NL');

/** How many places there are. */
export const inTotaal = ({ voorwaarden: { capaciteit } }: Pick<Aanbod, 'voorwaarden'>): string =>
  capaciteit ? inGetal(capaciteit.totaal) : 'onbeperkt';

/** How many places there are, and how many are taken. */
export function inPlaatsen({ voorwaarden: { capaciteit }, wachtenden }: Aanbod): string {
  if (!capaciteit) return 'Onbeperkt aantal plaatsen';
  const { bezet, totaal, periode } = capaciteit;
  const per = periode ? ` ${PERIODE[periode]}` : '';
  const wacht = wachtenden ? `, ${inGetal(wachtenden)} op de wachtlijst` : '';
  return `${inGetal(bezet ?? 0)} van ${inGetal(totaal)} plaatsen bezet${per}${wacht}`;
}

/** When it can be asked for. */
export function inOpenstelling({ voorwaarden: { openstelling } }: Aanbod): string {
  if (!openstelling) return 'Altijd open';
  const { van, tot } = openstelling;
  if (tot && tot < vandaag()) return `Was open tot en met ${inDatum(tot, 'nl')}`;
  if (van && tot) return `Open van ${inDatum(van, 'nl')} tot en met ${inDatum(tot, 'nl')}`;
  if (tot) return `Open tot en met ${inDatum(tot, 'nl')}`;
  return van ? `Open vanaf ${inDatum(van, 'nl')}` : 'Altijd open';
}
