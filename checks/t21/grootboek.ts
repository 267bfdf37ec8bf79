// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/prestatiefinanciering/src/grootboek';
const INT = 'libs/prestatiefinanciering/test/grootboek.int.spec.ts';

/** What is booked, and when. That it may be is held by the database. */
export const GROOTBOEK_INGREPEN = [
  ...groep(`${BRON}/verdeling.rules.ts`, `${BRON}/verdeling.rules.spec.ts`, {
    'verdeling: de cent weg': ['(i < over ? 1 : 0)', '0'],
    'verdeling: naar het deel en niet naar het geheel': [
      'verdeel(totaal + erbijInCenten, aandelen)',
      'verdeel(erbijInCenten, aandelen)',
    ],
    'verdeling: van een ander jaar': ['een.soort === soort && een.jaar === jaar', 'een.soort === soort'],
    'verdeling: zonder wat er net bij kwam': ['was + een.bedragInCenten', 'was'],
    'verdeling: wat iemand niet meer betaalt': ['...was.keys(), ...wordt.keys()', '...wordt.keys()'],
  }),
  ...groep(`${BRON}/boekingen.rules.ts`, `${BRON}/boekingen.rules.spec.ts`, {
    'boeking: met regels van niets': [
      'regels.filter(({ bedragInCenten }) => bedragInCenten !== 0)',
      'regels',
    ],
    'betalingen: elk alsof het de eerste is': ['stand = withDivided(stand, regels.flatMap(toBetaald));', ''],
    'jaarovergang: na het laatste jaar': [
      'if (laatste && open.some((stand) => !isVrij(stand)))',
      'if (false)',
    ],
    'jaarovergang: wat al betaald is': ['!BLIJFT.has(rekening.soort) &&', ''],
    'boeking: in het jaar erna': ['Number(datum.slice(0, 4)) > jaar', 'false'],
  }),
  ...groep(`${BRON}/jaarafsluiting.rules.ts`, `${BRON}/jaarafsluiting.rules.spec.ts`, {
    'jaarafsluiting: te vroeg': ['vandaag <= `${String(jaar)}-12-31`', 'false'],
    'jaarafsluiting: niet op volgorde': ['if (eerder)', 'if (false && eerder)'],
    'jaarafsluiting: met open posten': ['isLaatste(tot, jaar) && vast', 'false'],
  }),
  ...groep(`${BRON}/grootboek.ts`, INT, {
    'grootboek: nog eens anders': ['if (!gelijk) throw andersGeboekt();', '', 'each cause once'],
    'grootboek: tegelijk': [
      'if (!ALLEEN.has(soort)) await tx.query(LOCK_BRON, [soort, bronnen]);',
      '',
      'each cause once',
    ],
    'grootboek: een correctie terug': ['if (BLIJFT.has(oud.soort)) throw blijft();', '', 'undoes'],
  }),
  ...groep(`${BRON}/grootboek-fouten.ts`, INT, {
    'grootboek: zonder te zeggen wat er over is': [
      "if (constraint === 'saldo_niet_onder_nul') throw tekort(...(JSON.parse(detail) as [Tekort, ...Tekort[]]));",
      '',
      'what is left',
    ],
  }),
  ...groep(`${BRON}/jaarafsluiting.service.ts`, INT, {
    'jaarafsluiting: door een ander': [
      'programma.penvoerderId !== actor.organisatieId',
      'false',
      'penvoerder',
    ],
    'jaarafsluiting: nog eens anders': ['if (al.ruimte === ruimte) return al;', 'return al;', 'takes along'],
  }),
];
