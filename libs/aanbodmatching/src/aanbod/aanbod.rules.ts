// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';
import { parseAanbodJson, type Aanbod as AanbodInhoud, type Gebieden } from '#libs/matching-engine';

/**
 * `concept`: only its provider and staff see it; `gepubliceerd`: found and assigned; `gepauzeerd`: out of sight for a
 * while; `gesloten`: for good.
 */
export const AANBODSTATUSSEN = ['concept', 'gepubliceerd', 'gepauzeerd', 'gesloten'] as const;
export type Aanbodstatus = (typeof AANBODSTATUSSEN)[number];

/** From which status an offer may get the other one. Nothing leads out of `gesloten`. */
const VOORGANGERS: Record<Aanbodstatus, readonly Aanbodstatus[]> = {
  concept: [],
  gepubliceerd: ['concept', 'gepauzeerd'],
  gepauzeerd: ['gepubliceerd'],
  gesloten: ['concept', 'gepubliceerd', 'gepauzeerd'],
};

/** Why an offer cannot get that status; none when it can. */
export function assessStatus(nu: Aanbodstatus, wordt: Aanbodstatus): Reden[] {
  if (VOORGANGERS[wordt].includes(nu)) return [];
  if (nu === wordt) return [{ melding: `Dit aanbod is al ${nu}.` }];
  if (nu === 'gesloten') return [{ melding: 'Dit aanbod is gesloten. Dat is voorgoed.' }];
  return [{ melding: `Aanbod dat ${nu} is, kan niet ${wordt} worden.` }];
}

/** What an offer is checked against: the areas and the themes that exist. */
export interface AanbodNaslag {
  gebieden: Gebieden;
  themas: ReadonlySet<string>;
}

/** A fault with the field of the exchange format that it is in. */
export interface Veldfout {
  veld: string;
  melding: string;
}

/** Longest text about a price, longest name of who helps, longest waiting time in days. */
export const MAX_PRIJSTOELICHTING = 300;
export const MAX_ADVISEUR = 200;
export const MAX_WACHTTIJD = 730;
/** Where one reaches a person; everybody reads this field. */
const BEREIKBAAR = /@|(?:\d[\s.-]?){8,}/;

const TE_LANG: readonly (readonly [
  'id' | 'titel' | 'samenvatting' | 'omschrijving' | 'aanbieder',
  number,
])[] = [
  ['id', 100],
  ['titel', 300],
  ['samenvatting', 1_000],
  ['omschrijving', 20_000],
  ['aanbieder', 200],
];
/** PostgreSQL stores any sign but this one; as JSON writes it. */
const NUL = /(?<!\\)(?:\\\\)*\\u0000/;
const MAX_AANTAL = 2_147_483_647;
const AANTALLEN = [
  'minWerkzamePersonen',
  'maxWerkzamePersonen',
  'minLeeftijdMaanden',
  'maxLeeftijdMaanden',
] as const;

const MAX_ITEMS = 1_000;
/** A cell of a spreadsheet holds 32,767 signs. */
const MAX_WOORDEN = 30_000;

/** Lists that would not fit into a cell of an export. */
function assessLijsten({
  themas,
  woordenVanOndernemers: woorden = [],
  voorwaarden,
}: AanbodInhoud): Veldfout[] {
  const { gebied, sbi, sbiUitgesloten, rechtsvormen } = voorwaarden;
  const lijsten = { themas, woordenVanOndernemers: woorden };
  const codes = { gebied, sbi, sbiUitgesloten, rechtsvormen };
  const lang = [
    ...Object.entries(lijsten),
    ...Object.entries(codes).map(([naam, lijst]): [string, string[]] => [`voorwaarden.${naam}`, lijst]),
  ]
    .filter(([, lijst]) => lijst.length > MAX_ITEMS)
    .map(([veld]) => ({ veld, melding: `mag ten hoogste ${MAX_ITEMS} waarden hebben` }));
  if (JSON.stringify(woorden).length <= MAX_WOORDEN) return lang;
  return [
    ...lang,
    { veld: 'woordenVanOndernemers', melding: `mag samen ten hoogste ${MAX_WOORDEN} tekens lang zijn` },
  ];
}

/**
 * The faults that reading a row does not see: themes that do not exist, texts and counts that are too large, a day that is
 * still to come. `vandaag` as yyyy-mm-dd.
 */
export function assessInhoud(inhoud: AanbodInhoud, themas: ReadonlySet<string>, vandaag: string): Veldfout[] {
  const lang: Veldfout[] = TE_LANG.filter(([veld, max]) => inhoud[veld].length > max).map(([veld, max]) => ({
    veld,
    melding: `mag ten hoogste ${max} tekens lang zijn`,
  }));
  const onbekend = inhoud.themas
    .filter((thema) => !themas.has(thema))
    .map((thema) => ({ veld: 'themas', melding: `"${thema}" is geen thema` }));
  const teksten = NUL.test(JSON.stringify(inhoud))
    ? [{ veld: '', melding: 'bevat een teken dat niet kan worden opgeslagen' }]
    : [];
  return [
    ...lang,
    ...assessLijsten(inhoud),
    ...onbekend,
    ...teksten,
    ...assessAantallen(inhoud),
    ...assessUitvoering(inhoud, vandaag),
  ];
}

