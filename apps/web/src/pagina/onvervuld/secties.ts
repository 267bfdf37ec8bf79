// SPDX-License-Identifier: EUPL-1.2

/** Sections of the SBI 2008 by letter: the register knows no finer, so that few in a group tell of nobody. */
const SECTIES: Readonly<Record<string, string>> = {
  A: 'Landbouw, bosbouw en visserij',
  B: 'Winning van delfstoffen',
  C: 'Industrie',
  D: 'Energie',
  E: 'Water en afval',
  F: 'Bouw',
  G: 'Handel',
  H: 'Vervoer en opslag',
  I: 'Horeca',
  J: 'Informatie en communicatie',
  K: 'Financiële diensten',
  L: 'Onroerend goed',
  M: 'Advies, onderzoek en ontwerp',
  N: 'Verhuur en andere zakelijke diensten',
  O: 'Openbaar bestuur',
  P: 'Onderwijs',
  Q: 'Zorg en welzijn',
  R: 'Cultuur, sport en recreatie',
  S: 'Overige diensten',
  T: 'Huishoudens',
  U: 'Internationale organisaties',
};

/** The name of a section with its letter; of an unknown one the letter. */
export const sectieVan = (letter: string): string => {
  const naam = SECTIES[letter];
  return naam === undefined ? `Sectie ${letter}` : `${naam} (${letter})`;
};

export const SECTIEKEUZES = Object.keys(SECTIES).map((waarde) => ({ waarde, label: sectieVan(waarde) }));
