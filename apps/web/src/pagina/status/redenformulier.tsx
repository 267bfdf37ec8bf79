// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Alinea } from '../../ui/kop';
import { Tekstvlak } from '../../ui/veld';
import type { Formulier, Veldhulp } from './actie';
import { Kies, optioneel, readVeld, toKeuzes } from './kies';
import type { Koppen } from './koppen';

interface Toelichtingwoorden {
  toelichting: string;
  nietVerplicht: string;
}

/** A reason of a list, with words where the reason alone says nothing. */
interface Redenwoorden extends Toelichtingwoorden {
  kiesReden: string;
  vertel: string;
  toelichtingBij: string;
}

/** Room for words of one's own. */
export const Toelichtingveld = ({
  hulp: { id, fout },
  t,
  uitleg,
}: {
  hulp: Veldhulp;
  t: Toelichtingwoorden;
  uitleg?: string;
}): ReactNode => (
  <Tekstvlak
    id={id('toelichting')}
    name="toelichting"
    rows={3}
    maxLength={2000}
    label={`${t.toelichting} ${t.nietVerplicht}`}
    uitleg={uitleg}
    fout={fout('toelichting')}
  />
);

/** All that is missing of a reason. */
function check(invoer: FormData, t: Redenwoorden): { naam: string; melding: string }[] {
  const reden = readVeld(invoer, 'reden');
  if (reden === '') return [{ naam: 'reden', melding: t.kiesReden }];
  const isLeeg = reden === 'anders' && readVeld(invoer, 'toelichting') === '';
  return isLeeg ? [{ naam: 'toelichting', melding: t.vertel }] : [];
}

type Vorm = Pick<Formulier, 'naam' | 'plek' | 'kop' | 'verstuur' | 'gedaan'> & {
  /** Above the fields. */
  uitleg?: string;
};

/** A form that asks why, by a list of reasons; `anders` needs words. */
export const redenformulier = <R extends string>(
  {
    uitleg,
    vraag,
    redenen,
    doe,
    ...vorm
  }: Vorm & {
    vraag: string;
    redenen: Readonly<Record<R, string>>;
    doe: (besluit: { reden: R; toelichting?: string }, koppen: Koppen) => Promise<unknown>;
  },
  t: Redenwoorden,
): Formulier => ({
  ...vorm,
  velden: ['reden', 'toelichting'],
  controleer: (invoer) => check(invoer, t),
  doe: (invoer, koppen) =>
    doe({ reden: readVeld(invoer, 'reden') as R, ...optioneel(invoer, 'toelichting') }, koppen),
  children: (hulp) => (
    <>
      {uitleg !== undefined && <Alinea>{uitleg}</Alinea>}
      <Kies
        id={hulp.id('reden')}
        naam="reden"
        label={vraag}
        keuzes={toKeuzes(redenen)}
        fout={hulp.fout('reden')}
      />
      <Toelichtingveld hulp={hulp} t={t} uitleg={t.toelichtingBij} />
    </>
  ),
});

/** The same where no reason is asked, and words are welcome. */
export const toelichtingformulier = (
  {
    uitleg,
    doe,
    ...vorm
  }: Vorm & { doe: (toelichting: { toelichting?: string }, koppen: Koppen) => Promise<unknown> },
  t: Toelichtingwoorden,
): Formulier => ({
  ...vorm,
  velden: ['toelichting'],
  doe: (invoer, koppen) => doe(optioneel(invoer, 'toelichting'), koppen),
  children: (hulp) => (
    <>
      {uitleg !== undefined && <Alinea>{uitleg}</Alinea>}
      <Toelichtingveld hulp={hulp} t={t} />
    </>
  ),
});
