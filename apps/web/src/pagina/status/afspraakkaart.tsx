// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { Weigering } from '../../api/api';
import { inMoment, useTaal, useTeksten } from '../../taal/taal';
import { Knop } from '../../ui/knop';
import { Kop } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import { Uitklapvak, Opener } from './actie';
import { annuleerformulier, verzetformulier, type Afspraak } from './afspraakformulieren';
import { useMomenten } from './momenten';
import { download } from '../../ui/bestand';
import { AFSPRAAK_TEKSTEN } from './teksten-afspraken';
import { useZaak } from './zaak';

const isOpen = ({ status, begin }: Afspraak): boolean =>
  (status === 'geboekt' || status === 'verplaatst') && Date.parse(begin) > Date.now();

function Verzetten({ afspraak }: { afspraak: Afspraak }): ReactNode {
  const t = useTeksten(AFSPRAAK_TEKSTEN);
  const taal = useTaal();
  const momenten = useMomenten(afspraak.toewijzingId).filter(({ id }) => id !== afspraak.momentId);
  const formulier = verzetformulier(afspraak, momenten, t, taal);
  const annuleer = annuleerformulier(afspraak, t);
  return (
    <>
      <div className="rij geen-print">
        {momenten.length > 0 && <Opener naam={formulier.naam}>{t.verzet}</Opener>}
        <Opener naam={annuleer.naam} soort="stil">
          {t.annuleer}
        </Opener>
      </div>
      <Uitklapvak formulier={formulier} />
      <Uitklapvak formulier={annuleer} />
    </>
  );
}

function Agenda({ afspraak: { id } }: { afspraak: Afspraak }): ReactNode {
  const t = useTeksten(AFSPRAAK_TEKSTEN);
  const { koppen } = useZaak();
  const [fout, setFout] = useState('');
  const save = (): void => {
    setFout('');
    download(`/afspraken/${id}/agenda`, 'afspraak.ics', { ...koppen }).catch((mis: unknown) =>
      setFout(mis instanceof Weigering ? mis.message : String(mis)),
    );
  };
  return (
    <div className="rij geen-print">
      <Knop soort="tweede" onClick={save}>
        {t.agenda}
      </Knop>
      {fout !== '' && (
        <p className="veld__fout" role="alert">
          {fout}
        </p>
      )}
    </div>
  );
}

/** One appointment: when, where and with whom, and what can be done about it. */
export function Afspraakkaart({ afspraak }: { afspraak: Afspraak }): ReactNode {
  const t = useTeksten(AFSPRAAK_TEKSTEN);
  const taal = useTaal();
  const { aanbieder, aanbodTitel, begin, vorm, plaats, link, notitie, status } = afspraak;
  return (
    <li className="kaart stapel stapel--dicht">
      <Kop niveau={3}>{t.met(aanbieder ?? t.coordinator)}</Kop>
      <p className="nl-paragraph">
        <b>{inMoment(begin, taal)}</b>, {t.vorm[vorm]}
        {plaats !== null && `: ${plaats}`}
      </p>
      {aanbodTitel !== null && <p className="klein">{aanbodTitel}</p>}
      {notitie !== null && <p className="klein">{notitie}</p>}
      <div>
        <Merkje kleur={isOpen(afspraak) ? 'groen' : 'grijs'}>{t.status[status]}</Merkje>
      </div>
      {isOpen(afspraak) && (
        <>
          {link !== null && (
            <p>
              <a className="nl-link" href={link} rel="noreferrer noopener">
                {t.video}
              </a>
            </p>
          )}
          <Agenda afspraak={afspraak} />
          <Verzetten afspraak={afspraak} />
        </>
      )}
    </li>
  );
}
