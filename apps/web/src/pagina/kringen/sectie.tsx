// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { api, take } from '../../api/api';
import { useTaal, useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop, KnopLink } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Mislukt, Skelet } from '../../ui/toestand';
import { useDaad } from '../communities/daad';
import type { Community } from '../communities/gegevens';
import { useKringstand, type Kringstand } from './gegevens';
import { TEKSTEN, WACHTREDENEN } from './teksten';
import { Kringvorm } from './vorm';

interface Props {
  communityId: string;
  stand: Kringstand;
  onGedaan: (melding: string) => void;
}
type Aanmelding = NonNullable<Kringstand['aanmelding']>;

/** In Dutch the sentence of the round itself; else what its code says. */
function Waarom({ aanmelding }: { aanmelding: Aanmelding }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const { wachtreden, wachtuitleg, wachtrondes } = aanmelding;
  if (wachtreden === null) return <Alinea>{t.wachtUitleg}</Alinea>;
  return (
    <>
      <Alinea>{taal === 'nl' ? wachtuitleg : WACHTREDENEN[wachtreden]}</Alinea>
      <Alinea>{t.rondes(wachtrondes)}</Alinea>
    </>
  );
}

function Intrekken({
  communityId,
  onGedaan,
  onSluit,
}: Omit<Props, 'stand'> & { onSluit: () => void }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const daad = useDaad();
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  const withdraw = (): void =>
    void daad.run(
      () => take(api.DELETE('/communities/{id}/kringaanmelding', { params: { path: { id: communityId } } })),
      () => onGedaan(t.gedaan.ingetrokken),
    );
  return (
    <div className="stapel stapel--dicht">
      <h3 className="nl-heading nl-heading--level-4" tabIndex={-1} ref={kop}>
        {t.trekInVraag}
      </h3>
      <Alinea>{t.trekInUitleg}</Alinea>
      <Foutsamenvatting fouten={daad.fouten} />
      <div className="rij">
        <Knop bezig={daad.bezig} onClick={withdraw}>
          {t.jaTrekIn}
        </Knop>
        <Knop soort="tweede" onClick={onSluit}>
          {t.annuleer}
        </Knop>
      </div>
    </div>
  );
}

/** On the list, with why nothing was found yet. */
function Wachtend({ aanmelding, ...props }: Props & { aanmelding: Aanmelding }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const [open, setOpen] = useState<'wijzigen' | 'intrekken' | null>(null);
  const sluit = (): void => setOpen(null);
  const klaar = (): void => {
    sluit();
    props.onGedaan(t.gedaan.bewaard);
  };
  return (
    <>
      <Alinea>
        <b>{t.wacht}</b>
      </Alinea>
      <Waarom aanmelding={aanmelding} />
      {open === null && (
        <div className="rij">
          <Knop soort="tweede" onClick={() => setOpen('wijzigen')}>
            {t.wijzig}
          </Knop>
          <Knop soort="tweede" onClick={() => setOpen('intrekken')}>
            {t.trekIn}
          </Knop>
        </div>
      )}
      {open === 'wijzigen' && (
        <Kringvorm communityId={props.communityId} aanmelding={aanmelding} onKlaar={klaar} onSluit={sluit} />
      )}
      {open === 'intrekken' && <Intrekken {...props} onSluit={sluit} />}
    </>
  );
}

function NogNiet({ communityId, onGedaan }: Props): ReactNode {
  const t = useTeksten(TEKSTEN);
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <div>
        <Knop onClick={() => setOpen(true)}>{t.wilIn}</Knop>
      </div>
    );
  return (
    <Kringvorm
      communityId={communityId}
      aanmelding={null}
      onKlaar={() => onGedaan(t.gedaan.aangemeld)}
      onSluit={() => setOpen(false)}
    />
  );
}

function Stand(props: Props & { dicht: boolean }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { aanmelding, kring } = props.stand;
  if (kring)
    return (
      <>
        <Alinea>
          <b>{kring.status === 'lid' ? t.inKring(kring.nummer) : t.genodigd(kring.nummer)}</b>
        </Alinea>
        <div>
          <KnopLink naar={`/kringen/${kring.kringId}`}>
            {kring.status === 'lid' ? t.naarKring : t.beantwoord}
          </KnopLink>
        </div>
      </>
    );
  if (aanmelding) return <Wachtend {...props} aanmelding={aanmelding} />;
  return props.dicht ? null : <NogNiet {...props} />;
}

/** Of a member: whether he wants to be in a kring, how he stands, and the way to his kring. */
export function Kringen({
  community: { id, gearchiveerdOp },
  onGedaan,
}: {
  community: Community;
  onGedaan: (melding: string) => void;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { data, error, refetch } = useKringstand(id);
  return (
    <section className="kaart stapel stapel--dicht" aria-labelledby="kringen">
      <Kop niveau={2} als={3} id="kringen">
        {t.kop}
      </Kop>
      <Alinea>{t.inleiding}</Alinea>
      {!data && (error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="4rem" />)}
      {data && <Stand communityId={id} stand={data} dicht={gearchiveerdOp !== null} onGedaan={onGedaan} />}
    </section>
  );
}
