/** What the bench runs inside a page; see measure.ts for the clock. */
import { layoutOf } from '../../../lib/forms/layout.ts';
import { examine } from '../../../lib/forms/locate.ts';
import { read } from '../../../lib/forms/read.ts';
import { looksLikeClaimForm } from '../../../lib/forms/sentinel.ts';
import { learnVocabulary } from '../../../lib/forms/vocabulary.ts';
import { bareWalk, nakedWalk } from './bare-walk.ts';
export { examine, read, looksLikeClaimForm, learnVocabulary, bareWalk, nakedWalk, layoutOf };
