// SPDX-License-Identifier: EUPL-1.2
import { useQueries } from '@tanstack/react-query';
import { api, take } from '../../../api/api';
import { useSessie } from '../../../sessie';
import { useBankrekeningen } from '../../bankrekening/gegevens';
import { useControles, usePrestaties } from '../../prestaties/gegevens';
import { BETALINGEN, useBatches, useOnbekend } from '../betaling/gegevens';
import { useDeclaraties } from '../declaratie/gegevens';
import { DAAD, isVanMij, openVan } from '../declaratie/woorden';
import { inEuro } from '../geld';
import { useAfspraken } from '../prestatieafspraak/gegevens';
import { useProgrammas, type ProgrammaKort } from '../programma/gegevens';

/** Something that waits for who looks. */
export interface Taak {
  /** What to do, as the text of a link. */
  doe: string;
  naar: string;
  /** Why it is there. */
  waarom: string;
}

interface Lijst<T> {
  data: { pages: readonly { gegevens: T[] }[] } | undefined;
  error: Error | null;
  refetch: () => Promise<unknown>;
}
const rijenVan = <T>({ data }: Lijst<T>): T[] => data?.pages.flatMap(({ gegevens }) => gegevens) ?? [];
const tel = (n: number, een: string, meer: string): string => (n === 1 ? `1 ${een}` : `${n} ${meer}`);

/** One task for all of a kind; with only one of them it leads straight there. */
function taakVan(
  n: number,
  doe: (n: number) => string,
  [naar, waarom]: [naar: string, waarom: string],
): Taak[] {
  return n === 0 ? [] : [{ doe: doe(n), naar, waarom }];
}

/** To one page when there is one, or else to the list. */
const padVan = (basis: string, rijen: readonly { id: string }[]): string =>
  rijen.length === 1 ? `${basis}/${rijen[0]?.id ?? ''}` : basis;

function programmataken(programmas: readonly ProgrammaKort[]): Taak[] {
  const wacht = programmas.filter(({ wachtOpU }) => wachtOpU);
  return taakVan(wacht.length, (n) => `Ga akkoord met ${tel(n, 'programma', 'programma’s')}`, [
    padVan('/financiering/programmas', wacht),
    'Zolang niet elke financier akkoord is, kan er niets worden uitgegeven.',
  ]);
}

function useAfspraaktaken(programmas: readonly ProgrammaKort[]): [Taak[], Lijst<unknown>] {
  const lijst = useAfspraken();
  const eigen = useSessie().data?.ik?.organisatie?.id;
  const leidt = new Set(programmas.filter(({ penvoerder }) => penvoerder.id === eigen).map(({ id }) => id));
  const open = rijenVan(lijst).filter(
    ({ aanZet, programmaId }) => aanZet === 'financier' && leidt.has(programmaId),
  );
  const tekenen = open.filter(({ versiestatus }) => versiestatus === 'ter-ondertekening');
  const concept = open.filter(({ versiestatus }) => versiestatus !== 'ter-ondertekening');
  const basis = '/financiering/prestatieafspraken';
  const taken = [
    ...taakVan(tekenen.length, (n) => `Onderteken ${tel(n, 'prestatieafspraak', 'prestatieafspraken')}`, [
      padVan(basis, tekenen),
      'De andere partij tekende al. Wie de afspraak opstelde, tekent haar niet zelf.',
    ]),
    ...taakVan(concept.length, (n) => `Maak ${tel(n, 'prestatieafspraak', 'prestatieafspraken')} af`, [
      padVan(basis, concept),
      'Een concept telt pas als het is aangeboden en getekend.',
    ]),
  ];
  return [taken, lijst];
}

function usePrestatietaken(): [Taak[], Lijst<unknown>[]] {
  const [gemeld, controles] = [usePrestaties({ status: 'gemeld' }), useControles('open')];
  const mag = rijenVan(gemeld).filter(({ magBeoordelen }) => magBeoordelen);
  const eigen = rijenVan(controles).filter(({ magControleren }) => magControleren);
  const basis = '/financiering/prestaties';
  return [
    [
      ...taakVan(mag.length, (n) => `Beoordeel ${tel(n, 'prestatie', 'prestaties')}`, [
        padVan(basis, mag),
        'De aanbieder meldde dit zelf. U kijkt of het bewijs klopt.',
      ]),
      ...taakVan(eigen.length, (n) => `Doe ${tel(n, 'controle', 'controles')}`, [
        `${basis}?lijst=controles`,
        'Door loting getrokken. Tot dit klaar is, wacht alles van die week.',
      ]),
    ],
    [gemeld, controles],
  ];
}

