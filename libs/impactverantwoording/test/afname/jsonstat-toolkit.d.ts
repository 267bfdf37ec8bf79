// SPDX-License-Identifier: EUPL-1.2
// The package has no types of its own.
declare module 'jsonstat-toolkit' {
  export default function JSONstat(antwoord: object): unknown;
}
