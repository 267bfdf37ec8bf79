// SPDX-License-Identifier: EUPL-1.2
export * from './actor.js';
export * from './campagne-events.js';
export * from './community-events.js';
export * from './ervaring-events.js';
export * from './domain-error.js';
export * from './events.js';
export * from './gesprek-events.js';
export * from './grootteklasse.rules.js';
export * from './kalender.rules.js';
export * from './klok.js';
export * from './kring-events.js';
export * from './moderatie-events.js';
export * from './kvk-nummer.rules.js';
export * from './periode.rules.js';
export * from './postbijlage-events.js';
export * from './steun-events.js';
