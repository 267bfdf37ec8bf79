// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Artikel } from './artikel';
import { TEKSTEN } from './teksten-privacy';

export const Component = (): ReactNode => <Artikel teksten={TEKSTEN} />;
