// SPDX-License-Identifier: EUPL-1.2

/** Version of the public interface (semver); the major one stands in the path. */
export const API_VERSION = '1.0.0';

const NIETS = "default-src 'none'";
const EIGEN =
  "script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'";
const VAST = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Of a page of ours: scripts and styles from files of our own, nothing inline, in no frame. */
export const PAGINA_CSP = `${NIETS}; ${EIGEN}; ${VAST}`;

/** Of such a page with a form, which then leads to ourselves. */
export const FORMULIER_CSP = PAGINA_CSP.replace("form-action 'none'", "form-action 'self'");

/**
 * What stands on every answer, whatever it answers (NLGov REST API Design Rules, transport security): also on a refusal
 * of a request that reached no route. A page sets a policy of its own.
 */
export const KOPPEN: Readonly<Record<string, string>> = {
  'API-Version': API_VERSION,
  'Cache-Control': 'no-store',
  'Content-Security-Policy': `${NIETS}; ${VAST}`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};
