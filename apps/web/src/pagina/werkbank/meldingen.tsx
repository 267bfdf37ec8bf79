// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import { Knop } from '../../ui/knop';
import { Melding } from '../../ui/melding';
import { useBank } from './bank';
import { SLEUTEL } from './gegevens';
import { useHandeling, type Handeling } from './handeling';
import { inKort } from './tijd';
import type { Hulpvraag } from './woorden';

/** Why it could not be done. */
export const Waarom = ({ handeling }: { handeling: Handeling }): ReactNode => (
  <div role="alert">
    {handeling.fouten.map(({ melding }) => (
      <p key={melding} className="veld__fout">
        {melding}
      </p>
    ))}
  </div>
);

/** Looks like spam: is released or rejected before anything else. */
export function Nagekeken({ hulpvraag: { id, versie, status } }: { hulpvraag: Hulpvraag }): ReactNode {
  const { tell } = useBank();
  const handeling = useHandeling(id);
  const isVast = status === 'vastgehouden';
  const { data } = useQuery({
    queryKey: [...SLEUTEL.hulpvraag(id), 'inzending'],
    queryFn: () => take(api.GET('/hulpvragen/{id}/inzending', { params: { path: { id } } })),
    enabled: isVast,
  });
  if (!isVast) return null;
  const params = { path: { id } };
  const release = (): Promise<boolean> =>
    handeling.run(async () => {
      await take(api.POST('/hulpvragen/{id}/vrijgave', { params, body: { versie } }));
      tell({ tekst: 'De hulpvraag is vrijgegeven. Wij zoeken er nu aanbod bij.' });
    });
  const reject = (reden: 'spam' | 'geen-hulpvraag') => (): Promise<boolean> =>
    handeling.run(async () => {
      await take(api.POST('/hulpvragen/{id}/afwijzing', { params, body: { versie, reden } }));
      tell({ tekst: 'De hulpvraag is afgewezen.' });
    });
  return (
    <Melding soort="waarschuwing" titel="Kijk eerst na of dit een echte hulpvraag is">
      {data && (
        <ul>
          {data.redenen.map((reden) => (
            <li key={reden}>{reden}</li>
          ))}
        </ul>
      )}
      <Waarom handeling={handeling} />
      <div className="rij">
        <Knop bezig={handeling.bezig} onClick={() => void release()}>
          Vrijgeven
        </Knop>
        <Knop soort="tweede" bezig={handeling.bezig} onClick={() => void reject('spam')()}>
          Dit is spam
        </Knop>
        <Knop soort="tweede" bezig={handeling.bezig} onClick={() => void reject('geen-hulpvraag')()}>
          Geen hulpvraag
        </Knop>
      </div>
    </Melding>
  );
}

/** Mail does not reach the entrepreneur: somebody must call. */
export function Belverzoek({ hulpvraag: { id, belverzoek, contact } }: { hulpvraag: Hulpvraag }): ReactNode {
  const { tell } = useBank();
  const handeling = useHandeling(id);
  if (belverzoek === null) return null;
  const settle = (): Promise<boolean> =>
    handeling.run(async () => {
      await take(api.POST('/hulpvragen/{id}/mailberichten/afhandeling', { params: { path: { id } } }));
      tell({ tekst: 'Genoteerd: u hebt de ondernemer bereikt.' });
    });
  return (
    <Melding soort="waarschuwing" titel="Bel de ondernemer: mail komt niet aan">
      <p>
        Sinds {inKort(belverzoek.sinds)} komt mail terug.{' '}
        {contact?.telefoon ? `Het nummer is ${contact.telefoon}.` : 'Er is geen telefoonnummer bekend.'}
      </p>
      <Waarom handeling={handeling} />
      <div>
        <Knop soort="tweede" bezig={handeling.bezig} onClick={() => void settle()}>
          Ik heb gebeld
        </Knop>
      </div>
    </Melding>
  );
}

/** Two hulpvragen that are one: leads to the other, and takes them apart as long as that can. */
export function Samengevoegd({
  hulpvraag: { id, versie, samengevoegdMet, samengevoegd },
  onKies,
}: {
  hulpvraag: Hulpvraag;
  onKies: (id: string) => void;
}): ReactNode {
  const { tell } = useBank();
  const handeling = useHandeling(id, ...(samengevoegdMet ? [samengevoegdMet] : []));
  const split = (): Promise<boolean> =>
    handeling.run(async () => {
      await take(api.POST('/hulpvragen/{id}/splitsing', { params: { path: { id } }, body: { versie } }));
      tell({ tekst: 'De samenvoeging is ongedaan gemaakt.' });
    });
  if (samengevoegdMet === null && samengevoegd.length === 0) return null;
  return (
    <Melding soort="info" titel="Samengevoegd">
      {samengevoegdMet !== null && (
        <>
          <Waarom handeling={handeling} />
          <div className="rij">
            <Knop soort="tweede" onClick={() => onKies(samengevoegdMet)}>
              Open de hulpvraag waarin deze verder gaat
            </Knop>
            <Knop soort="stil" bezig={handeling.bezig} onClick={() => void split()}>
              Maak ongedaan
            </Knop>
          </div>
        </>
      )}
      {samengevoegd.map((ander) => (
        <p key={ander.id}>
          Ook {ander.kenmerk} van {inKort(ander.ingediendOp)} gaat hierin verder: “{ander.tekst ?? 'gewist'}”
        </p>
      ))}
    </Melding>
  );
}
