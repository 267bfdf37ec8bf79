// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode, SubmitEvent } from 'react';
import { api, take } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Kop } from '../../ui/kop';
import { Keuzelijst } from '../../ui/veld';
import { useDaad, veldVan } from '../communities/daad';
import type { Mijn, Vertel } from './gedaan';
import { MIJN_TEKSTEN } from './teksten-mijn';

/** Less often than the others, or not now. */
export function Grenzen({ mijn, onGedaan }: { mijn: Mijn; onGedaan: Vertel }): ReactNode {
  const t = useTeksten(MIJN_TEKSTEN);
  const daad = useDaad();
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const formulier = gebeurtenis.currentTarget;
    const body = {
      perMaand: Number(veldVan(formulier, 'perMaand')),
      gepauzeerd: veldVan(formulier, 'gepauzeerd') !== '',
    };
    void daad.run(
      () => take(api.PUT('/ervaringen', { body })),
      () => onGedaan('grenzen'),
    );
  };
  return (
    <form className="kaart kaart--vlak stapel stapel--dicht" onSubmit={send} noValidate>
      <Kop niveau={3}>{t.grenzen}</Kop>
      <Foutsamenvatting fouten={daad.fouten} />
      <Keuzelijst
        id="per-maand"
        name="perMaand"
        kort
        label={t.perMaand}
        uitleg={t.perJaar}
        defaultValue={String(mijn.perMaand)}
        keuzes={Object.entries(t.keer).map(([waarde, label]) => ({ waarde, label }))}
      />
      <label className="keuze">
        <input type="checkbox" name="gepauzeerd" value="ja" defaultChecked={mijn.gepauzeerd} />
        <span>
          <b>{t.pauze}</b>
          <span className="klein">{t.pauzeUitleg}</span>
        </span>
      </label>
      <div>
        <Knop type="submit" soort="tweede" bezig={daad.bezig}>
          {t.bewaar}
        </Knop>
      </div>
    </form>
  );
}
