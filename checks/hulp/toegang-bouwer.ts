// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from 'node:crypto';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { tokenFor } from '../../test/support/tokens.js';
import { datasleutelOf } from './datasleutel.js';
import { bearer, send } from './http.js';
import { addGesprek, gesprekKanaries } from './toegang-gesprek.js';
import { dossierKanaries } from './toegang-kanaries.js';
import type { Doel, Kanarie, Wie } from './toegang-wereld.js';

interface Dossier {
  nr: number;
  regio: string;
  gemeentecode: string;
  kvkNummer: string;
  toestemming: boolean;
  aanbieder: 'A' | 'B';
}

/** Own and other region, firm and provider; and one without consent, which its provider may not read. */
const DOSSIERS: Dossier[] = [
  { nr: 1, regio: 'TWE', gemeentecode: 'GM0153', kvkNummer: '69599084', toestemming: true, aanbieder: 'A' },
  { nr: 2, regio: 'MBR', gemeentecode: 'GM0855', kvkNummer: '68750110', toestemming: true, aanbieder: 'B' },
  { nr: 3, regio: 'TWE', gemeentecode: 'GM0153', kvkNummer: '69599084', toestemming: false, aanbieder: 'A' },
];

/** What of an answer is needed further on. */
interface Rij {
  id: string;
  versie: number;
  statussleutel: string;
}

/** Makes the organisations, regions, people and files of a world, each through its own route. */
export class Bouwer {
  readonly wie: Wie[] = [];
  readonly doelen: Doel[] = [];
  readonly kanaries: Kanarie[] = [];
  private readonly organisaties: Record<string, string> = {};
  private readonly open: Record<string, string> = {};

  constructor(
    private readonly url: string,
    private readonly beheerUrl: string,
  ) {}

  async build(): Promise<void> {
    this.wie.push({ naam: 'beheerder', rol: 'beheerder', token: await tokenFor('beheerder') });
    for (const letter of ['A', 'B']) await this.addAanbieder(letter);
    await this.addRegio('TWE', ['GM0153', 'GM0164'], 'A');
    await this.addRegio('MBR', ['GM0855'], 'B');
    await this.addPersonen();
    for (const dossier of DOSSIERS) await this.addDossier(dossier);
    this.wie.push({ naam: 'niemand', rol: 'anoniem' });
  }

  private async call(methode: 'POST' | 'PUT', pad: string, naam: string | null, body: object): Promise<Rij> {
    const token = this.wie.find((een) => een.naam === naam)?.token;
    const antwoord = await send(`${this.url}/api/v1${pad}`, {
      methode,
      body,
      headers: token === undefined ? {} : bearer(token),
    });
    if (antwoord.status >= 300)
      throw new Error(`${methode} ${pad}: ${antwoord.status} ${JSON.stringify(antwoord.body)}`);
    return antwoord.body as unknown as Rij;
  }

  private async addAanbieder(letter: string): Promise<void> {
    const body = { naam: `Aanbieder ${letter}`, soort: 'aanbieder' };
    const { id, versie } = await this.call('POST', '/organisaties', 'beheerder', body);
    this.organisaties[letter] = id;
    this.doelen.push({
      naam: `organisatie ${letter}`,
      soort: 'organisatie',
      id,
      versie,
      organisatieId: id,
      openbaar: true,
    });
    const token = await tokenFor('aanbieder-rvo', { organisatieId: id });
    this.wie.push({ naam: `aanbieder ${letter}`, rol: 'aanbieder', organisatieId: id, token });
    const concept = await this.addAanbod(letter, `concept-${letter}`);
    const beheert = ({ rol, organisatieId }: Wie): boolean =>
      rol === 'beheerder' || rol === 'coordinator' || (rol === 'aanbieder' && organisatieId === id);
    this.kanaries.push({ tekst: `kanarie-concept-${letter}`, magZien: beheert, magRij: beheert });
    this.doelen.push({ ...concept, naam: `concept van ${letter}`, organisatieId: id });
    const open = await this.addAanbod(letter, `open-${letter}`);
    const { versie: nu } = await this.call('POST', `/aanbod/${open.id}/publicatie`, 'beheerder', {
      versie: 1,
    });
    this.open[letter] = open.id;
    this.doelen.push({
      ...open,
      versie: nu,
      naam: `aanbod van ${letter}`,
      organisatieId: id,
      openbaar: true,
    });
  }

