// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Tekstlezer } from '#libs/matching-engine';
import { StamgegevensFacade } from '#libs/stamgegevens';
import type { ThemahintVraagDto, ThemahintWeergave } from './themahint.dto.js';

/** As many as a hulpvraag may carry. */
const MEESTE = 5;
const MEESTE_WOORDEN = 3;

/** Tells what a text seems to be about while it is typed: by the same recogniser as the match, which reads it later. */
@Injectable()
export class ThemahintService {
  private lezer: Tekstlezer | undefined;

  constructor(private readonly stamgegevens: StamgegevensFacade) {}

  /** Keeps nothing and writes nothing down. */
  async find({ tekst, taal = 'nl' }: ThemahintVraagDto): Promise<ThemahintWeergave[]> {
    const namen = new Map((await this.stamgegevens.themas()).map((thema) => [thema.code, thema]));
    // At the first question and not at boot: the thesaurus takes a second, and an api may never be asked.
    this.lezer ??= new Tekstlezer();
    const hints = this.lezer.themasIn(tekst, taal).slice(0, MEESTE);
    return hints.map(({ thema, woorden }) => {
      const { naam = thema, naamEngels = thema } = namen.get(thema) ?? {};
      return {
        code: thema,
        naam: taal === 'en' ? naamEngels : naam,
        woorden: woorden.slice(0, MEESTE_WOORDEN),
      };
    });
  }
}
