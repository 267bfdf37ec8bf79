// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Verwijzing } from '../../ui/link';
import { useDeclaraties, type DeclaratieKort } from '../financiering/declaratie/gegevens';

/** Whether somebody must still do something before the region has its money. */
const wacht = ({ beurt, betaling }: DeclaratieKort): boolean =>
  betaling === null ? beurt !== null && beurt !== 'betaling' : betaling.stand !== 'betaald';

/** `isMeer`: these are the last ones, and there are older. */
function naam(declaraties: readonly DeclaratieKort[] | undefined, isMeer: boolean): string {
  if (declaraties === undefined) return 'Declaraties';
  const open = declaraties.filter(wacht);
  if (open.length === 0) return isMeer ? 'Declaraties' : 'Declaraties: er wacht niets';
  const bank = open.filter(({ betaling }) => betaling?.stand === 'bij-de-bank').length;
  const wie = bank === open.length ? 'de bank' : bank === 0 ? 'de financier' : 'de financier en de bank';
  const aantal = isMeer ? `${open.length} of meer` : String(open.length);
  return `Declaraties: ${aantal} ${aantal === '1' ? 'wacht' : 'wachten'} op ${wie}`;
}

/** The region's declaraties, and whose turn it is. */
export function DeclaratiesLink(): ReactNode {
  const { data, hasNextPage } = useDeclaraties();
  return (
    <Verwijzing naar="/werkbank/declaraties">
      {naam(
        data?.pages.flatMap(({ gegevens }) => gegevens),
        hasNextPage,
      )}
    </Verwijzing>
  );
}
