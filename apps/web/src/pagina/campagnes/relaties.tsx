// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import '../../stijl/campagnes.css';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Tabel } from '../beheer/tabel';
import { useRelaties, type Relatieoverzicht } from './gegevens';
import { Inlezen } from './inlezen';
import { datum, keer, useNamen } from './woorden';
import { Zoeken } from './zoeken';

function Verdeling({
  kop,
  rijen,
  naamVan,
}: {
  kop: string;
  rijen: Relatieoverzicht['secties'];
  naamVan: (code: string) => string;
}): ReactNode {
  return (
    <Tabel
      naam={kop}
      bijschrift
      koppen={[kop, { kop: 'Bedrijven', getal: true }]}
      rijkop
      stapelt={false}
      rijen={rijen.map(({ code, bedrijven }) => ({
        sleutel: code,
        cellen: [naamVan(code), bedrijven.toLocaleString('nl-NL')],
      }))}
    />
  );
}

function Overzicht({ lijst }: { lijst: Relatieoverzicht }): ReactNode {
  const namen = useNamen();
  const { bedrijven, adressen, afgemeld, bijgewerktOp } = lijst;
  if (bedrijven === 0)
    return (
      <Leeg titel="Uw lijst is nog leeg.">
        <Alinea>Lees een bestand in met bedrijven die u over hulp mag mailen.</Alinea>
      </Leeg>
    );
  return (
    <>
      <Alinea inleiding>
        Op uw lijst staan {keer(bedrijven, 'bedrijf', 'bedrijven')} met{' '}
        {keer(adressen, 'mailadres', 'mailadressen')}.{' '}
        {afgemeld > 0 && `${keer(afgemeld, 'adres wil', 'adressen willen')} geen mail meer.`}
      </Alinea>
      {bijgewerktOp !== null && <p className="klein">Bijgewerkt op {datum(bijgewerktOp)}.</p>}
      <div className="campagne__verdeling">
        <Verdeling kop="Branche" rijen={lijst.secties} naamVan={namen.sectie} />
        <Verdeling kop="Grootte" rijen={lijst.klassen} naamVan={namen.klasse} />
        <Verdeling kop="Gemeente" rijen={lijst.gemeenten} naamVan={namen.gemeente} />
      </div>
    </>
  );
}

/** The list of a region: how many, a file in and out, and one firm at a time. */
export function Component(): ReactNode {
  const { data, error, refetch } = useRelaties();
  return (
    <Pagina titel="Uw lijst met bedrijven">
      <p>
        <Verwijzing naar="/werkbank/campagnes">Alle campagnes</Verwijzing>
      </p>
      {data && <Overzicht lijst={data} />}
      {!data && (error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="10rem" />)}
      <Inlezen isLeeg={data?.bedrijven === 0} />
      {data && data.bedrijven > 0 && (
        <>
          <Kop niveau={2} als={3}>
            Zoek een bedrijf
          </Kop>
          <Zoeken />
        </>
      )}
    </Pagina>
  );
}
