// SPDX-License-Identifier: EUPL-1.2
// T16: a word of its own in every personal field, through everything that can happen to a hulpvraag. Afterwards none of
// them stands in a log, a queue, an event, an error, an address or a table; and when the person is erased, nowhere at all.
import type { Antwoord, CallOpties, ProcessFlow } from '../test/support/flow.js';
import { tokenFor } from '../test/support/tokens.js';
import { columnsOf, type Verwerking } from '#libs/platform';
import { VERWERKINGSREGISTER, ZONDER_PERSOONSGEGEVENS } from '../apps/worker/src/verwerkingsregister.js';
import { Doorloop } from './hulp/kanarie-doorloop.js';
import { provokeFouten } from './hulp/kanarie-fouten.js';
import { Kanaries, dumpDatabase, dumpRedis } from './hulp/kanaries.js';
import { leegVan, readVelden, vol } from './hulp/register-velden.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

export interface KanarieOpties {
  flow: ProcessFlow;
  /** As superuser: row-level security does not bind it. */
  beheerUrl: string;
  /** Two offers of `flow.tokens.aanbieder`, published. */
  aanbodIds: [string, string];
  seed: number;
  /** Negative control: does something that lets a word out. */
  lek?: (kanaries: Kanaries, hulpvraagId: string) => Promise<void>;
  /** The same, after the person was erased. */
  lekNaWissen?: (kanaries: Kanaries, hulpvraagId: string) => Promise<void>;
  /** Negative control: a register that names a field which nobody fills. */
  register?: readonly Verwerking[];
}

const AANBOD = { soort: 'coaching', themas: ['energie'], voorwaarden: { gebied: ['GM0153'] } };

/** What a run takes of this system: with two offers that the ondernemer may be given. */
export async function prepareKanaries(flow: ProcessFlow, seed: number): Promise<KanarieOpties> {
  const een = await flow.publish({ ...AANBOD, titel: 'Energiescan' });
  const twee = await flow.publish({ ...AANBOD, titel: 'Energiecoach' });
  return { flow, beheerUrl: flow.beheerUrl, aanbodIds: [een, twee], seed };
}

/** Where a word was found, in a few words. */
type Melding = (waar: string, velden: string[]) => void;

/** Everything that people type in goes in, by everyone who may type it. */
export async function runKanaries({
  flow,
  beheerUrl,
  aanbodIds,
  seed,
  lek,
  lekNaWissen,
  register = VERWERKINGSREGISTER,
}: KanarieOpties): Promise<Uitslag> {
  const begin = performance.now();
  const kanaries = new Kanaries(seed);
  const fouten = {
    ...{ tabellen: 0, wachtrij: 0, logboeken: 0, foutmeldingen: 0, anderen: 0 },
    ...{ nietGeraakt: 0, naWissen: 0, bewaardZonderGrond: 0 },
  };
  const tell =
    (soort: keyof typeof fouten): Melding =>
    (waar, velden) => {
      if (velden.length === 0) return;
      fouten[soort] += velden.length;
      process.stderr.write(`${soort}: ${waar} bevat ${[...new Set(velden)].join(', ')}\n`);
    };
  const doorloop = new Doorloop(flow, kanaries);
  await doorloop.run(aanbodIds);
  // People send such answers on, and proxies keep them.
  for (const [waar, { status, body, headers }] of Object.entries(
    await provokeFouten(flow, kanaries, doorloop),
  )) {
    if (status < 400 && waar !== 'foutAdres') throw new Error(`${waar} werd niet geweigerd: ${status}`);
    tell('foutmeldingen')(waar, kanaries.findIn(`${JSON.stringify(body)} ${JSON.stringify([...headers])}`));
  }
  await lek?.(kanaries, doorloop.id);
  await askOthers(flow, kanaries, doorloop.id, tell('anderen'));
  for (const [tabel, inhoud] of await dumpDatabase(beheerUrl))
    tell(tabel.startsWith('bullmq.') ? 'wachtrij' : 'tabellen')(tabel, kanaries.findIn(inhoud, tabel));
  const velden = await readVelden(beheerUrl, register, doorloop.id);
  tell('nietGeraakt')('geen waarde voor', leegVan(velden, 'versleuteld'));
  await doorloop.erase();
  await lekNaWissen?.(kanaries, doorloop.id);
  await searchAfter(flow, beheerUrl, doorloop, tell('naWissen'));
  const over = await readVelden(beheerUrl, register, doorloop.id);
  tell('naWissen')('nog gevuld', [...vol(over, 'versleuteld'), ...vol(over, 'leesbaar')]);
  tell('bewaardZonderGrond')('het register zegt niet waarom', withoutGround(kanaries.bewaard));
  const { REDIS_URL: redisUrl } = flow.env;
  if (redisUrl !== undefined) tell('wachtrij')('redis', kanaries.findIn(await dumpRedis(redisUrl)));
  tell('logboeken')('api', kanaries.findIn(flow.api.uitvoer()));
  tell('logboeken')('worker', kanaries.findIn(flow.worker.uitvoer()));
  const bewaard = kanaries.bewaard.length;
  const feiten = { bewaard, logtekens: flow.api.uitvoer().length + flow.worker.uitvoer().length };
  return {
    naam: 'T16 kanaries',
    n: kanaries.woorden.size,
    fouten,
    feiten: { ...feiten, seconden: secondsSince(begin) },
  };
}

