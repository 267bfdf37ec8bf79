// SPDX-License-Identifier: EUPL-1.2
import type { INestApplicationContext } from '@nestjs/common';
import { Configuratie, Toelatingen } from '#libs/platform';
import { DEMO_ACCOUNTS } from '../../identiteit/demo-accounts.js';
import type { Persoon } from '../aanmelding.js';

// Nobody has these names.
const VOORNAMEN = [
  'Aafke',
  'Bouke',
  'Cato',
  'Douwe',
  'Elke',
  'Ferre',
  'Gijsje',
  'Harm',
  'Imke',
  'Jelte',
  'Kaatje',
];
const ACHTERNAMEN = ['Akkerwind', 'Bosrand', 'Dijkveld', 'Hofbeek', 'Kreekzicht', 'Veldoever', 'Waterkamp'];

interface Keurder extends Persoon {
  naam: string;
}

/** Who leads a region of the demo and approves for it: the demo account, or somebody made up. */
export function keurderVan(regio: string, nr: number): Keurder {
  const van = DEMO_ACCOUNTS.find((een) => een.hoofdcoordinator === true && een.regio === regio);
  const naam = `${VOORNAMEN[nr % VOORNAMEN.length]} ${ACHTERNAMEN[nr % ACHTERNAMEN.length]}`;
  return {
    ...{ sub: van?.id ?? `hoofdcoordinator-${regio.toLowerCase()}`, naam: van?.naam ?? naam },
    ...{ rol: 'coordinator', regio, hoofdcoordinator: true },
  };
}

/** Whoever approves has signed in once: from then on the others see his name. Again it changes nothing. */
export async function admitKeurders(app: INestApplicationContext, regios: readonly string[]): Promise<void> {
  const toelatingen = app.get(Toelatingen, { strict: false });
  const uitgever = app.get(Configuratie, { strict: false }).aanmelden.diensten.medewerkers?.issuer ?? 'demo';
  const analisten = DEMO_ACCOUNTS.filter(({ rol }) => rol === 'analist');
  const allen = [
    ...regios.map((regio, nr) => ({ ...keurderVan(regio, nr), rol: 'coordinator' as const })),
    ...analisten.map(({ id, naam }) => ({ sub: id, naam, rol: 'analist' as const, regio: undefined })),
  ];
  for (const { sub, naam, rol, regio } of allen) {
    const leidt = regio === undefined ? {} : { regio, hoofdcoordinator: true };
    await toelatingen.admit(
      { uitgever, sub, subject: sub, naam, email: null, bewezenEmail: null },
      { goed: true, wie: { rol, ...leidt } },
      () => Promise.resolve(),
    );
  }
}
