// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import { TELT_MEE, type Regeling } from '../ruimte/regeling.rules.js';
import { verklaringGeldtTotEnMet } from '../ruimte/ruimte.rules.js';
import { teltOp, teltTotEnMet } from '../ruimte/venster.rules.js';
import { Steun } from '../steun/steun.entity.js';
import type { EigenSteunruimteWeergave, SteunpostWeergave } from './verklaring.dto.js';
import { Verklaring } from './verklaring.entity.js';

type Eigen = Pick<
  EigenSteunruimteWeergave,
  'posten' | 'vanAnderenInCenten' | 'verklaardOp' | 'verklaringGeldigTotEnMet'
>;

/** What of the own firm takes up room on a day, and how much of `beslagInCenten` is of those it belongs to. */
export async function readEigen(
  tx: Tx,
  kvkNummer: string,
  datum: string,
  { regeling, beslagInCenten }: { regeling: Regeling; beslagInCenten: number },
): Promise<Eigen> {
  const [verklaring] = await tx.find(Verklaring, {
    ...{ where: { kvkNummer }, order: { afgelegdOp: 'DESC', id: 'DESC' }, take: 1 },
  });
  const steun = await tx.find(Steun, { where: { kvkNummer }, order: { datum: 'ASC', id: 'ASC' } });
  const posten = [...declared(verklaring), ...steun.map(toPost)]
    .filter((post) => teltNu(post, datum))
    .sort((a, b) => a.datum.localeCompare(b.datum));
  const eigen = posten
    .filter((post) => TELT_MEE[regeling].includes(post.regeling))
    .reduce((som, { bedragInCenten }) => som + bedragInCenten, 0);
  return {
    ...{ posten, vanAnderenInCenten: beslagInCenten - eigen, verklaardOp: verklaring?.datum ?? null },
    verklaringGeldigTotEnMet: verklaring === undefined ? null : verklaringGeldtTotEnMet(verklaring.datum),
  };
}

const declared = (verklaring: Verklaring | undefined): SteunpostWeergave[] =>
  (verklaring?.datums ?? []).map((datum, i) => ({
    ...{ soort: 'verklaard', datum, bedragInCenten: verklaring?.bedragenInCenten[i] ?? 0 },
    ...{ regeling: verklaring?.regelingen[i] ?? 'algemeen', teltTotEnMet: teltTotEnMet(datum) },
  }));

const toPost = ({ status, datum, bedragInCenten, regeling }: Steun): SteunpostWeergave => ({
  soort: status === 'gereserveerd' ? 'gereserveerd' : 'verleend',
  ...{ datum, bedragInCenten, regeling },
  teltTotEnMet: status === 'gereserveerd' ? null : teltTotEnMet(datum),
});

const teltNu = ({ soort, datum }: SteunpostWeergave, op: string): boolean =>
  soort === 'gereserveerd' ? datum <= op : teltOp(datum, op);
