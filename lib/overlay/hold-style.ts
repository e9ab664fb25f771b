/** How the list looks that opens instead of Submit, on top of what marks and cards look like. */
export const HOLD_STYLE = `
.hold {
  width: 480px; max-width: calc(100vw - 32px); max-height: calc(100vh - 32px); margin: auto; padding: 16px;
  box-sizing: border-box; overflow: auto; overscroll-behavior: contain; pointer-events: auto; overflow-wrap: anywhere;
  background: var(--paper); color: var(--ink); border: 1px solid var(--edge); border-radius: 8px; box-shadow: var(--shadow);
  animation: appear 120ms ease-out;
}
.hold::backdrop { background: rgb(16 24 40 / .4); }
.hold h1 { margin: 0; font-size: 15px; line-height: 20px; font-weight: 600; }
.hold p { margin: 4px 0 0; }
.hold ul { list-style: none; margin: 12px 0 0; padding: 0; display: grid; gap: 8px; }
.hold li { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 4px 8px; }
.hold li select { flex: 1 1 100%; margin-left: 26px; }
.hold li .about { flex: 1 1 100%; margin-left: 26px; color: var(--soft); }
.says { flex: 1; }
.says b { font-weight: 600; }
.reason { margin-top: 12px; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; border-top: 1px solid var(--edge); padding-top: 12px; }
.reason[hidden], .hold [hidden] { display: none; }
.reason label { font-weight: 600; }
.hold select {
  flex: 1; min-width: 0; min-height: 28px; font: inherit; color: var(--ink); background: var(--paper);
  border: 1px solid var(--soft); border-radius: 6px; padding: 0 8px;
}
.hold select:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.said { color: var(--will-deny); font-weight: 600; }
.said:empty { display: none; }
.buttons {
  position: sticky; bottom: -16px; margin: 12px -16px -16px; padding: 8px 16px 16px; background: var(--paper);
  display: flex; flex-wrap: wrap; gap: 8px;
}
.primary, .second { min-height: 32px; padding: 4px 12px; border: 1px solid var(--soft); border-radius: 6px; background: var(--paper); color: var(--ink); }
.second:hover { background: var(--wash); }
.primary { background: var(--link); border-color: var(--link); color: var(--paper); font-weight: 600; }
.link { color: var(--link); text-decoration: underline; text-underline-offset: 2px; min-height: 24px; line-height: 24px; border-radius: 4px; }
@media (prefers-reduced-motion: reduce) { .hold { animation: none; } }
@media (forced-colors: active) {
  .second { border: 1px solid ButtonBorder; }
  .primary { forced-color-adjust: none; border: 1px solid ButtonText; background: ButtonText; color: ButtonFace; }
}
`;
