{#- The theme reads localStorage without asking whether it may; where it may not, its choices last as long as the page. -#}
try { localStorage.length; } catch { __md_get = () => null; __md_set = () => {}; }
{#- Light or dark follows the device until the visitor chooses. The theme would take its first guess for a choice. #}
{
  const [name, own, dark] = ["__palette", "colours", matchMedia("(prefers-color-scheme: dark)")];
  const [get, set, looks] = [__md_get, __md_set, ["light", "dark"]];
  let [chosen, follows] = [Boolean(get(own)), false];
  const color = () => ({ media: `(prefers-color-scheme: ${looks[+dark.matches]})`, scheme: dark.matches ? "slate" : "default", primary: "custom", accent: "custom" });
  __md_get = (key, ...where) => (key === name ? get(own) ?? { index: +dark.matches, color: color() } : get(key, ...where));
  __md_set = (key, value, ...where) => (key !== name ? set(key, value, ...where) : chosen && set(own, value));
  addEventListener("change", ({ target }) => { chosen ||= target.name === name && !follows; }, true);
  dark.addEventListener("change", () => {
    if (chosen) return;
    for (const [part, value] of Object.entries(color())) document.body.setAttribute(`data-md-color-${part}`, value);
    follows = true;
    document.getElementById(`${name}_${+dark.matches}`)?.click();
    follows = false;
  });
}
