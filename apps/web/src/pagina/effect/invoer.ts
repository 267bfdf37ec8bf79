// SPDX-License-Identifier: EUPL-1.2
import type { Veldfout } from '../../ui/foutsamenvatting';
import { tekstVan } from '../werkbank/venster';
import { isGekoppeld, type Kenmerk, type NieuwOntwerp, type Opzet } from './gegevens';

export const NAMEN = {
  ...{ thema: 'Thema', indicator: 'Indicator', uitkomst: 'Uitkomst in woorden' },
  ...{ eenheid: 'Eenheid van het effect', schijnuitkomst: 'Proef op de som (niet verplicht)' },
  ...{ opzet: 'Waar komt de vergelijking vandaan?', kenmerken: 'Waarin moeten bedrijven op elkaar lijken?' },
  ...{ periodenVoor: 'Metingen voor de hulp', periodenNa: 'Metingen na de hulp' },
  ...{ perioden: 'Jaren of kwartalen', wachtdagen: 'Dagen tot de uitkomst bekend is' },
  ...{ minimumBehandeld: 'Minstens zoveel bedrijven met hulp' },
  ...{ minimumVergelijking: 'Minstens zoveel bedrijven zonder hulp' },
  ...{ minimumClusters: 'Minstens zoveel groepen' },
  ...{ minimumEffect: 'Kleinste effect dat te zien moet zijn' },
  ...{ spreiding: 'Spreiding tussen bedrijven', samenhang: 'Samenhang in de tijd' },
} as const;
export type Veld = keyof typeof NAMEN;

const LAAGST = { wachtdagen: 365, periodenVoor: 1, periodenNa: 2 };
/** What most designs have, so that nobody has to think of it. */
export const GEWOON: Partial<Record<Veld, string>> = {
  ...Object.fromEntries(Object.entries(LAAGST).map(([veld, waarde]) => [veld, String(waarde)])),
  ...{ minimumBehandeld: '50', minimumVergelijking: '50', minimumClusters: '20', samenhang: '0,5' },
};

const GETALLEN = [
  ...(['periodenVoor', 'periodenNa', 'wachtdagen', 'minimumBehandeld', 'minimumVergelijking'] as const),
  ...(['minimumClusters', 'minimumEffect'] as const),
];

/** As typed in Dutch; `null` when it is no number of nought or more. */
export function parseGetal(tekst: string | undefined): number | null {
  const kaal = (tekst ?? '').replace(/^(\d{1,3})((?:\.\d{3})+)/, (heel) => heel.replaceAll('.', ''));
  return /^\d{1,13}(,\d{1,6})?$/.test(kaal) ? Number(kaal.replace(',', '.')) : null;
}

export interface Keuzestand {
  indicator: string;
  opzet: Opzet | '';
  kenmerken: readonly Kenmerk[];
}

/** What no number can be made of: the api, which knows the rules, is not asked about that. */
function zonderGetal(velden: FormData): Veldfout[] {
  return GETALLEN.filter((veld) => velden.has(veld) && tekstVan(velden, veld) !== undefined)
    .filter((veld) => parseGetal(tekstVan(velden, veld)) === null)
    .map((veld) => ({ veld, melding: 'Vul een getal in, zoals 12 of 2,5.' }));
}

/** As the api takes it. What is left open is nought or empty: the rules say together what is missing. */
export function readOntwerp(velden: FormData, { opzet, kenmerken }: Keuzestand): NieuwOntwerp | Veldfout[] {
  const fouten = zonderGetal(velden);
  if (fouten.length > 0) return fouten;
  const tekst = (veld: Veld): string => tekstVan(velden, veld) ?? '';
  const aantal = (veld: Veld): number => parseGetal(tekstVan(velden, veld)) ?? 0;
  const perioden = tekst('perioden')
    .split(/[\s,;]+/)
    .filter(Boolean);
  return {
    ...{ thema: tekst('thema'), indicator: tekst('indicator'), uitkomst: tekst('uitkomst') },
    ...{ eenheid: tekst('eenheid'), schijnuitkomst: tekst('schijnuitkomst') || null },
    // Not chosen is a fault that the api tells with all others.
    opzet: opzet as Opzet,
    perioden: opzet === 'bedrijven-buiten' ? perioden : null,
    kenmerken: isGekoppeld(opzet) ? [...kenmerken] : [],
    ...{ periodenVoor: aantal('periodenVoor'), periodenNa: aantal('periodenNa') },
    ...{ wachtdagen: aantal('wachtdagen'), minimumBehandeld: aantal('minimumBehandeld') },
    minimumVergelijking: opzet === 'zonder-vergelijking' ? 0 : aantal('minimumVergelijking'),
    ...{ minimumClusters: aantal('minimumClusters'), minimumEffect: aantal('minimumEffect') },
  };
}
