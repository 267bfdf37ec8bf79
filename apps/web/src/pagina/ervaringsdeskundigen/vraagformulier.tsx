// SPDX-License-Identifier: EUPL-1.2
import { api, take } from '../../api/api';
import { Alinea } from '../../ui/kop';
import { Tekstveld, Tekstvlak } from '../../ui/veld';
import type { Formulier } from '../status/actie';
import type { Hulpvraag } from '../status/hulpvraag';
import { readVeld } from '../status/kies';
import type { ZAAK_TEKSTEN } from './teksten-zaak';

type Woorden = (typeof ZAAK_TEKSTEN)['nl'];

function check(invoer: FormData, t: Woorden): { naam: string; melding: string }[] {
  return [
    ...(readVeld(invoer, 'woorden') === '' ? [{ naam: 'woorden', melding: t.leegWoorden }] : []),
    ...(readVeld(invoer, 'naam') === '' ? [{ naam: 'naam', melding: t.leegNaam }] : []),
  ];
}

/** Asks one of the list. */
export const vraagformulier = (
  { hulpvraag, deskundigeId, nr }: { hulpvraag: Hulpvraag; deskundigeId: string; nr: number },
  t: Woorden,
): Formulier => ({
  ...{ naam: `vraag-${deskundigeId}`, plek: 'ervaring', velden: ['woorden', 'naam'] },
  ...{ kop: t.vraagKop(nr), verstuur: t.verstuur, gedaan: t.verstuurd },
  controleer: (invoer) => check(invoer, t),
  doe: (invoer, header) => {
    const body = {
      ...{ woorden: readVeld(invoer, 'woorden'), naam: readVeld(invoer, 'naam') },
      toonNaam: invoer.get('toonNaam') !== null,
    };
    const params = { path: { id: hulpvraag.id, deskundigeId }, header };
    return take(api.POST('/hulpvragen/{id}/ervaringsdeskundigen/{deskundigeId}/verzoek', { params, body }));
  },
  children: ({ id, fout }) => (
    <>
      <Alinea>{t.vraagUitleg}</Alinea>
      <Tekstvlak
        id={id('woorden')}
        name="woorden"
        rows={4}
        maxLength={1000}
        label={t.woorden}
        uitleg={t.woordenUitleg}
        fout={fout('woorden')}
      />
      <Tekstveld
        id={id('naam')}
        name="naam"
        maxLength={100}
        autoComplete="name"
        defaultValue={hulpvraag.contact?.naam ?? ''}
        label={t.uwNaam}
        fout={fout('naam')}
      />
      <label className="keuze">
        <input type="checkbox" name="toonNaam" value="ja" />
        <span>
          <b>{t.toonNaam}</b>
        </span>
      </label>
    </>
  ),
});
