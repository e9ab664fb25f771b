/**
 * How marks, card and badge look. Pixels only: a page's font size must not reach us. What stands on `:host` is
 * important because a page may style every element; inside the shadow root it cannot.
 */
export const STYLE = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 !important;
  width: auto !important;
  height: auto !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: visible !important;
  background: none !important;
  opacity: 1 !important;
  visibility: visible !important;
  pointer-events: none !important;
  direction: ltr !important;
  unicode-bidi: isolate !important;
  z-index: 2147483647 !important;
}
:host(:not(:popover-open)) { display: none !important; }
* { box-sizing: border-box; }
.layer {
  position: absolute; inset: 0; pointer-events: none;
  font: 13px/18px system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif;
  text-align: left; -webkit-text-size-adjust: 100%; color-scheme: light dark;
}
.ruler, .probe { position: absolute; left: 0; top: 0; width: 100px; height: 0; visibility: hidden; }

.light {
  color-scheme: light;
  --will-deny: #b3261e; --likely-deny: #b25e00; --review: #3f5bd9; --info: #5f6b7a; --not-checked: #5f6b7a; --passed: #1b7f4b;
  --paper: #fff; --ink: #1b2430; --soft: #55606e; --edge: #d3d9e0; --wash: #f3f5f8; --link: #2f4bc4;
  --shadow: 0 1px 2px rgb(16 24 40 / .12), 0 6px 20px rgb(16 24 40 / .16);
}
.dark {
  color-scheme: dark;
  --will-deny: #ff8a80; --likely-deny: #ffb868; --review: #a9b6ff; --info: #b4becc; --not-checked: #b4becc; --passed: #7bd8a6;
  --paper: #1d252e; --ink: #e8edf2; --soft: #aab5c1; --edge: #3c4855; --wash: #28323d; --link: #a9b6ff;
  --shadow: 0 1px 2px rgb(0 0 0 / .5), 0 6px 20px rgb(0 0 0 / .5);
}
.will-deny { --own: var(--will-deny); }
.likely-deny { --own: var(--likely-deny); }
.review { --own: var(--review); }
.info { --own: var(--info); }
.not-checked { --own: var(--not-checked); }
.passed { --own: var(--passed); }

.icon { display: block; flex: none; overflow: visible; }
.icon path { stroke-linejoin: round; stroke-linecap: round; fill: none; }
.icon .halo { stroke: var(--paper); stroke-width: 4; }
.icon .shape { stroke: var(--own); stroke-width: 1.75; fill: var(--paper); }
.icon .letter { stroke: var(--own); stroke-width: 1.9; }
.info .shape, .loud .shape { fill: var(--own); }
.loud .letter { stroke: var(--paper); }
.icon.not-checked .shape { stroke-dasharray: 3.3 2.2; stroke-linecap: butt; fill: var(--paper); }
.passed .shape { fill: none; stroke-width: 2.2; }

button {
  all: unset; box-sizing: border-box; cursor: pointer; pointer-events: auto;
  -webkit-tap-highlight-color: transparent;
}
button:focus-visible, a:focus-visible, summary:focus-visible, .card:focus-visible {
  outline: 2px solid var(--link); outline-offset: 2px;
  box-shadow: 0 0 0 2px var(--paper);
}
button:focus-visible { border-radius: 6px; }

.mark {
  position: absolute; left: 0; top: 0; width: 24px; height: 24px;
  display: grid; place-items: center;
  animation: appear 120ms ease-out;
}
.mark.greyed .icon { opacity: .45; filter: grayscale(1); }
.many {
  position: absolute; left: 15px; top: 13px; min-width: 12px; height: 12px; padding: 0 2px; border-radius: 6px;
  background: var(--paper); color: var(--own); box-shadow: 0 0 0 1px var(--own);
  font-size: 10px; line-height: 12px; font-weight: 700; text-align: center; font-variant-numeric: tabular-nums;
}
.label {
  position: absolute; left: 0; top: 0; z-index: 1; max-width: min(640px, 100vw - 16px); height: 24px; padding: 0 8px; border-radius: 4px;
  background: var(--own); color: var(--paper); box-shadow: 0 0 0 1px var(--paper), var(--shadow);
  font-weight: 600; line-height: 24px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis;
  cursor: pointer; pointer-events: auto; animation: appear 120ms ease-out;
}
.ring {
  position: absolute; left: 0; top: 0; border-radius: 4px;
  border: 2px solid var(--own); box-shadow: 0 0 0 1px var(--paper), inset 0 0 0 1px var(--paper);
}
.unplaced { visibility: hidden; }

