// SPDX-License-Identifier: EUPL-1.2

// Shapes of the KVK's Zoeken v2 and Basisprofiel v1, from its public test environment.

export interface Antwoord {
  status: number;
  inhoud: unknown;
}

/** The KVK's own form of refusal. */
export const refuse = (status: number, code: string, omschrijving: string): Antwoord => ({
  status,
  inhoud: { fout: [{ code, omschrijving }] },
});

export const href = (url: string) => ({ href: url });
