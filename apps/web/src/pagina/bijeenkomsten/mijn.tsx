// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { useDaad } from '../communities/daad';
import { Evalueren } from './evalueren';
import type { Bijeenkomst } from './gegevens';
import { isVol } from './kaart';
import { TEKSTEN } from './teksten';
import { NATEKSTEN } from './teksten-na';
import { Terplekke } from './terplekke';

interface Props {
  bijeenkomst: Bijeenkomst;
  onGedaan: (melding: string) => void;
}

function Aanmelden({ bijeenkomst, onGedaan }: Props): ReactNode {
  const t = useTeksten(TEKSTEN);
  const daad = useDaad();
  const params = { path: { id: bijeenkomst.id } };
  const signUp = (): void =>
    void daad.run(async () => {
      const na = await take<Bijeenkomst>(api.POST('/bijeenkomsten/{id}/aanmelding', { params }));
      onGedaan(na.mijn === 'wachtlijst' ? `${t.wacht}.` : t.gedaan.aangemeld);
    });
  const vol = isVol(bijeenkomst);
  return (
    <>
      {vol && <Alinea>{t.volUitleg}</Alinea>}
      <Foutsamenvatting fouten={daad.fouten} />
      <div>
        <Knop bezig={daad.bezig} onClick={signUp}>
          {vol ? t.opWachtlijst : t.aanmelden}
        </Knop>
      </div>
    </>
  );
}

function Afmelden({ bijeenkomst: { id, mijn, mijnPlek }, onGedaan }: Props): ReactNode {
  const t = useTeksten(TEKSTEN);
  const na = useTeksten(NATEKSTEN);
  const daad = useDaad();
  const wacht = mijn === 'wachtlijst';
  const signOff = (): void =>
    void daad.run(
      () => take(api.DELETE('/bijeenkomsten/{id}/aanmelding', { params: { path: { id } } })),
      () => onGedaan(t.gedaan.afgemeld),
    );
  return (
    <>
      <Alinea>{mijnPlek === null ? t.bentAangemeld : na.plek(mijnPlek)}</Alinea>
      <Foutsamenvatting fouten={daad.fouten} />
      <div>
        <Knop soort="tweede" bezig={daad.bezig} onClick={signOff}>
          {wacht ? t.vanWachtlijst : t.afmelden}
        </Knop>
      </div>
    </>
  );
}

/** What a member does: signing up, or off; not any more once it was noted that he is there. */
function Knoppen(props: Props): ReactNode {
  const { bentEr } = useTeksten(NATEKSTEN);
  const { mijn, mijnAanwezig } = props.bijeenkomst;
  if (mijnAanwezig === true) return <Alinea>{bentEr}</Alinea>;
  return mijn === null || mijn === 'afgemeld' ? <Aanmelden {...props} /> : <Afmelden {...props} />;
}

/** During it and after: whether one was there, and what one thought of it. */
function Begonnen({ bijeenkomst, onGedaan }: Props): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { bentEr } = useTeksten(NATEKSTEN);
  const { id, evalueren, mijnAanwezig } = bijeenkomst;
  if (evalueren) return <Evalueren id={id} onGedaan={onGedaan} />;
  return <Alinea>{mijnAanwezig === true ? bentEr : t.begonnen}</Alinea>;
}

/** Whether one comes oneself, is there or was; for who is no member, where to become one. */
export function Mijn(props: Props): ReactNode {
  const { status, begonnen, codeOpen } = props.bijeenkomst;
  if (status === 'afgelast') return null;
  return (
    <>
      {codeOpen && <Terplekke {...props} />}
      {begonnen ? !codeOpen && <Begonnen {...props} /> : <Vooraf {...props} />}
    </>
  );
}

function Vooraf(props: Props): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { lid, communityId } = props.bijeenkomst;
  return (
    <section className="stapel stapel--dicht" aria-labelledby="mijn">
      <Kop niveau={2} als={3} id="mijn">
        {t.mijnKop}
      </Kop>
      {lid ? (
        <Knoppen {...props} />
      ) : (
        <>
          <Alinea>{t.alleenLeden}</Alinea>
          <p>
            <Verwijzing naar={`/communities/${communityId}`}>{t.wordLid}</Verwijzing>
          </p>
        </>
      )}
    </section>
  );
}
