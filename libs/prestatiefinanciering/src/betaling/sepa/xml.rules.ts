// SPDX-License-Identifier: EUPL-1.2

/** An element, without the prefix of its name. */
export interface Element {
  naam: string;
  attributen: Readonly<Record<string, string>>;
  kinderen: Element[];
  /** What stands in it, when that is no elements. */
  tekst: string;
}

/** Why a file is not read, in Dutch. */
export class Xmlfout extends Error {}

/** No message of a bank comes near these; a file that was made to do harm does. */
const HOOGSTENS = { tekens: 20_000_000, diepte: 40, elementen: 1_000_000 };
const TEKENS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const NAAM = String.raw`[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?`;
const BEGIN = new RegExp(String.raw`<(${NAAM})((?:\s+${NAAM}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>`, 'y');
const EIND = new RegExp(String.raw`<\/(${NAAM})\s*>`, 'y');
const ATTRIBUUT = new RegExp(String.raw`(${NAAM})\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'g');

const zonderPrefix = (naam: string): string => naam.slice(naam.indexOf(':') + 1);

function decode(tekst: string): string {
  return tekst.replace(/&([^;&]{0,10};)?/g, (heel, gevonden: string | undefined) => {
    const naam = gevonden?.slice(0, -1) ?? '';
    const code = /^#(?:x([\da-fA-F]{1,6})|(\d{1,7}))$/.exec(naam);
    if (code) return fromCode(Number.parseInt(code[1] ?? code[2] ?? '', code[1] === undefined ? 10 : 16));
    const teken = TEKENS[naam];
    if (teken === undefined)
      throw new Xmlfout(`Het bestand verwijst naar iets dat er niet in staat: ${heel}`);
    return teken;
  });
}

function fromCode(code: number): string {
  const mag =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 32 && code <= 0x10ffff && (code & 0xf800) !== 0xd800);
  if (!mag) throw new Xmlfout('Het bestand bevat een teken dat niet mag.');
  return String.fromCodePoint(code);
}

/**
 * Reads XML as banks write it: elements, attributes and text. No document type, so nothing that a file defines itself and
 * nothing from elsewhere; limits to size, depth and number. Throws `Xmlfout`.
 */
export function readXml(bestand: string): Element {
  if (bestand.length > HOOGSTENS.tekens) throw new Xmlfout('Het bestand is te groot.');
  return new Lezer(bestand).read();
}

class Lezer {
  private plek = 0;
  private aantal = 0;
  private readonly open: Element[] = [{ naam: '', attributen: {}, kinderen: [], tekst: '' }];

  constructor(private readonly bron: string) {}

  read(): Element {
    if (this.bron.startsWith('\uFEFF')) this.plek = 1;
    while (this.plek < this.bron.length) this.step();
    const [document] = this.open;
    const [wortel] = document?.kinderen ?? [];
    if (this.open.length !== 1 || wortel === undefined)
      throw new Xmlfout('Het bestand is geen XML, of het houdt te vroeg op.');
    return wortel;
  }

  private step(): void {
    const { bron, plek } = this;
    if (bron[plek] !== '<') return this.text(this.until('<', plek), decode);
    if (bron.startsWith('<![CDATA[', plek)) {
      this.plek = plek + 9;
      const tekst = this.skip(']]>');
      return this.add(tekst);
    }
    if (bron.startsWith('<!--', plek)) return void this.skip('-->');
    if (bron.startsWith('<?', plek)) return void this.skip('?>');
    if (bron.startsWith('<!', plek)) throw new Xmlfout('Een bestand met een DOCTYPE lezen wij niet.');
    if (bron.startsWith('</', plek)) return this.end();
    return this.begin();
  }

  private begin(): void {
    const gevonden = this.match(BEGIN);
    const [, naam = '', attributen = '', leeg = ''] = gevonden;
    this.aantal += 1;
    if (this.aantal > HOOGSTENS.elementen) throw new Xmlfout('Het bestand heeft te veel onderdelen.');
    const element: Element = {
      naam: zonderPrefix(naam),
      attributen: readAttributen(attributen),
      kinderen: [],
      tekst: '',
    };
    this.under(element);
    if (leeg === '/') return;
    this.open.push(element);
    if (this.open.length > HOOGSTENS.diepte) throw new Xmlfout('Het bestand heeft te veel lagen.');
  }

  /** Below what is open; a message has one root. */
  private under(element: Element): void {
    const boven = this.top();
    if (this.open.length === 1 && boven.kinderen.length > 0)
      throw new Xmlfout('Na het einde van het bericht staat nog iets.');
    boven.kinderen.push(element);
  }

  private end(): void {
    const [, naam = ''] = this.match(EIND);
    if (this.open.length === 1 || this.open.pop()?.naam !== zonderPrefix(naam))
      throw new Xmlfout(`Het bestand is geen goede XML: ${naam} eindigt waar het niet begon.`);
  }

  private match(patroon: RegExp): RegExpExecArray {
    patroon.lastIndex = this.plek;
    const gevonden = patroon.exec(this.bron);
    if (!gevonden) throw new Xmlfout(`Het bestand is geen goede XML, bij teken ${this.plek + 1}.`);
    this.plek = patroon.lastIndex;
    return gevonden;
  }

  private until(teken: string, vanaf: number): string {
    const eind = this.bron.indexOf(teken, vanaf);
    this.plek = eind === -1 ? this.bron.length : eind;
    return this.bron.slice(vanaf, this.plek);
  }

  private skip(teken: string): string {
    const eind = this.bron.indexOf(teken, this.plek);
    if (eind === -1) throw new Xmlfout('Het bestand is geen XML, of het houdt te vroeg op.');
    const tekst = this.bron.slice(this.plek, eind);
    this.plek = eind + teken.length;
    return tekst;
  }

  private text(tekst: string, lees: (tekst: string) => string): void {
    this.add(lees(tekst));
  }

  private add(tekst: string): void {
    const boven = this.top();
    if (this.open.length > 1) boven.tekst += tekst;
    else if (tekst.trim() !== '')
      throw new Xmlfout('Het bestand is geen XML: er staat tekst buiten het bericht.');
  }

  private top(): Element {
    const boven = this.open.at(-1);
    if (!boven) throw new Xmlfout('Het bestand is geen goede XML.');
    return boven;
  }
}

function readAttributen(tekst: string): Record<string, string> {
  const uit = new Map<string, string>();
  for (const [, naam = '', dubbel, enkel] of tekst.matchAll(ATTRIBUUT)) {
    if (uit.has(naam)) throw new Xmlfout(`Het bestand is geen goede XML: ${naam} staat er twee keer.`);
    uit.set(naam, decode(dubbel ?? enkel ?? ''));
  }
  return Object.fromEntries(uit);
}

/** The children of that name. */
export const alle = (van: Element | undefined, naam: string): Element[] =>
  van?.kinderen.filter((kind) => kind.naam === naam) ?? [];

/** The first one at the end of that path, as `GrpHdr/MsgId`. */
export const een = (van: Element | undefined, pad: string): Element | undefined =>
  pad.split('/').reduce<Element | undefined>((hier, naam) => alle(hier, naam)[0], van);

/** Its text without space around it; `undefined` when it is not there or is empty. */
export const tekstOp = (van: Element | undefined, pad: string): string | undefined =>
  een(van, pad)?.tekst.trim() || undefined;
