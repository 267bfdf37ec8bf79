// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { eventually } from '../../test/support/eventually.js';
import type { CallOpties, Flow } from '../../test/support/flow.js';
import { obtainBewerksleutel } from '../../test/support/inlogcode.js';
import { tokenFor } from '../../test/support/tokens.js';
import { walkElsewhere } from './kanarie-elders.js';
import { LANG, type Andere, type Zaakrij as Rij } from './kanarie-ervaring.js';
import type { Kanaries } from './kanaries.js';

/** When the next appointment is, in hours from now: no two at once. */
let uur = 48;

/** One person who asks for help, with a word of its own in everything that anybody types about it. */
export class Doorloop {
  id = '';
  sleutel = '';
  readonly email: string;
  /** Of the firm that it is linked to. */
  readonly kvkNummer: string;
  private bewerksleutel: Record<string, string> = {};
  private andere: Andere[] = [];

  constructor(
    private readonly flow: Flow,
    readonly kanaries: Kanaries,
  ) {
    this.email = kanaries.email('email');
    this.kvkNummer = kanaries.kvkNummer('kvkNummer');
  }

  /** Submitted twice with one key, changed with a code from the mail, refused, undone and accepted. */
  async run(aanbodIds: [string, string]): Promise<void> {
    await this.submit();
    await this.keepConcept();
    await this.change();
    await this.link();
    await this.reject();
    this.andere = await walkElsewhere(this.flow, this, aanbodIds[0], (...args) => this.call(...args));
    await this.assign(aanbodIds);
    await this.talk();
    await this.meet();
    await this.handOver();
    await this.finish();
  }

  private async call(verwacht: number, methode: string, pad: string, opties: CallOpties): Promise<Rij> {
    const antwoord = await this.flow.call(methode, `/api/v1/${pad}`, opties);
    const { status, body } = antwoord as { status: number; body: unknown };
    if (status !== verwacht)
      throw new Error(`${methode} ${pad}: verwachtte ${verwacht}, kreeg ${status}: ${JSON.stringify(body)}`);
    return body as Rij;
  }

  private vraag(): object {
    const { kanaries, email } = this;
    const naam = kanaries.new('ondernemingNaam');
    return {
      tekst: `${kanaries.new('tekst')} en hoe krijg ik mijn energierekening omlaag?`,
      contact: { naam: kanaries.new('naam'), email, telefoon: kanaries.telefoon('telefoon') },
      onderneming: { naam, sbi: '1071', gemeentecode: 'GM0153', werkzamePersonen: 6 },
    };
  }

  private async submit(): Promise<void> {
    const body = { ...this.vraag(), toestemming: { delenMetAanbieders: true, onderzoek: true } };
    const headers = { 'Idempotency-Key': randomUUID() };
    const { id, statussleutel } = await this.call(201, 'POST', 'hulpvragen', { body, headers });
    await this.call(201, 'POST', 'hulpvragen', { body, headers });
    [this.id, this.sleutel] = [id, statussleutel];
    this.kanaries.add('statussleutel', statussleutel);
    await eventually(async () => {
      if ((await this.flow.mail.read(this.email)).length === 0) throw new Error('Nog geen mail.');
    }, LANG);
  }

  /** Another one that is never sent in. */
  private async keepConcept(): Promise<void> {
    const body = { email: this.email, inhoud: this.vraag() };
    const { id, versie, conceptsleutel } = (await this.call(201, 'POST', 'concepten', { body })) as Rij & {
      conceptsleutel: string;
    };
    this.kanaries.add('conceptsleutel', conceptsleutel);
    const opties = { headers: { Conceptsleutel: conceptsleutel }, body: { versie, inhoud: this.vraag() } };
    await this.call(200, 'PUT', `concepten/${id}`, opties);
  }

  /** What stood there before must be gone too. */
  private async change(): Promise<void> {
    const headers = await obtainBewerksleutel(this.flow, this.id, this.email);
    this.kanaries.add('bewerksleutel', headers.Bewerksleutel);
    this.bewerksleutel = headers;
    const body = { versie: await this.versie(), ...this.vraag() };
    await this.call(200, 'PATCH', `hulpvragen/${this.id}`, { headers, body });
  }

  /** To a firm, by its KVK-nummer: that stands in the hulpvraag, because it decides who sees the row. */
  private async link(): Promise<void> {
    const token = await tokenFor('ondernemer', { kvkNummer: this.kvkNummer });
    const opties = { token, headers: this.bewerksleutel };
    await this.call(200, 'POST', `hulpvragen/${this.id}/koppeling`, opties);
  }

  /** Says of the last of what was suggested that it does not fit. */
  private async reject(): Promise<void> {
    const { kanaries, id, bewerksleutel: headers } = this;
    const versie = await this.versie();
    const { matches } = (await this.call(200, 'GET', `hulpvragen/${id}`, {
      sleutel: this.sleutel,
    })) as unknown as { matches: { aanbodId: string }[] };
    const body = { versie, reden: 'anders', toelichting: kanaries.new('afwijzing') };
    const pad = `hulpvragen/${id}/matches/${matches.at(-1)?.aanbodId}/afwijzing`;
    await this.call(200, 'POST', pad, { headers, body });
  }

