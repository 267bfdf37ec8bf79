// SPDX-License-Identifier: EUPL-1.2
import { toPain001, type Betaalbestand, type Rekeninghouder } from '../src/betaling/sepa/pain001.rules.js';
import { checkPain001 } from './pain001-toets.js';

const houder = (anders: Partial<Rekeninghouder> = {}): Rekeninghouder => ({
  ...{ tenaamstelling: 'Café Ünïcøde & Zn.', iban: 'NL91ABNA0417164300', straat: 'Kade' },
  ...{ huisnummer: '1 A', postcode: '7511 AA', plaats: 'Enschede', land: 'NL', ...anders },
});
const bestand = (anders: Partial<Betaalbestand> = {}): Betaalbestand => ({
  ...{ msgId: 'REGIO-2026-B1', gemaaktOp: new Date('2027-03-01T12:00:00.123Z'), uitvoerdatum: '2027-03-02' },
  betaler: houder({ tenaamstelling: 'Ministerie', iban: 'NL20INGB0001234567' }),
  overboekingen: [
    {
      endToEndId: '00000000000040008000000000000001',
      bedragInCenten: 123_456,
      begunstigde: houder(),
      omschrijving: 'Declaratie REGIO-2026-001-D1',
    },
  ],
  ...anders,
});

// Written by hand from the standard, to see that the bytes are these and no others.
const VERWACHT = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn>
<GrpHdr><MsgId>REGIO-2026-B1</MsgId><CreDtTm>2027-03-01T12:00:00Z</CreDtTm><NbOfTxs>1</NbOfTxs><CtrlSum>1234.56</CtrlSum><InitgPty><Nm>Ministerie</Nm></InitgPty></GrpHdr>
<PmtInf><PmtInfId>REGIO-2026-B1</PmtInfId><PmtMtd>TRF</PmtMtd><BtchBookg>false</BtchBookg><NbOfTxs>1</NbOfTxs><CtrlSum>1234.56</CtrlSum><PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf><ReqdExctnDt><Dt>2027-03-02</Dt></ReqdExctnDt><Dbtr><Nm>Ministerie</Nm><PstlAdr><StrtNm>Kade</StrtNm><BldgNb>1 A</BldgNb><PstCd>7511 AA</PstCd><TwnNm>Enschede</TwnNm><Ctry>NL</Ctry></PstlAdr></Dbtr><DbtrAcct><Id><IBAN>NL20INGB0001234567</IBAN></Id></DbtrAcct><DbtrAgt><FinInstnId><Othr><Id>NOTPROVIDED</Id></Othr></FinInstnId></DbtrAgt><ChrgBr>SLEV</ChrgBr>
<CdtTrfTxInf><PmtId><EndToEndId>00000000000040008000000000000001</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">1234.56</InstdAmt></Amt><Cdtr><Nm>Cafe Unicode + Zn.</Nm><PstlAdr><StrtNm>Kade</StrtNm><BldgNb>1 A</BldgNb><PstCd>7511 AA</PstCd><TwnNm>Enschede</TwnNm><Ctry>NL</Ctry></PstlAdr></Cdtr><CdtrAcct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></CdtrAcct><RmtInf><Ustrd>Declaratie REGIO-2026-001-D1</Ustrd></RmtInf></CdtTrfTxInf></PmtInf>
</CstmrCdtTrfInitn></Document>
`;

describe('a file for the bank', () => {
  it('is to the byte what the standard asks', () => {
    expect(toPain001(bestand())).toBe(VERWACHT);
    expect(checkPain001(VERWACHT)).toEqual([]);
  });

  it('of ten thousand orders counts and adds up to the cent', () => {
    const overboekingen = Array.from({ length: 10_000 }, (_, i) => ({
      endToEndId: String(i).padStart(32, '0'),
      // Amounts of which floats cannot hold the sum.
      bedragInCenten: 1 + ((i * 7_919) % 99_999),
      begunstigde: houder(),
      omschrijving: `Declaratie ${i}`,
    }));
    const som = overboekingen.reduce((tot, { bedragInCenten }) => tot + bedragInCenten, 0);
    const xml = toPain001(bestand({ overboekingen }));
    expect(checkPain001(xml)).toEqual([]);
    expect(xml).toContain(
      `<CtrlSum>${Math.floor(som / 100)}.${String(som % 100).padStart(2, '0')}</CtrlSum>`,
    );
    expect(xml).toContain('<NbOfTxs>10000</NbOfTxs>');
  });

  it('is good whatever people call themselves and where they live', () => {
    const lang = 'ß'.repeat(80);
    const begunstigde = houder({
      tenaamstelling: lang,
      straat: lang,
      huisnummer: lang,
      postcode: '株',
      plaats: lang,
    });
    const [eerste] = bestand().overboekingen;
    const overboekingen = [
      { ...eerste, endToEndId: 'a', bedragInCenten: 1, begunstigde, omschrijving: '</x>&' },
    ];
    expect(checkPain001(toPain001(bestand({ overboekingen })))).toEqual([]);
  });

  it.each([
    ['<NbOfTxs>1<', '<NbOfTxs>2<'],
    ['<CtrlSum>1234.56<', '<CtrlSum>1234.57<'],
    ['<PmtMtd>TRF</PmtMtd><BtchBookg>false</BtchBookg>', '<BtchBookg>false</BtchBookg><PmtMtd>TRF</PmtMtd>'],
    ['<Ctry>NL</Ctry>', ''],
    ['Cafe Unicode', 'Café'],
    ['Ccy="EUR"', 'Ccy="USD"'],
    ['pain.001.001.09', 'pain.001.001.03'],
    ['1234.56</InstdAmt>', '1234.5</InstdAmt>'],
  ])('with %s as %s is not', (van, naar) => {
    expect(VERWACHT).toContain(van);
    expect(checkPain001(VERWACHT.replace(van, naar))).not.toEqual([]);
  });
});
