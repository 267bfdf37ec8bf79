// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum, inTijdstip } from '../../taal/taal';
import { KnopLink } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Meer } from '../../ui/meer';
import { Merkje } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Tabel } from '../beheer/tabel';
import { STATUS, useKoppelbestanden, type Koppelbestand } from './gegevens';

const opgehaald = ({ afnames }: Koppelbestand): string => `${afnames.length} van 2`;

function Register({ bestanden }: { bestanden: readonly Koppelbestand[] }): ReactNode {
  return (
    <Tabel
      naam="Koppelbestanden"
      rijkop
      koppen={['Gevraagd', 'Doel', 'Periode', 'Stand', { kop: 'Bedrijven', getal: true }, 'Opgehaald']}
      rijen={bestanden.map((een) => {
        const [woord, kleur] = STATUS[een.status];
        return {
          sleutel: een.id,
          cellen: [
            <Verwijzing key="op" naar={`/cijfers/koppelbestanden/${een.id}`}>
              {inTijdstip(een.gevraagdOp, 'nl')}
            </Verwijzing>,
            een.doel,
            `${inDatum(een.van, 'nl')} tot en met ${inDatum(een.tot, 'nl')}`,
            <Merkje key="stand" kleur={kleur}>
              {woord}
            </Merkje>,
            een.bedrijven ?? '',
            opgehaald(een),
          ],
        };
      })}
    />
  );
}

function Lijst(): ReactNode {
  const lijst = useKoppelbestanden();
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="16rem" />;
  const bestanden = data.pages.flatMap(({ gegevens }) => gegevens);
  if (bestanden.length === 0)
    return (
      <Leeg titel="Er is nog geen koppelbestand gemaakt">
        <Alinea>Zodra u er een laat maken, staat hier wie dat deed, waarvoor, en wie het ophaalde.</Alinea>
      </Leeg>
    );
  return (
    <>
      <Register bestanden={bestanden} />
      <Meer lijst={lijst} />
    </>
  );
}

/** The register of files that were made for linking. */
export function Component(): ReactNode {
  return (
    <Pagina titel="Koppelbestanden voor het CBS">
      <Alinea>
        Met een koppelbestand onderzoekt het CBS of hulp werkt. Er komen alleen bedrijven in die daarvoor
        toestemming gaven. Het bestaat uit twee delen, die twee verschillende collega’s ophalen: welk
        pseudoniem welk bedrijf is, en wat er van elk pseudoniem bekend is.
      </Alinea>
      <div className="geen-print">
        <KnopLink naar="/cijfers/koppelbestanden/nieuw">Maak een koppelbestand</KnopLink>
      </div>
      <Lijst />
    </Pagina>
  );
}
