/** How bare pages look, by day and by night; it stands inside each. The colours are those of src/styles/tokens.css. */
export const bareStyle = `:root{color-scheme:light dark;--paper:#fbf6ec;--ink:#25201a;--green:#0b4a45}
@media (prefers-color-scheme:dark){:root{--paper:#1a1815;--ink:#f6f0e6;--green:#97dccf}}
html{font:1.125rem/1.5 system-ui,sans-serif}
body{max-inline-size:38rem;margin-inline:auto;padding:1.5rem 1rem;color:var(--ink);background:var(--paper);overflow-wrap:break-word}
h1{font-size:1.9rem;line-height:1.2}
a{display:inline-block;padding-block:.6rem;color:var(--green);font-weight:700}
:focus-visible{outline:.2rem solid;outline-offset:.2rem}`
