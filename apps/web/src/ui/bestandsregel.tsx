// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { Weigering } from '../api/api';
import { useTaal, useTeksten } from '../taal/taal';
import { download } from './bestand';
import { BESTANDTEKSTEN } from './bestandteksten';
import { Knop } from './knop';

/** What is told of a file that hangs somewhere. */
export interface Bestandsgegevens {
  naam: string | null;
  bytes: number;
  status: 'quarantaine' | 'schoon' | 'besmet' | 'niet-gescand';
}

const OPEN: readonly Bestandsgegevens['status'][] = ['schoon', 'niet-gescand'];

/** One file: to be saved when it may be opened, else why not. `bij` stands behind it, such as a button to take it away. */
export function Bestandsregel({
  bestand,
  pad,
  koppen = {},
  besmet,
  bij,
}: {
  bestand: Bestandsgegevens;
  /** Where its content is, without /api/v1. */
  pad: string;
  koppen?: Readonly<Record<string, string | undefined>>;
  /** What is told of a file that holds a virus, where more is done with it than shutting it. */
  besmet?: string;
  bij?: ReactNode;
}): ReactNode {
  const t = useTeksten(BESTANDTEKSTEN);
  const isNederlands = useTaal() === 'nl';
  const [fout, setFout] = useState('');
  const { naam, bytes, status } = bestand;
  const waarom = status === 'besmet' ? (besmet ?? t.status.besmet) : t.status[status];
  const save = (): void => {
    setFout('');
    download(pad, naam ?? '', koppen).catch((mis: unknown) => {
      // The api tells its reasons in Dutch.
      const [reden] = isNederlands && mis instanceof Weigering ? mis.redenen : [];
      setFout(reden?.melding ?? t.ophalenMislukt);
    });
  };
  return (
    <li className="bestandsregel">
      {naam !== null && OPEN.includes(status) ? (
        <Knop soort="stil" onClick={save}>
          {t.download(naam)}
        </Knop>
      ) : (
        <span className="bestandsregel__naam">{naam ?? t.zonderNaam}</span>
      )}{' '}
      <span className="klein">
        {t.grootte(bytes)} {waarom}
      </span>
      {bij}
      {fout !== '' && (
        <p className="veld__fout" role="alert">
          {fout}
        </p>
      )}
    </li>
  );
}
