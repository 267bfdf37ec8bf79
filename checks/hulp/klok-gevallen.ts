// SPDX-License-Identifier: EUPL-1.2
import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { assertionOf, formOf, newPaar } from '../../test/support/machine.js';
import { baseEnv } from '../../test/support/processes.js';
import { bearer, send } from './http.js';
import { PUBLIEKE_URL, must, type Klokwereld } from './klok-wereld.js';

/** How often something was accepted that ends so many minutes from now: shown twice, so 1 for what works once. */
export type Poging = (minuten: number) => Promise<number>;

export interface Soort {
  /** How often what is not over may be accepted of the two times that it is shown. */
  mag: 1 | 2;
  poging: Poging;
}

const SESSIE = `INSERT INTO platform.sessie (hash, rol, subject, doelgroep, uitgever, client, sub, amr, aangemeld_op, begonnen_op,
    gebruikt_op, inactief_na, vervalt_op)
  VALUES ($1, 'analist', 't13', 'medewerkers', 'https://t13.example.nl', 'proef', 't13', '{mfa}', now(), now() - interval '1 day',
    now(), '1 day', now() + make_interval(mins => $2))`;
const CLIENT = `INSERT INTO platform.machineclient (id, versie, naam, organisatie, scopes, status, geregistreerd_door,
    geregistreerd_op, gewijzigd_door, gewijzigd_op)
  VALUES ($1, 1, $2, 'Proef', '{aanbod:lezen}', 'actief', 't13', now(), 't13', now())`;
const CLIENTSLEUTEL = `INSERT INTO platform.machinesleutel (machineclient_id, kid, jwk, toegevoegd_door, toegevoegd_op)
  VALUES ($1, $2, $3, 't13', now())`;
const CODE = `INSERT INTO aanbodmatching.inlogcode (hulpvraag_id, code_hash, vervalt_op)
  VALUES ($1, $2, now() + make_interval(mins => $3)) ON CONFLICT (hulpvraag_id) DO UPDATE
  SET code_hash = excluded.code_hash, vervalt_op = excluded.vervalt_op, pogingen = 0, ingewisseld_op = NULL`;
const SLEUTEL = `INSERT INTO aanbodmatching.bewerksleutel VALUES ($1, $2, now() + make_interval(mins => $3))`;

/** Everything that ends, each with who tries to use it. */
export class Klokgevallen {
  private organisatie = '';
  private aanbod = '';
  private hulpvraag = '';
  private readonly client = randomUUID();

  constructor(
    private readonly url: string,
    private readonly wereld: Klokwereld,
  ) {}

  /** What they are about. */
  async prepare(): Promise<void> {
    const beheerder = await this.wereld.persoon({ rol: 'beheerder' });
    const naam = randomBytes(4).toString('hex');
    const api = `${this.url}/api/v1`;
    const organisatie = { naam: `Aanbieder ${naam}`, soort: 'aanbieder' };
    this.organisatie = String((await must(`${api}/organisaties`, 'POST', organisatie, beheerder))['id']);
    const inhoud = { titel: 'Scan', soort: 'coaching', themas: ['energie'], voorwaarden: { gebied: ['NL'] } };
    const nieuw = { ...inhoud, aanbiederId: this.organisatie };
    this.aanbod = String((await must(`${api}/aanbod`, 'POST', nieuw, beheerder))['id']);
    await must(`${api}/aanbod/${this.aanbod}/publicatie`, 'POST', { versie: 1 }, beheerder);
    this.hulpvraag = await this.submit();
    const paar = await newPaar();
    await this.sql(CLIENT, [this.client, `machine ${naam}`]);
    await this.sql(CLIENTSLEUTEL, [this.client, paar.jwk.kid, paar.jwk]);
    this.paar = paar;
  }

  private paar: Awaited<ReturnType<typeof newPaar>> | undefined;

  get soorten(): Record<string, Soort> {
    return {
      inlogcode: { mag: 1, poging: (minuten) => this.code(minuten) },
      bewerksleutel: { mag: 2, poging: (minuten) => this.bewerksleutel(minuten) },
      conceptsleutel: { mag: 2, poging: (minuten) => this.concept(minuten) },
      sessie: { mag: 2, poging: (minuten) => this.sessie(minuten) },
      persoonstoken: { mag: 2, poging: (minuten) => this.persoon(minuten) },
      machinetoken: { mag: 2, poging: (minuten) => this.machine(minuten) },
      machineassertie: { mag: 1, poging: (minuten) => this.assertie(minuten) },
      ongedaanTot: { mag: 1, poging: (minuten) => this.ongedaan(minuten) },
    };
  }

  private sql(tekst: string, waarden: unknown[]): Promise<unknown> {
    return withClient(this.wereld.beheerUrl, (client) => client.query(tekst, waarden));
  }

  /** Twice after each other; how often the status says that it was accepted. */
  private async twice(goed: number, ask: () => Promise<{ status: number }>): Promise<number> {
    const eerste = await ask();
    const tweede = await ask();
    return [eerste, tweede].filter(({ status }) => status === goed).length;
  }

