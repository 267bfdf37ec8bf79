// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { dagEnTijd } from '../../moment';
import { inDag, inTijdstip, useTaal, useTeksten } from '../../taal/taal';
import { Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Merkje } from '../../ui/melding';
import type { Bijeenkomst } from './gegevens';
import { TEKSTEN } from './teksten';

/** Day with its year, and times; the end with its day when that is another. */
export function Tijd({ bijeenkomst: { begin, eind } }: { bijeenkomst: Bijeenkomst }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const [van, tot] = [dagEnTijd(begin), dagEnTijd(eind)];
  return t.tijd(inDag(begin, taal), van.tijd, van.dag === tot.dag ? tot.tijd : inTijdstip(eind, taal));
}

/** Whether all places are taken. */
export const isVol = ({ capaciteit, bezet }: Bijeenkomst): boolean =>
  capaciteit !== null && bezet >= capaciteit;

/** How one stands in what is to come: one has a place, waits, or could only wait. */
function Vooraf({ bijeenkomst }: { bijeenkomst: Bijeenkomst }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { mijn } = bijeenkomst;
  if (mijn === 'aangemeld') return <Merkje kleur="groen">{t.komt}</Merkje>;
  return (
    <>
      {mijn === 'wachtlijst' && <Merkje kleur="oranje">{t.wacht}</Merkje>}
      {isVol(bijeenkomst) && <Merkje>{t.vol}</Merkje>}
    </>
  );
}

/** How it stands, and how one stands in it oneself. */
export function Merkjes({ bijeenkomst }: { bijeenkomst: Bijeenkomst }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { status, mijnAanwezig, begonnen } = bijeenkomst;
  if (status === 'afgelast') return <Merkje kleur="rood">{t.afgelast}</Merkje>;
  if (!begonnen) return <Vooraf bijeenkomst={bijeenkomst} />;
  return mijnAanwezig === true && <Merkje kleur="groen">{t.was}</Merkje>;
}

/** `pad`: under which its page stands, here or in the workbench. */
export function Kaart({ bijeenkomst, pad }: { bijeenkomst: Bijeenkomst; pad: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { id, titel, plaats, online } = bijeenkomst;
  return (
    <li className="kaart stapel stapel--dicht">
      <Kop niveau={3} als={4}>
        <Verwijzing naar={`${pad}/${id}`}>{titel}</Verwijzing>
      </Kop>
      <p className="rij klein">
        <span>
          <Tijd bijeenkomst={bijeenkomst} />
        </span>
        {plaats !== null && <span lang="nl">{plaats}</span>}
        {online && <span>{t.online}</span>}
        <Merkjes bijeenkomst={bijeenkomst} />
      </p>
    </li>
  );
}
