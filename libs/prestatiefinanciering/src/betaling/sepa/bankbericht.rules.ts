// SPDX-License-Identifier: EUPL-1.2
import { invalid, type Reden } from '#libs/kernel';
import { fromBedrag } from './tekens.rules.js';
import { Xmlfout, alle, een, readXml, tekstOp, type Element } from './xml.rules.js';

export type Uitkomst = 'betaald' | 'geweigerd' | 'teruggestort';

/** What the bank tells of one order. */
export interface Melding {
  /** The EndToEndId of the order. */
  verwijzing: string;
  uitkomst: Uitkomst;
  /** `null`: not told. */
  bedragInCenten: number | null;
  /** Code of the bank; of a refusal or a return. */
  reden: string | null;
}

/** A whole file that the bank took or refused. */
export interface Geheel {
  /** The MsgId of the batch. */
  msgId: string;
  uitkomst: Exclude<Uitkomst, 'teruggestort'>;
  reden: string | null;
}

export interface Gelezen {
  soort: 'pain.002' | 'camt.053';
  /** Of which accounts; a pain.002 does not tell. */
  ibans: string[];
  geheel: Geheel[];
  meldingen: Melding[];
}

const BEGIN = 'urn:iso:std:iso:20022:tech:xsd:';
const SOORTEN: Record<string, (document: Element, fouten: Reden[]) => Gelezen> = {
  'pain.002.001.10': readPain002,
  'camt.053.001.08': readCamt053,
};
/** What is told when the bank gives no reason (ISO 20022: MS03). */
const ZONDER_REDEN = 'MS03';
const BETAALD = new Set(['ACSC', 'ACCC']);

/** Reads what a bank sent. Throws `ongeldig` with everything that is wrong with it. */
export function readBankbericht(bestand: string): Gelezen {
  const document = parse(bestand);
  const naam = Object.entries(document.attributen).find(
    ([sleutel, waarde]) => sleutel.startsWith('xmlns') && waarde.startsWith(BEGIN),
  )?.[1];
  const lees = SOORTEN[naam?.slice(BEGIN.length) ?? ''];
  if (document.naam !== 'Document' || lees === undefined)
    throw fout(`Dit is geen bericht dat wij lezen. Dat zijn: ${Object.keys(SOORTEN).join(' en ')}.`);
  const fouten: Reden[] = [];
  const gelezen = lees(document, fouten);
  if (fouten.length > 0) throw invalid(fouten);
  return gelezen;
}

const fout = (melding: string): Error => invalid([{ pad: 'bestand', melding }]);

function parse(bestand: string): Element {
  try {
    return readXml(bestand);
  } catch (oorzaak) {
    if (oorzaak instanceof Xmlfout) throw fout(oorzaak.message);
    throw oorzaak;
  }
}

/** A code of the list, or one of the bank itself, in the characters that we keep. */
function redenOp(van: Element, pad: string): string {
  const code = tekstOp(van, `${pad}/Cd`) ?? tekstOp(van, `${pad}/Prtry`) ?? ZONDER_REDEN;
  return (
    code
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, '')
      .slice(0, 35) || ZONDER_REDEN
  );
}

const uitkomstVan = (status: string | undefined): Geheel['uitkomst'] | null => {
  if (status === 'RJCT') return 'geweigerd';
  return BETAALD.has(status ?? '') ? 'betaald' : null;
};

function bedragOp(van: Element, pad: string, plek: string, fouten: Reden[]): number | null {
  const element = een(van, pad);
  if (!element) return null;
  const centen = fromBedrag(element.tekst.trim());
  if (centen === null || element.attributen['Ccy'] !== 'EUR')
    fouten.push({ pad: plek, melding: `${plek}: het bedrag is geen bedrag in euro’s en hele centen.` });
  return centen;
}

function readPain002(document: Element, fouten: Reden[]): Gelezen {
  const bericht = een(document, 'CstmrPmtStsRpt');
  const kop = een(bericht, 'OrgnlGrpInfAndSts');
  const msgId = tekstOp(kop, 'OrgnlMsgId');
  if (!bericht || !kop || msgId === undefined) {
    fouten.push({ pad: 'bestand', melding: 'Er staat niet in over welke batch het gaat (OrgnlMsgId).' });
    return { soort: 'pain.002', ibans: [], geheel: [], meldingen: [] };
  }
  const delen = alle(bericht, 'OrgnlPmtInfAndSts');
  const meldingen = delen
    .flatMap((deel) => alle(deel, 'TxInfAndSts'))
    .flatMap((tx, i) => readTx(tx, i, fouten));
  // What is told of the whole counts where nothing is told of its parts.
  const boven = [[kop, 'GrpSts'] as const, ...delen.map((deel) => [deel, 'PmtInfSts'] as const)];
  const geheel = boven.flatMap(([van, naam]) => {
    const uitkomst = uitkomstVan(tekstOp(van, naam));
    return uitkomst === null || meldingen.length > 0
      ? []
      : [{ msgId, uitkomst, reden: uitkomst === 'geweigerd' ? redenOp(van, 'StsRsnInf/Rsn') : null }];
  });
  return { soort: 'pain.002', ibans: [], geheel: geheel.slice(0, 1), meldingen };
}

