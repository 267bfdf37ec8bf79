// SPDX-License-Identifier: EUPL-1.2
import type { Schema } from '../../api/api';
import type { MIJN_TEKSTEN } from './teksten-mijn';

export type Mijn = Schema['MijnErvaringenWeergave'];
export type Gedaan = keyof (typeof MIJN_TEKSTEN)['nl']['gedaan'];
export type Vertel = (wat: Gedaan) => void;
