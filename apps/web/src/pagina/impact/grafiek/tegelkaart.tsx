// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { Plaatsing } from '../gebied';
import type { Punt } from '../lezen';
import { useBreedte } from './breedte';
import { KLASSEN, klassenVan, type Klassen } from './schaal';
import { KOLOMMEN, RIJEN, TEGELS } from './tegels';

const GROOTST = 76;
const GAT = 3;
/** From this size on there is room for the code of a regio beside its figure. */
const MET_CODE = 54;

interface Vak {
  x: number;
  y: number;
  breed: number;
  hoog: number;
}

interface Kaart {
  klassen: Klassen;
  toon: (waarde: number) => string;
  gekozen: string | null;
}

/** What stands on a tile: `kort` where there is little room. */
function tekstVan({ waarde, reden }: Punt, toon: Kaart['toon']): { kort: string; lang: string } {
  if (waarde !== null) return { kort: toon(waarde), lang: toon(waarde) };
  return reden === null ? { kort: '–', lang: 'geen cijfer' } : { kort: '×', lang: 'verborgen' };
}

/** Code and figure under each other, beside each other on half a tile, and on a phone the figure alone. */
function Woorden({
  vak: { x, y, breed, hoog },
  code,
  tekst,
}: {
  vak: Vak;
  code: string;
  tekst: string;
}): ReactNode {
  const midden = x + breed / 2;
  const hart = y + hoog / 2;
  const ruim = breed >= MET_CODE;
  if (!ruim || hoog < MET_CODE)
    return (
      <text x={midden} y={hart + 4} textAnchor="middle">
        {ruim ? `${code} ${tekst}` : tekst}
      </text>
    );
  return (
    <>
      <text x={midden} y={hart - 7} className="tegel__code" textAnchor="middle">
        {code}
      </text>
      <text x={midden} y={hart + 13} textAnchor="middle">
        {tekst}
      </text>
    </>
  );
}

/** One regio on its tile, or on its part of one. */
function Regiovak({ vak, punt, kaart }: { vak: Vak; punt: Punt; kaart: Kaart }): ReactNode {
  const { x, y, breed, hoog } = vak;
  const klasse = punt.waarde === null ? 'weg' : String(kaart.klassen.klasseVan(punt.waarde));
  const { kort, lang } = tekstVan(punt, kaart.toon);
  return (
    <g className={`tegel tegel--${klasse}${kaart.gekozen === punt.code ? ' tegel--gekozen' : ''}`}>
      <title>{`${punt.naam}: ${lang}`}</title>
      <rect x={x} y={y} width={breed} height={hoog} rx={3} />
      <Woorden vak={vak} code={punt.code} tekst={kort} />
    </g>
  );
}

function Tegel({
  corop,
  maat,
  regios,
  kaart,
}: {
  corop: string;
  maat: number;
  regios: readonly Punt[];
  kaart: Kaart;
}): ReactNode {
  const [kolom, rij, naam] = TEGELS[corop] ?? [0, 0, corop];
  const [x, y, zij] = [kolom * (maat + GAT), rij * (maat + GAT), maat];
  if (regios.length === 0)
    return (
      <g className="tegel tegel--leeg">
        <title>{`${naam}: geen regio`}</title>
        <rect x={x + 0.5} y={y + 0.5} width={zij - 1} height={zij - 1} rx={3} />
      </g>
    );
  const hoog = (zij - GAT * (regios.length - 1)) / regios.length;
  return regios.map((punt, nr) => (
    <Regiovak
      key={punt.code}
      vak={{ x, y: y + nr * (hoog + GAT), breed: zij, hoog }}
      punt={punt}
      kaart={kaart}
    />
  ));
}

function Legenda({
  klassen: { stap },
  toon,
  heel,
  leeg,
}: Pick<Kaart, 'klassen' | 'toon'> & {
  heel: boolean;
  /** No regio has a figure, and so no class either. */
  leeg: boolean;
}): ReactNode {
  const tot = (nr: number): string => toon((nr + 1) * stap - (heel ? 1 : 0));
  const woorden = (nr: number): string => {
    if (nr === KLASSEN - 1) return `${toon(nr * stap)} of meer`;
    return heel && stap === 1 ? toon(nr) : `${toon(nr * stap)} – ${tot(nr)}`;
  };
  return (
    <ul className="kaart__legenda">
      {Array.from({ length: leeg ? 0 : KLASSEN }, (_, nr) => (
        <li key={nr}>
          <svg width="22" height="22" className={`tegel tegel--${nr}`}>
            <rect width="22" height="22" rx="3" />
          </svg>
          {woorden(nr)}
        </li>
      ))}
      <li>
        <svg width="22" height="22" className="tegel tegel--weg">
          <rect width="22" height="22" rx="3" />
          <text x="11" y="16" textAnchor="middle">
            ×
          </text>
        </svg>
        verborgen
      </li>
      <li>
        <svg width="22" height="22" className="tegel tegel--leeg">
          <rect x="0.5" y="0.5" width="21" height="21" rx="3" />
        </svg>
        geen regio
      </li>
    </ul>
  );
}

/** The regios where they about are, in five classes with the figure on each. */
export function Tegelkaart({
  punten,
  plaatsing,
  toon,
  heel,
  gekozen,
}: {
  punten: readonly Punt[];
  plaatsing: Plaatsing;
  toon: (waarde: number) => string;
  /** Of whole numbers. */
  heel: boolean;
  gekozen: string | null;
}): ReactNode {
  const [vak, breedte] = useBreedte(480);
  const maat = Math.min(GROOTST, Math.floor((breedte - GAT * (KOLOMMEN - 1)) / KOLOMMEN));
  const per = new Map(punten.map((punt) => [punt.code, punt]));
  const klassen = klassenVan(
    punten.flatMap(({ waarde }) => waarde ?? []),
    heel,
  );
  const leeg = (code: string): Punt => ({ code, naam: code, waarde: null, reden: null });
  return (
    <div ref={vak} className="tegelkaart">
      <svg width={KOLOMMEN * (maat + GAT)} height={RIJEN * (maat + GAT)}>
        {Object.keys(TEGELS).map((corop) => (
          <Tegel
            key={corop}
            corop={corop}
            maat={maat}
            regios={(plaatsing.get(corop) ?? []).map((code) => per.get(code) ?? leeg(code))}
            kaart={{ klassen, toon, gekozen }}
          />
        ))}
      </svg>
      <Legenda
        klassen={klassen}
        toon={toon}
        heel={heel}
        leeg={punten.every(({ waarde }) => waarde === null)}
      />
    </div>
  );
}
