// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { api, take } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Meer } from '../../ui/meer';
import { Mislukt, Skelet } from '../../ui/toestand';
import { useDaad, type Naamgever } from '../communities/daad';
import type { Community } from '../communities/gegevens';
import { useBijeenkomsten, type Wanneer } from './gegevens';
import { Kaart } from './kaart';
import { BEHEERTEKSTEN, TEKSTEN } from './teksten';
import { REEKSTEKSTEN } from './teksten-reeks';
import { Bijeenkomstvorm } from './vorm';

interface Plek {
  community: Community;
  pad: string;
  naamVan?: Naamgever;
  onGedaan: (melding: string) => void;
}

/** Coming or past, page by page; of what is past nothing is said when there is none. `kring`: of that one alone. */
export function Groep({
  id,
  wanneer,
  pad,
  kring,
}: {
  id: string;
  wanneer: Wanneer;
  pad: string;
  kring?: string;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const lijst = useBijeenkomsten(id, wanneer, kring);
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="5rem" />;
  const alle = data.pages.flatMap(({ gegevens }) => gegevens);
  if (alle.length === 0) return wanneer === 'komend' ? <Alinea>{t.geen}</Alinea> : null;
  return (
    <>
      {wanneer === 'geweest' && (
        <Kop niveau={3} als={4}>
          {t.geweest}
        </Kop>
      )}
      <ul className="lijst stapel stapel--dicht">
        {alle.map((een) => (
          <Kaart key={een.id} bijeenkomst={een} pad={pad} />
        ))}
      </ul>
      <Meer lijst={lijst}>{t.meer}</Meer>
    </>
  );
}

function Plannen({ community: { id }, naamVan, onGedaan }: Omit<Plek, 'pad'>): ReactNode {
  const t = useTeksten(TEKSTEN);
  const w = useTeksten(BEHEERTEKSTEN);
  const r = useTeksten(REEKSTEKSTEN);
  const daad = useDaad(naamVan);
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <div>
        <Knop soort="tweede" onClick={() => setOpen(true)}>
          {t.plan}
        </Knop>
      </div>
    );
  return (
    <Bijeenkomstvorm
      daad={daad}
      knop={w.plan}
      onSluit={() => setOpen(false)}
      onStuur={(invoer, { herhaling }) => {
        let aantal = 1;
        const params = { path: { id } };
        const plan = async (): Promise<void> => {
          if (herhaling === null) {
            await take(api.POST('/communities/{id}/bijeenkomsten', { params, body: invoer }));
            return;
          }
          const body = { ...invoer, ...herhaling };
          const reeks = await take(api.POST('/communities/{id}/bijeenkomstenreeksen', { params, body }));
          aantal = reeks.bijeenkomsten.length;
        };
        void daad.run(plan, () => {
          setOpen(false);
          onGedaan(aantal === 1 ? t.gedaan.gepland : r.gepland(aantal));
        });
      }}
    />
  );
}

/** When this community meets and met; who keeps it plans one. */
export function Bijeenkomsten(plek: Plek): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { community, pad } = plek;
  const { id, beheert, gearchiveerdOp } = community;
  return (
    <section className="stapel" aria-labelledby="bijeenkomsten">
      <Kop niveau={2} als={3} id="bijeenkomsten">
        {t.kop}
      </Kop>
      <Groep id={id} wanneer="komend" pad={pad} />
      {beheert && gearchiveerdOp === null && <Plannen {...plek} />}
      <Groep id={id} wanneer="geweest" pad={pad} />
    </section>
  );
}
