// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Weigering } from '../../api/api';
import { useSessie } from '../../sessie';
import '../../stijl/trechter.css';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Filters } from './filters';
import { FILTERS, kiestRegio, saveCsv, useTrechter, vraagVan, type Trechter, type Vraag } from './gegevens';
import { Groepen, type Volgorde } from './groepen';
import { Balken, Stappentabel } from './stappen';
import { Telling } from './telling';
import { conclusieVan, keer, useNamen } from './woorden';

interface Adres {
  vraag: Vraag;
  sorteer: string | null;
  set: (veld: string, waarde: string) => void;
  clear: () => void;
}

/** What is shown stands in the address. */
function useAdres(metRegio: boolean): Adres {
  const [params, setParams] = useSearchParams();
  const change = (doe: (nieuw: URLSearchParams) => void): void =>
    setParams(
      (oud) => {
        const nieuw = new URLSearchParams(oud);
        doe(nieuw);
        return nieuw;
      },
      { replace: true },
    );
  return {
    vraag: vraagVan(params, metRegio),
    sorteer: params.get('sorteer'),
    set: (veld, waarde) => change((nieuw) => (waarde === '' ? nieuw.delete(veld) : nieuw.set(veld, waarde))),
    clear: () => change((nieuw) => FILTERS.forEach((veld) => nieuw.delete(veld))),
  };
}

function Bestand({ vraag }: { vraag: Vraag }): ReactNode {
  const [stand, setStand] = useState<'rust' | 'bezig' | 'klaar' | 'mislukt'>('rust');
  const save = (): void => {
    setStand('bezig');
    saveCsv(vraag).then(
      () => setStand('klaar'),
      () => setStand('mislukt'),
    );
  };
  return (
    <div className="rij geen-print">
      <Knop soort="tweede" bezig={stand === 'bezig'} onClick={save}>
        Download als CSV
      </Knop>
      <p role="status" className="klein trechter__stand">
        {stand === 'klaar' && 'Het bestand is opgehaald.'}
        {stand === 'mislukt' && 'Het bestand kon niet worden opgehaald. Probeer het opnieuw.'}
      </p>
    </div>
  );
}

const Wissen = ({ clear }: Pick<Adres, 'clear'>): ReactNode => (
  <div className="geen-print">
    <Knop soort="tweede" onClick={clear}>
      Wis de filters
    </Knop>
  </div>
);

function Cijfers({ data, op, adres }: { data: Trechter; op: number; adres: Adres }): ReactNode {
  const { vraag, sorteer, set, clear } = adres;
  const rol = useSessie().data?.ik?.rol;
  const naamVan = useNamen()[vraag.per];
  const onSorteer = (volgorde: Volgorde): void => set('sorteer', volgorde);
  const dag = new Date(op).toLocaleDateString('nl-NL', { dateStyle: 'long' });
  return (
    <>
      <Alinea inleiding>{conclusieVan(data, vraag.per, naamVan)}</Alinea>
      <p className="klein">
        Stand van {dag}.{' '}
        <a className="nl-link" href="#telling">
          Zo is dit geteld
        </a>
      </p>
      {data.totaal.gevraagd === null ? (
        <Wissen clear={clear} />
      ) : (
        <>
          <Balken totaal={data.totaal} />
          <div className="trechter__tabellen">
            <Stappentabel {...data} />
            <Groepen {...{ sorteer, onSorteer, naamVan }} groepen={data.groepen} per={vraag.per} />
          </div>
          <Bestand vraag={vraag} />
        </>
      )}
      <Telling drempel={data.drempel} metCampagnes={rol === 'coordinator'} />
    </>
  );
}

/** An address that was typed or is old can ask what there is not. */
const Geweigerd = ({ fout, clear }: { fout: Weigering } & Pick<Adres, 'clear'>): ReactNode => (
  <Melding soort="fout" titel="Deze filters kloppen niet" live>
    <ul>
      {fout.redenen.map(({ melding }) => (
        <li key={melding}>{melding}</li>
      ))}
    </ul>
    <Wissen clear={clear} />
  </Melding>
);

const Niets = ({ adres: { vraag, clear } }: { adres: Adres }): ReactNode =>
  vraag.ietsGekozen ? (
    <Leeg titel="Hier staat niets">
      <Alinea>Met deze filters is er geen hulpvraag. Kies een ander filter of een langere tijd.</Alinea>
      <Wissen clear={clear} />
    </Leeg>
  ) : (
    <Leeg titel="Hier staat nog niets">
      <Alinea>Er is nog geen hulpvraag. Zodra iemand hulp vraagt, ziet u hier hoe ver die vraag komt.</Alinea>
    </Leeg>
  );

/** The figures, or what stands in their place. */
function Uitkomst({ adres }: { adres: Adres }): ReactNode {
  const { data, error, refetch, dataUpdatedAt } = useTrechter(adres.vraag);
  if (error instanceof Weigering && error.status === 400)
    return <Geweigerd fout={error} clear={adres.clear} />;
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Skelet hoogte="12rem" aantal={2} />;
  const { gevraagd } = data.totaal;
  if (gevraagd === 0) return <Niets adres={adres} />;
  return (
    <>
      <p role="status" className="onzichtbaar">
        {gevraagd === null ? 'Minder dan 5 hulpvragen' : keer(gevraagd)}
      </p>
      <Cijfers data={data} op={dataUpdatedAt} adres={adres} />
    </>
  );
}

/** How far hulpvragen come, from question to help, and what woke them. */
export function Component(): ReactNode {
  const ik = useSessie().data?.ik;
  const metRegio = ik ? kiestRegio(ik) : false;
  const adres = useAdres(metRegio);
  return (
    <Pagina titel="Trechter">
      <Filters vraag={adres.vraag} metRegio={metRegio} onKies={adres.set} />
      <Uitkomst adres={adres} />
    </Pagina>
  );
}
