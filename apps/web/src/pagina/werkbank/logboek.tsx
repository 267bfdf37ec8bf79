// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { Mislukt, Skelet } from '../../ui/toestand';
import { useBank } from './bank';
import { SLEUTEL, useRegios } from './gegevens';
import { inKortMetTijd } from './tijd';

type Regel = Schema['LogboekregelWeergave'];

export const useLogboek = (id: string, versie: number, aan = true) =>
  useQuery({
    queryKey: [...SLEUTEL.hulpvraag(id), 'logboek', versie],
    queryFn: () => take(api.GET('/hulpvragen/{id}/logboek', { params: { path: { id } } })),
    enabled: aan,
  });

const ROL: Record<string, string> = {
  systeem: 'Schakel',
  ondernemer: 'de ondernemer',
  indiener: 'de ondernemer',
  anoniem: 'de ondernemer',
  aanbieder: 'de aanbieder',
  beheerder: 'een beheerder',
};

/** Who did it: a colleague by name, anybody else by his role. */
export const daderVan = ({ rol, subject }: Regel, naamVan: (subject: string) => string): string =>
  ROL[rol] ?? naamVan(subject);

/** Everything that was done with it and by whom, oldest first; in every region that it was of. */
export function Logboek({ id, versie }: { id: string; versie: number }): ReactNode {
  const { naamVan, regio: eigen } = useBank();
  const regios = useRegios();
  const [isOpen, setOpen] = useState(false);
  const { data, error, isPending, refetch } = useLogboek(id, versie, isOpen);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Logboek: wie wat wanneer deed</summary>
      {isOpen && isPending && <Skelet hoogte="6rem" />}
      {error && <Mislukt fout={error} opnieuw={() => void refetch()} />}
      {data && (
        <ol className="wl__logboek">
          {data.map((regel) => (
            <li key={`${regel.tijdstip}${regel.onderwerp}${regel.handeling}`}>
              <time dateTime={regel.tijdstip}>{inKortMetTijd(regel.tijdstip)}</time>
              <span>
                {regel.omschrijving} door {daderVan(regel, naamVan)}
                {regel.reden !== null && `: ${regel.reden.toLowerCase()}`}
                {regel.regio !== eigen && ` (${regios.get(regel.regio) ?? regel.regio})`}
              </span>
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
