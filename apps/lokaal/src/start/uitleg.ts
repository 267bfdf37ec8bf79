// SPDX-License-Identifier: EUPL-1.2
import { listAccounts } from '../identiteit/demo-accounts.js';

export interface Uitleg {
  app: string;
  mail: string;
  database: string;
  wachtrij: string;
  seconden: number;
}

/** A request that can be pasted as it is; no apostrophe inside, because the shell quotes it with those. */
const VOORBEELD = {
  tekst:
    'Ik wil mijn kassa en voorraad digitaal bijhouden, maar weet niet waar ik moet beginnen. Wie kan mij helpen?',
  themas: ['digitalisering'],
  contact: { naam: 'Sanne Jansen', email: 'sanne@example.nl' },
  onderneming: {
    naam: 'Bakkerij Jansen',
    sbi: '4724',
    werkzamePersonen: 6,
    rechtsvorm: 'eenmanszaak',
    plaats: 'Enschede',
  },
  toestemming: { delenMetAanbieders: true, onderzoek: false },
};

export const example = (app: string): string =>
  `curl -s -X POST ${app}/api/v1/hulpvragen -H 'Content-Type: application/json' -d '${JSON.stringify(VOORBEELD)}'`;

/** What stands on the screen once all of it runs. */
export const explain = ({ app, mail, database, wachtrij, seconden }: Uitleg): string => `
Schakel draait (klaar in ${seconden.toFixed(1).replace('.', ',')} s).

  Schakel            ${app}
  API uitproberen    ${app}/api/v1/docs
  API-document       ${app}/api/v1/openapi.json
  Verstuurde mail    ${mail}
  Database           ${database}
  Wachtrij           ${wachtrij}

Demo-accounts (verzonnen personen; het aanbod is verzonnen voorbeeldaanbod):
${listAccounts()}
  Een token voor een account:  npm run --silent token -- coordinator-twente

Probeer het: dien een hulpvraag in en lees daarna de bevestiging bij de verstuurde mail.
  ${example(app)}

Stoppen: Ctrl-C
`;
