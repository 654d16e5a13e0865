// What is typed or ticked before our scripts come is marked, because it wins over what was kept.
addEventListener("input", ({ target }) => { target.dataset.early = ""; });
// The theme reads localStorage without asking whether it may; where it may not, its choices last as long as the page.
try { localStorage.length; } catch { __md_get = () => null; __md_set = () => {}; }
