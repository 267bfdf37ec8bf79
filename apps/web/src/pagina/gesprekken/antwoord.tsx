// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { api, take } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import { useDaad } from '../communities/daad';
import { Postbijlagen } from '../postbijlagen/postbijlagen';
import type { Antwoord, Gesprekdetail } from './gegevens';
import { Intrekken } from './intrekken';
import { Antwoordvorm, Berichtmoderatie } from './later';
import { Naam, Posttekst, Wanneer } from './posttekst';
import { TEKSTEN } from './teksten';

export type Vertel = (melding: string) => void;

/** For who asked: this one helped, or not after all. */
function Aanvaarden({
  gesprek,
  antwoord,
  onGedaan,
}: {
  gesprek: Gesprekdetail;
  antwoord: Antwoord;
  onGedaan: Vertel;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const daad = useDaad();
  const { id, versie } = gesprek;
  const { aanvaard } = antwoord;
  const body = { versie, antwoordId: aanvaard ? null : antwoord.id };
  const choose = (): void =>
    void daad.run(
      () => take(api.PUT('/gesprekken/{id}/aanvaarding', { params: { path: { id } }, body })),
      () => onGedaan(aanvaard ? t.gedaan.teruggenomen : t.gedaan.aanvaard),
    );
  const naam = antwoord.schrijver.weergavenaam ?? t.oudlid;
  return (
    <>
      <Foutsamenvatting fouten={daad.fouten} />
      <Knop soort="tweede" bezig={daad.bezig} onClick={choose}>
        {aanvaard ? t.toch : t.aanvaardKnop}
        {!aanvaard && <span className="onzichtbaar">{` (${naam})`}</span>}
      </Knop>
    </>
  );
}

/** What can be read of it. */
function Woorden({ antwoord: { tekst, genoemd, weg, verborgen } }: { antwoord: Antwoord }): ReactNode {
  const t = useTeksten(TEKSTEN);
  if (weg) return <Alinea>{t.antwoordWeg}</Alinea>;
  return (
    <>
      {verborgen && <p className="klein">{tekst === null ? t.verborgen : t.verborgenVoor}</p>}
      {tekst !== null && <Posttekst tekst={tekst} genoemd={genoemd} />}
    </>
  );
}

/** What its writer, and who asked, can do with it. */
function Daden({
  gesprek,
  antwoord,
  onWijzig,
  onGedaan,
}: {
  gesprek: Gesprekdetail;
  antwoord: Antwoord;
  onWijzig: () => void;
  onGedaan: Vertel;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { id: antwoordId, versie, zelf, verborgen } = antwoord;
  const kanKiezen = gesprek.zelf && !gesprek.weg && !verborgen;
  const params = { path: { id: gesprek.id, antwoordId } };
  return (
    <div className="rij geen-print">
      {kanKiezen && <Aanvaarden {...{ gesprek, antwoord, onGedaan }} />}
      {zelf && gesprek.status !== 'gesloten' && !gesprek.weg && (
        <Knop soort="stil" onClick={onWijzig}>
          {t.wijzigAntwoord}
        </Knop>
      )}
      {zelf && (
        <Intrekken
          label={t.trekInAntwoord}
          onGedaan={onGedaan}
          run={() =>
            take(
              api.POST('/gesprekken/{id}/antwoorden/{antwoordId}/intrekking', { params, body: { versie } }),
            )
          }
        />
      )}
    </div>
  );
}

export function Antwoordkaart({
  gesprek,
  antwoord,
  onGedaan,
}: {
  gesprek: Gesprekdetail;
  antwoord: Antwoord;
  onGedaan: Vertel;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const [wijzigt, setWijzigt] = useState(false);
  const klaar = (): void => {
    setWijzigt(false);
    onGedaan(t.gedaan.bewaard);
  };
  return (
    <li className="kaart stapel stapel--dicht">
      <p className="rij klein">
        <b>
          <Naam schrijver={antwoord.schrijver} zelf={antwoord.zelf} />
        </b>
        <Wanneer op={antwoord.gegevenOp} bewerktOp={antwoord.bewerktOp} />
        {antwoord.aanvaard && <Merkje kleur="groen">{t.aanvaard}</Merkje>}
      </p>
      {wijzigt ? (
        <Antwoordvorm {...{ gesprek, van: antwoord, onKlaar: klaar, onSluit: () => setWijzigt(false) }} />
      ) : (
        <Woorden antwoord={antwoord} />
      )}
      <Postbijlagen
        communityId={gesprek.communityId}
        bijlagen={antwoord.bijlagen}
        kanWeg={antwoord.zelf && gesprek.schrijft}
      />
      {gesprek.schrijft && !antwoord.weg && !wijzigt && (
        <Daden {...{ gesprek, antwoord, onGedaan, onWijzig: () => setWijzigt(true) }} />
      )}
      <Berichtmoderatie {...{ gesprek, antwoord, onGedaan }} />
    </li>
  );
}
