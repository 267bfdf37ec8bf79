// SPDX-License-Identifier: EUPL-1.2
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { Thesaurushouder } from '../thesaurus/thesaurushouder.js';
import type { ThemahintVraagDto, ThemahintWeergave } from './themahint.dto.js';

/** As many as a hulpvraag may carry. */
const MEESTE = 5;
const MEESTE_WOORDEN = 3;
/** Who starts has enough to do. */
const BEGIN_NA_MS = 10_000;

/** Tells what a text seems to be about while it is typed: by the same recogniser as the match, which reads it later. */
@Injectable()
export class ThemahintService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(ThemahintService.name);
  private wekker: NodeJS.Timeout | undefined;

  constructor(
    private readonly stamgegevens: StamgegevensFacade,
    private readonly thesaurus: Thesaurushouder,
  ) {}

  /** Makes the thesaurus before anybody types, when the start is over. */
  onApplicationBootstrap(): void {
    this.wekker = setTimeout(() => void this.prepare(), BEGIN_NA_MS).unref();
  }

  onModuleDestroy(): void {
    clearTimeout(this.wekker);
  }

  /** Keeps nothing and writes nothing down. */
  async find({ tekst, taal = 'nl' }: ThemahintVraagDto): Promise<ThemahintWeergave[]> {
    const namen = new Map((await this.stamgegevens.themas()).map((thema) => [thema.code, thema]));
    const { lezer } = await this.thesaurus.current();
    const hints = lezer.themasIn(tekst, taal).slice(0, MEESTE);
    return hints.map(({ thema, woorden }) => {
      const { naam = thema, naamEngels = thema } = namen.get(thema) ?? {};
      return {
        code: thema,
        naam: taal === 'en' ? naamEngels : naam,
        woorden: woorden.slice(0, MEESTE_WOORDEN),
      };
    });
  }

  private async prepare(): Promise<void> {
    await this.thesaurus.current().catch((fout: unknown) => {
      this.log.warn(`de thesaurus komt bij de eerste vraag: ${String(fout)}`);
    });
  }
}
