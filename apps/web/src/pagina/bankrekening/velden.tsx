// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { Veldfout } from '../../ui/foutsamenvatting';
import { Tekstveld } from '../../ui/veld';
import type { Invoer } from '../beheer/invoer';
import { tekstVan } from '../werkbank/venster';
import type { NieuweBankrekening } from './gegevens';

const VELDEN = {
  iban: 'Vul het rekeningnummer (IBAN) in.',
  tenaamstelling: 'Vul in op wiens naam de rekening staat.',
  straat: 'Vul de straat in.',
  huisnummer: 'Vul het huisnummer in.',
  postcode: 'Vul de postcode in.',
  plaats: 'Vul de plaats in.',
  land: 'Vul de landcode in, zoals NL.',
} as const;
type Veld = keyof typeof VELDEN;

/** What was filled in, and all that is missing. */
export function readRekening(velden: FormData): { nieuw: NieuweBankrekening; fouten: Veldfout[] } {
  const van = (veld: Veld): string => tekstVan(velden, veld) ?? '';
  const fouten = Object.entries(VELDEN).flatMap(([veld, melding]) =>
    van(veld as Veld) === '' ? [{ veld, melding }] : [],
  );
  const nieuw = {
    ...{ iban: van('iban'), tenaamstelling: van('tenaamstelling'), straat: van('straat') },
    ...{ huisnummer: van('huisnummer'), postcode: van('postcode'), plaats: van('plaats') },
    land: van('land').toUpperCase(),
  };
  return { nieuw, fouten };
}

/** Number, name and address: what the bank asks of who is paid. */
export function Rekeningvelden({
  invoer,
  foutVan,
}: {
  invoer: Invoer;
  foutVan: (veld: string) => string | undefined;
}): ReactNode {
  const veld = (naam: Veld, lengte: number, anders = '') => ({
    ...{ id: naam, name: naam, maxLength: lengte, defaultValue: invoer.van(naam, anders) },
    fout: foutVan(naam),
  });
  return (
    <>
      <Tekstveld
        {...veld('iban', 50)}
        label="Rekeningnummer (IBAN)"
        uitleg="Bijvoorbeeld NL91 ABNA 0417 1643 00. Spaties mogen."
        autoComplete="off"
        spellCheck={false}
      />
      <Tekstveld
        {...veld('tenaamstelling', 70)}
        label="Op naam van"
        uitleg="Precies zoals de bank de rekening kent."
      />
      <Tekstveld {...veld('straat', 70)} label="Straat" />
      <Tekstveld {...veld('huisnummer', 16)} kort label="Huisnummer en toevoeging" />
      <Tekstveld {...veld('postcode', 16)} kort label="Postcode" />
      <Tekstveld {...veld('plaats', 35)} label="Plaats" />
      <Tekstveld {...veld('land', 2, 'NL')} kort label="Land" uitleg="Landcode van twee letters." />
    </>
  );
}