  private async addAanbod(letter: string, code: string): Promise<Omit<Doel, 'naam'>> {
    const titel = code.startsWith('concept') ? `kanarie-${code}` : `Aanbod ${code}`;
    const inhoud = { titel, soort: 'coaching', themas: ['energie'], voorwaarden: { gebied: ['NL'] } };
    const body = { ...inhoud, code, aanbiederId: this.organisaties[letter] };
    const { id, versie } = await this.call('POST', '/aanbod', 'beheerder', body);
    return { soort: 'aanbod', id, versie };
  }

  private async addRegio(code: string, gemeenten: string[], letter: string): Promise<void> {
    const body = { naam: code, organisatieId: this.organisaties[letter], gemeenten };
    const { versie } = await this.call('PUT', `/regios/${code}`, 'beheerder', body);
    const wat = { soort: 'regio', id: code, versie, openbaar: true, regio: code } as const;
    this.doelen.push({ ...wat, naam: `regio ${code}` });
  }

  private async addPersonen(): Promise<void> {
    const regios = {
      TWE: 'coordinator-twente',
      MBR: 'coordinator-brabant',
      LANDELIJK: 'coordinator-landelijk',
    };
    for (const [regio, account] of Object.entries(regios))
      this.wie.push({
        naam: `coordinator ${regio}`,
        rol: 'coordinator',
        regio,
        token: await tokenFor(account),
      });
    const hoofd = await tokenFor('hoofdcoordinator-twente');
    const wieHoofd = { rol: 'coordinator', regio: 'TWE', hoofdcoordinator: true } as const;
    this.wie.push({ ...wieHoofd, naam: 'hoofdcoordinator TWE', token: hoofd });
    for (const een of this.wie.filter(({ rol }) => rol === 'coordinator')) await this.addBehandelaar(een);
    for (const kvkNummer of ['69599084', '68750110'])
      this.wie.push({
        ...{ naam: `ondernemer ${kvkNummer}`, rol: 'ondernemer', kvkNummer },
        token: await tokenFor('ondernemer', { kvkNummer }),
      });
    this.wie.push({ naam: 'analist', rol: 'analist', token: await tokenFor('analist-2') });
  }

  private async addBehandelaar({ naam, regio }: Wie): Promise<void> {
    const tekst = `kanarie-behandelaar-${naam.replace(' ', '-')}`;
    const body = { naam: tekst, email: `${tekst}@example.nl` };
    const { id, versie } = await this.call('PUT', '/behandelaars/ik', naam, body);
    this.doelen.push({ naam: `behandelaar ${naam}`, soort: 'behandelaar', id, versie, regio });
    const magZien = (wie: Wie): boolean =>
      wie.rol === 'beheerder' || (wie.rol === 'coordinator' && wie.regio === regio);
    this.kanaries.push({ tekst, magZien, magRij: magZien });
  }

