// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Tabel } from '../../beheer/tabel';
import { Alinea, Kop } from '../../../ui/kop';
import type { Beeld, Verborgene } from '../inhoud';
import { naamVan } from '../lezen';
import { zoveel } from './tabellen';

/** What a reason means, for whoever does not work with it. */
export const UITLEG: Record<string, string> = {
  'te weinig bedrijven': 'Achter zo weinig bedrijven is er misschien een te herkennen.',
  'één bedrijf overheerst': 'Het cijfer is bijna geheel van één of twee bedrijven.',
  'geldt voor iedereen of niemand': 'Wie in de groep zit, zou dan van zichzelf al te veel vertellen.',
  'herziening van te weinig bedrijven': 'Het verschil met het vorige rapport komt van te weinig bedrijven.',
  'volgt uit het totaal': 'Met het totaal erbij is anders een verborgen cijfer uit te rekenen.',
  'te weinig bedrijven, of dat zou eruit volgen':
    'Er zijn te weinig bedrijven, of een ander verborgen cijfer is ermee uit te rekenen.',
};

function perReden(verborgen: readonly Verborgene[]): { reden: string; aantal: number }[] {
  const aantallen = new Map<string, number>();
  for (const { reden } of verborgen) aantallen.set(reden, (aantallen.get(reden) ?? 0) + 1);
  return [...aantallen]
    .map(([reden, aantal]) => ({ reden, aantal }))
    .sort((een, ander) => ander.aantal - een.aantal);
}

function plaatsVan({ tabellen }: Beeld, { tabel, codes }: Verborgene): string {
  const van = tabellen.find(({ code }) => code === tabel);
  if (!van) return codes.join(', ');
  return codes.map((code, nr) => naamVan(van, nr, code)).join(', ');
}

function Lijst({ beeld }: { beeld: Beeld }): ReactNode {
  return (
    <details className="figuur__tabel">
      <summary>Wat er niet staat, regel voor regel</summary>
      <Tabel
        naam="Verborgen cijfers"
        koppen={['Tabel', 'Regel', 'Waarom']}
        rijen={beeld.verborgen.map((een) => ({
          sleutel: `${een.tabel} ${een.codes.join(' ')}`,
          cellen: [
            beeld.tabellen.find(({ code }) => code === een.tabel)?.titel ?? een.tabel,
            plaatsVan(beeld, een),
            een.reden,
          ],
        }))}
      />
    </details>
  );
}

/** What is not shown, and why. */
export function Verborgen({ beeld }: { beeld: Beeld }): ReactNode {
  const { verborgen, drempel } = beeld;
  return (
    <section className="figuur kaart figuur--breed" aria-labelledby="verborgen">
      <Kop niveau={2} als={3} id="verborgen">
        Wat er niet staat, en waarom
      </Kop>
      <Alinea>
        {verborgen.length === 0
          ? 'Er is niets verborgen.'
          : `${zoveel(verborgen.length, 'regel is', 'regels zijn')} verborgen. Cijfers over minder dan ${drempel} bedrijven tonen wij niet, en ook niet wat die zou verraden.`}
      </Alinea>
      {verborgen.length > 0 && (
        <>
          <Tabel
            naam="Redenen om een regel te verbergen"
            rijkop
            koppen={['Reden', { kop: 'Regels', getal: true }, 'Wat dat betekent']}
            rijen={perReden(verborgen).map(({ reden, aantal }) => ({
              sleutel: reden,
              cellen: [reden, aantal.toLocaleString('nl-NL'), UITLEG[reden] ?? ''],
            }))}
          />
          <Lijst beeld={beeld} />
        </>
      )}
    </section>
  );
}
