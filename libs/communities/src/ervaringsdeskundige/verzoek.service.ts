// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, notFound, type Actor } from '#libs/kernel';
import type { Tekstlezer } from '#libs/matching-engine';
import { Database, changedOne, type Tx } from '#libs/platform';
import { conflict } from '../fouten.js';
import { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import { Zegelkast, seal, unseal } from '../persoon/zegel.js';
import { Deskundigenlijst, type Deskundigenzoeking } from './deskundigenlijst.js';
import type { Ervaringsantwoord, NieuwErvaringsverzoekDto } from './ervaring.dto.js';
import { Ervaringsdeskundige, Ervaringsverzoek } from './ervaring.entity.js';
import {
  askErvaringsbericht,
  findDeskundige,
  recordVerzoek,
  tellErvaring,
  verzoekFeiten,
} from './ervaring.opslag.js';

/** Days that somebody has to answer. */
export const BEDENKTIJD_DAGEN = 14;
const DAG = 86_400_000;

/** A search with what a request needs of the one who asks. */
export interface Vrager extends Deskundigenzoeking {
  regio: string;
  taal: 'nl' | 'en';
  email: string;
}

const NU_NIET = conflict('deskundige-kan-niet', [
  { melding: 'Deze ondernemer kan nu niet worden gevraagd. Kies een ander uit de lijst.' },
]);
const VRAGER_VOL = conflict('te-veel-open-verzoeken', [
  { melding: 'U vroeg er al drie tegelijk. Wacht op een antwoord voordat u er nog een vraagt.' },
]);
const AL_KLAAR = conflict('verzoek-is-klaar', [
  { melding: 'Dit verzoek wacht niet meer op uw antwoord. Laad de pagina opnieuw.' },
]);
const GEEN_DANK = conflict('bedanken-kan-niet', [
  { melding: 'U kunt één keer bedanken, en pas als u elkaars gegevens hebt.' },
]);

/** One ondernemer asks another; that one answers, and is thanked. */
@Injectable()
export class VerzoekService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Zegelkast,
    private readonly lijst: Deskundigenlijst,
  ) {}

  /** Only somebody who stands in the list now. The database decides about how often, also among many at once: `conflict`. */
  async ask(
    actor: Actor,
    vrager: Vrager,
    lezer: Tekstlezer,
    deskundigeId: string,
    nieuw: NieuwErvaringsverzoekDto,
  ): Promise<void> {
    const gevonden = await this.lijst.find(vrager, lezer);
    const een = gevonden.find(({ deskundige }) => deskundige.id === deskundigeId);
    if (!een) throw NU_NIET;
    await this.db.as(actor, async (tx) => {
      const { ervaringId, thema } = een;
      const verzoek = await this.make(tx, actor, vrager, nieuw, { deskundigeId, ervaringId, thema });
      await tx.insert(Ervaringsverzoek, verzoek).catch(refuse);
      recordVerzoek(tx, 'gevraagd', null, verzoek);
      await tellErvaring(tx, this.klok, 'ervaringsdeskundige-gevraagd', verzoekFeiten(verzoek));
      await askErvaringsbericht(tx, this.klok, verzoek.id, 'gevraagd');
    });
  }

  /** With `ja` both know each other's name and address. Throws `niet-gevonden`, `conflict` when it was over. */
  answer(actor: Actor, id: string, antwoord: Ervaringsantwoord): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const deskundige = await findDeskundige(tx, actor);
      const oud = deskundige && (await tx.findOneBy(Ervaringsverzoek, { id, deskundigeId: deskundige.id }));
      if (!oud) throw notFound('Dit verzoek');
      const nu = this.klok.nu();
      if (oud.status !== 'open' || oud.vervaltOp <= nu) throw AL_KLAAR;
      const gegeven = antwoord === 'ja' ? await this.given(tx, oud.id, deskundige) : {};
      const na = await this.update(tx, actor, oud, { status: antwoord, beantwoordOp: nu, ...gegeven });
      const feiten = verzoekFeiten(na);
      if (antwoord === 'nee') {
        await tellErvaring(tx, this.klok, 'ervaringsdeskundige-geweigerd', { ...feiten, hoe: 'nee' });
        return askErvaringsbericht(tx, this.klok, id, 'kan-niet');
      }
      await tellErvaring(tx, this.klok, 'ervaringsdeskundige-geintroduceerd', feiten);
      await askErvaringsbericht(tx, this.klok, id, 'kennismaking-vrager');
      await askErvaringsbericht(tx, this.klok, id, 'kennismaking-deskundige');
    });
  }

  /** Once, by who asked about this hulpvraag. Throws `conflict` when there is nobody to thank. */
  thank(actor: Actor, hulpvraagId: string, id: string, woorden: string): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const oud = await tx.findOneBy(Ervaringsverzoek, { id, hulpvraagId });
      if (oud?.status !== 'ja' || oud.bedanktOp !== null) throw GEEN_DANK;
      const sleutel = await this.kast.requireOf(tx, oud.betrokkeneId);
      const bedankje = seal(sleutel, 'ervaringsverzoek.bedankje', id, woorden.trim());
      const na = await this.update(tx, actor, oud, { bedankje, bedanktOp: this.klok.nu() });
      await tellErvaring(tx, this.klok, 'ervaringsdeskundige-bedankt', verzoekFeiten(na));
      await askErvaringsbericht(tx, this.klok, id, 'bedankt');
    });
  }

  private async make(
    tx: Tx,
    { subject }: Actor,
    vrager: Vrager,
    { woorden, naam, toonNaam }: NieuwErvaringsverzoekDto,
    wie: Pick<Ervaringsverzoek, 'deskundigeId' | 'ervaringId' | 'thema'>,
  ): Promise<Ervaringsverzoek> {
    const { hulpvraagId, betrokkeneId, kvkNummer, regio, taal, sbi, email } = vrager;
    const sleutel = await this.kast.requireOf(tx, betrokkeneId);
    const id = randomUUID();
    const nu = this.klok.nu();
    return {
      ...{ id, ...wie, hulpvraagId, betrokkeneId, kvkNummer, regio, taal, sbi, toonNaam },
      woorden: seal(sleutel, 'ervaringsverzoek.woorden', id, woorden.trim()),
      naam: seal(sleutel, 'ervaringsverzoek.naam', id, naam.trim()),
      email: seal(sleutel, 'ervaringsverzoek.email', id, email),
      ...{ status: 'open', gevraagdOp: nu, vervaltOp: new Date(nu.getTime() + BEDENKTIJD_DAGEN * DAG) },
      ...{ beantwoordOp: null, deskundigeBetrokkene: null, deskundigeNaam: null, deskundigeEmail: null },
      ...{ bedankje: null, bedanktOp: null, gewijzigdDoor: subject, gewijzigdOp: nu },
    };
  }

  /** By the name that he has in his community, as it is now. */
  private async given(
    tx: Tx,
    id: string,
    { lidmaatschapId }: Ervaringsdeskundige,
  ): Promise<Partial<Ervaringsverzoek>> {
    const lid = await tx.findOneByOrFail(Lidmaatschap, { id: lidmaatschapId });
    const sleutel = await this.kast.requireOf(tx, lid.betrokkeneId);
    const naam = unseal(sleutel, 'lidmaatschap.weergavenaam', lid.id, lid.weergavenaam) ?? '';
    const email = unseal(sleutel, 'lidmaatschap.email', lid.id, lid.email) ?? '';
    return {
      deskundigeBetrokkene: lid.betrokkeneId,
      deskundigeNaam: seal(sleutel, 'ervaringsverzoek.deskundige_naam', id, naam),
      deskundigeEmail: seal(sleutel, 'ervaringsverzoek.deskundige_email', id, email),
    };
  }

  private async update(
    tx: Tx,
    { subject }: Actor,
    oud: Ervaringsverzoek,
    velden: Partial<Ervaringsverzoek>,
  ): Promise<Ervaringsverzoek> {
    const nieuw = { ...velden, gewijzigdDoor: subject, gewijzigdOp: this.klok.nu() };
    // Of two at once the second finds that it was done.
    const van = { id: oud.id, status: oud.status, gewijzigdOp: oud.gewijzigdOp };
    if (!changedOne(await tx.update(Ervaringsverzoek, van, nieuw))) throw AL_KLAAR;
    const na = { ...oud, ...nieuw };
    recordVerzoek(tx, na.bedanktOp === null ? `antwoord-${na.status}` : 'bedankt', oud, na);
    return na;
  }
}

/** What the trigger and the unique indexes refuse; the checks of single columns are faults of ours. */
function refuse(fout: unknown): never {
  const { constraint = '', detail } =
    (fout as { driverError?: { constraint?: string; detail?: string } }).driverError ?? {};
  if (!GRENZEN.includes(constraint)) throw fout;
  throw detail === 'vrager-vol' ? VRAGER_VOL : NU_NIET;
}
const GRENZEN = ['ervaringsverzoek_grens', 'ervaringsverzoek_een', 'ervaringsverzoek_open'];
