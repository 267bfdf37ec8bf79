// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/impactverantwoording/src/effect';
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
  ...regels('groeptijd', { 'groeptijd: vergeleken met wie al hulp heeft': ['een.groep > grens', 'true'] }),
  ...regels(
    'invloed',
    { 'effect: zekerheid van één cluster': ['perArm.some((aantal) => aantal === 1)', 'false'] },
    'groeptijd',
  ),
];
