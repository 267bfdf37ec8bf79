// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/prestatiefinanciering/src/prestatie';
const KETEN = 'libs/prestatiefinanciering/test/prestatie.int.spec.ts';
const GEMELD = 'libs/prestatiefinanciering/test/prestatiemelding.int.spec.ts';
const regels = (naam: string, ingrepen: Parameters<typeof groep>[2]) =>
  groep(`${BRON}/${naam}.rules.ts`, `${BRON}/${naam}.rules.spec.ts`, ingrepen);

/** What arises from the loop, what is reported and judged, and what is looked at again. The limits are held by the database. */
export const PRESTATIE_INGREPEN = [
  ...regels('mijlpaal', {
    'prestatie: zonder resultaat': ["if (feiten.reden !== 'geholpen') return [];", ''],
    'prestatie: de coördinator bevestigt': ['isEigenWoord ? BEVESTIGD : NAMENS', 'BEVESTIGD'],
    'prestatie: na vier weken niet geholpen': [
      "antwoord === null || antwoord.geholpen === 'nee'",
      'antwoord === null',
    ],
    'prestatie: voordat de hulp er was': ["status !== 'geleverd' && status !== 'bevestigd'", 'false'],
    'prestatie: betwist telt mee': ["if (status === 'betwist') return 'ondernemer-betwistte';", ''],
  }),
  ...regels('afspraakkeuze', {
    'afspraakkeuze: de regio als eerste': ["(partij === 'aanbieder' ? 0 : 4)", '0'],
    'afspraakkeuze: elk thema gelijk': ['(themas.length > 0 ? 0 : 2)', '0'],
    'afspraakkeuze: elke regio gelijk': ['(regios.length > 0 ? 0 : 1)', '0'],
    'afspraakkeuze: elke indicator gelijk': ['a.volgorde - b.volgorde', '0'],
  }),
  ...regels('steekproef', {
    'steekproef: iedereen wijkt af': ['isUitschieter && loting', 'loting'],
    'steekproef: te raden': ["createHmac('sha256', geheim)", "createHmac('sha256', '')"],
  }),
  ...regels('uitschieter', {
    'uitschieter: van enkelen': ['if (genoeg.length < MINSTENS_AANBIEDERS) return new Set();', ''],
    'uitschieter: op enkele toewijzingen': ['toewijzingen >= MINSTENS_TOEWIJZINGEN', 'true'],
  }),
  ...regels('termijn', { 'prestatie: elke dag een andere dag': ['(8 - weekdag(dag)) % 7', '0'] }),
  ...regels('melding', {
    'prestatie melden: van morgen': ['if (dag > vandaag)', 'if (false)'],
    'prestatie melden: buiten de afspraak': ['if (dag < geldigVan || dag > tot)', 'if (false)'],
    'prestatie melden: te laat': ['if (plusDagen(dag, vensterDagen) < vandaag)', 'if (false)'],
    'prestatie melden: te veel': ['aantal <= over', 'true'],
    'prestatie melden: uit de keten': ["mijlpaal === 'gemeld'", 'true'],
    'prestatie melden: andere regio': ['regios.length === 0 || regios.includes(regio)', 'true'],
    'prestatie melden: met een adres': ['ADRES.test(tekst) || TELEFOON.test(tekst)', 'false'],
  }),
  ...groep(`${BRON}/prestatie.service.ts`, GEMELD, {
    'prestatie: over de eigen melding': [
      'if (oud.gemeldDoor === actor.subject) throw ZELF_GEMELD;',
      '',
      'evidence',
    ],
    'prestatie: aanvaard zonder bewijs': [
      'if (!(await hasBewijs(tx, id))) throw ZONDER_BEWIJS;',
      '',
      'evidence',
    ],
    'prestatie: door wie meebetaalt': [
      'await requirePenvoerder(tx, actor, oud.programmaId);',
      '',
      'evidence',
    ],
    'prestatie: met een oude versie': [
      'if (oud.versie !== versie) throw versieVerouderd(oud);',
      '',
      'evidence',
    ],
    'controle: van het eigen besluit': [
      'if (prestatie.beslotenDoor === actor.subject) throw ZELF_BESLOTEN;',
      '',
      'looked at again',
    ],
    'controle: nog eens': ['if (controle.uitkomst !== null) throw GEDAAN;', '', 'looked at again'],
  }),
  ...groep(`${BRON}/prestatiestand.ts`, KETEN, {
    'prestatie: twee tegelijk': ['await tx.query(LOCK, [toewijzingId]);', '', 'twenty times'],
    'prestatie: betwist blijft': [
      'if (voorbij !== null) return this.lapse(tx, bestaand, voorbij);',
      '',
      'disputed or stopped',
    ],
    'prestatie: niet getrokken': [
      "if (nieuw.status === 'aanvaard') await this.trekking.draw(tx, nieuw);",
      '',
      'by the draw',
    ],
  }),
  ...groep(`${BRON}/bewijs.service.ts`, GEMELD, {
    'bewijs: na het besluit': [
      "if (prestatie.status !== 'gemeld') throw BESLOTEN;",
      '',
      'until it was decided',
    ],
  }),
];
