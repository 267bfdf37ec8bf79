// SPDX-License-Identifier: EUPL-1.2

/** What opens the questions about the help. Apart from those, which come when they are opened. */
export const OPENER_TEKSTEN = {
  nl: {
    opener: 'Zeg of dit u hielp',
    tochNiet: 'Het hielp toch niet',
    tochWel: 'Het is opgelost',
  },
  en: {
    opener: 'Say whether this helped you',
    tochNiet: 'It did not help after all',
    tochWel: 'It was solved',
  },
};
