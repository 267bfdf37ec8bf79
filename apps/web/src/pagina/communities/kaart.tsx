// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTaal, useTeksten } from '../../taal/taal';
import { Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Merkje } from '../../ui/melding';
import { themanaam, useThemas } from '../aanbod/gegevens';
import type { Community } from './gegevens';
import { SECTIES, TEKSTEN } from './teksten';

/** What it is about, in words. */
export function useOnderwerp({ thema, sectie, regioNaam }: Community): string {
  const taal = useTaal();
  const { data: themas } = useThemas();
  const secties: Record<string, string> = useTeksten(SECTIES);
  if (thema !== null) return themanaam(themas, thema, taal);
  return sectie === null ? regioNaam : (secties[sectie] ?? sectie);
}

/** About what, where, how large, how one gets in, and what one is there oneself. */
export function Feiten({ community }: { community: Community }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const onderwerp = useOnderwerp(community);
  const { toegang, gearchiveerdOp, regioNaam, soort, aantalLeden, mijn } = community;
  return (
    <p className="rij klein">
      <Merkje kleur="blauw">{onderwerp}</Merkje>
      {soort !== 'regio' && <span>{regioNaam}</span>}
      <span>{t.leden(aantalLeden)}</span>
      <span>{toegang === 'open' ? t.open : t.opUitnodiging}</span>
      {gearchiveerdOp !== null && <Merkje>{t.archief}</Merkje>}
      {mijn?.status === 'lid' && <Merkje kleur="groen">{t.lidMerk}</Merkje>}
      {mijn?.status === 'gevraagd' && <Merkje kleur="oranje">{t.gevraagdMerk}</Merkje>}
    </p>
  );
}

const MAX = 180;
const kort = (tekst: string): string => (tekst.length > MAX ? `${tekst.slice(0, MAX).trimEnd()}…` : tekst);

/** `naar`: the page of it, here or in the workbench. */
export function Kaart({
  community,
  naar,
  id,
  children,
}: {
  community: Community;
  naar: string;
  id?: string;
  children?: ReactNode;
}): ReactNode {
  const { naam, beschrijving } = community;
  return (
    <li className="kaart stapel stapel--dicht" id={id} tabIndex={id === undefined ? undefined : -1}>
      <Kop niveau={3}>
        <Verwijzing naar={naar}>{naam}</Verwijzing>
      </Kop>
      <Feiten community={community} />
      <p className="nl-paragraph" lang="nl">
        {kort(beschrijving)}
      </p>
      {children}
    </li>
  );
}
