/** A fault in a source file: which file, where in it, what is wrong. The message is one line. */
export class SourceFault extends Error {
  constructor(file: string, place: string, reason: string) {
    super([file, place, reason].filter((part) => part !== '').join(': '));
    this.name = 'SourceFault';
  }
}
