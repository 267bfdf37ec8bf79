// SPDX-License-Identifier: EUPL-1.2
// Somebody who collects every report that was ever published, and knows the lists of codes and the rules. Shares nothing with
// what hides but the solver: figures as they were printed, relations of its own making, amounts and not deviations.
import type { Bereik, Indeling, Maat, Oplosser, Tabelregel, Vakplaats } from '#libs/impactverantwoording';

/** One figure that he has or looks for. */
interface Onbekende extends Bereik {
  plaats: Vakplaats;
  gezien: Bereik;
}

const naamVan = ({ periode, codes }: Vakplaats): string =>
  JSON.stringify([periode.van, periode.tot, Object.entries(codes).sort(([a], [b]) => (a < b ? -1 : 1))]);

const zet = ({ periode, codes }: Vakplaats, indeling: string, code: string): Vakplaats => ({
  periode,
  codes: Object.fromEntries(
    [...Object.entries(codes).filter(([naam]) => naam !== indeling), [indeling, code] as const].filter(
      ([, een]) => een !== '*',
    ),
  ),
});

export class Verzamelaar {
  readonly cijfers = new Map<string, Onbekende>();
  private readonly sommen = new Map<string, string[]>();
  private readonly gedrukt = new Set<string>();
  private readonly versie = new Map<string, number>();

  constructor(
    private readonly indelingen: readonly Indeling[],
    private readonly maat: Maat,
    private readonly drempel: number,
  ) {}

  /**
   * Reads one edition. `isAnders` tells which vakken were corrected since: more than he could know, so that he never mixes
   * figures up that do not belong together.
   */
  read(regels: readonly Tabelregel[], isAnders: (plaats: Vakplaats) => boolean): void {
    for (const naam of [...this.versie.keys()]) this.renew(naam, isAnders);
    for (const { plaats, waarden, reden } of regels) {
      const waarde = waarden[this.maat.naam] ?? null;
      if (waarde !== null) this.print(plaats, waarde);
      else if (this.maat.naam !== 'ondernemingen') this.put(plaats, { laag: 0, hoog: Infinity });
      else if (reden === 'te weinig bedrijven') this.put(plaats, { laag: 0, hoog: this.drempel - 1 });
      else
        this.put(plaats, {
          laag: reden === 'herziening van te weinig bedrijven' ? 0 : this.drempel,
          hoog: Infinity,
        });
    }
    for (const { plaats } of regels) this.relate(plaats);
    this.relatePerioden(regels.map(({ plaats }) => plaats));
  }

  idVan(plaats: Vakplaats): string {
    const naam = naamVan(plaats);
    return `${naam}#${this.versie.get(naam) ?? 0}`;
  }

  /** Whether a figure above it was printed as 0, near or far: then it says no more than that one. */
  isOnderNul(id: string): boolean {
    return [...this.sommen.values()].some(([totaal = '', ...delen]) => {
      if (!delen.includes(id)) return false;
      return this.gedrukt.has(totaal) ? this.of(totaal).hoog === 0 : this.isOnderNul(totaal);
    });
  }

  /** Adding and subtracting until nothing more follows: no solver. */
  difference(): void {
    for (let ronde = 0; ronde < 60; ronde += 1) {
      let veranderd = false;
      for (const som of this.sommen.values()) if (this.narrowSom(som)) veranderd = true;
      if (!veranderd) return;
    }
  }

  /** By linear programming: the least and most of those for which `klaar` does not say that it is enough. */
  solve(oplosser: Oplosser, doelen: readonly string[], klaar: (id: string, gezien: Bereik) => boolean): void {
    const ids = [...this.cijfers.keys()];
    const plek = new Map(ids.map((id, nr) => [id, nr]));
    const schaal = Math.max(1, ...[...this.cijfers.values()].map(({ laag }) => laag / 1e6));
    const grens = (waarde: number): number => Math.min(waarde / schaal, 4e6);
    const programma = oplosser.begin({
      kosten: ids.map(() => 0),
      onder: ids.map((id) => grens(this.of(id).laag)),
      boven: ids.map((id) => grens(this.of(id).hoog)),
      rijen: [...this.sommen.values()].map((som) => ({
        kolommen: som.map((id) => plek.get(id) ?? 0),
        factoren: som.map((_, nr) => (nr === 0 ? -1 : 1)),
        onder: 0,
        boven: 0,
      })),
    });
    for (const doel of doelen)
      for (const kant of [1, -1]) {
        if (klaar(doel, this.of(doel).gezien)) break;
        programma.setEenKosten(plek.get(doel) ?? 0, kant);
        const { gelukt, x } = programma.solve();
        programma.setEenKosten(plek.get(doel) ?? 0, 0);
        if (!gelukt) throw new Error('De aanvaller vindt geen tabel die bij de cijfers past.');
        for (const ander of doelen) this.see(ander, (x[plek.get(ander) ?? 0] ?? 0) * schaal);
      }
    programma.close();
  }