function readTx(tx: Element, i: number, fouten: Reden[]): Melding[] {
  const plek = `TxInfAndSts[${i + 1}]`;
  const verwijzing = tekstOp(tx, 'OrgnlEndToEndId');
  const status = tekstOp(tx, 'TxSts');
  if (status === undefined) fouten.push({ pad: plek, melding: `${plek}: er staat geen status in (TxSts).` });
  if (verwijzing === undefined)
    fouten.push({ pad: plek, melding: `${plek}: er staat geen verwijzing in (OrgnlEndToEndId).` });
  const bedragInCenten = bedragOp(tx, 'OrgnlTxRef/Amt/InstdAmt', plek, fouten);
  const uitkomst = uitkomstVan(status);
  if (uitkomst === null || verwijzing === undefined) return [];
  const reden = uitkomst === 'geweigerd' ? redenOp(tx, 'StsRsnInf/Rsn') : null;
  return [{ verwijzing: verwijzing.slice(0, 35), uitkomst, bedragInCenten, reden }];
}

function readCamt053(document: Element, fouten: Reden[]): Gelezen {
  const afschriften = alle(een(document, 'BkToCstmrStmt'), 'Stmt');
  const ibans = afschriften.map((stmt) => tekstOp(stmt, 'Acct/Id/IBAN') ?? '');
  if (afschriften.length === 0 || ibans.includes(''))
    fouten.push({ pad: 'bestand', melding: 'Er staat niet in van welke rekening het is (IBAN).' });
  const posten = afschriften.flatMap((stmt) => alle(stmt, 'Ntry'));
  return {
    ...{ soort: 'camt.053', ibans: [...new Set(ibans)], geheel: [] },
    meldingen: posten.flatMap((ntry, i) => readNtry(ntry, i, fouten)),
  };
}

/** What was booked, as far as it carries a reference: the rest is nothing of ours. */
function readNtry(ntry: Element, i: number, fouten: Reden[]): Melding[] {
  const plek = `Ntry[${i + 1}]`;
  const [richting, stand] = [tekstOp(ntry, 'CdtDbtInd'), tekstOp(ntry, 'Sts/Cd')];
  if (richting !== 'DBIT' && richting !== 'CRDT')
    fouten.push({ pad: plek, melding: `${plek}: er staat niet in of het bij of af is (CdtDbtInd).` });
  if (stand === undefined) fouten.push({ pad: plek, melding: `${plek}: er staat geen status in (Sts).` });
  const totaal = bedragOp(ntry, 'Amt', plek, fouten);
  if (totaal === null) fouten.push({ pad: plek, melding: `${plek}: er staat geen bedrag in (Amt).` });
  if (stand !== 'BOOK') return [];
  const details = alle(ntry, 'NtryDtls').flatMap((deel) => alle(deel, 'TxDtls'));
  const terug = richting === 'CRDT' || tekstOp(ntry, 'RvslInd') === 'true';
  return details.flatMap((tx) => {
    const verwijzing = tekstOp(tx, 'Refs/EndToEndId');
    if (verwijzing === undefined || verwijzing === 'NOTPROVIDED') return [];
    const eigen = bedragOp(tx, 'Amt', plek, fouten) ?? bedragOp(tx, 'AmtDtls/TxAmt/Amt', plek, fouten);
    return [
      {
        ...({ verwijzing: verwijzing.slice(0, 35), uitkomst: terug ? 'teruggestort' : 'betaald' } as const),
        bedragInCenten: eigen ?? (details.length === 1 ? totaal : null),
        reden: terug ? redenOp(tx, 'RtrInf/Rsn') : null,
      },
    ];
  });
}

/** The codes that are met most (ISO 20022, external code sets), as one says it to somebody who is not of a bank. */
const REDENEN: Record<string, string> = {
  AC01: 'Het rekeningnummer bestaat niet.',
  AC04: 'De rekening is opgeheven.',
  AC06: 'De rekening is geblokkeerd.',
  AG01: 'Op deze rekening mag niet worden overgemaakt.',
  AG02: 'De bank kent deze soort betaling niet.',
  AM04: 'Er staat te weinig geld op de rekening van het programma.',
  AM05: 'De bank zag deze betaling als dubbel.',
  BE01: 'De naam hoort niet bij de rekening.',
  BE04: 'Het adres ontbreekt of klopt niet.',
  DT01: 'De uitvoerdatum kan niet.',
  FF01: 'Het bestand is niet zoals de bank het vraagt.',
  MS02: 'De ontvanger weigert de betaling en zegt niet waarom.',
  MS03: 'De bank zegt niet waarom.',
  RC01: 'De bank van de ontvanger is niet bekend.',
  RR01: 'Er ontbreken gegevens die de wet vraagt.',
  RR02: 'Er ontbreken gegevens die de wet vraagt.',
  RR03: 'Er ontbreken gegevens die de wet vraagt.',
  RR04: 'De wet staat deze betaling niet toe.',
  TM01: 'Het bestand kwam te laat.',
};

/** Why the bank refused, in plain Dutch. */
export const inWoorden = (reden: string): string => REDENEN[reden] ?? `De bank gaf code ${reden}.`;
