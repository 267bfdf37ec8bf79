// SPDX-License-Identifier: EUPL-1.2
import { Klok, SYSTEEM, type Actor, type AnyEvent } from '#libs/kernel';
import type { Mail, Mailer } from '#libs/platform';
import { Kringpost } from '../src/bericht/kringpost.js';
import { InvallerService } from '../src/kring/invaller.service.js';
import { KringLezer } from '../src/kring/kring.lezer.js';
import { KringService } from '../src/kring/kring.service.js';
import { Kringplanning } from '../src/kring/kringplanner.js';
import { Kringverloop } from '../src/kring/kringverloop.js';
import type { KringaanmeldingDto, KringstandWeergave } from '../src/kringaanmelding/kringaanmelding.dto.js';
import { KringaanmeldingLezer } from '../src/kringaanmelding/kringaanmelding.lezer.js';
import { KringaanmeldingService } from '../src/kringaanmelding/kringaanmelding.service.js';
import { CommunitiesKringenProcessor } from '../src/kringen.processor.js';
import { KringrondeLezer } from '../src/kringronde/kringronde.lezer.js';
import type { KringrondeMetVoorstelWeergave } from '../src/kringronde/kringronde.dto.js';
import { KringrondeService } from '../src/kringronde/kringronde.service.js';
import { Kringvormer } from '../src/kringronde/kringvormer.js';
import { Kringwoordenboek } from '../src/kringronde/kringwoorden.js';
import { Zegelkast } from '../src/persoon/zegel.js';
import { tijn, type Communityproef } from './communities.support.js';
import { VAKKEN } from './kring.js';

/** Four neighbours, and one at the other end of the country. */
const GEMEENTEN = ['GM0153', 'GM0164', 'GM0141', 'GM0147'];
export const VER = 'GM0935';

/** Members by number, each of a firm and a trade of his own. */
export const lid = (nr: number): Actor => ({
  ...{ rol: 'ondernemer', subject: `lid-${nr}`, kvkNummer: String(90_000_000 + nr) },
});

export const feiten = (nr: number, anders: Partial<KringaanmeldingDto> = {}): KringaanmeldingDto => ({
  ...{ sbi: [VAKKEN[nr % VAKKEN.length] ?? '7022'], gemeentecode: GEMEENTEN[nr % 4] ?? 'GM0153' },
  ...{ werkgebied: 'regionaal', begonnenIn: 2000 + nr, werkzamePersonen: nr, talen: ['nl'] },
  ...{ themas: ['energie'], ...anders },
});

const KLEIN = { minst: 3, meest: 4, maxKm: 60 };
const VAN_KRINGEN = `SELECT e.id, e.type, e.subject, e.data FROM platform.event e WHERE e.type IN ('kringronde-gevraagd',
    'kringronde-bevestigd', 'kring-toegetreden', 'kring-verlaten', 'lid-vertrokken')
  AND NOT EXISTS (SELECT FROM platform.aflevering a WHERE a.event_id = e.id) ORDER BY e.volgnummer`;

const OPNIEUW = `UPDATE communities.kringronde SET status = 'gevraagd', voorstel = NULL, deelnemers = NULL, kringen = NULL,
  wachtenden = NULL, gevormd_op = NULL WHERE id = $1`;

/** Kringen on a community of its own; the worker works when it is told to. */
export class Kringproef {
  readonly aanmeldingen: KringaanmeldingService;
  readonly aanmeldinglezer: KringaanmeldingLezer;
  readonly rondes: KringrondeService;
  readonly rondelezer: KringrondeLezer;
  readonly kringen: KringService;
  readonly lezer: KringLezer;
  readonly invallers: InvallerService;
  readonly planning: Kringplanning;
  readonly post: Kringpost;
  private readonly vormer: Kringvormer;
  private readonly processor: CommunitiesKringenProcessor;

  constructor(
    readonly p: Communityproef,
    readonly communityId: string,
  ) {
    const get = p.app.get.bind(p.app);
    this.aanmeldingen = get(KringaanmeldingService);
    this.aanmeldinglezer = get(KringaanmeldingLezer);
    this.rondes = get(KringrondeService);
    this.rondelezer = get(KringrondeLezer);
    this.kringen = get(KringService);
    this.lezer = get(KringLezer);
    this.invallers = get(InvallerService);
    this.planning = new Kringplanning(p.db, get(Klok));
    const bus = { send: (mail: Mail) => Promise.resolve(void p.mails.push(mail)) } as unknown as Mailer;
    this.post = new Kringpost(bus, p.config, get(Zegelkast));
    this.vormer = new Kringvormer(get(Klok));
    this.processor = new CommunitiesKringenProcessor(
      p.db,
      get(Kringwoordenboek),
      this.vormer,
      get(Kringverloop),
    );
  }

  /** What the queue of kringen would do by now. */
  async work(): Promise<void> {
    for (
      let events = await this.p.sql(VAN_KRINGEN);
      events.length > 0;
      events = await this.p.sql(VAN_KRINGEN)
    )
      for (const data of events) await this.processor.process({ data: data as unknown as AnyEvent } as never);
  }

  say = (wie: Actor, dto: KringaanmeldingDto): Promise<void> =>
    this.aanmeldingen.say(wie, this.communityId, dto);
  stand = (wie: Actor): Promise<KringstandWeergave> => this.aanmeldinglezer.stand(wie, this.communityId);

  /** So many become members and say yes. */
  async fill(aantal: number): Promise<void> {
    for (let nr = 0; nr < aantal; nr += 1) {
      await this.p.join(lid(nr), this.communityId, `Lid ${nr}`);
      await this.say(lid(nr), feiten(nr));
    }
  }

  /** A round up to its proposal. */
  async propose(regels: object = KLEIN): Promise<KringrondeMetVoorstelWeergave> {
    const id = await this.rondes.ask(tijn, this.communityId, regels);
    await this.work();
    return this.rondelezer.read(tijn, id);
  }

  /** Forms that round once more, as if it had just been asked for. */
  async again(id: string): Promise<void> {
    await this.p.sql(OPNIEUW, [id]);
    const woorden = await this.p.app.get(Kringwoordenboek).read();
    await this.p.db.as(SYSTEEM, (tx) => this.vormer.form(tx, id, woorden));
  }

  /** Kringen that are real, of everybody who said yes; answers their ids by number. */
  async form(regels: object = KLEIN): Promise<string[]> {
    const { id, versie } = await this.propose(regels);
    await this.rondes.confirm(tijn, id, versie);
    await this.work();
    const { gegevens } = await this.lezer.list(tijn, this.communityId, { aantal: 50 });
    return gegevens.map((een) => een.id);
  }

  /** Who is in it, as actors. */
  async ledenVan(kringId: string): Promise<Actor[]> {
    const { leden } = await this.lezer.read(tijn, kringId);
    return leden.map(({ weergavenaam }) => lid(Number(weergavenaam?.split(' ')[1])));
  }

  async leave(wie: Actor, kringId: string, reden?: string): Promise<void> {
    const { mijn } = await this.lezer.read(wie, kringId);
    await this.kringen.leave(wie, kringId, { versie: mijn?.versie ?? 0, ...(reden && { reden }) });
    await this.work();
  }
}
