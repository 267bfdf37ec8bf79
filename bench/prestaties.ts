// SPDX-License-Identifier: EUPL-1.2
// npm run bench:prestaties [-- --n 100000 --regels 40 --programmas 4 --opdrachten 10000 --begunstigden 1000 --keren 200]
// From accepted prestaties to a file for the bank, through the services: what can be declared, sending it in, assessing,
// approving, the lists meanwhile, and a batch of payments. The prestaties are put there in bulk by a superuser, past triggers
// and policies (hulp/meetwereld.ts); all that is measured has every guard on. Beside sending it in,
// in the same run, a bare INSERT … SELECT of the same lines in tables without triggers, policies or limits.
import os from 'node:os';
import { parseArgs } from 'node:util';
import pg from 'pg';
import type { Actor } from '#libs/kernel';
import type { Pagina } from '#libs/platform';
import { withOmgeving } from '../checks/hulp/omgeving.js';
import {
  MAANDEN,
  MEETJAAR,
  Meetwereld,
  maandVan,
  type Meetafspraak,
  type Periode,
} from './hulp/meetwereld.js';
import { measureBetaling } from './hulp/betaalmeting.js';
import { print, printTail, timed } from './hulp/meting.js';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '100000' },
    regels: { type: 'string', default: '40' },
    programmas: { type: 'string', default: '4' },
    opdrachten: { type: 'string', default: '10000' },
    begunstigden: { type: 'string', default: '1000' },
    keren: { type: 'string', default: '200' },
  },
});
const [N, REGELS, PROGRAMMAS, OPDRACHTEN, BEGUNSTIGDEN, KEREN] = [
  ...[values.n, values.regels, values.programmas, values.opdrachten, values.begunstigden, values.keren],
].map(Number) as [number, number, number, number, number, number];
const AFSPRAKEN = Math.max(1, Math.round(N / (REGELS * MAANDEN)));
/** As many as the API gives without being asked. */
const BLADZIJDE = 50;

/** One declaratie to be: an afspraak and a month. */
type Cel = { afspraak: Meetafspraak; periode: Periode };

/** One after the other, each measured. */
async function measureEach<T>(
  naam: string,
  rij: readonly T[],
  run: (een: T) => Promise<unknown>,
): Promise<number> {
  const metingen: number[] = [];
  for (const een of rij) metingen.push(await timed(() => run(een)));
  printTail(naam, metingen);
  return metingen.reduce((som, ms) => som + ms, 0) / 1_000;
}

const PLAIN = `CREATE SCHEMA bench;
  CREATE TABLE bench.declaratie (id uuid PRIMARY KEY, afspraak_id uuid, van date, tot date, op timestamptz);
  CREATE TABLE bench.regel (declaratie_id uuid, prestatie_id uuid, versie int, bedrag bigint, PRIMARY KEY (declaratie_id, prestatie_id));
  CREATE UNIQUE INDEX ON bench.regel (prestatie_id)`;
const PLAIN_INSERT = `WITH d AS (INSERT INTO bench.declaratie VALUES (gen_random_uuid(), $1, $2, $3, now()) RETURNING id)
  INSERT INTO bench.regel SELECT d.id, p.id, p.versie, p.bedrag_in_centen FROM d, prestatiefinanciering.prestatie p
    WHERE p.afspraak_id = $1 AND p.prestatiedatum BETWEEN $2 AND $3 AND p.status = 'aanvaard'`;

async function measurePlain(beheerUrl: string, cellen: readonly Cel[]): Promise<void> {
  const client = new pg.Client({ connectionString: beheerUrl });
  await client.connect();
  await client.query(PLAIN);
  const seconden = await measureEach('ondergrens: kale INSERT … SELECT per declaratie', cellen, (cel) =>
    client.query(PLAIN_INSERT, [cel.afspraak.id, cel.periode.van, cel.periode.tot]),
  );
  print('ondergrens: kale INSERT … SELECT', N / seconden, 'per s');
  await client.end();
}

class Meting {
  private readonly ids: string[] = [];

  constructor(
    private readonly wereld: Meetwereld,
    private readonly cellen: readonly Cel[],
  ) {}

  preview = ({ afspraak, periode }: Cel) =>
    this.wereld.indienen.preview(this.wereld.aanbieder(afspraak), {
      afspraakId: afspraak.id,
      ...periode,
    });

