// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/aanbodmatching/src';
const CODE = 'test/flow/inlogcode.spec.ts';
const CONCEPT = 'test/flow/concept.spec.ts';
const PAD = 'test/flow/hulpvraag.spec.ts';
const KRING = 'test/flow/kringloop.spec.ts';
const VAST = 'test/flow/vastgehouden.spec.ts';
const UITWISSELING = 'libs/matching-engine/src/exchange';
const AFWIJZING = 'libs/aanbodmatching/test/afwijzing.int.spec.ts';
const BESTAND = ['libs/aanbodmatching/test/aanbod-uitwisseling.int.spec.ts', 'test/lang/t18-bestand.spec.ts'];
const TABEL = 'libs/platform/src/tabel/tabel.ts';

/** Keys, codes, decisions and files of the pillar. */
export const AANBODMATCHING_INGREPEN = [
  ...groep(`${BRON}/toewijzing/heraanbod.service.ts`, AFWIJZING, {
    'heraanbod: ook wat niet past': ['!afgewezen.has(match.aanbodId)', 'true', 'the first of the list'],
  }),
  ...groep(`${BRON}/afwijzing/afwijzing.service.ts`, AFWIJZING, {
    'afwijzing: ook wat al is gekozen': [
      'toewijzingen.some(({ status }) => isLopend(status))',
      'toewijzingen.length < 0',
      'refused',
    ],
  }),
  ...groep(`${BRON}/hulpvraag/statussleutel.rules.ts`, `${BRON}/hulpvraag/statussleutel.rules.spec.ts`, {
    'statussleutel: elke sleutel': ['timingSafeEqual(verwacht, gegeven)', 'true'],
    'statussleutel: dezelfde voor elke hulpvraag': [
      '.update(`hulpvraag:${hulpvraagId}`)',
      '.update(`hulpvraag`)',
    ],
  }),
  ...groep(`${BRON}/inlogcode/inlogcode.rules.ts`, `${BRON}/inlogcode/inlogcode.rules.spec.ts`, {
    'code: dezelfde afdruk voor elke hulpvraag': [
      '`inlogcode:${hulpvraagId}:${code}`',
      '`inlogcode:${code}`',
    ],
    'code: afdruk zonder geheim': [
      `createHmac('sha256', geheim).update(\`inlogcode`,
      `createHmac('sha256', '').update(\`inlogcode`,
    ],
  }),
  ...groep(`${BRON}/inlogcode/inlogcode.service.ts`, CODE, {
    'code: elke code': [
      `CASE WHEN code_hash = $2 THEN now() END`,
      `CASE WHEN $2::text IS NOT NULL THEN now() END`,
    ],
    'code: vaker te gebruiken': ['ingewisseld_op IS NULL AND pogingen < $3', 'pogingen < $3'],
    'code: zo vaak raden als men wil': ['SET pogingen = pogingen + 1,', 'SET pogingen = pogingen,'],
    'code: ook te laat': [' AND vervalt_op > now()', ''],
    'code: voor elk adres': [' AND platform.is_betrokkene(betrokkene_id, $2)', ' AND $2::bytea IS NOT NULL'],
  }),
  ...groep(`${BRON}/inlogcode/inlogcode.service.ts`, CODE, {
    'code: de tijd verraadt het': [
      'await inSteps(STAP_MS, () => this.exchange(hulpvraagId, code))',
      'await this.exchange(hulpvraagId, code)',
      'hears nothing before',
    ],
    'code: de tijd van vragen verraadt het': [
      'await inSteps(STAP_MS, () =>\n      this.db.as',
      'await (async (_stap: number, werk: () => Promise<void>) => werk())(STAP_MS, () =>\n      this.db.as',
      'hears nothing before',
    ],
  }),
  ...groep(`${BRON}/inlogcode/inlogcode.controller.ts`, CODE, {
    'koppelen: zonder bewerksleutel': [
      'if (!(await this.indiener.holdsBewerksleutel(id, sleutel)))',
      'if (false)',
    ],
    'code: niet geteld per hulpvraag': [
      '@Begrensd(RADEN_PER_IP, RADEN_PER_OBJECT)',
      '@Begrensd(RADEN_PER_IP)',
    ],
    'code: vragen niet geteld per hulpvraag': [
      '@Begrensd(VRAGEN_PER_IP, VRAGEN_PER_OBJECT)',
      '@Begrensd(VRAGEN_PER_IP)',
    ],
  }),
  ...groep(`${BRON}/concept/conceptsleutel.rules.ts`, `${BRON}/concept/conceptsleutel.rules.spec.ts`, {
    'conceptsleutel: elke sleutel': ['timingSafeEqual(verwacht, gegeven)', 'true', 'opens that concept'],
    'conceptsleutel: dezelfde voor elk concept': ['`concept:${conceptId}`', '`concept`'],
    'conceptsleutel: die van de hulpvraag': ['`concept:${conceptId}`', '`hulpvraag:${conceptId}`'],
  }),
  ...groep(`${BRON}/concept/concept.service.ts`, CONCEPT, {
    'concept: met elke sleutel': [
      'sleutel === undefined || !isConceptsleutel(id, sleutel, this.config.statussleutelGeheim)',
      'false',
    ],
    'concept: een vreemde zo vaak gemaild als men wil': ['if (mailen) await', 'await'],
  }),
  ...groep(`${BRON}/concept/concept.opslag.ts`, CONCEPT, {
    'concept: elke versie': ['if (concept.versie !== versie)', 'if (false)'],
    'concept: zo groot als men wil': ['if (Buffer.byteLength(inhoud) > MAX_BYTES)', 'if (false)'],
  }),
  ...groep(`${BRON}/concept/conceptindiening.service.ts`, CONCEPT, {
    'concept: ingediend wat niet af is': [
      'await checkInhoud(NieuweHulpvraagDto, bewaard.inhoud)',
      'bewaard.inhoud as NieuweHulpvraagDto',
    ],
    'concept: blijft na het indienen': ['    await tx.delete(Concept, { id, versie });\n', ''],
  }),
  ...groep(`${BRON}/inlogcode/koppeling.service.ts`, CODE, {
    'koppelen: ook van een ander': ['      if (!oud) throw vanEenAnder();\n', ''],
  }),
  ...groep(`${BRON}/hulpvraag/indiener.ts`, CODE, {
    'bewerksleutel: ook te laat': [' AND vervalt_op > now()', ''],
    'statussleutel: opent elke hulpvraag': [
      'isStatussleutel(hulpvraagId, sleutel, this.config.statussleutelGeheim)',
      'true',
    ],
    'statussleutel: zegt niet dat een code nodig is': [`if (actor.rol === 'anoniem' && `, 'if (false && '],
  }),
  ...groep(`${BRON}/hulpvraag/hulpvraag.opslag.ts`, PAD, {
    'hulpvraag: elke versie': ['  if (hulpvraag.versie !== versie) throw versieVerouderd(hulpvraag);\n', ''],
  }),
  ...groep(`${BRON}/hulpvraag/wijziging.service.ts`, KRING, {
    'hulpvraag: een coordinator verplaatst hem': [
      `if (vast && vast.regio !== oud.regio && actor.rol === 'coordinator')`,
      'if (false)',
    ],
  }),
  ...groep(`${BRON}/hulpvraag/hulpvraag.opslag.ts`, KRING, {
    'hulpvraag: ook gesloten': ['if (!isOpen(hulpvraag.status))', 'if (false)'],
  }),
  ...groep(`${BRON}/hulpvraag/hulpvraag.opslag.ts`, 'libs/aanbodmatching/test/hulpvraag-versie.int.spec.ts', {
    'hulpvraag: een versie die intussen verschoof': [
      'if (!changedOne(uitkomst)) throw versieVerouderd(nieuw);',
      '',
    ],
  }),
  ...groep(`${BRON}/hulpvraag/hulpvraag.service.ts`, VAST, {
    'vastgehouden: wordt bevestigd en gematcht': ['inzending?.vastgehouden !== true', 'true'],
    'vastgehouden: niets wordt vastgehouden': [`inzending?.vastgehouden === true ?`, 'false ?'],
  }),
  ...groep(`${BRON}/hulpvraag/vastgehouden.service.ts`, VAST, {
    'vastgehouden: elke versie': [
      '  if (hulpvraag.versie !== versie) throw versieVerouderd(hulpvraag);\n',
      '',
    ],
    'vastgehouden: wat niet wordt vastgehouden': ['if (!isVastgehouden(hulpvraag.status))', 'if (false)'],
    'vastgehouden: twee keer afwijzen': [`if (oud.status === 'afgewezen')`, 'if (false)'],
  }),
  ...groep(`${BRON}/match/match.service.ts`, VAST, {
    'vastgehouden: wordt toch gematcht': [' || isVastgehouden(hulpvraag.status)', ''],
  }),
  ...groep(`${BRON}/inlogcode/inlogcode.service.ts`, VAST, {
    'vastgehouden: een code per mail': [' || isVastgehouden(gevonden.status)', ''],
  }),
  ...groep(`${BRON}/toewijzing/toewijzing.service.ts`, ['test/flow/laatste-plaats.spec.ts', PAD], {
    'toewijzing: zonder regels': ['if (redenen.length > 0)', 'if (false)'],
  }),
  ...groep(`${BRON}/toewijzing/besluit.service.ts`, [PAD, KRING], {
    'besluit: ongedaan na de tijd': ['if (melding !== null)', 'if (false)'],
  }),
  ...groep(`${BRON}/toewijzing/toewijzing.opslag.ts`, [PAD, KRING], {
    'toewijzing: elke versie': [
      `  if (!toewijzing) throw notFound('Deze toewijzing');\n  if (toewijzing.versie !== versie) throw versieVerouderd(toewijzing);\n`,
      `  if (!toewijzing) throw notFound('Deze toewijzing');\n`,
    ],
    'toewijzing: van een andere hulpvraag': ['toewijzing?.hulpvraagId !== hulpvraagId', '!toewijzing'],
    'toewijzing: elke stap': ['  requireZet(wending, oud.status, actor);\n', ''],
    'toewijzing: houdt zijn plaats': [' && MET_PLAATS.includes(status)', ''],
  }),
  ...groep(`${BRON}/toewijzing/toestemming.service.ts`, KRING, {
    'toestemming: een coordinator vertelt niet hoe': ['if (hoe === undefined)', 'if (false)'],
    'toestemming: kiezen zonder plaats': [`if (stand === 'vol')`, 'if (false)'],
  }),
  ...groep(`${BRON}/verloop/overgang.rules.ts`, `${BRON}/verloop/verloop.rules.spec.ts`, {
    'verloop: voor iedereen': ['if (partij === null || !overgang.door.includes(partij))', 'if (false)'],
    'verloop: vanuit elke status': ['if (!overgang.van.includes(zet.van))', 'if (false)'],
    'verloop: anders zonder woorden': [`if (reden === 'anders' && !toelichting?.trim())`, 'if (false)'],
  }),
  ...groep(`${BRON}/toewijzing/toewijzing.rules.ts`, `${BRON}/toewijzing/toewijzing.rules.spec.ts`, {
    'toewijzing: meer staatssteun dan mag': ['gevraagd === 0 || gevraagd <= ruimte', 'true'],
    'toewijzing: niet gepubliceerd': ['if (!keuze.gepubliceerd)', 'if (false)'],
    'toewijzing: ongedaan na de tijd': ['nu > ongedaanTot', 'false'],
  }),
  ...groep(TABEL, BESTAND, {
    'bestand: formules in CSV': ['ofText(cel, guardFormula)', 'cel'],
    'bestand: vreemde tekens in XLSX': ['value: toCeltekst(value), type: String', 'value, type: String'],
  }),
  ...groep(`${UITWISSELING}/formule.rules.ts`, `${UITWISSELING}/formule.rules.spec.ts`, {
    'bestand: formules': ["BEGIN.test(binnen) ? `'${binnen}` : binnen", 'binnen'],
    'bestand: formules midden in een tekst': [`tekst.replace(BINNEN, "$&'")`, 'tekst'],
  }),
  ...groep(`${UITWISSELING}/xlsx.grens.ts`, `${UITWISSELING}/xlsx.grens.spec.ts`, {
    'bestand: elk aantal delen': ['        delen += 1;\n', ''],
    'bestand: uitgepakt elke grootte': ['        ruimte -= originalSize;\n', ''],
    'bestand: namen die wegleiden': ['if (LEIDT_WEG.test(name))', 'if (false)'],
    'bestand: documenttypen': ['/<!(DOCTYPE|ENTITY)/i.test(xml)', 'false'],
    'bestand: lange teksten': ['langste > MAX_TEKST', 'false'],
    'bestand: elk aantal tags': ['tags > maxRijen * TAGS_PER_RIJ', 'false'],
    'bestand: een cel ver weg': ['&& !isSheetWithin(xml, maxRijen)', '&& false'],
    'bestand: een cel die haar plaats verbergt': [
      'if (plaats === null) return false;',
      'if (plaats === null) continue;',
    ],
    'bestand: elk aantal kolommen': ['kolommen <= MAX_KOLOMMEN', 'true'],
    'bestand: elk aantal cellen': [' && rijen * kolommen <= maxRijen * CELLEN_PER_RIJ', ''],
  }),
];
