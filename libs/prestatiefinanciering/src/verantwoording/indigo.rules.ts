// SPDX-License-Identifier: EUPL-1.2

/** What a programme is, promised, measured and paid, as the export takes it. Amounts in cents, dates `YYYY-MM-DD`. */
export interface Programmaverhaal {
  code: string;
  naam: string;
  omschrijving: string;
  status: 'concept' | 'vastgesteld' | 'gesloten';
  van: string;
  tot: string;
  financiers: { organisatie: string; toegezegdInCenten: number; betaaldInCenten: number }[];
  afspraken: {
    nummer: string;
    partij: string;
    getekendOp: string;
    van: string;
    tot: string;
    plafondInCenten: number;
  }[];
  indicatoren: Indicatorverhaal[];
  resultaten: Resultaatverhaal[];
  betalingen: {
    indicator: string;
    van: string;
    tot: string;
    betaler: string;
    ontvanger: string;
    /** Paid by the bank, or only approved. */
    isBetaald: boolean;
    bedragInCenten: number;
  }[];
}

/** `id` is unique in the programme; `hoogstens` is `null` where only the amount of the afspraak is a limit. */
export interface Indicatorverhaal {
  id: string;
  definitie: string;
  eenheid: string;
  tariefInCenten: number;
  hoogstens: number | null;
  bewijs: string[];
  bonus: string | null;
}

/** `aantal` and `bedragInCenten` are `null` where telling them would tell of firms. */
export interface Resultaatverhaal {
  indicator: string;
  van: string;
  tot: string;
  aantal: number | null;
}

type Waarde<T> = { value: T };
const val = <T>(value: T): Waarde<T> => ({ value });
const EURO = 'EUR';
const OVERHEID = 'Government/Public Sector/Public Bank';

/** Exact: a number of cents below 2^53 has one nearest decimal of two places. */
const euros = (centen: number): Waarde<number> => val(centen / 100);

const sum = (getallen: readonly number[]): number => getallen.reduce((alle, een) => alle + een, 0);

/**
 * A programme in the shape of the project schema of INDIGO (Government Outcomes Lab): outcome metric, price, result, payment.
 * Each field is an object with `value`, as there. What we do not know is left out, what may not be told is left out as well.
 */
export function toIndigo(verhaal: Programmaverhaal): object {
  return {
    id: verhaal.code,
    status: 'PUBLIC',
    name: val(verhaal.naam),
    stage_development: val(STADIA[verhaal.status]),
    dates: datesOf(verhaal),
    jurisdiction: { jurisdiction: val('Netherlands') },
    purpose_and_classifications: { intervention: val(verhaal.omschrijving) },
    overall_project_finance: {
      maximum_potential_outcome_payment_v2: money(sum(verhaal.afspraken.map((een) => een.plafondInCenten))),
      total_outcome_payments_made: money(sum(verhaal.financiers.map((een) => een.betaaldInCenten))),
    },
    outcome_payment_commitments: verhaal.financiers.map((financier) => ({
      organisation_id: val(financier.organisatie),
      organisation_role_category: val(OVERHEID),
      maximum_potential_outcome_payment: money(financier.toegezegdInCenten),
      result_type: val(verhaal.status === 'gesloten' ? 'Overall' : 'Interim'),
      period: periodOf(verhaal),
      total_outcome_payments: money(financier.betaaldInCenten),
    })),
    outcome_metrics: verhaal.indicatoren.map(toMetric),
    outcome_pricings: verhaal.indicatoren.map(toPricing),
    results: verhaal.resultaten.flatMap((een) => toResult(een, verhaal.status === 'gesloten')),
    outcome_payments: verhaal.betalingen.map((een) => ({
      outcome_metric_id: val(een.indicator),
      period: periodOf(een),
      payer_organisation_id: val(een.betaler),
      recipient_organisation_id: val(een.ontvanger),
      type: val(een.isBetaald ? 'Actual' : 'Planned'),
      money: money(een.bedragInCenten),
    })),
  };
}

const STADIA = { concept: 'Late-stage design', vastgesteld: 'Implementation', gesloten: 'Complete' } as const;

const money = (centen: number): object => ({ currency: val(EURO), amount: euros(centen) });

const periodOf = ({ van, tot }: { van: string; tot: string }): object => ({
  start_date: val(van),
  end_date: val(tot),
});

/** Signed by both sides for the first time; later ones stand in the log. */
function datesOf({ afspraken, van, tot }: Programmaverhaal): object {
  const [eerste] = afspraken.map(({ getekendOp }) => getekendOp).sort();
  return {
    ...(eerste === undefined ? {} : { outcomes_contract_signed: val(eerste) }),
    start_date_of_service_provision: val(van),
    anticipated_end_date_of_service_provision: val(tot),
  };
}

const toMetric = (een: Indicatorverhaal): object => ({
  id: een.id,
  definition: val(een.definitie),
  unit_type_of_targeted_service_users_or_beneficiaries: val('Other'),
  unit_description_of_service_user_or_beneficiaries: val(een.eenheid),
  ...(een.hoogstens === null
    ? {}
    : { targeted_number_of_service_users_or_beneficiaries_total: val(een.hoogstens) }),
  // What is confirmed is confirmed afterwards: there is no comparison group behind it.
  outcome_validation_method: val('Simple ex-post verification'),
  data_source_for_outcome_validation: val(een.bewijs.join('; ')),
});

const toPricing = (een: Indicatorverhaal): object => ({
  outcome_metric_id: val(een.id),
  currency: val(EURO),
  price_per_unit: { amount: euros(een.tariefInCenten) },
  ...(een.bonus === null ? {} : { price_description: val(een.bonus) }),
});

const toResult = ({ indicator, aantal, ...periode }: Resultaatverhaal, isOver: boolean): object[] =>
  aantal === null
    ? []
    : [
        {
          outcome_metric_id: val(indicator),
          result_level: val('Outcome level'),
          result_type: val(isOver ? 'Final' : 'Interim'),
          period: periodOf(periode),
          number_with_positive_social_outcomes: val(aantal),
        },
      ];
