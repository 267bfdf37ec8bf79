// SPDX-License-Identifier: EUPL-1.2
import { plusDagen, type Reden } from '#libs/kernel';

const DAGEN_VOORUIT = 366;

/** What is wrong with an interest that somebody declares `vandaag`; a new job may be told of before it begins. */
export function checkBelang({ van }: { van: string }, vandaag: string): Reden[] {
  if (van <= plusDagen(vandaag, DAGEN_VOORUIT)) return [];
  return [{ pad: 'van', melding: 'Een belang kunt u hoogstens een jaar van tevoren melden.' }];
}

/** What is wrong with this last day: an interest that was there is not ended as if it had not been. */
export function checkEinde({ van }: { van: string }, tot: string, vandaag: string): Reden[] {
  if (tot < vandaag)
    return [{ pad: 'tot', melding: 'Een belang eindigt op zijn vroegst vandaag: wat er was, blijft staan.' }];
  if (tot < van) return [{ pad: 'tot', melding: 'De laatste dag ligt voor de eerste dag.' }];
  return [];
}

/** Whether it counts for what was asked on `sinds` or later: also when it has yet to begin, and on its last day. */
export const teltBelang = ({ tot }: { tot: string | null }, sinds: string): boolean =>
  tot === null || tot >= sinds;
