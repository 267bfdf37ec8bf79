// SPDX-License-Identifier: EUPL-1.2
// What the standard (ISO 20022, pain.001.001.09) and the guideline of the European Payments Council (EPC132-08) ask of a file:
// which elements in which order, how often, how long, in which characters, and that counts and sums are right. Written from
// the standard, as far as our files go.
import { fromBedrag } from '../src/betaling/sepa/tekens.rules.js';
import { alle, een, readXml, tekstOp, type Element } from '../src/betaling/sepa/xml.rules.js';

/** In order: name, how often at least and at most, and what stands in it: a pattern, or the elements below it. */
type Deel = [naam: string, minstens: number, hoogstens: number, inhoud: RegExp | Deel[]];

const tekst = (n: number): RegExp => new RegExp(`^[A-Za-z0-9/?:().,'+ -]{1,${n}}$`);
const ID = /^(?!\/)(?!.*\/\/)[A-Za-z0-9/?:().,'+ -]{1,35}(?<!\/)$/;
const BEDRAG = /^\d{1,9}\.\d{2}$/;
const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{1,30}$/;
const DATUM = /^\d{4}-\d{2}-\d{2}$/;
const ADRES: Deel[] = [
  ['StrtNm', 0, 1, tekst(70)],
  ['BldgNb', 0, 1, tekst(16)],
  ['PstCd', 0, 1, tekst(16)],
  ['TwnNm', 1, 1, tekst(35)],
  ['Ctry', 1, 1, /^[A-Z]{2}$/],
];
const PARTIJ: Deel[] = [
  ['Nm', 1, 1, tekst(70)],
  ['PstlAdr', 0, 1, ADRES],
];
const REKENING: Deel[] = [['Id', 1, 1, [['IBAN', 1, 1, IBAN]]]];
const OVERBOEKING: Deel[] = [
  ['PmtId', 1, 1, [['EndToEndId', 1, 1, ID]]],
  ['Amt', 1, 1, [['InstdAmt', 1, 1, BEDRAG]]],
  ['Cdtr', 1, 1, PARTIJ],
  ['CdtrAcct', 1, 1, REKENING],
  ['RmtInf', 0, 1, [['Ustrd', 1, 1, tekst(140)]]],
];
const BERICHT: Deel[] = [
  [
    ...(['GrpHdr', 1, 1] as const),
    [
      ['MsgId', 1, 1, ID],
      ['CreDtTm', 1, 1, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?(Z|[+-]\d{2}:\d{2})$/],
      ['NbOfTxs', 1, 1, /^\d{1,15}$/],
      ['CtrlSum', 1, 1, /^\d{1,16}\.\d{2}$/],
      ['InitgPty', 1, 1, [['Nm', 1, 1, tekst(70)]]],
    ],
  ],
  [
    ...(['PmtInf', 1, 1] as const),
    [
      ['PmtInfId', 1, 1, ID],
      ['PmtMtd', 1, 1, /^TRF$/],
      ['BtchBookg', 0, 1, /^(true|false)$/],
      ['NbOfTxs', 1, 1, /^\d{1,15}$/],
      ['CtrlSum', 1, 1, /^\d{1,16}\.\d{2}$/],
      ['PmtTpInf', 1, 1, [['SvcLvl', 1, 1, [['Cd', 1, 1, /^SEPA$/]]]]],
      ['ReqdExctnDt', 1, 1, [['Dt', 1, 1, DATUM]]],
      ['Dbtr', 1, 1, PARTIJ],
      ['DbtrAcct', 1, 1, REKENING],
      ['DbtrAgt', 1, 1, [['FinInstnId', 1, 1, [['Othr', 1, 1, [['Id', 1, 1, /^NOTPROVIDED$/]]]]]]],
      ['ChrgBr', 1, 1, /^SLEV$/],
      ['CdtTrfTxInf', 1, 100_000, OVERBOEKING],
    ],
  ],
];

function checkDelen(element: Element, delen: readonly Deel[], pad: string): string[] {
  const volgorde = element.kinderen.map(({ naam }) => delen.findIndex(([deel]) => deel === naam));
  const fouten = volgorde.includes(-1) ? [`${pad}: onbekend onderdeel`] : [];
  if (volgorde.some((plek, i) => plek < (volgorde[i - 1] ?? 0))) fouten.push(`${pad}: verkeerde volgorde`);
  for (const [naam, minstens, hoogstens, inhoud] of delen) {
    const gevonden = alle(element, naam);
    if (gevonden.length < minstens || gevonden.length > hoogstens)
      fouten.push(`${pad}/${naam}: ${gevonden.length} keer`);
    for (const kind of gevonden) fouten.push(...checkInhoud(kind, inhoud, `${pad}/${naam}`));
  }
  return fouten;
}

function checkInhoud(element: Element, inhoud: RegExp | Deel[], pad: string): string[] {
  if (Array.isArray(inhoud)) return checkDelen(element, inhoud, pad);
  const goed = inhoud.test(element.tekst) && element.kinderen.length === 0;
  return goed ? [] : [`${pad}: ${element.tekst}`];
}

/** Everything that is wrong with a file; nothing when it is as the standard asks. */
export function checkPain001(bestand: string): string[] {
  const document = readXml(bestand);
  const bericht = een(document, 'CstmrCdtTrfInitn');
  if (document.attributen['xmlns'] !== 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09' || !bericht)
    return ['geen pain.001.001.09'];
  const opdracht = een(bericht, 'PmtInf');
  const overboekingen = alle(opdracht, 'CdtTrfTxInf');
  const bedragen = overboekingen.map((tx) => fromBedrag(tekstOp(tx, 'Amt/InstdAmt') ?? '') ?? 0);
  const som = bedragen.reduce((tot, bedrag) => tot + bedrag, 0);
  const ids = new Set(overboekingen.map((tx) => tekstOp(tx, 'PmtId/EndToEndId')));
  const mist = (waar: boolean, melding: string): string[] => (waar ? [melding] : []);
  return [
    ...checkDelen(bericht, BERICHT, 'CstmrCdtTrfInitn'),
    ...[een(bericht, 'GrpHdr'), opdracht].flatMap((deel) => [
      ...mist(tekstOp(deel, 'NbOfTxs') !== String(overboekingen.length), 'NbOfTxs klopt niet'),
      ...mist(fromBedrag(tekstOp(deel, 'CtrlSum') ?? '') !== som, 'CtrlSum klopt niet'),
    ]),
    ...mist(ids.size !== overboekingen.length, 'EndToEndId niet uniek'),
    ...mist(bedragen.includes(0), 'bedrag van niets'),
    ...mist(
      overboekingen.some((tx) => een(tx, 'Amt/InstdAmt')?.attributen['Ccy'] !== 'EUR'),
      'geen euro’s',
    ),
  ];
}