  private async addDossier(dossier: Dossier): Promise<void> {
    const { nr, regio, kvkNummer, toestemming } = dossier;
    const organisatieId = this.organisaties[dossier.aanbieder] ?? '';
    const mark = `kanarie-dossier-${nr}`;
    const { id: hulpvraagId, statussleutel } = await this.submit(dossier, mark);
    const notitie = `kanarie-notitie-${nr}`;
    const aanbodIds = [this.open[dossier.aanbieder]];
    const keuze = { versie: 1, aanbodIds, notitie, redenAfwijking: 'Proef.' };
    const pad = `/hulpvragen/${hulpvraagId}/toewijzingen`;
    const [toewijzing] = (await this.call('POST', pad, `coordinator ${regio}`, keuze)) as unknown as [Rij];
    await this.addMatch(hulpvraagId, aanbodIds[0] ?? '', `kanarie-match-${nr}`);
    const eigenaar = { regio, kvkNummer, hulpvraagId, organisatieId, toestemming };
    const token = this.wie.find(({ naam }) => naam === `coordinator ${regio}`)?.token ?? '';
    const delen = await addGesprek(this.url, token, nr, { hulpvraagId, toewijzingId: toewijzing.id });
    this.doelen.push(
      { ...eigenaar, naam: `hulpvraag ${nr}`, soort: 'hulpvraag', id: hulpvraagId, versie: 2, delen },
      // Until consent it is nothing of the provider's.
      {
        ...{ ...eigenaar, organisatieId: toestemming ? organisatieId : undefined, naam: `toewijzing ${nr}` },
        ...{ soort: 'toewijzing', id: toewijzing.id, versie: 1 },
      },
    );
    this.wie.push({ naam: `sleutel ${nr}`, rol: 'indiener', hulpvraagId, sleutel: statussleutel });
    if (nr < 3) await this.addBewerker(nr, hulpvraagId, statussleutel);
    this.kanaries.push(...dossierKanaries(nr, eigenaar), ...gesprekKanaries(nr, eigenaar));
  }

  private submit({ gemeentecode, kvkNummer, toestemming }: Dossier, mark: string): Promise<Rij> {
    return this.call('POST', '/hulpvragen', null, {
      tekst: `${mark} Wie kijkt mee naar mijn energierekening?`,
      contact: { naam: mark, email: `${mark}@example.nl`, telefoon: '0612345678' },
      onderneming: { kvkNummer, naam: mark, sbi: '1071', gemeentecode },
      toestemming: { delenMetAanbieders: toestemming, onderzoek: false },
    });
  }

  /** Has both keys, as whoever followed the link and typed the code. */
  private async addBewerker(nr: number, hulpvraagId: string, sleutel: string): Promise<void> {
    const bewerksleutel = String(nr).repeat(43);
    await withClient(this.beheerUrl, (client) =>
      client.query(`INSERT INTO aanbodmatching.bewerksleutel VALUES ($1, $2, now() + interval '1 day')`, [
        createHash('sha256').update(`bewerksleutel:${bewerksleutel}`).digest('base64url'),
        hulpvraagId,
      ]),
    );
    this.wie.push({ naam: `bewerker ${nr}`, rol: 'bewerker', hulpvraagId, sleutel, bewerksleutel });
  }

  /** What the worker would have found; the check runs without one. */
  private async addMatch(hulpvraagId: string, aanbodId: string, reden: string): Promise<void> {
    await withClient(this.beheerUrl, async (client) => {
      await client.query(`INSERT INTO aanbodmatching.epoch (rekenregels, aantal_aanbod) VALUES ('proef', 1)`);
      await client.query(
        `INSERT INTO aanbodmatching.matchresultaat SELECT $1, 2, $2, max(nummer), 'proef', 1, 0, NULL, now()
         FROM aanbodmatching.epoch`,
        [hulpvraagId, randomUUID()],
      );
      const { betrokkeneId, sleutel } = await datasleutelOf(client, hulpvraagId);
      const rij = `${hulpvraagId}/${aanbodId}`;
      const seal = (veld: string, waarde: unknown): Buffer =>
        sleutel.encrypt({ kolom: `aanbodmatching.match.${veld}`, rij }, JSON.stringify(waarde));
      await client.query(
        `INSERT INTO aanbodmatching.match (hulpvraag_id, aanbod_id, betrokkene_id, rang, score, oordeel, bewijs, redenen)
         VALUES ($1, $2, $3, 1, 1, 'ja', $4, $5)`,
        [hulpvraagId, aanbodId, betrokkeneId, seal('bewijs', {}), seal('redenen', [reden])],
      );
    });
  }
}
