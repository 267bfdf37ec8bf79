// SPDX-License-Identifier: EUPL-1.2
import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, take } from '../../../api/api';
import { Kop } from '../../../ui/kop';
import { Verwijzing } from '../../../ui/link';
import { Meer } from '../../../ui/meer';
import { Mislukt, Skelet } from '../../../ui/toestand';
import { Tabel } from '../../beheer/tabel';
import { DECLARATIES } from '../declaratie/gegevens';
import { inEuro } from '../geld';
import { GROOTBOEK, type Grootboek } from '../grootboek/gegevens';
import { Geldbeeld, type Geldstand } from '../grootboek/stroom';
import { padVan } from '../grootboek/woorden';
import { useProgrammas, type ProgrammaKort } from '../programma/gegevens';

interface Programmageld {
  programma: ProgrammaKort;
  stand: Geldstand;
  /** Asked for and not decided yet, in cents; nothing when there is too much of it to count here. */
  gevraagd: number | null;
}

const WACHT = ['ingediend', 'beoordeeld'] as const;
const MEESTE = 200;

/** What was asked of each programme and waits for a decision, by its id; nothing as long as that is not known. */
function useGevraagd(): ((programmaId: string) => number) | null {
  const lijsten = useQueries({
    queries: WACHT.map((status) => ({
      queryKey: [DECLARATIES, 'status', status],
      queryFn: () => take(api.GET('/declaraties', { params: { query: { status, aantal: MEESTE } } })),
    })),
  }).map(({ data }) => data);
  if (lijsten.some((lijst) => lijst === undefined || lijst.volgende !== null)) return null;
  const open = lijsten.flatMap((lijst) => lijst?.gegevens ?? []);
  return (id) => open.reduce((som, een) => som + (een.programmaId === id ? een.bedragInCenten : 0), 0);
}

/** Of all years together. What went to a next year is counted there, and so is not brought along a second time. */
function somVan({ jaren }: Grootboek): Geldstand {
  const som = (veld: keyof Geldstand): number => jaren.reduce((totaal, jaar) => totaal + jaar[veld], 0);
  return {
    ...{ toegezegdInCenten: som('toegezegdInCenten'), meegenomenInCenten: 0, doorgeschovenInCenten: 0 },
    ...{ ruimteInCenten: som('ruimteInCenten'), verplichtInCenten: som('verplichtInCenten') },
    ...{ teBetalenInCenten: som('teBetalenInCenten'), betaaldInCenten: som('betaaldInCenten') },
    terugTeVorderenInCenten: som('terugTeVorderenInCenten'),
  };
}

/** What the bar shows, in words. */
const inZin = (stand: Geldstand): string =>
  `Van ${inEuro(stand.toegezegdInCenten)} is ${inEuro(stand.verplichtInCenten)} vastgelegd in afspraken, ${inEuro(stand.teBetalenInCenten)} goedgekeurd en nog niet betaald, en ${inEuro(stand.betaaldInCenten)} betaald. Er is nog ${inEuro(stand.ruimteInCenten)} vrij.`;

const Kaart = ({ programma: { id, naam }, stand, gevraagd }: Programmageld): ReactNode => (
  <section className="kaart stapel stapel--dicht" aria-labelledby={`geld-${id}`}>
    <Kop niveau={3} id={`geld-${id}`}>
      <Verwijzing naar={padVan('', { programma: id })}>{naam}</Verwijzing>
    </Kop>
    <p>
      {inZin(stand)}
      {gevraagd !== null &&
        gevraagd > 0 &&
        ` Er is ${inEuro(gevraagd)} gedeclareerd waarover nog niet is besloten.`}
    </p>
    <Geldbeeld stand={stand} />
  </section>
);

const KOLOMMEN = [
  ['Toegezegd', 'toegezegdInCenten'],
  ['Ruimte', 'ruimteInCenten'],
  ['Verplicht', 'verplichtInCenten'],
  ['Te betalen', 'teBetalenInCenten'],
  ['Betaald', 'betaaldInCenten'],
] as const satisfies readonly (readonly [string, keyof Geldstand])[];

/** The same figures beside each other, with what they come to. */
function Samen({ alle }: { alle: readonly Programmageld[] }): ReactNode {
  const som = (veld: keyof Geldstand): number => alle.reduce((totaal, { stand }) => totaal + stand[veld], 0);
  const rijen = alle.map(({ programma: { id, naam }, stand }) => ({
    sleutel: id,
    cellen: [naam, ...KOLOMMEN.map(([, veld]) => inEuro(stand[veld]))],
  }));
  const samen = {
    sleutel: 'samen',
    cellen: ['Samen', ...KOLOMMEN.map(([, veld]) => <b key={veld}>{inEuro(som(veld))}</b>)],
  };
  return (
    <Tabel
      naam="Het geld van elk programma"
      koppen={['Programma', ...KOLOMMEN.map(([kop]) => ({ kop, getal: true }))]}
      rijkop
      rijen={alle.length > 1 ? [...rijen, samen] : rijen}
    />
  );
}

/** Of each of these programmes its ledger, as they stand; nothing until all of them came. */
function useGeld(programmas: readonly ProgrammaKort[]) {
  const gevraagd = useGevraagd();
  const boeken = useQueries({
    queries: programmas.map(({ id }) => ({
      queryKey: [GROOTBOEK, id],
      queryFn: () => take(api.GET('/programmas/{id}/grootboek', { params: { path: { id } } })),
    })),
  });
  const alle = programmas.flatMap((programma, nr): Programmageld[] => {
    const boek = boeken[nr]?.data;
    const open = gevraagd?.(programma.id) ?? null;
    return boek ? [{ programma, stand: somVan(boek), gevraagd: open }] : [];
  });
  return {
    alle: alle.length === programmas.length ? alle : undefined,
    fout: boeken.find(({ error }) => error !== null)?.error ?? null,
    opnieuw: () => void Promise.all(boeken.map(({ refetch }) => refetch())),
  };
}

function Lopend({ programmas }: { programmas: readonly ProgrammaKort[] }): ReactNode {
  const { alle, fout, opnieuw } = useGeld(programmas);
  if (fout) return <Mislukt fout={fout} opnieuw={opnieuw} />;
  if (alle === undefined) return <Skelet hoogte="12rem" aantal={2} />;
  return (
    <>
      {alle.map((een) => (
        <Kaart key={een.programma.id} {...een} />
      ))}
      <Samen alle={alle} />
    </>
  );
}

/** Where the money is of every programme that was agreed on. */
export function Programmas(): ReactNode {
  const lijst = useProgrammas();
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="12rem" />;
  const lopend = data.pages.flatMap(({ gegevens }) => gegevens).filter(({ status }) => status !== 'concept');
  return (
    <>
      {lopend.length === 0 ? (
        <p>Er is nog geen programma waarmee elke financier akkoord is.</p>
      ) : (
        <Lopend programmas={lopend} />
      )}
      <Meer lijst={lijst}>Toon meer programma’s</Meer>
    </>
  );
}
