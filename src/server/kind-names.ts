import * as l10n from '@vscode/l10n';
import type { Verdict } from '../core/annotations/annotation.ts';
import type { Stance } from '../core/claims/attribution.ts';
import type { Claim } from '../core/claims/claim.ts';
import type { EntityType } from '../core/entities/mention.ts';
import type { Question, QuestionKind, Relation } from '../core/questions/question.ts';

/** What a name stands for. */
export function typeName(type: EntityType): string {
  switch (type) {
    case 'PERSON':
      return l10n.t('person');
    case 'ORG':
      return l10n.t('organisation');
    case 'LOC':
      return l10n.t('place');
    case 'MISC':
      return l10n.t('other name');
  }
}

export function verdictName(verdict: Verdict): string {
  switch (verdict) {
    case 'verified':
      return l10n.t('Verified');
    case 'disputed':
      return l10n.t('Disputed');
    case 'false':
      return l10n.t('False');
    case 'needs-context':
      return l10n.t('Needs context');
    case 'outdated':
      return l10n.t('Outdated');
  }
}

export function stanceName(stance: Stance): string {
  switch (stance) {
    case 'asserts':
      return l10n.t('says so');
    case 'estimates':
      return l10n.t('estimates');
    case 'denies':
      return l10n.t('denies it');
    case 'doubts':
      return l10n.t('doubts it');
  }
}

export function relationName(relation: Relation): string {
  switch (relation) {
    case 'conflict':
      return l10n.t('Conflict');
    case 'dispute':
      return l10n.t('Dispute between speakers');
    case 'update':
      return l10n.t('Changed over time');
    case 'agreement':
      return l10n.t('Agreement');
  }
}

export function kindName(kind: QuestionKind): string {
  switch (kind) {
    case 'number':
      return l10n.t('two numbers');
    case 'date':
      return l10n.t('two dates');
    case 'polarity':
      return l10n.t('yes and no');
    case 'antonym':
      return l10n.t('opposites');
    case 'place':
      return l10n.t('two places');
    case 'value':
      return l10n.t('two names');
    case 'quote-drift':
      return l10n.t('one speaker quoted in two ways');
    case 'edited-copy':
      return l10n.t('a copy that was edited');
    case 'part-whole':
      return l10n.t('a part larger than its whole');
  }
}

export function strengthName(strength: Question['strength']): string {
  switch (strength) {
    case 'strong':
      return l10n.t('strong');
    case 'medium':
      return l10n.t('medium');
    case 'weak':
      return l10n.t('weak');
  }
}

/** As what a claim is told. */
export function modalityName(modality: Claim['modality']): string {
  switch (modality) {
    case 'fact':
      return l10n.t('fact');
    case 'possible':
      return l10n.t('possible');
    case 'planned':
      return l10n.t('planned');
    case 'conditional':
      return l10n.t('conditional');
  }
}
