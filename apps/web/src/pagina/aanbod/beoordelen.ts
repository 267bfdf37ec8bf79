// SPDX-License-Identifier: EUPL-1.2
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Weigering, api, take } from '../../api/api';
import { useTaal, useTeksten, type Taal } from '../../taal/taal';
import { toFeiten, toTekst, type Antwoord, type Beoordeling, type Feiten, type Feitnaam } from './antwoord';
import { TEKSTEN } from './teksten-proef';

/** Nothing asked yet, a question, or an outcome; `onzeker`: who is asked does not know either. */
export type Proefstand =
  | { soort: 'begin' }
  | { soort: 'vraag'; vraag: NonNullable<Beoordeling['vraag']>; feit: Feitnaam }
  | { soort: 'uitkomst'; beoordeling: Beoordeling };

/** Another one with the same words is another fault: it is told again. */
export interface Proeffout {
  melding: string;
}

export interface Proef {
  stand: Proefstand;
  antwoorden: readonly Antwoord[];
  fout: Proeffout | undefined;
  bezig: boolean;
  /** From the beginning, without any answer. */
  begin: () => void;
  antwoord: (feit: Feitnaam, tekst: string, leesbaar?: string) => void;
  weetNiet: () => void;
}

function standVan(beoordeling: Beoordeling | undefined, geenIdee: boolean): Proefstand {
  if (!beoordeling) return { soort: 'begin' };
  const { vraag } = beoordeling;
  if (vraag === null || geenIdee) return { soort: 'uitkomst', beoordeling };
  return { soort: 'vraag', vraag, feit: vraag.feit as Feitnaam };
}

const beoordeel = (id: string, taal: Taal, lijst: readonly Antwoord[]): Promise<Beoordeling> => {
  const feiten = Object.assign({}, ...lijst.map((een) => een.feiten)) as Feiten;
  return take<Beoordeling>(
    api.POST('/aanbod/{id}/beoordeling', { params: { path: { id } }, body: { ...feiten, taal } }),
  );
};

/** What was answered and what came of it; `fout` of the answer that was given last. */
interface Verloop {
  antwoorden: readonly Antwoord[];
  beoordeling?: Beoordeling;
  geenIdee: boolean;
  fout?: Proeffout;
}

/** Asks the API again with every answer; what was answered is nowhere but here. */
export function useProef(id: string): Proef {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const [verloop, setVerloop] = useState<Verloop>({ antwoorden: [], geenIdee: false });
  const { mutate, isPending } = useMutation({
    mutationFn: (lijst: readonly Antwoord[]) => beoordeel(id, taal, lijst),
  });
  const fail = (melding: string): void => setVerloop((nu) => ({ ...nu, fout: { melding } }));
  const ask = (antwoorden: readonly Antwoord[], feit?: Feitnaam): void =>
    mutate(antwoorden, {
      onSuccess: (beoordeling) => setVerloop({ antwoorden, beoordeling, geenIdee: false }),
      onError: (weigering) => {
        const isAntwoord = weigering instanceof Weigering && weigering.status === 400 && feit;
        fail(isAntwoord ? t.fout[feit] : t.mislukt);
      },
    });
  const answer: Proef['antwoord'] = (feit, tekst, leesbaar) => {
    const feiten = toFeiten(feit, tekst);
    if (feiten === null) fail(t.fout[feit]);
    else ask([...verloop.antwoorden, { feit, feiten, tekst: leesbaar ?? toTekst(feit, tekst, taal) }], feit);
  };
  return {
    stand: standVan(verloop.beoordeling, verloop.geenIdee),
    antwoorden: verloop.antwoorden,
    fout: verloop.fout,
    bezig: isPending,
    begin: () => ask([]),
    antwoord: answer,
    weetNiet: () => setVerloop(({ fout: _weg, ...nu }) => ({ ...nu, geenIdee: true })),
  };
}
