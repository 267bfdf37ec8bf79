// SPDX-License-Identifier: EUPL-1.2
import { Injectable, Logger } from '@nestjs/common';
import { invalid, notFound, parseKvkNummer } from '#libs/kernel';
import { Naslagwerk } from '../naslag.js';
import { SbiService } from '../sbi/sbi.service.js';
import { KvkClient } from './kvk.client.js';
import type { KvkAntwoord } from './kvk.rules.js';
import type { KvkOpvraging } from './onderneming.dto.js';

/** Facts of a firm as the trade register gives them, with our own codes; `null` = ask the entrepreneur. */
export interface KvkFeiten {
  kvkNummer: string;
  naam: string;
  /** A code of our own list; `null` also when the register gave one that the list lacks. */
  sbi: string | null;
  sbiVersie: string | null;
  /** What the register calls the main activity. */
  sbiOmschrijving: string | null;
  werkzamePersonen: number | null;
  rechtsvorm: string | null;
  /** `YYYY-MM-DD`. */
  oprichtingsdatum: string | null;
  plaats: string | null;
  /** `null` when the place is unknown or one of several with that name. */
  gemeentecode: string | null;
}

type Activiteit = Pick<KvkFeiten, 'sbi' | 'sbiVersie' | 'sbiOmschrijving'>;
const GEEN_ACTIVITEIT: Activiteit = { sbi: null, sbiVersie: null, sbiOmschrijving: null };

/** Looks firms up in the trade register. An outage there never stops anybody here. */
@Injectable()
export class OndernemingService {
  private readonly log = new Logger(OndernemingService.name);

  constructor(
    private readonly kvk: KvkClient,
    private readonly sbi: SbiService,
    private readonly naslag: Naslagwerk,
  ) {}

  /** For the form: the facts, 404 for a number the register does not know, or `beschikbaar: false`. */
  async opvragen(invoer: string): Promise<KvkOpvraging> {
    const kvkNummer = parseKvkNummer(invoer);
    if (kvkNummer === null)
      throw invalid([{ pad: 'kvkNummer', melding: 'kvkNummer: moet uit 8 cijfers bestaan.' }]);
    const uitkomst = await this.ask(kvkNummer);
    if (uitkomst === 'onbekend') throw notFound('Dit KVK-nummer');
    return uitkomst === 'onbereikbaar'
      ? { beschikbaar: false }
      : { beschikbaar: true, onderneming: uitkomst };
  }

  /** The facts; why there are none is told apart, and logged without naming the firm. */
  async ask(kvkNummer: string): Promise<KvkFeiten | 'onbekend' | 'onbereikbaar'> {
    const uitkomst = await this.kvk.ask(kvkNummer);
    if (uitkomst.soort === 'gevonden') return this.toFeiten(uitkomst.antwoord);
    if (uitkomst.soort === 'onbekend') return 'onbekend';
    this.log.warn(`KVK niet te bereiken: ${uitkomst.oorzaak}`);
    return 'onbereikbaar';
  }

  private async toFeiten({ sbi, ...feiten }: KvkAntwoord): Promise<KvkFeiten> {
    const activiteit = sbi === null ? GEEN_ACTIVITEIT : await this.toActiviteit(sbi);
    return { ...feiten, ...activiteit, gemeentecode: await this.gemeenteVan(feiten.plaats ?? '') };
  }

  private async toActiviteit(sbi: { code: string; omschrijving: string }): Promise<Activiteit> {
    const bekend = await this.sbi.check(sbi.code);
    return {
      sbi: bekend?.code ?? null,
      sbiVersie: bekend?.versie ?? null,
      sbiOmschrijving: sbi.omschrijving,
    };
  }

  private async gemeenteVan(plaats: string): Promise<string | null> {
    const plek = (await this.naslag.read()).plaatsen.find(plaats);
    return typeof plek === 'string' ? null : plek.gemeentecode;
  }
}
