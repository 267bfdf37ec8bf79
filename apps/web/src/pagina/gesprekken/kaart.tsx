// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum, useTaal, useTeksten } from '../../taal/taal';
import { Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Merkje } from '../../ui/melding';
import { useThemas } from '../aanbod/gegevens';
import type { Gesprek, Gevonden } from './gegevens';
import { Gemarkeerd, Naam } from './posttekst';
import { TEKSTEN } from './teksten';

/** How it stands. */
export function Stand({ gesprek: { status } }: { gesprek: Gesprek }): ReactNode {
  const t = useTeksten(TEKSTEN);
  if (status === 'beantwoord') return <Merkje kleur="groen">{t.beantwoord}</Merkje>;
  return status === 'gesloten' && <Merkje>{t.gesloten}</Merkje>;
}

export function Themamerkjes({ codes }: { codes: readonly string[] }): ReactNode {
  const taal = useTaal();
  const { data: themas = [] } = useThemas();
  return themas
    .filter(({ code }) => codes.includes(code))
    .map(({ code, naam, naamEngels }) => (
      <Merkje key={code} kleur="blauw">
        {taal === 'en' ? naamEngels : naam}
      </Merkje>
    ));
}

/** Whose it is and what became of it, in a line. */
function Regel({ gesprek }: { gesprek: Gesprek }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  return (
    <p className="rij klein">
      <span>
        {t.door('')}
        <Naam schrijver={gesprek.schrijver} zelf={gesprek.zelf} />
      </span>
      <span>{t.antwoorden(gesprek.aantalAntwoorden)}</span>
      <span>{t.laatst(inDatum(gesprek.laatsteOp, taal))}</span>
      <Stand gesprek={gesprek} />
      <Themamerkjes codes={gesprek.themas} />
    </p>
  );
}

/** `pad`: under which gesprekken of this community stand. */
export const Kaart = ({ gesprek, pad }: { gesprek: Gesprek; pad: string }): ReactNode => (
  <li className="kaart stapel stapel--dicht">
    <Kop niveau={3} als={4}>
      <Verwijzing naar={`${pad}/${gesprek.id}`} lang="nl">
        {gesprek.titel}
      </Verwijzing>
    </Kop>
    <Regel gesprek={gesprek} />
  </li>
);

/** With the piece in which it was found. */
export function Gevondenkaart({ gevonden, pad }: { gevonden: Gevonden; pad: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { gesprek, titel, uittreksel, antwoordId } = gevonden;
  return (
    <li className="kaart stapel stapel--dicht">
      <Kop niveau={3} als={4}>
        <Verwijzing naar={`${pad}/${gesprek.id}`}>
          <Gemarkeerd delen={titel} />
        </Verwijzing>
      </Kop>
      <p>
        {antwoordId !== null && `${t.inAntwoord} `}
        <Gemarkeerd delen={uittreksel} />
      </p>
      <Regel gesprek={gesprek} />
    </li>
  );
}
