import { useState } from 'react';
import { readScenarioFile, writeScenarioFile } from '../../../lib/packs/pack-file.ts';
import { ruleFormText } from '../../../lib/texts/rule-form-text.ts';
import { scenarioFormText } from '../../../lib/texts/scenario-form-text.ts';
import type { Scenario } from '../../../lib/training/scenario-types.ts';
import { YamlBox } from '../fields/YamlBox.tsx';

/** A practice claim as YAML. What can be read becomes the practice claim at once; what cannot stays in the box. */
export function ScenarioYaml({
  scenario,
  onChange,
}: {
  readonly scenario: Scenario;
  readonly onChange: (scenario: Scenario) => void;
}) {
  const [text, setText] = useState(() => writeScenarioFile(scenario));
  const { value, faults } = readScenarioFile(text);
  return (
    <YamlBox
      label={scenarioFormText('yaml.label')}
      hint={scenarioFormText('yaml.hint')}
      says={value ? ruleFormText('yaml.taken') : scenarioFormText('yaml.not')}
      {...{ text, faults }}
      onChange={(next) => {
        setText(next);
        const { value: read } = readScenarioFile(next);
        // Its id is the pack's to give: learners' results are kept by it.
        if (read) onChange({ ...read, id: scenario.id });
      }}
    />
  );
}
