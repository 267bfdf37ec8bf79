// SPDX-License-Identifier: EUPL-1.2
import type { Wachtrij } from './gegevens';

/** Queues by what is done behind them. */
const NAMEN: Record<string, string> = {
  aanbodmatching: 'Aanbod zoeken en bijhouden',
  'aanbodmatching-mail': 'Mail klaarzetten',
  'aanbodmatching-register': 'Cijfers bijhouden',
  'aanbodmatching-campagnes': 'Meten wat campagnes losmaken',
  'aanbodmatching-scan': 'Bijlagen nakijken',
  'communities-scan': 'Bestanden van communities nakijken',
  'bankrekening-mail': 'Mail over bankrekeningen',
  gegevensverzoeken: 'Gegevens wissen',
  termijnen: 'Termijnen bewaken',
};

export const naamVan = (naam: string): string => NAMEN[naam] ?? naam;

const EENHEDEN = [
  { seconden: 86_400, een: 'dag', meer: 'dagen' },
  { seconden: 3_600, een: 'uur', meer: 'uur' },
  { seconden: 60, een: 'minuut', meer: 'minuten' },
  { seconden: 1, een: 'seconde', meer: 'seconden' },
];

/** How long, in the largest unit that fits: "3 minuten". */
export function duurVan(seconden: number): string {
  const eenheid = EENHEDEN.find((een) => seconden >= een.seconden);
  if (!eenheid) return 'minder dan een seconde';
  const aantal = Math.floor(seconden / eenheid.seconden);
  return `${aantal} ${aantal === 1 ? eenheid.een : eenheid.meer}`;
}

/** `hulpvraag-ingediend` -> "Hulpvraag ingediend": nouns and participles are Dutch already. */
export const gebeurtenisVan = (type: string): string => {
  const woorden = type.replaceAll('-', ' ');
  return woorden.charAt(0).toUpperCase() + woorden.slice(1);
};

/** Older than this means that no worker looks at it any more; each looks every ten seconds. */
const OUD_SECONDEN = 60;

export interface Stand {
  kleur: 'groen' | 'oranje' | 'rood';
  woord: string;
}

/** How a queue stands, the worst first. */
export function standVan({ meting, afleveringen: { mislukt, opgegeven } }: Wachtrij): Stand {
  if (opgegeven > 0) return { kleur: 'rood', woord: 'Opgegeven' };
  if (meting === null || meting.gemetenSeconden > OUD_SECONDEN) return { kleur: 'rood', woord: 'Staat stil' };
  if (mislukt > 0) return { kleur: 'oranje', woord: 'Probeert opnieuw' };
  return { kleur: 'groen', woord: 'Loopt' };
}

/** Everything in one sentence, for who only wants to know whether something must be done. */
export function conclusieVan(wachtrijen: readonly Wachtrij[]): string {
  const tel = (woord: string): number => wachtrijen.filter((een) => standVan(een).woord === woord).length;
  const [stil, opgegeven, opnieuw] = [
    tel('Staat stil'),
    wachtrijen.reduce((som, { afleveringen }) => som + afleveringen.opgegeven, 0),
    wachtrijen.reduce((som, { afleveringen }) => som + afleveringen.mislukt, 0),
  ];
  const zinnen = [
    stil > 0 ? 'Niet elke wachtrij wordt verwerkt: kijk of er een verwerker draait.' : '',
    opgegeven > 0 ? `${opgegeven} ${opgegeven === 1 ? 'taak is' : 'taken zijn'} opgegeven.` : '',
    opnieuw > 0 ? `${opnieuw} ${opnieuw === 1 ? 'taak wordt' : 'taken worden'} vanzelf herhaald.` : '',
  ].filter((zin) => zin !== '');
  return zinnen.length === 0 ? 'Alles loopt. U hoeft niets te doen.' : zinnen.join(' ');
}
