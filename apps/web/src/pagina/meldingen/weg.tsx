// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { Weg as Wegpagina } from '../uitkomst/weg';
import { TEKSTEN } from './teksten';

/** The link does not lead to anybody's choices. */
export const Weg = (): ReactNode => <Wegpagina t={useTeksten(TEKSTEN)} />;
