// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';

/** Shares are in hundredths of a percent. */
export const HEEL = 10_000;
/** As the constraint of the table. */
const HOOGSTENS_JAREN = 20;

/** What a programme says, as far as the rules look at it. Dates are `2026-12-31`. */
export interface Programmainhoud {
  van: string;
  tot: string;
  financiers: readonly { organisatieId: string; aandeel: number }[];
  jaren: readonly { jaar: number; budgetInCenten: number }[];
}

const jaarVan = (datum: string): number => Number(datum.slice(0, 4));

/** The calendar years that the period touches, in order; none when it ends before it begins. */
export function jarenVan({ van, tot }: Pick<Programmainhoud, 'van' | 'tot'>): number[] {
  const aantal = Math.max(0, jaarVan(tot) - jaarVan(van) + 1);
  return van > tot ? [] : Array.from({ length: aantal }, (_, nr) => jaarVan(van) + nr);
}

const dubbel = <T>(lijst: readonly T[]): T[] => [
  ...new Set(lijst.filter((een, plaats) => lijst.indexOf(een) !== plaats)),
];

/** `60,5 %`, of hundredths of a percent. */
export const inProcent = (aandeel: number): string => `${String(aandeel / 100).replace('.', ',')} %`;

/** Everything that is wrong with it; `penvoerderId` is the organisatie that leads. */
export const checkProgramma = (inhoud: Programmainhoud, penvoerderId: string): Reden[] => [
  ...checkLooptijd(inhoud),
  ...checkFinanciers(inhoud.financiers, penvoerderId),
  ...checkJaren(inhoud),
];

function checkLooptijd({ van, tot }: Programmainhoud): Reden[] {
  if (tot < van) return [{ pad: 'tot', melding: 'De laatste dag ligt voor de eerste dag.' }];
  const grens = `${jaarVan(van) + HOOGSTENS_JAREN}${van.slice(4)}`;
  return tot < grens ? [] : [{ pad: 'tot', melding: 'Een programma loopt korter dan 20 jaar.' }];
}

function checkFinanciers(financiers: Programmainhoud['financiers'], penvoerderId: string): Reden[] {
  const ids = financiers.map(({ organisatieId }) => organisatieId);
  const som = financiers.reduce((tot, { aandeel }) => tot + aandeel, 0);
  const fouten: [fout: boolean, melding: string][] = [
    [dubbel(ids).length > 0, 'Een organisatie staat er twee keer bij.'],
    [!ids.includes(penvoerderId), 'Uw eigen organisatie is penvoerder en betaalt altijd mee.'],
    [som !== HEEL, `De aandelen zijn samen ${inProcent(som)}. Samen moeten ze precies 100 % zijn.`],
  ];
  return fouten.filter(([fout]) => fout).map(([, melding]) => ({ pad: 'financiers', melding }));
}

function checkJaren({ van, tot, jaren }: Programmainhoud): Reden[] {
  const looptijd = jarenVan({ van, tot });
  const gegeven = jaren.map(({ jaar }) => jaar);
  const som = jaren.reduce((totaal, { budgetInCenten }) => totaal + budgetInCenten, 0);
  const fout = (melding: string): Reden => ({ pad: 'jaren', melding });
  return [
    ...dubbel(gegeven).map((jaar) => fout(`Het jaar ${jaar} staat er twee keer bij.`)),
    ...looptijd
      .filter((jaar) => !gegeven.includes(jaar))
      .map((jaar) => fout(`Het budget van ${jaar} ontbreekt.`)),
    ...(looptijd.length === 0 ? [] : gegeven)
      .filter((jaar) => !looptijd.includes(jaar))
      .map((jaar) => fout(`Het jaar ${jaar} valt buiten de looptijd.`)),
    ...(som > 0 ? [] : [fout('Zonder budget kan een programma niets betalen.')]),
  ];
}

/** Who still has to agree, in the order given. */
export const wachtOp = (financiers: readonly { organisatieId: string; akkoordOp: Date | null }[]): string[] =>
  financiers.filter(({ akkoordOp }) => akkoordOp === null).map(({ organisatieId }) => organisatieId);

/** Whether somebody may agree for his organisatie: who wrote it down last does not see to himself. */
export const isVierOgen = (opgesteldDoor: string, subject: string): boolean => opgesteldDoor !== subject;

/** A programme closes once its period is over. */
export const isVoorbij = (tot: string, vandaag: string): boolean => vandaag > tot;
