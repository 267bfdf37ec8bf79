// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/impactverantwoording/src/effect';
const LOTING_REGELS = 'libs/impactverantwoording/src/loting/lotinglijst.rules.ts';
const EFFECT_PROEF = 'libs/impactverantwoording/test/effect.int.spec.ts';
const regels = (naam: string, ingrepen: Parameters<typeof groep>[2], spec = naam) =>
  groep(`${BRON}/${naam}.rules.ts`, `${BRON}/${spec}.rules.spec.ts`, ingrepen);

/** What keeps a figure of effect honest: fixed beforehand, enough firms, a lot that anybody can redo, a level that follows. */
export const EFFECT_INGREPEN = [
  ...regels('uitspraak', {
    'effect: ontwerp achteraf': ['if (!isVooraf(vast, stand.eersteUitkomstOp))', 'if (false)'],
    'effect: onder het minimum': ['if (tekort.length > 0)', 'if (false)'],
    'effect: te weinig clusters': ['if (clusters < ontwerp.minimumClusters)', 'if (false)'],
    'effect: te weinig over': ['if (n < minimum)', 'if (false)'],
    'effect: verschil heet effect': ['sms.niveau >= 3', 'true'],
  }),
  ...regels(
    'ontwerp',
    {
      'effectontwerp: uitkomst al bekend': ['eersteUitkomstOp <= nu', 'false'],
      'effectontwerp: daarna gewijzigd': ['hashOntwerp(vast.ontwerp) === vast.hash &&', ''],
    },
    'uitspraak',
  ),
  ...regels(
    'sms',
    {
      'sms: loting niet na te rekenen': ['isLoting && !feiten.lotKlopt', 'false'],
      'sms: de ene groep viel weg': ['> UITVAL_VERSCHIL', '> 1'],
      'sms: te veel vielen weg': ['> UITVAL_MEESTE', '> 1'],
      'sms: vooraf al verschillend': ['voortrend.p < VOORTREND_ALFA', 'false'],
      'sms: uit balans': ['({ inBalans }) => !inBalans', '() => false'],
    },
    'uitspraak',
  ),
  ...regels('loting', {
    'loting: ander geheim': ['!isSame(sha256(geheim), aankondiging.inzet)', 'false'],
    'loting: andere lijst': ['!isSame(hashLijst(deelnemers, plaatsen), aankondiging.lijst)', 'false'],
    'loting: dubbel op de lijst': ['new Set(namen).size < namen.length', 'false'],
    'loting: geheim te raden': ['geheim.length < KORTSTE_GEHEIM', 'false'],
  }),
  ...regels(
    'permutatie',
    { 'permutatie: kans nul': ['(1 + raak) / (1 + trekkingen)', 'raak / trekkingen'] },
    'loting',
  ),
  ...groep('libs/impactverantwoording/src/effectontwerp/effectontwerp.service.ts', EFFECT_PROEF, {
    'effectontwerp: een indicator die er niet is': ['if (bron === undefined)', 'if (false)'],
    'effectontwerp: een thema dat er niet is': ["thema === '' || themas.some", 'true || themas.some'],
  }),
  ...regels('groeptijd', { 'groeptijd: vergeleken met wie al hulp heeft': ['een.groep > grens', 'true'] }),
  ...regels(
    'invloed',
    { 'effect: zekerheid van één cluster': ['perArm.some((aantal) => aantal === 1)', 'false'] },
    'groeptijd',
  ),
  ...regels(
    'ontwerp',
    {
      'effectontwerp: meer meetmomenten dan er zijn': [
        'periodenVoor + periodenNa > MOMENTEN.length',
        'false',
      ],
      'effectontwerp: zijn eigen schijnuitkomst': ['ontwerp.schijnuitkomst === ontwerp.indicator', 'false'],
    },
    'uitspraak',
  ),
  ...regels(
    'sms',
    { 'sms: effect waar geen kan zijn': ['p < VOORTREND_ALFA / placebos.length', 'false'] },
    'uitspraak',
  ),
  ...regels(
    'deelname',
    {
      'deelname: vooraf niet gemeten': ['return groep > 0', 'return true'],
      'deelname: wachtte niet': ['? feit.wachtOp !== null :', '? true :'],
      'deelname: gemeten voor de trekking': ['periode > 0 && op > begin)', 'periode > 0)'],
      'deelname: het begin na de trekking': ['periode > 0 && op > begin)', 'op > begin)'],
    },
    'schatten',
  ),
  ...regels(
    'meetmoment',
    { 'meetmoment: niet vanaf de trekking': ['if (lot !== null) return lot.getrokkenOp;', ''] },
    'schatten',
  ),
  ...regels(
    'effectstand',
    { 'effectstand: wie niet antwoordde': ['dagVan(klaarOp) <= vandaag;', 'false;'] },
    'schatten',
  ),
  ...groep(LOTING_REGELS, LOTING_REGELS.replace('.rules.ts', '.rules.spec.ts'), {
    'loting: al geholpen': ['!een.geholpen', 'true'],
    'loting: wacht niet': ['een.wacht,', 'true,'],
    'loting: van een andere regio': ['(regio !== null && een.regio !== regio)', 'false'],
    'loting: één bedrijf twee keer': ['new Set(bedrijven).size < bedrijven.length', 'false'],
    'loting: plaats voor iedereen': ['plaatsen < hulpvragen.length', 'true'],
  }),
  ...groep('libs/impactverantwoording/src/loting/loting.service.ts', EFFECT_PROEF, {
    'loting: voor de openbare waarde er is': ['if (nu < rij.trekkenVanaf)', 'if (false)'],
    'loting: opnieuw getrokken': ['if (rij.getrokkenOp !== null)', 'if (false)'],
    'loting: waarde al bekend': ['this.klok.nu().getTime() + DAG_MS', '0'],
  }),
  ...groep(`${BRON}/lotenlezer.rules.ts`, EFFECT_PROEF, {
    'effect: loting die niet klopt': ['lotingen.every(isNaTeRekenen)', 'true'],
  }),
  ...groep(`${BRON}/effect.sql.ts`, EFFECT_PROEF, {
    'effect: ontwerp met een andere hash': [`e.data ->> 'hash' AS hash`, 'o.hash'],
    'effect: gemeten na de snede': [
      `e.type = 'meting-beantwoord' AND e.volgnummer <= $1`,
      `e.type = 'meting-beantwoord'`,
    ],
  }),
];
