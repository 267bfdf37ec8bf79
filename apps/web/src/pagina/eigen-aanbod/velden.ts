// SPDX-License-Identifier: EUPL-1.2
import type { Schema } from '../../api/api';
import type { Gebieden } from '../aanbod/gegevens';
import { toCodes } from './gebied';

export type Invoer = Omit<Schema['NieuwAanbod'], 'code' | 'aanbiederId'>;

/** What each field is called in a fault; the names are the paths of the API, and the ids of the fields. */
export const LABEL: Record<string, string> = {
  titel: 'Titel',
  soort: 'Soort hulp',
  samenvatting: 'Samenvatting',
  omschrijving: 'Omschrijving',
  themas: 'Onderwerpen',
  woordenVanOndernemers: 'Woorden van ondernemers',
  'prijs.soort': 'Kosten',
  'prijs.centen': 'Bedrag',
  'prijs.eenheid': 'Waarvoor het bedrag is',
  'prijs.toelichting': 'Toelichting op de kosten',
  'wachttijd.dagen': 'Wachttijd',
  'wachttijd.op': 'Dag van de wachttijd',
  adviseur: 'Wie helpt',
  'voorwaarden.gebied': 'Gebied',
  'voorwaarden.sbi': 'Branches die mogen',
  'voorwaarden.sbiUitgesloten': 'Branches die niet mogen',
  'voorwaarden.rechtsvormen': 'Rechtsvormen',
  'voorwaarden.minWerkzamePersonen': 'Werkzame personen, ten minste',
  'voorwaarden.maxWerkzamePersonen': 'Werkzame personen, ten hoogste',
  'voorwaarden.minLeeftijdMaanden': 'Leeftijd in maanden, ten minste',
  'voorwaarden.maxLeeftijdMaanden': 'Leeftijd in maanden, ten hoogste',
  'voorwaarden.minOmzet': 'Omzet, ten minste',
  'voorwaarden.maxOmzet': 'Omzet, ten hoogste',
  'voorwaarden.deMinimisBedrag': 'Staatssteun',
  'voorwaarden.capaciteit.totaal': 'Aantal plaatsen',
  'voorwaarden.capaciteit.periode': 'Periode van de plaatsen',
  'voorwaarden.openstelling.van': 'Eerste dag',
  'voorwaarden.openstelling.tot': 'Laatste dag',
};

/** Whole numbers that may be left open. */
export const GRENZEN = [
  'minWerkzamePersonen',
  'maxWerkzamePersonen',
  'minLeeftijdMaanden',
  'maxLeeftijdMaanden',
  'minOmzet',
  'maxOmzet',
  'deMinimisBedrag',
] as const;

export interface Fout {
  veld: string;
  melding: string;
}

/** Reads the form field by field, and remembers every fault. */
class Lezer {
  readonly fouten: Fout[] = [];
  constructor(private readonly gegevens: FormData) {}

  tekst(naam: string): string {
    const waarde = this.gegevens.get(naam);
    return typeof waarde === 'string' ? waarde.replaceAll('\r\n', '\n').trim() : '';
  }

  alle(naam: string): string[] {
    return this.gegevens.getAll(naam).filter((een) => typeof een === 'string');
  }

  regels(naam: string, scheiding: RegExp): string[] {
    const delen = this.tekst(naam).split(scheiding);
    return [...new Set(delen.map((deel) => deel.trim()).filter(Boolean))];
  }

  fout(veld: string, melding: string): void {
    this.fouten.push({ veld, melding: `${LABEL[veld] ?? veld}: ${melding}` });
  }

  verplicht(naam: string): string {
    const waarde = this.tekst(naam);
    if (waarde === '') this.fout(naam, 'vul dit in.');
    return waarde;
  }

  getal(naam: string): number | null {
    const waarde = this.tekst(naam).replace(/[\s.€]/g, '');
    if (waarde === '') return null;
    if (/^\d{1,15}$/.test(waarde)) return Number(waarde);
    this.fout(naam, 'vul een heel getal in, of laat het leeg.');
    return null;
  }

