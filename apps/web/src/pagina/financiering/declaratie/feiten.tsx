// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inTijdstip } from '../../../taal/taal';
import { Merkje } from '../../../ui/melding';
import { Feitenlijst } from '../../beheer/blad';
import { inEuro } from '../geld';
import { wie } from '../wie';
import type { Declaratie } from './gegevens';
import { STATUS, beurtVan, periode } from './woorden';

const wanneer = (op: string | null, door: string | null): string | null =>
  op === null ? null : `${inTijdstip(op, 'nl')}${door === null ? '' : ` (${wie(door)})`}`;

/** What is known of it, with whose turn it is at the top. */
export function Feiten({ declaratie: d }: { declaratie: Declaratie }): ReactNode {
  return (
    <Feitenlijst
      rijen={[
        [
          'Status',
          <Merkje key="status" kleur={STATUS[d.status][1]}>
            {STATUS[d.status][0]}
          </Merkje>,
        ],
        ['Aan zet', beurtVan(d)],
        ['Gevraagd', inEuro(d.bedragInCenten)],
        ['Toegekend', d.toegekendInCenten === null ? null : inEuro(d.toegekendInCenten)],
        [
          'Tijd voor verantwoorden',
          d.rapportageminuten === null
            ? null
            : `${d.rapportageminuten} minuten, opgegeven door wie declareert`,
        ],
        ['Van', d.partij],
        ['Over', periode(d)],
        ['Ingediend', wanneer(d.ingediendOp, d.ingediendDoor)],
        ['Beoordeeld', wanneer(d.beoordeeldOp, d.beoordeeldDoor)],
        [d.status === 'afgewezen' ? 'Afgewezen' : 'Goedgekeurd', wanneer(d.goedgekeurdOp, d.goedgekeurdDoor)],
        ['Teruggedraaid', wanneer(d.teruggedraaidOp, null)],
        [
          'Hash',
          <code key="hash" className="hash">
            {d.hash}
          </code>,
        ],
      ]}
    />
  );
}
