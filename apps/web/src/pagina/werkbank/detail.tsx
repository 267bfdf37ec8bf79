// SPDX-License-Identifier: EUPL-1.2
import { useEffect, type ReactNode } from 'react';
import { Weigering } from '../../api/api';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Ervaringsdeskundigen } from '../ervaringsdeskundigen/werkbank';
import { Aanbodlijst } from './aanbod';
import { Afspraken } from './afspraken';
import { Detailkop } from './detail-kop';
import { Dubbelen } from './dubbelen';
import { Eigenaar } from './eigenaar';
import { Feiten } from './feiten';
import { useHulpvraag } from './gegevens';
import { Gesprek } from './gesprek';
import { Logboek } from './logboek';
import { Lopend } from './lopend';
import { Belverzoek, Nagekeken, Samengevoegd } from './meldingen';
import { NetGewijzigd } from './net-gewijzigd';
import type { Vensterkeuze } from './vensterkeuze';
import { Vensters } from './vensters';
import { magToewijzen, type Hulpvraag } from './woorden';

interface Detailwaarden {
  id: string;
  venster: Vensterkeuze | null;
  setVenster: (keuze: Vensterkeuze | null) => void;
  /** A version that a colleague made since this one was opened. */
  nieuweVersie: number | undefined;
  seen: (id: string) => void;
  onTerug: () => void;
  /** Opens another one. */
  onKies: (id: string) => void;
}

/** Everything of one hulpvraag, and what can be done with it. */
export function Detail(waarden: Detailwaarden): ReactNode {
  const { id, onTerug } = waarden;
  const { data, error, refetch } = useHulpvraag(id);
  return (
    <>
      <div className="wl__terug">
        <Knop soort="stil" onClick={onTerug}>
          Terug naar de lijst
        </Knop>
      </div>
      {data && <Inhoud {...waarden} hulpvraag={data} opnieuw={() => void refetch()} />}
      {!data && error && <Weg fout={error} opnieuw={() => void refetch()} />}
      {!data && !error && <Skelet hoogte="9rem" aantal={3} />}
    </>
  );
}

/** It may have gone to another region. */
function Weg({ fout, opnieuw }: { fout: unknown; opnieuw: () => void }): ReactNode {
  if (!(fout instanceof Weigering && [400, 404].includes(fout.status)))
    return <Mislukt fout={fout} opnieuw={opnieuw} />;
  return (
    <Leeg titel="Deze hulpvraag is niet gevonden">
      <Alinea>Zij is niet van uw regio, of ging naar een andere regio. Kies een andere hulpvraag.</Alinea>
    </Leeg>
  );
}

function Inhoud({
  hulpvraag,
  opnieuw,
  ...waarden
}: Detailwaarden & { hulpvraag: Hulpvraag; opnieuw: () => void }): ReactNode {
  const { venster, setVenster, nieuweVersie, seen, onKies } = waarden;
  const { id, versie, status } = hulpvraag;
  const isNieuws = nieuweVersie !== undefined && nieuweVersie > versie;
  useEffect(() => {
    if (nieuweVersie !== undefined && nieuweVersie <= versie) seen(id);
  }, [nieuweVersie, versie, seen, id]);
  const choose = (aanbodId: string): void => setVenster({ soort: 'toewijzen', aanbodId });
  return (
    <article className="stapel" aria-labelledby="detail-kop">
      {isNieuws && <NetGewijzigd id={id} versie={nieuweVersie} opnieuw={opnieuw} />}
      <Detailkop hulpvraag={hulpvraag} onVenster={(soort) => setVenster({ soort })} />
      <Nagekeken hulpvraag={hulpvraag} />
      <Belverzoek hulpvraag={hulpvraag} />
      <Samengevoegd hulpvraag={hulpvraag} onKies={onKies} />
      <Dubbelen hulpvraag={hulpvraag} onKies={onKies} />
      <div className="wl__twee">
        <div className="stapel">
          <section className="stapel stapel--dicht" aria-labelledby="vraag-kop">
            <Kop niveau={3} als={4} id="vraag-kop">
              In eigen woorden
            </Kop>
            <blockquote className="wl__woorden" lang={hulpvraag.taal}>
              {hulpvraag.tekst ?? 'De tekst is gewist.'}
            </blockquote>
          </section>
          <Lopend hulpvraag={hulpvraag} />
          <Afspraken id={id} />
          <Aanbodlijst hulpvraag={hulpvraag} onKies={magToewijzen(status) ? choose : undefined} />
          <Ervaringsdeskundigen id={id} versie={versie} />
          <Gesprek hulpvraag={hulpvraag} onSchrijf={() => setVenster({ soort: 'opvolgen' })} />
          <Logboek id={id} versie={versie} />
        </div>
        <div className="stapel">
          <Eigenaar hulpvraag={hulpvraag} />
          <Feiten hulpvraag={hulpvraag} />
        </div>
      </div>
      {venster && <Vensters {...{ venster, hulpvraag }} onSluit={() => setVenster(null)} />}
    </article>
  );
}
