// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import '../../../stijl/grootboek.css';
import { inEuro } from '../geld';
import type { Grootboekjaar } from './gegevens';

interface Stap {
  naam: string;
  uitleg: string;
  centen: number;
  kleur: 'ruimte' | 'verplicht' | 'te-betalen' | 'betaald' | 'terug' | 'door';
}

/** Where the money of a year, or of several together, is. */
export type Geldstand = Omit<Grootboekjaar, 'jaar' | 'geslotenOp' | 'magSluiten'>;

/** In the order in which money flows; what is not there is left out at the end. */
function stappenVan(jaar: Geldstand): Stap[] {
  const stappen: Stap[] = [
    { naam: 'Ruimte', uitleg: 'Nog nergens voor vastgelegd', centen: jaar.ruimteInCenten, kleur: 'ruimte' },
    {
      ...{ naam: 'Verplicht', uitleg: 'Vastgelegd in afspraken', centen: jaar.verplichtInCenten },
      kleur: 'verplicht',
    },
    {
      ...{ naam: 'Te betalen', uitleg: 'Goedgekeurd, nog niet betaald', centen: jaar.teBetalenInCenten },
      kleur: 'te-betalen',
    },
    { naam: 'Betaald', uitleg: 'Door de bank overgemaakt', centen: jaar.betaaldInCenten, kleur: 'betaald' },
  ];
  const anders: Stap[] = [
    {
      ...{ naam: 'Terug te vorderen', uitleg: 'Moet nog terugkomen', kleur: 'terug' },
      centen: jaar.terugTeVorderenInCenten,
    },
    {
      ...{ naam: 'Naar volgend jaar', uitleg: 'Meegenomen bij de sluiting', kleur: 'door' },
      centen: jaar.doorgeschovenInCenten,
    },
  ];
  return [...stappen, ...anders.filter(({ centen }) => centen !== 0)];
}

const deelVan = (centen: number, geheel: number): number => (geheel > 0 ? (centen / geheel) * 100 : 0);

/** What there is of is never told to be nothing. */
const inDelen = (procent: number): string =>
  procent > 0 && procent < 0.5
    ? 'minder dan 1\u00a0%'
    : `${Math.round(procent).toLocaleString('nl-NL')}\u00a0%`;

/** As large as their parts of the whole. What it says stands below it in words. */
function Balk({ stappen, geheel }: { stappen: readonly Stap[]; geheel: number }): ReactNode {
  let begin = 0;
  return (
    <svg className="geldbalk" width="100%" height="28" aria-hidden="true">
      {stappen.map(({ naam, centen, kleur }) => {
        const [x, breedte] = [begin, deelVan(centen, geheel)];
        begin += breedte;
        return (
          <rect
            key={naam}
            className={`geldvlak geldvlak--${kleur}`}
            x={`${String(x)}%`}
            width={`${String(breedte)}%`}
            height="28"
          />
        );
      })}
    </svg>
  );
}

/** The parts as a bar, and below it what they are and how much. */
export function Geldbeeld({ stand }: { stand: Geldstand }): ReactNode {
  const geheel = stand.toegezegdInCenten + stand.meegenomenInCenten;
  const stappen = stappenVan(stand);
  return (
    <>
      <Balk stappen={stappen} geheel={geheel} />
      <ol className="geldstroom">
        {stappen.map(({ naam, uitleg, centen, kleur }) => (
          <li key={naam}>
            <span className={`geldmerk geldmerk--${kleur}`} aria-hidden="true" />
            <b>{naam}</b>
            <span className="geldbedrag">{inEuro(centen)}</span>
            <span className="klein">
              {uitleg}
              {geheel > 0 && `, ${inDelen(deelVan(centen, geheel))}`}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Where the money of one year is. */
export function Stroom({ jaar }: { jaar: Grootboekjaar }): ReactNode {
  const { toegezegdInCenten, meegenomenInCenten } = jaar;
  return (
    <div className="kaart stapel stapel--dicht">
      <p className="geldkop">
        <b>{inEuro(toegezegdInCenten + meegenomenInCenten)}</b>{' '}
        {meegenomenInCenten === 0
          ? 'toegezegd door de financiers'
          : `waarvan ${inEuro(toegezegdInCenten)} toegezegd en ${inEuro(meegenomenInCenten)} meegenomen uit het jaar ervoor`}
      </p>
      <Geldbeeld stand={jaar} />
    </div>
  );
}
