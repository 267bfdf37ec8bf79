// SPDX-License-Identifier: EUPL-1.2
import { randomBytes, randomInt } from 'node:crypto';

/** Digits of a code: easy to type over from a mail. */
const CIJFERS = 8;

/** A code by the generator of the operating system, each as likely as the next. */
export const newCode = (): string => String(randomInt(10 ** CIJFERS)).padStart(CIJFERS, '0');

/** 256 bits of chance. */
export const newBewerksleutel = (): string => randomBytes(32).toString('base64url');