const GEEN_WACHTTIJD = { dagen: 0, op: '' };

/** Price, waiting time and adviser: what is too large, and what should not be read by everybody. */
function assessUitvoering({ prijs, wachttijd, adviseur = '' }: AanbodInhoud, vandaag: string): Veldfout[] {
  const fouten: Veldfout[] = [];
  const check = (fout: boolean, veld: string, melding: string): unknown =>
    fout && fouten.push({ veld, melding });
  const teLang = (max: number): string => `mag ten hoogste ${max} tekens lang zijn`;
  const toelichting = prijs?.toelichting ?? '';
  check((prijs?.centen ?? 0) > MAX_AANTAL, 'prijs.centen', 'is te groot');
  check(toelichting.length > MAX_PRIJSTOELICHTING, 'prijs.toelichting', teLang(MAX_PRIJSTOELICHTING));
  const { dagen, op } = wachttijd ?? GEEN_WACHTTIJD;
  check(dagen > MAX_WACHTTIJD, 'wachttijd.dagen', `mag ten hoogste ${MAX_WACHTTIJD} zijn`);
  // Nobody has told yet what he will tell then.
  check(op > vandaag, 'wachttijd.op', 'mag niet in de toekomst liggen');
  check(adviseur.length > MAX_ADVISEUR, 'adviseur', teLang(MAX_ADVISEUR));
  check(
    BEREIKBAAR.test(adviseur),
    'adviseur',
    'mag geen telefoonnummer of e-mailadres hebben; noem een team of functie',
  );
  return fouten;
}

function assessAantallen({ voorwaarden }: AanbodInhoud): Veldfout[] {
  const groot = AANTALLEN.filter((veld) => (voorwaarden[veld] ?? 0) > MAX_AANTAL).map((veld) => ({
    veld: `voorwaarden.${veld}`,
    melding: 'is te groot',
  }));
  const { totaal = 0, bezet = 0 } = voorwaarden.capaciteit ?? {};
  if (totaal > MAX_AANTAL) groot.push({ veld: 'voorwaarden.capaciteit.totaal', melding: 'is te groot' });
  if (bezet > totaal)
    groot.push({ veld: 'voorwaarden.capaciteit.bezet', melding: 'is meer dan het totaal aantal plaatsen' });
  return groot;
}

/** All faults of an offer that was given by API; the same rules as for a row of a file. */
export function assessAanbod(
  inhoud: unknown,
  naslag: AanbodNaslag,
  vandaag: string,
): { inhoud: AanbodInhoud | null; redenen: Reden[] } {
  const { goed, fouten } = parseAanbodJson([inhoud], { gebieden: naslag.gebieden });
  const gelezen = goed[0]?.waarde ?? null;
  const meer = gelezen === null ? [] : assessInhoud(gelezen, naslag.themas, vandaag);
  const redenen = [...fouten, ...meer].map(({ veld, melding }) => ({
    pad: veld,
    melding: veld === '' ? `Het aanbod ${melding}.` : `${veld}: ${melding}.`,
  }));
  return { inhoud: redenen.length > 0 ? null : gelezen, redenen };
}

/** Whether two contents are the same but for the places taken, which assignments move. */
export function isGelijk(een: AanbodInhoud, ander: AanbodInhoud): boolean {
  return JSON.stringify(comparable(een)) === JSON.stringify(comparable(ander));
}

/** The fields in a fixed order, with absent and empty ones alike; who provides it is compared by id elsewhere. */
function comparable({ id, voorwaarden: v, ...inhoud }: AanbodInhoud): unknown[] {
  const { capaciteit, openstelling } = v;
  // A spreadsheet keeps no carriage returns.
  const verteld = [inhoud.prijs?.toelichting, inhoud.adviseur].map((tekst) => tekst ?? '');
  const teksten = [id, inhoud.titel, inhoud.samenvatting, inhoud.omschrijving, inhoud.soort, ...verteld].map(
    (tekst) => tekst.replace(/\r\n?/g, '\n'),
  );
  const lijsten = [
    inhoud.themas,
    inhoud.woordenVanOndernemers ?? [],
    v.gebied,
    v.sbi,
    v.sbiUitgesloten,
    v.rechtsvormen,
  ];
  const grenzen = [v.minWerkzamePersonen, v.maxWerkzamePersonen, v.minLeeftijdMaanden, v.maxLeeftijdMaanden];
  const bedragen = [
    v.minOmzet,
    v.maxOmzet,
    v.deMinimisBedrag,
    capaciteit?.totaal,
    capaciteit?.periode,
    openstelling?.van,
    openstelling?.tot,
  ];
  return [teksten, lijsten, [...grenzen, ...bedragen, ...figuresOf(inhoud)].map((waarde) => waarde ?? null)];
}

const figuresOf = ({ prijs, wachttijd }: Pick<AanbodInhoud, 'prijs' | 'wachttijd'>): unknown[] => [
  ...[prijs?.soort, prijs?.centen, prijs?.eenheid],
  ...[wachttijd?.dagen, wachttijd?.op],
];
