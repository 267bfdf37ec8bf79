// SPDX-License-Identifier: EUPL-1.2
import type { TOKEN_ROLLEN } from '#libs/kernel';

/** A person of the development identity provider. Nobody here exists. */
export interface DemoAccount {
  /** Also the client id with which a script gets a token as this person. */
  id: string;
  naam: string;
  omschrijving: string;
  rol: (typeof TOKEN_ROLLEN)[number];
  regio?: string;
  kvkNummer?: string;
  /** Name of the aanbieder in the demo catalogue; its id becomes the claim `organisatieId`. */
  organisatie?: string;
}

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  {
    id: 'ondernemer',
    naam: 'Dagmar Visser',
    omschrijving: 'ondernemer van het KVK-testbedrijf Test EMZ Dagobert',
    rol: 'ondernemer',
    kvkNummer: '69599084',
  },
  {
    id: 'coordinator-twente',
    naam: 'Tijn Wolters',
    omschrijving: 'regiocoördinator van Twente (TWE)',
    rol: 'coordinator',
    regio: 'TWE',
  },
  {
    id: 'coordinator-brabant',
    naam: 'Maud Brands',
    omschrijving: 'regiocoördinator van Midden-Brabant (MBR)',
    rol: 'coordinator',
    regio: 'MBR',
  },
  {
    id: 'coordinator-landelijk',
    naam: 'Lien de Haan',
    omschrijving: 'coördinator voor gemeenten die bij geen regio horen (LANDELIJK)',
    rol: 'coordinator',
    regio: 'LANDELIJK',
  },
  {
    id: 'aanbieder-rvo',
    naam: 'Ravi van Oers',
    omschrijving: 'aanbieder RVO',
    rol: 'aanbieder',
    organisatie: 'RVO',
  },
  {
    id: 'aanbieder-novelt',
    naam: 'Noor ten Velde',
    omschrijving: 'aanbieder Novel-T / Saxion',
    rol: 'aanbieder',
    organisatie: 'Novel-T / Saxion',
  },
  { id: 'analist', naam: 'Emre Zwart', omschrijving: 'analist van EZ', rol: 'analist' },
  { id: 'financier', naam: 'Fenna Iedema', omschrijving: 'financier', rol: 'financier' },
  { id: 'beheerder', naam: 'Bo Hendriks', omschrijving: 'beheerder', rol: 'beheerder' },
];

export const findAccount = (id: string): DemoAccount | undefined =>
  DEMO_ACCOUNTS.find((account) => account.id === id);

/** One line per account, for a list on the screen. */
export const listAccounts = (): string =>
  DEMO_ACCOUNTS.map(({ id, omschrijving }) => `  ${id.padEnd(22)} ${omschrijving}`).join('\n');
