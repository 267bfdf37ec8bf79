// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Afronden } from './afronden';
import type { Vensterkeuze } from './vensterkeuze';
import { Opvolgen } from './opvolgen';
import { Overdragen } from './overdragen';
import { Toewijzen } from './toewijzen';
import { Venster } from './venster';
import { GESLOTEN, type Hulpvraag } from './woorden';

/** Which hulpvraag a dialog is about, so that nobody does it to another one. */
export const overWat = ({ kenmerk, onderneming }: Hulpvraag): string =>
  [kenmerk, onderneming.naam].filter(Boolean).join(', ');

type Soort = Vensterkeuze['soort'];

/** What cannot be done in a status, and why. */
const BIJ_STATUS: Partial<Record<string, { niet: readonly Soort[]; reden: string }>> = {
  vastgehouden: {
    niet: ['toewijzen', 'overdragen', 'afronden'],
    reden: 'Kijk eerst na of dit een echte hulpvraag is, en geef haar vrij.',
  },
  overgedragen: {
    niet: ['toewijzen', 'overdragen'],
    reden: 'Deze hulpvraag is overgedragen en wacht op antwoord. Bij Overdrachten kunt u haar terugnemen.',
  },
};
const ZOEKT = 'Wij zoeken nog aanbod bij deze hulpvraag. Dat duurt even.';
const NIETS = 'Er is geen passend aanbod gevonden. Draag de vraag over, volg haar op, of rond haar af.';

/** Why it cannot be done now; nothing when it can. */
function hindernis({ status, matches }: Hulpvraag, soort: Soort): string | undefined {
  if (GESLOTEN.includes(status)) return 'Deze hulpvraag is gesloten. Open haar eerst weer.';
  const bij = BIJ_STATUS[status];
  if (bij?.niet.includes(soort)) return bij.reden;
  if (soort !== 'toewijzen' || matches.length > 0) return undefined;
  return status === 'ingediend' ? ZOEKT : NIETS;
}

/** The dialog that was asked for, about this hulpvraag. */
export function Vensters({
  venster,
  hulpvraag,
  onSluit,
}: {
  venster: Vensterkeuze;
  hulpvraag: Hulpvraag;
  onSluit: () => void;
}): ReactNode {
  const reden = hindernis(hulpvraag, venster.soort);
  if (reden !== undefined)
    return (
      <Venster titel="Dat kan nu niet" onder={overWat(hulpvraag)} onSluit={onSluit}>
        <Alinea>{reden}</Alinea>
        <Knop onClick={onSluit}>Sluiten</Knop>
      </Venster>
    );
  const gedeeld = { hulpvraag, onder: overWat(hulpvraag), onSluit };
  switch (venster.soort) {
    case 'toewijzen':
      return <Toewijzen {...gedeeld} eerste={venster.aanbodId} />;
    case 'overdragen':
      return <Overdragen {...gedeeld} />;
    case 'opvolgen':
      return <Opvolgen {...gedeeld} />;
    case 'afronden':
      return <Afronden {...gedeeld} />;
  }
}
