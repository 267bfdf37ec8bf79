// SPDX-License-Identifier: EUPL-1.2
import { datumVan } from '#libs/kernel';
import type { Deelname } from './deelname.rules.js';
import { DAG_MS } from './meetmoment.rules.js';
import type { Effectstand } from './uitspraak.rules.js';

/** The pace of late is that of so many days. */
const TEMPODAGEN = 180;

export interface Uitval {
  behandeld: number;
  vergelijking: number;
}

const dagVan = (op: number): string => datumVan(new Date(op));

/** It should have answered by then, and did not. */
const isLost = ({ metingen, klaarOp }: Deelname, vandaag: string): boolean =>
  metingen === null && dagVan(klaarOp) <= vandaag;

function armOf(kant: readonly Deelname[], nu: number): Effectstand['behandeld'] {
  const mee = kant.filter((een) => !isLost(een, dagVan(nu)));
  return {
    klaarOp: mee.map(({ klaarOp }) => dagVan(klaarOp)),
    perDag: kant.filter(({ begin }) => begin > nu - TEMPODAGEN * DAG_MS && begin <= nu).length / TEMPODAGEN,
  };
}

function lossOf(kant: readonly Deelname[], vandaag: string): number {
  const verwacht = kant.filter(({ klaarOp }) => dagVan(klaarOp) <= vandaag);
  const weg = verwacht.filter((een) => isLost(een, vandaag)).length;
  return verwacht.length === 0 ? 0 : weg / verwacht.length;
}

/** How far both sides are at that instant (milliseconds since 1970), and which share of those due did not answer. */
export function readStand(
  deelnames: readonly Deelname[],
  nu: number,
): { stand: Omit<Effectstand, 'eersteUitkomstOp'>; uitval: Uitval } {
  const met = deelnames.filter(({ behandeld }) => behandeld);
  const zonder = deelnames.filter(({ behandeld }) => !behandeld);
  const vandaag = dagVan(nu);
  return {
    stand: { vandaag, behandeld: armOf(met, nu), vergelijking: armOf(zonder, nu) },
    uitval: { behandeld: lossOf(met, vandaag), vergelijking: lossOf(zonder, vandaag) },
  };
}
