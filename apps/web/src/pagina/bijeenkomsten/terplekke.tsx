// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode, SubmitEvent } from 'react';
import { api, take } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Tekstveld } from '../../ui/veld';
import { useDaad, veldVan } from '../communities/daad';
import type { Bijeenkomst } from './gegevens';
import { NATEKSTEN } from './teksten-na';

/** On the spot: the code of the screen, and one is there. */
export function Terplekke({
  bijeenkomst: { id },
  onGedaan,
}: {
  bijeenkomst: Bijeenkomst;
  onGedaan: (melding: string) => void;
}): ReactNode {
  const t = useTeksten(NATEKSTEN);
  const daad = useDaad();
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const code = veldVan(gebeurtenis.currentTarget, 'code');
    if (code === '') return daad.setFouten([{ veld: 'code', melding: t.codeLeeg }]);
    const opties = { params: { path: { id } }, body: { code } };
    void daad.run(
      () => take(api.POST('/bijeenkomsten/{id}/aanwezigheid', opties)),
      () => onGedaan(t.bentEr),
    );
  };
  return (
    <section className="kaart stapel stapel--dicht" aria-labelledby="er">
      <Kop niveau={2} als={3} id="er">
        {t.erKop}
      </Kop>
      <Alinea>{t.erUitleg}</Alinea>
      <form className="stapel" onSubmit={send} noValidate>
        <Foutsamenvatting fouten={daad.fouten} />
        <Tekstveld
          {...{ id: 'code', name: 'code', maxLength: 20, kort: true, autoComplete: 'off', spellCheck: false }}
          autoCapitalize="characters"
          label={t.code}
          fout={daad.foutVan('code')}
        />
        <div>
          <Knop type="submit" bezig={daad.bezig}>
            {t.ikBenEr}
          </Knop>
        </div>
      </form>
    </section>
  );
}
