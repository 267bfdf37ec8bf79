// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { invalid, parseKvkNummer, type Reden } from '#libs/kernel';
import { LANDELIJK, StamgegevensFacade } from '#libs/stamgegevens';
import { findGemeente, findSbi } from './feiten.naslag.js';
import type { OndernemingDto } from './hulpvraag.dto.js';
import { mergeFeiten, type Feiten } from './hulpvraag.rules.js';

const BOVEN = 'onderneming.';

/** The facts that a hulpvraag is stored with, where they came from, and the region that follows from them. */
export interface VastgesteldeFeiten {
  feiten: Feiten;
  feitenBron: 'opgave' | 'kvk';
  regio: string;
}

/** Turns what people typed about a firm into facts: place to gemeente, missing facts from the trade register. */
@Injectable()
export class FeitenService {
  constructor(private readonly stamgegevens: StamgegevensFacade) {}

  /**
   * Throws `ongeldig` (400) with every fault at once. The trade register only fills in: when it is slow, silent or does
   * not know the number, the hulpvraag goes on with what is there, and without a gemeente to the national desk.
   */
  async determine(onderneming: OndernemingDto): Promise<VastgesteldeFeiten> {
    const redenen: Reden[] = [];
    const gemeentecode = await findGemeente(this.stamgegevens, onderneming, redenen, BOVEN);
    const sbi = await findSbi(this.stamgegevens, onderneming.sbi, redenen, BOVEN);
    redenen.push(...missingWithoutKvk(onderneming));
    if (redenen.length > 0) throw invalid(redenen);
    const opgave = toOpgave(onderneming, gemeentecode, sbi);
    const register = needsRegister(opgave)
      ? await this.stamgegevens.opvragenKvk(opgave.kvkNummer ?? '')
      : null;
    const aanvulling = register === null ? null : { ...register, ondernemingNaam: register.naam };
    const feiten = mergeFeiten(opgave, aanvulling);
    const regio =
      feiten.gemeentecode === null ? LANDELIJK : await this.stamgegevens.regioVan(feiten.gemeentecode);
    return { feiten, feitenBron: register === null ? 'opgave' : 'kvk', regio };
  }
}

function missingWithoutKvk({ kvkNummer, naam, sbi, gemeentecode, plaats }: OndernemingDto): Reden[] {
  if (kvkNummer !== undefined) return [];
  const nodig: [string, unknown, string][] = [
    ['naam', naam, 'Geef de naam van de onderneming, of een KVK-nummer.'],
    ['sbi', sbi, 'Geef de SBI-code van de onderneming, of een KVK-nummer.'],
    [
      'gemeentecode',
      gemeentecode ?? plaats,
      'Geef de gemeente of de plaats van de onderneming, of een KVK-nummer.',
    ],
  ];
  return nodig
    .filter(([, waarde]) => waarde === undefined)
    .map(([veld, , melding]) => ({ pad: `onderneming.${veld}`, melding }));
}

const LEEG: Feiten = {
  kvkNummer: null,
  ondernemingNaam: null,
  sbi: null,
  werkzamePersonen: null,
  rechtsvorm: null,
  omzet: null,
  balanstotaal: null,
  oprichtingsdatum: null,
  gemeentecode: null,
  deMinimisGebruikt: null,
};

/** What is not given is unknown; place and code were looked up before. */
function toOpgave(onderneming: OndernemingDto, gemeentecode: string | null, sbi: string | null): Feiten {
  const { kvkNummer, naam = null, plaats: _plaats, ...rest } = onderneming;
  const gegeven = Object.fromEntries(Object.entries(rest).filter(([, waarde]) => waarde !== undefined));
  const nummer = kvkNummer === undefined ? null : parseKvkNummer(kvkNummer);
  return { ...LEEG, ...gegeven, kvkNummer: nummer, ondernemingNaam: naam, sbi, gemeentecode };
}

/** Asked only when it can add something that the register knows. */
const needsRegister = (opgave: Feiten): boolean =>
  opgave.kvkNummer !== null &&
  [
    opgave.ondernemingNaam,
    opgave.sbi,
    opgave.werkzamePersonen,
    opgave.rechtsvorm,
    opgave.oprichtingsdatum,
    opgave.gemeentecode,
  ].includes(null);
