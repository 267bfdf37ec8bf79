// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/prestatiefinanciering/src';
const DECLARATIE = `${BRON}/declaratie`;
const DECLARATIES = 'libs/prestatiefinanciering/test/declaratie.int.spec.ts';
const BELANGEN = 'libs/prestatiefinanciering/test/belang.int.spec.ts';

/** Declared interests, and who decides about a declaratie. What holds for SQL too is held by the database. */
export const DECLARATIE_INGREPEN = [
  ...groep(`${BRON}/belang/belang.rules.ts`, `${BRON}/belang/belang.rules.spec.ts`, {
    'belang: met terugwerkende kracht weg': ['if (tot < vandaag)', 'if (false)'],
    'belang: eindigt voordat het begint': ['if (tot < van)', 'if (false)'],
    'belang: telt niet op de laatste dag': ['tot >= sinds', 'tot > sinds'],
    'belang: jaren van tevoren': ['van <= plusDagen(vandaag, DAGEN_VOORUIT)', 'true'],
  }),
  ...groep(`${BRON}/belang/belang.service.ts`, BELANGEN, {
    'belang: in wie geen aanbieder is': [`organisatie?.soort === 'aanbieder'`, 'organisatie'],
    'belang: twee keer beeindigd': [
      'if (!changedOne(await tx.update(Belang, { id }, velden))) throw AL_BEEINDIGD;',
      'await tx.update(Belang, { id }, velden);',
    ],
  }),
  ...groep(`${DECLARATIE}/wie.rules.ts`, `${DECLARATIE}/wie.rules.spec.ts`, {
    'declaratie: door wie niet de penvoerder is': ['wie.isPenvoerder ? []', 'true ? []'],
    'declaratie: met een belang': ['wie.heeftBelang ?', 'false ?'],
    'declaratie: door wie er al over besliste': ['van[rol] === wie.subject', 'false'],
    'declaratie: goedgekeurd door de beoordelaar': [
      "goedkeuren: ['ingediendDoor', 'beoordeeldDoor']",
      "goedkeuren: ['ingediendDoor']",
    ],
  }),
  ...groep(`${DECLARATIE}/verzamelen.rules.ts`, `${DECLARATIE}/verzamelen.rules.spec.ts`, {
    'declaratie: wat niet declarabel is': ["if (!declarabel) return 'wordt-beoordeeld';", ''],
    'declaratie: wat al vaststaat': ['if (vast !== null) return VAST[vast];', ''],
    'declaratie: onder het minimum': ['indicatoren.has(indicatorCode) ?', 'true ?'],
    'declaratie: boven het plafond': ['bedragInCenten > over', 'false'],
    'declaratie: over twee jaren': ['van.slice(0, 4) === tot.slice(0, 4)', 'true'],
    'declaratie: voor de afspraak': ['afspraak.van <= van', 'true'],
    'declaratie: na de afspraak': ['tot <= afspraak.tot', 'true'],
  }),
  ...groep(`${DECLARATIE}/declaratie.rules.ts`, `${DECLARATIE}/declaratie.rules.spec.ts`, {
    'declaratie: een regel zonder besluit': ['if (zonder === 0) return fouten;', 'if (true) return fouten;'],
    'declaratie: een regel van een ander': ['!ids.includes(regel.prestatieId)', 'false'],
    'declaratie: weigeren zonder reden': ['reden === null ? [{ pad', 'false ? [{ pad'],
    'declaratie: een hash zonder de aanvraag': [
      '...{ declaratieHash, toegekendInCenten },',
      '...{ toegekendInCenten },',
    ],
  }),
  ...groep(`${DECLARATIE}/declaratie.lezer.ts`, DECLARATIES, {
    'declaratie: het oordeel voordat het een besluit is': [
      "rol === 'financier' || status !== 'beoordeeld'",
      'true',
      'is read by its party',
    ],
    'declaratie: wie er oordeelde': ['if (!alles) return', 'if (false) return', 'is read by its party'],
  }),
  ...groep(`${DECLARATIE}/indienen.service.ts`, DECLARATIES, {
    'declaratie: bekeken door een ander': [
      'if (!isVan(actor, gekozen.afspraak)) throw forbidden();',
      '',
      'collects what can be declared',
    ],
    'declaratie: met fouten ingediend': [
      'const fouten = checkKeuze(prestatieIds, kandidaten, ruimte);',
      'const fouten = checkKeuze(prestatieIds, kandidaten, ruimte).slice(9);',
      'hears every fault',
    ],
    'declaratie: ingetrokken door een ander': [
      'if (!isVan(actor, oud)) throw forbidden();',
      '',
      'is taken back',
    ],
    'declaratie: ingetrokken na de beoordeling': [
      "if (oud.status !== 'ingediend') throw stapKanNiet(oud.status);",
      '',
      'is taken back',
    ],
  }),
  ...groep(`${DECLARATIE}/terugdraaien.service.ts`, DECLARATIES, {
    'terugdraaien: door wie het niet mag': [
      'await requireDaad(tx, actor, oud, daad);',
      '',
      'is undone by two',
    ],
    'terugdraaien: zonder dat het is gevraagd': [
      'if (oud.terugdraaireden === null) throw stapKanNiet(oud.status);',
      '',
      'is undone by two',
    ],
    'terugdraaien: twee keer gevraagd': [
      "if (oud.terugdraaireden !== null) throw stapKanNiet('al teruggevraagd');",
      '',
      'is undone by two',
    ],
    'terugdraaien: zonder tegenboeking': [
      'await this.grootboek.reverse(tx, actor, { boekingId: boeking.id, bronId: id, datum: datumVan(nu) });',
      '',
      'is undone by two',
    ],
  }),
  ...groep(`${DECLARATIE}/declaratie.opslag.ts`, DECLARATIES, {
    'declaratie: een belang zonder gevolg': [
      'een.aanbiederId === aanbiederId && teltBelang(een, sinds)',
      'false',
      'neither of whom',
    ],
  }),
  ...groep(`${DECLARATIE}/beoordelen.service.ts`, DECLARATIES, {
    'declaratie: een andere beoordeling': [
      'if (oud.oordeelHash !== oordeelHash) throw beoordelingVeranderd();',
      '',
      'is approved as it was seen',
    ],
  }),
  ...groep(`${DECLARATIE}/declaratiebezwaar.service.ts`, DECLARATIES, {
    'bezwaar: na zes weken': ['if (datumVan(nu) > tot) throw teLaat(tot);', '', 'can be objected to'],
    'bezwaar: twee keer besloten': [
      '{ id: bezwaar.id, besluit: IsNull() }',
      '{ id: bezwaar.id }',
      'frees what was refused',
    ],
  }),
];
