// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Klok, SYSTEEM, type Actor } from '#libs/kernel';
import { CommunitiesFacade, type Ervaringsfeiten, type Vrager } from '#libs/communities';
import { Tekstlezer } from '#libs/matching-engine';
import { Betrokkenen, type Mail, type Mailer } from '#libs/platform';
import { Ervaringspost } from '../src/bericht/ervaringspost.js';
import { ErvaringService } from '../src/ervaringsdeskundige/ervaring.service.js';
import type { MijnErvaringenWeergave } from '../src/ervaringsdeskundige/ervaring.weergave.js';
import { VerzoekLezer } from '../src/ervaringsdeskundige/verzoek.lezer.js';
import { VerzoekService } from '../src/ervaringsdeskundige/verzoek.service.js';
import { Verzoekronde } from '../src/ervaringsdeskundige/verzoekronde.js';
import { Zegelkast } from '../src/persoon/zegel.js';
import { Communityproef } from './communities.support.js';

export const DAG = 86_400_000;
export const GAS = 'Onze gasrekening is verdubbeld en de zaak is slecht geïsoleerd.';
/** One for all: reading is the same every time. */
export const lezer = new Tekstlezer();

/** A bakery in Enschede and a builder in Hengelo; the first one asks. */
export const BAKKER = { sbi: '1071', gemeentecode: 'GM0153' };
export const BOUWER = { sbi: '4120', gemeentecode: 'GM0164' };

/** What the spec does over and over, on a community that is there. */
export class Ervaringsproef {
  readonly facade: CommunitiesFacade;
  readonly ervaringen: ErvaringService;
  readonly verzoeken: VerzoekService;
  readonly lezer: VerzoekLezer;
  readonly ronde: Verzoekronde;
  readonly mails: Mail[] = [];
  private verteld = 0;
  private readonly post: Ervaringspost;

  constructor(
    readonly p: Communityproef,
    readonly communityId: string,
  ) {
    const { app } = p;
    this.facade = app.get(CommunitiesFacade);
    this.ervaringen = app.get(ErvaringService);
    this.verzoeken = app.get(VerzoekService);
    this.lezer = app.get(VerzoekLezer);
    this.ronde = new Verzoekronde(p.db, app.get(Klok));
    const bus = { send: (mail: Mail) => Promise.resolve(void this.mails.push(mail)) } as unknown as Mailer;
    this.post = new Ervaringspost(bus, p.config, app.get(Zegelkast));
  }

  /** A member who may be asked about the bill for gas. */
  async offer(wie: Actor, anders: Partial<Ervaringsfeiten> = {}, tekst = GAS): Promise<string> {
    const feiten: Ervaringsfeiten = {
      ...{ hulpvraagId: randomUUID(), regio: 'LANDELIJK', themas: ['energie'], geholpen: 'ja', ...BOUWER },
      ...{ bevestigdOp: new Date(Date.now() - 30 * DAG), ...anders },
    };
    await this.facade.offerErvaring(wie, feiten, { tekst });
    return feiten.hulpvraagId;
  }

  /** Somebody with a hulpvraag about the bill for gas, with the code from his mail. */
  async vrager(naam: string, anders: Partial<Vrager> = {}): Promise<Vrager & { actor: Actor }> {
    const email = `${naam}@example.nl`;
    const { id: betrokkeneId } = await this.p.db.as(SYSTEEM, (tx) =>
      this.p.app.get(Betrokkenen).findOrCreate(tx, email),
    );
    const hulpvraagId = randomUUID();
    const actor: Actor = { rol: 'indiener', subject: `bewerker:${hulpvraagId}`, hulpvraagId, betrokkeneId };
    return {
      ...{ hulpvraagId, betrokkeneId, kvkNummer: null, email, regio: 'LANDELIJK', taal: 'nl', actor },
      ...{ tekst: 'Hoe krijg ik de rekening voor gas omlaag?', themas: ['energie'], ...BAKKER, ...anders },
    };
  }

  find = (wie: Vrager): Promise<{ id: string; redenen: string[] }[]> =>
    this.facade.findDeskundigen(wie, lezer, wie.taal);

  ask = ({ actor, ...wie }: Vrager & { actor: Actor }, id: string, toonNaam = false): Promise<void> =>
    this.facade.askDeskundige(actor, wie, lezer, id, {
      ...{ woorden: 'Welke maatregel hielp u het meest?', naam: 'Bram van de bakkerij', toonNaam },
    });

  mijn = (wie: Actor): Promise<MijnErvaringenWeergave> => this.lezer.mijn(wie);

  /** The request that waits for the answer of this one. */
  async open(wie: Actor): Promise<string> {
    const [een] = (await this.mijn(wie)).verzoeken;
    if (een?.status !== 'open') throw new Error('Er wacht geen verzoek.');
    return een.id;
  }

  /** What was asked to be mailed since the last time. */
  async mail(): Promise<Mail[]> {
    this.mails.length = 0;
    const events = await this.p.sql<{ id: string; data: { soort: 'gevraagd'; verzoekId: string } }>(
      `SELECT id, data FROM platform.event WHERE type = 'ervaringsbericht-gevraagd' ORDER BY volgnummer OFFSET $1`,
      [this.verteld],
    );
    this.verteld += events.length;
    for (const { id, data } of events)
      await this.p.db.as(SYSTEEM, (tx) => this.post.tell(tx, data.soort, data.verzoekId, id));
    return [...this.mails];
  }

  events = async (): Promise<string[]> =>
    (
      await this.p.sql<{ type: string }>(
        `SELECT type FROM platform.event WHERE type LIKE 'ervaring%' AND type <> 'ervaringsbericht-gevraagd' ORDER BY volgnummer`,
      )
    ).map(({ type }) => type);
}
