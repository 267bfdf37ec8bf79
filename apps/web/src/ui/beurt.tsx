// SPDX-License-Identifier: EUPL-1.2
import { useId, type ReactNode } from 'react';
import { Kop } from './kop';
import { Merkje } from './melding';

/** One step of a way that is always the same; `bij` tells when, or by whom. */
export interface Stap {
  naam: string;
  bij?: string | undefined;
}

const TEKEN = { klaar: '✓', nu: '●', straks: '○' } as const;
const WOORD = { klaar: 'klaar', nu: 'nu', straks: 'komt nog' } as const;
type Stand = keyof typeof TEKEN;

const standVan = (nr: number, nu: number): Stand => (nr < nu ? 'klaar' : nr === nu ? 'nu' : 'straks');

/** Where it is on its way. `nu` is the number of the step that is being done; as many as there are when all is done. */
export function Voortgang({ stappen, nu }: { stappen: readonly Stap[]; nu: number }): ReactNode {
  return (
    <ol className="beurtstappen" aria-label="Stappen">
      {stappen.map(({ naam, bij }, nr) => {
        const stand = standVan(nr, nu);
        return (
          <li key={naam} data-stand={stand} aria-current={stand === 'nu' ? 'step' : undefined}>
            <span className="beurtstap__teken" aria-hidden="true">
              {TEKEN[stand]}
            </span>
            <span className="beurtstap__naam">
              {naam}
              <span className="onzichtbaar"> ({WOORD[stand]})</span>
            </span>
            {bij !== undefined && <span className="beurtstap__bij">{bij}</span>}
          </li>
        );
      })}
    </ol>
  );
}

export interface Beurtgegevens {
  /** Its status in a word, with its colour. */
  merk: readonly [woord: string, kleur: 'grijs' | 'blauw' | 'groen' | 'oranje' | 'rood'];
  /** Who is to do something; nothing when it is done. */
  wie: string | null;
  /** Whether that is who reads this. */
  aanU?: boolean | undefined;
  /** What he has to do. */
  wat: ReactNode;
  /** The last day or the day from which, in words. */
  wanneer?: string | null;
  /** What comes after it. */
  daarna?: ReactNode;
  stappen?: readonly Stap[];
  nu?: number;
  /** What can be done about it at once. */
  children?: ReactNode;
}

const Feiten = ({ wanneer, daarna }: Pick<Beurtgegevens, 'wanneer' | 'daarna'>): ReactNode => (
  <dl className="aanzet__feiten">
    {wanneer && (
      <div>
        <dt>Wanneer</dt>
        <dd>{wanneer}</dd>
      </div>
    )}
    {daarna && (
      <div>
        <dt>Daarna</dt>
        <dd>{daarna}</dd>
      </div>
    )}
  </dl>
);

/** Of who reads it, of somebody else, or of nobody. */
function kopVan({ wie, aanU = false }: Pick<Beurtgegevens, 'wie' | 'aanU'>): [beurt: string, kop: string] {
  if (aanU) return ['u', 'U bent aan zet'];
  return wie === null ? ['niemand', 'Niemand is aan zet'] : ['ander', `Aan zet: ${wie}`];
}

/** The first thing one reads about a record: how it stands, whose turn it is, what that one does by when, and what comes then. */
export function Beurt({ merk, wie, aanU, wat, ...rest }: Beurtgegevens): ReactNode {
  const { wanneer, daarna, stappen, nu = 0, children } = rest;
  const id = useId();
  const [beurt, kop] = kopVan({ wie, aanU });
  return (
    <section className="aanzet stapel stapel--dicht" data-aanzet={beurt} aria-labelledby={id}>
      <div className="rij">
        <Kop niveau={2} als={3} id={id}>
          {kop}
        </Kop>
        <Merkje kleur={merk[1]}>{merk[0]}</Merkje>
      </div>
      <div>{wat}</div>
      {(wanneer ?? daarna) && <Feiten {...{ wanneer, daarna }} />}
      {children}
      {stappen && <Voortgang stappen={stappen} nu={nu} />}
    </section>
  );
}
