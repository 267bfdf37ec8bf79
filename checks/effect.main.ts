// SPDX-License-Identifier: EUPL-1.2
// npm run check:effect [-- --n 1000 --seed 1]: every estimator of effect on that many simulated panels of which the truth is known.
import { parseArgs } from 'node:util';
import { runLoting } from './effect-loting.js';
import { runGefaseerd, runGekoppeld, runNul, runVoorNa } from './effect.js';
import { isGoed, secondsSince, toRegel } from './hulp/uitslag.js';

const tekst = { type: 'string' } as const;
const { n, seed } = parseArgs({ options: { n: tekst, seed: tekst } }).values;
const [aantal, zaad] = [n ?? '1000', seed ?? '1'];
if (![aantal, zaad].every((een) => /^[1-9]\d{0,6}$/.test(een))) {
  process.stderr.write('Geef --n en --seed een geheel getal vanaf 1.\n');
  process.exit(2);
}
let goed = true;
for (const run of [runGefaseerd, runNul, runVoorNa, runGekoppeld, runLoting]) {
  const begin = performance.now();
  const uitslag = run(Number(aantal), Number(zaad));
  uitslag.feiten['seconden'] = secondsSince(begin);
  goed &&= isGoed(uitslag);
  process.stdout.write(`${toRegel(uitslag)}\n`);
}
process.exit(goed ? 0 : 1);
