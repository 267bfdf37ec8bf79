// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useBranche } from '../../branche';
import { inDatum } from '../../taal/taal';
import type { Toewijzing } from './woorden';

const GROOTTE: Record<string, string> = {
  micro: 'Minder dan 10 werkzame personen',
  klein: '10 tot 50 werkzame personen',
  middelgroot: '50 tot 250 werkzame personen',
  groot: '250 of meer werkzame personen',
};
const GEEN_NAAM = 'Nog niet bekend: de ondernemer gaf nog geen toestemming.';
const GEEN_CONTACT = 'U ziet wie u kunt bereiken zodra u de vraag aanneemt.';

const Adres = ({ naar, tekst }: { naar: string; tekst: string }): ReactNode => (
  <a className="nl-link" href={naar}>
    {tekst}
  </a>
);

function contactVan({ contact }: Toewijzing): [string, ReactNode][] {
  if (!contact) return [['Contact', GEEN_CONTACT]];
  const { naam, email, telefoon } = contact;
  return [
    ['Contact', naam],
    ['E-mail', <Adres key="mail" naar={`mailto:${email}`} tekst={email} />],
    ['Telefoon', telefoon && <Adres key="tel" naar={`tel:${telefoon}`} tekst={telefoon} />],
  ];
}

/** What a provider may know of it; what is not known has no line. */
export function Feiten({ toewijzing }: { toewijzing: Toewijzing }): ReactNode {
  const { ondernemingNaam, notitie, grootteklasse, sbiAfdeling, uiterlijkOp, toegewezenOp } = toewijzing;
  const branche = useBranche(sbiAfdeling);
  const rijen: [string, ReactNode][] = [
    ['Onderneming', ondernemingNaam ?? GEEN_NAAM],
    ...contactVan(toewijzing),
    ['Grootte', grootteklasse && (GROOTTE[grootteklasse] ?? grootteklasse)],
    ['Branche (SBI)', branche],
    ['Notitie van de coördinator', notitie],
    ['Toegewezen op', inDatum(toegewezenOp, 'nl')],
    ['Uiterlijk op', uiterlijkOp && inDatum(uiterlijkOp, 'nl')],
  ];
  return (
    <dl className="feiten">
      {rijen
        .filter(([, waarde]) => waarde !== null && waarde !== '')
        .map(([naam, waarde]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
    </dl>
  );
}
