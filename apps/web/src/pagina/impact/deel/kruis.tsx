// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Figuur } from '../grafiek/figuur';
import { Hittetabel, type Hitterij } from '../grafiek/hitte';
import type { Cijfertabel } from '../inhoud';
import { isBekend, reeksVan, type Punt } from '../lezen';
import { zoveel } from './tabellen';

interface Cel {
  regio: string;
  thema: string;
  waarde: number;
}

function zinVan(rijen: readonly Hitterij[]): string {
  const cellen = rijen.flatMap(({ naam, punten }) =>
    punten.filter(isBekend).map((punt): Cel => ({ regio: naam, thema: punt.naam, waarde: punt.waarde })),
  );
  const weg = rijen.flatMap(({ punten }) => punten.filter(({ reden }) => reden !== null)).length;
  const meest = cellen.reduce<Cel | null>(
    (hoogste, cel) => (cel.waarde > (hoogste?.waarde ?? 0) ? cel : hoogste),
    null,
  );
  const slot = weg === 0 ? '' : ` ${zoveel(weg, 'cijfer is', 'cijfers zijn')} verborgen.`;
  if (!meest) return `Er is geen combinatie van regio en thema met genoeg hulpvragen om te tonen.${slot}`;
  return `De meeste hulpvragen over één thema in één regio: ${meest.waarde}, over ${meest.thema} in ${meest.regio}.${slot}`;
}

/** Nobody asked there, as far as is told. */
const isLeeg = (punten: readonly Punt[]): boolean =>
  punten.every(({ waarde, reden }) => (waarde ?? 0) === 0 && reden === null);

/** Hulpvragen by regio and theme; the drawing is the table. Regios and themes of which there is nothing are left out. */
export function Kruis({ tabel, regio }: { tabel: Cijfertabel; regio: string | null }): ReactNode {
  const [regios, themas] = ['regio', 'thema'].map(
    (as) => tabel.indelingen.find(({ code }) => code === as)?.waarden ?? [],
  );
  const alle = (regios ?? [])
    .filter(({ code }) => regio === null || code === regio)
    .map(({ code, naam }) => ({ code, naam, punten: reeksVan(tabel, 'thema', 'gevraagd', { regio: code }) }));
  const metIets = new Set(
    (themas ?? []).flatMap(({ code }, nr) =>
      isLeeg(alle.flatMap((rij) => rij.punten[nr] ?? [])) ? [] : [code],
    ),
  );
  const rijen = alle
    .filter(({ punten }) => !isLeeg(punten))
    .map((rij) => ({ ...rij, punten: rij.punten.filter(({ code }) => metIets.has(code)) }));
  return (
    <Figuur
      id="kruis"
      kop="Thema’s per regio"
      zin={zinVan(rijen)}
      breed
      noot={
        rijen.length < alle.length
          ? 'Regio’s en thema’s waarover niets is gevraagd, staan er niet bij.'
          : undefined
      }
      gelezen={
        rijen.length > 0 && (
          <Hittetabel
            naam="Hulpvragen per regio en thema"
            hoek="Regio"
            kolommen={(themas ?? []).filter(({ code }) => metIets.has(code)).map(({ naam }) => naam)}
            rijen={rijen}
          />
        )
      }
    />
  );
}