.card {
  position: absolute; left: 0; top: 0; z-index: 2; width: 340px; max-width: calc(100vw - 16px); pointer-events: auto;
  overflow: auto; overscroll-behavior: contain; scrollbar-width: thin;
  background: var(--paper); color: var(--ink); border: 1px solid var(--edge); border-radius: 8px;
  box-shadow: var(--shadow); animation: appear 120ms ease-out; overflow-wrap: anywhere; cursor: auto;
}
/* Not seen before it has its place, but there: what is hidden cannot take the focus. */
.card.unplaced { visibility: visible; clip-path: inset(50%); }
.head { display: flex; align-items: center; gap: 8px; padding: 8px 8px 0 12px; min-height: 32px; }
.word { flex: 1; color: var(--own); font-weight: 600; }
.pager { display: flex; align-items: center; gap: 2px; color: var(--soft); font-variant-numeric: tabular-nums; }
.tool { width: 24px; height: 24px; border-radius: 4px; display: grid; place-items: center; color: var(--soft); }
.tool:hover { background: var(--wash); color: var(--ink); }
.tool svg { width: 12px; height: 12px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; }
.body { padding: 4px 12px 12px; }
.message { margin: 0; font-size: 15px; line-height: 20px; font-weight: 600; }
.fix { margin: 4px 0 0; }
.answer { margin: 12px 0 0; display: flex; align-items: flex-start; flex-wrap: wrap; gap: 4px 8px; color: var(--soft); }
.chip { padding: 0 6px; border-radius: 4px; background: var(--wash); border: 1px solid var(--edge); color: var(--ink); font-weight: 600; white-space: nowrap; font-variant-numeric: tabular-nums; }
.answer span:last-child { flex: 1 1 160px; }
.after { margin: 4px 0 0; color: var(--soft); }
.risk { font-variant-numeric: tabular-nums; }
details { margin: 12px 0 0; border-top: 1px solid var(--edge); padding-top: 8px; }
summary { cursor: pointer; color: var(--link); border-radius: 4px; width: fit-content; min-height: 24px; line-height: 24px; }
dl { margin: 4px 0 0; display: grid; grid-template-columns: minmax(64px, auto) 1fr; gap: 4px 12px; font-variant-numeric: tabular-nums; }
dt { color: var(--soft); }
dd { margin: 0; }
dd small { font-size: 12px; color: var(--soft); }
dd > div + div { margin-top: 2px; }
a { color: var(--link); border-radius: 2px; }
.foot { display: flex; justify-content: space-between; align-items: center; gap: 12px; margin: 8px 0 -4px; color: var(--soft); }
.quiet { color: var(--soft); text-decoration: underline; text-underline-offset: 2px; min-height: 24px; line-height: 24px; border-radius: 4px; }
.quiet:hover { color: var(--ink); }
kbd { font: inherit; font-size: 11px; padding: 0 4px; border: 1px solid var(--edge); border-radius: 3px; background: var(--wash); }

.badge {
  position: absolute; z-index: 1; display: flex; align-items: center; gap: 8px; min-height: 32px; padding: 4px 12px 4px 8px;
  max-width: calc(100vw - 16px);
  background: var(--paper); color: var(--ink); border: 1px solid var(--edge); border-radius: 16px; box-shadow: var(--shadow);
  font-variant-numeric: tabular-nums; touch-action: none; user-select: none; -webkit-user-select: none;
}
.badge b { font-weight: 600; }
.badge .soft { color: var(--soft); }
.badge.moving { cursor: grabbing; }
.live, .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

@keyframes appear { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { .mark, .label, .card { animation: none; } }
@media (forced-colors: active) {
  .light, .dark {
    --paper: Canvas; --ink: CanvasText; --soft: CanvasText; --edge: CanvasText; --wash: Canvas; --link: LinkText;
    --will-deny: CanvasText; --likely-deny: CanvasText; --review: CanvasText; --info: CanvasText; --not-checked: CanvasText; --passed: CanvasText;
  }
  .icon, .label, .many { forced-color-adjust: none; }
  .card, .badge { border: 1px solid CanvasText; }
}
@media print { :host { display: none !important; } }
`;
