// SPDX-License-Identifier: EUPL-1.2
import type { TOKEN_ROLLEN } from '#libs/kernel';

const EH2PLUS = 'urn:etoegang:core:assurance-class:loa2plus';
const EH3 = 'urn:etoegang:core:assurance-class:loa3';
/** A password and a code, or the password alone (RFC 8176). */
const TWEE = ['pwd', 'otp', 'mfa'];
const EEN = ['pwd'];

/** A person of the development identity provider. Nobody here exists. */
export interface DemoAccount {
  /** Also the client id with which a script gets a token as this person. */
  id: string;
  naam: string;
  omschrijving: string;
  /** Nothing: the provider knows the person, and a beheerder gives the role in Schakel. */
  rol?: (typeof TOKEN_ROLLEN)[number];
  regio?: string;
  /** Of a coordinator: leads the region. */
  hoofdcoordinator?: true;
  kvkNummer?: string;
  /** Name of the aanbieder in the demo catalogue, or of who pays; its id becomes the claim `organisatieId`. */
  organisatie?: string;
  /** Level of assurance of eHerkenning, of who comes by the broker. */
  acr?: string;
  /** How they show who they are. */
  amr: string[];
}

/** Who pays for the programmes of the demo. */
export const EZ = 'Ministerie van Economische Zaken';
export const PROVINCIE = 'Gedeputeerde Staten van Overijssel';

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  {
    id: 'ondernemer',
    naam: 'Dagmar Visser',
    omschrijving: 'ondernemer van het KVK-testbedrijf Test EMZ Dagobert',
    rol: 'ondernemer',
    kvkNummer: '69599084',
    acr: EH3,
    amr: TWEE,
  },
  {
    id: 'ondernemer-laag',
    naam: 'Joris Laagland',
    omschrijving: 'ondernemer met eHerkenning EH2+, te laag om zich met een browser aan te melden',
    rol: 'ondernemer',
    kvkNummer: '68727720',
    acr: EH2PLUS,
    amr: EEN,
  },
  {
    id: 'coordinator-twente',
    naam: 'Tijn Wolters',
    omschrijving: 'regiocoördinator van Twente (TWE)',
    rol: 'coordinator',
    regio: 'TWE',
    amr: TWEE,
  },
  {
    id: 'hoofdcoordinator-twente',
    naam: 'Hanna Oude Voort',
    omschrijving: 'hoofdcoördinator van Twente (TWE)',
    rol: 'coordinator',
    regio: 'TWE',
    hoofdcoordinator: true,
    amr: TWEE,
  },
  {
    id: 'coordinator-brabant',
    naam: 'Maud Brands',
    omschrijving: 'regiocoördinator van Midden-Brabant (MBR)',
    rol: 'coordinator',
    regio: 'MBR',
    amr: TWEE,
  },
  {
    id: 'coordinator-landelijk',
    naam: 'Lien de Haan',
    omschrijving: 'coördinator voor gemeenten die bij geen regio horen (LANDELIJK)',
    rol: 'coordinator',
    regio: 'LANDELIJK',
    amr: TWEE,
  },
  {
    id: 'aanbieder-rvo',
    naam: 'Ravi van Oers',
    omschrijving: 'aanbieder RVO',
    rol: 'aanbieder',
    organisatie: 'RVO',
    kvkNummer: '90000749',
    acr: EH3,
    amr: TWEE,
  },
  {
    id: 'aanbieder-novelt',
    naam: 'Noor ten Velde',
    omschrijving: 'aanbieder Novel-T / Saxion',
    rol: 'aanbieder',
    organisatie: 'Novel-T / Saxion',
    kvkNummer: '90001745',
    acr: EH3,
    amr: TWEE,
  },
  {
    id: 'analist',
    naam: 'Emre Zwart',
    omschrijving: 'analist van EZ, zonder tweede stap bij het aanmelden',
    rol: 'analist',
    amr: EEN,
  },
  {
    id: 'analist-2',
    naam: 'Nadia Terpstra',
    omschrijving: 'analist van EZ, die keurt wat een collega maakte',
    rol: 'analist',
    amr: TWEE,
  },
  {
    id: 'analist-3',
    naam: 'Wim Postma',
    omschrijving: 'analist van EZ, die ophaalt wat een collega niet mag',
    rol: 'analist',
    amr: TWEE,
  },
  {
    id: 'financier',
    naam: 'Fenna Iedema',
    omschrijving: 'financier van EZ',
    rol: 'financier',
    organisatie: EZ,
    amr: TWEE,
  },
  {
    id: 'financier-2',
    naam: 'Teun Rutgers',
    omschrijving: 'financier van EZ, die ziet wat zijn collega deed',
    rol: 'financier',
    organisatie: EZ,
    amr: TWEE,
  },
  {
    id: 'financier-provincie',
    naam: 'Gerda Staal',
    omschrijving: 'financier van de provincie Overijssel',
    rol: 'financier',
    organisatie: PROVINCIE,
    amr: TWEE,
  },
  { id: 'beheerder', naam: 'Bo Hendriks', omschrijving: 'beheerder', rol: 'beheerder', amr: TWEE },
  {
    id: 'medewerker-nieuw',
    naam: 'Sanne Nieuwland',
    omschrijving: 'medewerker zonder rol; een beheerder kan die geven',
    amr: TWEE,
  },
];

/** By which of the two providers that it plays somebody comes. */
export const isVanMakelaar = ({ rol }: DemoAccount): boolean => rol === 'ondernemer' || rol === 'aanbieder';

export const findAccount = (id: string): DemoAccount | undefined =>
  DEMO_ACCOUNTS.find((account) => account.id === id);

/** One line per account, for a list on the screen. */
export const listAccounts = (): string =>
  DEMO_ACCOUNTS.map(({ id, omschrijving }) => `  ${id.padEnd(24)} ${omschrijving}`).join('\n');
