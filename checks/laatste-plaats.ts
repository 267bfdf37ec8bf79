// SPDX-License-Identifier: EUPL-1.2
// T2: two coordinators at once. One gets the last place; one decides on a hulpvraag; the other hears why not.
import { randomUUID } from 'node:crypto';
import type { Aanbod } from '#libs/matching-engine';
import { withClient } from '../apps/lokaal/src/postgres/cluster.js';
import { tokenFor } from '../test/support/tokens.js';
import { importAanbod } from './hulp/gegevens.js';
import { bearer, inParallel, send, type Antwoord } from './hulp/http.js';
import { submitUntilAccepted } from './hulp/indienen.js';
import type { Opstelling } from './hulp/opstelling.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

export interface LaatstePlaatsOpties {
  opstelling: Opstelling;
  /** Rounds, each with an offer and two hulpvragen of its own. */
  n: number;
  seed: number;
  /** Places of each offer; with 2 both win, and then the check must say so. */
  plaatsen?: number;
}

export const ENSCHEDE = 'GM0153';
export const TILBURG = 'GM0855';

const toAanbod = (code: string, capaciteit: Aanbod['voorwaarden']['capaciteit']): Aanbod =>
  ({
    id: code,
    titel: `Proefaanbod ${code}`,
    samenvatting: 'Een adviseur kijkt mee.',
    omschrijving: 'Een adviseur kijkt mee en geeft raad.',
    soort: 'coaching',
    themas: ['energie'],
    aanbieder: 'Proefaanbieder',
    voorwaarden: {
      gebied: ['NL'],
      sbi: [],
      sbiUitgesloten: [],
      rechtsvormen: [],
      capaciteit,
      openstelling: null,
    },
  }) as unknown as Aanbod;

/** Makes the offers and answers their ids, in order. */
export async function createAanbod(
  opstelling: Opstelling,
  codes: string[],
  plaatsen: number | null,
): Promise<string[]> {
  const capaciteit = plaatsen === null ? null : { totaal: plaatsen, bezet: 0 };
  await importAanbod(
    opstelling.urls[0] ?? '',
    codes.map((code) => toAanbod(code, capaciteit)),
  );
  return withClient(opstelling.beheerUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      'SELECT a.id FROM unnest($1::text[]) WITH ORDINALITY AS c(code, nr) JOIN aanbodmatching.aanbod a USING (code) ORDER BY nr',
      [codes],
    );
    return rows.map(({ id }) => id);
  });
}

/** `n` hulpvragen from one municipality; their ids. */
export async function createHulpvragen(
  opstelling: Opstelling,
  van: number,
  n: number,
  gemeentecode: string,
): Promise<string[]> {
  const ids: string[] = new Array<string>(n);
  await inParallel(n, 8, async (i) => {
    const body = {
      tekst: 'Wie kijkt mee naar mijn energierekening?',
      contact: { naam: 'Proefpersoon', email: `plaats-${van + i}@example.nl` },
      onderneming: { naam: 'Proefbedrijf', sbi: '1071', gemeentecode },
    };
    // Preparation only: a machine that stands still for a moment is not what is looked at here.
    const indiening = { nummer: van + i, sleutel: randomUUID(), body };
    ids[i] = await submitUntilAccepted(opstelling.urls, indiening, () => {});
  });
  return ids;
}

export const assign = (
  url: string,
  token: string,
  hulpvraagId: string,
  aanbodId: string,
  anders: object = {},
): Promise<Antwoord> =>
  send(`${url}/api/v1/hulpvragen/${hulpvraagId}/toewijzingen`, {
    headers: bearer(token),
    body: { versie: 1, aanbodIds: [aanbodId], redenAfwijking: 'Proef.', ...anders },
  });

export const reasonOf = ({ body }: Antwoord): string => JSON.stringify(body?.['redenen'] ?? '');