/** Of each thing that can be done apart, for each of them is somebody else's turn next. */
function useDeclaratietaken(): [Taak[], Lijst<unknown>] {
  const lijst = useDeclaraties();
  const eigen = rijenVan(lijst).filter(isVanMij);
  const daadVan = (een: (typeof eigen)[number]) =>
    openVan(een).find(({ hindernissen }) => hindernissen.length === 0)?.daad;
  const taken = Object.entries(DAAD).flatMap(([daad, woord]) => {
    const deze = eigen.filter((een) => daadVan(een) === daad);
    const samen = deze.reduce((som, { bedragInCenten }) => som + bedragInCenten, 0);
    return taakVan(deze.length, (n) => `${woord}: ${tel(n, 'declaratie', 'declaraties')}`, [
      padVan('/financiering/declaraties', deze),
      `Samen is ${inEuro(samen)} gevraagd. Daarna is iemand anders aan zet.`,
    ]);
  });
  return [taken, lijst];
}

/** What can be put together for the bank now, of each programme that runs. */
function useVoorsteltaken(programmas: readonly ProgrammaKort[]): Taak[] {
  const lopend = programmas.filter(({ status }) => status !== 'concept');
  const voorstellen = useQueries({
    queries: lopend.map(({ id }) => ({
      queryKey: [BETALINGEN, 'voorstel', id],
      queryFn: () => take(api.GET('/programmas/{id}/betaalvoorstel', { params: { path: { id } } })),
    })),
  });
  return lopend.flatMap(({ id, naam }, nr) => {
    const voorstel = voorstellen[nr]?.data;
    return taakVan(
      voorstel?.binnen.length ?? 0,
      () => `Stel een batch op: ${inEuro(voorstel?.bedragInCenten ?? 0)}`,
      [`/financiering/betalingen?programma=${id}`, `Dit is goedgekeurd in ${naam} en kan nu worden betaald.`],
    );
  });
}

function useBetaaltaken(programmas: readonly ProgrammaKort[]): [Taak[], Lijst<unknown>[]] {
  const [rekeningen, batches, onbekend] = [useBankrekeningen(), useBatches(null), useOnbekend(null)];
  const wacht = rijenVan(rekeningen).filter(
    ({ stand, doorUzelf }) => stand === 'te-bevestigen' && !doorUzelf,
  );
  const vrijgeven = rijenVan(batches).filter(({ magVrijgeven }) => magVrijgeven === 'ja');
  const bank = rijenVan(batches).filter(({ status }) => status === 'vrijgegeven');
  const taken = [
    ...taakVan(wacht.length, (n) => `Controleer ${tel(n, 'rekening', 'rekeningen')}`, [
      '/financiering/rekeningen',
      'Op een rekening wordt pas betaald als een tweede persoon haar bij de houder navroeg.',
    ]),
    ...useVoorsteltaken(programmas),
    ...taakVan(vrijgeven.length, (n) => `Geef ${tel(n, 'batch', 'batches')} vrij`, [
      padVan('/financiering/betalingen', vrijgeven),
      'Twee mensen die er niets van goedkeurden, geven een batch vrij.',
    ]),
    ...taakVan(
      bank.length,
      (n) => `Breng ${tel(n, 'batch', 'batches')} naar de bank en lees het antwoord in`,
      [
        padVan('/financiering/betalingen', bank),
        'Pas met het antwoord van de bank is een betaling afgerekend.',
      ],
    ),
    ...taakVan(rijenVan(onbekend).length, (n) => `Zoek ${tel(n, 'melding', 'meldingen')} van de bank uit`, [
      '/financiering/betalingen',
      'De bank noemde iets dat bij geen betaling past.',
    ]),
  ];
  return [taken, [rekeningen, batches, onbekend]];
}

export interface Taken {
  taken: Taak[];
  laadt: boolean;
  fout: Error | null;
  opnieuw: () => void;
}

/** All that waits for who looks, in the order of the way that money goes. */
export function useTaken(): Taken {
  const programmas = useProgrammas();
  const rijen = rijenVan(programmas);
  const [afspraken, afspraaklijst] = useAfspraaktaken(rijen);
  const [prestaties, prestatielijsten] = usePrestatietaken();
  const [declaraties, declaratielijst] = useDeclaratietaken();
  const [betalingen, betaallijsten] = useBetaaltaken(rijen);
  const lijsten = [programmas, afspraaklijst, ...prestatielijsten, declaratielijst, ...betaallijsten];
  return {
    taken: [...programmataken(rijen), ...afspraken, ...prestaties, ...declaraties, ...betalingen],
    laadt: lijsten.some(({ data, error }) => data === undefined && error === null),
    fout: lijsten.find(({ error }) => error !== null)?.error ?? null,
    opnieuw: () => {
      for (const { error, refetch } of lijsten) if (error !== null) void refetch();
    },
  };
}
