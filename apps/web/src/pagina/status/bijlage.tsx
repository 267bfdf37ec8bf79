// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { Weigering, type Schema } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Knop } from '../../ui/knop';
import { download } from './bijlagen';
import { GESPREK_TEKSTEN } from './teksten-gesprek';
import { useZaak } from './zaak';

/** One file of a message: to be saved when it may be opened, else why not. */
export function Bijlage({ bijlage }: { bijlage: Schema['BijlageWeergave'] }): ReactNode {
  const t = useTeksten(GESPREK_TEKSTEN);
  const { hulpvraag, koppen } = useZaak();
  const [fout, setFout] = useState('');
  const { id, naam, bytes, status } = bijlage;
  const isOpen = naam !== null && (status === 'schoon' || status === 'niet-gescand');
  const save = (): void => {
    setFout('');
    download(`/hulpvragen/${hulpvraag.id}/bijlagen/${id}/inhoud`, naam ?? '', koppen).catch((mis: unknown) =>
      setFout(mis instanceof Weigering ? (mis.redenen[0]?.melding ?? mis.message) : String(mis)),
    );
  };
  return (
    <li>
      {isOpen ? (
        <Knop soort="stil" onClick={save}>
          {t.download(naam)}
        </Knop>
      ) : (
        <span>{naam ?? t.zonderNaam}</span>
      )}{' '}
      <span className="klein">
        {t.kb(Math.ceil(bytes / 1024))} {t.status[status]}
      </span>
      {fout !== '' && (
        <p className="veld__fout" role="alert">
          {fout}
        </p>
      )}
    </li>
  );
}
