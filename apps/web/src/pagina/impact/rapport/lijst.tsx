// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import '../../../stijl/impact.css';
import { inDatum } from '../../../taal/taal';
import { KnopLink } from '../../../ui/knop';
import { Alinea } from '../../../ui/kop';
import { Verwijzing } from '../../../ui/link';
import { Meer } from '../../../ui/meer';
import { Merkje } from '../../../ui/melding';
import { Pagina } from '../../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../../ui/toestand';
import { Tabel } from '../../beheer/tabel';
import { useRegios, useThemas } from '../../werkbank/gegevens';
import { useBasis, useDefinities, type Definitie } from './gegevens';
import { STATUS, periodeVan, waaroverVan } from './woorden';

type Kort = Definitie['edities'][number];

function Stand({ status, voortgang, verzegeldOp }: Kort): ReactNode {
  const [woord, kleur] = STATUS[status];
  return (
    <>
      <Merkje kleur={kleur}>{woord}</Merkje> {status === 'in-opbouw' && `${voortgang} van 100`}
      {verzegeldOp !== null && <span className="klein">{inDatum(verzegeldOp, 'nl')}</span>}
    </>
  );
}

function Rapporttabel({ definities }: { definities: readonly Definitie[] }): ReactNode {
  const basis = useBasis();
  const namen = { regio: useRegios(), thema: useThemas() };
  return (
    <Tabel
      naam="Rapporten"
      rijkop
      koppen={['Rapport', 'Periode', 'Waarover', 'Editie', 'Stand']}
      rijen={definities.flatMap((definitie) => {
        const vast = [periodeVan(definitie), waaroverVan(definitie, namen)];
        if (definitie.edities.length === 0)
          return [{ sleutel: definitie.id, cellen: [definitie.naam, ...vast, '', 'nog geen editie'] }];
        return definitie.edities.map((editie) => ({
          sleutel: editie.id,
          cellen: [
            <Verwijzing key="naam" naar={`${basis}/${editie.id}`}>
              {definitie.naam}
              <span className="onzichtbaar">, editie {editie.nummer}</span>
            </Verwijzing>,
            ...vast,
            editie.nummer,
            <Stand key="stand" {...editie} />,
          ],
        }));
      })}
    />
  );
}

function Lijst({ isAnalist }: { isAnalist: boolean }): ReactNode {
  const lijst = useDefinities();
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="16rem" />;
  const definities = data.pages.flatMap(({ gegevens }) => gegevens);
  if (definities.length === 0)
    return (
      <Leeg titel="Er is nog geen rapport">
        <Alinea>
          {isAnalist
            ? 'Leg vast over welke periode een rapport gaat. Daarna wordt het opgebouwd.'
            : 'Zodra EZ een rapport opbouwt waarover uw regio gaat, ziet u het hier om te keuren.'}
        </Alinea>
      </Leeg>
    );
  return (
    <>
      <Rapporttabel definities={definities} />
      <Meer lijst={lijst} />
    </>
  );
}

/** The desk: what reports there are and how far each is. */
export function Component(): ReactNode {
  const isAnalist = useBasis().startsWith('/cijfers');
  return (
    <Pagina titel="Rapporten">
      <Alinea>
        Een rapport staat vast: het wordt opgebouwd uit het logboek, gekeurd door de regio’s en EZ, en dan
        verzegeld. Daarna verandert het nooit meer; een fout wordt een nieuwe editie.
      </Alinea>
      {isAnalist && (
        <div className="geen-print">
          <KnopLink naar="/cijfers/rapporten/nieuw">Maak een rapport</KnopLink>
        </div>
      )}
      <Lijst isAnalist={isAnalist} />
    </Pagina>
  );
}
