// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Figuur } from '../grafiek/figuur';
import { Tegelkaart } from '../grafiek/tegelkaart';
import { LANDELIJK, usePlaatsing, type Plaatsing } from '../gebied';
import { tabelVan, type Beeld, type Cijfertabel } from '../inhoud';
import { maatVan, opGrootte, reeksVan, type Keuze, type Punt } from '../lezen';
import { toon } from '../toon';
import { figuurtabel, zinVerborgen } from './tabellen';

/** What the map can show, and what that is called. */
export const KAARTMATEN = {
  gevraagd: 'Hulpvragen',
  hulp: 'Hulp begonnen',
  geholpen: 'Geholpen',
  bereik: 'Bereik: deel van de ondernemingen',
} as const;
export type Kaartmaat = keyof typeof KAARTMATEN;

export const isKaartmaat = (code: string | null): code is Kaartmaat =>
  code !== null && Object.hasOwn(KAARTMATEN, code);

const kaarttabel = (beeld: Beeld, maat: Kaartmaat): Cijfertabel | undefined =>
  maat === 'bereik'
    ? tabelVan(beeld, 'bereik-regio')
    : tabelVan(beeld, 'trechter-regio', 'trechter-regio-thema');

function zinVan(punten: readonly Punt[], maat: Kaartmaat, zeg: (waarde: number) => string): string {
  const [eerste, tweede] = opGrootte(punten).filter(({ waarde }) => waarde > 0);
  const weg = zinVerborgen(punten.filter(({ reden }) => reden !== null).length, 'regio', 'regio’s');
  if (punten.every(({ waarde }) => waarde === null))
    return `${KAARTMATEN[maat]}: van geen enkele regio is er een cijfer te tonen.`;
  if (!eerste) return `${KAARTMATEN[maat]}: van geen enkele regio is er een cijfer boven nul.${weg}`;
  const ook = tweede ? `, daarna in ${tweede.naam} (${zeg(tweede.waarde)})` : '';
  return `${KAARTMATEN[maat]}: het meest in ${eerste.naam} (${zeg(eerste.waarde)})${ook}.${weg}`;
}

const nietOpKaart = (punten: readonly Punt[], plaatsing: Plaatsing): string[] => {
  const opKaart = new Set([...plaatsing.values()].flat());
  return punten.filter(({ code }) => !opKaart.has(code) && code !== LANDELIJK).map(({ naam }) => naam);
};

function Noot({
  punten,
  plaatsing,
}: {
  punten: readonly Punt[];
  plaatsing: Plaatsing | undefined;
}): ReactNode {
  const los = plaatsing ? nietOpKaart(punten, plaatsing) : [];
  return (
    <>
      Elk vierkant is een COROP-gebied. Een regio staat in het gebied waar de meeste van haar inwoners wonen.
      Landelijke vragen staan alleen in de tabel.
      {los.length > 0 && ` Niet op de kaart: ${los.join(', ')}.`}
    </>
  );
}

/** One figure of each regio, about where it is. */
export function Kaart({
  beeld,
  maat,
  gekozen,
  keuze = {},
}: {
  beeld: Beeld;
  maat: Kaartmaat;
  /** This regio is pointed at. */
  gekozen: string | null;
  keuze?: Keuze;
}): ReactNode {
  const plaatsing = usePlaatsing();
  const tabel = kaarttabel(beeld, maat);
  if (!tabel) return null;
  const punten = reeksVan(tabel, 'regio', maat, keuze);
  const eenheid = maatVan(tabel, maat)?.eenheid ?? 'aantal';
  const zeg = (waarde: number): string => toon(waarde, eenheid);
  const bekend =
    maat === 'bereik' ? ['ondernemingen', 'aanwezig', 'bereik'] : ['gevraagd', 'hulp', 'geholpen'];
  return (
    <Figuur
      id="kaart"
      kop="Kaart van de regio’s"
      zin={zinVan(punten, maat, zeg)}
      noot={<Noot punten={punten} plaatsing={plaatsing} />}
      tabel={figuurtabel(tabel, 'regio', bekend, keuze)}
    >
      {plaatsing && (
        <Tegelkaart
          punten={punten}
          plaatsing={plaatsing}
          toon={zeg}
          heel={eenheid === 'aantal'}
          gekozen={gekozen}
        />
      )}
    </Figuur>
  );
}
