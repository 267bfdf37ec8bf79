// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Leeg } from '../../ui/toestand';
import { Tabel } from '../beheer/tabel';
import type { Voorbeeld } from '../financiering/declaratie/gegevens';
import { prestaties } from '../financiering/declaratie/woorden';
import { inEuro } from '../financiering/geld';

type Regel = Voorbeeld['mee'][number];
const cellen = (regel: Regel): ReactNode[] => [
  `${regel.indicatorCode} ${regel.indicator}`,
  inDatum(regel.prestatiedatum, 'nl'),
  inEuro(regel.bedragInCenten),
];
const KOPPEN = ['Prestatie', 'Op', { kop: 'Bedrag', getal: true }] as const;

/** What would be declared, and what it comes to. */
export function Wel({ voorbeeld }: { voorbeeld: Voorbeeld }): ReactNode {
  const { mee, totaalInCenten, blijftOverInCenten, jaarplafondInCenten } = voorbeeld;
  return (
    <>
      <p role="status">
        {prestaties(mee.length)} voor samen <b>{inEuro(totaalInCenten)}</b>. De afspraak betaalt dit jaar
        hoogstens {inEuro(jaarplafondInCenten)}; daarvan blijft {inEuro(blijftOverInCenten)} over.
      </p>
      {mee.length === 0 ? (
        <Leeg titel="Er is in deze periode niets te declareren.">
          <Alinea>Kies een andere periode, of wacht tot uw prestaties zijn aanvaard.</Alinea>
        </Leeg>
      ) : (
        <Tabel
          naam="Wat u declareert"
          koppen={[...KOPPEN]}
          rijkop
          rijen={mee.map((regel) => ({ sleutel: regel.prestatieId, cellen: cellen(regel) }))}
        />
      )}
    </>
  );
}

/** Why the rest is not in it. */
export const NietMee = ({ voorbeeld: { nietMee } }: { voorbeeld: Voorbeeld }): ReactNode =>
  nietMee.length === 0 ? null : (
    <>
      <Kop niveau={3}>Wat nu niet mee kan</Kop>
      <Tabel
        naam="Wat nu niet mee kan"
        koppen={[...KOPPEN, 'Waarom niet']}
        rijkop
        rijen={nietMee.map((regel) => ({
          sleutel: regel.prestatieId,
          cellen: [...cellen(regel), regel.melding],
        }))}
      />
    </>
  );
