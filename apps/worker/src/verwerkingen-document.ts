// SPDX-License-Identifier: EUPL-1.2
import {
  DAARNA,
  GRONDSLAGEN,
  VORMEN,
  type Bewaring,
  type Kolommen,
  type Termijn,
  type Verwerking,
  type Vorm,
} from '#libs/platform';

const KOP = `# Verwerkingsregister

Waarvoor wij persoonsgegevens gebruiken, welke, en hoe lang (AVG art. 30). Deze bladzijde is gemaakt uit
\`apps/worker/src/verwerkingsregister.ts\` met \`npm run verwerkingen\`; wijzig haar niet met de hand. Een kolom van de database
die in het register ontbreekt laat een test falen. Een andere termijn stelt u in met \`BEWAARTERMIJNEN\`.

De verwerkingsverantwoordelijke is de organisatie die dit systeem gebruikt. Namen, adressen en teksten zijn versleuteld met een
sleutel per persoon ([ADR 0013](adr/0013-personal-data-under-a-key-per-person.md)).`;

/** The register as a page for people. */
export function toRegisterdocument(register: readonly Verwerking[]): string {
  return [
    ...[KOP, '', '## In het kort', ''],
    ...table(
      ['code', 'doel', 'grondslag', 'bewaren', 'daarna'],
      register.map(({ code, doel, grondslag, bewaren }) => [
        `[\`${code}\`](#${code})`,
        doel,
        GRONDSLAGEN[grondslag],
        ...termijnOf(bewaren),
      ]),
    ),
    ...['## Vormen', ''],
    ...table(['vorm', 'betekenis'], Object.entries(VORMEN)),
    ...['## Na de termijn', ''],
    ...table(['daarna', 'betekenis'], Object.entries(DAARNA)),
    ...register.flatMap(sectionOf),
  ].join('\n');
}

const table = (koppen: string[], regels: string[][]): string[] => [
  toRegel(koppen),
  toRegel(koppen.map(() => '---')),
  ...regels.map(toRegel),
  '',
];
const toRegel = (cellen: string[]): string => `| ${cellen.join(' | ')} |`;

function sectionOf({
  code,
  doel,
  grondslag,
  betrokkenen,
  velden,
  ontvangers,
  bewaren,
}: Verwerking): string[] {
  const [termijn = '', daarna = ''] = termijnOf(bewaren);
  return [
    ...[`## ${code}`, '', `${doel}.`, ''],
    `- Grondslag: ${GRONDSLAGEN[grondslag]}.`,
    `- Van wie: ${betrokkenen}.`,
    `- Voor wie: ${ontvangers}.`,
    `- Bewaren: ${termijn}${'blijvend' in bewaren ? '' : `; daarna ${daarna}`}.`,
    '',
    ...table(
      ['tabel', 'velden', 'vorm'],
      (Object.entries(velden) as [Vorm, Kolommen][]).flatMap(([vorm, kolommen]) =>
        Object.entries(kolommen).map(([tabel, namen]) => [
          `\`${tabel}\``,
          namen
            .trim()
            .split(/\s+/)
            .map((naam) => `\`${naam}\``)
            .join(', '),
          vorm,
        ]),
      ),
    ),
  ];
}

function termijnOf(bewaren: Bewaring): string[] {
  if ('blijvend' in bewaren) return [`blijvend: ${bewaren.blijvend}`, '–'];
  const { termijn, vanaf, daarna, door } = bewaren;
  return [`${toWoorden(termijn)} na ${vanaf}`, door === 'vanzelf' ? `${daarna}, meteen` : daarna];
}

const EENHEDEN = { d: ['dag', 'dagen'], m: ['maand', 'maanden'], j: ['jaar', 'jaar'] } as const;

function toWoorden(termijn: Termijn): string {
  const aantal = Number.parseInt(termijn, 10);
  const [een, meer] = EENHEDEN[termijn.slice(-1) as keyof typeof EENHEDEN];
  return `${aantal} ${aantal === 1 ? een : meer}`;
}
