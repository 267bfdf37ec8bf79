// SPDX-License-Identifier: EUPL-1.2
// A table that is tagged as one, with its headings again on every page that it goes on to.
import { ACCENT, GEWOON, INKT, LIJN, MARGE, VET, veilig, type Blad } from './blad.js';

export interface Drukkolom {
  kop: string;
  /** Figures stand at the right. */
  isCijfer: boolean;
  /** Of the width, beside the others. */
  aandeel: number;
}

/** The first `koppen` cells of a row say of what it is. */
export interface Druktabel {
  titel: string;
  kolommen: Drukkolom[];
  koppen: number;
  rijen: string[][];
}

const [GROOTTE, BINNEN] = [8.5, 3.5];

interface Vak {
  x: number;
  breedte: number;
  isCijfer: boolean;
}

/** Draws a table below what is there. */
export class Tabeldruk {
  private readonly vakken: Vak[];

  constructor(
    private readonly blad: Blad,
    private readonly tabel: Druktabel,
  ) {
    const geheel = tabel.kolommen.reduce((som, { aandeel }) => som + aandeel, 0);
    let x = MARGE;
    this.vakken = tabel.kolommen.map(({ aandeel, isCijfer }) => {
      const vak = { x, breedte: (aandeel / geheel) * blad.breedte, isCijfer };
      x += vak.breedte;
      return vak;
    });
  }

  draw(): void {
    const { doc } = this.blad;
    const { titel, kolommen, rijen } = this.tabel;
    const koppen = kolommen.map(({ kop }) => kop);
    this.blad.needs(this.heightOf(koppen, VET) * 3);
    const tabel = doc.struct('Table', { title: titel });
    doc.addStructure(tabel);
    this.row(tabel, koppen, () => 'Column');
    for (const rij of rijen) {
      if (doc.y + this.heightOf(rij, GEWOON) > this.blad.onderkant) this.repeat(koppen);
      this.row(tabel, rij, (nr) => (nr < this.tabel.koppen ? 'Row' : null));
    }
    tabel.end();
    doc.moveDown(0.8);
  }

  /** On a next page, for the eye alone. */
  private repeat(koppen: readonly string[]): void {
    const { doc } = this.blad;
    doc.addPage();
    doc.markContent('Artifact', { type: 'Pagination' });
    const hoogte = this.heightOf(koppen, VET);
    koppen.forEach((kop, nr) => this.print(kop, this.vakken[nr]!, doc.page.margins.top, VET));
    this.line(doc.page.margins.top + hoogte, ACCENT);
    doc.endMarkedContent();
    doc.y = doc.page.margins.top + hoogte;
  }

  private row(
    tabel: PDFKit.PDFStructureElement,
    cellen: readonly string[],
    scopeOf: (nr: number) => 'Column' | 'Row' | null,
  ): void {
    const { doc } = this.blad;
    const isKop = scopeOf(cellen.length - 1) === 'Column';
    const [y, letter] = [doc.y, isKop ? VET : GEWOON];
    const hoogte = this.heightOf(cellen, letter);
    const rij = doc.struct('TR');
    tabel.add(rij);
    cellen.forEach((cel, nr) => {
      const scope = scopeOf(nr);
      const opties = scope === null ? {} : ({ scope } as object);
      rij.add(
        doc.struct(scope === null ? 'TD' : 'TH', opties, () => this.print(cel, this.vakken[nr]!, y, letter)),
      );
    });
    rij.end();
    doc.markContent('Artifact', { type: 'Layout' });
    this.line(y + hoogte, isKop ? ACCENT : LIJN);
    doc.endMarkedContent();
    doc.y = y + hoogte;
  }

  /** A figure is never broken over lines. */
  private print(tekst: string, { x, breedte, isCijfer }: Vak, y: number, letter: string): void {
    const { doc } = this.blad;
    doc.font(letter).fontSize(GROOTTE).fillColor(INKT);
    const [links, ruimte, schoon] = [x + BINNEN, breedte - 2 * BINNEN, veilig(tekst)];
    if (isCijfer && letter === GEWOON) {
      const begin = x + breedte - BINNEN - doc.widthOfString(schoon);
      doc.text(schoon, Math.max(links, begin), y + BINNEN, { lineBreak: false });
    } else doc.text(schoon, links, y + BINNEN, { width: ruimte, align: isCijfer ? 'right' : 'left' });
  }

  private heightOf(cellen: readonly string[], letter: string): number {
    const { doc } = this.blad;
    doc.font(letter).fontSize(GROOTTE);
    const hoogten = cellen.map((cel, nr) => {
      const { breedte, isCijfer } = this.vakken[nr]!;
      return isCijfer && letter === GEWOON
        ? doc.currentLineHeight()
        : doc.heightOfString(veilig(cel) || ' ', { width: breedte - 2 * BINNEN });
    });
    return Math.max(...hoogten) + 2 * BINNEN;
  }

  private line(y: number, kleur: string): void {
    const { doc, breedte } = this.blad;
    doc
      .moveTo(MARGE, y)
      .lineTo(MARGE + breedte, y)
      .lineWidth(0.5)
      .strokeColor(kleur)
      .stroke();
  }
}
