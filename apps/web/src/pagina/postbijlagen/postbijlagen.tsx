// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { Bestandsregel } from '../../ui/bestandsregel';
import { Knop } from '../../ui/knop';
import { COMMUNITIES } from '../communities/gegevens';
import { removeBijlage, type Postbijlage } from './gegevens';
import { TEKSTEN } from './teksten';

/** While a scanner looks, one looks again so often. */
const KIJK_MS = 4_000;

/** Asks again and again as long as a file is not looked at yet. */
function useKijken(bijlagen: readonly Postbijlage[], onAnders: () => Promise<unknown>): boolean {
  const wacht = bijlagen.some(({ status }) => status === 'quarantaine');
  const [wachtte, setWachtte] = useState(false);
  const kijk = useRef(onAnders);
  kijk.current = onAnders;
  useEffect(() => {
    if (!wacht) return;
    setWachtte(true);
    const klok = setInterval(() => void kijk.current(), KIJK_MS);
    return () => clearInterval(klok);
  }, [wacht]);
  return wachtte && !wacht;
}

/** The files of a question or answer. `kanWeg`: the reader wrote it, and may take them away. */
export function Postbijlagen({
  communityId,
  bijlagen,
  kanWeg,
}: {
  communityId: string;
  bijlagen: readonly Postbijlage[];
  kanWeg: boolean;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const gegevens = useQueryClient();
  const renew = (): Promise<unknown> => gegevens.invalidateQueries({ queryKey: [COMMUNITIES] });
  const [nieuws, setNieuws] = useState('');
  const isBekeken = useKijken(bijlagen, renew);
  return (
    <div className="stapel stapel--dicht">
      {bijlagen.length > 0 && (
        <ul className="bestanden" aria-label={t.lijst}>
          {bijlagen.map((bijlage) => (
            <Bestandsregel
              key={bijlage.id}
              bestand={bijlage}
              pad={`/communities/${communityId}/bijlagen/${bijlage.id}/inhoud`}
              besmet={t.besmet}
              bij={
                kanWeg && (
                  <Weghalen
                    naam={bijlage.naam ?? t.gewist}
                    remove={() => removeBijlage(communityId, bijlage.id)}
                    onWeg={async (naam) => {
                      // Told once the list is without it.
                      await renew();
                      setNieuws(t.isVerwijderd(naam));
                    }}
                  />
                )
              }
            />
          ))}
        </ul>
      )}
      <p className={nieuws === '' ? 'onzichtbaar' : 'klein'} role="status">
        {nieuws || (isBekeken && t.isGecontroleerd)}
      </p>
    </div>
  );
}

/** Asks first, for it does not come back. */
function Weghalen({
  naam,
  remove,
  onWeg,
}: {
  naam: string;
  remove: () => Promise<unknown>;
  onWeg: (naam: string) => Promise<void>;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const [open, setOpen] = useState(false);
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState('');
  const vraag = useRef<HTMLParagraphElement>(null);
  const knop = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (open) vraag.current?.focus();
  }, [open]);
  const doe = (): void => {
    setBezig(true);
    setFout('');
    remove().then(
      () => void onWeg(naam),
      () => {
        setBezig(false);
        setFout(t.mislukt);
      },
    );
  };
  const close = (): void => {
    setOpen(false);
    setFout('');
    requestAnimationFrame(() => knop.current?.querySelector('button')?.focus());
  };
  if (!open)
    return (
      <span ref={knop}>
        <Knop soort="stil" onClick={() => setOpen(true)}>
          {t.verwijder}
          <span className="onzichtbaar"> {naam}</span>
        </Knop>
      </span>
    );
  return (
    <div className="bestandsregel__vraag stapel stapel--dicht">
      <p ref={vraag} tabIndex={-1}>
        {t.zeker(naam)}
      </p>
      {fout !== '' && (
        <p className="veld__fout" role="alert">
          {fout}
        </p>
      )}
      <div className="rij">
        <Knop bezig={bezig} onClick={doe}>
          {t.ja}
        </Knop>
        <Knop soort="tweede" onClick={close}>
          {t.nee}
        </Knop>
      </div>
    </div>
  );
}
