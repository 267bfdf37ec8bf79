// SPDX-License-Identifier: EUPL-1.2
import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, take, type Schema } from '../../api/api';
import { TOTAAL, type Beeld, type Cijfertabel, type Eenheid, type Indeling, type Maat } from './inhoud';
import { STAPPEN } from './stappen';
import { kwartaalNaam } from './toon';

type Kubus = Schema['KubusWeergave'];
type Soort = Kubus['maat'];

/** What the cube is narrowed to. */
export interface Livefilter {
  jaar: number;
  regio: string | null;
  thema: string | null;
}
export type Namen = ReadonlyMap<string, string>;

/** A maat as a report calls it, and where the cube tells it. */
type Kubusmaat = Maat & { bron: string };
const maat = (
  code: string,
  naam: string,
  { eenheid = 'aantal', bron = code }: { eenheid?: Eenheid; bron?: string } = {},
): Kubusmaat => ({ code, naam, eenheid, bron, decimalen: 0 });
const dagen = (code: string, naam: string, bron: string): Kubusmaat =>
  maat(code, naam, { eenheid: 'dagen', bron });

const MATEN: Record<Soort, readonly Kubusmaat[]> = {
  trechter: [
    ...STAPPEN.map(({ stap, naam }) => maat(stap, naam)),
    maat('onvervuld', 'Zonder passend aanbod'),
  ],
  doorlooptijd: [
    dagen('contact-mediaan', 'Mediaan tot contact', 'contactMediaan'),
    dagen('contact-p90', 'Negen van de tien tot contact', 'contactP90'),
    dagen('hulp-mediaan', 'Mediaan tot hulp', 'hulpMediaan'),
    dagen('hulp-p90', 'Negen van de tien tot hulp', 'hulpP90'),
  ],
  kosten: [
    maat('kosten', 'Kosten', { eenheid: 'centen', bron: 'kostenInCenten' }),
    maat('geholpen', 'Geholpen'),
    maat('kosten-per-uitkomst', 'Kosten per uitkomst', {
      ...{ eenheid: 'centen', bron: 'kostenPerUitkomstInCenten' },
    }),
  ],
  bereik: [
    maat('ondernemingen', 'Ondernemingen', { bron: 'bedrijven' }),
    maat('aanwezig', 'Ondernemingen in de regio', { bron: 'waarvan' }),
    maat('bereik', 'Bereik', { eenheid: 'aandeel', bron: 'aandeel' }),
  ],
};

/** The cube looks at counts alone: a cell goes because it is small, or because it would give away one that is. */
const REDEN = 'te weinig bedrijven, of dat zou eruit volgen';

/** One answer of the cube as a table of a report; `as` is a dimension or `periode`. */
export function toTabel(code: string, as: Indeling, kubus: Kubus): Cijfertabel {
  const maten = MATEN[kubus.maat];
  const plek = as.code === 'periode' ? 'periode' : 'groep';
  const rest = plek === 'periode' ? 'groep' : 'periode';
  const jaren = kubus.cellen.map(({ periode }) => periode);
  const slot = jaren.includes(null) ? null : (jaren.at(-1) ?? null);
  const cellen = kubus.cellen.filter((cel) => cel[rest] === (rest === 'periode' ? slot : null));
  const regels = cellen.map(({ afgeschermd, waarden, ...cel }) => ({
    codes: [cel[plek] ?? TOTAAL],
    waarden: maten.map(({ bron }) => waarden[bron] ?? null),
    reden: afgeschermd ? REDEN : null,
  }));
  const codes = regels.flatMap(({ codes: [een = TOTAAL] }) => (een === TOTAAL ? [] : [een]));
  const namen = new Map(as.waarden.map((waarde) => [waarde.code, waarde.naam]));
  const waarden = [...new Set(codes)].map((een) => ({
    code: een,
    naam:
      plek === 'periode' ? kwartaalNaam(een) : (namen.get(een) ?? (een === 'onbekend' ? 'Onbekend' : een)),
  }));
  if (plek === 'groep') waarden.sort((een, ander) => een.naam.localeCompare(ander.naam, 'nl'));
  return { code, titel: TITELS[code] ?? code, indelingen: [{ ...as, waarden }], maten, regels };
}

const TITELS: Record<string, string> = {
  'trechter-regio': 'Trechter per regio',
  'trechter-thema': 'Trechter per thema',
  'trechter-kwartaal': 'Trechter per kwartaal',
  'doorlooptijd-thema': 'Doorlooptijd per thema',
  'kosten-thema': 'Kosten per thema',
  'bereik-regio': 'Bereik per regio',
};

interface Deelvraag {
  code: string;
  as: 'regio' | 'thema' | 'periode';
  maat: Soort;
}
const VRAGEN: readonly Deelvraag[] = [
  { code: 'trechter-regio', as: 'regio', maat: 'trechter' },
  { code: 'trechter-kwartaal', as: 'periode', maat: 'trechter' },
  { code: 'trechter-thema', as: 'thema', maat: 'trechter' },
  { code: 'doorlooptijd-thema', as: 'thema', maat: 'doorlooptijd' },
  { code: 'kosten-thema', as: 'thema', maat: 'kosten' },
  { code: 'bereik-regio', as: 'regio', maat: 'bereik' },
];

