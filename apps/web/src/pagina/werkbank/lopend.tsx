// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Kop } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import { inKort, termijnVan } from './tijd';
import { OVERDRACHT, TOEWIJZING, redenVan, type Hulpvraag } from './woorden';

const merk = (soorten: typeof TOEWIJZING, status: string): ReactNode => {
  const { woord, kleur } = soorten[status] ?? { woord: status, kleur: 'grijs' as const };
  return <Merkje kleur={kleur}>{woord}</Merkje>;
};

type Toewijzing = Hulpvraag['toewijzingen'][number];

/** What became of it: its place on a waiting list, until when, or why it ended. */
function vervolgVan({ wachtplek, uiterlijkOp, besluitReden }: Toewijzing): string {
  if (wachtplek) return `nummer ${wachtplek.positie} van ${wachtplek.wachtenden} op de wachtlijst`;
  if (besluitReden) return redenVan(besluitReden).toLowerCase();
  return termijnVan(uiterlijkOp);
}

/** What was assigned and handed over, newest last, as far as it went. */
export function Lopend({ hulpvraag: { toewijzingen, overdrachten } }: { hulpvraag: Hulpvraag }): ReactNode {
  if (toewijzingen.length + overdrachten.length === 0) return null;
  return (
    <section className="stapel stapel--dicht" aria-labelledby="loopt-kop">
      <Kop niveau={3} als={4} id="loopt-kop">
        Toegewezen en overgedragen
      </Kop>
      <ul className="wl__lopend">
        {toewijzingen.map((een) => (
          <li key={een.id}>
            {merk(TOEWIJZING, een.status)} <b>{een.titel}</b>, {een.aanbieder} · {inKort(een.toegewezenOp)}
            {vervolgVan(een) && ` · ${vervolgVan(een)}`}
          </li>
        ))}
        {overdrachten.map((een) => (
          <li key={een.id}>
            {merk(OVERDRACHT, een.status)} Overdracht aan <b>{een.ontvanger}</b> · {inKort(een.gevraagdOp)}
          </li>
        ))}
      </ul>
    </section>
  );
}
