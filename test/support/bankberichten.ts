// SPDX-License-Identifier: EUPL-1.2
// What banks answer, as short as it can be.

const document = (soort: string, inhoud: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:${soort}">${inhoud}</Document>`;

/** One line of a pain.002: reference, status, and of a refusal the code. */
export type Status = [verwijzing: string, status: string, reden?: string, bedrag?: string];

const tx = ([verwijzing, status, reden, bedrag]: Status): string =>
  `<TxInfAndSts><OrgnlEndToEndId>${verwijzing}</OrgnlEndToEndId><TxSts>${status}</TxSts>${
    reden === undefined || reden === '' ? '' : `<StsRsnInf><Rsn><Cd>${reden}</Cd></Rsn></StsRsnInf>`
  }${bedrag === undefined ? '' : `<OrgnlTxRef><Amt><InstdAmt Ccy="EUR">${bedrag}</InstdAmt></Amt></OrgnlTxRef>`}</TxInfAndSts>`;

export const pain002 = (msgId: string, regels: readonly Status[], groep = ''): string =>
  document(
    'pain.002.001.10',
    `<CstmrPmtStsRpt><GrpHdr><MsgId>B${regels.length}</MsgId></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>${msgId}</OrgnlMsgId>${groep}</OrgnlGrpInfAndSts><OrgnlPmtInfAndSts>${regels.map(tx).join('')}</OrgnlPmtInfAndSts></CstmrPmtStsRpt>`,
  );

/** One entry of a camt.053. */
export interface Post {
  verwijzing: string;
  bedrag: string;
  richting?: 'DBIT' | 'CRDT';
  stand?: string;
  reden?: string;
}

const ntry = ({ verwijzing, bedrag, richting = 'DBIT', stand = 'BOOK', reden }: Post): string =>
  `<Ntry><Amt Ccy="EUR">${bedrag}</Amt><CdtDbtInd>${richting}</CdtDbtInd><Sts><Cd>${stand}</Cd></Sts><NtryDtls><TxDtls><Refs><EndToEndId>${verwijzing}</EndToEndId></Refs>${
    reden === undefined ? '' : `<RtrInf><Rsn><Cd>${reden}</Cd></Rsn></RtrInf>`
  }</TxDtls></NtryDtls></Ntry>`;

export const camt053 = (iban: string, posten: readonly Post[]): string =>
  document(
    'camt.053.001.08',
    `<BkToCstmrStmt><GrpHdr><MsgId>S${posten.length}</MsgId></GrpHdr><Stmt><Acct><Id><IBAN>${iban}</IBAN></Id></Acct>${posten.map(ntry).join('')}</Stmt></BkToCstmrStmt>`,
  );
