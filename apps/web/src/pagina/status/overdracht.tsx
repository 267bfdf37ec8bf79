// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Kop } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import { Uitklapvak, Opener, type Formulier } from './actie';
import type { Hulpvraag, Overdracht } from './hulpvraag';
import { toelichtingformulier } from './redenformulier';
import { KEUZE_TEKSTEN } from './teksten-keuze';
import { OverdrachtAntwoord } from './uitkomst';
import { useZaak } from './zaak';

type Woorden = (typeof KEUZE_TEKSTEN)['nl'];

/** A partner that accepted; a region that did has the hulpvraag itself, and needs no consent. */
const isBijPartner = (hulpvraag: Hulpvraag, { status }: Overdracht): boolean =>
  hulpvraag.status === 'overgedragen' && status === 'aanvaard';

const intrekformulier = (hulpvraagId: string, { id, versie, ontvanger }: Overdracht, t: Woorden): Formulier =>
  toelichtingformulier(
    {
      naam: `intrekken-${id}`,
      plek: 'keuze',
      kop: `${t.intrekken}: ${ontvanger}`,
      verstuur: t.intrekken,
      gedaan: t.ingetrokken,
      uitleg: t.intrekkenUitleg,
      doe: (woorden, koppen) =>
        take(
          api.POST('/hulpvragen/{id}/overdrachten/{overdrachtId}/toestemming-intrekking', {
            params: { path: { id: hulpvraagId, overdrachtId: id }, header: koppen },
            body: { versie, ...woorden },
          }),
        ),
    },
    t,
  );

/** To whom it went, the last one first: what they do, and what one can say to it. */
export function Overdrachten(): ReactNode {
  const t = useTeksten(KEUZE_TEKSTEN);
  const { hulpvraag } = useZaak();
  return (
    <section className="stapel" aria-labelledby="overdracht">
      <Kop niveau={2} id="overdracht">
        {t.overdracht.kop}
      </Kop>
      <ul className="lijst">
        {hulpvraag.overdrachten.toReversed().map((overdracht) => {
          const intrek = intrekformulier(hulpvraag.id, overdracht, t);
          return (
            <li key={overdracht.id} className="kaart kaart--accent stapel stapel--dicht">
              <Kop niveau={3}>{t.overdracht.aan(overdracht.ontvanger)}</Kop>
              <div>
                <Merkje kleur="blauw">{t.overdracht.status[overdracht.status]}</Merkje>
              </div>
              <OverdrachtAntwoord overdracht={overdracht} />
              {isBijPartner(hulpvraag, overdracht) && (
                <>
                  <div className="rij">
                    <Opener naam={intrek.naam}>{t.intrekken}</Opener>
                  </div>
                  <Uitklapvak formulier={intrek} />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
