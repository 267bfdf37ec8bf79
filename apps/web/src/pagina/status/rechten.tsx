// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import { useSessie } from '../../sessie';
import { useTeksten } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Doeknop, Uitklapvak, Opener, type Formulier } from './actie';
import { saveAs } from '../../ui/bestand';
import type { Koppen } from './koppen';
import { RECHTEN_TEKSTEN } from './teksten-rechten';
import { useZaak } from './zaak';

const ask = (id: string, soort: 'inzage' | 'wissing', koppen: Koppen) =>
  take(
    api.POST('/hulpvragen/{id}/gegevensverzoeken', {
      params: { path: { id }, header: koppen },
      body: { soort },
    }),
  );

/** Makes a hulpvraag that was asked without signing in one of the firm that is signed in now. */
function Koppelen(): ReactNode {
  const t = useTeksten(RECHTEN_TEKSTEN);
  const { hulpvraag, isEigen } = useZaak();
  const isOndernemer = useSessie().data?.ik?.rol === 'ondernemer';
  if (!isOndernemer || isEigen) return null;
  return (
    <>
      <Alinea>{t.koppelUitleg}</Alinea>
      <div className="rij">
        <Doeknop
          naam="koppelen"
          plek="boven"
          soort="tweede"
          gedaan={t.gekoppeld}
          doe={(koppen) =>
            take(
              api.POST('/hulpvragen/{id}/koppeling', {
                params: {
                  path: { id: hulpvraag.id },
                  header: { Bewerksleutel: koppen.Bewerksleutel ?? '' },
                },
              }),
            )
          }
        >
          {t.koppel}
        </Doeknop>
      </div>
    </>
  );
}

/** What a person may ask for his data: to see them all, and to have them erased. Proven by the mailbox, not by the firm. */
export function Rechten(): ReactNode {
  const t = useTeksten(RECHTEN_TEKSTEN);
  const { hulpvraag, isEigen } = useZaak();
  const wissen: Formulier = {
    naam: 'wissen',
    plek: 'boven',
    velden: [],
    kop: t.wis,
    verstuur: t.wisJa,
    gedaan: t.wordtGewist,
    doe: (_invoer, koppen) => ask(hulpvraag.id, 'wissing', koppen),
    children: () => <Alinea>{t.wisUitleg}</Alinea>,
  };
  if (isEigen) return null;
  return (
    <section className="stapel stapel--dicht geen-print" aria-labelledby="rechten">
      <Kop niveau={2} als={3} id="rechten">
        {t.kop}
      </Kop>
      <Koppelen />
      <Alinea>{t.uitleg}</Alinea>
      <div className="rij">
        <Doeknop
          naam="inzage"
          plek="boven"
          soort="tweede"
          gedaan={t.ingezien}
          doe={async (koppen) => {
            const { gegevens } = await ask(hulpvraag.id, 'inzage', koppen);
            const tekst = JSON.stringify(gegevens, null, 2);
            saveAs(new Blob([tekst], { type: 'application/json' }), `schakel-${hulpvraag.kenmerk}.json`);
          }}
        >
          {t.inzage}
        </Doeknop>
        <Opener naam={wissen.naam} soort="stil">
          {t.wis}
        </Opener>
      </div>
      <Uitklapvak formulier={wissen} />
    </section>
  );
}
