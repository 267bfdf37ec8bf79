// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { Schema } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Tabel } from '../beheer/tabel';
import { TEKSTEN } from './teksten';
import { procent } from './woorden';

type Voorgesteld = Schema['VoorgesteldeKringWeergave'];

/** Parts of the score, from what decides most. */
const DELEN: readonly (keyof Voorgesteld['delen'])[] = ['nabijheid', 'ervaring', 'thema', 'sector', 'taal'];

function Delen({ kring: { score, delen, km } }: { kring: Voorgesteld }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const cijfers: [string, string][] = [
    [t.pastBijElkaar, procent(score)],
    [t.verste, km === null ? t.nietBekend : t.kilometer(Math.max(1, Math.round(km)))],
    ...DELEN.map((deel): [string, string] => [t.delen[deel], procent(delen[deel])]),
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

function Voorgesteldekring({ kring, nr }: { kring: Voorgesteld; nr: number }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { nummer, leden, uitleg } = kring;
  const titel = nummer === null ? t.nieuweKring(nr) : t.krijgtErbij(nummer);
  const namen = leden.map(
    ({ weergavenaam, nieuw }) =>
      `${weergavenaam ?? t.onbekend}${nummer !== null && nieuw ? ` (${t.nieuw})` : ''}`,
  );
  return (
    <li className="kaart stapel stapel--dicht">
      <Kop niveau={3}>{titel}</Kop>
      <Alinea>{namen.join(', ')}</Alinea>
      <Delen kring={kring} />
      <details>
        <summary>{t.waaromSamen}</summary>
        <ul lang="nl">
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
  const t = useTeksten(TEKSTEN);
  return (
    <>
      <Kop niveau={2}>{t.kop}</Kop>
      {kringen.length === 0 && <Alinea>{t.geenKring}</Alinea>}
      <ul className="lijst stapel">
        {kringen.map((kring, i) => (
          <Voorgesteldekring key={kring.leden[0]?.lidmaatschapId} kring={kring} nr={i + 1} />
        ))}
      </ul>
      <Kop niveau={2}>{t.wieWacht}</Kop>
      {wachtlijst.length === 0 ? (
        <Alinea>{t.iedereen}</Alinea>
      ) : (
        <Tabel
          naam={t.wieWachtWaarom}
          koppen={[t.naam, t.zoalsLid]}
          rijkop
          rijen={wachtlijst.map(({ lidmaatschapId, weergavenaam, uitleg }) => ({
            sleutel: lidmaatschapId,
            cellen: [
              weergavenaam ?? t.onbekend,
              <span key="uitleg" lang="nl">
                {uitleg}
              </span>,
            ],
          }))}
        />
      )}
    </>
  );
}
