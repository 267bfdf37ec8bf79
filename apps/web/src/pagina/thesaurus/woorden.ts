// SPDX-License-Identifier: EUPL-1.2
import type { Weigering } from '../../api/api';
import type { Veldfout } from '../../ui/foutsamenvatting';
import type { Lijst, Soort, Wijziging } from './gegevens';

export const SOORT: Record<Soort, string> = {
  thema: 'Thema',
  branche: 'Branche',
  hulpsoort: 'Soort hulp',
  buiten: 'Buiten bereik',
};
export const SOORTEN = Object.keys(SOORT) as Soort[];

/** What each list of words is for. */
export const LIJST: Record<Lijst, { naam: string; uitleg: string }> = {
  woorden: { naam: 'Woorden', uitleg: 'Wie een van deze woorden noemt, bedoelt dit begrip.' },
  situaties: { naam: 'Situaties', uitleg: 'Zinsdelen die beschrijven wat er aan de hand is.' },
  zwak: { naam: 'Zwakke woorden', uitleg: 'Tellen half, en alleen waar het thema al klopt.' },
  engels: { naam: 'Engelse woorden', uitleg: 'Voor wie zijn vraag in het Engels stelt.' },
};
export const LIJSTEN = Object.keys(LIJST) as Lijst[];

/** What a new version does not do. */
export const AL_GEZOCHT =
  'Hulpvragen waar Schakel al aanbod bij zocht, worden niet vanzelf opnieuw bekeken. Dat gebeurt pas als zo’n hulpvraag wordt gewijzigd.';

export const padVan = (begrip: string): string =>
  `/beheer/thesaurus/begrippen/${begrip.split('/').map(encodeURIComponent).join('/')}`;

/** "Aanbestedingen vinden": a begrip is known by its words with hyphens. */
export const naamVan = (begrip: string): string => {
  const woorden = (begrip.split('/').at(-1) ?? '').replaceAll('-', ' ');
  return woorden.charAt(0).toUpperCase() + woorden.slice(1);
};

export const aantal = (n: number, een: string, meer: string): string =>
  `${n.toLocaleString('nl')} ${n === 1 ? een : meer}`;

/** "woord erbij bij energie/besparen", for who hears it. */
export const zinVan = ({ soort, woord, begrip, lijst }: Wijziging): string =>
  `${woord} ${soort === 'erbij' ? 'erbij' : 'weg'} bij ${naamVan(begrip)}, ${LIJST[lijst].naam.toLowerCase()}`;

/** What was in the way, with whoever was first by name; `veld` is the field that a fault of the newest word is about. */
export function foutenVan(fout: Weigering, veld?: string): Veldfout[] {
  if (fout.status === 0)
    return [{ melding: 'Er is geen verbinding. Controleer uw internet en probeer het opnieuw.' }];
  if (fout.code === 'versie-verouderd')
    return [
      {
        melding: `${fout.gewijzigdDoor || 'Een collega'} heeft het concept net gewijzigd. U ziet het nu zoals het is: probeer het nog eens.`,
      },
    ];
  if (fout.redenen.length === 0) return [{ melding: fout.message }];
  return fout.redenen.map(({ pad, melding }) => ({ ...(pad && veld ? { veld } : {}), melding }));
}
