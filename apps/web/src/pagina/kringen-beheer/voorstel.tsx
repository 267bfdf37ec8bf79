// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { Schema } from '../../api/api';
import { Alinea, Kop } from '../../ui/kop';
import { Tabel } from '../beheer/tabel';
import { procent } from './woorden';

type Voorgesteld = Schema['VoorgesteldeKringWeergave'];

/** Parts of the score, from what decides most. */
const DELEN: readonly [keyof Voorgesteld['delen'], string][] = [
  ['nabijheid', 'Dichtbij'],
  ['ervaring', 'Mix in ervaring'],
  ['thema', 'Gedeeld thema'],
  ['sector', 'Mix van bedrijfstakken'],
  ['taal', 'Gedeelde taal'],
];

function Delen({ kring: { score, delen, km } }: { kring: Voorgesteld }): ReactNode {
  const cijfers: [string, string][] = [
    ['Past bij elkaar', procent(score)],
    ['Verste afstand', km === null ? 'Niet bekend' : `${Math.max(1, Math.round(km))} kilometer`],
    ...DELEN.map(([deel, naam]): [string, string] => [naam, procent(delen[deel])]),
  ];
  return (
    <dl className="feiten">
      {cijfers.map(([naam, waarde]) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  );
}

const naamVan = ({ weergavenaam, nieuw }: Voorgesteld['leden'][number], merk: boolean): string =>
  `${weergavenaam ?? 'Onbekend'}${merk && nieuw ? ' (nieuw)' : ''}`;

function Voorgesteldekring({ kring, nr }: { kring: Voorgesteld; nr: number }): ReactNode {
  const { nummer, leden, uitleg } = kring;
  const titel = nummer === null ? `Nieuwe kring ${nr}` : `Kring ${nummer} krijgt er leden bij`;
  return (
    <li className="kaart stapel stapel--dicht">
      <Kop niveau={3}>{titel}</Kop>
      <Alinea>{leden.map((lid) => naamVan(lid, nummer !== null)).join(', ')}</Alinea>
      <Delen kring={kring} />
      <details>
        <summary>Waarom deze leden bij elkaar zitten</summary>
        <ul>
          {uitleg.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** Each kring with why, and who waits with why. */
export function Voorstel({
  voorstel: { kringen, wachtlijst },
}: {
  voorstel: Schema['KringvoorstelWeergave'];
}): ReactNode {
  return (
    <>
      <Kop niveau={2}>Kringen</Kop>
      {kringen.length === 0 && (
        <Alinea>
          Met deze regels is er geen kring te maken. Gooi het voorstel weg en probeer het met minder leden of
          een grotere afstand.
        </Alinea>
      )}
      <ul className="lijst stapel">
        {kringen.map((kring, i) => (
          <Voorgesteldekring key={kring.leden[0]?.lidmaatschapId} kring={kring} nr={i + 1} />
        ))}
      </ul>
      <Kop niveau={2}>Wie wacht</Kop>
      {wachtlijst.length === 0 ? (
        <Alinea>Iedereen heeft een plaats.</Alinea>
      ) : (
        <Tabel
          naam="Wie wacht en waarom"
          koppen={['Naam', 'Waarom, zoals het lid het leest']}
          rijkop
          rijen={wachtlijst.map(({ lidmaatschapId, weergavenaam, uitleg }) => ({
            sleutel: lidmaatschapId,
            cellen: [weergavenaam ?? 'Onbekend', uitleg],
          }))}
        />
      )}
    </>
  );
}
