// SPDX-License-Identifier: EUPL-1.2
import type { GemeenteGebied } from '../eligibility/gebieden.js';
import { Tekstlezer, type Themahint } from '../gelijkenis/tekstlezer.js';
import { MatchIndex } from '../ranking/match-index.js';
import { Thesaurus, readThesaurus } from '../thesaurus/thesaurus.js';
import { applyWijzigingen, type Thesauruswijziging } from '../thesaurus/wijziging.rules.js';
import { judge, meanOf, type Kwaliteit } from './kwaliteit.js';
import { readVerzameling, type Proefverzameling } from './verzameling.js';

/** What is tried: the changes that hold now, and those that would. */
export interface Proefopdracht {
  voor: readonly Thesauruswijziging[];
  na: readonly Thesauruswijziging[];
  zinnen: readonly string[];
  gemeenten: readonly GemeenteGebied[];
}

/** A request of the collection that came out otherwise: nDCG@10 before and after. */
export interface Verschil {
  id: string;
  tekst: string;
  voor: number;
  na: number;
}

export interface Zinuitslag {
  tekst: string;
  voor: Themahint[];
  na: Themahint[];
}

/** What the changes do. Figures are means over the `n` requests that have a good offer, 0..1. */
export interface Proefuitslag {
  n: number;
  /** How long it took. */
  ms: number;
  voor: Kwaliteit;
  na: Kwaliteit;
  /** The most changed first. */
  beter: Verschil[];
  slechter: Verschil[];
  zinnen: Zinuitslag[];
}

/** Smaller than this is rounding. */
const NOTICEABLE = 0.0005;

interface Beoordeling {
  tekst: string;
  kwaliteit: Kwaliteit;
}

/** Ranks every request of the collection; only those that have a good offer are judged. */
export function scoreVerzameling(
  thesaurus: Thesaurus,
  { aanbod, hulpvragen, passend, gebieden, peil }: Proefverzameling,
): Map<string, Beoordeling> {
  const index = MatchIndex.build(aanbod, gebieden, { epoch: 0, thesaurus });
  return new Map(
    hulpvragen.flatMap((hulpvraag): [string, Beoordeling][] => {
      const gerangschikt = index.match(hulpvraag, peil).matches.map(({ aanbodId }) => aanbodId);
      const { id, tekst, labels } = hulpvraag;
      const kwaliteit = judge({ gerangschikt, labels, passend: passend.get(id) ?? new Set() });
      return kwaliteit === null ? [] : [[id, { tekst, kwaliteit }]];
    }),
  );
}

/** Compares two lists of changes. Compiles the thesaurus twice: seconds of work, so not in a process that serves others. */
export function runProef({ voor, na, zinnen, gemeenten }: Proefopdracht, klok = performance): Proefuitslag {
  const begin = klok.now();
  const bestanden = readThesaurus();
  const [oud, nieuw] = [voor, na].map((lijst) => new Thesaurus(applyWijzigingen(bestanden, lijst))) as [
    Thesaurus,
    Thesaurus,
  ];
  const verzameling = readVerzameling(gemeenten);
  const uitslag = compareScores(scoreVerzameling(oud, verzameling), scoreVerzameling(nieuw, verzameling));
  const [lezer, lezerNa] = [new Tekstlezer(oud), new Tekstlezer(nieuw)];
  return {
    ...uitslag,
    zinnen: zinnen.map((tekst) => ({ tekst, voor: lezer.themasIn(tekst), na: lezerNa.themasIn(tekst) })),
    ms: Math.round(klok.now() - begin),
  };
}

function compareScores(
  voor: ReadonlyMap<string, Beoordeling>,
  na: ReadonlyMap<string, Beoordeling>,
): Omit<Proefuitslag, 'zinnen' | 'ms'> {
  const verschillen = [...voor].map(([id, { tekst, kwaliteit }]) => ({
    ...{ id, tekst, voor: round(kwaliteit.ndcg10), na: round(na.get(id)?.kwaliteit.ndcg10 ?? 0) },
  }));
  const byWinst = (a: Verschil, b: Verschil): number => b.na - b.voor - (a.na - a.voor);
  return {
    n: voor.size,
    voor: figuresOf(voor),
    na: figuresOf(na),
    beter: verschillen.filter((een) => een.na - een.voor > NOTICEABLE).sort(byWinst),
    slechter: verschillen.filter((een) => een.voor - een.na > NOTICEABLE).sort((a, b) => byWinst(b, a)),
  };
}

function figuresOf(scores: ReadonlyMap<string, Beoordeling>): Kwaliteit {
  const { ndcg10, recall10, p1 } = meanOf([...scores.values()].map(({ kwaliteit }) => kwaliteit));
  return { ndcg10: round(ndcg10), recall10: round(recall10), p1: round(p1) };
}

const round = (waarde: number): number => Math.round(waarde * 10_000) / 10_000;
