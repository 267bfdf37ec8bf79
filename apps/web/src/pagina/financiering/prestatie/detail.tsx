// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { Alinea, Kop } from '../../../ui/kop';
import { Blad } from '../../beheer/blad';
import { Gedaan } from '../../beheer/gedaan';
import { Prestatiebeurt } from '../../prestaties/beurt';
import { Bewijzen } from '../../prestaties/bewijs';
import { useControles, usePrestatie } from '../../prestaties/gegevens';
import { Feiten, Opbouw } from '../../prestaties/opbouw';
import { Beoordelen, Bevinding } from './besluit';

/** Only what waits: it is found by the list, for the prestatie itself never tells that there is one. */
function Controle({ id, onKlaar }: { id: string; onKlaar: (melding: string) => void }): ReactNode {
  const { data } = useControles('open');
  const controle = data?.pages
    .flatMap(({ gegevens }) => gegevens)
    .find(({ prestatie }) => prestatie.id === id);
  if (controle === undefined) return null;
  return (
    <section className="kaart stapel" aria-labelledby="controle">
      <Kop niveau={2} id="controle">
        Controle
      </Kop>
      <Alinea>
        Deze prestatie is getrokken om nog eens te bekijken. De aanbieder weet dat niet. Kijk of het bewijs
        klopt, en vraag het zo nodig na.
      </Alinea>
      {controle.magControleren ? (
        <Bevinding id={id} onKlaar={onKlaar} />
      ) : (
        <Alinea>Een andere financier van de penvoerder doet deze controle.</Alinea>
      )}
    </section>
  );
}

/** One prestatie, with what the penvoerder decides about it. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const vraag = usePrestatie(id);
  const [gedaan, setGedaan] = useState('');
  return (
    <Blad
      titel={vraag.data?.indicator ?? 'Prestatie'}
      terug={['/financiering/prestaties', 'de prestaties']}
      weg="Deze prestatie is er niet, of uw organisatie betaalt er niet aan mee."
      vraag={vraag}
    >
      {(prestatie) => (
        <>
          <Gedaan melding={gedaan} wacht={false} />
          <Prestatiebeurt prestatie={prestatie} kant="financier" />
          <Feiten prestatie={prestatie} />
          <Opbouw prestatie={prestatie} />
          <Bewijzen prestatie={prestatie} />
          {prestatie.magBeoordelen && <Beoordelen prestatie={prestatie} onKlaar={setGedaan} />}
          <Controle id={id} onKlaar={setGedaan} />
        </>
      )}
    </Blad>
  );
}
