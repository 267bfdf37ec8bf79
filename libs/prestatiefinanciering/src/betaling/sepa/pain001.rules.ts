// SPDX-License-Identifier: EUPL-1.2
import { toBedrag, toSepa } from './tekens.rules.js';

/** Who pays or is paid, as the bank asks it. */
export interface Rekeninghouder {
  tenaamstelling: string;
  /** Without spaces. */
  iban: string;
  straat: string;
  huisnummer: string;
  postcode: string;
  plaats: string;
  land: string;
}

/** One credit transfer. */
export interface Overboeking {
  /** Comes back with the answer of the bank; at most 35 characters, unique in the file. */
  endToEndId: string;
  bedragInCenten: number;
  begunstigde: Rekeninghouder;
  omschrijving: string;
}

/** All that goes in one file. */
export interface Betaalbestand {
  /** At most 35 characters, never used before. */
  msgId: string;
  gemaaktOp: Date;
  /** `YYYY-MM-DD`. */
  uitvoerdatum: string;
  betaler: Rekeninghouder;
  overboekingen: readonly Overboeking[];
}

export const PAIN_001 = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09';

/** In its characters: nothing that XML reads differently is among those that banks take, but for an apostrophe. */
const el = (naam: string, ...inhoud: string[]): string => `<${naam}>${inhoud.join('')}</${naam}>`;
const tekst = (naam: string, waarde: string, lengte: number): string => {
  const sepa = toSepa(waarde, lengte);
  return sepa === '' ? '' : el(naam, sepa);
};

/** In the order of the standard; a part of which nothing is left in these characters is left out. */
const adres = ({ straat, huisnummer, postcode, plaats, land }: Rekeninghouder): string =>
  el(
    'PstlAdr',
    ...[tekst('StrtNm', straat, 70), tekst('BldgNb', huisnummer, 16), tekst('PstCd', postcode, 16)],
    ...[tekst('TwnNm', plaats, 35), el('Ctry', land)],
  );
const partij = (naam: string, houder: Rekeninghouder): string =>
  el(naam, tekst('Nm', houder.tenaamstelling, 70), adres(houder));
const rekening = (naam: string, { iban }: Rekeninghouder): string => el(naam, el('Id', el('IBAN', iban)));

const overboekingOf = ({ endToEndId, bedragInCenten, begunstigde, omschrijving }: Overboeking): string =>
  el(
    'CdtTrfTxInf',
    el('PmtId', el('EndToEndId', endToEndId)),
    el('Amt', `<InstdAmt Ccy="EUR">${toBedrag(bedragInCenten)}</InstdAmt>`),
    partij('Cdtr', begunstigde),
    rekening('CdtrAcct', begunstigde),
    el('RmtInf', tekst('Ustrd', omschrijving, 140)),
  );

/**
 * A SEPA credit transfer as pain.001.001.09 (EPC132-08): one debtor, one day, an order per transfer. The same input gives the
 * same bytes, so that a hash of it says what was released.
 */
export function toPain001({ msgId, gemaaktOp, uitvoerdatum, betaler, overboekingen }: Betaalbestand): string {
  const som = overboekingen.reduce((tot, { bedragInCenten }) => tot + bedragInCenten, 0);
  const tellingen = el('NbOfTxs', String(overboekingen.length)) + el('CtrlSum', toBedrag(som));
  const kop = el(
    'GrpHdr',
    ...[el('MsgId', msgId), el('CreDtTm', `${gemaaktOp.toISOString().slice(0, 19)}Z`), tellingen],
    el('InitgPty', tekst('Nm', betaler.tenaamstelling, 70)),
  );
  const opdracht = el(
    'PmtInf',
    ...[el('PmtInfId', msgId), el('PmtMtd', 'TRF'), el('BtchBookg', 'false'), tellingen],
    ...[el('PmtTpInf', el('SvcLvl', el('Cd', 'SEPA'))), el('ReqdExctnDt', el('Dt', uitvoerdatum))],
    ...[partij('Dbtr', betaler), rekening('DbtrAcct', betaler)],
    el('DbtrAgt', el('FinInstnId', el('Othr', el('Id', 'NOTPROVIDED')))),
    el('ChrgBr', 'SLEV'),
    ...overboekingen.map((een) => `\n${overboekingOf(een)}`),
  );
  const document = el('CstmrCdtTrfInitn', `\n${kop}`, `\n${opdracht}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="${PAIN_001}">${document}</Document>\n`;
}
