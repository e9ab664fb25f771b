/** What is wrong with an answer. */
export type PostProblem =
  | { readonly reason: 'no-answer' }
  /** The host refused the file, or has trouble. */
  | { readonly reason: 'status'; readonly status: number };

/** What came of the last attempt. */
export type PostSaid =
  | { readonly said: 'sent' | 'nothing' | 'no-access' }
  | { readonly said: 'problem'; readonly problem: PostProblem };
