// SPDX-License-Identifier: EUPL-1.2
import { api, take } from '../../api/api';
import type { Formulier } from './actie';
import type { Toewijzing } from './hulpvraag';
import { redenformulier, toelichtingformulier } from './redenformulier';
import type { KEUZE_TEKSTEN } from './teksten-keuze';

type Woorden = (typeof KEUZE_TEKSTEN)['nl'];

interface Pad {
  id: string;
  toewijzingId: string;
}

/** It does not fit, or goes no further. */
export const nietformulier = (
  { id, versie, titel }: Toewijzing,
  pad: Pad,
  t: Woorden,
  isVoorstel: boolean,
): Formulier =>
  redenformulier(
    {
      naam: `niet-${id}`,
      plek: 'keuze',
      kop: `${isVoorstel ? t.niet : t.stop}: ${titel}`,
      verstuur: t.verstuur,
      gedaan: t.gestopt,
      vraag: isVoorstel ? t.nietKop : t.stopKop,
      redenen: t.nietReden,
      doe: (besluit, koppen) =>
        take(
          api.POST('/hulpvragen/{id}/toewijzingen/{toewijzingId}/stop', {
            params: { path: pad, header: koppen },
            body: { versie, ...besluit },
          }),
        ),
    },
    t,
  );

/** Consent that was given is taken back. */
export const intrekformulier = ({ id, versie, titel }: Toewijzing, pad: Pad, t: Woorden): Formulier =>
  toelichtingformulier(
    {
      naam: `intrekken-${id}`,
      plek: 'keuze',
      kop: `${t.intrekken}: ${titel}`,
      verstuur: t.intrekken,
      gedaan: t.ingetrokken,
      uitleg: t.intrekkenUitleg,
      doe: (woorden, koppen) =>
        take(
          api.POST('/hulpvragen/{id}/toewijzingen/{toewijzingId}/toestemming-intrekking', {
            params: { path: pad, header: koppen },
            body: { versie, ...woorden },
          }),
        ),
    },
    t,
  );
