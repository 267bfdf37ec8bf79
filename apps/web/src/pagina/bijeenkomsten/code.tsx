// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { Weigering, api, take, type Schema } from '../../api/api';
import { dagEnTijd } from '../../moment';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Gedaan } from '../beheer/gedaan';
import { useDaad, type Daad } from '../communities/daad';
import { COMMUNITIES } from '../communities/gegevens';
import { useBijeenkomst } from './gegevens';
import { NATEKSTEN } from './teksten-na';

type Code = Schema['AanwezigheidscodeWeergave'];

/** So that who stands before the screen sees that he was noted. */
const VERVERS_MS = 10_000;

/** In two groups of three, as it is read aloud; letter by letter for who hears the page. */
function Groot({ code }: { code: string }): ReactNode {
  return (
    <>
      <p className="onzichtbaar">{[...code].join(' ')}</p>
      <div className="schermcode" aria-hidden="true">
        <span>{code.slice(0, 3)}</span>
        <span>{code.slice(3)}</span>
      </div>
    </>
  );
}

function Knoppen({ id, code, daad, onGedaan }: { id: string; code: Code; daad: Daad } & Melder): ReactNode {
  const { scherm: t } = useTeksten(NATEKSTEN);
  const params = { path: { id } };
  const open = (): void =>
    void daad.run(
      () => take(api.POST('/bijeenkomsten/{id}/aanwezigheidscode', { params })),
      () => onGedaan(t.geopend),
    );
  const close = (): void =>
    void daad.run(
      () => take(api.DELETE('/bijeenkomsten/{id}/aanwezigheidscode', { params })),
      () => onGedaan(t.gesloten),
    );
  return (
    <div className="rij">
      {code.reden === null && (
        <Knop soort={code.code === null ? 'primair' : 'tweede'} bezig={daad.bezig} onClick={open}>
          {code.code === null ? t.open : t.nieuw}
        </Knop>
      )}
      {code.code !== null && (
        <Knop soort="tweede" bezig={daad.bezig} onClick={close}>
          {t.sluit}
        </Knop>
      )}
    </div>
  );
}

interface Melder {
  onGedaan: (melding: string) => void;
}

function Inhoud({ id, code }: { id: string; code: Code }): ReactNode {
  const { scherm: t } = useTeksten(NATEKSTEN);
  const [melding, setMelding] = useState('');
  const daad = useDaad();
  return (
    <div className="stapel">
      <Gedaan melding={melding} wacht={false} />
      <Foutsamenvatting fouten={daad.fouten} />
      {code.code === null ? (
        <Alinea>{code.reden === null ? t.geen : t.wanneer}</Alinea>
      ) : (
        <>
          <Alinea inleiding>{t.uitleg}</Alinea>
          <Groot code={code.code} />
          <Alinea>{t.tot(dagEnTijd(code.vervaltOp ?? '').tijd)}</Alinea>
        </>
      )}
      <p role="status">{t.aanwezig(code.aanwezig)}</p>
      <Knoppen {...{ id, code, daad }} onGedaan={setMelding} />
    </div>
  );
}

/** The code, or why there is none to show. */
function Scherm({ id }: { id: string }): ReactNode {
  const { scherm: t } = useTeksten(NATEKSTEN);
  const { data, error, refetch } = useQuery({
    queryKey: [COMMUNITIES, 'aanwezigheidscode', id],
    queryFn: () => take<Code>(api.GET('/bijeenkomsten/{id}/aanwezigheidscode', { params: { path: { id } } })),
    refetchInterval: VERVERS_MS,
    retry: false,
  });
  if (data) return <Inhoud id={id} code={data} />;
  if (error instanceof Weigering && [400, 401, 403, 404].includes(error.status))
    return <Alinea>{t.nietVanU}</Alinea>;
  return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet />;
}

/** To put on a screen in the room: the code by which members note that they are there. */
export function Component(): ReactNode {
  const { scherm: t } = useTeksten(NATEKSTEN);
  const { id = '' } = useParams();
  const titel = useBijeenkomst(id).data?.titel;
  return (
    <Pagina titel={titel === undefined ? t.titel : `${t.titel}: ${titel}`} kop={t.titel}>
      {titel !== undefined && (
        <Alinea inleiding>
          <span lang="nl">{titel}</span>
        </Alinea>
      )}
      <Scherm id={id} />
      <p>
        <Verwijzing naar={`/bijeenkomsten/${id}`}>{t.terug}</Verwijzing>
      </p>
    </Pagina>
  );
}
