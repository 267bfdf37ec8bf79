// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { readGemeentepunten } from '../gemeentepunten.js';
import { afstandTussen } from '../kring/afstand.rules.js';
import type { Afstandsmaat } from '../kring/deelnemer.js';
import type { Kringwoorden } from '../kring/kringuitleg.rules.js';

/** What codes are called, and how far gemeenten are from each other. */
@Injectable()
export class Kringwoordenboek {
  private maat: Afstandsmaat | undefined;

  constructor(private readonly stamgegevens: StamgegevensFacade) {}

  /** To be asked for before a transaction begins. */
  async read(): Promise<Kringwoorden> {
    const namen = new Map((await this.stamgegevens.themas()).map(({ code, naam }) => [code, naam]));
    const talen = new Intl.DisplayNames('nl', { type: 'language' });
    return {
      afstand: (this.maat ??= afstandTussen(readGemeentepunten())),
      thema: (code) => inZin(namen.get(code) ?? code),
      taal: (code) => talen.of(code) ?? code,
    };
  }
}

/** "Personeel" is "personeel" in the middle of a sentence; an abbreviation stays as it is. */
const inZin = (naam: string): string =>
  /^[A-Z][a-z]/.test(naam) ? naam.charAt(0).toLowerCase() + naam.slice(1) : naam;
