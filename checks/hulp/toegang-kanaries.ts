// SPDX-License-Identifier: EUPL-1.2
import type { Eigenaar, Kanarie, Wie } from './toegang-wereld.js';

const leestHulpvragen = ({ rol, regio, scopes = [] }: Wie, van: Van): boolean =>
  rol === 'machine' && regio === van.regio && scopes.includes('hulpvragen:lezen');

type Van = Required<Omit<Eigenaar, 'conceptId'>> & { toestemming: boolean };

/** What stands in one file, and who may meet it. */
export function dossierKanaries(nr: number, van: Van): Kanarie[] {
  const bijDossier = (wie: Wie): boolean =>
    (wie.rol === 'coordinator' && wie.regio === van.regio) ||
    (wie.rol === 'ondernemer' && wie.kvkNummer === van.kvkNummer) ||
    (wie.hulpvraagId !== undefined && wie.hulpvraagId === van.hulpvraagId);
  const aanbieder = (wie: Wie): boolean => wie.rol === 'aanbieder' && wie.organisatieId === van.organisatieId;
  const metToestemming = (wie: Wie): boolean => bijDossier(wie) || (van.toestemming && aanbieder(wie));
  const medewerker = (wie: Wie): boolean => wie.rol === 'coordinator' && bijDossier(wie);
  return [
    // A machine may read the row of its region, and is shown no text and no name.
    {
      tekst: `kanarie-dossier-${nr}`,
      magZien: metToestemming,
      magRij: (wie) => metToestemming(wie) || leestHulpvragen(wie, van),
    },
    { tekst: `kanarie-match-${nr}`, magZien: bijDossier, magRij: bijDossier },
    {
      tekst: `kanarie-notitie-${nr}`,
      magZien: (wie) => medewerker(wie) || (van.toestemming && aanbieder(wie)),
      magRij: (wie) => metToestemming(wie) || leestHulpvragen(wie, van),
    },
  ];
}
