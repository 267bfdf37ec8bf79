// SPDX-License-Identifier: EUPL-1.2

/** The parts that a condition of the catalogue joins by this word at its outermost level; one when it joins none. */
function split(voorwaarde: string, woord: 'AND' | 'OR'): string[] {
  const delen: string[] = [];
  let diepte = 0;
  let begin = 0;
  let inTekst = false;
  for (let plaats = 0; plaats < voorwaarde.length; plaats += 1) {
    const teken = voorwaarde[plaats];
    if (teken === "'") inTekst = !inTekst;
    if (inTekst) continue;
    if (teken === '(') diepte += 1;
    if (teken === ')') diepte -= 1;
    if (diepte > 0 || !voorwaarde.startsWith(` ${woord} `, plaats)) continue;
    delen.push(voorwaarde.slice(begin, plaats));
    begin = plaats + woord.length + 2;
  }
  return [...delen, voorwaarde.slice(begin)];
}

/** Without the brackets around the whole, of which PostgreSQL writes many. */
function strip(voorwaarde: string): string {
  const kaal = voorwaarde.trim();
  if (!kaal.startsWith('(') || !kaal.endsWith(')')) return kaal;
  let diepte = 0;
  for (const [plaats, teken] of [...kaal].entries()) {
    if (teken === '(') diepte += 1;
    if (teken === ')') diepte -= 1;
    if (diepte === 0 && plaats < kaal.length - 1) return kaal;
  }
  return strip(kaal.slice(1, -1));
}

/** A condition without one of its parts, for each part that a row must satisfy, however deep. */
export function weaken(voorwaarde: string): { zonder: string; wordt: string }[] {
  const kaal = strip(voorwaarde);
  for (const woord of ['OR', 'AND'] as const) {
    const delen = split(kaal, woord);
    if (delen.length === 1) continue;
    const join = (anders: string[]): string => anders.map((deel) => `(${deel})`).join(` ${woord} `);
    const dieper = delen.flatMap((deel, i) =>
      weaken(deel).map(({ zonder, wordt }) => ({ zonder, wordt: join(delen.with(i, wordt)) })),
    );
    const weg = delen.map((deel, i) => ({ zonder: strip(deel), wordt: join(delen.toSpliced(i, 1)) }));
    return woord === 'AND' ? [...weg, ...dieper] : dieper;
  }
  return [];
}
