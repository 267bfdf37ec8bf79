// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Figuur } from '../grafiek/figuur';
import { Trend, type Lijn } from '../grafiek/trend';
import type { Cijfertabel } from '../inhoud';
import { isBekend, reeksVan, type Keuze } from '../lezen';
import { ditKwartaal, getal, kwartaalNaam } from '../toon';
import { figuurtabel, zinVerborgen } from './tabellen';

const LIJNEN = [
  { code: 'gevraagd', naam: 'Gevraagd' },
  { code: 'hulp', naam: 'Hulp begonnen' },
  { code: 'geholpen', naam: 'Geholpen' },
] as const;

/** Of quarters that are over. */
function zinVan([gevraagd]: readonly Lijn[], loopt: string): string {
  const punten = (gevraagd?.punten ?? []).filter(({ code }) => code < loopt);
  const bekend = punten.filter(isBekend);
  const weg = zinVerborgen(punten.length - bekend.length, 'kwartaal', 'kwartalen');
  const [eerste, laatste] = [
    bekend.find(({ waarde }) => waarde > 0),
    bekend.findLast(({ waarde }) => waarde > 0),
  ];
  if (!eerste || !laatste) return `Er is geen kwartaal waarvan het aantal hulpvragen te tonen is.${weg}`;
  if (eerste === laatste)
    return `In het ${kwartaalNaam(eerste.code)} waren er ${getal(eerste.waarde)} hulpvragen.${weg}`;
  return `Het aantal hulpvragen ging van ${getal(eerste.waarde)} in het ${kwartaalNaam(eerste.code)} naar ${getal(laatste.waarde)} in het ${kwartaalNaam(laatste.code)}.${weg}`;
}

/** How it goes over the quarters. */
export function Verloop({ tabel, keuze = {} }: { tabel: Cijfertabel; keuze?: Keuze }): ReactNode {
  const lijnen = LIJNEN.map((lijn) => ({ ...lijn, punten: reeksVan(tabel, 'periode', lijn.code, keuze) }));
  const loopt = ditKwartaal();
  const nog = (lijnen[0]?.punten ?? []).some(({ code }) => code === loopt)
    ? ` Het ${kwartaalNaam(loopt)} loopt nog.`
    : '';
  const ietsBekend = lijnen.some(({ punten }) => punten.some(({ waarde }) => (waarde ?? 0) > 0));
  return (
    <Figuur
      id="verloop"
      kop="Verloop per kwartaal"
      zin={zinVan(lijnen, loopt)}
      noot={`Een hulpvraag telt in het kwartaal waarin zij werd gesteld. Wie kort geleden vroeg, had nog weinig tijd om verder te komen.${nog}`}
      tabel={figuurtabel(
        tabel,
        'periode',
        LIJNEN.map(({ code }) => code),
        keuze,
      )}
    >
      {ietsBekend && <Trend lijnen={lijnen} />}
    </Figuur>
  );
}
