// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { Knop } from '../../ui/knop';
import { Melding } from '../../ui/melding';
import { useBank } from './bank';
import { SLEUTEL } from './gegevens';
import { useHandeling } from './handeling';
import { Waarom } from './meldingen';
import { kortVan } from './rij';
import { inKort } from './tijd';
import { DUBBELREDEN, GESLOTEN, statusVan, type Hulpvraag } from './woorden';

/** More would push what it is about out of sight. */
const EERST = 2;

type Dubbel = Schema['DubbelWeergave'];

function Paar({
  hulpvraag: { id, versie },
  dubbel,
  onKies,
}: {
  hulpvraag: Hulpvraag;
  dubbel: Dubbel;
  onKies: (id: string) => void;
}): ReactNode {
  const { tell } = useBank();
  const { ander, redenen, anderIsOuder } = dubbel;
  const { id: metId, versie: versieMet } = ander;
  const handeling = useHandeling(id, ...(metId ? [metId] : []));
  const params = { path: { id } };
  const merge = (): Promise<boolean> =>
    handeling.run(async () => {
      const body = { versie, metId: metId ?? '', versieMet: versieMet ?? 0 };
      await take(api.POST('/hulpvragen/{id}/samenvoeging', { params, body }));
      const blijft = anderIsOuder ? ander.kenmerk : 'deze';
      tell({ tekst: `De twee zijn samengevoegd; de oudste (${blijft}) blijft.` });
    });
  const deny = (): Promise<boolean> =>
    handeling.run(async () => {
      await take(api.POST('/hulpvragen/{id}/geen-dubbel', { params, body: { dubbelId: dubbel.id } }));
      tell({ tekst: `${ander.kenmerk} is een andere vraag.` });
    });
  return (
    <li>
      <p>
        <b>{ander.kenmerk}</b> van {inKort(ander.ingediendOp)}
        {ander.status === null ? ' in een andere regio' : ` (${statusVan(ander.status).woord.toLowerCase()})`}
        : {redenen.map((reden) => DUBBELREDEN[reden] ?? reden).join(', ')}
      </p>
      {ander.tekst !== null && <p className="klein">“{kortVan(ander.tekst)}”</p>}
      <Waarom handeling={handeling} />
      {metId !== null && (
        <div className="rij">
          <Knop soort="tweede" bezig={handeling.bezig} onClick={() => void merge()}>
            Voeg samen
          </Knop>
          <Knop soort="tweede" bezig={handeling.bezig} onClick={() => void deny()}>
            Geen dubbel
          </Knop>
          <Knop soort="stil" onClick={() => onKies(metId)}>
            Open {ander.kenmerk}
          </Knop>
        </div>
      )}
    </li>
  );
}

/** Hulpvragen of perhaps the same firm with the same need, that nobody judged yet. */
export function Dubbelen({
  hulpvraag,
  onKies,
}: {
  hulpvraag: Hulpvraag;
  onKies: (id: string) => void;
}): ReactNode {
  const { id, status } = hulpvraag;
  const { data } = useQuery({
    queryKey: [...SLEUTEL.hulpvraag(id), 'dubbelen'],
    queryFn: () => take(api.GET('/hulpvragen/{id}/dubbelen', { params: { path: { id } } })),
    enabled: !GESLOTEN.includes(status),
  });
  const [alles, setAlles] = useState(false);
  const open = data?.filter((een) => een.status === 'gevonden') ?? [];
  if (open.length === 0) return null;
  return (
    <Melding soort="waarschuwing" titel="Misschien dezelfde vraag">
      <ul className="wl__dubbelen">
        {(alles ? open : open.slice(0, EERST)).map((dubbel) => (
          <Paar key={dubbel.id} {...{ hulpvraag, dubbel, onKies }} />
        ))}
      </ul>
      {!alles && open.length > EERST && (
        <div>
          <button type="button" className="tekstknop" onClick={() => setAlles(true)}>
            Toon alle {open.length}
          </button>
        </div>
      )}
    </Melding>
  );
}
