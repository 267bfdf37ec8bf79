// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { api, take } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import { useDaad } from '../communities/daad';
import { Postbijlagen } from '../postbijlagen/postbijlagen';
import type { Vertel } from './antwoord';
import type { Gesprekdetail } from './gegevens';
import { Intrekken } from './intrekken';
import { Stand, Themamerkjes } from './kaart';
import { Berichtmoderatie, Vraagvorm } from './later';
import { Naam, Posttekst, Wanneer } from './posttekst';
import { TEKSTEN } from './teksten';

interface Props {
  gesprek: Gesprekdetail;
  onGedaan: Vertel;
}

function Wijzigen({
  gesprek,
  pad,
  onGedaan,
  onSluit,
}: Props & { pad: string; onSluit: () => void }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const daad = useDaad();
  const { id, versie, communityId } = gesprek;
  return (
    <Vraagvorm
      {...{ van: gesprek, communityId, pad, daad, onSluit }}
      knop={t.bewaar}
      onStuur={(invoer) =>
        void daad.run(
          () =>
            take(api.PATCH('/gesprekken/{id}', { params: { path: { id } }, body: { versie, ...invoer } })),
          () => {
            onSluit();
            onGedaan(t.gedaan.bewaard);
          },
        )
      }
    />
  );
}

/** For who asked. */
function Daden({ gesprek, onGedaan, onWijzig }: Props & { onWijzig: () => void }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const daad = useDaad();
  const { id, versie, status } = gesprek;
  const gesloten = status !== 'gesloten';
  const params = { path: { id } };
  const close = (): void =>
    void daad.run(
      () => take(api.PUT('/gesprekken/{id}/sluiting', { params, body: { versie, gesloten } })),
      () => onGedaan(gesloten ? t.gedaan.gesloten : t.gedaan.heropend),
    );
  return (
    <>
      <Foutsamenvatting fouten={daad.fouten} />
      <div className="rij geen-print">
        {gesloten && (
          <Knop soort="tweede" onClick={onWijzig}>
            {t.wijzigVraag}
          </Knop>
        )}
        <Knop soort="stil" bezig={daad.bezig} onClick={close}>
          {gesloten ? t.sluit : t.heropen}
        </Knop>
        <Intrekken
          label={t.trekInVraag}
          onGedaan={onGedaan}
          run={() => take(api.POST('/gesprekken/{id}/intrekking', { params, body: { versie } }))}
        />
      </div>
    </>
  );
}

/** Follow, or not any more. */
export function Volgen({ gesprek: { id, volgt }, onGedaan }: Props): ReactNode {
  const t = useTeksten(TEKSTEN);
  const daad = useDaad();
  const zet = (): void =>
    void daad.run(
      () => take(api.PUT('/gesprekken/{id}/volgen', { params: { path: { id } }, body: { volgt: !volgt } })),
      () => onGedaan(volgt ? t.gedaan.ontvolgd : t.gedaan.volgt),
    );
  return (
    <div className="stapel stapel--dicht geen-print">
      <Foutsamenvatting fouten={daad.fouten} />
      <div className="rij">
        {volgt && <span className="klein">{t.volgtU}</span>}
        <Knop soort={volgt ? 'stil' : 'tweede'} bezig={daad.bezig} onClick={zet}>
          {volgt ? t.ontvolg : t.volg}
        </Knop>
      </div>
    </div>
  );
}

/** What can be read of it. */
function Woorden({ gesprek: { weg, verborgen, tekst, genoemd } }: Pick<Props, 'gesprek'>): ReactNode {
  const t = useTeksten(TEKSTEN);
  const melding = weg ? t.ingetrokken : verborgen ? (tekst === null ? t.verborgen : t.verborgenVoor) : null;
  return (
    <>
      {melding !== null && (
        <Melding>
          <Alinea>{melding}</Alinea>
        </Melding>
      )}
      {tekst !== null && <Posttekst tekst={tekst} genoemd={genoemd} />}
    </>
  );
}

/** The question itself. */
export function Vraag({ gesprek, pad, onGedaan }: Props & { pad: string }): ReactNode {
  const [wijzigt, setWijzigt] = useState(false);
  const kanDoen = gesprek.zelf && gesprek.schrijft && !gesprek.weg;
  if (wijzigt) return <Wijzigen {...{ gesprek, pad, onGedaan }} onSluit={() => setWijzigt(false)} />;
  return (
    <div className="stapel">
      <p className="rij klein">
        <b>
          <Naam schrijver={gesprek.schrijver} zelf={gesprek.zelf} />
        </b>
        <Wanneer op={gesprek.gevraagdOp} bewerktOp={gesprek.bewerktOp} />
        <Stand gesprek={gesprek} />
        <Themamerkjes codes={gesprek.themas} />
      </p>
      <Woorden gesprek={gesprek} />
      <Postbijlagen communityId={gesprek.communityId} bijlagen={gesprek.bijlagen} kanWeg={kanDoen} />
      {kanDoen && <Daden {...{ gesprek, onGedaan }} onWijzig={() => setWijzigt(true)} />}
      <Berichtmoderatie {...{ gesprek, onGedaan }} />
    </div>
  );
}
