// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { api, take } from '../../api/api';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Blad } from '../beheer/blad';
import { Gedaan } from '../beheer/gedaan';
import { useHandeling } from '../beheer/handeling';
import { Prestatiebeurt } from './beurt';
import { Bewijzen } from './bewijs';
import { PRESTATIES, usePrestatie, type PrestatieDetail } from './gegevens';
import { Feiten, Opbouw } from './opbouw';

function Intrekken({ prestatie, onKlaar }: { prestatie: PrestatieDetail; onKlaar: () => void }): ReactNode {
  const { bezig, fouten, run } = useHandeling(PRESTATIES);
  const params = { path: { id: prestatie.id } };
  const withdraw = async (): Promise<void> => {
    await take(api.POST('/prestaties/{id}/intrekking', { params, body: { versie: prestatie.versie } }));
  };
  return (
    <div className="stapel">
      <Foutsamenvatting fouten={fouten} />
      <div>
        <Knop soort="tweede" bezig={bezig} onClick={() => void run(withdraw, onKlaar)}>
          Trek deze melding in
        </Knop>
      </div>
    </div>
  );
}

/** One prestatie of the own organisatie. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const vraag = usePrestatie(id);
  const [gedaan, setGedaan] = useState('');
  return (
    <Blad
      titel={vraag.data?.indicator ?? 'Prestatie'}
      terug={['/aanbieder/prestaties', 'de prestaties']}
      weg="Deze prestatie is er niet, of zij is niet van uw organisatie."
      vraag={vraag}
    >
      {(prestatie) => (
        <>
          <Gedaan melding={gedaan} wacht={false} />
          <Prestatiebeurt prestatie={prestatie} kant="aanbieder" />
          <Feiten prestatie={prestatie} />
          <Opbouw prestatie={prestatie} />
          <Bewijzen prestatie={prestatie} />
          {prestatie.magIntrekken && (
            <Intrekken prestatie={prestatie} onKlaar={() => setGedaan('Uw melding is ingetrokken.')} />
          )}
        </>
      )}
    </Blad>
  );
}
