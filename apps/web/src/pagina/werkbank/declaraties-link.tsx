// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Verwijzing } from '../../ui/link';
import { useDeclaraties, type DeclaratieKort } from '../financiering/declaratie/gegevens';

/** Whether somebody must still do something before the region has its money. */
const wacht = ({ beurt, betaling }: DeclaratieKort): boolean =>
  betaling === null ? beurt !== null && beurt !== 'betaling' : betaling.stand !== 'betaald';

const naam = (declaraties: readonly DeclaratieKort[] | undefined): string => {
  if (declaraties === undefined) return 'Declaraties';
  const open = declaraties.filter(wacht);
  if (open.length === 0) return 'Declaraties: er wacht niets';
  const bank = open.filter(({ betaling }) => betaling?.stand === 'bij-de-bank').length;
  const wie = bank === open.length ? 'de bank' : bank === 0 ? 'de financier' : 'de financier en de bank';
  return `Declaraties: ${open.length} ${open.length === 1 ? 'wacht' : 'wachten'} op ${wie}`;
};

/** The region's declaraties, and whose turn it is. */
export function DeclaratiesLink(): ReactNode {
  const { data } = useDeclaraties();
  return (
    <Verwijzing naar="/werkbank/declaraties">
      {naam(data?.pages.flatMap(({ gegevens }) => gegevens))}
    </Verwijzing>
  );
}
