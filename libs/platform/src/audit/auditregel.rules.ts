// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';

/** One row of the log as the verifier reads it: hashes in hex, the moment as `2026-11-24T09:00:00.000Z`. */
export interface Auditregel {
  regio: string;
  /** Whole number as text: PostgreSQL's bigint. */
  volgnummer: string;
  tijdstip: string;
  rol: string;
  subject: string;
  handeling: string;
  soort: string;
  onderwerp: string;
  voor: string | null;
  na: string | null;
  reden: string | null;
  /** Hash of the row before; 64 zeros at the first of a region. */
  vorige: string;
  hash: string;
}

/** What stands before the first row of a chain. */
export const BEGIN = '0'.repeat(64);

/**
 * The hash that belongs to the content of this row and the one before: SHA-256 over a JSON array, spelled as PostgreSQL's
 * json_build_array does. Reckoned here as well as in the database, so that a changed function there is noticed too.
 */
export function toSchakel(regel: Auditregel): string {
  const { regio, volgnummer, tijdstip, rol, subject, handeling, soort, onderwerp, voor, na, reden, vorige } =
    regel;
  const velden = [tijdstip, rol, subject, handeling, soort, onderwerp, voor, na, reden, vorige];
  const tekst = [JSON.stringify(regio), volgnummer, ...velden.map((veld) => JSON.stringify(veld))].join(', ');
  return createHash('sha256').update(`[${tekst}]`).digest('hex');
}

/** The end of a chain as it stood at some moment. */
export interface Ketenhoofd {
  regio: string;
  volgnummer: string;
  hash: string;
}

/** What is wrong with a chain, and where: a sentence for whoever looks after the system. */
export interface Ketenfout {
  regio: string;
  volgnummer: string;
  melding: string;
}

/** Walks along one chain, row by row in the order of their numbers, and remembers what does not fit. */
export class Ketenwandeling {
  readonly fouten: Ketenfout[] = [];

  /** Starts behind `punt`: at the beginning of the chain, or at a row that is taken as it is. */
  constructor(private punt: Ketenhoofd) {}

  static fromBegin(regio: string): Ketenwandeling {
    return new Ketenwandeling({ regio, volgnummer: '0', hash: BEGIN });
  }

  /** After a fault it goes on from what the row says of itself, so that one changed row is one fault and no thousand. */
  next(regel: Auditregel): void {
    const verwacht = BigInt(this.punt.volgnummer) + 1n;
    if (BigInt(regel.volgnummer) !== verwacht) this.fault(String(verwacht), 'Deze regel ontbreekt.');
    else if (regel.vorige !== this.punt.hash)
      this.fault(regel.volgnummer, 'Deze regel sluit niet aan op de vorige.');
    if (toSchakel(regel) !== regel.hash)
      this.fault(regel.volgnummer, 'De inhoud van deze regel past niet bij haar hash.');
    this.punt = { regio: regel.regio, volgnummer: regel.volgnummer, hash: regel.hash };
  }

  /** Compares where the walk ended with the end of the chain that the database keeps apart. */
  end(hoofd: Ketenhoofd | undefined): Ketenfout[] {
    const { volgnummer, hash } = this.punt;
    if (hoofd?.volgnummer !== volgnummer || hoofd.hash !== hash)
      this.fault(volgnummer, 'Het einde van de keten is niet de laatste regel.');
    return this.fouten;
  }

  private fault(volgnummer: string, melding: string): void {
    this.fouten.push({ regio: this.punt.regio, volgnummer, melding });
  }
}

/** `hulpvraag` + `ingediend` -> "Hulpvraag ingediend": nouns and participles are Dutch already. */
export const toOmschrijving = (soort: string, handeling: string): string =>
  ANDERS.get(`${soort} ${handeling}`) ?? capital(`${spaced(NAMEN.get(soort) ?? soort)} ${spaced(handeling)}`);

/** What would not be a sentence that somebody says. */
const ANDERS = new Map([
  ['hulpvraag eigenaar-gekozen', 'Behandelaar gekozen'],
  ['hulpvraag eigenaar-gegeven', 'Behandelaar gewijzigd'],
  ['hulpvraag eigenaar-teruggezet', 'Behandelaar teruggezet'],
  ['hulpvraag samenvoeging-teruggedraaid', 'Samenvoeging teruggedraaid'],
  ['hulpvraag geen-dubbel', 'Gezien dat het een andere vraag is'],
  ['hulpvraag aanbod-afgewezen', 'Voorgesteld aanbod afgewezen'],
  ['hulpvraag aanbod-hersteld', 'Voorgesteld aanbod toch passend'],
  ['machineclient sleutels-gewisseld', 'Sleutels van de machine gewisseld'],
]);
const NAMEN = new Map([['machineclient', 'machine']]);

/** `niet-meer-nodig` -> "Niet meer nodig". */
export const toReden = (reden: string | null): string | null =>
  reden === null ? null : capital(spaced(reden));

const spaced = (code: string): string => code.replaceAll('-', ' ');
const capital = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
