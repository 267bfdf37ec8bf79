// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { inDatum } from '../../../taal/taal';
import { KnopLink } from '../../../ui/knop';
import { Alinea, Kop } from '../../../ui/kop';
import { Verwijzing } from '../../../ui/link';
import { Meer } from '../../../ui/meer';
import { Merkje } from '../../../ui/melding';
import { Pagina } from '../../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../../ui/toestand';
import { Tabel } from '../../beheer/tabel';
import { Bestanden } from '../bestanden';
import { inEuro } from '../geld';
import { useGrootboek, useRekeningen, type Grootboek, type Grootboekjaar, type Rekening } from './gegevens';
import { Programmakiezer } from './kiezer';
import { Stroom } from './stroom';
import { REKENING, padVan } from './woorden';

const toRij = (programma: string, { id, soort, jaar, van, saldoInCenten }: Rekening) => ({
  sleutel: id,
  cellen: [
    <Verwijzing key="soort" naar={padVan('/boekingen', { programma, jaar, rekening: id })}>
      {REKENING[soort]}
    </Verwijzing>,
    van ?? 'Het programma',
    inEuro(saldoInCenten),
  ],
});

function Rekeningen({ programma, jaar }: { programma: string; jaar: number }): ReactNode {
  const lijst = useRekeningen(programma, jaar);
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="12rem" />;
  const rijen = data.pages.flatMap(({ gegevens }) => gegevens);
  if (rijen.length === 0) return <Leeg titel={`In ${String(jaar)} is nog niets geboekt.`} />;
  return (
    <>
      <Tabel
        naam={`Rekeningen van ${String(jaar)}`}
        koppen={['Rekening', 'Van', { kop: 'Saldo', getal: true }]}
        rijkop
        rijen={rijen.map((rij) => toRij(programma, rij))}
      />
      <Meer lijst={lijst}>Toon meer rekeningen</Meer>
      <Bestanden
        pad={`/programmas/${programma}/grootboekrekeningen`}
        naam={`grootboekrekeningen-${jaar}`}
        wat="de saldi"
        filter={{ jaar }}
      />
    </>
  );
}

function Jaarstand({ jaar }: { jaar: Grootboekjaar }): ReactNode {
  if (jaar.geslotenOp === null) return <Merkje kleur="groen">Open</Merkje>;
  return (
    <>
      <Merkje>Gesloten</Merkje> op {inDatum(jaar.geslotenOp, 'nl')}
    </>
  );
}

function Jaar({ programma, jaar }: { programma: string; jaar: Grootboekjaar }): ReactNode {
  const zoek = { programma, jaar: jaar.jaar };
  const afsluiting = padVan('/afsluiting', zoek);
  return (
    <>
      <Kop niveau={2}>{jaar.jaar}</Kop>
      <p>
        <Jaarstand jaar={jaar} />
      </p>
      <Stroom jaar={jaar} />
      <div className="rij">
        <KnopLink soort="tweede" naar={padVan('/boekingen', zoek)}>
          Bekijk de boekingen
        </KnopLink>
        {jaar.magSluiten && <KnopLink naar={afsluiting}>Sluit {jaar.jaar}</KnopLink>}
        {!jaar.magSluiten && <Verwijzing naar={afsluiting}>Over het sluiten van {jaar.jaar}</Verwijzing>}
      </div>
      <Kop niveau={3}>Rekeningen</Kop>
      <Rekeningen programma={programma} jaar={jaar.jaar} />
    </>
  );
}

/** The year in the address; or else the first that is open. */
function yearOf({ jaren }: Grootboek, gevraagd: string | null): Grootboekjaar | undefined {
  return (
    jaren.find(({ jaar }) => String(jaar) === gevraagd) ??
    jaren.find(({ geslotenOp }) => geslotenOp === null) ??
    jaren.at(-1)
  );
}

function Jaren({ programma }: { programma: string }): ReactNode {
  const [zoek] = useSearchParams();
  const { data, error, refetch } = useGrootboek(programma);
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="24rem" />;
  const gekozen = yearOf(data, zoek.get('jaar'));
  if (!gekozen) return <Leeg titel="Dit programma heeft nog geen jaren." />;
  return (
    <>
      {data.jaren.length > 1 && (
        <nav aria-label="Jaren" className="geldjaren">
          <ul>
            {data.jaren.map(({ jaar }) => (
              <li key={jaar}>
                <Verwijzing
                  naar={padVan('', { programma, jaar })}
                  aria-current={jaar === gekozen.jaar ? 'true' : undefined}
                >
                  {jaar}
                </Verwijzing>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Jaar programma={programma} jaar={gekozen} />
    </>
  );
}

/** Where the money of a programme is, year by year. */
export const Component = (): ReactNode => (
  <Pagina titel="Grootboek">
    <Alinea>
      Elke euro van een programma staat op één plek. Hier ziet u waar, en hoe hij daar kwam. Wat geboekt is,
      verandert nooit: een fout wordt rechtgezet met een nieuwe boeking.
    </Alinea>
    <Programmakiezer>{(id) => <Jaren programma={id} />}</Programmakiezer>
  </Pagina>
);