  of(id: string): Onbekende {
    const een = this.cijfers.get(id);
    if (een === undefined) throw new Error(`onbekend cijfer ${id}`);
    return een;
  }

  private print(plaats: Vakplaats, waarde: number): void {
    this.put(plaats, { laag: waarde, hoog: waarde });
    this.gedrukt.add(this.idVan(plaats));
  }

  private see(id: string, waarde: number): void {
    const { gezien } = this.of(id);
    gezien.laag = Math.min(gezien.laag, waarde);
    gezien.hoog = Math.max(gezien.hoog, waarde);
  }

  private renew(naam: string, isAnders: (plaats: Vakplaats) => boolean): void {
    const nr = this.versie.get(naam) ?? 0;
    const { plaats } = this.of(`${naam}#${nr}`);
    if (isAnders(plaats)) this.versie.set(naam, nr + 1);
    this.put(plaats, { laag: 0, hoog: Infinity });
  }

  private put(plaats: Vakplaats, { laag, hoog }: Bereik): void {
    const naam = naamVan(plaats);
    this.versie.set(naam, this.versie.get(naam) ?? 0);
    const id = this.idVan(plaats);
    const oud = this.cijfers.get(id);
    if (oud === undefined)
      this.cijfers.set(id, { plaats, laag, hoog, gezien: { laag: Infinity, hoog: -Infinity } });
    else Object.assign(oud, { laag: Math.max(oud.laag, laag), hoog: Math.min(oud.hoog, hoog) });
  }

  /** Each code is the sum of those right below it; of firms only where each has one code. */
  private relate(plaats: Vakplaats): void {
    for (const { naam, ouders, telt } of this.indelingen) {
      const code = plaats.codes[naam];
      if (code === undefined || (telt === 'meer' && this.maat.naam === 'ondernemingen')) continue;
      const boven = ouders[code] ?? '*';
      const naast = Object.keys(ouders).filter((een) => ouders[een] === boven);
      this.add(
        zet(plaats, naam, boven),
        naast.map((een) => zet(plaats, naam, een)),
      );
    }
  }

  /** The year so far is the one before it and the quarters since. */
  private relatePerioden(plaatsen: readonly Vakplaats[]): void {
    if (this.maat.naam === 'ondernemingen') return;
    for (const { periode, codes } of plaatsen) {
      if (periode.van === periode.tot) continue;
      const kwartalen = Array.from({ length: periode.tot - periode.van + 1 }, (_, nr) => periode.van + nr);
      this.add(
        { periode, codes },
        kwartalen.map((nr) => ({ periode: { van: nr, tot: nr }, codes })),
      );
    }
  }

  private add(totaal: Vakplaats, delen: readonly Vakplaats[]): void {
    for (const plaats of [totaal, ...delen]) this.put(plaats, { laag: 0, hoog: Infinity });
    const som = [totaal, ...delen].map((plaats) => this.idVan(plaats));
    this.sommen.set(som.join('\n'), som);
  }

  private narrowSom(som: readonly string[]): boolean {
    const leden = som.map((id) => this.of(id));
    const [totaal, ...delen] = leden as [Onbekende, ...Onbekende[]];
    const laag = delen.reduce((tot, een) => tot + een.laag, 0);
    const hoog = delen.reduce((tot, een) => tot + een.hoog, 0);
    let veranderd = tighten(totaal, laag, hoog);
    for (const deel of delen) {
      const rest = hoog === Infinity ? restOf(delen, deel) : hoog - deel.hoog;
      if (tighten(deel, totaal.laag - rest, totaal.hoog - (laag - deel.laag))) veranderd = true;
    }
    return veranderd;
  }
}

const restOf = (delen: readonly Onbekende[], zonder: Onbekende): number =>
  delen.reduce((tot, een) => tot + (een === zonder ? 0 : een.hoog), 0);

function tighten(een: Onbekende, laag: number, hoog: number): boolean {
  const nieuw = { laag: Math.max(een.laag, laag), hoog: Math.min(een.hoog, hoog) };
  const veranderd = nieuw.laag > een.laag + 1e-6 || nieuw.hoog < een.hoog - 1e-6;
  if (veranderd) Object.assign(een, nieuw);
  return veranderd;
}