  private async submit(): Promise<string> {
    const body = {
      tekst: 'Wie kijkt mee naar mijn energierekening?',
      contact: { naam: 'Proef', email: `t13-${randomBytes(6).toString('hex')}@example.nl` },
      onderneming: { naam: 'Proef', sbi: '1071', gemeentecode: 'GM0153' },
      toestemming: { delenMetAanbieders: true, onderzoek: false },
    };
    return String((await must(`${this.url}/api/v1/hulpvragen`, 'POST', body))['id']);
  }

  private async code(minuten: number): Promise<number> {
    const geheim = baseEnv()['STATUSSLEUTEL_GEHEIM'] ?? '';
    const hash = createHmac('sha256', geheim)
      .update(`inlogcode:${this.hulpvraag}:12345678`)
      .digest('base64url');
    await this.sql(CODE, [this.hulpvraag, hash, minuten]);
    const url = `${this.url}/api/v1/hulpvragen/${this.hulpvraag}/inlogcodes/inwisseling`;
    return this.twice(200, () => send(url, { body: { code: '12345678' } }));
  }

  /** Accepted it is told that its version is stale, and nothing changes. */
  private async bewerksleutel(minuten: number): Promise<number> {
    const sleutel = randomBytes(32).toString('base64url');
    const hash = createHash('sha256').update(`bewerksleutel:${sleutel}`).digest('base64url');
    await this.sql(SLEUTEL, [hash, this.hulpvraag, minuten]);
    const verzoek = { body: { versie: 999_999, reden: 'dubbel' }, headers: { Bewerksleutel: sleutel } };
    return this.twice(409, () => send(`${this.url}/api/v1/hulpvragen/${this.hulpvraag}/intrekking`, verzoek));
  }

  private async concept(minuten: number): Promise<number> {
    const body = { email: `t13-${randomBytes(6).toString('hex')}@example.nl`, inhoud: {} };
    const bewaard = await must(`${this.url}/api/v1/concepten`, 'POST', body);
    const zet =
      'UPDATE aanbodmatching.concept SET vervalt_op = now() + make_interval(mins => $2) WHERE id = $1';
    await this.sql(zet, [bewaard['id'], minuten]);
    const headers = { Conceptsleutel: String(bewaard['conceptsleutel']) };
    const url = `${this.url}/api/v1/concepten/${String(bewaard['id'])}`;
    return this.twice(200, () => send(url, { methode: 'GET', headers }));
  }

  private async sessie(minuten: number): Promise<number> {
    const sleutel = randomBytes(32).toString('base64url');
    await this.sql(SESSIE, [createHash('sha256').update(sleutel).digest(), minuten]);
    const headers = { Cookie: `sessie=${sleutel}`, Origin: PUBLIEKE_URL };
    return this.twice(200, () => send(`${this.url}/api/v1/ik`, { methode: 'GET', headers }));
  }

  private async persoon(minuten: number): Promise<number> {
    const headers = bearer(await this.wereld.persoon({ rol: 'analist' }, minuten));
    return this.twice(200, () => send(`${this.url}/api/v1/ik`, { methode: 'GET', headers }));
  }

  private async machine(minuten: number): Promise<number> {
    const headers = bearer(await this.wereld.machine(this.client, minuten));
    return this.twice(200, () => send(`${this.url}/api/v1/aanbod`, { methode: 'GET', headers }));
  }

  /** Good ones last a minute, whatever was asked: further ahead none may end. */
  private async assertie(minuten: number): Promise<number> {
    if (this.paar === undefined) return 0;
    const nu = Math.floor(Date.now() / 1000);
    const eind = minuten > 0 ? nu + 60 : nu + minuten * 60;
    const claims = { iat: eind - 60, exp: eind };
    const assertie = await assertionOf(this.client, this.paar, `${PUBLIEKE_URL}/oauth2/token`, { claims });
    const body = new URLSearchParams(formOf(assertie));
    return this.twice(200, () => fetch(`${this.url}/oauth2/token`, { method: 'POST', body }));
  }

  private async ongedaan(minuten: number): Promise<number> {
    const token = await this.wereld.persoon({ rol: 'coordinator', regio: 'LANDELIJK' });
    const keuze = { versie: 1, aanbodIds: [this.aanbod], redenAfwijking: 'Proef.' };
    const url = `${this.url}/api/v1/hulpvragen/${await this.submit()}/toewijzingen`;
    const [toewijzing] = (await must(url, 'POST', keuze, token)) as unknown as {
      id: string;
      versie: number;
    }[];
    const zet =
      'UPDATE aanbodmatching.toewijzing SET ongedaan_tot = now() + make_interval(mins => $2) WHERE id = $1';
    await this.sql(zet, [toewijzing?.id, minuten]);
    const verzoek = { body: { versie: toewijzing?.versie }, headers: bearer(token) };
    return this.twice(200, () =>
      send(`${this.url}/api/v1/toewijzingen/${toewijzing?.id ?? ''}/intrekking`, verzoek),
    );
  }
}
