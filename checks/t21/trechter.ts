// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/aanbodmatching/src/trechter';
const SIGNAAL = 'libs/aanbodmatching/src/onvervuld/gesprekssignaal';
const TELLING = 'libs/communities/src/gesprek/thematelling.rules';

/** Which figures of the funnel are not told. */
export const TRECHTER_INGREPEN = [
  ...groep(`${BRON}/afscherming.rules.ts`, `${BRON}/afscherming.rules.spec.ts`, {
    'trechter: een analist ziet ook wat klein is': ["rol === 'coordinator' ? null : DREMPEL", 'null'],
    'trechter: één groep volgt uit het totaal': ['hoeveel > 1 && som >= grens', 'som >= grens'],
    'trechter: weinigen volgen uit het totaal': ['hoeveel > 1 && som >= grens', 'hoeveel > 1'],
  }),
  ...groep(`${BRON}/trechter.rules.ts`, `${BRON}/trechter.rules.spec.ts`, {
    'trechter: de coördinator bevestigt': [
      "event.data.zelf === false ? 'hulp' : doorOndernemer(event.data.reden)",
      'doorOndernemer(event.data.reden)',
    ],
  }),
  ...groep(`${BRON}/trechter.lezer.ts`, 'test/flow/trechter.spec.ts', {
    'trechter: de tijd van weinigen': ['totaal[stap] === null ? null : tijden[stap]', 'tijden[stap]'],
  }),
  ...groep(`${SIGNAAL}.register.ts`, 'libs/aanbodmatching/test/gesprekssignaal.int.spec.ts', {
    'signaal: ook waar aanbod is': ['if (await this.hasAanbod(tx, regio, thema as Thema)) return;', ''],
  }),
  ...groep(`${TELLING}.ts`, `${TELLING}.spec.ts`, {
    'signaal: van één die veel vraagt': ['vragers >= MINST.vragers &&', ''],
    'signaal: van zo weinig dat het van iemand vertelt': ['gesprekken >= MINST.gesprekken &&', ''],
  }),
];
