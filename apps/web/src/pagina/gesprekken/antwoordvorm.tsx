// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode, SubmitEvent } from 'react';
import { useTeksten } from '../../taal/taal';
import { Bestandskiezer } from '../../ui/bestandskiezer';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { useDaad } from '../communities/daad';
import { usePostbestanden } from '../postbijlagen/gegevens';
import { writeAntwoord, type Antwoord, type Gesprekdetail } from './gegevens';
import { Noemveld, useNoemtekst } from './noemveld';
import { TEKSTEN } from './teksten';

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
