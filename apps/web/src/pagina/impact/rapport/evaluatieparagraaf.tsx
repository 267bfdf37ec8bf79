// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import '../../../stijl/impact.css';
import { Knop } from '../../../ui/knop';
import { Alinea, Kop } from '../../../ui/kop';
import { Leeg, Mislukt, Skelet } from '../../../ui/toestand';
import { Blad } from '../../beheer/blad';
import { useBasis, useEditie, useInhoud, type Editie } from './gegevens';
import { alsTekst, schrijfParagraaf, type Alineadeel } from './paragraaf';

function Kopieer({ delen }: { delen: readonly Alineadeel[] }): ReactNode {
  const [stand, setStand] = useState('');
  const copy = (): void =>
    void navigator.clipboard.writeText(alsTekst(delen)).then(
      () => setStand('De tekst is gekopieerd.'),
      () => setStand('Kopiëren mag niet van uw browser. Selecteer de tekst en kopieer die zelf.'),
    );
  return (
    <div className="rij geen-print">
      <Knop onClick={copy}>Kopieer de tekst</Knop>
      <Knop soort="tweede" onClick={() => print()}>
        Druk af
      </Knop>
      <p role="status" className="klein">
        {stand}
      </p>
    </div>
  );
}

function Tekst({ editie }: { editie: Editie }): ReactNode {
  const hash = editie.status === 'verzegeld' ? editie.sha256 : null;
  const { data, error, refetch } = useInhoud(editie.id, hash);
  if (hash === null)
    return <Leeg titel="Dit rapport is nog niet verzegeld: er is nog niets om uit over te nemen." />;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="20rem" />;
  const delen = schrijfParagraaf(data, hash);
  return (
    <>
      <Alinea>
        De tekst hieronder is ingevuld met de cijfers van het rapport. Wat u ervan vindt, schrijft u er zelf
        bij.
      </Alinea>
      <Kopieer delen={delen} />
      <article className="kaart stapel tekst paragraaf">
        {delen.map(({ kop, alineas }) => (
          <section key={kop} className="stapel stapel--dicht">
            <Kop niveau={2} als={3}>
              {kop}
            </Kop>
            {alineas.map((alinea) => (
              <Alinea key={alinea}>{alinea}</Alinea>
            ))}
          </section>
        ))}
      </article>
    </>
  );
}

/** What an evaluation may say, with the figures of one sealed report. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const basis = useBasis();
  const vraag = useEditie(id);
  return (
    <Blad
      titel={vraag.data ? `Evaluatieparagraaf: ${vraag.data.naam}` : 'Evaluatieparagraaf'}
      terug={[`${basis}/${id}`, 'het rapport']}
      vraag={vraag}
      weg="Dit rapport is er niet, of niet voor u."
    >
      {(editie) => <Tekst editie={editie} />}
    </Blad>
  );
}
