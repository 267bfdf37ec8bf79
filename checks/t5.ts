// SPDX-License-Identifier: EUPL-1.2
// T5: every operation, by everyone, on what is theirs, what is another's and what is a guess. Nobody is answered more
// than the table of access says; and without any guard, row-level security alone gives nobody what is another's.
import type { Toegangstabel } from '#libs/platform';
import { TOEGANGSTABEL } from '../apps/api/src/toegangstabel.js';
import { Afdruk } from './hulp/afdruk.js';
import { inParallel } from './hulp/http.js';
import { newToeval, shuffled } from './hulp/toeval.js';
import { guessOf, readBewerkingen, type Bewerking } from './hulp/toegang-bewerkingen.js';
import { isBekend } from './hulp/toegang-inhoud.js';
import { ask, type Antwoord, type Geval } from './hulp/toegang-verzoek.js';
import type { ProefApi } from './hulp/toegang-api.js';
import { predict } from './hulp/toegang-voorspelling.js';
import type { Doel, Wereld, Wie } from './hulp/toegang-wereld.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

export interface ToegangOpties {
  wereld: Wereld;
  api: ProefApi;
  /** How often everything is tried, each time in another order. */
  rondes: number;
  seed: number;
  tegelijk: number;
  /** The table that answers are held against; another than that of the api is a negative control. */
  tabel?: Toegangstabel;
  /** Only these operations. */
  alleen?: string[];
  /** One in so many of all that there is to try, by chance of the seed. */
  eenOp?: number;
}

/** A version that no row has: who may change something is told so, and the world stays as it was. */
const VEROUDERD = 999_999;
/** The first few findings are told in words. */
const MELDINGEN = 10;

/** Who asks for all his data gets what others wrote about him too (AVG art. 15): whole rows, and none of another. */
const INZAGE = ['gegevensverzoekDoen', 'eigenGegevensverzoekDoen'];

/** With all guards: the status is what the table predicts, and no answer holds a canary of somebody else. */
export async function runToegang(opties: ToegangOpties): Promise<Uitslag> {
  const { wereld, api, tegelijk } = opties;
  const { gevallen, bewerkingen, zonderRegel } = await readGevallen(opties);
  const fouten = { zonderRegel, verkeerdeStatus: 0, lekken: 0 };
  const begin = performance.now();
  const reeks = repeat(gevallen, opties);
  await inParallel(reeks.length, tegelijk, async (nummer) => {
    const geval = reeks[nummer] as Geval;
    const antwoord = await ask(api.url, wereld, geval, geval.verwacht === 'door' ? VEROUDERD : undefined);
    if (!isVerwacht(geval, antwoord)) tell(geval, antwoord.status, (fouten.verkeerdeStatus += 1));
    const recht = INZAGE.includes(geval.bewerking.id) ? 'magRij' : 'magZien';
    if (leaks(wereld, geval.wie, antwoord.tekst, recht)) tell(geval, 'lek', (fouten.lekken += 1));
  });
  const feiten = { bewerkingen, bellers: wereld.wie.length, rondes: opties.rondes };
  return {
    naam: 'T5 toegang',
    n: reeks.length,
    fouten,
    feiten: { ...feiten, seconden: secondsSince(begin) },
  };
}

/** Reading the whole database after each call would take longer than all the calls. */
const PER_AFDRUK = 8;

/**
 * Without any guard: all that the table refuses is asked all the same, with versions that would be accepted. No answer
 * holds a canary of somebody else, and no row of the database changes.
 */
export async function runZonderBewaking(opties: ToegangOpties): Promise<Uitslag> {
  const { wereld, api } = opties;
  const { gevallen, zonderRegel } = await readGevallen(opties);
  const geweigerd = gevallen.filter(({ verwacht }) => verwacht !== 'door');
  const fouten = { zonderRegel, lekken: 0, gewijzigd: 0 };
  const feiten = { doorDeDatabaseGeweigerd: 0 };
  const begin = performance.now();
  const reeks = repeat(geweigerd, opties);
  const afdruk = await Afdruk.open(wereld.beheerUrl);
  try {
    for (const [nr, geval] of reeks.entries()) {
      const antwoord = await ask(api.url, wereld, geval);
      if (antwoord.status >= 500) feiten.doorDeDatabaseGeweigerd += 1;
      if (leaks(wereld, geval.wie, antwoord.tekst, 'magRij')) tell(geval, 'lek', (fouten.lekken += 1));
      if (nr % PER_AFDRUK !== PER_AFDRUK - 1 && nr !== reeks.length - 1) continue;
      const tabellen = await afdruk.changedTables();
      if (tabellen.length === 0) continue;
      fouten.gewijzigd += 1;
      const eerste = nr - (nr % PER_AFDRUK);
      for (const een of reeks.slice(eerste, nr + 1))
        tell(een, `wijziging van ${tabellen.join(', ')}`, fouten.gewijzigd);
    }
  } finally {
    await afdruk.close();
  }
  const seconden = secondsSince(begin);
  return { naam: 'T5 zonder bewaking', n: reeks.length, fouten, feiten: { ...feiten, seconden } };
}

