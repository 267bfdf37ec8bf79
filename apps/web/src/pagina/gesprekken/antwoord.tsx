// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { api, take } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Bestandskiezer } from '../../ui/bestandskiezer';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import { useDaad } from '../communities/daad';
import { usePostbestanden } from '../postbijlagen/gegevens';
import { Postbijlagen } from '../postbijlagen/postbijlagen';
import { writeAntwoord, type Antwoord, type Gesprekdetail } from './gegevens';
import { Intrekken } from './intrekken';
import { Berichtmoderatie } from './later';
import { Noemveld, useNoemtekst } from './noemveld';
import { Naam, Posttekst, Wanneer } from './posttekst';
import { TEKSTEN } from './teksten';

export type Vertel = (melding: string) => void;

/** Where a fault leads: the api names its own fields. */
const plekVan = (pad: string | undefined, veld: string): string | undefined =>
  pad === 'bijlageIds' ? `${veld}-bestanden` : pad === 'tekst' ? veld : pad;

/** A new answer, or another text for one's own. */
export function Antwoordvorm({
  gesprek,
  van,
  onKlaar,
  onSluit,
}: {
  gesprek: Gesprekdetail;
  van?: Antwoord;
  onKlaar: () => void;
  onSluit?: () => void;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const daad = useDaad();
  const tekst = useNoemtekst(van);
  const bestanden = usePostbestanden(gesprek.communityId, van?.bijlagen.length);
  const veld = van ? `antwoord-${van.id}` : 'antwoord';
  const [label, knop] = van ? [t.wijzigAntwoord, t.bewaar] : [t.antwoord, t.antwoordKnop];
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const inhoud = { tekst: tekst.lees(), bijlageIds: bestanden.ids() };
    const fouten = [
      ...(inhoud.tekst === '' ? [{ veld, melding: t.fout.antwoord }] : []),
      ...bestanden.bezwaren(`${veld}-bestanden`),
    ];
    if (fouten.length > 0) return daad.setFouten(fouten);
    void daad.run(() => writeAntwoord(gesprek.id, van, inhoud), onKlaar);
  };
  const fout = daad.foutVan(veld) ?? daad.foutVan('tekst');
  return (
    <form className="stapel" onSubmit={send} noValidate>
      <Foutsamenvatting fouten={daad.fouten.map((een) => ({ ...een, veld: plekVan(een.veld, veld) }))} />
      <Noemveld
        id={veld}
        label={label}
        uitleg={t.antwoordUitleg}
        fout={fout}
        tekst={tekst}
        communityId={gesprek.communityId}
      />
      {bestanden.meeste > 0 && <Bestandskiezer id={`${veld}-bestanden`} bestanden={bestanden} />}
      <div className="rij">
        <Knop type="submit" bezig={daad.bezig}>
          {knop}
        </Knop>
        {onSluit && (
          <Knop soort="tweede" onClick={onSluit}>
            {t.annuleer}
          </Knop>
        )}
      </div>
    </form>
  );
}

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
