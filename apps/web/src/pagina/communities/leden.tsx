// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Meer } from '../../ui/meer';
import { Mislukt, Skelet } from '../../ui/toestand';
import { useLeden, type Community, type Lid } from './gegevens';
import { Lidnaam, Lidregel, type Vertel } from './lidregel';
import { TEKSTEN } from './teksten';
import { LIDTEKSTEN } from './teksten-lid';
import { Uitnodigen } from './uitnodigen';

interface Groep {
  id: string;
  status: Lid['status'];
  /** Nothing is shown when there is nobody. */
  kop: (n: number, meer: boolean) => string | null;
  leeg?: string;
  toon: (lid: Lid) => ReactNode;
}

/** Members of one status, page by page. */
function Ledengroep({ id, status, kop, leeg, toon }: Groep): ReactNode {
  const t = useTeksten(TEKSTEN);
  const lijst = useLeden(id, status);
  const { data, error, refetch, hasNextPage } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="6rem" />;
  const leden = data.pages.flatMap(({ gegevens }) => gegevens);
  const titel = kop(leden.length, hasNextPage);
  if (titel === null) return null;
  return (
    <section className="stapel stapel--dicht" aria-labelledby={`leden-${status}`}>
      <Kop niveau={2} als={3} id={`leden-${status}`}>
        {titel}
      </Kop>
      {leden.length === 0 && leeg !== undefined && <Alinea>{leeg}</Alinea>}
      <ul className="lijst">{leden.map(toon)}</ul>
      <Meer lijst={lijst}>{t.meer}</Meer>
    </section>
  );
}

/** For members: who the others are, as they chose to be shown. */
export function Leden({ id }: { id: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <Ledengroep
      id={id}
      status="lid"
      kop={() => t.ledenKop}
      leeg={t.geenLeden}
      toon={(lid) => (
        <li key={lid.id}>
          <Lidnaam lid={lid} />
        </li>
      )}
    />
  );
}

/** For who decides about members: who asks, who is one, who was removed, and inviting. */
export function Ledenbeheer({ community, onGedaan }: { community: Community; onGedaan: Vertel }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const w = useTeksten(LIDTEKSTEN);
  const { id, gearchiveerdOp, aantalVerzoeken, aantalLeden } = community;
  const toon = (lid: Lid): ReactNode => (
    <Lidregel key={`${lid.id}-${lid.versie}`} lid={lid} onGedaan={onGedaan} />
  );
  const bij = { id, toon };
  return (
    <>
      <Ledengroep
        {...bij}
        status="gevraagd"
        kop={() => w.verzoeken(aantalVerzoeken ?? 0)}
        leeg={w.geenVerzoeken}
      />
      <Ledengroep {...bij} status="lid" kop={() => `${t.ledenKop} (${aantalLeden})`} leeg={t.geenLeden} />
      <Ledengroep {...bij} status="verwijderd" kop={(n) => (n === 0 ? null : w.verwijderdKop(n))} />
      {gearchiveerdOp === null && <Uitnodigen id={id} onGedaan={onGedaan} />}
    </>
  );
}
