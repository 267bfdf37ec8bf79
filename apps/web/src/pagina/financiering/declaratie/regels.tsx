// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum } from '../../../taal/taal';
import { Merkje } from '../../../ui/melding';
import { Tabel } from '../../beheer/tabel';
import { useRegios } from '../../werkbank/gegevens';
import { inEuro } from '../geld';
import type { Declaratie, Declaratieregel } from './gegevens';
import { REDEN } from './woorden';

function Besluit({ regel, vrij }: { regel: Declaratieregel; vrij: boolean }): ReactNode {
  const { besluit, reden, toelichting } = regel;
  if (besluit === null) return 'nog niet';
  if (besluit === 'toegekend') return <Merkje kleur="groen">Toegekend</Merkje>;
  return (
    <>
      <Merkje kleur="rood">Geweigerd</Merkje> {REDEN[reden ?? ''] ?? reden}. {toelichting}
      {vrij && <span className="klein"> Kan opnieuw worden gedeclareerd.</span>}
    </>
  );
}

/** Line by line, with what was decided about each. */
export function Regels({ declaratie }: { declaratie: Declaratie }): ReactNode {
  const regios = useRegios();
  return (
    <Tabel
      naam="Regels van deze declaratie"
      koppen={[
        'Prestatie',
        'Op',
        'Regio',
        { kop: 'Aantal', getal: true },
        { kop: 'Bedrag', getal: true },
        'Besluit',
      ]}
      rijkop
      rijen={declaratie.regels.map((regel) => ({
        sleutel: regel.prestatieId,
        cellen: [
          `${regel.indicatorCode} ${regel.indicator}`,
          inDatum(regel.prestatiedatum, 'nl'),
          regios.get(regel.regio) ?? regel.regio,
          regel.aantal,
          inEuro(regel.bedragInCenten),
          <Besluit key="besluit" regel={regel} vrij={regel.isVrij && declaratie.status !== 'beoordeeld'} />,
        ],
      }))}
    />
  );
}
