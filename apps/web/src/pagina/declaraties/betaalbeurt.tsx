// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { inDatum } from '../../taal/taal';
import { KnopLink } from '../../ui/knop';
import { useBankrekeningen, type Bankrekening } from '../bankrekening/gegevens';
import { Declaratiebeurt } from '../financiering/declaratie/beurt';
import type { Declaratie } from '../financiering/declaratie/gegevens';

/** What stands between an aanbieder and his money, as far as his account goes. */
export interface Rekeningstand {
  zin: string;
  /** He has to enter one himself. */
  mist: boolean;
}

const GEEN: Rekeningstand = {
  zin: 'Er is nog geen rekening waarop wij u kunnen betalen. Tot die er is, wacht de betaling.',
  mist: true,
};

/** By the account that is nearest to being paid on. */
export function rekeningstandVan(rekeningen: readonly Bankrekening[]): Rekeningstand {
  const met = (stand: Bankrekening['stand']): Bankrekening | undefined =>
    rekeningen.find((een) => een.stand === stand);
  const [gebruikt, koelt, wacht] = [met('in-gebruik'), met('afkoelen'), met('te-bevestigen')];
  if (gebruikt)
    return { zin: `Wij betalen op rekening ${gebruikt.rekening}. De dag kiest de financier.`, mist: false };
  if (koelt)
    return {
      zin: `Op zijn vroegst op ${inDatum(koelt.geldigVanaf ?? '', 'nl')}: vanaf dan betalen wij op rekening ${koelt.rekening}.`,
      mist: false,
    };
  if (wacht)
    return { zin: `Pas als een financier rekening ${wacht.rekening} bij u heeft nagevraagd.`, mist: false };
  return GEEN;
}

function MetRekening({ declaratie }: { declaratie: Declaratie }): ReactNode {
  const rekeningen = useBankrekeningen().data?.pages.flatMap(({ gegevens }) => gegevens);
  const stand = rekeningen && rekeningstandVan(rekeningen);
  return (
    <Declaratiebeurt declaratie={declaratie} wanneer={stand?.zin ?? null}>
      {stand?.mist && (
        <div>
          <KnopLink naar="/aanbieder/bankrekening/nieuw">Voer uw rekening in</KnopLink>
        </div>
      )}
    </Declaratiebeurt>
  );
}

/** Whose turn it is, and for an aanbieder whose money is on its way also when it comes. */
export function Betaalbeurt({ declaratie }: { declaratie: Declaratie }): ReactNode {
  const isAanbieder = useLocation().pathname.startsWith('/aanbieder');
  const stand = declaratie.betaling?.stand;
  const komtNog = stand === 'nog-niet' || stand === 'geweigerd';
  if (isAanbieder && komtNog) return <MetRekening declaratie={declaratie} />;
  const regio = !isAanbieder && komtNog ? 'Aan een regio betalen wij nog niet via de bank.' : null;
  return <Declaratiebeurt declaratie={declaratie} wanneer={regio} />;
}
