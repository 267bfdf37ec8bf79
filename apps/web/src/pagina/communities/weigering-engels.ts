// SPDX-License-Identifier: EUPL-1.2
import type { Weigering } from '../../api/api';
import type { Veldfout } from '../../ui/foutsamenvatting';

/** What the api refuses about communities and bijeenkomsten, by its code. */
const CODES: Readonly<Record<string, string>> = {
  'al-lid': 'You are a member already, you asked already, or you were removed.',
  'lidmaatschap-kan-niet': 'This cannot be done with this membership now. Load the page again.',
  'community-in-archief': 'This community is in the archive.',
  'geen-lid': 'Become a member of the community first. Then you can sign up.',
  'al-aangemeld': 'You are signed up already, or you are on the waiting list.',
  'niet-aangemeld': 'You are not signed up for this meeting.',
  'bijeenkomst-kan-niet': 'This meeting has begun, has not begun yet, or has been called off.',
  'bijeenkomst-te-vol': 'More members have signed up already. Choose a higher number.',
  'geen-reeks': 'This meeting is not part of a series.',
  'aanwezigheid-gewijzigd': 'Something else was noted here meanwhile.',
  'aanwezigheidscode-kan-niet': 'There can be no code at this moment.',
  'code-onjuist': 'This code is not right. Have another look at the screen.',
  'code-te-vaak': 'You filled in a wrong code too often. Ask the organiser to note you.',
  'code-dicht': 'There is no code now. Ask the organiser to show one.',
  'al-aanwezig': 'You are noted as present already.',
  'evaluatie-kan-niet': 'You cannot answer these questions now.',
  'evaluatie-net-gegeven': 'You just answered this. Load the page again to change it.',
  'versie-verouderd': 'Somebody else just changed this. What you see is up to date again.',
};

/** What is wrong with a field, by its path. */
const VELDEN: Readonly<Record<string, string>> = {
  begin: 'Choose a begin that is still to come.',
  eind: 'The end must be after the begin, at most seven days later.',
  plaats: 'Fill in an address, or a link to take part online.',
  tot: 'Choose a last day that gives from 2 to 24 meetings.',
  aantal: 'Fill in a number from 2 to 24.',
};
const VELD = 'Check what you filled in here.';

/** The reasons in English, at their fields; nothing when we have no words for it. */
export function redenenInEngels({ status, code, redenen }: Weigering): Veldfout[] {
  const melding = CODES[code ?? ''];
  if (melding !== undefined)
    return redenen.length === 0 ? [{ melding }] : redenen.map(({ pad }) => ({ veld: pad, melding }));
  if (status !== 400) return [];
  return redenen.flatMap(({ pad }) =>
    pad === undefined ? [] : [{ veld: pad, melding: VELDEN[pad] ?? VELD }],
  );
}
