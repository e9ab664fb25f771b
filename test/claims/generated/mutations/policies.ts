/** What goes wrong with what a policy wants to hear. */
import {
  alone,
  both,
  has,
  hasRoom,
  isCode,
  isIn,
  last,
  type Mutation,
  not,
  onLine,
  swap,
  without,
} from '../mutation.ts';

export const POLICIES: readonly Mutation[] = [
  onLine('vapor-of-high-flow', 'oxygen-flow-modifier#enriching-system', has('QG'), (line) => {
    line.procedureCode = 'E1405';
  }),
  onLine(
    'attestation-lost',
    'policy-modifier-missing#standing',
    both(isIn('POLICY_KX'), has('KX'), not(has('CG'))),
    without('KX'),
  ),
  onLine(
    'nutrition-not-attested',
    'policy-modifier-missing#nutrition',
    both(isIn('PEN'), has('KX')),
    without('KX'),
  ),
  onLine(
    'pump-not-attested',
    'policy-modifier-missing#infusion',
    both(isIn('EIP'), has('KX')),
    without('KX'),
  ),
  onLine(
    'met-and-not-met',
    'kx-liability-exclusive#kx',
    both(isIn('POLICY_KX'), has('KX'), hasRoom, not(isIn('GLUCOSE'))),
    (line, draw, claim) => {
      last('GZ')(line, draw, claim);
      claim.context.abnOnFile = false;
    },
  ),
  onLine(
    'waiver-without-notice',
    'ga-gz-abn-consistency#ga-without-notice',
    both(isIn('POLICY_KX'), has('KX'), not(isIn('GLUCOSE')), alone),
    (line, draw, claim) => {
      swap('KX', 'GA')(line, draw, claim);
      claim.context.abnOnFile = false;
    },
  ),
  onLine('group-lost', 'oxygen-n-modifier-missing#missing', has('N1'), without('N1')),
  onLine('two-groups', 'oxygen-n-modifier-missing#two-groups', both(has('N1'), hasRoom), last('N2')),
  onLine('oxygen-attested', 'oxygen-kx-after-april-2023#new-rental', has('N1'), swap('N1', 'KX')),
  onLine(
    'flow-on-one-line',
    'oxygen-flow-modifier#only-one-line',
    both(isIn('OXY_PORT'), has('QF')),
    without('QF'),
  ),
  onLine('criteria-lost', 'cgm-cg-missing#missing', has('CG'), without('CG')),
  onLine('insulin-unsaid', 'glucose-kx-ks#missing', isIn('BGM_SUP'), without('KX', 'KS')),
  onLine(
    'insulin-denied',
    'glucose-kx-ks#ks-with-insulin',
    both(isIn('BGM_SUP'), has('KX'), alone),
    swap('KX', 'KS'),
  ),
  onLine(
    'insulin-claimed',
    'glucose-kx-ks#kx-without-insulin',
    both(isIn('BGM_SUP'), has('KS'), alone),
    swap('KS', 'KX'),
  ),
  onLine('unit-dose-unsaid', 'inhalation-ko-kp-kq#single-without', has('KO'), without('KO')),
  onLine('waste-unsaid', 'jw-jz-single-dose#inhalation-without', has('JZ'), without('JZ')),
  onLine('insulin-supply-unsaid', 'jb-jk-jl-route-supply#insulin-without', has('JK'), without('JK')),
  onLine(
    'class-unsaid',
    'kf-class-iii#stimulator',
    both(has('KF'), isCode('E0747', 'E0748', 'E0760')),
    without('KF'),
  ),
  onLine(
    'no-reason-for-a-new-one',
    'replacement-narrative#no-reason',
    both(isIn('CR_BEDS'), has('KH'), hasRoom),
    last('RA'),
  ),
  onLine(
    'bid-exception',
    'competitive-bid-modifiers-expired#exception',
    both(isIn('WALKER'), hasRoom),
    last('KV'),
  ),
  onLine(
    'emergency-of-a-bed',
    'st-modifier-scope#not-such-a-brace',
    both(isIn('CR_BEDS'), hasRoom),
    last('ST'),
  ),
];
