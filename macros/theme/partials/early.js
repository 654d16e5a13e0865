{#- The page before its script has come, and without it. What is typed or ticked meanwhile is marked, because it wins over what was
kept, and it stays in this tab over a reload; a page that has not loaded whole says so. -#}
{
  const KEY = `build-your-network.early:${location.pathname}`;
  const isWhole = () => "whole" in document.documentElement.dataset;
  const kept = () => { try { return JSON.parse(sessionStorage.getItem(KEY)) ?? {}; } catch { return {}; } };
  const say = () => { document.getElementById("not-whole").hidden = isWhole(); };
  const mark = (field) => { field.dataset.early = ""; };
  addEventListener("input", ({ target }) => {
    mark(target);
    if (isWhole() || !target.id || target.id.startsWith("__")) return; {# Not the theme's own. #}
    const value = target.type === "checkbox" ? target.checked : target.value;
    try { sessionStorage.setItem(KEY, JSON.stringify({ ...kept(), [target.id]: value })); } catch { {# It stays on the page. #} }
  });
  document.addEventListener("readystatechange", () => { {# The form is there now, and the page's script runs next. #}
    for (const [id, value] of Object.entries(kept())) {
      const field = document.getElementById(id);
      if (field) mark(Object.assign(field, field.type === "checkbox" ? { checked: value } : { value }));
    }
  }, { once: true });
  addEventListener("load", say, { once: true });
  new MutationObserver((_, watch) => { {# The page's script says that it has run. #}
    watch.disconnect();
    say();
    try { sessionStorage.removeItem(KEY); } catch { {# Nothing was kept. #} }
  }).observe(document.documentElement, { attributeFilter: ["data-whole"] });
  setTimeout(() => document.getElementById("not-whole") && say(), 2500);
  addEventListener("click", async ({ target }) => {
    if (!target.closest?.("[data-do=load-again]")) return;
    const files = [...document.querySelectorAll("script[src], link[rel=stylesheet], link[rel=preload]")];
    const fresh = files.map(({ src, href }) => fetch(src || href, { cache: "reload" })); {# A damaged file would stay in the cache. #}
    await Promise.race([Promise.allSettled(fresh), new Promise((done) => { setTimeout(done, 5000); })]);
    location.reload();
  });
}