/** What stands on the axis is not narrowed: a choice is pointed at there. */
function queryOf({ as, maat: soort }: Deelvraag, { jaar, regio, thema }: Livefilter) {
  return {
    maat: soort,
    ...(as === 'periode'
      ? { vanJaar: jaar - 1, totJaar: jaar, periode: 'kwartaal' as const }
      : { vanJaar: jaar, per: as }),
    ...(regio !== null && as !== 'regio' ? { regio } : {}),
    ...(thema !== null && as !== 'thema' && soort !== 'bereik' ? { thema } : {}),
  };
}

const fetchKubus = (query: ReturnType<typeof queryOf>): Promise<Kubus> =>
  take(api.GET('/impact/kubus', { params: { query } }));

// The cube may be asked so many times an hour; figures of minutes ago are as good.
const VERS_MS = 5 * 60_000;

const asVan = (as: Deelvraag['as'], namen: { regio: Namen; thema: Namen }): Indeling =>
  as === 'periode'
    ? { code: 'periode', naam: 'Kwartaal', waarden: [] }
    : {
        code: as,
        naam: as === 'regio' ? 'Regio' : 'Thema',
        waarden: [...namen[as]].map(([code, naam]) => ({ code, naam })),
      };

const verborgenIn = ({ code, regels }: Cijfertabel): Beeld['verborgen'] =>
  regels.flatMap(({ codes, reden }) => (reden === null ? [] : [{ tabel: code, codes, reden }]));

/** The figures as they are now. */
export function useLive(
  filter: Livefilter,
  namen: { regio: Namen; thema: Namen },
): { beeld: Beeld | undefined; fout: Error | null; opnieuw: () => void; op: number } {
  const antwoorden: UseQueryResult<Kubus>[] = useQueries({
    queries: VRAGEN.map((vraag) => {
      const query = queryOf(vraag, filter);
      return { queryKey: ['kubus', query], queryFn: () => fetchKubus(query), staleTime: VERS_MS };
    }),
  });
  const kubussen = antwoorden.flatMap(({ data }) => data ?? []);
  const tabellen = VRAGEN.flatMap(({ code, as }, nr) => {
    const data = antwoorden[nr]?.data;
    return data ? [toTabel(code, asVan(as, namen), data)] : [];
  });
  const drempel = kubussen[0]?.drempel ?? 10;
  const compleet = kubussen.length === VRAGEN.length;
  return {
    beeld: compleet
      ? { drempel, tabellen, effecten: [], verborgen: tabellen.flatMap(verborgenIn) }
      : undefined,
    fout: antwoorden.find(({ error }) => error)?.error ?? null,
    opnieuw: () => antwoorden.forEach(({ error, refetch }) => error && void refetch()),
    op: Math.max(...antwoorden.map(({ dataUpdatedAt }) => dataUpdatedAt)),
  };
}

/** Themes by regios, one question per theme: fetched when it is asked for. */
export function useLiveKruis(
  { jaar }: Livefilter,
  namen: { regio: Namen; thema: Namen },
  aan: boolean,
): Cijfertabel | undefined {
  const themas = [...namen.thema].map(([code, naam]) => ({ code, naam }));
  return useQuery({
    queryKey: ['kubus', 'kruis', jaar, themas.length],
    enabled: aan && themas.length > 0,
    staleTime: VERS_MS,
    queryFn: async () => {
      const stukken = await Promise.all(
        themas.map(({ code }) =>
          fetchKubus({ maat: 'trechter', vanJaar: jaar, per: 'regio', thema: code }).then((kubus) =>
            toTabel('kruis', asVan('regio', namen), kubus),
          ),
        ),
      );
      return kruisVan(stukken, themas);
    },
  }).data;
}

function kruisVan(
  stukken: readonly Cijfertabel[],
  themas: readonly { code: string; naam: string }[],
): Cijfertabel {
  const regios = new Map(
    stukken.flatMap(({ indelingen }) => indelingen[0]?.waarden ?? []).map((een) => [een.code, een]),
  );
  return {
    code: 'trechter-regio-thema',
    titel: 'Trechter per regio en thema',
    indelingen: [
      {
        code: 'regio',
        naam: 'Regio',
        waarden: [...regios.values()].sort((een, ander) => een.naam.localeCompare(ander.naam, 'nl')),
      },
      { code: 'thema', naam: 'Thema', waarden: themas },
    ],
    maten: MATEN.trechter,
    regels: stukken.flatMap(({ regels }, nr) =>
      regels.map((regel) => ({ ...regel, codes: [...regel.codes, themas[nr]?.code ?? ''] })),
    ),
  };
}
