// SPDX-License-Identifier: EUPL-1.2

/** The name that is on the list of allowed hosts. */
export const NAAM = 'sleutels.example.nl';

/** One way in that is tried. */
export interface Poging {
  url: string;
  /** What its name leads to at each look-up; the last one stays. Default: the address of the inside. */
  adressen?: string[][];
  /** The address itself is good and answers; what must not happen is that the inside is met. */
  mag?: true;
}

const BINNEN = [
  '127.0.0.1',
  '127.0.0.2',
  '0.0.0.0',
  '10.0.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '192.168.1.1',
];

/** One IPv4 address in the spellings that some parser takes. */
function spellingsOf(adres: string): string[] {
  const bytes = adres.split('.').map(Number) as [number, number, number, number];
  const [a, b, c, d] = bytes;
  const getal = ((a * 256 + b) * 256 + c) * 256 + d;
  const hex = (n: number): string => `0x${n.toString(16)}`;
  return [
    adres,
    String(getal),
    hex(getal),
    `0${getal.toString(8)}`,
    bytes.map(hex).join('.'),
    bytes.map((n) => `0${n.toString(8)}`).join('.'),
    `${hex(a)}.${b}.0${c.toString(8)}.${d}`,
    `${a}.${(b * 256 + c) * 256 + d}`,
    `${adres}.`,
    `${a}%2e${b}%2e${c}%2e${d}`,
    `${a}。${b}。${c}。${d}`,
  ];
}

const IPV6 =
  `::1 :: 0:0:0:0:0:0:0:1 ::ffff:127.0.0.1 ::ffff:7f00:1 ::127.0.0.1 ::ffff:0:127.0.0.1 64:ff9b::127.0.0.1 64:ff9b:1::1
  2002:7f00:1:: 2001:0:7f00:1:: fe80::1 fe80::1%25eth0 fec0::1 fc00::1 fd00:ec2::254 ff02::1 ::ffff:169.254.169.254 ::ffff:10.0.0.1
  2001:db8::1`.split(/\s+/);

const ander = (poort: number): string[] => [
  `https://${NAAM}@127.0.0.1:${poort}/`,
  `https://${NAAM}:${poort}@127.0.0.1:${poort}/`,
  `https://${NAAM}:x@[::1]:${poort}/`,
  `https://127.0.0.1:${poort}@${NAAM}:${poort}/`,
  `https://127.0.0.1:${poort}#@${NAAM}:${poort}/`,
  `https://127.0.0.1:${poort}?@${NAAM}:${poort}/`,
  `https://127.0.0.1:${poort}\\@${NAAM}:${poort}/`,
  `https://${NAAM}:${poort}\\@127.0.0.1:${poort}/`,
  `https://${NAAM}%40127.0.0.1:${poort}/`,
  `https://${NAAM}%2f@127.0.0.1:${poort}/`,
  `https://${NAAM}%00.127.0.0.1:${poort}/`,
  `https://${NAAM}\t@127.0.0.1:${poort}/`,
  `https://${NAAM}\n@127.0.0.1:${poort}/`,
  `https:${NAAM}:${poort}@127.0.0.1/`,
  `https:/\\127.0.0.1:${poort}/`,
  `https:127.0.0.1:${poort}`,
  `///127.0.0.1:${poort}/`,
  ` https://127.0.0.1:${poort}/`,
  `h\nttps://127.0.0.1:${poort}/`,
  `https://${NAAM}.:${poort}/`,
  `https://${NAAM}..:${poort}/`,
  `https://${NAAM}.elders.nl:${poort}/`,
  `https://elders.${NAAM}:${poort}/`,
  `https://elders${NAAM}:${poort}/`,
  `https://${NAAM.toUpperCase()}:${poort}/`,
  `https://${NAAM.replace('.', '%2e')}:${poort}/`,
  `https://localhost:${poort}/`,
  `https://localhost.:${poort}/`,
  `https://LOCALHOST:${poort}/`,
  `https://localhost.localdomain:${poort}/`,
];

