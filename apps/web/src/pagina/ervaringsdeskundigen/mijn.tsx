// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { api, take } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { COMMUNITIES } from '../communities/gegevens';
import type { Gedaan, Mijn, Vertel } from './gedaan';
import { Ervaringkaart } from './mijn-ervaring';
import { Grenzen } from './mijn-grenzen';
import { Verzoekvak } from './mijn-verzoek';
import { MIJN_TEKSTEN } from './teksten-mijn';

/** What was done, and takes the focus: what was pressed is gone. */
function Gedaanvak({ wat }: { wat: Gedaan }): ReactNode {
  const t = useTeksten(MIJN_TEKSTEN);
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => vak.current?.focus(), []);
  return (
    <div ref={vak} tabIndex={-1} className="gemeld">
      <Melding soort="ok" titel={t.gedaan[wat]} live />
    </div>
  );
}

function Inhoud({ mijn, onGedaan }: { mijn: Mijn; onGedaan: Vertel }): ReactNode {
  const t = useTeksten(MIJN_TEKSTEN);
  const { ervaringen, verzoeken, bedankt, lid } = mijn;
  if (ervaringen.length === 0 && verzoeken.length === 0)
    return (
      <Leeg titel={t.geen}>
        <Alinea>{t.geenUitleg}</Alinea>
      </Leeg>
    );
  return (
    <>
      {!lid && <Alinea>{t.geenLid}</Alinea>}
      {bedankt > 0 && (
        <Alinea>
          <b>{t.bedankt(bedankt)}</b>
        </Alinea>
      )}
      {verzoeken.length > 0 && (
        <>
          <Kop niveau={3}>{t.verzoeken}</Kop>
          <ul className="lijst">
            {verzoeken.map((verzoek) => (
              <Verzoekvak key={verzoek.id} verzoek={verzoek} onGedaan={onGedaan} />
            ))}
          </ul>
        </>
      )}
      {ervaringen.length > 0 && (
        <>
          <Kop niveau={3}>{t.ervaringen}</Kop>
          <ul className="lijst">
            {ervaringen.map((ervaring) => (
              <Ervaringkaart key={ervaring.id} ervaring={ervaring} onGedaan={onGedaan} />
            ))}
          </ul>
          {lid && <Grenzen key={`${mijn.perMaand}${mijn.gepauzeerd}`} mijn={mijn} onGedaan={onGedaan} />}
        </>
      )}
    </>
  );
}

/** What somebody lets himself be asked about, who asks, and how often. */
export function MijnErvaringen(): ReactNode {
  const t = useTeksten(MIJN_TEKSTEN);
  const { hash } = useLocation();
  const kop = useRef<HTMLHeadingElement>(null);
  const [gedaan, setGedaan] = useState<{ wat: Gedaan; keer: number } | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: [COMMUNITIES, 'ervaringen'],
    queryFn: () => take<Mijn>(api.GET('/ervaringen')),
  });
  const isGehaald = data !== undefined;
  // The mail leads here; the list came after the page did.
  useEffect(() => {
    if (isGehaald && hash === '#ervaringen') kop.current?.focus();
  }, [isGehaald, hash]);
  const tell: Vertel = (wat) => setGedaan((vorig) => ({ wat, keer: (vorig?.keer ?? 0) + 1 }));
  return (
    <section className="stapel" aria-labelledby="ervaringen">
      <Kop niveau={2} id="ervaringen" ref={kop} tabIndex={-1}>
        {t.kop}
      </Kop>
      {gedaan && <Gedaanvak key={gedaan.keer} wat={gedaan.wat} />}
      {!data && (error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet />)}
      {data && <Inhoud mijn={data} onGedaan={tell} />}
    </section>
  );
}
