// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { api, take, type Schema } from '../../api/api';
import { inDatum, inTaal, useTaal, useTeksten } from '../../taal/taal';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Tekstveld } from '../../ui/veld';
import { useDaad, veldVan } from '../communities/daad';
import type { Community } from '../communities/gegevens';
import { useKringrondes, type Ronde } from '../kringen/gegevens';
import { usePlek } from './plek';
import { TEKSTEN } from './teksten';

type Rondeweergave = Schema['KringrondeWeergave'];

const REGELS = [
  { veld: 'minst', nu: 8, fout: 'aantalFout' },
  { veld: 'meest', nu: 10, fout: 'aantalFout' },
  { veld: 'maxKm', nu: 35, fout: 'kmFout' },
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
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const { pad } = usePlek();
  const daad = useDaad();
  const navigate = useNavigate();
  const ask = async (body: Schema['NieuweKringrondeDto']): Promise<void> => {
    const params = { path: { id: communityId } };
    const { id } = await take<Ronde>(api.POST('/communities/{id}/kringrondes', { params, body }));
    await navigate(inTaal(`${pad}/kringrondes/${id}`, taal));
  };
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const vorm = gebeurtenis.currentTarget;
    const getal = (veld: string): number => Number(veldVan(vorm, veld));
    const fouten: Veldfout[] = REGELS.filter(({ veld }) => !/^\d{1,3}$/.test(veldVan(vorm, veld))).map(
      ({ veld, fout }) => ({ veld, melding: t[fout] }),
    );
    if (fouten.length > 0) return daad.setFouten(fouten);
    const body = { minst: getal('minst'), meest: getal('meest'), maxKm: getal('maxKm') };
    void daad.run(() => ask(body));
  };
  return (
    <form className="kaart stapel" onSubmit={send} noValidate>
      <Foutsamenvatting fouten={daad.fouten} />
      <Alinea>{t.rondeUitleg}</Alinea>
      <div className="rij rij--onder">
        {REGELS.map(({ veld, nu }) => (
          <Tekstveld
            key={veld}
            id={veld}
            name={veld}
            label={t[veld]}
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
          {t.maakVoorstel}
        </Knop>
        <Knop soort="tweede" onClick={onSluit}>
          {t.annuleer}
        </Knop>
      </div>
    </form>
  );
}

function Regel({ ronde }: { ronde: Rondeweergave }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const { pad } = usePlek();
  const { id, status, gevraagdOp, kringen, wachtenden, reden } = ronde;
  const open = status === 'gevraagd' || status === 'voorstel';
  return (
    <li>
      {open ? (
        <Verwijzing naar={`${pad}/kringrondes/${id}`}>{t.rondestanden[status]}</Verwijzing>
      ) : (
        t.rondestanden[status]
      )}{' '}
      <span className="klein">
        {inDatum(gevraagdOp, taal)}
        {kringen !== null && `, ${t.uitslag(kringen, wachtenden ?? 0)}`}
        {reden !== null && `, ${t.reden}: ${reden}`}
      </span>
    </li>
  );
}

function Lijst({ rondes }: { rondes: readonly Rondeweergave[] }): ReactNode {
  const t = useTeksten(TEKSTEN);
  if (rondes.length === 0) return <Alinea>{t.geenRonde}</Alinea>;
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
  const t = useTeksten(TEKSTEN);
  const { data, error, refetch } = useKringrondes(id);
  const [open, setOpen] = useState(false);
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="5rem" />;
  const loopt = data.some(({ status }) => status === 'gevraagd' || status === 'voorstel');
  return (
    <div className="stapel stapel--dicht">
      <Kop niveau={3} als={4}>
        {t.rondes}
      </Kop>
      <Lijst rondes={data} />
      {open && <Rondevorm communityId={id} onSluit={() => setOpen(false)} />}
      {!open && !loopt && gearchiveerdOp === null && (
        <div>
          <Knop soort="tweede" onClick={() => setOpen(true)}>
            {t.vraagRonde}
          </Knop>
        </div>
      )}
    </div>
  );
}
