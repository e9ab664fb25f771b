/** What was authorized, seen or ordered before the item went out. */
import { moveDate } from '../../../lib/facts/calendar.ts';
import { type Desk, hasAny, type Line, text } from './desk.ts';

const VISIT_NOTE = 'Visit note within 6 months before the order';

export function authorization(desk: Desk, line: Line): void {
  if (!line.from) return;
  const initial = desk.initial(line);
  if (desk.ffs && desk.inSet('RPA_LIST', line.code)) utn(desk, line, initial);
  if (!desk.inSet('F2F_LIST', line.code) || initial === false) return;
  if (hasAny(line.mods, ['GA', 'GZ', 'GY', 'EY'])) return;
  const row = desk.row('f2f', line);
  if (!row) return;
  const at = (name: string) => desk.context(name, line.index) as string | undefined;
  const received = at('orderReceivedDate');
  const delivered = desk.delivered(line);
  const visit = at('f2fDate');
  const order = at('orderDate');
  const sure = row.confidence !== 'unconfirmed';
  const suffix = sure ? '' : '-unconfirmed';
  const severity = desk.lower(sure ? 'will-deny' : 'likely-deny');
  const late = received !== undefined && delivered !== undefined && received > delivered;
  const window =
    visit !== undefined &&
    order !== undefined &&
    (visit > order || order > moveDate(visit, { count: 6, unit: 'month' }));
  if (late) desk.add('f2f-wopd-required', `order-after-delivery${suffix}`, line.index, severity);
  if (window) desk.add('f2f-wopd-required', `visit-outside-window${suffix}`, line.index, severity);
  const noNote = desk.context(`paper.${VISIT_NOTE}`, line.index) === false;
  if (noNote) desk.add('f2f-wopd-required', 'no-visit-note', line.index, desk.lower('likely-deny'));
  // A note that is known to be missing is as bad as an order that may have come too late for an unsure entry.
  const isTold = window || (noNote && !sure);
  if ((!received || !delivered) && !isTold)
    desk.open('f2f-wopd-required', received ? 'ctx.deliveryDate' : 'ctx.orderReceivedDate');
  else if (!visit || !order) desk.open('f2f-wopd-required', visit ? 'ctx.orderDate' : 'ctx.f2fDate');
  if (!late && !window && !noNote && (!received || !delivered || !visit || !order))
    desk.add('f2f-wopd-required', 'dates-not-known', line.index, 'info');
}

function utn(desk: Desk, line: Line, initial: boolean | undefined): void {
  const on = desk.delivered(line) ?? line.from ?? '';
  const state = text(desk.inputs.claim, 'patient.state');
  const required = (desk.inputs.tables.rowsOf('prior-auth', line.code) ?? []).some((row) => {
    const holds = String(row.from ?? '') <= on && on <= String(row.to ?? '9999');
    const states = Array.isArray(row.states) && row.states.length > 0 ? row.states : undefined;
    return holds && (states === undefined || (state !== undefined && states.includes(state)));
  });
  const auth = line.ownAuth || text(desk.inputs.claim, 'priorAuthNumber');
  if (
    !required ||
    auth !== '' ||
    hasAny(line.mods, ['GY', 'MS', 'RB']) ||
    desk.context('paExempt', line.index) === true
  )
    return;
  const stat = line.mods.includes('ST') && desk.inSet('RPA_ORTHOSES', line.code);
  const later = hasAny(line.mods, ['KI', 'KJ']);
  const isMonthOpen = line.mods.includes('RR') && desk.month(line) === undefined && !later;
  if (initial === undefined || (isMonthOpen && initial !== true))
    desk.open('rpa-utn-missing', 'ctx.rentalMonth');
  if (initial === true && !stat && !isToldBefore(desk, line))
    desk.add('rpa-utn-missing', 'first-issue', line.index, 'will-deny');
  else if (line.mods.includes('RR') && ((desk.month(line) ?? 0) >= 2 || later))
    desk.add('rpa-utn-missing', 'later-month', line.index, 'review');
  else if (isMonthOpen && initial === undefined)
    desk.add('rpa-utn-missing', 'month-not-known', line.index, 'review');
}

/** Item 23 is one box: an earlier line of the same code, delivered the same way, says already that it is empty. */
function isToldBefore(desk: Desk, line: Line): boolean {
  return (
    line.ownAuth === undefined &&
    desk.lines.some(
      (other) =>
        other.index < line.index &&
        other.code === line.code &&
        !other.ownAuth &&
        desk.initial(other) === true &&
        !hasAny(other.mods, ['GY', 'MS', 'RB', 'ST']),
    )
  );
}
