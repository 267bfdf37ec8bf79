// SPDX-License-Identifier: EUPL-1.2
// The campaigns of the probes. K1: TWE, a concept; K2: TWE, planned; K3: TWE, sent; K4: MBR, measured; K5: MBR, a concept.
import { id } from './wie.js';

export const [K1, K2, K3, K4, K5] = [id(441), id(442), id(443), id(444), id(445)];
/** E1 is invited and E2 held out in K3, E3 is invited in K4. */
export const [E1, E2, E3] = [id(451), id(452), id(453)];
export const [M1, M2] = [id(461), id(462)];
