// SPDX-License-Identifier: EUPL-1.2
import { BUITEN, redenVan } from '../onthulling/gevoelig.rules.js';
import type { Publicatiestand, Vak } from '../onthulling/stand.rules.js';
import { ALLES, sleutelVan, type Vakwaarde } from '../onthulling/tabel.rules.js';
import type { Rapportbronnen, Rapportduur, Rapportgrond } from './grond.js';
import type { Rapportindeling, Rapportregel, Rapporttabel } from './inhoud.js';
import {
  INDELINGNAMEN,
  MATEN,
  TABELSOORTEN,
  maatNr,
  type Bron,
  type Indelingnaam,
  type Maatopzet,
  type Tabelsoort,
} from './opzet.rules.js';
import type { Plaatsen } from './plaatsen.rules.js';

/** Where a line is, for what does not come out of its vak. */
interface Regelplek {
  regio: string | null;
  thema: string | null;
  indicator: string | null;
  moment: string | null;
}

/** The tables of a report, with what may be shown. */
export class Invuller {
  constructor(
    private readonly plaatsen: Plaatsen,
    private readonly stand: Publicatiestand,
    private readonly grond: Rapportgrond,
    private readonly bronnen: Rapportbronnen,
  ) {}

  tabellen(): Rapporttabel[] {
    return TABELSOORTEN.map((soort) => ({
      ...{ code: soort.code, titel: soort.titel, toelichting: soort.toelichting },
      indelingen: soort.per.map((naam) => this.indelingOf(naam)),
      maten: soort.maten.map(({ bron: _bron, ...maat }) => maat),
      regels: this.plaatsen.regels(soort).map((codes) => this.regelOf(soort, codes)),
    }));
  }

  private indelingOf(naam: Indelingnaam | 'periode'): Rapportindeling {
    const namen = naam === 'periode' ? {} : (this.bronnen.namen[naam] ?? {});
    const waarden = this.plaatsen.codesVan(naam).map((code) => ({ code, naam: namen[code] ?? code }));
    return { code: naam, naam: INDELINGNAMEN[naam], waarden };
  }

  private regelOf(soort: Tabelsoort, codes: string[]): Rapportregel {
    const vak = this.vakOf(soort, codes);
    if (vak.staat !== 'getoond')
      return { codes, waarden: soort.maten.map(() => null), reden: vak.reden ?? 'volgt uit het totaal' };
    const plek = {
      ...{ regio: codeOf(soort, codes, 'regio'), thema: codeOf(soort, codes, 'thema') },
      ...{ indicator: codeOf(soort, codes, 'indicator'), moment: codeOf(soort, codes, 'moment') },
    };
    return { codes, waarden: soort.maten.map((maat) => this.figureOf(maat, vak.waarde, plek)), reden: null };
  }

  private vakOf(soort: Tabelsoort, codes: string[]): Vak {
    const sleutel = sleutelVan(this.plaatsen.plaats(soort, codes));
    const vak = this.stand.vakken[this.stand.laatste[sleutel] ?? -1];
    if (vak === undefined) throw new Error(`Over ${sleutel} is niet besloten.`);
    return vak;
  }

  private figureOf({ bron, decimalen }: Maatopzet, waarde: Vakwaarde, plek: Regelplek): number | null {
    if ('duur' in bron) return this.durationOf(bron, plek);
    if ('aanwezig' in bron) return this.presentOf(bron, waarde, plek, decimalen);
    if ('respons' in bron) return this.responseOf(plek, decimalen);
    return countOf(bron, waarde, decimalen);
  }

  private responseOf({ indicator, moment }: Regelplek, decimalen: number): number | null {
    const gevonden = this.grond.respons.find(
      (een) => een.indicator === (indicator ?? ALLES) && een.moment === (moment ?? ALLES),
    );
    return gevonden === undefined ? null : divide(gevonden.beantwoord, gevonden.gevraagd, decimalen);
  }

  private durationOf(
    { duur, deel }: Extract<Bron, { duur: string }>,
    { regio, thema }: Regelplek,
  ): number | null {
    const gevonden = this.grond.duren.find(
      (een: Rapportduur) => een.stap === duur && een.regio === regio && een.thema === thema,
    );
    return gevonden === undefined || gevonden.bedrijven < BUITEN.drempel ? null : gevonden[deel];
  }

  private presentOf(
    { aanwezig }: Extract<Bron, { aanwezig: string }>,
    waarde: Vakwaarde,
    { regio }: Regelplek,
    decimalen: number,
  ): number | null {
    const [vast] = this.plaatsen.codesVan('regio').length === 1 ? this.plaatsen.codesVan('regio') : [null];
    const welke = regio ?? vast;
    const rijen = this.bronnen.bedrijvenaantallen.filter((rij) => welke === null || rij.regio === welke);
    const aantal = rijen.reduce((som, rij) => som + rij.aantal, 0);
    if (rijen.length === 0) return null;
    return aanwezig === 'aantal' ? aantal : divide(waarde.waarden[0] ?? 0, aantal, decimalen);
  }
}

function codeOf({ per }: Tabelsoort, codes: readonly string[], naam: string): string | null {
  const code = codes[(per as readonly string[]).indexOf(naam)] ?? ALLES;
  return code === ALLES ? null : code;
}

type Telbron = Exclude<Bron, { duur: string } | { aanwezig: string } | { respons: true }>;

function countOf(bron: Telbron, waarde: Vakwaarde, decimalen: number): number | null {
  const van = (naam: string): number => waarde.waarden[maatNr(naam)] ?? 0;
  if ('maat' in bron) return van(bron.maat);
  if ('verschil' in bron) {
    const verschil = van(bron.verschil[0]) - van(bron.verschil[1]);
    return bron.noemer === undefined ? verschil : divide(verschil, van(bron.noemer), decimalen);
  }
  if (isOfOne(waarde, bron.teller)) return null;
  return divide(van(bron.teller), van(bron.noemer), decimalen);
}

/** A mean that one firm, or two, make. */
function isOfOne(waarde: Vakwaarde, naam: string): boolean {
  if (naam !== 'som') return false;
  const maten = MATEN.map((maat) => ({ ...maat, overheersing: maat.naam === naam, gevoelig: false }));
  return redenVan(waarde, maten, BUITEN, null) !== null;
}

const divide = (teller: number, noemer: number, decimalen: number): number | null =>
  noemer === 0 ? null : Math.round((teller / noemer) * 10 ** decimalen) / 10 ** decimalen;
