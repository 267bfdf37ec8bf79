// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM, type Actor, type AnyEvent } from '#libs/kernel';
import { Feitenwereld } from '../../../test/support/feiten.js';
import { Editielezer } from '../src/rapport/editie.lezer.js';
import { Editieservice } from '../src/rapport/editie.service.js';
import { Keuringservice } from '../src/rapport/keuring.service.js';
import { Narekenaar } from '../src/rapport/narekening.js';
import type { NieuweRapportdefinitieDto } from '../src/rapport/rapport.dto.js';
import { RapportLezer } from '../src/rapport/rapport.lezer.js';
import { RapportProcessor } from '../src/rapport/rapport.processor.js';
import type { RapporteditieWeergave } from '../src/rapport/rapport.weergave.js';
import { Rapportbouw } from '../src/rapport/rapportbouw.js';
import { Verzegeling } from '../src/rapport/verzegeling.service.js';
import { Feitenproef } from './feiten.support.js';

export const MAKER: Actor = { rol: 'analist', subject: 'maker' };
export const KEURDER: Actor = { rol: 'analist', subject: 'keurder' };
export const hoofdVan = (regio: string): Actor => ({
  ...{ rol: 'coordinator', subject: `hoofd-${regio}`, regio, hoofdcoordinator: true },
});
export const IEDEREEN: Actor = { rol: 'anoniem', subject: 'anoniem' };
export const WAAROM = 'Er kwamen later nog hulpvragen bij.';

const REGIOS = `INSERT INTO stamgegevens.regio (code, naam) VALUES ('TWE', 'Twente'), ('MBR', 'Midden-Brabant')`;
const ASKED = `SELECT id, type, source, subject, time, dataversie, data FROM platform.event
  WHERE type = 'rapporteditie-gevraagd' AND data ->> 'editieId' = $1 ORDER BY volgnummer DESC LIMIT 1`;

/** Reports over a made-up world; a test does the work of the worker itself. */
export class Rapportproef {
  readonly edities: Editieservice;
  readonly keuringen: Keuringservice;
  readonly verzegeling: Verzegeling;
  readonly desk: RapportLezer;
  readonly lezer: Editielezer;
  readonly narekenaar: Narekenaar;
  readonly bouw: Rapportbouw;
  readonly voortgang: number[] = [];

  private constructor(
    readonly p: Feitenproef,
    readonly wereld: Feitenwereld,
  ) {
    this.edities = p.app.get(Editieservice);
    this.keuringen = p.app.get(Keuringservice);
    this.verzegeling = p.app.get(Verzegeling);
    this.desk = p.app.get(RapportLezer);
    this.lezer = p.app.get(Editielezer);
    this.narekenaar = p.app.get(Narekenaar);
    this.bouw = p.app.get(Rapportbouw);
  }

  static async start(hulpvragen: number): Promise<Rapportproef> {
    const p = await Feitenproef.start();
    await p.sql(REGIOS, [], { rol: 'beheerder', subject: 'b' });
    const wereld = new Feitenwereld(3, hulpvragen);
    await p.log(wereld.events);
    return new Rapportproef(p, wereld);
  }

  define(anders: Partial<NieuweRapportdefinitieDto> = {}): Promise<string> {
    return this.edities.define(MAKER, {
      ...{ naam: 'Impact 2025', vanKwartaal: '2025-K1', totKwartaal: '2026-K4', regios: [], themas: [] },
      ...anders,
    });
  }

  async event(editieId: string): Promise<AnyEvent> {
    const [rij] = await this.p.sql<Omit<AnyEvent, 'time'> & { time: Date }>(ASKED, [editieId]);
    if (!rij) throw new Error('Deze editie is niet gevraagd.');
    return { ...rij, time: rij.time.toISOString() } as AnyEvent;
  }

  /** As the worker. */
  async work(editieId: string, pogingen = 4): Promise<void> {
    const processor = new RapportProcessor(this.p.db, this.bouw);
    const data = await this.event(editieId);
    const updateProgress = (nr: unknown): Promise<void> =>
      Promise.resolve(void this.voortgang.push(Number(nr)));
    await processor.process({ data, attemptsMade: 0, opts: { attempts: pogingen }, updateProgress });
  }

  async built(definitieId: string, waarom?: string): Promise<RapporteditieWeergave> {
    const id = await this.edities.request(MAKER, definitieId, waarom);
    await this.work(id);
    return this.desk.editie(MAKER, id);
  }

  approve(
    wie: Actor,
    { id, sha256 }: Pick<RapporteditieWeergave, 'id' | 'sha256'>,
    akkoord = true,
  ): Promise<void> {
    const reden = akkoord ? undefined : 'De cijfers van onze regio kloppen niet.';
    return this.keuringen.approve(wie, id, { akkoord, sha256: sha256 ?? '', ...(reden && { reden }) });
  }

  async approved(editie: RapporteditieWeergave): Promise<void> {
    for (const wie of [hoofdVan('MBR'), hoofdVan('TWE'), KEURDER]) await this.approve(wie, editie);
  }

  async sealed(definitieId: string, waarom?: string): Promise<RapporteditieWeergave> {
    const editie = await this.built(definitieId, waarom);
    await this.approved(editie);
    await this.verzegeling.seal(MAKER, editie.id, editie.sha256 ?? '');
    return this.desk.editie(MAKER, editie.id);
  }

  sql = <T = Record<string, unknown>>(
    sql: string,
    waarden: unknown[] = [],
    wie: Actor = SYSTEEM,
  ): Promise<T[]> => this.p.sql<T>(sql, waarden, wie);
}