  /** To the others with a file, and about him by the coordinator. */
  private async talk(): Promise<void> {
    const { kanaries, id, bewerksleutel: headers } = this;
    const antwoord = await fetch(`${this.flow.api.url}/api/v1/hulpvragen/${id}/bijlagen`, {
      method: 'POST',
      headers: {
        ...headers,
        ...{ 'Content-Type': 'text/plain', Bestandsnaam: `${kanaries.new('bestandsnaam')}.txt` },
      },
      body: kanaries.new('bijlage'),
    });
    const bijlage = (await antwoord.json()) as Rij;
    const bericht = { tekst: kanaries.new('bericht'), bijlageIds: [bijlage.id] };
    await this.call(201, 'POST', `hulpvragen/${id}/berichten`, { headers, body: bericht });
    const notitie = { tekst: kanaries.new('dossiernotitie') };
    await this.call(201, 'POST', `hulpvragen/${id}/notities`, {
      token: this.flow.tokens.twente,
      body: notitie,
    });
  }

  /** With the coordinator, and called off. */
  private async meet(): Promise<void> {
    const { kanaries, id, bewerksleutel: headers } = this;
    uur += 2;
    const over = (uren: number): string => new Date(Date.now() + uren * 3_600_000).toISOString();
    const moment = { begin: over(uur), eind: over(uur + 1), vorm: 'telefonisch' };
    const gemaakt = await this.call(201, 'POST', 'afspraakmomenten', {
      token: this.flow.tokens.twente,
      body: moment,
    });
    const [{ id: momentId }] = gemaakt as unknown as [Rij];
    const boeking = { momentId, notitie: kanaries.new('afspraaknotitie') };
    const afspraak = await this.call(201, 'POST', `hulpvragen/${id}/afspraken`, { headers, body: boeking });
    const annulering = { versie: 1, reden: 'anders', toelichting: kanaries.new('annuleertoelichting') };
    await this.call(200, 'POST', `afspraken/${afspraak.id}/annulering`, { headers, body: annulering });
  }

  /** To another region, that gives it back with words. */
  private async handOver(): Promise<void> {
    const { kanaries, id } = this;
    const { twente, brabant } = this.flow.tokens;
    const notitie = kanaries.new('overdrachtnotitie');
    const overdracht = await this.call(201, 'POST', `hulpvragen/${id}/overdrachten`, {
      ...{ token: twente, body: { versie: await this.versie(), regio: 'MBR', notitie } },
    });
    const teruggave = { versie: 1, reden: 'anders', toelichting: kanaries.new('teruggavetoelichting') };
    const pad = `overdrachten/${overdracht.id}/teruggave`;
    await this.call(200, 'POST', pad, { token: brabant, body: teruggave });
  }

  private async finish(): Promise<void> {
    const toelichting = this.kanaries.new('eindeToelichting');
    const body = { versie: await this.versie(), reden: 'anders', toelichting };
    await this.call(200, 'POST', `hulpvragen/${this.id}/afronding`, { token: this.flow.tokens.twente, body });
  }

  /** At the request of the person himself, and of who asked him something. */
  async erase(): Promise<void> {
    const body = { soort: 'wissing' };
    for (const { id, headers } of [{ id: this.id, headers: this.bewerksleutel }, ...this.andere])
      if (headers) await this.call(202, 'POST', `hulpvragen/${id}/gegevensverzoeken`, { headers, body });
    for (const { id } of [this, ...this.andere])
      await eventually(async () => {
        const { status } = await this.call(200, 'GET', `hulpvragen/${id}`, {
          token: this.flow.tokens.twente,
        });
        if (status !== 'gewist') throw new Error(`Nog niet gewist: ${status}.`);
      }, LANG);
  }

  private versie(): Promise<number> {
    return eventually(async () => {
      const token = this.flow.tokens.twente;
      const { status, versie } = await this.call(200, 'GET', `hulpvragen/${this.id}`, { token });
      if (status === 'ingediend') throw new Error('Nog niet gematcht.');
      return versie;
    }, LANG);
  }

  private async assign([een, twee]: [string, string]): Promise<void> {
    const { twente, aanbieder } = this.flow.tokens;
    const toelichting = this.kanaries.new('besluitToelichting');
    await this.decide(een, 'weigering', aanbieder, { reden: 'anders', toelichting });
    await this.decide(twee, 'intrekking', twente, { reden: this.kanaries.new('redenOngedaan') });
    await this.deliver(await this.decide(twee, 'acceptatie', aanbieder, {}));
  }

  /** Done, says the provider, and not so, says who asked. */
  private async deliver(toewijzingId: string): Promise<void> {
    const { kanaries, id, bewerksleutel: headers } = this;
    const verslag = { versie: 2, toelichting: kanaries.new('verslag') };
    await this.call(200, 'POST', `toewijzingen/${toewijzingId}/levering`, {
      ...{ token: this.flow.tokens.aanbieder, body: verslag },
    });
    const antwoord = { toelichting: kanaries.new('uitkomst'), bedragInCenten: 123_456 };
    const body = { versie: 3, reden: 'anders', ...antwoord };
    const pad = `hulpvragen/${id}/toewijzingen/${toewijzingId}/betwisting`;
    await this.call(200, 'POST', pad, { headers, body });
  }

  private async decide(aanbodId: string, besluit: string, token: string, inhoud: object): Promise<string> {
    const [notitie, redenAfwijking] = [this.kanaries.new('notitie'), this.kanaries.new('redenAfwijking')];
    const body = { versie: await this.versie(), aanbodIds: [aanbodId], notitie, redenAfwijking };
    const pad = `hulpvragen/${this.id}/toewijzingen`;
    const gemaakt = await this.call(201, 'POST', pad, { token: this.flow.tokens.twente, body });
    const [toewijzing] = gemaakt as unknown as [Rij];
    await this.call(200, 'POST', `toewijzingen/${toewijzing.id}/${besluit}`, {
      token,
      body: { versie: 1, ...inhoud },
    });
    return toewijzing.id;
  }
}
