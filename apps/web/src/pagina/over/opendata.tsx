// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Artikel } from './artikel';
import { TEKSTEN } from './teksten-opendata';

export const Component = (): ReactNode => <Artikel teksten={TEKSTEN} />;
