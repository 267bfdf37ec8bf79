// SPDX-License-Identifier: EUPL-1.2
import { DEMO_ACCOUNTS, findAccount } from '../identiteit/demo-accounts.js';
import type { Persoon } from './aanmelding.js';
import type { DemoVraag, Stap } from './bestanden.js';
import { Geweigerd, type DemoApi } from './demo-api.js';
import type { DemoKlok } from './demo-klok.js';
import { until, type Rust } from './rust.js';
import { oprichtingsdatum, type Gebeurtenis } from './tijd.js';

interface Toewijzing {
  id: string;
  aanbieder: string;
  status: string;
  versie: number;
}

interface Stand {
  regio: string;
  status: string;
  versie: number;
  matches: { aanbodId: string }[];
  toewijzingen: Toewijzing[];
}

/** Where a step stands in what happened: how often was assigned before it, and whether consent is still to be asked. */
interface Plek {
  ronde: number;
  vraagt: boolean;
}

interface Naslag {
  aanbod: ReadonlyMap<string, string>;
  aanbieders: ReadonlyMap<string, string>;
  /** The key in the mail that asks the entrepreneur what the help brought; the demo mails nothing. */
  antwoordsleutel: (toewijzingId: string, nu: Date) => string;
}

type Ontvangst = { id: string; statussleutel: string };

const AFWIJKING = 'Dit aanbod sluit volgens de coördinator beter aan bij het eerste gesprek.';

/** Plays what happened to the hulpvragen, in the order of time, each as the person whose turn it is. */
export class Verloop {
  private readonly ontvangen = new Map<number, Ontvangst>();

  constructor(
    private readonly api: DemoApi,
    private readonly klok: DemoKlok,
    private readonly naslag: Naslag,
    private readonly begonnen: Date,
    private readonly rust: Rust,
  ) {}

  /**
   * Does one thing and waits until the worker has followed. What was done before is left alone, so that a broken off
   * loading can be repeated. Answers `false` when the api did not allow the step.
   */
  async play({ op, nummer, stap, volgnummer }: Gebeurtenis, vraag: DemoVraag): Promise<boolean> {
    this.klok.set(op);
    if (stap === null) return this.send(nummer, vraag);
    const ontvangst = this.ontvangen.get(nummer);
    if (!ontvangst) return false;
    const eerder = (vraag.verloop ?? []).slice(0, volgnummer);
    const ronde = eerder.filter(({ actie }) => actie === 'toewijzen').length;
    try {
      await this.step(ontvangst, stap, { ronde, vraagt: isGevraagd(nummer, volgnummer, vraag) });
      return true;
    } catch (fout) {
      // The matching decides what may be assigned; a demo that it does not agree with goes on without that step.
      if (fout instanceof Geweigerd && fout.status === 409) return false;
      throw fout;
    }
  }

  private async send(nummer: number, { door, leeftijdMaanden, hulpvraag }: DemoVraag): Promise<boolean> {
    const onderneming = {
      ...hulpvraag.onderneming,
      ...(leeftijdMaanden === undefined
        ? {}
        : { oprichtingsdatum: oprichtingsdatum(leeftijdMaanden, this.begonnen) }),
    };
    const ontvangst = await this.api.call<Ontvangst>('POST', '/api/v1/hulpvragen', {
      persoon: door === undefined ? undefined : senderOf(door),
      herhaalsleutel: `demo-hulpvraag-${nummer + 1}`,
      body: { ...hulpvraag, onderneming },
    });
    this.ontvangen.set(nummer, ontvangst);
    await this.until(ontvangst, ({ status }) => status !== 'ingediend');
    return true;
  }

  private async step(ontvangst: Ontvangst, stap: Stap, plek: Plek): Promise<void> {
    const stand = await this.read(ontvangst);
    if (stap.actie === 'toewijzen') return this.assign(ontvangst, stand, stap, plek);
    if (stap.actie === 'intrekken') return this.withdraw(ontvangst, stand, stap.reden);
    const toewijzing = stand.toewijzingen[plek.ronde - 1];
    if (!toewijzing) return;
    if (stap.actie === 'leveren' || stap.actie === 'bevestigen')
      return this.help(ontvangst, toewijzing, stap.actie);
    return this.decide(ontvangst, toewijzing, stap);
  }

  private async decide(
    ontvangst: Ontvangst,
    toewijzing: Toewijzing,
    stap: Extract<Stap, { actie: 'accepteren' | 'weigeren' }>,
  ): Promise<void> {
    if (toewijzing.status !== 'aangeboden') return;
    const { versie } = toewijzing;
    const persoon = this.aanbieder(toewijzing.aanbieder);
    const url = `/api/v1/toewijzingen/${toewijzing.id}`;
    if (stap.actie === 'accepteren') {
      await this.api.call('POST', `${url}/acceptatie`, { persoon, body: { versie } });
      return this.until(ontvangst, ({ status }) => status === 'in-behandeling');
    }
    const { reden, toelichting } = stap;
    const body = { versie, reden, toelichting };
    await this.api.call('POST', `${url}/weigering`, { persoon, body });
    return this.until(ontvangst, ({ status }) => status !== 'toegewezen');
  }

