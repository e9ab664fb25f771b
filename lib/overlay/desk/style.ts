/** How fixes, choices, notes and what is said after them look. Same names of colours as the card's own. */
export const DESK_STYLE = `
.offer:empty, .more:empty { display: none; }
.offer { margin: 8px 0 0; }
.offer p, .note p { margin: 0; }
.rows { margin: 0; padding: 6px 8px; border: 1px solid var(--edge); border-radius: 6px; background: var(--wash); display: block; }
.rows div { display: flex; flex-wrap: wrap; gap: 0 8px; font-variant-numeric: tabular-nums; }
.rows s { color: var(--soft); }
.rows ins { text-decoration: none; font-weight: 600; }
.acts { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0 0; }
.act {
  padding: 2px 10px; min-height: 28px; line-height: 22px; border: 1px solid var(--soft); border-radius: 6px; text-align: center;
}
.act:hover { background: var(--wash); }
.act.primary { background: var(--link); border-color: var(--link); color: var(--paper); font-weight: 600; }
.act.primary:hover { background: var(--ink); }
.act:disabled { opacity: .5; cursor: default; }
.act:focus-visible, input:focus-visible, textarea:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
legend { padding: 0; font-weight: 600; }
.choice { display: flex; gap: 8px; align-items: flex-start; margin: 6px 0 0; min-height: 24px; cursor: pointer; }
.choice input { flex: none; width: 16px; height: 16px; margin: 1px 0 0; accent-color: var(--link); cursor: pointer; }
.choice b { font-variant-numeric: tabular-nums; }
.choice small, .note small { display: block; font-size: 12px; color: var(--soft); }
.confirm, .note { margin: 8px 0 0; padding: 8px; border: 1px solid var(--edge); border-radius: 6px; }
.confirm .rows { margin: 6px 0 0; }
.note textarea {
  box-sizing: border-box; width: 100%; min-height: 56px; margin: 4px 0 0; padding: 4px 6px; font: inherit; color: var(--ink);
  background: var(--paper); border: 1px solid var(--soft); border-radius: 6px; resize: vertical;
}
.note label.words { display: block; margin: 8px 0 0; }
.note .stop { color: var(--will-deny); font-weight: 600; }
.more { display: flex; flex-wrap: wrap; gap: 0 16px; margin: 4px 0 0; }
.more .note { flex: 1 1 100%; }
.toast {
  position: absolute; left: 16px; bottom: 16px; z-index: 1; width: max-content;
  max-width: min(440px, calc(100vw - 32px)); box-sizing: border-box; padding: 8px 8px 8px 12px; pointer-events: auto;
  display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px;
  background: var(--paper); color: var(--ink); border: 1px solid var(--edge); border-radius: 8px; box-shadow: var(--shadow);
  overflow-wrap: anywhere;
}
.toast:empty { display: none; }
.toast p { margin: 0; flex: 1 1 180px; }
.toast .acts { margin: 0; }
@media (forced-colors: active) {
  .toast, .confirm, .note, .rows { border-color: CanvasText; }
  .act { border-color: ButtonText; }
  .act.primary { forced-color-adjust: none; background: Highlight; border-color: Highlight; color: HighlightText; }
}
`;
