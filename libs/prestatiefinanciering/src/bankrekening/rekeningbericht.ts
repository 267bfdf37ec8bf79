// SPDX-License-Identifier: EUPL-1.2

export type Rekeningbericht = 'ingevoerd' | 'bevestigd' | 'afgewezen' | 'ingetrokken';

/** What the words are made of, read at the last moment. */
export interface Rekeninggegevens {
  organisatie: string;
  /** Masked: a mail is read by more than one. */
  rekening: string;
  /** `YYYY-MM-DD`; when payments go there. */
  vanaf: string | null;
  link: string;
}

const NIET_VAN_U =
  'Herkent u dit niet? Trek de rekening dan vandaag nog in op de pagina hieronder, en bel de financier van uw programma op een nummer dat u al had.';

const datum = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
const inWoorden = (dag: string): string => datum.format(new Date(`${dag}T00:00:00Z`));

const TEKSTEN: Record<Rekeningbericht, (van: Rekeninggegevens) => [onderwerp: string, ...regels: string[]]> =
  {
    ingevoerd: ({ organisatie, rekening }) => [
      `Er is een nieuwe bankrekening ingevoerd voor ${organisatie}`,
      `Iemand van uw organisatie voerde een bankrekening in: ${rekening}. Een financier belt u om te vragen of dat klopt. Tot die tijd verandert er niets.`,
      NIET_VAN_U,
    ],
    bevestigd: ({ organisatie, rekening, vanaf }) => [
      `De nieuwe bankrekening van ${organisatie} is bevestigd`,
      `Een financier bevestigde de rekening ${rekening}. Vanaf ${vanaf === null ? 'over zeven dagen' : inWoorden(vanaf)} betalen wij daarop. Tot die dag betalen wij op de rekening die u al had.`,
      NIET_VAN_U,
    ],
    afgewezen: ({ organisatie, rekening }) => [
      `De bankrekening van ${organisatie} is afgewezen`,
      `Een financier wees de rekening ${rekening} af. Daar betalen wij niet op. Klopt de rekening wel? Voer haar dan opnieuw in.`,
    ],
    ingetrokken: ({ organisatie, rekening }) => [
      `De bankrekening van ${organisatie} is ingetrokken`,
      `Iemand van uw organisatie trok de rekening ${rekening} in. Daar betalen wij niet meer op. Is er geen andere rekening, dan wachten betalingen.`,
      NIET_VAN_U,
    ],
  };

const TEKENS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => TEKENS[teken] ?? teken);

/** Subject and words of a mail. */
export function toRekeningbericht(
  soort: Rekeningbericht,
  gegevens: Rekeninggegevens,
): { onderwerp: string; tekst: string; html: string } {
  const [onderwerp, ...regels] = TEKSTEN[soort](gegevens);
  const { link } = gegevens;
  const alineas = [
    ...['Beste lezer,', ...regels].map((regel) => `<p>${escape(regel)}</p>`),
    `<p><a href="${escape(link)}">${escape(link)}</a></p>`,
  ];
  return {
    onderwerp,
    tekst: ['Beste lezer,', ...regels, link].join('\n\n'),
    html: `<!doctype html><html lang="nl"><body>${alineas.join('\n')}</body></html>`,
  };
}
