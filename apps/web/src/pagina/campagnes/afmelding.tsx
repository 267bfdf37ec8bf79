// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Weigering, api, take } from '../../api/api';
import { useIsBegonnen, useMaillink } from '../../maillink';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop, KnopLink } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { Wachtpagina } from '../../ui/wachtpagina';
import { WEIGERING_TEKSTEN, toFouten } from '../status/uitvoering';
import { TEKSTEN } from './teksten';

/** The same as a mail program posts for one click (RFC 8058). */
const stop = (sleutel: string): Promise<unknown> =>
  take(
    api.POST('/campagne-afmeldingen', {
      params: { query: { sleutel } },
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: { 'List-Unsubscribe': 'One-Click' },
    }),
  );

function Einde({ titel, uitleg }: { titel: string; uitleg: string }): ReactNode {
  const { begin } = useTeksten(TEKSTEN);
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  return (
    <Pagina titel={titel} kop={null}>
      <Kop niveau={1} ref={kop} tabIndex={-1}>
        {titel}
      </Kop>
      <Alinea inleiding>{uitleg}</Alinea>
      <div>
        <KnopLink naar="/" soort="tweede">
          {begin}
        </KnopLink>
      </div>
    </Pagina>
  );
}

/** Asks first: whoever follows a link, such as a scanner of mail, has not chosen anything. */
function Vraag({ sleutel }: { sleutel: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const w = useTeksten(WEIGERING_TEKSTEN);
  const [staat, setStaat] = useState<'vraag' | 'bezig' | 'gestopt' | 'weg'>('vraag');
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const refuse = (fout: unknown): void => {
    setStaat(fout instanceof Weigering && fout.status === 404 ? 'weg' : 'vraag');
    setFouten(toFouten(fout, 'stop', [], w));
  };
  const send = (): void => {
    setStaat('bezig');
    setFouten([]);
    void stop(sleutel).then(() => setStaat('gestopt'), refuse);
  };
  if (staat === 'weg') return <Einde titel={t.weg} uitleg={t.wegUitleg} />;
  if (staat === 'gestopt') return <Einde titel={t.gestopt} uitleg={t.gestoptUitleg} />;
  return (
    <Pagina titel={t.titel} heeftFout={fouten.length > 0}>
      <Foutsamenvatting fouten={fouten} />
      <Alinea inleiding>{t.uitleg}</Alinea>
      <Alinea>{t.anders}</Alinea>
      <div>
        <Knop bezig={staat === 'bezig'} onClick={send}>
          {t.stop}
        </Knop>
      </div>
    </Pagina>
  );
}

const readSleutel = (velden: URLSearchParams): string | null => velden.get('sleutel')?.trim() || null;

/** Where the link below the mail of a campaign leads. */
export function Component(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const isBegonnen = useIsBegonnen();
  const sleutel = useMaillink(readSleutel);
  if (!isBegonnen) return <Wachtpagina titel={t.titel} kaal={t.kaal} />;
  return sleutel === null ? (
    <Einde titel={t.weg} uitleg={t.wegUitleg} />
  ) : (
    <Vraag key={sleutel} sleutel={sleutel} />
  );
}
