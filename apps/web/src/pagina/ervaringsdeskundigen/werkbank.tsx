// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { inDatum } from '../../taal/taal';
import { Kop } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import { Mislukt, Skelet } from '../../ui/toestand';
import { KLEUR } from './kleur';

type Deskundigen = Schema['ErvaringsdeskundigenWeergave'];

const LEEG: Record<NonNullable<Deskundigen['leegOmdat']>, string> = {
  niemand: 'Er is nu geen ondernemer met zo’n vraag die gevraagd kan worden.',
  'onbekend-vak': 'De branche is niet bekend. Daarom is niet te zien wie een concurrent is.',
  gesloten: 'Deze hulpvraag loopt niet meer.',
};
const STATUS = { open: 'wacht op antwoord', ja: 'kennen elkaar nu', nee: 'zei nee', vervallen: 'vervallen' };

function Inhoud({ gegevens }: { gegevens: Deskundigen }): ReactNode {
  const { deskundigen, leegOmdat, verzoeken } = gegevens;
  return (
    <>
      {leegOmdat !== null && <p className="klein">{LEEG[leegOmdat]}</p>}
      {deskundigen.length > 0 && (
        <>
          <p className="klein">Alleen de ondernemer vraagt hen. Wie het zijn, staat hier niet.</p>
          <ol>
            {deskundigen.map(({ id, redenen }) => (
              <li key={id}>{redenen.join(' ')}</li>
            ))}
          </ol>
        </>
      )}
      {verzoeken.length > 0 && (
        <ul className="stapel stapel--dicht">
          {verzoeken.map(({ id, status, gevraagdOp }) => (
            <li key={id} className="rij klein">
              <Merkje kleur={KLEUR[status]}>{STATUS[status]}</Merkje>
              <span>gevraagd op {inDatum(gevraagdOp, 'nl')}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Beside the offers, for who looks on. */
export function Ervaringsdeskundigen({ id, versie }: { id: string; versie: number }): ReactNode {
  const { data, error, refetch } = useQuery({
    queryKey: ['hulpvraag', id, 'ervaringsdeskundigen', versie],
    queryFn: () =>
      take<Deskundigen>(api.GET('/hulpvragen/{id}/ervaringsdeskundigen', { params: { path: { id } } })),
  });
  return (
    <section className="stapel stapel--dicht" aria-labelledby="deskundigen-kop">
      <Kop niveau={3} als={4} id="deskundigen-kop">
        Ervaringsdeskundigen
      </Kop>
      {!data && (error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="4rem" />)}
      {data && <Inhoud gegevens={data} />}
    </section>
  );
}
