// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useSearchParams } from 'react-router';
import { api, take } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Melding } from '../../ui/melding';
import { TEKSTEN } from './teksten';

const GEEN = 'geen';

/** Says which offer the question names. */
export function Genoemdmelding({
  titel,
  live = false,
}: {
  titel: string | undefined;
  live?: boolean;
}): ReactNode {
  const { vraag: t } = useTeksten(TEKSTEN);
  if (titel === undefined) return null;
  return (
    <Melding live={live}>
      <p>
        {t.genoemd} <b lang="nl">{titel}</b>. {t.genoemdUitleg}
      </p>
    </Melding>
  );
}

/** The offer from whose page one came: it is named in the question itself, once, so that it goes along with it. */
export function Genoemd({
  vlak,
  change,
}: {
  vlak: RefObject<HTMLTextAreaElement | null>;
  change: (deel: { tekst: string }) => void;
}): ReactNode {
  const { vraag: t } = useTeksten(TEKSTEN);
  const id = useSearchParams()[0].get('aanbod');
  const gedaan = useRef(false);
  const { data: titel } = useQuery({
    queryKey: ['aanbod', 'genoemd', id],
    enabled: id !== null,
    // What cannot be found is not named; the question is asked as well without it.
    retry: false,
    queryFn: async () =>
      (await take(api.GET('/aanbod/{id}', { params: { path: { id: id ?? GEEN } } }))).titel,
  });
  useEffect(() => {
    if (titel === undefined || gedaan.current || !vlak.current) return;
    gedaan.current = true;
    const nu = vlak.current.value;
    if (nu.includes(titel)) return;
    vlak.current.value = [t.genoemdZin(titel), nu].filter(Boolean).join('\n');
    change({ tekst: vlak.current.value });
  }, [titel, vlak, change, t]);
  return <Genoemdmelding titel={titel} live />;
}
