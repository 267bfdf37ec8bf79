// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Kop } from '../../../ui/kop';
import { Feitenlijst } from '../../beheer/blad';
import { Tabel } from '../../beheer/tabel';
import { inEuro } from '../geld';
import type { Indicator, Versie } from './gegevens';
import { BEWIJS, GROEP, MIJLPAAL, aantallen, datum, looptijd } from './woorden';

function Een({ indicator }: { indicator: Indicator }): ReactNode {
  const { code, naam, definitie, mijlpaal, eenheid, tariefInCenten, bewijs, vensterDagen } = indicator;
  const { bonusInCenten, bonusGroepen } = indicator;
  return (
    <section className="kaart stapel stapel--dicht" aria-label={naam}>
      <div className="rij indicator__kop">
        <Kop niveau={3} als={4}>
          {naam} <span className="klein">({code})</span>
        </Kop>
        <b className="indicator__tarief">
          {inEuro(tariefInCenten)} <span className="klein">per {eenheid}</span>
        </b>
      </div>
      <p>{definitie}</p>
      <Feitenlijst
        rijen={[
          ['Telt wanneer', MIJLPAAL[mijlpaal]],
          ['Aantal', aantallen(indicator)],
          ['Bewijs', bewijs.map((een) => BEWIJS[een]).join('; ')],
          ['Bewijs mag komen tot', vensterDagen === 0 ? 'de dag zelf' : `${vensterDagen} dagen daarna`],
          [
            'Bonus',
            bonusInCenten === 0
              ? null
              : `${inEuro(bonusInCenten)} erbij voor: ${bonusGroepen.map((een) => GROEP[een]).join('; ')}`,
          ],
        ]}
      />
    </section>
  );
}

/** All that is agreed in one version: what one signs. */
export function Versieinhoud({ versie }: { versie: Versie }): ReactNode {
  return (
    <>
      <Feitenlijst
        rijen={[
          ['Looptijd', looptijd(versie)],
          ['Geldt vanaf', datum(versie.geldigVan)],
          ['Plafond', inEuro(versie.plafondInCenten)],
          [
            'Tussentoets',
            versie.tussentoetsOp === null
              ? null
              : `${datum(versie.tussentoetsOp)}. Daarvoor wordt niets teruggevorderd.`,
          ],
          ['Verder afgesproken', versie.toelichting === '' ? null : versie.toelichting],
        ]}
      />
      <Tabel
        naam={`Plafond per jaar, versie ${versie.versie}`}
        smal
        koppen={['Jaar', { kop: 'Hoogstens', getal: true }]}
        stapelt={false}
        rijen={versie.jaren.map(({ jaar, plafondInCenten }) => ({
          sleutel: String(jaar),
          cellen: [jaar, inEuro(plafondInCenten)],
        }))}
      />
      {versie.indicatoren.map((indicator) => (
        <Een key={indicator.id} indicator={indicator} />
      ))}
    </>
  );
}
