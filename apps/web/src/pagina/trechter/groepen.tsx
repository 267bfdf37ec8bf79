// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { PER, type Groep, type Indeling, type Stap } from './gegevens';
import { STAPPEN, getal, procent } from './woorden';

/** A column, with `-` before it when the largest come first. */
export type Volgorde = string;
type Regel = Groep & { naam: string };

const KOLOMMEN: readonly { kolom: Stap | 'naam'; kop?: string }[] = [
  { kolom: 'naam' },
  ...STAPPEN.map(({ stap, kort }) => ({ kolom: stap, kop: kort })),
];

/** Without a choice months follow each other, and of others the largest come first. */
const eersteVolgorde = (per: Indeling): Volgorde => (per === 'maand' ? 'maand' : '-gevraagd');

/** What is not told comes last, whichever way it goes. */
function compareOn(kolom: string, keer: 1 | -1): (een: Regel, ander: Regel) => number {
  if (kolom === 'naam') return (een, ander) => keer * een.naam.localeCompare(ander.naam, 'nl');
  if (kolom === 'maand') return (een, ander) => keer * (een.groep ?? '').localeCompare(ander.groep ?? '');
  const waarde = (regel: Regel): number => regel[kolom as Stap] ?? (keer === 1 ? Infinity : -1);
  return (een, ander) => keer * (waarde(een) - waarde(ander)) || een.naam.localeCompare(ander.naam, 'nl');
}

function volgordeVan(gevraagd: string | null, per: Indeling): { kolom: string; keer: 1 | -1 } {
  const kan = KOLOMMEN.some(({ kolom }) => kolom === gevraagd?.replace(/^-/, ''));
  const volgorde = gevraagd !== null && kan ? gevraagd : eersteVolgorde(per);
  const kolom = volgorde.replace(/^-/, '');
  // Months are named after their order, not after the alphabet.
  return {
    kolom: per === 'maand' && kolom === 'naam' ? 'maand' : kolom,
    keer: volgorde.startsWith('-') ? -1 : 1,
  };
}

/** How a column stands: not sorted on, or in which direction. */
const STAND = {
  0: { teken: '', sort: undefined },
  1: { teken: ' ▲', sort: 'ascending' },
  [-1]: { teken: ' ▼', sort: 'descending' },
} as const;
type Richting = keyof typeof STAND;

/** Figures begin with the largest, names with the first. */
const volgende = (kolom: string, richting: Richting): Volgorde =>
  richting === 1 || (richting === 0 && kolom !== 'naam') ? `-${kolom}` : kolom;

function Kolomkop({
  kolom,
  kop,
  richting,
  onSorteer,
}: {
  kolom: Stap | 'naam';
  kop: string;
  richting: Richting;
  onSorteer: (volgorde: Volgorde) => void;
}): ReactNode {
  const { teken, sort } = STAND[richting];
  return (
    <th scope="col" aria-sort={sort} className={kolom === 'naam' ? undefined : 'getal'}>
      <button
        type="button"
        className="trechter__sorteer"
        onClick={() => onSorteer(volgende(kolom, richting))}
      >
        {kop}
        <span aria-hidden="true">{teken}</span>
      </button>
    </th>
  );
}

function Cel({ groep, stap }: { groep: Groep; stap: Stap }): ReactNode {
  const aantal = groep[stap];
  if (aantal === null) return <td className="getal trechter__weg">afgeschermd</td>;
  const deel = groep.aandeel[stap];
  return (
    <td className="getal">
      {getal(aantal)}
      {deel !== null && stap !== 'gevraagd' && <span className="trechter__aandeel">{procent(deel)}</span>}
    </td>
  );
}

/** How far each group came, in numbers and as a part of what was asked in it. */
export function Groepen({
  groepen,
  per,
  naamVan,
  sorteer,
  onSorteer,
}: {
  groepen: readonly Groep[];
  per: Indeling;
  naamVan: (code: string | null) => string;
  sorteer: string | null;
  onSorteer: (volgorde: Volgorde) => void;
}): ReactNode {
  const { kolom: op, keer } = volgordeVan(sorteer, per);
  const regels = groepen.map((groep) => ({ ...groep, naam: naamVan(groep.groep) })).sort(compareOn(op, keer));
  const naam = `Naar ${PER[per].toLowerCase()}`;
  return (
    <div className="tabelvak trechter__groepen" tabIndex={0} role="region" aria-label={naam}>
      <table className="utrecht-table utrecht-table--html-table">
        <caption>{naam}</caption>
        <thead>
          <tr>
            {KOLOMMEN.map(({ kolom, kop = PER[per] }) => (
              <Kolomkop
                {...{ kolom, kop, onSorteer }}
                key={kolom}
                richting={kolom === op || (kolom === 'naam' && op === 'maand') ? keer : 0}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {regels.map((regel) => (
            <tr key={regel.groep ?? ''}>
              <th scope="row">{regel.naam}</th>
              {STAPPEN.map(({ stap }) => (
                <Cel key={stap} groep={regel} stap={stap} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
