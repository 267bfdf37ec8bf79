// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';
import type { Eenheid } from '../rapport/inhoud.js';

export const RICHTINGEN = ['hoger', 'lager'] as const;
export type Richting = (typeof RICHTINGEN)[number];

export const BRONNEN = ['ondernemer', 'extern'] as const;
export type Indicatorbron = (typeof BRONNEN)[number];

/** The links of a theory of change, from what goes in to what changes for everybody. */
export const SCHAKELS = ['input', 'activiteit', 'output', 'outcome', 'impact'] as const;
export type Schakelsoort = (typeof SCHAKELS)[number];

export interface Schakel {
  soort: Schakelsoort;
  tekst: string;
  /** Codes; of an output and an outcome at least one. */
  indicatoren: string[];
}

const GEMETEN: readonly Schakelsoort[] = ['output', 'outcome'];

/** All that is wrong with a theory of change: a link that is missing, one that nobody measures, an indicator that is none. */
export function assessSchakels(schakels: readonly Schakel[], codes: ReadonlySet<string>): Reden[] {
  const mist = SCHAKELS.filter((soort) => !schakels.some((een) => een.soort === soort)).map((soort) => ({
    pad: 'schakels',
    melding: `Er ontbreekt een schakel van de soort ${soort}.`,
  }));
  const fout = schakels.flatMap(({ soort, indicatoren }, i): Reden[] => [
    ...(GEMETEN.includes(soort) && indicatoren.length === 0
      ? [{ pad: `schakels.${i}.indicatoren`, melding: `Geef bij een ${soort} ten minste één indicator.` }]
      : []),
    ...indicatoren
      .filter((code) => !codes.has(code))
      .map((code) => ({ pad: `schakels.${i}.indicatoren`, melding: `Er is geen indicator ${code}.` })),
  ]);
  return [...mist, ...fout];
}

/** Whole, in this unit. */
const HEEL: readonly Eenheid[] = ['aantal', 'centen', 'score'];
/** In how many digits behind the point a share or a number of days is kept. */
const DECIMALEN = 4;

/** What is wrong with an answer in that unit; nothing when it is right. */
export function assessWaarde(
  waarde: number,
  { eenheid, maximum }: { eenheid: Eenheid; maximum: number },
): Reden[] {
  if (waarde < 0) return [{ pad: 'waarde', melding: 'Vul een getal in van 0 of hoger.' }];
  if (waarde > maximum)
    return [
      {
        pad: 'waarde',
        melding: `Dit getal is te hoog: het kan ten hoogste ${toonMaximum(eenheid, maximum)} zijn.`,
      },
    ];
  if (HEEL.includes(eenheid) && !Number.isInteger(waarde))
    return [{ pad: 'waarde', melding: 'Vul een heel getal in, zonder cijfers achter de komma.' }];
  if (Number(waarde.toFixed(DECIMALEN)) !== waarde)
    return [{ pad: 'waarde', melding: `Vul ten hoogste ${DECIMALEN} cijfers achter de komma in.` }];
  return [];
}

const getal = new Intl.NumberFormat('nl-NL');
function toonMaximum(eenheid: Eenheid, maximum: number): string {
  if (eenheid === 'centen') return `${getal.format(maximum / 100)} euro`;
  return eenheid === 'aandeel' ? `${getal.format(maximum * 100)} procent` : getal.format(maximum);
}