const unicode = (poort: number): string[] =>
  [
    '１２７.０.０.１',
    '①②⑦.⓪.⓪.①',
    '127｡0｡0｡1',
    '127．0．0．1',
    'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ',
    'ｌｏｃａｌｈｏｓｔ',
    'local\u00adhost',
    'local\u200bhost',
    'loc\u0430lhost',
    'sleut\u0435ls.example.nl',
    'ｓleutels.example.nl',
    'sleutels。example。nl',
    'sleutels.example.nl\u2024',
    'sleutels.exampl\u00e9.nl',
    'sleutels\u00ad.example.nl',
    '2130706433\u200d',
  ].map((naam) => `https://${naam}:${poort}/`);

const schemas = (poort: number): string[] => [
  ...[
    'http',
    'ftp',
    'gopher',
    'dict',
    'ws',
    'wss',
    'ldap',
    'tftp',
    'jar:https',
    'view-source:https',
    'blob:https',
    'httpss',
  ].map((schema) => `${schema}://${NAAM}:${poort}/`),
  'file:///etc/passwd',
  'file://localhost/etc/passwd',
  'data:application/json,{"keys":[]}',
  'javascript:alert(1)',
  `//${NAAM}:${poort}/`,
  '/jwks',
  '',
  'https://',
];

/** Names of which the look-up answers an inside address; the list of hosts knows them. */
const DOORVERWIJZINGEN = [
  '127.0.0.1',
  '127.8.8.8',
  '0.0.0.0',
  '10.9.8.7',
  '100.64.0.1',
  '169.254.169.254',
  '172.31.255.255',
  '192.0.0.192',
  '192.168.0.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:a9fe:a9fe',
  '::7f00:1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '2001::1',
  'fe80::1',
  'fc00::1',
  'ff02::1',
  'localhost',
  '127.1',
  '',
];

function wisselend(poort: number, buiten: string): Poging[] {
  const url = `https://${NAAM}:${poort}/open`;
  return [
    { url, adressen: [[buiten], ['127.0.0.1']], mag: true },
    { url, adressen: [[buiten], ['::1']], mag: true },
    { url, adressen: [['127.0.0.1'], [buiten]] },
    { url, adressen: [[buiten, '127.0.0.1']] },
    { url, adressen: [['127.0.0.1', buiten]] },
    { url, adressen: [[buiten, '::1']] },
    { url, adressen: [[buiten, '169.254.169.254']] },
    { url, adressen: [[]] },
  ];
}

const STATUSSEN = [301, 302, 303, 307, 308];
/** Paths of the outside server that lead to the inside. */
export const OMLEIDINGEN = (poort: number): string[] => [
  `https://127.0.0.1:${poort}/`,
  `https://[::1]:${poort}/`,
  `//127.0.0.1:${poort}/`,
  `http://127.0.0.1:${poort}/`,
  `https://${NAAM}@127.0.0.1:${poort}/`,
  'file:///etc/passwd',
];

/** Every way in, of which the first `n` are taken; `poort` is where both servers listen, `buiten` the address outside. */
export function corpusOf(poort: number, buiten: string, n: number): Poging[] {
  const gewoon = [
    ...ander(poort),
    ...unicode(poort),
    ...schemas(poort),
    ...IPV6.map((adres) => `https://[${adres}]:${poort}/`),
  ].map((url) => ({ url }));
  const namen = DOORVERWIJZINGEN.map((adres) => ({
    url: `https://${NAAM}:${poort}/open`,
    adressen: [[adres]],
  }));
  const omleidingen = STATUSSEN.flatMap((status) =>
    OMLEIDINGEN(poort).map((_naar, i) => ({
      url: `https://${NAAM}:${poort}/${status}/${i}`,
      adressen: [[buiten]],
      mag: true as const,
    })),
  );
  const nummers = BINNEN.flatMap(spellingsOf).map((host) => ({ url: `https://${host}:${poort}/` }));
  return [...gewoon, ...namen, ...wisselend(poort, buiten), ...omleidingen, ...nummers].slice(0, n);
}
