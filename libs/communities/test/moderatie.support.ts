// SPDX-License-Identifier: EUPL-1.2
import { Klok, type Actor, type AnyEvent } from '#libs/kernel';
import type { Mail, Mailer } from '#libs/platform';
import { Communitypost } from '../src/bericht/communitypost.js';
import { Deelnemerpost } from '../src/bericht/deelnemerpost.js';
import { Ervaringspost } from '../src/bericht/ervaringspost.js';
import { Gesprekspost } from '../src/bericht/gesprekspost.js';
import { Kringpost } from '../src/bericht/kringpost.js';
import { CommunitiesMailProcessor } from '../src/communities.processor.js';
import { AntwoordService } from '../src/gesprek/antwoord.service.js';
import { GesprekkenLezer } from '../src/gesprek/gesprek.lezer.js';
import { CommunitygesprekService } from '../src/gesprek/gesprek.service.js';
import { Gesprekzoeker } from '../src/gesprek/gesprekzoeker.js';
import { BesluitenLezer } from '../src/moderatie/besluiten.lezer.js';
import { BezwaarService } from '../src/moderatie/bezwaar.service.js';
import { GespreksmeldingService } from '../src/moderatie/gespreksmelding.service.js';
import { ModeratieLezer } from '../src/moderatie/moderatie.lezer.js';
import { ModeratiebesluitService } from '../src/moderatie/moderatiebesluit.service.js';
import { Moderatiepost } from '../src/moderatie/moderatiepost.js';
import type { Overzichtkeuze } from '../src/overzicht/overzicht.rules.js';
import { OverzichtService } from '../src/overzicht/overzicht.service.js';
import { Overzichtpost } from '../src/overzicht/overzichtpost.js';
import { Overzichtronde } from '../src/overzicht/overzichtronde.js';
import { Bijlagepost } from '../src/postbijlage/bijlagepost.js';
import { Zegelkast } from '../src/persoon/zegel.js';
import { Communityproef } from './communities.support.js';

/** A community with a question of dagmar and an answer of emiel, and what the worker would mail about it. */
export class Moderatieproef {
  readonly gesprekken: CommunitygesprekService;
  readonly antwoorden: AntwoordService;
  readonly lezer: GesprekkenLezer;
  readonly zoeker: Gesprekzoeker;
  readonly meldingen: GespreksmeldingService;
  readonly besluiten: ModeratiebesluitService;
  readonly bezwaren: BezwaarService;
  readonly moderatie: ModeratieLezer;
  readonly besluitenlezer: BesluitenLezer;
  readonly overzichten: OverzichtService;
  readonly ronde: Overzichtronde;
  private readonly processor: CommunitiesMailProcessor;
  private verteld = 0;

  private constructor(readonly p: Communityproef) {
    const { app, db, config } = p;
    const get = app.get.bind(app);
    this.gesprekken = get(CommunitygesprekService);
    this.antwoorden = get(AntwoordService);
    this.lezer = get(GesprekkenLezer);
    this.zoeker = get(Gesprekzoeker);
    this.meldingen = get(GespreksmeldingService);
    this.besluiten = get(ModeratiebesluitService);
    this.bezwaren = get(BezwaarService);
    this.moderatie = get(ModeratieLezer);
    this.besluitenlezer = get(BesluitenLezer);
    this.overzichten = get(OverzichtService);
    const [klok, kast] = [get(Klok), get(Zegelkast)];
    this.ronde = new Overzichtronde(db, klok);
    const bus = { send: (mail: Mail) => Promise.resolve(void p.mails.push(mail)) } as unknown as Mailer;
    this.processor = new CommunitiesMailProcessor(
      ...([db, new Communitypost(bus, config, kast), new Deelnemerpost(bus, config, klok, kast)] as const),
      ...([new Ervaringspost(bus, config, kast), new Kringpost(bus, config, kast)] as const),
      new Bijlagepost(bus, config, kast),
      ...([new Gesprekspost(bus, config, klok, kast), new Moderatiepost(bus, config, kast)] as const),
      new Overzichtpost(bus, config, klok, kast),
    );
  }

  static async start(): Promise<Moderatieproef> {
    return new Moderatieproef(await Communityproef.start());
  }

  /** Mails whatever was asked since the last time, and what that asks; the subjects, in order of address. */
  async mail(): Promise<{ aan: string; onderwerp: string; tekst: string; koppen?: object }[]> {
    this.p.mails.length = 0;
    for (;;) {
      const events = await this.p.sql<AnyEvent & { volgnummer: string }>(
        `SELECT id, type, subject, data FROM platform.event WHERE type ~ '^(gesprek|antwoord|lid-genoemd|moderatie|overzicht)'
         ORDER BY volgnummer OFFSET $1`,
        [this.verteld],
      );
      if (events.length === 0) break;
      this.verteld += events.length;
      for (const event of events) await this.processor.process({ data: event } as never);
    }
    return [...this.p.mails].sort((een, ander) => een.aan.localeCompare(ander.aan));
  }

  mailed = async (): Promise<string[]> =>
    (await this.mail()).map(({ aan, onderwerp }) => `${aan.split('@')[0]}: ${onderwerp}`);

  /** That this member keeps the community. */
  makeBeheerder = (lidId: string): Promise<unknown> =>
    this.p.sql(`UPDATE communities.lidmaatschap SET rol = 'beheerder' WHERE id = $1`, [lidId]);

  choose = (wie: Actor, lidId: string, keuze: Overzichtkeuze): Promise<void> =>
    this.overzichten.choose(wie, lidId, keuze);
}
