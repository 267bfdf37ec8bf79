// SPDX-License-Identifier: EUPL-1.2
import { REGELS, type Regel, type Taal, type Voorwaarden } from '../model.js';
import type { Feit } from './feit.js';
import type { Gebieden } from './gebieden.js';
import { describeRegel } from './uitleg.js';

/** One condition of an offer in a sentence; `lijst` names what the sentence only announces. */
export interface Voorwaardezin {
  regel: Regel;
  zin: string;
  lijst: { code: string; naam: string }[];
}

/** More than this does not fit in a sentence. */
const IN_ZIN = 6;

const BRANCHES = {
  nl: { wel: 'Dit aanbod is alleen voor deze branches:', niet: 'Dit aanbod is niet voor deze branches:' },
  en: { wel: 'This offer is only for these sectors:', niet: 'This offer is not for these sectors:' },
} as const;

const hasBound = (min?: number | null, max?: number | null): boolean =>
  (min ?? 0) > 0 || typeof max === 'number';

/** What is asked of a firm that is more than nothing, with the facts that the words need. */
function bounds(v: Voorwaarden): [Regel, Feit][] {
  const grenzen: [Regel, number | null | undefined, number | null | undefined][] = [
    ['werkzamePersonen', v.minWerkzamePersonen, v.maxWerkzamePersonen],
    ['leeftijd', v.minLeeftijdMaanden, v.maxLeeftijdMaanden],
    ['omzet', v.minOmzet, v.maxOmzet],
  ];
  return grenzen
    .filter(([, min, max]) => hasBound(min, max))
    .map(([regel, min, max]) => [regel, { waarde: null, min: min ?? null, max: max ?? null }]);
}

function describeBranches({ sbi, sbiUitgesloten }: Voorwaarden, taal: Taal): Voorwaardezin[] {
  const toLijst = (codes: readonly string[]): Voorwaardezin['lijst'] =>
    codes.map((code) => ({ code, naam: code }));
  const { wel, niet } = BRANCHES[taal];
  const zinnen: Voorwaardezin[] = [
    { regel: 'sbi', zin: wel, lijst: toLijst(sbi) },
    { regel: 'sbi', zin: niet, lijst: toLijst(sbiUitgesloten) },
  ];
  return zinnen.filter(({ lijst }) => lijst.length > 0);
}

/**
 * What an offer asks of a firm, in sentences (B1), in the order of the rules. Places and opening are not among them: they
 * change by themselves. Sectors are given by code; who has the list of them gives their names.
 */
export function describeVoorwaarden(v: Voorwaarden, gebieden: Gebieden, taal: Taal): Voorwaardezin[] {
  const describe = (regel: Regel, feit: Feit, lijst: Voorwaardezin['lijst'] = []): Voorwaardezin => ({
    regel,
    zin: describeRegel(regel, feit, gebieden, taal),
    lijst,
  });
  const gebied = v.gebied.map((code) => ({ code, naam: gebieden.naam(code) }));
  const vormen = v.rechtsvormen.map((code) => ({ code, naam: code }));
  const zinnen = [
    describe('gebied', { waarde: null, lijst: v.gebied }, gebied.length > IN_ZIN ? gebied : []),
    ...describeBranches(v, taal),
    ...bounds(v).map(([regel, feit]) => describe(regel, feit)),
  ];
  if (vormen.length > 0)
    zinnen.push(
      describe('rechtsvorm', { waarde: null, lijst: v.rechtsvormen }, vormen.length > IN_ZIN ? vormen : []),
    );
  const bedrag = v.deMinimisBedrag ?? 0;
  if (bedrag > 0) zinnen.push(describe('deMinimis', { waarde: null, min: bedrag }));
  return zinnen.sort((een, ander) => REGELS.indexOf(een.regel) - REGELS.indexOf(ander.regel));
}
