import { onePath, type PackArguments } from './arguments.ts';
import { loadPack } from './load.ts';
import { countOf, exitOf, named, proofLines, proofOf, triedText } from './prove.ts';

/** `pack lint`: everything that the pack names exists and fits, and its rules pass their own examples. */
export async function lint(given: PackArguments): Promise<number> {
  const pack = await loadPack(onePath(given, 'a pack: its folder, its YAML file, or a signed file'));
  const proof = proofOf(pack);
  if (given.json) console.log(JSON.stringify(proof, null, 2));
  else {
    for (const line of proofLines(proof)) console.log(line);
    const left = proof.leftOut.length + proof.faults.length;
    const found = left === 0 ? 'nothing wrong' : `${countOf(left, 'part')} wrong`;
    console.log(
      `${named(pack)}: ${countOf(proof.rules, 'rule')}, ${countOf(proof.cases, 'example')} run, ${triedText(proof)}${found}`,
    );
  }
  return exitOf(proof);
}
