// SPDX-License-Identifier: EUPL-1.2
import type { Sjablonen } from '../brief.js';

/** To coordinators: aid was granted, and is not in the central register yet. */
export const STEUN: Sjablonen<'steunregistratie-nadert' | 'steunregistratie-verloopt'> = {
  'steunregistratie-nadert': {
    nl: (g) => ({
      onderwerp: 'Zet verleende steun in het register: nog vijf werkdagen',
      regels: [
        'In uw regio is staatssteun verleend die nog niet in het centrale register staat.',
        'U hebt nog vijf werkdagen. Op deze pagina ziet u welke steun het is:',
        { link: g.link },
      ],
    }),
    en: (g) => ({
      onderwerp: 'Put granted aid in the register: five working days left',
      regels: [
        'State aid was granted in your region that is not in the central register yet.',
        'You have five working days left. On this page you see which aid it is:',
        { link: g.link },
      ],
    }),
  },
  'steunregistratie-verloopt': {
    nl: (g) => ({
      onderwerp: 'Verleende steun moet vandaag in het register',
      regels: [
        'In uw regio is staatssteun verleend die nog niet in het centrale register staat.',
        'De termijn van twintig werkdagen is om. Zet de steun vandaag in het register.',
        'Op deze pagina ziet u welke steun het is:',
        { link: g.link },
      ],
    }),
    en: (g) => ({
      onderwerp: 'Granted aid has to be in the register today',
      regels: [
        'State aid was granted in your region that is not in the central register yet.',
        'The twenty working days are over. Put the aid in the register today.',
        'On this page you see which aid it is:',
        { link: g.link },
      ],
    }),
  },
};
