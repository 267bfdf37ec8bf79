// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import { useTaal, useTeksten } from '../../taal/taal';
import { Kop } from '../../ui/kop';
import { Uitklapvak, Opener } from './actie';
import { Afspraakkaart } from './afspraakkaart';
import { boekformulier, type Gastheer, type Moment } from './afspraakformulieren';
import { GemeldBij } from './gemeld';
import { sleutelVan, type Hulpvraag } from './hulpvraag';
import { useMomenten } from './momenten';
import { AFSPRAAK_TEKSTEN } from './teksten-afspraken';
import { useZaak } from './zaak';

/** Providers that help, or are asked to. */
const MET_GESPREK = ['aangeboden', 'geaccepteerd', 'gestart'];

function Boeken({ gastheer }: { gastheer: Gastheer }): ReactNode {
  const t = useTeksten(AFSPRAAK_TEKSTEN);
  const taal = useTaal();
  const { hulpvraag } = useZaak();
  const momenten = useMomenten(gastheer.toewijzingId);
  if (momenten.length === 0) return null;
  const formulier = boekformulier(hulpvraag.id, gastheer, momenten, t, taal);
  return (
    <>
      <div className="rij geen-print">
        <Opener naam={formulier.naam}>{formulier.kop}</Opener>
      </div>
      <Uitklapvak formulier={formulier} />
    </>
  );
}

const gastherenVan = ({ toewijzingen }: Hulpvraag, coordinator: string): Gastheer[] => [
  { toewijzingId: null, naam: coordinator },
  ...toewijzingen
    .filter(({ status }) => MET_GESPREK.includes(status))
    .map(({ id, aanbieder }) => ({ toewijzingId: id, naam: aanbieder })),
];

/** Whether there is somebody to talk to; the coordinator only when he has a moment. */
const isTeMaken = (gastheren: readonly Gastheer[], vrij: readonly Moment[]): boolean =>
  gastheren.length > 1 || (gastheren.length === 1 && vrij.length > 0);

/** The appointments there are, and with whom one can be made. */
export function Afspraken(): ReactNode {
  const t = useTeksten(AFSPRAAK_TEKSTEN);
  const { hulpvraag, koppen, isGesloten } = useZaak();
  const { data } = useQuery({
    queryKey: [...sleutelVan(hulpvraag.id), 'afspraken'],
    queryFn: () =>
      take(
        api.GET('/hulpvragen/{id}/afspraken', {
          params: { path: { id: hulpvraag.id }, query: { aantal: 100 }, header: koppen },
        }),
      ),
  });
  const afspraken = data?.gegevens ?? [];
  const vrij = useMomenten(null);
  const gastheren = isGesloten ? [] : gastherenVan(hulpvraag, t.coordinator);
  if (afspraken.length === 0 && !isTeMaken(gastheren, vrij)) return <GemeldBij plek="afspraken" />;
  return (
    <section className="stapel" aria-labelledby="afspraken">
      <Kop niveau={2} id="afspraken">
        {t.kop}
      </Kop>
      <GemeldBij plek="afspraken" />
      {afspraken.length > 0 && (
        <ul className="lijst">
          {afspraken.map((afspraak) => (
            <Afspraakkaart key={afspraak.id} afspraak={afspraak} />
          ))}
        </ul>
      )}
      {gastheren.map((gastheer) => (
        <Boeken key={gastheer.toewijzingId} gastheer={gastheer} />
      ))}
    </section>
  );
}
