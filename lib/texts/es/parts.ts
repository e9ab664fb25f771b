import type { Parts } from '../parts.ts';
import { explain } from './explain.ts';
import { feedback } from './feedback.ts';
import { files } from './files.ts';
import { memory } from './memory.ts';
import { packDiff } from './pack-diff.ts';
import { packFile } from './pack-file.ts';
import { packs } from './packs.ts';
import { pages } from './pages.ts';
import { practice } from './practice.ts';
import { presenter } from './presenter.ts';
import { prove } from './prove.ts';
import { publish } from './publish.ts';
import { reasons } from './reasons.ts';
import { recording } from './recording.ts';
import { reference } from './reference.ts';
import { ruleForm } from './rule-form.ts';
import { scenarioForm } from './scenario-form.ts';
import { settings } from './settings.ts';
import { start } from './start.ts';
import { studio } from './studio.ts';
import { studioParts } from './studio-parts.ts';
import { team } from './team.ts';
import { training } from './training.ts';
import { tryOut } from './try.ts';

/** What Box24's own pages say besides. */
export const spanishParts: Parts = {
  pages,
  explain,
  reasons,
  recording,
  reference,
  settings,
  feedback,
  files,
  memory,
  start,
  packFile,
  practice,
  presenter,
  prove,
  publish,
  ruleForm,
  scenarioForm,
  studio,
  studioParts,
  packDiff,
  team,
  training,
  try: tryOut,
  packs,
};
