// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Weigering, api, take, type Schema } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop, KnopLink } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { WEIGERING_TEKSTEN, toFouten } from '../status/uitvoering';
import { TEKSTEN } from './teksten';
import { Weg } from './weg';

type Groep = Schema['AfmeldingWeergave']['groep'];

/** The same as a mail program posts for one click (RFC 8058). */
const stop = (sleutel: string): Promise<unknown> =>
  take(
    api.POST('/meldingsvoorkeuren/afmelding', {
      params: { query: { sleutel } },
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: { 'List-Unsubscribe': 'One-Click' },
    }),
  );

/** Which mail it is about: the key says it itself. `null` of what is no key. */
function groepVan(sleutel: string, groepen: Readonly<Record<Groep, string>>): string | null {
  const groep = sleutel.split('.')[2] ?? '';
  return Object.hasOwn(groepen, groep) ? groepen[groep as Groep] : null;
}

function Gestopt({ groep }: { groep: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  return (
    <Pagina titel={t.gestopt} kop={null}>
      <Kop niveau={1} ref={kop} tabIndex={-1}>
        {t.gestopt}
      </Kop>
      <Alinea inleiding>
        {t.gestoptOver} <b>{groep}</b>.
      </Alinea>
      <Alinea>{t.gestoptUitleg}</Alinea>
      <div>
        <KnopLink naar="/" soort="tweede">
          {t.begin}
        </KnopLink>
      </div>
    </Pagina>
  );
}

/** Asks first: whoever follows a link, such as a scanner of mail, has not chosen anything. */
export function Stoppagina({ sleutel }: { sleutel: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const w = useTeksten(WEIGERING_TEKSTEN);
  const [staat, setStaat] = useState<'vraag' | 'bezig' | 'gestopt' | 'weg'>('vraag');
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const groep = groepVan(sleutel, t.groep);
  const refuse = (fout: unknown): void => {
    const isWeg = fout instanceof Weigering && fout.status === 404;
    setStaat(isWeg ? 'weg' : 'vraag');
    setFouten(toFouten(fout, 'stop', [], w));
  };
  const send = (): void => {
    setStaat('bezig');
    setFouten([]);
    void stop(sleutel).then(() => setStaat('gestopt'), refuse);
  };
  if (groep === null || staat === 'weg') return <Weg />;
  if (staat === 'gestopt') return <Gestopt groep={groep} />;
  return (
    <Pagina titel={t.stopKop} heeftFout={fouten.length > 0}>
      <Foutsamenvatting fouten={fouten} />
      <Alinea inleiding>
        {t.stopOver} <b>{groep}</b>.
      </Alinea>
      <Alinea>{t.stopUitleg}</Alinea>
      <div>
        <Knop bezig={staat === 'bezig'} onClick={send}>
          {t.stop}
        </Knop>
      </div>
    </Pagina>
  );
}
