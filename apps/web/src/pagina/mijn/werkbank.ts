// SPDX-License-Identifier: EUPL-1.2

/** Where a link of a mail to a coordinator leads; `null` when it says nothing. */
export function werkbankadres(hash: string): string | null {
  const delen = new URLSearchParams(hash.replace(/^#/, ''));
  const [weergave, hulpvraag] = [delen.get('werklijst'), delen.get('hulpvraag')];
  if (weergave !== null) return `/werkbank?${new URLSearchParams({ weergave }).toString()}`;
  if (delen.has('overdracht')) return '/werkbank/overdrachten';
  return hulpvraag === null ? null : `/werkbank?${new URLSearchParams({ hulpvraag }).toString()}`;
}
