// SPDX-License-Identifier: EUPL-1.2
import { below, newToeval, type Toeval } from './toeval.js';

/** How a formula begins, here or in a spreadsheet set to another script. */
const TEKENS = [...'=+-@＝＋－＠﹦﹢﹣﹫−⁼⁺⁻₌', '=-', '+=', '@@', '-+', '=@'];
/** What may stand before it and be dropped, or be taken for the end of a quoted text. */
const ERVOOR = [
  ...['', '', '', ' ', '    ', '\t', '\r', '\n', '\r\n', '\u00a0', '\u200b', '\ufeff', '\u202e', '\u2028'],
  ...['\u0001', '\u000b', '\u001f', '\u007f', '"', '""', "'", "''", '" ', '"\t', '\n\n\t '],
];
/** What may be taken for the end of a cell or a line, by a program that parts them elsewhere. */
const CELEINDE = [
  ...[
    'tekst;',
    'tekst,',
    'tekst\t',
    'tekst\n',
    'tekst\r',
    'tekst\r\n',
    'a";"',
    'a","',
    'a"\n"',
    'a;;',
    'a,"',
  ],
  ...['a|', '["a","', '\\";', "a';'", 'a;\u00a0', 'a, \n', '"a"', '1;2;3;'],
];
/** What it would do. Nothing here leads anywhere but to this machine. */
const DADEN = [
  ...["cmd|' /C calc'!A0", "msexcel|'\\..\\..\\cmd.exe'!''", "rundll32|'URL.dll,OpenURL calc'!A", '1+1', '2'],
  ...['HYPERLINK("http://127.0.0.1/?x="&A1,"Klik")', 'HYPERLINK("http://127.0.0.1/?x="&A1;"Klik")'],
  ...['DDE("cmd";"/C calc";"x")', 'WEBSERVICE("http://127.0.0.1/")', 'IMAGE("http://127.0.0.1/p.png")'],
  ...['IMPORTXML(CONCAT("http://127.0.0.1/?",A1),"//a")', 'IMPORTDATA("http://127.0.0.1/")', 'SUM(A1:Z99)'],
  ...[
    'INDIRECT("A"&1)',
    "'C:\\x[y.xlsx]Blad'!A1",
    'FILTERXML("<a/>","//a")',
    'CALL("kernel32","WinExec","JCJ",1)',
  ],
  ...[
    'EXEC("calc")',
    'REGISTER.ID("a","b")',
    '_xlfn.STOCKHISTORY("A")',
    '{1;2}',
    '(1)',
    '31 6 12345678',
    'naam',
  ],
];
/** What may stand behind it. */
const ERACHTER = ['', '', '"', '""', ';', ',', '\n=2', '\r-3', ';"=4', "'", '\\', '\t+5', '_x003D_6'];
/** Marks that would become a formula inside the file format itself. */
const OPMAAK = [
  ...['</t></si><si><f>1+1</f>', '</v></c><c t="str"><f>1+1</f><v>', '&#61;1+1', '&equals;1+1', '_x003D_1+1'],
  ...[
    '_x000D__x000A_=1',
    ']]><f>1</f>',
    '<![CDATA[=1+1]]>',
    '<!--=1+1-->',
    '&lt;f&gt;1&lt;/f&gt;',
    '_x0027_=1',
  ],
  ...['[=1]', '["=1+1"]', '{"formula":"=1"}', '$1', '\ufffe=1', '𝟙=1', '😀=1'],
];

const pick = <T>(toeval: Toeval, uit: readonly T[]): T => uit[below(toeval, uit.length)] as T;

/** `n` different texts, at most 90 signs long, in which each of the parts stands at least once when n allows it. */
export function formulesOf(n: number, seed: number): string[] {
  const toeval = newToeval(seed);
  const vast = [
    ...TEKENS.flatMap((teken) => ERVOOR.slice(2).map((voor) => `${voor}${teken}`)).map(
      (begin) => `${begin}${pick(toeval, DADEN)}`,
    ),
    ...CELEINDE.map((einde) => `${einde}${pick(toeval, TEKENS)}${pick(toeval, DADEN)}`),
    ...DADEN.map((daad) => `=${daad}`),
    ...ERACHTER.map((na) => `-1${na}`),
    ...OPMAAK,
  ];
  const los = (): string =>
    `${toeval() < 0.3 ? pick(toeval, CELEINDE) : ''}${pick(toeval, ERVOOR)}${pick(toeval, TEKENS)}${pick(toeval, DADEN)}${pick(toeval, ERACHTER)}`;
  const eerst = Math.min(n, vast.length);
  // Spread over all that is fixed, so that a short run has some of each.
  const gekozen = Array.from(
    { length: eerst },
    (_, i) => vast[Math.floor((i * vast.length) / eerst)] as string,
  );
  while (gekozen.length < n) gekozen.push(los());
  return gekozen.map((tekst, nummer) => `${tekst} #${nummer}`);
}
