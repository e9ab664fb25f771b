import type { enExplain } from './en-explain.ts';
import type { enFeedback } from './en-feedback.ts';
import type { enFiles } from './en-files.ts';
import type { enMemory } from './en-memory.ts';
import type { enPackDiff } from './en-pack-diff.ts';
import type { enPackFile } from './en-pack-file.ts';
import type { enPacks } from './en-packs.ts';
import type { enPages } from './en-pages.ts';
import type { enPractice } from './en-practice.ts';
import type { enPresenter } from './en-presenter.ts';
import type { enProve } from './en-prove.ts';
import type { enPublish } from './en-publish.ts';
import type { enReasons } from './en-reasons.ts';
import type { enRecording } from './en-recording.ts';
import type { enReference } from './en-reference.ts';
import type { enRuleForm } from './en-rule-form.ts';
import type { enScenarioForm } from './en-scenario-form.ts';
import type { enSettings } from './en-settings.ts';
import type { enStart } from './en-start.ts';
import type { enStudio } from './en-studio.ts';
import type { enStudioParts } from './en-studio-parts.ts';
import type { enTeam } from './en-team.ts';
import type { enTraining } from './en-training.ts';
import type { enTry } from './en-try.ts';
import type { Spoken } from './translation.ts';

/** What a language says outside of claim pages; a page of ours brings the English of the parts that it uses. */
export interface Parts {
  readonly pages: Spoken<typeof enPages>;
  readonly explain: Spoken<typeof enExplain>;
  readonly reasons: Spoken<typeof enReasons>;
  readonly recording: Spoken<typeof enRecording>;
  readonly reference: Spoken<typeof enReference>;
  readonly settings: Spoken<typeof enSettings>;
  readonly feedback: Spoken<typeof enFeedback>;
  readonly files: Spoken<typeof enFiles>;
  readonly memory: Spoken<typeof enMemory>;
  readonly start: Spoken<typeof enStart>;
  readonly packFile: Spoken<typeof enPackFile>;
  readonly practice: Spoken<typeof enPractice>;
  readonly presenter: Spoken<typeof enPresenter>;
  readonly prove: Spoken<typeof enProve>;
  readonly publish: Spoken<typeof enPublish>;
  readonly ruleForm: Spoken<typeof enRuleForm>;
  readonly scenarioForm: Spoken<typeof enScenarioForm>;
  readonly studio: Spoken<typeof enStudio>;
  readonly studioParts: Spoken<typeof enStudioParts>;
  readonly packDiff: Spoken<typeof enPackDiff>;
  readonly team: Spoken<typeof enTeam>;
  readonly training: Spoken<typeof enTraining>;
  readonly try: Spoken<typeof enTry>;
  readonly packs: Spoken<typeof enPacks>;
}

let spoken: Partial<Parts> = {};

/** Chooses the language of these parts; what is left out is English. */
export function speakParts(parts: Partial<Parts>): void {
  spoken = parts;
}

/** One part in the language that is spoken. */
export const part = <Name extends keyof Parts>(name: Name, english: Parts[Name]): Parts[Name] =>
  spoken[name] ?? english;
