// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { Knop } from '../../ui/knop';
import { Kop } from '../../ui/kop';
import { Melding, Merkje } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { useSessie } from '../../sessie';
import { Toewijzingsteun } from '../staatssteun/steun';
import { Feiten } from './feiten';
import { Afwijzen, Leveren } from './formulieren';
import { useBesluit, useToewijzing } from './gegevens';
import { Uitkomst } from './uitkomst';
import { STATUS, type Status, type Toewijzing } from './woorden';
import { Weigeringmelding } from '../../ui/weigeringmelding';

type Formulier = 'weigering' | 'teruggave' | 'levering';

/** What can be done, by status. */
const KAN: Partial<Record<Status, readonly (Formulier | 'acceptatie' | 'start')[]>> = {
  aangeboden: ['acceptatie', 'weigering'],
  geaccepteerd: ['start', 'levering', 'teruggave'],
  gestart: ['levering', 'teruggave'],
};
const WOORD = {
  acceptatie: 'Neem aan',
  start: 'Ik ben begonnen',
  levering: 'De hulp is gegeven',
  weigering: 'Neem niet aan',
  teruggave: 'Geef terug',
} as const;

function Handelingen({ toewijzing }: { toewijzing: Toewijzing }): ReactNode {
  const [formulier, setFormulier] = useState<Formulier | null>(null);
  const besluit = useBesluit(toewijzing);
  const kan = KAN[toewijzing.status] ?? [];
  if (kan.length === 0) return null;
  const klaar = (): void => setFormulier(null);
  return (
    <section className="stapel" aria-label="Wat u kunt doen">
      <Weigeringmelding fout={besluit.error} />
      {formulier === null && (
        <div className="rij">
          {kan.map((wat, i) => (
            <Knop
              key={wat}
              soort={i === 0 ? 'primair' : 'tweede'}
              bezig={besluit.isPending}
              onClick={() =>
                wat === 'acceptatie' || wat === 'start' ? besluit.mutate({ soort: wat }) : setFormulier(wat)
              }
            >
              {WOORD[wat]}
            </Knop>
          ))}
        </div>
      )}
      {formulier === 'levering' && <Leveren besluit={besluit} klaar={klaar} />}
      {(formulier === 'weigering' || formulier === 'teruggave') && (
        <Afwijzen soort={formulier} besluit={besluit} klaar={klaar} />
      )}
    </section>
  );
}

/** Whose organisation it is, probably grants the aid. */
function Steun({ toewijzing }: { toewijzing: Toewijzing }): ReactNode {
  const verlener = useSessie().data?.ik?.organisatie?.naam ?? '';
  return <Toewijzingsteun {...{ toewijzing, verlener }} kop="Staatssteun" niveau={2} />;
}

export function Component(): ReactNode {
  const { id = '' } = useParams();
  const { data, error, refetch } = useToewijzing(id);
  const terug = (
    <p>
      <Link className="nl-link" to="/aanbieder">
        Terug naar de vragen
      </Link>
    </p>
  );
  if (!data)
    return (
      <Pagina titel="Vraag van een ondernemer">
        {terug}
        {error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="20rem" />}
      </Pagina>
    );
  const { woord, kleur } = STATUS[data.status];
  return (
    <Pagina titel={data.aanbodTitel} kop={null}>
      {terug}
      <Merkje kleur={kleur}>{woord}</Merkje>
      <Kop niveau={1}>{data.aanbodTitel}</Kop>
      {data.tekst ? (
        <blockquote className="woorden">{data.tekst}</blockquote>
      ) : (
        <Melding>U ziet de vraag en het contact zodra de ondernemer toestemming geeft.</Melding>
      )}
      <Handelingen key={data.status} toewijzing={data} />
      <Steun toewijzing={data} />
      <Feiten toewijzing={data} />
      <Uitkomst id={data.id} />
    </Pagina>
  );
}
