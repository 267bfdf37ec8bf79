// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Zaakkoppeling } from '../koppeling/zaak';
import { Afspraken } from './afspraken';
import { Berichten } from './berichten';
import { Gegevens } from './gegevens';
import { Rechten } from './rechten';

/** What stands below what was asked for: it comes a moment later, so that whose turn it is is seen at once. */
export default function Onderdelen({ magSchrijven }: { magSchrijven: boolean }): ReactNode {
  return (
    <>
      {magSchrijven && <Berichten />}
      {magSchrijven && <Afspraken />}
      <Gegevens />
      <Zaakkoppeling />
      <Rechten />
    </>
  );
}