async function readGevallen({ api, wereld, tabel = TOEGANGSTABEL, alleen }: ToegangOpties): Promise<{
  gevallen: Geval[];
  bewerkingen: number;
  zonderRegel: number;
}> {
  const alle = (await readBewerkingen(api.url)).filter(({ id }) => alleen?.includes(id) ?? true);
  const gevallen = alle.flatMap((bewerking) => {
    const regel = tabel[bewerking.id];
    if (regel === undefined) return [];
    return doelenOf(bewerking, wereld).flatMap((doel) =>
      callersOf(bewerking, wereld, doel).flatMap((wie) =>
        bewerking.antwoordtypen.map((accept) => {
          const verwacht = predict(regel, wie, doel);
          return { bewerking, wie, doel, accept, verwacht };
        }),
      ),
    );
  });
  return { gevallen, bewerkingen: alle.length, zonderRegel: alle.filter(({ id }) => !(id in tabel)).length };
}

/** Who ends all of their own sessions would be somebody else from then on, and who removes a concept or a file has none, as who was asked
 * and answered has nothing to answer. */
const callersOf = ({ id }: Bewerking, { wie }: Wereld, doel: Doel | undefined): Wie[] =>
  wie
    .filter(({ sessie }) => sessie === undefined || id !== 'eigenSessiesBeeindigen')
    .filter(
      ({ conceptId }) => conceptId === undefined || id !== 'conceptVerwijderen' || conceptId !== doel?.id,
    )
    .filter(
      ({ kvkNummer }) =>
        id !== 'postbijlageVerwijderen' || kvkNummer === undefined || kvkNummer !== doel?.lidKvk,
    )
    .filter(
      ({ kvkNummer }) =>
        id !== 'ervaringsverzoekBeantwoorden' || kvkNummer === undefined || kvkNummer !== doel?.kvkNummer,
    )
    .filter(
      ({ organisatieId }) =>
        id !== 'prestatiebewijsVerwijderen' ||
        organisatieId === undefined ||
        organisatieId !== doel?.organisatieId,
    );

/** A region may be made by writing to its code, so a guess says nothing there. */
function doelenOf({ soort, pad, id }: Bewerking, { doelen }: Wereld): (Doel | undefined)[] {
  if (soort === undefined) return [undefined];
  const gok = pad.includes('{') && id !== 'putRegio' ? [guessOf(soort)] : [];
  return [...doelen.filter((doel) => doel.soort === soort), ...gok];
}

const repeat = (gevallen: Geval[], { rondes, seed, eenOp = 1 }: ToegangOpties): Geval[] => {
  const toeval = newToeval(seed);
  return Array.from({ length: rondes }, () =>
    shuffled(toeval, gevallen).slice(0, Math.ceil(gevallen.length / eenOp)),
  ).flat();
};

/** Rows that are told by the body are refused as bad input; of a body that is not known, no more can be said. */
function isVerwacht({ bewerking, verwacht }: Geval, { status, tekst }: Antwoord): boolean {
  const { methode, pad, soort } = bewerking;
  const bekend = isBekend(bewerking) && (soort !== undefined || !pad.includes('{'));
  if (verwacht === 404) return status === 404 || (status === 400 && !(bekend && pad.includes('{')));
  if (verwacht !== 'door') return status === verwacht;
  // He may be here; that somebody else decides about this one row is no matter of his role.
  if (tekst.includes(':niet-door-u"')) return status === 403;
  return bekend ? isGedaan(status, methode) : status !== 401 && status !== 403 && status < 500;
}

const isGedaan = (status: number, methode: string): boolean =>
  (status >= 200 && status < 300) || (methode !== 'GET' && status === 409);

const leaks = ({ kanaries }: Wereld, wie: Wie, tekst: string, recht: 'magZien' | 'magRij'): boolean =>
  kanaries.some((kanarie) => tekst.includes(kanarie.tekst) && !kanarie[recht](wie));

function tell(
  { bewerking, wie, doel, verwacht }: Geval,
  gekregen: number | string,
  hoeveelste: number,
): void {
  if (hoeveelste > MELDINGEN) return;
  const wat = `${bewerking.id} door ${wie.naam} op ${doel?.naam ?? 'niets'}`;
  process.stderr.write(`${wat}: verwacht ${verwacht}, kreeg ${gekregen}\n`);
}
