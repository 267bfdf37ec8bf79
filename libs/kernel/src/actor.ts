// SPDX-License-Identifier: EUPL-1.2

/**
 * Who acts. `anoniem`: nobody signed in; `indiener`: whoever holds the status key of one hulpvraag; `systeem`: the
 * worker; `machine`: a registered system of another organisation. The others are claims of the identity provider.
 */
export const ROLLEN = [
  'anoniem',
  'indiener',
  'ondernemer',
  'coordinator',
  'aanbieder',
  'analist',
  'financier',
  'beheerder',
  'machine',
  'systeem',
] as const;

export type Rol = (typeof ROLLEN)[number];

/** Roles that an access token of the identity provider may carry; the rest are given by the system itself. */
export const TOKEN_ROLLEN = [
  'ondernemer',
  'coordinator',
  'aanbieder',
  'analist',
  'financier',
  'beheerder',
] as const;

/** What a machine may be allowed, per resource; a beheerder gives them at registration. */
export const SCOPES = ['aanbod:lezen', 'hulpvragen:lezen', 'rapporten:lezen'] as const;

export type Scope = (typeof SCOPES)[number];

/** On whose behalf a transaction runs; the row-level-security context is set from it and from nothing else. */
export interface Actor {
  rol: Rol;
  /** Subject of the access token, or a fixed name for `systeem` and `anoniem`. No personal data. */
  subject: string;
  /** Region code of a coordinator or of a machine, e.g. `TWE` or `LANDELIJK`. */
  regio?: string;
  /** Of a coordinator: leads the region. The identity provider says so, and the register of behandelaars follows. */
  hoofdcoordinator?: boolean;
  /** 8 digits; of an ondernemer. */
  kvkNummer?: string;
  /** Uuid of the organisatie of an aanbieder. */
  organisatieId?: string;
  /** Uuid of the one hulpvraag that an indiener may open. */
  hulpvraagId?: string;
  /** Uuid of the betrokkene whose mailbox an indiener proved by a code. */
  betrokkeneId?: string;
  /** Of a machine: what its token and its registration both allow. */
  scopes?: readonly Scope[];
}

export const ANONIEM: Actor = { rol: 'anoniem', subject: 'anoniem' };
export const SYSTEEM: Actor = { rol: 'systeem', subject: 'systeem' };
