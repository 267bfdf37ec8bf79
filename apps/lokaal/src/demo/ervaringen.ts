// SPDX-License-Identifier: EUPL-1.2
import { DEMO_ACCOUNTS } from '../identiteit/demo-accounts.js';
import type { Persoon } from './aanmelding.js';
import type { DemoErvaring } from './bestanden.js';
import type { DemoToegang } from './demo-api.js';
import { until, type Rust } from './rust.js';
import { coordinatorOf } from './verloop.js';

interface Stand {
  id: string;
  regio: string;
  status: string;
  versie: number;
  ingediendOp: string;
  matches: { aanbodId: string }[];
  toewijzingen: { id: string; status: string; aanbieder: string; versie: number }[];
}
interface Deskundigen {
  deskundigen: { id: string }[];
  verzoeken: object[];
  aanbieden: string;
}
interface Mijn {
  verzoeken: { id: string; status: string }[];
}

/** From offering to confirming. */
const STAPPEN = 4;
const WOORDEN = 'Ik sta voor dezelfde keuze als u toen. Wat hielp het meest, en wat zou u nu anders doen?';

/** Members of the demo who were helped and may be asked; some are. */
export class DemoErvaringen {
  private gevraagd = false;

  constructor(
    private readonly api: DemoToegang,
    private readonly aanbieders: ReadonlyMap<string, string>,
    private readonly ervaringen: readonly DemoErvaring[],
    private readonly rust: Rust,
  ) {}

  /** While the clock stands before everything else. What is there already is left as it is. */
  async solve(): Promise<void> {
    for (const [nr, een] of this.ervaringen.entries()) {
      const persoon = personOf(een);
      const herhaalsleutel = `demo-ervaring-${nr + 1}`;
      const { id } = await this.api.call<Stand>('POST', '/api/v1/hulpvragen', {
        ...{ persoon, herhaalsleutel, body: een.hulpvraag },
      });
      await this.until(persoon, id, ({ status }) => status !== 'ingediend');
      if (een.opgelost) await this.solveOne(persoon, id, een.hulpvraag.tekst);
    }
  }

  /** Once Dagmar has a question that is open: she asks two, of whom one says yes; and she is asked. */
  async ask(): Promise<void> {
    if (this.gevraagd) return;
    const [dagmar, katrien] = ['ondernemer', 'demo-katrien'].map((sub) => this.person(sub));
    if (!dagmar || !katrien) return;
    const id = await this.openOf(dagmar);
    if (id === null) return;
    this.gevraagd = true;
    await this.askFirst(dagmar, id, 2);
    await this.sayYes();
    const vanKatrien = await this.openOf(katrien);
    if (vanKatrien !== null) await this.askFirst(katrien, vanKatrien, 3);
  }

  private async solveOne(persoon: Persoon, id: string, tekst: string): Promise<void> {
    for (let stap = 0; stap < STAPPEN; stap += 1) await this.step(persoon, id);
    const pad = `/api/v1/hulpvragen/${id}`;
    const { aanbieden } = await this.api.call<Deskundigen>('GET', `${pad}/ervaringsdeskundigen`, { persoon });
    if (aanbieden === 'kan') await this.api.call('POST', `${pad}/ervaring`, { persoon, body: { tekst } });
  }

  private async step(persoon: Persoon, id: string): Promise<void> {
    const { regio, versie, matches, toewijzingen } = await this.read(persoon, id);
    const [toewijzing] = toewijzingen;
    if (!toewijzing) {
      const aanbodIds = matches.slice(0, 1).map(({ aanbodId }) => aanbodId);
      const body = { versie, aanbodIds, toestemming: 'telefoon' };
      await this.api.call('POST', `/api/v1/hulpvragen/${id}/toewijzingen`, {
        persoon: coordinatorOf(regio),
        body,
      });
      return;
    }
    const { id: toewijzingId, status, aanbieder, versie: nu } = toewijzing;
    const aanbiederIs = { persoon: this.aanbieder(aanbieder), body: { versie: nu } };
    const pad = `/api/v1/toewijzingen/${toewijzingId}`;
    if (status === 'aangeboden') await this.api.call('POST', `${pad}/acceptatie`, aanbiederIs);
    if (status === 'geaccepteerd') await this.api.call('POST', `${pad}/levering`, aanbiederIs);
    if (status !== 'geleverd') return;
    const body = { versie: nu, reden: 'geholpen' };
    const van = `/api/v1/hulpvragen/${id}/toewijzingen/${toewijzingId}/bevestiging`;
    await this.api.call('POST', van, { persoon, body });
  }

  private async askFirst(persoon: Persoon, id: string, hoeveel: number): Promise<void> {
    const pad = `/api/v1/hulpvragen/${id}/ervaringsdeskundigen`;
    const lijst = await this.api.call<Deskundigen>('GET', pad, { persoon });
    if (lijst.verzoeken.length > 0) return;
    const naam = this.ervaringen.find(({ sub }) => sub === persoon.sub)?.hulpvraag.contact.naam ?? '';
    const body = { woorden: WOORDEN, naam, toonNaam: true };
    for (const een of lijst.deskundigen.slice(0, hoeveel))
      await this.api.call('POST', `${pad}/${een.id}/verzoek`, { persoon, body });
  }

  /** One of those who were asked. */
  private async sayYes(): Promise<void> {
    for (const sub of ['demo-guus', 'demo-donald']) {
      const persoon = this.person(sub);
      if (!persoon) continue;
      const { verzoeken } = await this.api.call<Mijn>('GET', '/api/v1/ervaringen', { persoon });
      const open = verzoeken.find(({ status }) => status === 'open');
      if (!open) continue;
      const body = { antwoord: 'ja' };
      await this.api.call('POST', `/api/v1/ervaringsverzoeken/${open.id}/antwoord`, { persoon, body });
      return;
    }
  }

  private async openOf(persoon: Persoon): Promise<string | null> {
    const alle = await this.api.all<Stand>('/api/v1/hulpvragen?aantal=100', persoon);
    return alle.findLast(({ status }) => OPEN.includes(status))?.id ?? null;
  }

  private person(sub: string): Persoon | undefined {
    const een = this.ervaringen.find((van) => van.sub === sub);
    return een && personOf(een);
  }

  private read(persoon: Persoon, id: string): Promise<Stand> {
    return this.api.call<Stand>('GET', `/api/v1/hulpvragen/${id}`, { persoon });
  }

  /** The clock may move on only when the worker is done with this moment. */
  private until(persoon: Persoon, id: string, klaar: (stand: Stand) => boolean): Promise<void> {
    return until(this.rust, () => this.read(persoon, id), klaar);
  }

  private aanbieder(naam: string): Persoon {
    const account = DEMO_ACCOUNTS.find(({ organisatie }) => organisatie === naam);
    return {
      sub: account?.id ?? `aanbieder ${naam}`,
      rol: 'aanbieder',
      organisatieId: this.aanbieders.get(naam),
    };
  }
}

const OPEN = ['gematcht', 'toegewezen', 'in-behandeling', 'geen-passend-aanbod'];
const personOf = ({ sub, kvkNummer }: DemoErvaring): Persoon => ({ sub, rol: 'ondernemer', kvkNummer });
