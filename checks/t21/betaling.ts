// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/prestatiefinanciering/src';
const TEST = 'libs/prestatiefinanciering/test';
const REKENINGEN = `${TEST}/bankrekening.int.spec.ts`;
const BETALINGEN = `${TEST}/betaling.int.spec.ts`;
const SCHEMA = 'libs/prestatiefinanciering/test/betaalschema.int.spec.ts';

/** Accounts, and payments of what was approved. Who may what, and once only, is held by the database too. */
export const BETALING_INGREPEN = [
  ...groep(`${BRON}/bankrekening/iban.rules.ts`, `${BRON}/bankrekening/iban.rules.spec.ts`, {
    'iban: zonder de proef op de som': ['restOf(iban) === 1 ? null', 'true ? null'],
    'iban: van elke lengte': ['if (iban.length !== lengte)', 'if (false)'],
    'iban: van buiten SEPA': [
      'const lengte = LENGTES[iban.slice(0, 2)];',
      'const lengte = LENGTES[iban.slice(0, 2)] ?? iban.length;',
    ],
    'iban: helemaal te zien': ['${iban.slice(0, 2)} •••• ${iban.slice(-4)}', '${iban}'],
  }),
  ...groep(`${BRON}/bankrekening/bankrekening.rules.ts`, `${BRON}/bankrekening/bankrekening.rules.spec.ts`, {
    'bankrekening: koelt niet af': ['vanProgramma ? bevestigdOp :', 'true ? bevestigdOp :'],
    'bankrekening: voor haar tijd in gebruik': ['vanaf !== null && vanaf <= nu &&', 'vanaf !== null &&'],
    'bankrekening: ingetrokken en in gebruik': ['&& vervallenReden === null,', ','],
    'bankrekening: de oudste': [
      '(laatste === null || isLater(een, laatste) ? een : laatste)',
      '(laatste ?? een)',
    ],
  }),
  ...groep(`${BRON}/bankrekening/bankrekening.service.ts`, REKENINGEN, {
    'bankrekening: zelf bevestigd': [
      'if (oud.ingevoerdDoor === actor.subject) throw zelfIngevoerd();',
      '',
      'never confirmed by who entered it',
    ],
    'bankrekening: nog eens bevestigd': [
      'if (oud.bevestigdOp !== null)',
      'if (false)',
      'never confirmed by who entered it',
    ],
    'bankrekening: na haar einde': [
      'if (rij.vervallenOp !== null)',
      'if (false)',
      'makes way for a better one',
    ],
    'bankrekening: met een oude versie': [
      'if (rij.versie !== versie) throw versieVerouderd(rij);',
      '',
      'makes way for a better one',
    ],
    'bankrekening: van geen programma': [
      "if (actor.rol === 'financier' && programmaId === undefined)",
      'if (false)',
      'is refused with what is wrong',
    ],
  }),
  ...groep(`${BRON}/betaling/betaalbatch.service.ts`, BETALINGEN, {
    'betaalbatch: een ander bestand': [
      "if (oud.bestandHash !== bestandHash) throw botst('ander-bestand');",
      '',
      'only for the file they saw',
    ],
    'betaalbatch: met een oude versie': [
      'if (batch.versie !== versie) throw verouderd(batch);',
      '',
      'only for the file they saw',
    ],
    'betaalbatch: op een dag die voorbij is': [
      "if (oud.uitvoerdatum < datumVan(this.klok.nu())) throw botst('uitvoerdatum-voorbij');",
      '',
      'its day is over',
    ],
    'betaalbatch: opgehaald voor twee het vrijgaven': [
      "if (batch.status !== 'vrijgegeven' && batch.status !== 'verwerkt') throw botst('nog-niet-vrijgegeven');",
      '',
      'only for the file they saw',
    ],
  }),
  ...groep(`${BRON}/betaling/betaalbatch.service.ts`, SCHEMA, {
    'betaalbatch: vrijgegeven al past het niet in het schema': [
      'this.schema.require(await readBestand(tx, id));',
      '',
      'released by neither',
    ],
    'betaalbatch: gemaakt al past het niet in het schema': ['this.schema.require(bestand);', '', 'not made'],
  }),
  ...groep(`${BRON}/betaling/bankbericht.service.ts`, BETALINGEN, {
    'bankbericht: hetzelfde bestand nog eens': [
      'if (eerder) return toWeergave(eerder, true);',
      '',
      'booked once when the bank says so',
    ],
    'bankbericht: van een andere rekening': [
      'await requireRekening(tx, programmaId, gelezen);',
      '',
      'by a message of this programma only',
    ],
    'bankbericht: over wat niet is vrijgegeven': [
      '!isWeg.has(opdracht.batchId)',
      'false',
      'not released is not believed',
    ],
    'bankbericht: een ander bedrag': ["return 'ander-bedrag';", 'return null;', 'for somebody to look at'],
    'bankbericht: teruggestort is betaald': [
      "if (melding.uitkomst === 'teruggestort') return 'teruggestort';",
      '',
      'for somebody to look at',
    ],
  }),
  ...groep(`${BRON}/betaling/afrekening.ts`, BETALINGEN, {
    'afrekening: in een jaar dat gesloten is': [
      'while (gesloten.has(jaar)) jaar += 1;',
      '',
      'its own was closed since',
    ],
    'afrekening: geweigerd is betaald': [
      "melding.uitkomst === 'betaald' ? null :",
      'true ? null :',
      'that the bank refuses',
    ],
  }),
  ...groep(`${BRON}/betaling/sepa/xml.rules.ts`, `${TEST}/bankbericht.spec.ts`, {
    'bankbericht: met een DOCTYPE': [
      "if (bron.startsWith('<!', plek)) throw new Xmlfout('Een bestand met een DOCTYPE lezen wij niet.');",
      "if (bron.startsWith('<!', plek)) return void this.skip('>');",
    ],
  }),
];
