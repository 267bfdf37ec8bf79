// SPDX-License-Identifier: EUPL-1.2

/** Who may see how the queues are, and set going again what failed. */
export const WACHTRIJEN = {
  wachtrijenLijst: { rollen: { beheerder: 'alle' } },
  wachtrijMislukt: { rollen: { beheerder: 'alle' } },
  teruggekomenMailLijst: { rollen: { beheerder: 'alle' } },
  wachtrijOpnieuw: { rollen: { beheerder: 'alle' } },
} as const;
