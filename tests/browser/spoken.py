"""What a screen reader would speak of a page by itself: the words of live regions, as they change."""

from playwright.sync_api import Page

# Notes what changes in a region that is shown: all of it, or where it is not atomic, the part that changed.
HEAR = """
  window.spoken = [];
  const elementOf = (node) => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node);
  new MutationObserver((changes) => {
    const said = new Set();
    for (const { target, addedNodes } of changes) {
      const at = elementOf(target);
      const region = at?.closest?.("[role=status], [role=alert], [aria-live]:not([aria-live=off])");
      if (!region?.checkVisibility()) continue;
      const parts = region.ariaAtomic === "false" ? [...(addedNodes.length ? addedNodes : [target])].map(elementOf) : [region];
      parts.forEach((each) => said.add(each));
    }
    spoken.push(...[...said].map((each) => each?.textContent.trim()).filter(Boolean));
  }).observe(document, { childList: true, characterData: true, subtree: true });
"""


def hear(page: Page) -> None:
    """Listen from the next page on."""
    page.add_init_script(HEAR)


def spoken_twice(page: Page) -> list[str]:
    """List what was spoken more than once."""
    said: list[str] = page.evaluate("spoken")
    assert said, "A page that says nothing at all would pass."
    return sorted({each for each in said if said.count(each) > 1})
