// SPDX-License-Identifier: EUPL-1.2

/** Figures of a ranking over the offers that are eligible; only requests with a good offer count. */
export interface Kwaliteit {
  ndcg10: number;
  recall10: number;
  p1: number;
}

const GOOD = 2;
const DEPTH = 10;

const gain = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Judges one ranking by the grades of its eligible offers; null when none of them is good. */
export function judge({ gerangschikt: ranked, labels, passend }: Beoordeeld): Kwaliteit | null {
  const grades = new Map(Object.entries(labels).filter(([id]) => passend.has(id)));
  const ideal = [...grades.values()].sort((a, b) => b - a);
  if ((ideal[0] ?? 0) < GOOD) return null;
  const top = ranked.slice(0, DEPTH);
  const good = [...grades].filter(([, grade]) => grade >= GOOD).map(([id]) => id);
  return {
    ndcg10: gain(top.map((id) => grades.get(id) ?? 0)) / gain(ideal.slice(0, DEPTH)),
    recall10: good.filter((id) => top.includes(id)).length / good.length,
    p1: (grades.get(top[0] ?? '') ?? 0) === ideal[0] ? 1 : 0,
  };
}

export interface Beoordeeld {
  gerangschikt: readonly string[];
  labels: Readonly<Record<string, number>>;
  passend: ReadonlySet<string>;
}

/** Mean figures over many requests. */
export function measure(beoordeeld: readonly Beoordeeld[]): Kwaliteit {
  return meanOf(beoordeeld.flatMap((een) => judge(een) ?? []));
}

/** Mean figures of requests that were judged. */
export function meanOf(judged: readonly Kwaliteit[]): Kwaliteit {
  return {
    ndcg10: mean(judged.map(({ ndcg10 }) => ndcg10)),
    recall10: mean(judged.map(({ recall10 }) => recall10)),
    p1: mean(judged.map(({ p1 }) => p1)),
  };
}

/** How often a request without a suitable offer scores higher than one with: area under the ROC curve. */
export function aucOf(without: readonly number[], withOffer: readonly number[]): number {
  const wins = without.flatMap((a) => withOffer.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  return mean(wins);
}
