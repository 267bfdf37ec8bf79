// SPDX-License-Identifier: EUPL-1.2
import type { INestApplicationContext } from '@nestjs/common';
import { CampagneFacade, Campagneronde } from '#libs/communities';
import { SYSTEEM } from '#libs/kernel';
import { Database } from '#libs/platform';
import { coordinatorVan } from './communities.js';
import type { DemoApi } from './demo-api.js';
import type { DemoKlok } from './demo-klok.js';

const AANTAL = 200;
const DAG_MS = 86_400_000;
const TIEN_MINUTEN = 600_000;

/** Trades of the firms on the list, which exist nowhere: name, SBI and how many people. */
const BRANCHES = [
  ...[{ naam: 'Bakkerij', sbi: '1071', klasse: 'micro' }],
  ...[{ naam: 'Metaalbewerking', sbi: '2511', klasse: 'klein' }],
  ...[{ naam: 'Bouwbedrijf', sbi: '4120', klasse: 'klein' }],
  ...[{ naam: 'Winkel', sbi: '4711', klasse: 'micro' }],
  ...[{ naam: 'Restaurant', sbi: '5610', klasse: 'micro' }],
] as const;
const GEMEENTEN = ['GM0153', 'GM0141', 'GM0164'];
const KOP = 'kvk_nummer;naam;email;sbi;grootteklasse;gemeentecode;themas;taal;bron;grondslag;grondslag_op';

/** One of a list, over and over. */
const beurt = <T>(lijst: readonly T[], nr: number): T | undefined => lijst[nr % lijst.length];

/** A firm with a number, name and mailbox that nobody has. */
function toRegel(nr: number): string {
  const { naam = '', sbi = '', klasse = '' } = beurt(BRANCHES, nr) ?? {};
  const wie = [`${99_000_000 + nr}`, `${naam} Voorbeeld ${nr} (fictief)`, `bedrijf${nr}@lijst.example`];
  const wat = [sbi, klasse, beurt(GEMEENTEN, Math.floor(nr / 5)) ?? ''];
  const waarom = ['energie', nr % 12 === 0 ? 'en' : 'nl', 'Ondernemersdag', 'toestemming', '2025-09-15'];
  return [...wie, ...wat, ...waarom].join(';');
}

const LIJST = [KOP, ...Array.from({ length: AANTAL }, (_, nr) => toRegel(nr + 1))].join('\n');

const ENERGIE = {
  ...{ naam: 'Energie voor de winter', thema: 'energie', vensterDagen: 30 },
  titelNl: 'Hulp bij uw energierekening',
  tekstNl:
    'Veel bedrijven in Twente betalen meer voor energie dan nodig is.\n\nEen adviseur kijkt met u mee: wat kunt u zelf doen, en welke regeling past bij uw bedrijf?',
  titelEn: 'Help with your energy bill',
  tekstEn:
    'Many firms in Twente pay more for energy than they need to.\n\nAn adviser looks with you: what can you do yourself, and which scheme fits your firm?',
};
const DIGITAAL = {
  ...{ naam: 'Digitaal veilig in de bouw', thema: 'cyber', secties: ['F', 'G'], controleProcent: 30 },
  titelNl: 'Is uw bedrijf digitaal veilig?',
  tekstNl: 'Een gestolen wachtwoord kan uw werk dagen stilleggen.\n\nVraag hulp, voordat het misgaat.',
  titelEn: 'Is your firm safe online?',
  tekstEn: 'A stolen password can stop your work for days.\n\nAsk for help before it goes wrong.',
};

interface Rij {
  id: string;
  naam: string;
}

const ARMEN = `SELECT arm, kvk_nummers[1] AS kvk FROM communities.campagne_eenheid WHERE campagne_id = $1 ORDER BY arm, 2`;

/** The list of Twente, a campaign to it that was measured, and one that is still a concept. */
export class DemoCampagnes {
  private readonly persoon = coordinatorVan('coordinator-twente');

  constructor(
    private readonly api: DemoApi,
    private readonly klok: DemoKlok,
  ) {}

  /** At the time at which the clock stands. What is there already is left as it is. */
  async send(worker: INestApplicationContext): Promise<void> {
    const { persoon } = this;
    const er = await this.api.all<Rij>('/api/v1/campagnes?aantal=200', persoon);
    if (er.length > 0) return;
    await this.api.call('POST', '/api/v1/relaties/import', { persoon, csv: LIJST });
    const { id } = await this.api.call<Rij>('POST', '/api/v1/campagnes', { persoon, body: ENERGIE });
    await this.api.call('POST', '/api/v1/campagnes', { persoon, body: DIGITAAL });
    const begin = this.klok.nu();
    const plan = { versie: 1, op: begin.toISOString() };
    await this.api.call('POST', `/api/v1/campagnes/${id}/planning`, { persoon, body: plan });
    const ronde = worker.get(Campagneronde, { strict: false });
    await ronde.round();
    this.klok.set(new Date(begin.getTime() + TIEN_MINUTEN));
    await ronde.round();
    await this.ask(worker, id, new Date(begin.getTime() + 5 * DAG_MS));
    this.klok.set(begin);
  }

  /** Of those that were invited every fourth asks, of the others every thirteenth. Firms that do not exist ask nothing that
   * would have to be answered: that they did is all there is. */
  private async ask(worker: INestApplicationContext, id: string, op: Date): Promise<void> {
    const facade = worker.get(CampagneFacade, { strict: false });
    const eenheden: { arm: string; kvk: string }[] = await worker
      .get(Database, { strict: false })
      .as(SYSTEEM, (tx) => tx.query(ARMEN, [id]));
    for (const [arm, elke] of [
      ['genodigd', 4],
      ['controle', 13],
    ] as const) {
      const leden = eenheden.filter((een) => een.arm === arm);
      for (const { kvk } of leden.filter((_, nr) => nr % elke === 0))
        await facade.noteVraag({ kvkNummer: kvk, op });
    }
  }

  /** Once the clock stands after its window. */
  async measure(worker: INestApplicationContext): Promise<void> {
    await worker.get(Campagneronde, { strict: false }).round();
  }
}
