// SPDX-License-Identifier: EUPL-1.2
import { DomainError } from '#libs/kernel';
import { AfrondingService } from '../../src/hulpvraag/afronding.service.js';
import { VastgehoudenService } from '../../src/hulpvraag/vastgehouden.service.js';
import { OverdrachtService } from '../../src/overdracht/overdracht.service.js';
import { BesluitService } from '../../src/toewijzing/besluit.service.js';
import { ToewijzingService } from '../../src/toewijzing/toewijzing.service.js';
import { Ondernemers } from './ondernemers.js';
import { Ontvangers } from './ontvangers.js';
import { coordinatorVan, type Open, type Toeval } from './open.js';
import type { Jaarwereld } from './wereld.js';

const KEUS = `SELECT m.aanbod_id AS id, a.aanbieder_id AS "aanbiederId" FROM aanbodmatching.match m
  JOIN aanbodmatching.aanbod a ON a.id = m.aanbod_id
  WHERE m.hulpvraag_id = $1 AND NOT EXISTS (SELECT FROM aanbodmatching.toewijzing t
    WHERE t.hulpvraag_id = m.hulpvraag_id AND t.aanbod_id = m.aanbod_id)
  ORDER BY m.rang LIMIT 3`;

const REGIOS = `SELECT code FROM stamgegevens.regio WHERE code <> $1 ORDER BY code`;

/** How likely it is on a day that whoever's turn it is does something; some never do, and those are what the ladder is for. */
const KANS: Record<string, number> = { coordinator: 0.4, aanbieder: 0.25, ondernemer: 0.25, ontvanger: 0.3 };
const NOOIT = 0.12;

/** People who act on a hulpvraag when it is their turn, or do not. */
export class Spelers {
  /** Something else was said first, or it was not possible: no fault of anybody. */
  geweigerd = 0;
  gezet = 0;

  private readonly ondernemers: Ondernemers;
  private readonly ontvangers: Ontvangers;

  constructor(
    private readonly wereld: Jaarwereld,
    private readonly toeval: Toeval,
  ) {
    this.ondernemers = new Ondernemers(wereld, toeval);
    this.ontvangers = new Ontvangers(wereld, toeval);
  }

  /** One day of one hulpvraag. */
  async play(open: Open): Promise<void> {
    if (this.toeval() < 0.002) return this.try(() => this.ondernemers.withdraw(open));
    if (isLaks(open) || this.toeval() > (KANS[open.aanZet] ?? 0)) return;
    await this.try(() => this.act(open));
  }

  private async try(doe: () => Promise<unknown>): Promise<void> {
    try {
      await doe();
      this.gezet += 1;
    } catch (fout) {
      if (!(fout instanceof DomainError)) throw fout;
      this.geweigerd += 1;
    }
  }

  private act(open: Open): Promise<unknown> {
    switch (open.stap) {
      case 'nakijken':
        return this.check(open);
      case 'toewijzen':
      case 'verder-zoeken':
        return this.assign(open);
      case 'kiezen':
      case 'toestemmen':
        return this.ondernemers.choose(open);
      case 'besluiten':
      case 'starten':
      case 'leveren':
        return this.ontvangers.help(open);
      case 'bevestigen':
        return this.ondernemers.answer(open);
      case 'oplossen':
        return this.settle(open);
      case 'overnemen':
      case 'helpen':
        return this.ontvangers.receive(open);
      default:
        return Promise.resolve();
    }
  }

  private check(open: Open): Promise<void> {
    const vastgehouden = this.wereld.get(VastgehoudenService);
    const { id, versie } = open;
    return this.toeval() < 0.5
      ? vastgehouden.release(coordinatorVan(open), id, versie)
      : vastgehouden.reject(coordinatorVan(open), id, { versie, reden: 'spam' } as never);
  }

  private async assign(open: Open): Promise<void> {
    const { id, versie } = open;
    const keus = await this.wereld.sql<{ id: string; aanbiederId: string }>(KEUS, [id]);
    const gekozen = keus[Math.floor(this.toeval() * keus.length)];
    if (!gekozen || this.toeval() < 0.05)
      return this.close(open, this.toeval() < 0.5 ? 'niet-passend' : 'niet-bereikbaar');
    if (this.toeval() < 0.06) return this.handOver(open, gekozen.aanbiederId);
    const vorm = this.toeval() < 0.15 ? ('voorstellen' as const) : ('toewijzen' as const);
    await this.wereld.get(ToewijzingService).assign(coordinatorVan(open), id, {
      ...{
        versie,
        vorm,
        aanbodIds: [gekozen.id],
        redenAfwijking: 'Past beter.',
        wachtlijst: this.toeval() < 0.5,
      },
      ...(this.toeval() < 0.3 ? { toestemming: 'telefoon' as const } : {}),
    });
  }

  /** To another region, or to a partner who is asked about on the phone. */
  private async handOver(open: Open, organisatieId: string): Promise<void> {
    const regios = await this.wereld.sql<{ code: string }>(REGIOS, [open.regio]);
    const regio = regios[Math.floor(this.toeval() * regios.length)]?.code;
    const naar =
      this.toeval() < 0.5 || regio === undefined
        ? { organisatieId, toestemming: 'telefoon' as const }
        : { regio };
    const nieuw = { versie: open.versie, notitie: 'Past beter bij u.', ...naar };
    await this.wereld.get(OverdrachtService).handOver(coordinatorVan(open), open.id, nieuw);
  }

  private close(open: Open, reden: 'niet-passend' | 'niet-bereikbaar' | 'vol'): Promise<void> {
    const { id, versie } = open;
    return this.wereld.get(AfrondingService).close(coordinatorVan(open), id, { versie, reden });
  }

  private settle(open: Open): Promise<void> {
    const een = open.toewijzingen.find(({ status }) => status === 'betwist');
    if (!een || this.toeval() < 0.3) return this.close(open, 'niet-passend');
    return this.wereld.get(BesluitService).resume(coordinatorVan(open), een.id, { versie: een.versie });
  }
}

/** By its id, so that whoever never answers never does: of which hulpvragen depends on whose turn it is. */
function isLaks({ id, aanZet }: Open): boolean {
  const plek = { coordinator: 0, aanbieder: 2, ondernemer: 4 }[aanZet] ?? 6;
  return Number.parseInt(id.slice(plek, plek + 2), 16) / 256 < NOOIT;
}
