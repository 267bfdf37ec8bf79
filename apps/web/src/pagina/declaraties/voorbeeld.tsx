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

/** What would be declared, what it comes to, and why the rest is not in it. */
export function Voorbeeldlijst({ voorbeeld }: { voorbeeld: Voorbeeld }): ReactNode {
  const { mee, nietMee, totaalInCenten, blijftOverInCenten, jaarplafondInCenten } = voorbeeld;
  return (
    <>
      <p role="status">
        {prestaties(mee.length)} voor samen <b>{inEuro(totaalInCenten)}</b>. Van het plafond van dit jaar,{' '}
        {inEuro(jaarplafondInCenten)}, blijft daarna {inEuro(blijftOverInCenten)} over.
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
      {nietMee.length > 0 && (
        <>
          <Kop niveau={2}>Wat niet mee kan</Kop>
          <Tabel
            naam="Wat niet mee kan"
            koppen={[...KOPPEN, 'Waarom niet']}
            rijkop
            rijen={nietMee.map((regel) => ({
              sleutel: regel.prestatieId,
              cellen: [...cellen(regel), regel.melding],
            }))}
          />
        </>
      )}
    </>
  );
}
