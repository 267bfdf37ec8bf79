// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Knop } from '../../ui/knop';
import { Melding } from '../../ui/melding';
import { useBank } from './bank';
import { daderVan, useLogboek } from './logboek';

/** Somebody changed what is open: says so and by whom, and leaves what one is reading as it is. */
export function NetGewijzigd({
  id,
  versie,
  opnieuw,
}: {
  id: string;
  versie: number;
  opnieuw: () => void;
}): ReactNode {
  const { naamVan } = useBank();
  const laatste = useLogboek(id, versie).data?.at(-1);
  const door = laatste === undefined ? 'een collega' : daderVan(laatste, naamVan);
  return (
    <Melding soort="info" live>
      <div className="rij rij--tussen">
        <p>
          <b>Net gewijzigd door {door}.</b>
          {laatste && ` ${laatste.omschrijving}.`} U ziet nog hoe het was.
        </p>
        <Knop soort="tweede" onClick={opnieuw}>
          Toon de wijziging
        </Knop>
      </div>
    </Melding>
  );
}
