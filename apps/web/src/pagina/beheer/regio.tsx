// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Link, useParams } from 'react-router';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Tekstveld } from '../../ui/veld';
import { Weigeringmelding } from '../../ui/weigeringmelding';
import {
  useGemeentenamen,
  useInstellen,
  useInstelling,
  useRegios,
  type Instelling,
  type Regio,
} from './gegevens';

const NAMEN = ['Eerste', 'Tweede', 'Derde'] as const;

/** The numbers that were filled in, and which of them is none. */
function readDagen(formulier: HTMLFormElement): { dagen: number[]; fouten: Veldfout[] } {
  const gegevens = new FormData(formulier);
  const dagen = NAMEN.map((_, i) => Number(gegevens.get(`dag-${i}`) || Number.NaN));
  const fouten = NAMEN.flatMap((naam, i) =>
    Number.isInteger(dagen[i])
      ? []
      : [{ veld: `dag-${i}`, melding: `${naam} herinnering: vul een heel aantal dagen in.` }],
  );
  return { dagen, fouten };
}

function Ladder({ instelling }: { instelling: Instelling }): ReactNode {
  const instellen = useInstellen(instelling.regio);
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const gelezen = readDagen(gebeurtenis.currentTarget);
    setFouten(gelezen.fouten);
    if (gelezen.fouten.length > 0) return;
    const versie = instelling.versie === null ? {} : { versie: instelling.versie };
    instellen.mutate({ herinnerDagen: gelezen.dagen, ...versie });
  };
  return (
    <form className="kaart stapel" onSubmit={send} noValidate>
      <Foutsamenvatting fouten={fouten} />
      <Weigeringmelding fout={instellen.error} />
      {instellen.isSuccess && <Melding soort="ok" live titel="Bewaard" />}
      <Alinea>
        {instelling.ingesteld
          ? 'De regio stelde dit zelf in.'
          : 'De regio stelde nog niets in; dit geldt gewoonlijk.'}{' '}
        Het geldt voor elke volgende stap.
      </Alinea>
      <div className="rij rij--boven">
        {NAMEN.map((naam, i) => (
          <Tekstveld
            key={naam}
            id={`dag-${i}`}
            name={`dag-${i}`}
            inputMode="numeric"
            kort
            label={`${naam} herinnering na (dagen)`}
            defaultValue={instelling.herinnerDagen[i]}
            fout={fouten.find(({ veld }) => veld === `dag-${i}`)?.melding}
          />
        ))}
      </div>
      <div>
        <Knop type="submit" bezig={instellen.isPending}>
          Bewaar
        </Knop>
      </div>
    </form>
  );
}

function Waar({ regio }: { regio: Regio }): ReactNode {
  const { code, organisatie, gemeenten } = regio;
  const namen = useGemeentenamen(code).data;
  return (
    <Alinea>
      Coördinerende organisatie: {organisatie?.naam ?? 'nog geen'}.{' '}
      {gemeenten.length === 0
        ? 'Alle gemeenten die bij geen andere regio horen.'
        : `Gemeenten: ${(namen ?? gemeenten).join(', ')}.`}
    </Alinea>
  );
}

function Herinneringen({ code }: { code: string }): ReactNode {
  const { data, error, refetch } = useInstelling(code);
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="14rem" />;
  return <Ladder instelling={data} />;
}

export function Component(): ReactNode {
  const { code = '' } = useParams();
  const regio = useRegios().data?.find((een) => een.code === code);
  return (
    <Pagina titel={regio ? `Regio ${regio.naam}` : 'Regio'}>
      <p>
        <Link className="nl-link" to="/beheer">
          Terug naar de regio’s
        </Link>
      </p>
      {regio && <Waar regio={regio} />}
      <Kop niveau={2}>Herinneringen</Kop>
      <Herinneringen code={code} />
    </Pagina>
  );
}
