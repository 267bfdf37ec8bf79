// SPDX-License-Identifier: EUPL-1.2
// A page to print on: fonts, headings and paragraphs, each tagged so that a screen reader reads it as it is meant.
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { TAAL } from '../gegevens.js';

const zoek = createRequire(import.meta.url);
const font = (naam: string): string => zoek.resolve(`@expo-google-fonts/source-sans-3/${naam}`);
/** Source Sans 3, SIL Open Font License 1.1; embedded, as PDF for keeping asks. */
export const GEWOON = font('400Regular/SourceSans3_400Regular.ttf');
export const VET = font('600SemiBold/SourceSans3_600SemiBold.ttf');

export const MARGE = 48;
export const INKT = '#1a1a1a';
export const GRIJS = '#5a5a5a';
export const LIJN = '#c8c8c8';
export const ACCENT = '#154273';

/** Sizes in points. */
const KOPPEN = { H1: 24, H2: 15, H3: 11.5 } as const;
type Kop = keyof typeof KOPPEN;

export interface Drukwerk {
  titel: string;
  onderwerp: string;
  gemaaktOp: Date;
}

/** A document that grows from top to bottom. */
export class Blad {
  readonly doc: PDFKit.PDFDocument;

  constructor({ titel, onderwerp, gemaaktOp }: Drukwerk) {
    this.doc = new PDFDocument({
      size: 'A4',
      layout: 'landscape',
      margins: { top: MARGE, left: MARGE, right: MARGE, bottom: MARGE + 14 },
      pdfVersion: '1.7',
      ...{ tagged: true, displayTitle: true, lang: TAAL, bufferPages: true, font: GEWOON },
      info: {
        Title: titel,
        Subject: onderwerp,
        Author: 'Schakel',
        Creator: 'Schakel',
        CreationDate: gemaaktOp,
        ModDate: gemaaktOp,
      },
    });
  }

  /** Between the margins. */
  get breedte(): number {
    return this.doc.page.width - 2 * MARGE;
  }

  /** Below this there is no room. */
  get onderkant(): number {
    return this.doc.page.maxY();
  }

  /** A new page when there is less room than that, in points. */
  needs(hoogte: number): void {
    if (this.doc.y + hoogte > this.onderkant) this.doc.addPage();
  }

  heading(kop: Kop, tekst: string): void {
    this.needs(kop === 'H2' ? 110 : 60);
    if (kop !== 'H1') this.doc.moveDown(kop === 'H2' ? 1 : 0.6);
    this.write(kop, tekst, KOPPEN[kop], VET, kop === 'H3' ? INKT : ACCENT);
    this.doc.moveDown(0.3);
    if (kop === 'H2') this.doc.outline.addItem(tekst);
  }

  paragraph(tekst: string, kleur = INKT): void {
    this.needs(30);
    this.write('P', tekst, 10, GEWOON, kleur);
    this.doc.moveDown(0.4);
  }

  private write(tag: string, tekst: string, grootte: number, letter: string, kleur: string): void {
    const { doc } = this;
    const opgave = { width: this.breedte, lineGap: 1.5 };
    const element = doc.struct(tag, {}, () =>
      doc.font(letter).fontSize(grootte).fillColor(kleur).text(veilig(tekst), MARGE, doc.y, opgave),
    );
    doc.addStructure(element);
  }

  /** What stands at the foot of every page is no part of what is read aloud. */
  private foot(tekst: string): void {
    const { doc } = this;
    const { start, count } = doc.bufferedPageRange();
    for (let nr = start; nr < start + count; nr += 1) {
      doc.switchToPage(nr);
      doc.page.margins.bottom = 0;
      doc.markContent('Artifact', { type: 'Pagination' });
      doc.font(GEWOON).fontSize(8).fillColor(GRIJS);
      const [y, nummer] = [doc.page.height - 36, `Bladzijde ${nr + 1} van ${count}`];
      doc.text(veilig(tekst), MARGE, y, { lineBreak: false });
      doc.text(nummer, doc.page.width - MARGE - doc.widthOfString(nummer), y, { lineBreak: false });
      doc.endMarkedContent();
    }
  }

  /** All bytes; nothing can be written any more. */
  async finish(voet: string): Promise<Buffer> {
    this.foot(voet);
    const delen: Buffer[] = [];
    const klaar = new Promise<void>((klaar, mis) => this.doc.on('end', klaar).on('error', mis));
    this.doc.on('data', (deel: Buffer) => delen.push(deel));
    this.doc.end();
    await klaar;
    return Buffer.concat(delen);
  }
}

/** Signs that print nothing, and would break a line or turn it around. */
export const veilig = (tekst: string): string =>
  tekst.replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ');
