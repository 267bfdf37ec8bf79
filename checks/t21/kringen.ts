// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/communities/src';
const VORMEN = 'libs/communities/test/kring.int.spec.ts';
const LEVEN = 'libs/communities/test/kringleven.int.spec.ts';

/** Who gets a place in a kring, by whose word, and what is left of who goes. */
export const KRING_INGREPEN = [
  ...groep(
    `${BRON}/kringaanmelding/kringaanmelding.rules.ts`,
    `${BRON}/kringaanmelding/kringaanmelding.rules.spec.ts`,
    {
      'kringaanmelding: codes van twee lijsten': ['versies.size === 1', 'versies.size >= 1'],
      'kringaanmelding: vergeleken met een andere lijst': [
        'rij.sbiVersie === versie ? rij.sbi : []',
        'rij.sbi',
      ],
      'kringaanmelding: nog niet begonnen': ['begonnenIn > ditJaar', 'false'],
    },
  ),
  ...groep(`${BRON}/kringaanmelding/kringaanmelding.service.ts`, VORMEN, {
    'kringaanmelding: met een oude versie': [
      'if (oud && oud.versie !== versie) throw versieVerouderd(oud);',
      '',
      'take in who',
    ],
    'kringaanmelding: uit een kring weg': [
      "if (await tx.existsBy(Kringlid, { lidmaatschapId, status: In(['lid', 'uitgenodigd']) }))",
      'if (false)',
      'tell who waits',
    ],
  }),
  ...groep(`${BRON}/kringaanmelding/kringaanmelding.lezer.ts`, VORMEN, {
    'kringdeelnemers: voor iedereen': ['await requireBeheer(tx, communityId);', '', 'keep what somebody'],
  }),
  ...groep(`${BRON}/kringronde/kringronde.service.ts`, VORMEN, {
    'kringronde: van een andere lijst': ['if (anders === 0) return;', 'return;', 'thrown away'],
  }),
  ...groep(`${BRON}/kringronde/kringronde.opslag.ts`, VORMEN, {
    'kringronde: met een oude versie': [
      'if (ronde.versie !== versie) throw versieVerouderd(ronde);',
      '',
      'thrown away',
    ],
  }),
  ...groep(`${BRON}/kring/ritme.rules.ts`, `${BRON}/kring/ritme.rules.spec.ts`, {
    'ritme: zonder het te zeggen': ['datum >= vroegst', 'true'],
    'ritme: de laatste is de vijfde': ['dagnummer > dagen ? dagnummer - 7 : dagnummer', 'dagnummer'],
  }),
  ...groep(`${BRON}/kring/kringplanner.ts`, LEVEN, {
    'kringplanning: steeds opnieuw': [
      `    AND NOT EXISTS (SELECT FROM communities.bijeenkomst b
      WHERE b.kring_id = k.id AND b.status = 'gepland' AND b.eind > $1)`,
      '    AND $1::timestamptz IS NOT NULL',
      'meets each',
    ],
  }),
  ...groep(`${BRON}/kring/invaller.service.ts`, LEVEN, {
    'invaller: die niet past': [
      'if (!invallers.some(({ id }) => id === lidmaatschapId)) throw PAST_NIET;',
      '',
      'loses',
    ],
    'invaller: twee antwoorden': ["if (lid.status === 'uitgenodigd') return lid;", 'return lid;', 'offers'],
  }),
  ...groep(`${BRON}/kring/kring.service.ts`, LEVEN, {
    'kringlid: komt nog steeds': [
      "if (oud.status === 'lid') await signOffAll(tx, lidmaatschapId, omgeving, oud.kringId);",
      '',
      'offers',
    ],
  }),
  ...groep(`${BRON}/kring/kringverloop.ts`, LEVEN, {
    'wissing: de reden van het vertrek': [
      'await tx.update(Kringlid, { lidmaatschapId }, { reden: null });',
      '',
      'is left',
    ],
    'wissing: wie liever niet met hem': ['await tx.query(ZONDER, [lidmaatschapId]);', '', 'is left'],
  }),
];
