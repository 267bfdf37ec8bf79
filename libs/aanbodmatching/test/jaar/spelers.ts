// SPDX-License-Identifier: EUPL-1.2
import { DomainError, type Actor } from '#libs/kernel';
import { AfrondingService } from '../../src/hulpvraag/afronding.service.js';
import { VastgehoudenService } from '../../src/hulpvraag/vastgehouden.service.js';
import { WijzigingService } from '../../src/hulpvraag/wijziging.service.js';
import { BesluitService } from '../../src/toewijzing/besluit.service.js';
import { ToestemmingService } from '../../src/toewijzing/toestemming.service.js';
import { ToewijzingService } from '../../src/toewijzing/toewijzing.service.js';
import { UitkomstService } from '../../src/uitkomst/uitkomst.service.js';
import type { HulpvraagStatus } from '../../src/verloop/hulpvraag-verloop.rules.js';
import type { ToewijzingStatus } from '../../src/verloop/toewijzing-verloop.rules.js';
import type { Jaarwereld } from './wereld.js';

/** A hulpvraag that is open, with its toewijzingen, as it stands now. */
export interface Open {
  id: string;
  regio: string;
  status: HulpvraagStatus;
  aanZet: string;
  stap: string;
  versie: number;
  heeftMatches: boolean;
  toewijzingen: { id: string; status: ToewijzingStatus; versie: number; aanbiederId: string }[];
}

/** Answers a number from 0 up to 1. */
type Toeval = () => number;

export const OPEN = `SELECT h.id, h.regio, h.status, h.aan_zet AS "aanZet", h.stap, h.versie,
    EXISTS (SELECT FROM aanbodmatching.match m WHERE m.hulpvraag_id = h.id) AS "heeftMatches",
    coalesce((SELECT json_agg(json_build_object('id', t.id, 'status', t.status, 'versie', t.versie, 'aanbiederId', t.aanbieder_id)
      ORDER BY t.toegewezen_op, t.id) FROM aanbodmatching.toewijzing t WHERE t.hulpvraag_id = h.id), '[]') AS toewijzingen
  FROM aanbodmatching.hulpvraag h WHERE h.uiterlijk_op IS NOT NULL ORDER BY h.ingediend_op, h.id`;
const KEUS = `SELECT m.aanbod_id AS id FROM aanbodmatching.match m
  WHERE m.hulpvraag_id = $1 AND NOT EXISTS (SELECT FROM aanbodmatching.toewijzing t
    WHERE t.hulpvraag_id = m.hulpvraag_id AND t.aanbod_id = m.aanbod_id)
  ORDER BY m.rang LIMIT 3`;

const coordinatorVan = ({ regio }: Open): Actor => ({ rol: 'coordinator', subject: `1-${regio}`, regio });
const indienerVan = ({ id }: Open): Actor => ({
  rol: 'indiener',
  subject: `bewerker:${id}`,
  hulpvraagId: id,
});
const aanbiederVan = (organisatieId: string): Actor => ({ rol: 'aanbieder', subject: 'aan', organisatieId });

/** How likely it is on a day that whoever's turn it is does something; some never do, and those are what the ladder is for. */
const KANS: Record<string, number> = { coordinator: 0.4, aanbieder: 0.25, ondernemer: 0.25 };
const NOOIT = 0.12;

/** People who act on a hulpvraag when it is their turn, or do not. */
export class Spelers {
  /** Something else was said first, or it was not possible: no fault of anybody. */
  geweigerd = 0;
  gezet = 0;

  constructor(
    private readonly wereld: Jaarwereld,
    private readonly toeval: Toeval,
  ) {}

