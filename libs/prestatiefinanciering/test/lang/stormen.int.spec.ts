// SPDX-License-Identifier: EUPL-1.2
import { Declaratieproef } from '../declaratie.support.js';
import { Financieringsproef } from '../financiering.support.js';
import { approveAtOnce, signAtOnce } from '../stormen.js';

describe('fifty at once for the same money', () => {
  it('never are granted more than was committed for the year', async () => {
    const p = await Declaratieproef.start();
    await approveAtOnce(p, 50, 10).finally(() => p.stop());
  }, 120_000);

  it('never commit beyond what there is, whoever signs', async () => {
    const proef = await Financieringsproef.start();
    await signAtOnce(proef, 50).finally(() => proef.stop());
  }, 120_000);
});
