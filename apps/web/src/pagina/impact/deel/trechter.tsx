// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Figuur } from '../grafiek/figuur';
import { Staven } from '../grafiek/staven';
import type { Cijfertabel } from '../inhoud';
import { isBekend, regelVan, waardeVan, type Keuze, type Punt } from '../lezen';
import { STAPPEN } from '../stappen';
import { getal, inCel, procent } from '../toon';
import { zoveel } from './tabellen';
import { UITLEG } from './verborgen';

function stappenVan(tabel: Cijfertabel, keuze: Keuze): Punt[] {
  const reden = regelVan(tabel, keuze)?.reden ?? null;
  return STAPPEN.map(({ stap, naam }) => {
    const waarde = waardeVan(tabel, stap, keuze);
    return { code: stap, naam, waarde, reden: waarde === null ? reden : null };
  });
}

/** What there is to say before any step: hidden, or nothing. */
function zonder(gevraagd: number | null, reden: string | null | undefined): string {
  if (gevraagd !== null) return 'Er zijn geen hulpvragen met deze filters.';
  const waarom = reden ? (UITLEG[reden] ?? `Reden: ${reden}.`) : 'Er is niets over bekend.';
  return `Dit cijfer staat er niet. ${waarom}`;
}

const restVan = (punten: readonly Punt[]): string =>
  punten.every(isBekend) ? '' : ' Hoeveel er verder kwamen, staat er niet: dat zijn er te weinig.';

/** The last step of which is told how many came there. */
function zinVan(punten: readonly Punt[]): string {
  const [eerste] = punten;
  const gevraagd = eerste?.waarde ?? null;
  if (gevraagd === null || gevraagd === 0) return zonder(gevraagd, eerste?.reden);
  const laatste = punten.filter(isBekend).at(-1);
  const samen = zoveel(gevraagd, 'hulpvraag', 'hulpvragen');
  if (!laatste || laatste.code === 'gevraagd')
    return `Er zijn ${samen}; hoe ver die kwamen, zijn er te weinig om te tonen.`;
  return `Van ${samen} kwamen er ${getal(laatste.waarde)} (${procent(laatste.waarde / gevraagd)}) tot de stap ‘${laatste.naam}’.${restVan(punten)}`;
}

/** How far hulpvragen came. */
export function Trechter({ tabel, keuze = {} }: { tabel: Cijfertabel; keuze?: Keuze }): ReactNode {
  const punten = stappenVan(tabel, keuze);
  const gevraagd = punten[0]?.waarde ?? null;
  const deel = ({ waarde }: Punt): string =>
    waarde === null || gevraagd === null || gevraagd === 0 ? '' : procent(waarde / gevraagd);
  return (
    <Figuur
      id="trechter"
      kop="Trechter: van vraag tot hulp"
      zin={zinVan(punten)}
      tabel={{
        koppen: ['Stap', { kop: 'Hulpvragen', getal: true }, { kop: 'Deel van gevraagd', getal: true }],
        rijen: punten.map((punt) => ({
          sleutel: punt.code,
          cellen: [punt.naam, inCel(punt.waarde, 'aantal', punt.reden), deel(punt)],
        })),
      }}
    >
      {gevraagd !== null && gevraagd > 0 && <Staven punten={punten} toon={getal} tot={gevraagd} bij={deel} />}
    </Figuur>
  );
}
