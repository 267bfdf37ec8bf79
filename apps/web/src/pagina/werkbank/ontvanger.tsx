// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useBank } from './bank';

/** To whom a hulpvraag can be given, one's own name first. */
function useOntvangers(): { waarde: string; label: string }[] {
  const { behandelaars } = useBank();
  const anderen = behandelaars.filter(({ ik, actief }) => !ik && actief);
  return [
    { waarde: 'ik', label: 'mij' },
    ...anderen.map(({ id, naam, aanwezig }) => ({
      waarde: id,
      label: aanwezig ? naam : `${naam} (afwezig)`,
    })),
    { waarde: 'team', label: 'het team (niemand)' },
  ];
}

/** To whom somebody gives what he works on. */
interface Ontvanger {
  /** What the API calls who was chosen. */
  waarde: string;
  naamVan: (waarde: string) => string;
  /** The choice, with its label; `id` is that of the field. */
  keuze: ReactNode;
}

/** Chooses who gets it, of oneself, the colleagues and the team. */
export function useOntvanger(id: string): Ontvanger {
  const ontvangers = useOntvangers();
  const [waarde, setWaarde] = useState('ik');
  const keuze = (
    <>
      <label htmlFor={id}>Geef aan</label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={waarde}
        onChange={({ target }) => setWaarde(target.value)}
      >
        {ontvangers.map((een) => (
          <option key={een.waarde} value={een.waarde}>
            {een.label}
          </option>
        ))}
      </select>
    </>
  );
  const naamVan = (wie: string): string => ontvangers.find((een) => een.waarde === wie)?.label ?? wie;
  return { waarde, naamVan, keuze };
}
