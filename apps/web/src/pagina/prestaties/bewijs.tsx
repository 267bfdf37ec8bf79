// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api, take } from '../../api/api';
import { sendBestand } from '../../ui/bestand';
import { useBestanden } from '../../ui/bestanden';
import { Bestandskiezer } from '../../ui/bestandskiezer';
import { Bestandsregel } from '../../ui/bestandsregel';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Weigeringmelding } from '../../ui/weigeringmelding';
import { PRESTATIES, type Bewijs, type PrestatieDetail } from './gegevens';

const MEESTE = 10;
const GEEN = 'Er is nog geen bewijs.';
const UIT_KETEN = 'Er zijn geen bestanden bij. Het bewijs is wat de ondernemer in Schakel bevestigde.';

const removeBewijs = (id: string, bewijsId: string): Promise<unknown> =>
  take(api.DELETE('/prestaties/{id}/bewijzen/{bewijsId}', { params: { path: { id, bewijsId } } }));

/** Adds files one by one; each is there as soon as it was sent. */
function Toevoegen({ id, heeft }: { id: string; heeft: number }): ReactNode {
  const gegevens = useQueryClient();
  const renew = (): Promise<void> => gegevens.invalidateQueries({ queryKey: [PRESTATIES, 'een', id] });
  const bestanden = useBestanden({
    meeste: MEESTE - heeft,
    send: async (bestand, hoe) => {
      const bewijs = await sendBestand<Bewijs>(`/prestaties/${id}/bewijzen`, bestand, hoe);
      await renew();
      return bewijs;
    },
    remove: async (bewijsId) => {
      await removeBewijs(id, bewijsId);
      await renew();
    },
  });
  return <Bestandskiezer id="bewijs" bestanden={bestanden} />;
}

/** The evidence, to be opened; to be added and taken away as long as nobody decided. */
export function Bewijzen({ prestatie }: { prestatie: PrestatieDetail }): ReactNode {
  const { id, bewijzen, magBewijzen, reden } = prestatie;
  const gegevens = useQueryClient();
  const [heeft] = useState(bewijzen.length);
  const [fout, setFout] = useState<Error | null>(null);
  const remove = (bewijs: Bewijs): void => {
    setFout(null);
    removeBewijs(id, bewijs.id)
      .then(() => gegevens.invalidateQueries({ queryKey: [PRESTATIES, 'een', id] }))
      .catch(setFout);
  };
  return (
    <section className="stapel" aria-labelledby="bewijzen">
      <Kop niveau={2} id="bewijzen">
        Bewijs
      </Kop>
      <Weigeringmelding fout={fout} />
      {bewijzen.length === 0 ? (
        <Alinea>{reden === 'ondernemer-bevestigde' ? UIT_KETEN : GEEN}</Alinea>
      ) : (
        <ul className="bestanden" aria-label="Bewijs bij deze prestatie">
          {bewijzen.map((bewijs) => (
            <Bestandsregel
              key={bewijs.id}
              bestand={bewijs}
              pad={`/prestaties/${id}/bewijzen/${bewijs.id}/inhoud`}
              bij={
                magBewijzen && (
                  <Knop soort="stil" onClick={() => remove(bewijs)}>
                    Haal weg<span className="onzichtbaar"> {bewijs.naam}</span>
                  </Knop>
                )
              }
            />
          ))}
        </ul>
      )}
      {magBewijzen && <Toevoegen id={id} heeft={heeft} />}
    </section>
  );
}
