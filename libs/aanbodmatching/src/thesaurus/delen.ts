// SPDX-License-Identifier: EUPL-1.2
import { ThesaurusController } from './thesaurus.controller.js';
import { Thesaurusconcept, Thesaurusversie } from './thesaurus.entity.js';
import { ThesaurusLezer } from './thesaurus.lezer.js';
import { ThesaurusconceptService } from './thesaurusconcept.service.js';
import { Thesaurushouder } from './thesaurushouder.js';
import { ThesaurusproefService } from './thesaurusproef.service.js';

/** What the modules of this pillar take in of the thesaurus. */
export const THESAURUS = {
  entities: [Thesaurusversie, Thesaurusconcept],
  services: [Thesaurushouder, ThesaurusLezer, ThesaurusconceptService, ThesaurusproefService],
  controllers: [ThesaurusController],
};