/** What is wrong with the places of these offers. */
export const BEZET = `SELECT
  count(*) FILTER (WHERE a.capaciteit_bezet > a.capaciteit_totaal)::int AS "bovenTotaal",
  count(*) FILTER (WHERE a.capaciteit_bezet <> t.aantal)::int AS "bezetKloptNiet",
  count(*) FILTER (WHERE t.aantal <> 1)::int AS "nietEenToewijzing"
  FROM aanbodmatching.aanbod a,
    LATERAL (SELECT count(*) AS aantal FROM aanbodmatching.toewijzing t WHERE t.aanbod_id = a.id AND t.plaats_bezet) t
  WHERE a.id = ANY ($1)`;

/** Every round: one place left, and a coordinator of each of two regions wants it for a hulpvraag of its own. */
export async function runLaatstePlaats(opties: LaatstePlaatsOpties): Promise<Uitslag> {
  const { opstelling, n, seed, plaatsen = 1 } = opties;
  const codes = Array.from({ length: n }, (_, i) => `PLAATS-${seed}-${i}`);
  const aanbod = await createAanbod(opstelling, codes, plaatsen);
  const twente = await createHulpvragen(opstelling, seed * 1_000_000, n, ENSCHEDE);
  const brabant = await createHulpvragen(opstelling, seed * 1_000_000 + n, n, TILBURG);
  const tokens = [await tokenFor('coordinator-twente'), await tokenFor('coordinator-brabant')] as const;
  const urls = opstelling.urls;
  const fouten = { nietEenWinnaar: 0, verliezerZonderReden: 0 };
  const feiten = { inDeRace: 0 };
  const begin = performance.now();
  await inParallel(n, 1, async (i) => {
    const id = aanbod[i] ?? '';
    const beide = await Promise.all([
      assign(urls[i % urls.length] ?? '', tokens[0], twente[i] ?? '', id),
      assign(urls[(i + 1) % urls.length] ?? '', tokens[1], brabant[i] ?? '', id),
    ]);
    const verliezer = beide.find(({ status }) => status === 409);
    if (beide.filter(({ status }) => status === 201).length !== 1) fouten.nietEenWinnaar += 1;
    if (!verliezer || !/zojuist vol|plaatsen zijn bezet/.test(reasonOf(verliezer)))
      fouten.verliezerZonderReden += 1;
    // Told by the database's own last word, and not by the rules that looked before it: they truly met.
    if (verliezer && /zojuist vol/.test(reasonOf(verliezer))) feiten.inDeRace += 1;
  });
  const geteld = await withClient(opstelling.beheerUrl, async (client) => {
    return (await client.query<Record<string, number>>(BEZET, [aanbod])).rows[0] ?? {};
  });
  return {
    naam: 'T2 laatste plaats',
    n,
    fouten: { ...fouten, ...geteld },
    feiten: { seed, apis: urls.length, ...feiten, seconden: secondsSince(begin) },
  };
}

/** Every round: two coordinators of one region choose another offer for the same hulpvraag, at the version both saw. */
export async function runZelfdeHulpvraag({ opstelling, n, seed }: LaatstePlaatsOpties): Promise<Uitslag> {
  const keuze = await createAanbod(opstelling, [`ZELFDE-${seed}-A`, `ZELFDE-${seed}-B`], null);
  const hulpvragen = await createHulpvragen(opstelling, seed * 1_000_000 + 500_000, n, ENSCHEDE);
  const token = await tokenFor('coordinator-twente');
  const fouten = { nietEenWinnaar: 0, verliezerZonderReden: 0 };
  const begin = performance.now();
  await inParallel(n, 1, async (i) => {
    const beide = await Promise.all(
      keuze.map((id, kant) =>
        assign(opstelling.urls[(i + kant) % opstelling.urls.length] ?? '', token, hulpvragen[i] ?? '', id),
      ),
    );
    const verliezer = beide.find(({ status }) => status === 409)?.body;
    if (beide.filter(({ status }) => status === 201).length !== 1) fouten.nietEenWinnaar += 1;
    const verteld = verliezer?.['versie'] === 2 && verliezer['gewijzigdDoor'] === 'coordinator-twente';
    if (!verteld) fouten.verliezerZonderReden += 1;
  });
  const feiten = { seed, apis: opstelling.urls.length, seconden: secondsSince(begin) };
  return { naam: 'T2 zelfde hulpvraag', n, fouten, feiten };
}
