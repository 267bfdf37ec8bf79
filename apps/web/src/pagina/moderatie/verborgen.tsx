// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { api, take } from '../../api/api';
import { inDatum, useTaal, useTeksten } from '../../taal/taal';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import { useDaad } from '../communities/daad';
import type { Bericht } from './gegevens';
import { useBesluiten, type Besluit } from './gegevens';
import { TEKSTEN } from './teksten';
import { Berichtvorm } from './vorm';

function Bezwaarvorm({
  besluit,
  onGedaan,
  onSluit,
}: {
  besluit: Besluit;
  onGedaan: (melding: string) => void;
  onSluit: () => void;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const daad = useDaad();
  const send = (tekst: string): void =>
    void daad.run(
      () =>
        take(
          api.POST('/moderatiebesluiten/{id}/bezwaar', {
            params: { path: { id: besluit.id } },
            body: { tekst },
          }),
        ),
      () => {
        onSluit();
        onGedaan(t.bezwaarGedaan);
      },
    );
  const vraag = {
    ...{ kop: t.maakBezwaar, metReden: false, veld: t.bezwaarVeld, veldUitleg: t.bezwaarUitleg },
    ...{ leeg: t.geenBezwaar, meeste: 2000, knop: t.stuurBezwaar },
  };
  return <Berichtvorm {...{ vraag, daad, onSluit }} onStuur={({ tekst }) => send(tekst)} />;
}

/** How it stands with objecting, in words. */
function useStand({ bezwaar, bezwaarTot, magBezwaar }: Besluit): string {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  if (bezwaar?.uitkomst === 'gehandhaafd') return t.gehandhaafd;
  if (bezwaar) return t.bezwaarLoopt(inDatum(bezwaar.ingediendOp, taal));
  return magBezwaar ? t.bezwaarTot(inDatum(bezwaarTot, taal)) : t.teLaat;
}

function VanZelf({
  besluit,
  onGedaan,
}: {
  besluit: Besluit;
  onGedaan: (melding: string) => void;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const stand = useStand(besluit);
  const [open, setOpen] = useState(false);
  const { reden, uitleg, bezwaar, magBezwaar } = besluit;
  return (
    <>
      {reden !== null && (
        <Alinea>
          {t.deReden} {t.reden[reden].toLowerCase()}.
        </Alinea>
      )}
      {uitleg !== null && (
        <blockquote className="citaat" lang="nl">
          {uitleg}
        </blockquote>
      )}
      <Alinea>{stand}</Alinea>
      {bezwaar && bezwaar.uitleg !== null && (
        <blockquote className="citaat" lang="nl">
          {bezwaar.uitleg}
        </blockquote>
      )}
      {magBezwaar && !open && (
        <div>
          <Knop soort="tweede" onClick={() => setOpen(true)}>
            {t.maakBezwaar}
          </Knop>
        </div>
      )}
      {open && <Bezwaarvorm besluit={besluit} onGedaan={onGedaan} onSluit={() => setOpen(false)} />}
    </>
  );
}

/** Of one's own post that is hidden: why, and how to object. */
export function Verborgen({ gesprekId, antwoordId, onGedaan }: Bericht): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { data } = useBesluiten(gesprekId);
  const besluit = data?.find((een) => een.antwoordId === antwoordId);
  return (
    <Melding soort="waarschuwing">
      <Alinea>
        <b>{t.uwVerborgen}</b>
      </Alinea>
      {besluit && <VanZelf besluit={besluit} onGedaan={onGedaan} />}
    </Melding>
  );
}
