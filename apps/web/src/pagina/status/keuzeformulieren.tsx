// SPDX-License-Identifier: EUPL-1.2
import { api, take, type Schema } from '../../api/api';
import { Alinea } from '../../ui/kop';
import { Tekstvlak } from '../../ui/veld';
import type { Formulier, Veldhulp } from './actie';
import type { Toewijzing } from './hulpvraag';
import { Kies, optioneel, readVeld, toKeuzes } from './kies';
import type { KEUZE_TEKSTEN } from './teksten-keuze';

type Woorden = (typeof KEUZE_TEKSTEN)['nl'];

/** A reason of a list, with words where the reason alone says nothing. */
export interface Redenwoorden {
  kiesReden: string;
  vertel: string;
  toelichting: string;
  toelichtingBij: string;
  nietVerplicht: string;
}

export function controleReden(
  invoer: FormData,
  t: Pick<Redenwoorden, 'kiesReden' | 'vertel'>,
): { naam: string; melding: string }[] {
  const reden = readVeld(invoer, 'reden');
  if (reden === '') return [{ naam: 'reden', melding: t.kiesReden }];
  const isLeeg = reden === 'anders' && readVeld(invoer, 'toelichting') === '';
  return isLeeg ? [{ naam: 'toelichting', melding: t.vertel }] : [];
}

/** Fields for a reason and a word with it. */
export const redenvelden = (
  { id, fout }: Veldhulp,
  kop: string,
  redenen: Readonly<Record<string, string>>,
  t: Redenwoorden,
) => (
  <>
    <Kies id={id('reden')} naam="reden" label={kop} keuzes={toKeuzes(redenen)} fout={fout('reden')} />
    <Tekstvlak
      id={id('toelichting')}
      name="toelichting"
      rows={3}
      maxLength={2000}
      label={`${t.toelichting} ${t.nietVerplicht}`}
      uitleg={t.toelichtingBij}
      fout={fout('toelichting')}
    />
  </>
);

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
): Formulier => ({
  naam: `niet-${id}`,
  plek: 'keuze',
  velden: ['reden', 'toelichting'],
  kop: `${isVoorstel ? t.niet : t.stop}: ${titel}`,
  verstuur: t.verstuur,
  gedaan: t.gestopt,
  controleer: (invoer) => controleReden(invoer, t),
  doe: (invoer, koppen) =>
    take(
      api.POST('/hulpvragen/{id}/toewijzingen/{toewijzingId}/stop', {
        params: { path: pad, header: koppen },
        body: {
          versie,
          reden: readVeld(invoer, 'reden') as Schema['StopDto']['reden'],
          ...optioneel(invoer, 'toelichting'),
        },
      }),
    ),
  children: (hulp) => redenvelden(hulp, isVoorstel ? t.nietKop : t.stopKop, t.nietReden, t),
});

/** Consent that was given is taken back. */
export const intrekformulier = ({ id, versie, titel }: Toewijzing, pad: Pad, t: Woorden): Formulier => ({
  naam: `intrekken-${id}`,
  plek: 'keuze',
  velden: ['toelichting'],
  kop: `${t.intrekken}: ${titel}`,
  verstuur: t.intrekken,
  gedaan: t.ingetrokken,
  doe: (invoer, koppen) =>
    take(
      api.POST('/hulpvragen/{id}/toewijzingen/{toewijzingId}/toestemming-intrekking', {
        params: { path: pad, header: koppen },
        body: { versie, ...optioneel(invoer, 'toelichting') },
      }),
    ),
  children: ({ id: veld, fout }) => (
    <>
      <Alinea>{t.intrekkenUitleg}</Alinea>
      <Tekstvlak
        id={veld('toelichting')}
        name="toelichting"
        rows={3}
        maxLength={2000}
        label={`${t.toelichting} ${t.nietVerplicht}`}
        fout={fout('toelichting')}
      />
    </>
  ),
});