  /** As the aanbieder does: he looks at what can be declared, and declares it. */
  async submitAll(): Promise<void> {
    const [bekijken, indienen]: [number[], number[]] = [[], []];
    let prestaties = 0;
    for (const cel of this.cellen) {
      let prestatieIds: string[] = [];
      bekijken.push(
        await timed(async () => {
          prestatieIds = (await this.preview(cel)).mee.map(({ prestatieId }) => prestatieId);
        }),
      );
      prestaties += prestatieIds.length;
      const nieuw = { afspraakId: cel.afspraak.id, ...cel.periode, prestatieIds };
      const wie = this.wereld.aanbieder(cel.afspraak);
      indienen.push(
        await timed(async () => this.ids.push(await this.wereld.indienen.submit(wie, nieuw, undefined))),
      );
    }
    if (prestaties !== N) throw new Error(`Van ${N} prestaties zijn er ${prestaties} gedeclareerd.`);
    const [eerst, daarna] = [bekijken, indienen].map(
      (rij) => rij.reduce((som, ms) => som + ms, 0) / 1_000,
    ) as [number, number];
    print('gedeclareerde prestaties', prestaties, 'aantal');
    print('declaraties', this.ids.length, 'aantal');
    printTail('voorbeeld voor het indienen', bekijken);
    printTail('indienen', indienen);
    print('indienen, alles', daarna, 's');
    print('indienen, prestaties', N / daarna, 'per s');
    print('voorbeeld en indienen, prestaties', N / (eerst + daarna), 'per s');
  }

  async decideAll(): Promise<void> {
    const { declaraties: lezer, beoordelen } = this.wereld;
    const [bea, cor] = [this.wereld.financier('bea'), this.wereld.financier('cor')];
    const gelezen = new Map<string, Awaited<ReturnType<typeof lezer.read>>>();
    const lees = (wie: Actor) => async (id: string) => gelezen.set(id, await lezer.read(wie, id));
    const van = (id: string) => gelezen.get(id) ?? { versie: 0, regels: [], oordeelHash: null };
    await measureEach('declaratie lezen voor het beoordelen', this.ids, lees(bea));
    const beoordeeld = await measureEach('beoordelen', this.ids, (id) => {
      const { versie, regels } = van(id);
      const besluiten = regels.map(({ prestatieId }) => ({ prestatieId, besluit: 'toegekend' as const }));
      return beoordelen.assess(bea, id, { versie, regels: besluiten });
    });
    print('beoordelen, prestaties', N / beoordeeld, 'per s');
    await measureEach('declaratie lezen voor het goedkeuren', this.ids, lees(cor));
    const goedgekeurd = await measureEach('goedkeuren', this.ids, (id) => {
      const { versie, oordeelHash } = van(id);
      return beoordelen.approve(cor, id, { versie, oordeelHash: oordeelHash ?? '' });
    });
    print('goedkeuren, prestaties', N / goedgekeurd, 'per s');
  }

  /** Page after page, from the first one again at the end. */
  private async measureList(
    naam: string,
    list: (vraag: { aantal: number; cursor?: string }) => Promise<Pagina<unknown>>,
  ): Promise<void> {
    let cursor: string | null = null;
    await measureEach(`${naam}, ${BLADZIJDE} per bladzijde`, Array.from({ length: KEREN }), async () => {
      const bladzijde: Pagina<unknown> = await list({
        aantal: BLADZIJDE,
        ...(cursor !== null && { cursor }),
      });
      cursor = bladzijde.volgende;
    });
  }

  async measureLists(): Promise<void> {
    const { wereld } = this;
    const [eerste] = this.cellen;
    if (!eerste) return;
    for (const wie of [wereld.aanbieder(eerste.afspraak), wereld.financier('bea')]) {
      await this.measureList(`prestaties van een ${wie.rol}`, (vraag) => wereld.prestaties.list(wie, vraag));
      await this.measureList(`declaraties van een ${wie.rol}`, (vraag) =>
        wereld.declaraties.list(wie, vraag),
      );
    }
  }
}

async function run(): Promise<void> {
  const wereld = await Meetwereld.open();
  try {
    const vullen = await timed(() => wereld.addPrestaties(N, PROGRAMMAS, AFSPRAKEN));
    print(`vullen met ${N} prestaties`, vullen / 1_000, 's');
    print('belasting van de machine, 1 minuut', os.loadavg()[0] ?? 0, 'aantal');
    const maanden = Array.from({ length: MAANDEN }, (_, nr) => maandVan(nr));
    const cellen = maanden.flatMap((periode) => wereld.afspraken.map((afspraak) => ({ afspraak, periode })));
    const meting = new Meting(wereld, cellen);
    const jaar = { van: `${MEETJAAR}-01-01`, tot: `${MEETJAAR}-12-31` };
    const jaren = Array.from({ length: 20 }, (_, i) => wereld.afspraken[i % AFSPRAKEN]).flatMap((afspraak) =>
      afspraak === undefined ? [] : [{ afspraak, periode: jaar }],
    );
    await measureEach(
      `voorbeeld van een maand, ${REGELS} prestaties`,
      cellen.slice(0, KEREN),
      meting.preview,
    );
    await measureEach(`voorbeeld van een jaar, ${REGELS * MAANDEN} prestaties`, jaren, meting.preview);
    await measurePlain(wereld.database.beheerUrl, cellen);
    await meting.submitAll();
    await meting.decideAll();
    await meting.measureLists();
    await measureBetaling(wereld, { opdrachten: OPDRACHTEN, begunstigden: BEGUNSTIGDEN });
    print('belasting van de machine, 1 minuut', os.loadavg()[0] ?? 0, 'aantal');
  } finally {
    await wereld.stop();
  }
}

await withOmgeving('bench', run);
process.exit(0);
