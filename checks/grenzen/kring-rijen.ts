// SPDX-License-Identifier: EUPL-1.2
// The kringen of the probes. K1 is of C1: `derde` is in it, and the moderator of C1 was asked. K2 is of C2, and empty.
import { id } from './wie.js';

export const [R1, R2] = [id(501), id(502)];
export const [K1, K2] = [id(511), id(512)];
export const [P1, P2] = [id(521), id(522)];
