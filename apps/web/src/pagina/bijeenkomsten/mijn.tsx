// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { useDaad } from '../communities/daad';
import type { Bijeenkomst } from './gegevens';
import { isVol } from './kaart';
import { TEKSTEN } from './teksten';

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

function Afmelden({ bijeenkomst: { id, mijn }, onGedaan }: Props): ReactNode {
  const t = useTeksten(TEKSTEN);
  const daad = useDaad();
  const wacht = mijn === 'wachtlijst';
  const signOff = (): void =>
    void daad.run(
      () => take(api.DELETE('/bijeenkomsten/{id}/aanmelding', { params: { path: { id } } })),
      () => onGedaan(t.gedaan.afgemeld),
    );
  return (
    <>
      <Alinea>{wacht ? t.bentWachtend : t.bentAangemeld}</Alinea>
      <Foutsamenvatting fouten={daad.fouten} />
      <div>
        <Knop soort="tweede" bezig={daad.bezig} onClick={signOff}>
          {wacht ? t.vanWachtlijst : t.afmelden}
        </Knop>
      </div>
    </>
  );
}

/** What a member does: signing up, or off. */
function Knoppen(props: Props): ReactNode {
  const { mijn } = props.bijeenkomst;
  return mijn === null || mijn === 'afgemeld' ? <Aanmelden {...props} /> : <Afmelden {...props} />;
}

/** Whether one comes oneself; for who is no member, where to become one. */
export function Mijn(props: Props): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { lid, begonnen, status, communityId } = props.bijeenkomst;
  if (status === 'afgelast') return null;
  if (begonnen) return <Alinea>{t.begonnen}</Alinea>;
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