  /** An amount as people write it, in cents. */
  centen(naam: string): number | null {
    const waarde = this.tekst(naam).replace(/[\s€]/g, '');
    if (waarde === '') return null;
    const [, euros, centen = ''] = /^(\d{1,3}(?:\.\d{3})+|\d{1,7})(?:,(\d{2}|-))?$/.exec(waarde) ?? [];
    if (euros !== undefined) return Number(euros.replaceAll('.', '')) * 100 + (Number(centen) || 0);
    this.fout(naam, 'vul een bedrag in, zoals 75 of 12,50.');
    return null;
  }
}

function readPrijs(lezer: Lezer): Invoer['prijs'] {
  const soort = lezer.tekst('prijs.soort');
  if (soort !== 'gratis' && soort !== 'eigen-bijdrage') return null;
  const toelichting = lezer.tekst('prijs.toelichting') || null;
  const centen = soort === 'gratis' ? null : lezer.centen('prijs.centen');
  const eenheid = lezer.tekst('prijs.eenheid') as 'keer';
  return { soort, centen, eenheid: centen === null ? null : eenheid, toelichting };
}

function readWachttijd(lezer: Lezer): Invoer['wachttijd'] {
  const dagen = lezer.getal('wachttijd.dagen');
  const op = lezer.tekst('wachttijd.op');
  return dagen === null ? null : { dagen, ...(op === '' ? {} : { op }) };
}

function readGebied(lezer: Lezer, gebieden: Gebieden): string[] {
  const { codes, onbekend } = toCodes(lezer.regels('voorwaarden.gebied', /\n/), gebieden);
  for (const naam of onbekend) lezer.fout('voorwaarden.gebied', `wij kennen “${naam}” niet.`);
  if (codes.length + onbekend.length === 0) lezer.fout('voorwaarden.gebied', 'noem ten minste een gebied.');
  return codes;
}

function readCapaciteit(lezer: Lezer): Invoer['voorwaarden']['capaciteit'] {
  const totaal = lezer.getal('voorwaarden.capaciteit.totaal');
  const periode = (lezer.tekst('voorwaarden.capaciteit.periode') || null) as 'maand' | null;
  return totaal === null ? null : { totaal, periode };
}

function readOpenstelling(lezer: Lezer): Invoer['voorwaarden']['openstelling'] {
  const [van, tot] = [
    lezer.tekst('voorwaarden.openstelling.van'),
    lezer.tekst('voorwaarden.openstelling.tot'),
  ];
  if (van !== '' && tot !== '' && van > tot)
    lezer.fout('voorwaarden.openstelling.tot', 'deze dag ligt voor de eerste dag.');
  return van === '' && tot === '' ? null : { van: van || null, tot: tot || null };
}

const readVoorwaarden = (lezer: Lezer, gebieden: Gebieden): Invoer['voorwaarden'] => ({
  gebied: readGebied(lezer, gebieden),
  sbi: lezer.regels('voorwaarden.sbi', /[\n,;]/),
  sbiUitgesloten: lezer.regels('voorwaarden.sbiUitgesloten', /[\n,;]/),
  rechtsvormen: lezer.alle('voorwaarden.rechtsvormen'),
  ...Object.fromEntries(GRENZEN.map((naam) => [naam, lezer.getal(`voorwaarden.${naam}`)])),
  capaciteit: readCapaciteit(lezer),
  openstelling: readOpenstelling(lezer),
});

/** What was filled in, and all that is wrong with it. */
export function readInvoer(
  formulier: HTMLFormElement,
  gebieden: Gebieden,
): { invoer: Invoer; fouten: Fout[] } {
  const lezer = new Lezer(new FormData(formulier));
  const invoer: Invoer = {
    titel: lezer.verplicht('titel'),
    soort: lezer.tekst('soort') as Invoer['soort'],
    samenvatting: lezer.tekst('samenvatting'),
    omschrijving: lezer.tekst('omschrijving'),
    themas: lezer.alle('themas'),
    woordenVanOndernemers: lezer.regels('woordenVanOndernemers', /\n/),
    prijs: readPrijs(lezer),
    wachttijd: readWachttijd(lezer),
    adviseur: lezer.tekst('adviseur') || null,
    voorwaarden: readVoorwaarden(lezer, gebieden),
  };
  return { invoer, fouten: lezer.fouten };
}
