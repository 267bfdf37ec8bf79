// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { api, take } from '../../../api/api';
import { Leeg } from '../../../ui/toestand';
import { Blad } from '../../beheer/blad';
import { useHandeling } from '../../beheer/handeling';
import { PRESTATIEAFSPRAKEN, useAfspraak, useBasis, type Afspraak, type Voorstel } from './gegevens';
import { Afspraakvorm } from './vorm';

function Vorm({ afspraak }: { afspraak: Afspraak }): ReactNode {
  const { id, versie, titel, programmaId, status } = afspraak;
  const handeling = useHandeling(PRESTATIEAFSPRAKEN);
  const navigate = useNavigate();
  const basis = useBasis();
  const [concept] = afspraak.versies;
  if (concept?.status !== 'concept')
    return <Leeg titel="Er is geen concept om te wijzigen. Maak eerst een nieuwe versie." />;
  const save = async (voorstel: Voorstel): Promise<void> => {
    const body = { ...voorstel, versie };
    await take(api.PUT('/prestatieafspraken/{id}/concept', { params: { path: { id } }, body }));
    await navigate(`${basis}/${id}`);
  };
  return (
    <Afspraakvorm
      van={concept}
      titel={titel}
      titelVast={status !== 'concept'}
      voor={{ programmaId, afspraakId: id }}
      handeling={handeling}
      onStuur={save}
    />
  );
}

/** A draft, changed as a whole. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const basis = useBasis();
  return (
    <Blad
      titel="Wijzig het concept"
      terug={[`${basis}/${id}`, 'de afspraak']}
      vraag={useAfspraak(id)}
      weg="Deze prestatieafspraak is er niet, of niet voor u."
    >
      {(afspraak) => <Vorm key={afspraak.id} afspraak={afspraak} />}
    </Blad>
  );
}