  /** One day of one hulpvraag. */
  async play(open: Open): Promise<void> {
    if (this.toeval() < 0.002) return this.try(() => this.withdraw(open));
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
        return this.choose(open);
      case 'besluiten':
      case 'starten':
      case 'leveren':
        return this.help(open);
      case 'bevestigen':
        return this.answer(open);
      case 'oplossen':
        return this.settle(open);
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
    const keus = await this.wereld.sql<{ id: string }>(KEUS, [id]);
    const gekozen = keus[Math.floor(this.toeval() * keus.length)];
    if (!gekozen || this.toeval() < 0.05)
      return this.close(open, this.toeval() < 0.5 ? 'niet-passend' : 'niet-bereikbaar');
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

  private close(open: Open, reden: 'niet-passend' | 'niet-bereikbaar' | 'vol'): Promise<void> {
    const { id, versie } = open;
    return this.wereld.get(AfrondingService).close(coordinatorVan(open), id, { versie, reden });
  }

  private choose(open: Open): Promise<void> {
    const een = open.toewijzingen.find(
      ({ status }) => status === 'wacht-op-toestemming' || status === 'voorgesteld',
    );
    if (!een) return Promise.resolve();
    const { id, versie } = een;
    if (this.toeval() < 0.85)
      return this.wereld.get(ToestemmingService).give(indienerVan(open), open.id, id, { versie });
    const wending = { handeling: 'stoppen', naar: 'gestopt' } as const;
    const besluit = { versie, reden: 'niet-voor-mij' };
    return this.wereld
      .get(BesluitService)
      .decideForHulpvraag(indienerVan(open), open.id, id, besluit, wending);
  }

  private help(open: Open): Promise<void> {
    const besluiten = this.wereld.get(BesluitService);
    const een = open.toewijzingen.find(({ status }) =>
      ['aangeboden', 'geaccepteerd', 'gestart'].includes(status),
    );
    if (!een) return Promise.resolve();
    const { id, versie, status, aanbiederId } = een;
    const wie = aanbiederVan(aanbiederId);
    if (status === 'aangeboden')
      return this.toeval() < 0.8
        ? besluiten.accept(wie, id, { versie })
        : besluiten.refuse(wie, id, { versie, reden: this.toeval() < 0.5 ? 'vol' : 'niet-passend' });
    if (this.toeval() < 0.04) return besluiten.giveBack(wie, id, { versie, reden: 'niet-bereikbaar' });
    return status === 'geaccepteerd'
      ? besluiten.start(wie, id, { versie })
      : this.wereld.get(UitkomstService).deliver(wie, id, { versie });
  }

  private answer(open: Open): Promise<void> {
    const een = open.toewijzingen.find(({ status }) => status === 'geleverd');
    if (!een) return Promise.resolve();
    const { id, versie } = een;
    const [handeling, reden] =
      this.toeval() < 0.9
        ? (['bevestigen', this.toeval() < 0.8 ? 'geholpen' : 'geholpen-zonder-resultaat'] as const)
        : (['betwisten', 'niet-geholpen'] as const);
    return this.wereld
      .get(UitkomstService)
      .answer(indienerVan(open), open.id, id, { versie, reden }, handeling);
  }

  private settle(open: Open): Promise<void> {
    const een = open.toewijzingen.find(({ status }) => status === 'betwist');
    if (!een || this.toeval() < 0.3) return this.close(open, 'niet-passend');
    return this.wereld.get(BesluitService).resume(coordinatorVan(open), een.id, { versie: een.versie });
  }

  private withdraw(open: Open): Promise<void> {
    const { id, versie } = open;
    return this.wereld
      .get(WijzigingService)
      .withdraw(indienerVan(open), id, { versie, reden: 'niet-meer-nodig' });
  }
}

/** By its id, so that whoever never answers never does: of which hulpvragen depends on whose turn it is. */
function isLaks({ id, aanZet }: Open): boolean {
  const plek = { coordinator: 0, aanbieder: 2, ondernemer: 4 }[aanZet] ?? 6;
  return Number.parseInt(id.slice(plek, plek + 2), 16) / 256 < NOOIT;
}
