// SPDX-License-Identifier: EUPL-1.2
import type { Scope } from '#libs/kernel';
import { askToken, assertionOf, formOf, newPaar } from '../../test/support/machine.js';
import type { Bouwer } from './toegang-bouwer.js';
import { bearer, send } from './http.js';

const MACHINES: { naam: string; scopes: Scope[]; regio?: string }[] = [
  { naam: 'machine TWE', scopes: ['hulpvragen:lezen', 'aanbod:lezen'], regio: 'TWE' },
  { naam: 'machine MBR', scopes: ['hulpvragen:lezen'], regio: 'MBR' },
  { naam: 'machine catalogus', scopes: ['aanbod:lezen'] },
];

/** Registers machines of other organisations and has each of them ask for its token, as they would. */
export async function addMachines(url: string, { wie }: Bouwer): Promise<void> {
  const beheerder = wie.find(({ rol }) => rol === 'beheerder')?.token ?? '';
  const metadata = await send(`${url}/.well-known/oauth-authorization-server/oauth2`, { methode: 'GET' });
  for (const machine of MACHINES) {
    const paar = await newPaar();
    const body = { ...machine, organisatie: 'Proef', jwks: { keys: [paar.jwk] } };
    const kop = bearer(beheerder);
    const client = await send(`${url}/api/v1/machineclients`, { methode: 'POST', body, headers: kop });
    if (client.status !== 201)
      throw new Error(`Machineclient: ${client.status} ${JSON.stringify(client.body)}`);
    const assertie = await assertionOf(
      String(client.body?.['id']),
      paar,
      String(metadata.body?.['token_endpoint']),
    );
    const antwoord = await askToken(url, formOf(assertie));
    if (antwoord.status !== 200)
      throw new Error(`Token: ${antwoord.status} ${JSON.stringify(antwoord.body)}`);
    wie.push({
      ...machine,
      machineId: String(client.body?.['id']),
      rol: 'machine',
      token: (antwoord.body as { access_token: string }).access_token,
    });
  }
}
