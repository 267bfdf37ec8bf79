// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useIsBegonnen, useMaillink, useTaalVanLink } from '../../maillink';
import { useTeksten } from '../../taal/taal';
import { Wachtpagina } from '../../ui/wachtpagina';
import { Keuzepagina } from './keuzes';
import { Stoppagina } from './stop';
import { TEKSTEN } from './teksten';
import { Weg } from './weg';

/** One of both keys: for all choices, or for turning off one kind of mail. */
interface Link {
  soort: 'keuzes' | 'stop';
  sleutel: string;
}

function readLink(velden: URLSearchParams): Link | null {
  const [afmelding, sleutel] = [velden.get('afmelding')?.trim(), velden.get('sleutel')?.trim()];
  if (afmelding) return { soort: 'stop', sleutel: afmelding };
  return sleutel ? { soort: 'keuzes', sleutel } : null;
}

/** Where the link below each mail leads, and the one of one click when it is opened in a browser. */
export function Component(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const isBegonnen = useIsBegonnen();
  const link = useMaillink(readLink);
  useTaalVanLink();
  if (!isBegonnen) return <Wachtpagina titel={t.titel} kaal={t.kaal} />;
  if (link === null) return <Weg />;
  const { soort, sleutel } = link;
  return soort === 'stop' ? (
    <Stoppagina key={sleutel} sleutel={sleutel} />
  ) : (
    <Keuzepagina key={sleutel} sleutel={sleutel} />
  );
}
