// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Weigering, api, take } from '../../api/api';
import { useIsBegonnen, useMaillink } from '../../maillink';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop, KnopLink } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { Wachtpagina } from '../../ui/wachtpagina';
import { TEKSTEN } from './teksten';

/** The same as a mail program posts for one click (RFC 8058). */
const stop = (sleutel: string): Promise<unknown> =>
  take(
    api.POST('/overzichtafmelding', {
      params: { query: { sleutel } },
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: { 'List-Unsubscribe': 'One-Click' },
    }),
  );

const NaarCommunities = (): ReactNode => {
  const t = useTeksten(TEKSTEN);
  return (
    <div>
      <KnopLink naar="/communities" soort="tweede">
        {t.communities}
      </KnopLink>
    </div>
  );
};

function Gestopt(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  return (
    <Pagina titel={t.gestopt} kop={null}>
      <Kop niveau={1} ref={kop} tabIndex={-1}>
        {t.gestopt}
      </Kop>
      <Alinea>{t.gestoptUitleg}</Alinea>
      <NaarCommunities />
    </Pagina>
  );
}

function Weg(): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <Pagina titel={t.weg}>
      <Alinea>{t.wegUitleg}</Alinea>
      <NaarCommunities />
    </Pagina>
  );
}

/** Asks first: whoever follows a link, such as a scanner of mail, has not chosen anything. */
function Vraag({ sleutel }: { sleutel: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const [staat, setStaat] = useState<'vraag' | 'bezig' | 'mislukt' | 'gestopt' | 'weg'>('vraag');
  const refuse = (fout: unknown): void =>
    setStaat(fout instanceof Weigering && fout.status === 404 ? 'weg' : 'mislukt');
  const send = (): void => {
    setStaat('bezig');
    void stop(sleutel).then(() => setStaat('gestopt'), refuse);
  };
  if (staat === 'weg') return <Weg />;
  if (staat === 'gestopt') return <Gestopt />;
  return (
    <Pagina titel={t.titel} heeftFout={staat === 'mislukt'}>
      <Foutsamenvatting fouten={staat === 'mislukt' ? [{ melding: t.mislukt }] : []} />
      <Alinea inleiding>{t.vraag}</Alinea>
      <Alinea>{t.uitleg}</Alinea>
      <div>
        <Knop bezig={staat === 'bezig'} onClick={send}>
          {t.stop}
        </Knop>
      </div>
    </Pagina>
  );
}

/** Where the link in an overview leads that stops it, without signing in. */
export function Component(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const isBegonnen = useIsBegonnen();
  const sleutel = useMaillink((velden) => velden.get('sleutel')?.trim() ?? null);
  if (!isBegonnen) return <Wachtpagina titel={t.titel} kaal={t.kaal} />;
  return sleutel === null ? <Weg /> : <Vraag key={sleutel} sleutel={sleutel} />;
}
