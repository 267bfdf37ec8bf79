// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum } from '../../taal/taal';
import { Beurt, type Beurtgegevens, type Stap } from '../../ui/beurt';
import { KnopLink } from '../../ui/knop';
import type { PrestatieDetail } from './gegevens';
import { STATUS } from './woorden';

type Zet = Pick<Beurtgegevens, 'wie' | 'aanU' | 'wat' | 'wanneer' | 'daarna'>;
/** Who looks: who delivered it, or who pays for it. */
export type Kant = 'aanbieder' | 'financier';

const vandaag = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
const NA_BESLUIT = 'Is het bewijs goed, dan kan de prestatie na een vaste wachttijd worden gedeclareerd.';

/** Until somebody decided: who delivered shows it, who pays looks at it. */
function gemeldVan(
  { reden, uitleg, magBeoordelen, bewijzen, magBewijzen }: PrestatieDetail,
  kant: Kant,
): Zet {
  if (reden === 'wacht-op-ondernemer')
    return {
      ...{ wie: 'de ondernemer', wat: uitleg },
      daarna: 'Bevestigt de ondernemer de hulp, dan is de prestatie meteen aanvaard. Dat gaat vanzelf.',
    };
  if (magBeoordelen)
    return {
      wie: 'u',
      aanU: true,
      wat: 'Bekijk het bewijs, en leg onderaan uw besluit vast.',
      daarna: NA_BESLUIT,
    };
  if (kant === 'aanbieder' && magBewijzen && bewijzen.length === 0)
    return {
      ...{
        wie: 'u',
        aanU: true,
        wat: 'Voeg hieronder het bewijs toe. Zonder bewijs kan een financier niet besluiten.',
      },
      daarna: 'Een financier bekijkt het bewijs en besluit.',
    };
  return { wie: 'een financier van de penvoerder', wat: uitleg, daarna: NA_BESLUIT };
}

function aanvaardVan({ uitleg, declarabelVanaf, aanbiederId }: PrestatieDetail, kant: Kant): Zet {
  const daarna =
    'De financier beoordeelt de declaratie, een tweede persoon keurt haar goed, en dan wordt er betaald.';
  if (declarabelVanaf !== null && declarabelVanaf > vandaag())
    return {
      ...{ wie: null, wat: uitleg },
      wanneer: `Vanaf ${inDatum(declarabelVanaf, 'nl')} kan zij worden gedeclareerd: dan is de wachttijd om.`,
      daarna,
    };
  const partij = aanbiederId === null ? 'de regio' : 'de aanbieder';
  const wie = kant === 'aanbieder' ? 'u, als u nog niet declareerde' : `${partij}, die declareert`;
  return { wie, wat: uitleg, wanneer: 'De wachttijd is om. Zij kan worden gedeclareerd.', daarna };
}

function zetVan(prestatie: PrestatieDetail, kant: Kant): Zet {
  if (prestatie.status === 'gemeld') return gemeldVan(prestatie, kant);
  if (prestatie.status === 'aanvaard') return aanvaardVan(prestatie, kant);
  return { wie: null, wat: prestatie.uitleg };
}

const stappenVan = ({ gemeldOp, beslotenOp, status, herkomst }: PrestatieDetail): Stap[] => [
  { naam: herkomst === 'keten' ? 'Ontstaan uit hulp' : 'Gemeld', bij: inDatum(gemeldOp, 'nl') },
  { naam: 'Aanvaard', bij: status === 'aanvaard' && beslotenOp ? inDatum(beslotenOp, 'nl') : undefined },
  { naam: 'Declareren en betalen' },
];

/** Whose turn it is with a prestatie; read aloud when that changes while one looks. */
export function Prestatiebeurt({ prestatie, kant }: { prestatie: PrestatieDetail; kant: Kant }): ReactNode {
  const { status, declarabelVanaf } = prestatie;
  const opWeg = status === 'gemeld' || status === 'aanvaard';
  const kanDeclareren =
    kant === 'aanbieder' && status === 'aanvaard' && declarabelVanaf !== null && declarabelVanaf <= vandaag();
  return (
    <div role="status">
      <Beurt
        {...zetVan(prestatie, kant)}
        merk={STATUS[status]}
        {...(opWeg ? { stappen: stappenVan(prestatie), nu: status === 'gemeld' ? 1 : 2 } : {})}
      >
        {kanDeclareren && (
          <div>
            <KnopLink soort="tweede" naar="/aanbieder/declaraties/nieuw">
              Maak een declaratie
            </KnopLink>
          </div>
        )}
      </Beurt>
    </div>
  );
}
