// SPDX-License-Identifier: EUPL-1.2
/** What was done. */
export const GEDAAN = {
  nl: {
    gevraagd: 'Uw vraag staat er. U volgt dit gesprek.',
    geantwoord: 'Uw antwoord staat er. U volgt dit gesprek.',
    bewaard: 'De wijziging is bewaard.',
    ingetrokken: 'Ingetrokken.',
    aanvaard: 'U koos dit antwoord.',
    teruggenomen: 'U koos geen antwoord meer.',
    gesloten: 'Het gesprek is gesloten.',
    heropend: 'Het gesprek is weer open.',
    volgt: 'U volgt dit gesprek.',
    ontvolgd: 'U volgt dit gesprek niet meer.',
  },
  en: {
    gevraagd: 'Your question is there. You follow this conversation.',
    geantwoord: 'Your answer is there. You follow this conversation.',
    bewaard: 'The change was saved.',
    ingetrokken: 'Withdrawn.',
    aanvaard: 'You chose this answer.',
    teruggenomen: 'You chose no answer any more.',
    gesloten: 'The conversation is closed.',
    heropend: 'The conversation is open again.',
    volgt: 'You follow this conversation.',
    ontvolgd: 'You do not follow this conversation any more.',
  },
};

/** What is missing in a form. */
export const FOUT = {
  nl: {
    titel: 'Schrijf uw vraag in een zin van ten minste 5 tekens.',
    tekst: 'Vertel iets meer over uw vraag.',
    antwoord: 'Schrijf eerst uw antwoord.',
    themas: 'Kies ten hoogste drie thema’s.',
  },
  en: {
    titel: 'Write your question in a sentence of at least 5 characters.',
    tekst: 'Tell a little more about your question.',
    antwoord: 'Write your answer first.',
    themas: 'Choose three themes at most.',
  },
};