/** Columns that an erasure leaves, and of which the register names no duty of law and not that they stay, or that they tell of nobody. */
function withoutGround(kolommen: readonly string[]): string[] {
  const plichten = VERWERKINGSREGISTER.filter(
    ({ grondslag, bewaren }) => grondslag === 'wettelijke-plicht' || 'blijvend' in bewaren,
  );
  const gegrond = new Set([
    ...plichten.flatMap(({ velden }) => Object.values(velden).flatMap((vorm) => columnsOf(vorm))),
    ...columnsOf(ZONDER_PERSOONSGEGEVENS),
  ]);
  return kolommen.filter((kolom) => !gegrond.has(kolom));
}

/** Lists, exports and logs as they are given to whoever has nothing to do with this person. */
async function askOthers(flow: ProcessFlow, kanaries: Kanaries, id: string, tell: Melding): Promise<void> {
  const paden = [
    ...[
      '/api/v1/hulpvragen',
      `/api/v1/hulpvragen/${id}`,
      '/api/v1/toewijzingen',
      '/api/v1/aanbod',
      '/gezondheid/gereed',
    ],
    ...[`/api/v1/auditregels?onderwerp=${id}`, '/api/v1/organisaties', '/api/v1/regios'],
    ...['prestaties', 'declaraties', 'bankrekeningen', 'betaalbatches', 'belangen', 'relaties']
      .concat('onbekende-verwijzingen', 'prestatiecontroles', 'steunregister', 'prestatieafspraken')
      .concat('impact/rapportdefinities', 'impact/externe-bronnen', 'impact/koppelbestanden', 'ervaringen')
      .map((wat) => `/api/v1/${wat}`),
  ];
  const { brabant, andereAanbieder, ondernemer, analist, beheerder } = flow.tokens;
  for (const [wie, token] of Object.entries({
    brabant,
    andereAanbieder,
    ondernemer,
    analist,
    beheerder,
    niemand: undefined,
  }))
    for (const pad of paden) {
      const antwoord = await flow.call('GET', pad, token === undefined ? {} : { token });
      const waar = `${pad} voor ${wie}`;
      tell(waar, kanaries.findIn(JSON.stringify(antwoord.body), waar));
    }
  // The log of the record itself is for its coordinator; it holds ids and codes.
  const log = await flow.call('GET', `/api/v1/auditregels?soort=hulpvraag&id=${id}`, {
    token: flow.tokens.twente,
  });
  tell('auditregels voor twente', kanaries.findIn(JSON.stringify(log.body)));
}

/** After the person was erased: nothing in any table, and nothing for anybody, whatever he may see. */
async function searchAfter(
  flow: ProcessFlow,
  beheerUrl: string,
  { id, sleutel, email, kvkNummer, kanaries }: Doorloop,
  tell: Melding,
): Promise<void> {
  for (const [tabel, inhoud] of await dumpDatabase(beheerUrl)) tell(tabel, kanaries.findAfter(inhoud, tabel));
  const { twente, brabant, aanbieder, andereAanbieder, analist, beheerder } = flow.tokens;
  const eigenaar = await tokenFor('ondernemer', { kvkNummer });
  const paden = [
    ...['/api/v1/hulpvragen?aantal=200', `/api/v1/hulpvragen/${id}`, '/api/v1/toewijzingen?aantal=200'],
    ...['/api/v1/gegevensverzoeken?aantal=200', `/api/v1/auditregels?onderwerp=${id}`],
  ];
  const bellers: Record<string, CallOpties> = {
    ...{ twente: { token: twente }, brabant: { token: brabant }, aanbieder: { token: aanbieder } },
    ...{ andereAanbieder: { token: andereAanbieder }, analist: { token: analist }, sleutel: { sleutel } },
    ...{ beheerder: { token: beheerder }, eigenaar: { token: eigenaar } },
  };
  for (const [wie, opties] of Object.entries(bellers))
    for (const pad of paden) {
      const { body } = (await flow.call('GET', pad, opties)) as { body: unknown };
      tell(`${pad} voor ${wie}`, kanaries.findIn(JSON.stringify(body)));
    }
  const inzage = (token: string, wie: object): Promise<Antwoord> =>
    flow.call('POST', '/api/v1/gegevensverzoeken', { token, body: { soort: 'inzage', ...wie } });
  for (const antwoord of [
    await inzage(eigenaar, {}),
    await inzage(twente, { email }),
    await inzage(twente, { kvkNummer }),
  ])
    tell('inzage', kanaries.findIn(JSON.stringify((antwoord as { body: unknown }).body)));
}
