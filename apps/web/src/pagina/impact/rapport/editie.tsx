// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import '../../../stijl/impact.css';
import { KnopLink } from '../../../ui/knop';
import { Kop } from '../../../ui/kop';
import { Mislukt, Skelet } from '../../../ui/toestand';
import { Blad } from '../../beheer/blad';
import { Gedaan } from '../../beheer/gedaan';
import { Downloads } from '../downloads';
import { Editiebeurt } from './beurt';
import { Bevinding, Herkomst, Keuringen, Verschil } from './feiten';
import { useBasis, useEditie, useInhoud, type Editie } from './gegevens';
import { Rapportbeeld } from './rapportbeeld';
import { periodeVan } from './woorden';

function Cijfers({ editie }: { editie: Editie }): ReactNode {
  const { data, error, refetch } = useInhoud(editie.id, editie.sha256);
  if (editie.sha256 === null) return null;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="20rem" />;
  return (
    <>
      <Verschil editie={editie} inhoud={data} />
      <Keuringen editie={editie} />
      <Kop niveau={2}>Cijfers over {periodeVan(data.definitie)}</Kop>
      <Rapportbeeld inhoud={data} />
      <Herkomst editie={editie} inhoud={data} />
    </>
  );
}

function Inhoud({ editie }: { editie: Editie }): ReactNode {
  const [gedaan, setGedaan] = useState('');
  const basis = useBasis();
  return (
    <>
      <Gedaan melding={gedaan} wacht={false} />
      <Editiebeurt editie={editie} onKlaar={setGedaan} />
      <Bevinding editie={editie} />
      {editie.status === 'verzegeld' && <Downloads id={editie.id} naam={editie.naam} />}
      {editie.status === 'verzegeld' && (
        <div className="rij geen-print">
          <KnopLink soort="tweede" naar={`${basis}/${editie.id}/evaluatieparagraaf`}>
            Schrijf een evaluatieparagraaf
          </KnopLink>
        </div>
      )}
      <Cijfers editie={editie} />
    </>
  );
}

/** One edition of a report: how far it is, what it says, and what is to be done about it. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const basis = useBasis();
  const vraag = useEditie(id);
  const { data } = vraag;
  return (
    <Blad
      titel={data ? `${data.naam}, editie ${data.nummer}` : 'Rapport'}
      terug={[basis, 'de rapporten']}
      vraag={vraag}
      weg="Dit rapport is er niet, of niet voor u."
    >
      {(editie) => <Inhoud key={editie.id} editie={editie} />}
    </Blad>
  );
}
