// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { api, take, type Schema } from '../../api/api';
import { inDatum } from '../../taal/taal';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Tekstveld } from '../../ui/veld';
import { useDaad, veldVan } from '../communities/daad';
import type { Community } from '../communities/gegevens';
import { useKringrondes, type Ronde } from '../kringen/gegevens';
import { RONDESTANDEN } from './woorden';

type Rondeweergave = Schema['KringrondeWeergave'];

const REGELS = [
  { veld: 'minst', label: 'Ten minste zoveel leden', nu: 8, fout: 'Vul een aantal van 3 tot 20 in.' },
  { veld: 'meest', label: 'Ten hoogste zoveel leden', nu: 10, fout: 'Vul een aantal van 3 tot 20 in.' },
  { veld: 'maxKm', label: 'Kilometers uit elkaar', nu: 35, fout: 'Vul een afstand van 1 tot 400 in.' },
] as const;

/** Asks for a round and goes to look at what it proposes. */
export function Rondevorm({
  communityId,
  van,
  onSluit,
}: {
  communityId: string;
  van?: Pick<Ronde, 'minst' | 'meest' | 'maxKm'>;
  onSluit: () => void;
}): ReactNode {
  const daad = useDaad();
  const navigate = useNavigate();
  const ask = async (body: Schema['NieuweKringrondeDto']): Promise<void> => {
    const params = { path: { id: communityId } };
    const { id } = await take<Ronde>(api.POST('/communities/{id}/kringrondes', { params, body }));
    await navigate(`/werkbank/kringrondes/${id}`);
  };
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const vorm = gebeurtenis.currentTarget;
    const getal = (veld: string): number => Number(veldVan(vorm, veld));
    const fouten: Veldfout[] = REGELS.filter(({ veld }) => !/^\d{1,3}$/.test(veldVan(vorm, veld))).map(
      ({ veld, fout }) => ({ veld, melding: fout }),
    );
    if (fouten.length > 0) return daad.setFouten(fouten);
    const body = { minst: getal('minst'), meest: getal('meest'), maxKm: getal('maxKm') };
    void daad.run(() => ask(body));
  };
  return (
    <form className="kaart stapel" onSubmit={send} noValidate>
      <Foutsamenvatting fouten={daad.fouten} />
      <Alinea>
        Wij zoeken kringen van iedereen die ja zei. Concurrenten zitten nooit bij elkaar. U bekijkt het
        voorstel voordat het doorgaat.
      </Alinea>
      <div className="rij rij--onder">
        {REGELS.map(({ veld, label, nu }) => (
          <Tekstveld
            key={veld}
            id={veld}
            name={veld}
            label={label}
            defaultValue={van?.[veld] ?? nu}
            inputMode="numeric"
            maxLength={3}
            kort
            fout={daad.foutVan(veld)}
          />
        ))}
      </div>
      <div className="rij">
        <Knop type="submit" bezig={daad.bezig}>
          Maak een voorstel
        </Knop>
        <Knop soort="tweede" onClick={onSluit}>
          Annuleer
        </Knop>
      </div>
    </form>
  );
}

function Regel({ ronde }: { ronde: Rondeweergave }): ReactNode {
  const { id, status, gevraagdOp, kringen, wachtenden, reden } = ronde;
  const open = status === 'gevraagd' || status === 'voorstel';
  return (
    <li>
      {open ? (
        <Verwijzing naar={`/werkbank/kringrondes/${id}`}>{RONDESTANDEN[status]}</Verwijzing>
      ) : (
        RONDESTANDEN[status]
      )}{' '}
      <span className="klein">
        {inDatum(gevraagdOp, 'nl')}
        {kringen !== null && `, nieuwe kringen: ${kringen}, wachten: ${wachtenden ?? 0}`}
        {reden !== null && `, reden: ${reden}`}
      </span>
    </li>
  );
}

function Lijst({ rondes }: { rondes: readonly Rondeweergave[] }): ReactNode {
  if (rondes.length === 0) return <Alinea>Er is nog geen ronde geweest.</Alinea>;
  return (
    <ul>
      {rondes.map((ronde) => (
        <Regel key={ronde.id} ronde={ronde} />
      ))}
    </ul>
  );
}

/** The last rounds, and asking for one as long as none waits for a decision. */
export function Rondes({ community: { id, gearchiveerdOp } }: { community: Community }): ReactNode {
  const { data, error, refetch } = useKringrondes(id);
  const [open, setOpen] = useState(false);
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="5rem" />;
  const loopt = data.some(({ status }) => status === 'gevraagd' || status === 'voorstel');
  return (
    <div className="stapel stapel--dicht">
      <Kop niveau={3} als={4}>
        Rondes
      </Kop>
      <Lijst rondes={data} />
      {open && <Rondevorm communityId={id} onSluit={() => setOpen(false)} />}
      {!open && !loopt && gearchiveerdOp === null && (
        <div>
          <Knop soort="tweede" onClick={() => setOpen(true)}>
            Vraag een ronde
          </Knop>
        </div>
      )}
    </div>
  );
}
