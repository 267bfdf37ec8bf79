// SPDX-License-Identifier: EUPL-1.2
import { RIJEN, type OpenRol, type Rijen, type Toegangsregel, type Toegangstabel } from '#libs/platform';

/** Of the OpenAPI document what the table of access tells about an operation. */
interface Document {
  servers?: { url: string }[];
  paths: Record<string, object>;
}
interface Bewerking {
  operationId?: string;
  summary?: string;
}

type Item = { servers?: { url: string }[] } & Record<string, Bewerking>;

/** Callers in the columns. Who only holds a key is besides that somebody who is not signed in. */
const KOLOMMEN: [string, OpenRol[]][] = [
  ['niet aangemeld', ['anoniem', 'iedereen']],
  ['met statussleutel', ['indiener', 'anoniem', 'iedereen']],
  ['met bewerksleutel', ['bewerker', 'anoniem', 'iedereen']],
  ['met conceptsleutel', ['concepthouder', 'anoniem', 'iedereen']],
  ['ondernemer', ['ondernemer', 'iedereen']],
  ['coördinator', ['coordinator', 'iedereen']],
  ['aanbieder', ['aanbieder', 'iedereen']],
  ['analist', ['analist', 'iedereen']],
  ['financier', ['financier', 'iedereen']],
  ['beheerder', ['beheerder', 'iedereen']],
];

const KOP = `# Toegang

Wie mag wat, en op welke rijen. Deze bladzijde is gemaakt uit \`apps/api/src/toegangstabel.ts\` met \`npm run toegang\`;
wijzig haar niet met de hand. Een bewerking zonder rij start niet op, een rol die niet is genoemd mag het niet (–). De
policies van de database zeggen van de rijen hetzelfde nog eens: ook zonder deze tabel ziet niemand een rij van een ander.

Bij **bevestigen** moet een persoon zich net hebben aangemeld (\`BEVESTIGING_MINUTEN\`), met een tweede factor. Anders 403 met
probleem \`aanmelding-bevestigen\`; zijn veld \`bevestigen\` zegt waar dat kan. Voor betalingen goedkeuren geldt straks hetzelfde.

Bij **hoofdcoördinator** mag van de coördinatoren alleen wie de regio leidt.

Wat niet mag: zonder aanmelden 401, met een andere rol 403. Rijen die niet van u zijn, bestaan voor u niet: 404.`;

/** The table as a page for people: a line per operation, a column per role, the rows in the cells. */
export function toToegangsdocument(tabel: Toegangstabel, document: Document): string {
  const bewerkingen = readBewerkingen(document);
  const koppen = ['bewerking', ...KOLOMMEN.map(([kop]) => kop), 'machine met scope'];
  const regels = Object.entries(tabel).map(([id, regel]) =>
    toRegel([
      `${toNaam(id, bewerkingen.get(id))}${eisenOf(regel)}`,
      ...KOLOMMEN.map(([, rollen]) => cellOf(regel, rollen)),
      scopeOf(regel),
    ]),
  );
  const uitleg = Object.entries(RIJEN).map(([rijen, betekenis]) => toRegel([rijen, betekenis]));
  return [
    ...[KOP, '', '## Wat de rijen betekenen', ''],
    ...[toRegel(['rijen', 'betekenis']), toRegel(['---', '---']), ...uitleg],
    ...['', '## De tabel', ''],
    ...[toRegel(koppen), toRegel(koppen.map(() => '---')), ...regels, ''],
  ].join('\n');
}

const toRegel = (cellen: string[]): string => `| ${cellen.join(' | ')} |`;

function cellOf({ rollen }: Toegangsregel, volgorde: OpenRol[]): string {
  const alle: Partial<Record<OpenRol, Rijen>> = rollen;
  return volgorde.map((rol) => alle[rol]).find((rijen) => rijen !== undefined) ?? '–';
}

const scopeOf = ({ machine }: Toegangsregel): string => (machine === undefined ? '–' : `\`${machine}\``);

const eisenOf = ({ bevestigd, hoofdcoordinator }: Toegangsregel): string =>
  [bevestigd && '<br>**bevestigen**', hoofdcoordinator && '<br>**hoofdcoördinator**']
    .filter(Boolean)
    .join('');

const toNaam = (id: string, waar: string | undefined): string =>
  waar === undefined ? `\`${id}\`` : `\`${id}\`<br>${waar}`;

/** operationId to what it does and its address; pages for people stand in the table only. */
function readBewerkingen({ paths, servers = [] }: Document): Map<string, string> {
  const regels = Object.entries(paths).flatMap(([pad, item]) => {
    const { servers: eigen = servers, ...methoden } = item as Item;
    const basis = eigen[0]?.url.replace(/\/$/, '') ?? '';
    return Object.entries(methoden).map(
      ([methode, { operationId = '', summary = '' }]) =>
        [operationId, `${summary}<br>\`${methode.toUpperCase()} ${basis}${pad}\``] as const,
    );
  });
  return new Map(regels);
}
