// SPDX-License-Identifier: EUPL-1.2
import { escapeHtml, page } from '../pagina/pagina.js';
import type { DemoAccount } from './demo-accounts.js';

const DIENST = 'aanmelden';

const choice = (account: DemoAccount): string =>
  `<li><button class="keuze" name="account" value="${escapeHtml(account.id)}"><strong>${escapeHtml(account.naam)}</strong> ${escapeHtml(account.omschrijving)}</button></li>`;

/** A list of demo accounts; each is one button, so it works with keyboard, voice and without script. */
export const loginPage = (actie: string, accounts: readonly DemoAccount[]): string =>
  page(
    'Kies wie u bent',
    DIENST,
    `<p class="let-op">Dit zijn verzonnen personen om Schakel mee uit te proberen. U hebt geen wachtwoord nodig.</p>
<form method="post" action="${escapeHtml(actie)}"><ul class="keuzes">${accounts.map(choice).join('\n')}</ul></form>`,
  );

export const errorPage = (melding: string): string =>
  page(
    'Aanmelden lukt niet',
    DIENST,
    `<p>${escapeHtml(melding)}</p><p>Ga terug naar Schakel en probeer het opnieuw.</p>`,
  );

/** `formulier` comes from the provider: a form with id `op.logoutForm` that the button belongs to. */
export const logoutPage = (formulier: string): string =>
  page(
    'Wilt u afmelden?',
    DIENST,
    `${formulier}<p><button class="gewoon" form="op.logoutForm" name="logout" value="yes">Ja, meld mij af</button></p>`,
  );
