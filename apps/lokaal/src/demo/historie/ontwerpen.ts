// SPDX-License-Identifier: EUPL-1.2
import type { Persoon } from '../aanmelding.js';
import type { DemoToegang } from '../demo-api.js';
import { LOTINGTHEMA } from './loting.js';

/** One of EZ who has just signed in; the other one approves what this one made. */
export const ANALIST: Persoon = { sub: 'analist', rol: 'analist' };
export const ANALIST_2: Persoon = { sub: 'analist-2', rol: 'analist' };

const VENSTER = { periodenVoor: 1, periodenNa: 2, wachtdagen: 365 };
const ONTWERPEN = [
  {
    ...{ thema: 'digitalisering', indicator: 'online-aandeel', schijnuitkomst: null, ...VENSTER },
    ...{ uitkomst: 'het deel van de omzet via internet', eenheid: 'procentpunt', opzet: 'wachtlijst' },
    ...{
      kenmerken: [],
      minimumBehandeld: 50,
      minimumVergelijking: 20,
      minimumClusters: 20,
      minimumEffect: 2,
    },
  },
  {
    ...{ thema: 'personeel', indicator: 'open-vacatures', schijnuitkomst: null, ...VENSTER },
    ...{ uitkomst: 'het aantal vacatures dat lang openstaat', eenheid: 'vacatures', opzet: 'gekoppeld' },
    kenmerken: ['sectie', 'grootteklasse'],
    ...{ minimumBehandeld: 30, minimumVergelijking: 15, minimumClusters: 20, minimumEffect: 1 },
  },
  {
    ...{ thema: LOTINGTHEMA, indicator: 'vertrouwen', schijnuitkomst: null, ...VENSTER },
    ...{ uitkomst: 'het vertrouwen in de toekomst van het bedrijf', eenheid: 'punten', opzet: 'loting' },
    kenmerken: [],
    ...{ minimumBehandeld: 40, minimumVergelijking: 40, minimumClusters: 20, minimumEffect: 0.5 },
  },
  {
    ...{ thema: 'ai', indicator: 'taken-met-ai', schijnuitkomst: null, ...VENSTER },
    ...{ uitkomst: 'het aantal taken met AI', eenheid: 'taken', opzet: 'wachtlijst' },
    ...{
      kenmerken: [],
      minimumBehandeld: 40,
      minimumVergelijking: 20,
      minimumClusters: 20,
      minimumEffect: 1,
    },
  },
];

/** How effect is measured, fixed while the clock stands before everything that is measured. What is there is left as it is. */
export async function addOntwerpen(api: DemoToegang): Promise<void> {
  const url = '/api/v1/impact/effectontwerpen';
  const { gegevens } = await api.call<{ gegevens: { thema: string }[] }>('GET', url, { persoon: ANALIST });
  const bekend = new Set(gegevens.map(({ thema }) => thema));
  for (const body of ONTWERPEN.filter(({ thema }) => !bekend.has(thema)))
    await api.call('POST', url, { persoon: ANALIST, body });
}

const KLASSEN = { micro: 0.85, klein: 0.12, middelgroot: 0.03 };
const SECTIES = { C: 0.09, F: 0.16, G: 0.21, H: 0.07, I: 0.08, J: 0.11, M: 0.2, Q: 0.08 };
const ROND = 10;

/** How many firms there are: round numbers that nobody counted. */
export async function addBedrijvenaantallen(
  api: DemoToegang,
  regios: readonly string[],
  jaren: readonly number[],
): Promise<void> {
  const regels = regios.toSorted().flatMap((regio, nr) =>
    jaren.flatMap((jaar) =>
      Object.entries(SECTIES).flatMap(([sectie, deel]) =>
        Object.entries(KLASSEN).map(([klasse, daarvan]) => {
          const aantal = (2_000 + 400 * ((nr * 7) % regios.length)) * deel * daarvan;
          return [jaar, regio, sectie, klasse, Math.max(ROND, Math.round(aantal / ROND) * ROND)].join(';');
        }),
      ),
    ),
  );
  const csv = ['peiljaar;regio;sectie;grootteklasse;aantal', ...regels].join('\n');
  const url = '/api/v1/impact/bedrijvenaantallen/import';
  const verslag = await api.call<{ fouten: object[] }>('POST', url, { persoon: ANALIST, csv });
  if (verslag.fouten.length > 0)
    throw new Error(`De aantallen van de demo hebben fouten: ${JSON.stringify(verslag.fouten)}`);
}
