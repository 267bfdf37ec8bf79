// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { inTaal, useTaal, useTeksten } from '../../taal/taal';
import { KnopLink } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Tekstvlak } from '../../ui/veld';
import { Opener, Uitklapvak, type Formulier } from '../status/actie';
import { GemeldBij } from '../status/gemeld';
import type { Hulpvraag } from '../status/hulpvraag';
import { readVeld } from '../status/kies';
import { useZaak } from '../status/zaak';
import { ZAAK_TEKSTEN } from './teksten-zaak';

type Stand = Schema['ErvaringsdeskundigenWeergave']['aanbieden'];

/** His own words of then, to change. */
const aanbiedformulier = ({ id, tekst }: Hulpvraag, t: (typeof ZAAK_TEKSTEN)['nl']): Formulier => ({
  ...{ naam: 'ervaring', plek: 'aanbieden', velden: ['tekst'] },
  ...{ kop: t.magVragen, verstuur: t.geefToestemming, gedaan: t.gegeven },
  controleer: (invoer) => (readVeld(invoer, 'tekst') === '' ? [{ naam: 'tekst', melding: t.leegTekst }] : []),
  doe: (invoer) =>
    take(
      api.POST('/hulpvragen/{id}/ervaring', {
        params: { path: { id } },
        body: { tekst: readVeld(invoer, 'tekst') },
      }),
    ),
  children: ({ id: idVan, fout }) => (
    <>
      <Alinea>{t.belofte}</Alinea>
      <Tekstvlak
        id={idVan('tekst')}
        name="tekst"
        rows={6}
        maxLength={2000}
        defaultValue={tekst?.slice(0, 2000) ?? ''}
        label={t.tekst}
        uitleg={t.tekstUitleg}
        fout={fout('tekst')}
      />
    </>
  ),
});

function Verder({ stand }: { stand: Stand }): ReactNode {
  const t = useTeksten(ZAAK_TEKSTEN);
  const taal = useTaal();
  if (stand === 'aanmelden')
    return (
      <a className="nl-button nl-button--secondary" href={inTaal('/aanmelden', taal)}>
        <span className="nl-button__label">{t.aanmelden}</span>
      </a>
    );
  if (stand === 'geen-lid')
    return (
      <KnopLink naar="/communities" soort="tweede">
        {t.communities}
      </KnopLink>
    );
  if (stand !== 'al-aangeboden') return null;
  return (
    <KnopLink naar="/mijn" soort="tweede">
      {t.naarMijn}
    </KnopLink>
  );
}

/** Of a hulpvraag for which help helped: others may ask about it. */
export function Aanbieden({ stand }: { stand: Stand }): ReactNode {
  const t = useTeksten(ZAAK_TEKSTEN);
  const { hulpvraag } = useZaak();
  if (stand === 'niet-aan-de-orde') return null;
  const formulier = aanbiedformulier(hulpvraag, t);
  return (
    <section className="stapel" aria-labelledby="aanbieden">
      <Kop niveau={2} id="aanbieden">
        {t.aanbiedenKop}
      </Kop>
      <GemeldBij plek="aanbieden" />
      <Alinea>{t.aanbieden[stand]}</Alinea>
      <div className="rij geen-print">
        {stand === 'kan' ? <Opener naam={formulier.naam}>{t.magVragen}</Opener> : <Verder stand={stand} />}
      </div>
      {stand === 'kan' && <Uitklapvak formulier={formulier} />}
    </section>
  );
}