  /** The aanbieder tells that he helped; the ondernemer follows the link in the mail, and says himself whether that is so. */
  private async help(
    ontvangst: Ontvangst,
    { id, aanbieder, status, versie }: Toewijzing,
    actie: 'leveren' | 'bevestigen',
  ): Promise<void> {
    if (actie === 'leveren' && status === 'geaccepteerd') {
      const levering = { persoon: this.aanbieder(aanbieder), body: { versie } };
      await this.api.call('POST', `/api/v1/toewijzingen/${id}/levering`, levering);
      return this.until(ontvangst, (stand) => stand.status === 'wacht-op-ondernemer');
    }
    if (actie === 'leveren' || status !== 'geleverd') return;
    const antwoordsleutel = this.naslag.antwoordsleutel(id, this.klok.nu());
    const body = { geholpen: 'ja', opbrengsten: [] };
    await this.api.call('POST', '/api/v1/uitkomstvragen', { antwoordsleutel, body });
    return this.until(ontvangst, (stand) => stand.status === 'afgerond');
  }

  private async assign(
    { id }: Ontvangst,
    { regio, versie, matches, toewijzingen }: Stand,
    stap: Extract<Stap, { actie: 'toewijzen' }>,
    { ronde, vraagt }: Plek,
  ): Promise<void> {
    if (toewijzingen.length > ronde) return;
    const aanbodIds = stap.aanbod.flatMap((code) => this.naslag.aanbod.get(code) ?? []);
    const volgtLijst = aanbodIds.includes(matches[0]?.aanbodId ?? '');
    const redenAfwijking = stap.redenAfwijking ?? (volgtLijst ? undefined : AFWIJKING);
    // Most said on the phone that it may go to this provider; of some it is still asked.
    const toestemming = vraagt ? undefined : 'telefoon';
    const body = { versie, aanbodIds, notitie: stap.notitie, redenAfwijking, toestemming };
    await this.api.call('POST', `/api/v1/hulpvragen/${id}/toewijzingen`, {
      persoon: coordinatorOf(regio),
      body,
    });
  }

  private async withdraw(ontvangst: Ontvangst, stand: Stand, reden: string): Promise<void> {
    if (stand.status === 'ingetrokken') return;
    // Who is in the demo has no mailbox for a code, so the coordinator does it on the phone.
    const persoon = coordinatorOf(stand.regio);
    const body = { versie: stand.versie, reden };
    await this.api.call('POST', `/api/v1/hulpvragen/${ontvangst.id}/intrekking`, { persoon, body });
    await this.until(ontvangst, ({ toewijzingen }) =>
      toewijzingen.every(({ status }) => !LOPEND.has(status)),
    );
  }

  private read({ id, statussleutel }: Ontvangst): Promise<Stand> {
    return this.api.call<Stand>('GET', `/api/v1/hulpvragen/${id}`, { statussleutel });
  }

  /** The clock may move on only when the worker is done with this moment. */
  private until(ontvangst: Ontvangst, klaar: (stand: Stand) => boolean): Promise<void> {
    return until(this.rust, () => this.read(ontvangst), klaar);
  }

  private aanbieder(naam: string): Persoon {
    const account = DEMO_ACCOUNTS.find(({ organisatie }) => organisatie === naam);
    return {
      sub: account?.id ?? `aanbieder ${naam}`,
      rol: 'aanbieder',
      organisatieId: this.naslag.aanbieders.get(naam),
    };
  }
}

/** Of every fourth the entrepreneur is still asked for consent, as long as nothing came after it. */
const isGevraagd = (nummer: number, volgnummer: number, { verloop = [] }: DemoVraag): boolean =>
  nummer % 4 === 0 && volgnummer === verloop.length - 1;

const LOPEND = new Set(['wacht-op-toestemming', 'aangeboden', 'geaccepteerd']);

/** The demo account where there is one, because later answers tell who did it. */
export function coordinatorOf(regio: string): Persoon {
  const account = DEMO_ACCOUNTS.find((een) => een.rol === 'coordinator' && een.regio === regio);
  return { sub: account?.id ?? `coordinator-${regio.toLowerCase()}`, rol: 'coordinator', regio };
}

function senderOf(id: string): Persoon {
  const account = findAccount(id);
  if (account?.rol === undefined) throw new Error(`Er is geen demo-account ${id} met een rol.`);
  const { rol, regio, kvkNummer } = account;
  return { sub: id, rol, regio, kvkNummer };
}
