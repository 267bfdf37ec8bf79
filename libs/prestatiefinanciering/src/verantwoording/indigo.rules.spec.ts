// SPDX-License-Identifier: EUPL-1.2
import { toIndigo, type Programmaverhaal } from './indigo.rules.js';

const VERHAAL: Programmaverhaal = {
  ...{ code: 'REGIO-2026', naam: 'Sterk ondernemen', omschrijving: 'Hulp die werkt', status: 'vastgesteld' },
  ...{ van: '2026-01-01', tot: '2027-12-31' },
  financiers: [
    { organisatie: 'EZ', toegezegdInCenten: 600_000_05, betaaldInCenten: 45_001 },
    { organisatie: 'PROVINCIE', toegezegdInCenten: 400_000_00, betaaldInCenten: 30_000 },
  ],
  afspraken: [
    {
      ...{
        nummer: 'REGIO-2026-002',
        partij: 'B',
        getekendOp: '2026-03-01',
        van: '2026-03-01',
        tot: '2027-12-31',
      },
      plafondInCenten: 100_050,
    },
    {
      ...{
        nummer: 'REGIO-2026-001',
        partij: 'A',
        getekendOp: '2026-02-01',
        van: '2026-02-01',
        tot: '2027-12-31',
      },
      plafondInCenten: 200_000,
    },
  ],
  indicatoren: [
    {
      ...{ id: 'REGIO-2026-001/BEV', definitie: 'Geholpen', eenheid: 'onderneming', tariefInCenten: 75_050 },
      ...{ hoogstens: 40, bewijs: ['het woord van de ondernemer'], bonus: null },
    },
  ],
  resultaten: [
    { indicator: 'REGIO-2026-001/BEV', van: '2026-02-01', tot: '2026-11-27', aantal: 12 },
    { indicator: 'REGIO-2026-002/X', van: '2026-02-01', tot: '2026-11-27', aantal: null },
  ],
  betalingen: [
    {
      ...{
        indicator: 'REGIO-2026-001/BEV',
        van: '2026-02-01',
        tot: '2026-06-30',
        betaler: 'EZ',
        ontvanger: 'A',
      },
      ...{ isBetaald: true, bedragInCenten: 75_001 },
    },
  ],
};

type Tak = Record<string, unknown>;
const at = (boom: unknown, pad: string): unknown =>
  pad.split('.').reduce<unknown>((tak, naam) => (tak as Tak | undefined)?.[naam], boom);

describe('a programme in the shape of INDIGO', () => {
  const indigo = toIndigo(VERHAAL);

  it('tells metric, price, result and payment of the same indicator', () => {
    expect(at(indigo, 'outcome_metrics.0.id')).toBe('REGIO-2026-001/BEV');
    for (const deel of ['outcome_pricings', 'results', 'outcome_payments'])
      expect(at(indigo, `${deel}.0.outcome_metric_id.value`)).toBe('REGIO-2026-001/BEV');
  });

  it('has euros of two places that are exact', () => {
    expect(at(indigo, 'outcome_pricings.0.price_per_unit.amount.value')).toBe(750.5);
    expect(at(indigo, 'outcome_payment_commitments.0.maximum_potential_outcome_payment.amount.value')).toBe(
      600_000.05,
    );
    expect(at(indigo, 'overall_project_finance.maximum_potential_outcome_payment_v2.amount.value')).toBe(
      3000.5,
    );
    expect(at(indigo, 'overall_project_finance.total_outcome_payments_made.amount.value')).toBe(750.01);
  });

  it('was signed when the first afspraak was', () => {
    expect(at(indigo, 'dates.outcomes_contract_signed.value')).toBe('2026-02-01');
    expect(at(toIndigo({ ...VERHAAL, afspraken: [] }), 'dates.outcomes_contract_signed')).toBeUndefined();
  });

  it('leaves out a result that may not be told', () => {
    expect(at(indigo, 'results.length')).toBe(1);
    expect(JSON.stringify(indigo)).not.toContain('REGIO-2026-002/X');
  });
});
