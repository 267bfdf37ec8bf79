// SPDX-License-Identifier: EUPL-1.2
import { Klok } from '#libs/kernel';
import { CampagneFacade } from '#libs/communities';
import { Betrokkenen, Mailer, type Mail, type Verzending } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { CampagneafmeldingService } from '../src/campagne/afmelding.service.js';
import type { NieuweCampagneDto } from '../src/campagne/campagne.dto.js';
import { CampagneLezer } from '../src/campagne/campagne.lezer.js';
import { CampagneService } from '../src/campagne/campagne.service.js';
import { Campagnepost } from '../src/campagne/campagnepost.js';
import { RelatieLezer } from '../src/campagne/relatie.lezer.js';
import { RelatieService } from '../src/campagne/relatie.service.js';
import { Trekker } from '../src/campagne/trekker.js';
import { Zegelkast } from '../src/persoon/zegel.js';
import { Communityproef, tijn } from './communities.support.js';

export const KOP =
  'kvk_nummer;vestigingsnummer;naam;email;sbi;grootteklasse;gemeentecode;themas;taal;bron;grondslag;grondslag_op';

/** A line of a list: the firm with this number. */
export const regel = (nr: number, anders: Record<string, string> = {}): string => {
  const velden: Record<string, string> = {
    ...{ kvk_nummer: String(90_000_000 + nr), vestigingsnummer: '', naam: `Bedrijf ${nr}` },
    ...{ email: `bedrijf${nr}@lijst.example`, sbi: nr % 2 ? '10.71' : '47.11' },
    ...{ grootteklasse: nr % 3 ? 'micro' : 'klein', gemeentecode: 'GM0153', themas: 'energie' },
    ...{
      taal: nr % 10 ? 'nl' : 'en',
      bron: 'Bedrijvendag',
      grondslag: 'toestemming',
      grondslag_op: '2026-01-05',
    },
    ...anders,
  };
  return KOP.split(';')
    .map((kolom) => velden[kolom] ?? '')
    .join(';');
};

export const lijst = (aantal: number, vanaf = 1): Buffer =>
  Buffer.from([KOP, ...Array.from({ length: aantal }, (_, nr) => regel(nr + vanaf))].join('\n'));

export const CAMPAGNE: NieuweCampagneDto = {
  ...{ naam: 'Energie voorjaar', thema: 'energie', titelNl: 'Hulp bij uw energierekening' },
  tekstNl: 'Wilt u minder stroom verbruiken?\n\nVraag hulp.',
  ...{ titelEn: 'Help with your energy bill', tekstEn: 'Would you like to use less power?' },
};

/** Campaigns on a database of their own; mail is kept and not sent. */
export class Campagneproef {
  readonly post: Mail[] = [];
  readonly relaties: RelatieService;
  readonly lijst: RelatieLezer;
  readonly campagnes: CampagneService;
  readonly lezer: CampagneLezer;
  readonly afmelding: CampagneafmeldingService;
  readonly facade: CampagneFacade;
  readonly trekker: Trekker;
  /** What the mail server does with the next mail. */
  antwoord: () => Promise<Verzending> = () => Promise.resolve({ aangenomen: true, code: 250 });

  private constructor(readonly p: Communityproef) {
    const { app, db } = p;
    [this.relaties, this.lijst] = [app.get(RelatieService), app.get(RelatieLezer)];
    [this.campagnes, this.lezer] = [app.get(CampagneService), app.get(CampagneLezer)];
    [this.afmelding, this.facade] = [app.get(CampagneafmeldingService), app.get(CampagneFacade)];
    this.trekker = new Trekker(db, app.get(Klok));
  }

  static async start(): Promise<Campagneproef> {
    const p = await Communityproef.start();
    return new Campagneproef(p);
  }

  /** A worker of its own, with the mailbox of this test. */
  worker(): Campagnepost {
    const send = async (mail: Mail): Promise<Verzending> => {
      const gedaan = await this.antwoord();
      this.post.push(mail);
      return gedaan;
    };
    const mailer = { send } as unknown as Mailer;
    const { app, db, config } = this.p;
    return new Campagnepost(
      ...([db, app.get(Klok), mailer, config, app.get(Zegelkast), app.get(Betrokkenen)] as const),
      app.get(StamgegevensFacade),
    );
  }

  /** Sends all that is due, whatever comes of it. */
  async sendAll(worker = this.worker()): Promise<void> {
    while ((await worker.sendNext()) === 'gedaan');
  }

  readonly import = (bestand: Buffer, wie = tijn): ReturnType<RelatieService['run']> =>
    this.relaties.run(wie, 'csv', bestand);

  /** Made and planned for now, and drawn. */
  async draw(anders: Partial<NieuweCampagneDto> = {}, wie = tijn): Promise<string> {
    const id = await this.campagnes.make(wie, { ...CAMPAGNE, ...anders });
    await this.campagnes.plan(wie, id, { versie: 1, op: this.p.app.get(Klok).nu().toISOString() });
    await this.trekker.drawNext();
    return id;
  }

  armen = (id: string): Promise<{ arm: string; laag: string; kvk_nummers: string[] }[]> =>
    this.p.sql('SELECT arm, laag, kvk_nummers FROM communities.campagne_eenheid WHERE campagne_id = $1', [
      id,
    ]);

  kvkIn = async (id: string, arm: string): Promise<string[]> =>
    (await this.armen(id)).filter((een) => een.arm === arm).flatMap(({ kvk_nummers }) => kvk_nummers);
}
